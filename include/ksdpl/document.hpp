// A document to be filled in, as Markdown: begun with the facts of a case, read back, and held
// against its format.
#pragma once

#include "ksdpl/date.hpp"
#include "ksdpl/diagnostic.hpp"
#include "ksdpl/document_format.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ksdpl {

/// The format that the first lines of a document name.
inline constexpr std::string_view document_format = "ksdpl.document/1";

/// A line of facts: a label and what is known; an empty value says that it is not known.
struct DocumentLine {
  std::string label;
  std::string value;
  std::optional<CaseFact> fact;  ///< Set where it is a fact that sections may begin with.
};

/// What a document is begun with. All of it is data: whatever it holds is written as plain text.
struct DocumentDraft {
  std::string case_id;
  std::string workflow;
  std::string workflow_hash;
  Date written;
  Language language = Language::indonesian;
  std::string marks;                 ///< "[CONTOH]" and the like; empty: none.
  std::vector<DocumentLine> facts;   ///< What the case is.
  std::vector<DocumentLine> record;  ///< Where it stands, and its steps with their dates.
};

/// Returns the document: front lines that name it, its sections with guidance in comments, the
/// facts known, and a placeholder wherever something is to be written.
std::string to_markdown(const DocumentFormat& format, const DocumentDraft& draft);

/// Returns text that Markdown shows as it stands and never takes for markup: no heading, link,
/// HTML, table or formula comes of it. Line breaks become blanks; characters that act unseen become
/// the visible U+FFFD.
std::string markdown_text(std::string_view text);

/// What the first lines of a document say of it.
struct DocumentFront {
  std::string document;  ///< The id of its format.
  std::string case_id;
  std::string workflow;
  std::string workflow_hash;
  std::string written;
  Language language = Language::indonesian;
  std::map<std::string, int, std::less<>> lines;  ///< On which line each key stands.
};

/// A line of a document without its comments.
struct DocumentTextLine {
  int number = 0;
  std::string text;
  bool code = false;     ///< Inside a fenced block.
  bool heading = false;  ///< A heading inside a section.
};

/// A heading of the first or second level and what follows it; the first block has no heading.
struct DocumentBlock {
  std::string title;
  int line = 1;
  std::vector<DocumentTextLine> lines;
};

/// What `check_document` found at a place of a document.
struct DocumentFinding {
  std::string code;  ///< "section-missing" and so on, listed in docs/documents.md.
  int line = 1;
  std::string section;  ///< The id of the section, or empty.
  Text text;
  std::optional<BasisRef> basis;  ///< What demands it; absent where it speaks of the text itself.
  bool note = false;              ///< Worth knowing, and nothing is wrong.
};

/// A document as it was read.
struct WrittenDocument {
  DocumentFront front;
  std::vector<DocumentBlock> blocks;
  std::vector<DocumentFinding> troubles;  ///< What is odd about the text itself.
  std::string body;                       ///< The text without its front lines and comments.
};

/// A document, or why it is none. Exactly one of the two is to be used.
struct ReadDocument {
  WrittenDocument document;
  std::vector<Diagnostic> errors;
};

/// Reads a document; `file` is its name in messages. Never throws for bad input.
ReadDocument read_document(const std::string& file, std::string_view text);

/// Holds a document against its format: sections that are missing, empty, still to be filled in or
/// there twice, and what is odd about the text. Findings and notes, in the order of their lines.
std::vector<DocumentFinding> check_document(const WrittenDocument& document,
                                            const DocumentFormat& format);

/// Compares a document with the case as it is known now: whether it was written for that case, and
/// whether the facts in it are still those of the case.
std::vector<DocumentFinding> compare_with_case(const WrittenDocument& document,
                                               const DocumentDraft& now);

}  // namespace ksdpl
