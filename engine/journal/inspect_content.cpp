// Inspects what stands beside the entries: sealed texts and papers, workflow bundles, requests.
#include "journal/inspect.hpp"
#include "journal/leaf_format.hpp"

#include <utility>

namespace ksdpl::journal {
namespace {

/// Compares one table with what the entries name of it: rows by their key, each once.
template <class Value>
class Compared {
 public:
  using Expected = std::map<std::string, Value, std::less<>>;

  Compared(Inspecting& in, const char* table, Expected expected)
      : in_(in), table_(table), left_(std::move(expected)) {}

  /// Returns what the entries say of the row, or nullptr, with a finding, when none names it.
  const Value* take(const std::string& row, const Text& what) {
    const auto found = left_.find(row);
    if (found == left_.end()) {
      add("row_planted", row, {},
          {what.id + " " + row.substr(0, 12) + " tidak disebut oleh entri mana pun",
           what.en + " " + row.substr(0, 12) + " is named by no entry"});
      return nullptr;
    }
    taken_ = found->second;
    left_.erase(found);
    return &taken_;
  }

  void add(const char* code, const std::string& row, std::optional<EventSeq> event, Text text) {
    in_.result.add({code, std::move(text), table_, row, event});
  }

  [[nodiscard]] const Expected& left() const { return left_; }

 private:
  Inspecting& in_;
  const char* table_;
  Expected left_;
  Value taken_{};
};

std::string entry(EventSeq seq) {
  return number_of(seq);
}

void inspect_texts(Inspecting& in) {
  Compared<EventSeq> texts(in, "texts", in.named.texts);
  Query rows(in.handle, "SELECT commitment, salt, content FROM texts ORDER BY commitment");
  while (rows.step()) {
    const std::string row = rows.string(0);
    const EventSeq* event = texts.take(row, {"teks", "the text"});
    if (event != nullptr && commitment_of(rows.string(1), rows.string(2)) != row)
      texts.add("text_altered", row, *event,
                {"teks yang disegel dalam entri " + entry(*event) + " sudah diubah",
                 "a text sealed in entry " + entry(*event) + " was altered"});
  }
  for (const auto& [row, event] : texts.left())
    texts.add("text_missing", row, event,
              {"teks yang disegel dalam entri " + entry(event) + " hilang tanpa berita acara",
               "a text sealed in entry " + entry(event) + " is gone without a record of disposal"});
}

void inspect_documents(Inspecting& in) {
  Compared<NamedPaper> papers(in, "documents", in.named.papers);
  Query rows(in.handle, "SELECT commitment, salt, sha256, size FROM documents ORDER BY commitment");
  while (rows.step()) {
    SealedDocument sealed{rows.string(0), rows.string(1), rows.string(2), rows.number(3)};
    const NamedPaper* named = papers.take(sealed.commitment, {"dokumen", "the document"});
    if (named == nullptr) continue;
    if (named->size != sealed.size)
      papers.add("document_row_altered", sealed.commitment, named->event,
                 {"ukuran dokumen entri " + entry(named->event) + " sudah diubah",
                  "the size of the document of entry " + entry(named->event) + " was altered"});
    in.result.papers.push_back({std::move(sealed), named->event});
  }
  for (const auto& [row, named] : papers.left())
    papers.add("document_row_missing", row, named.event,
               {"catatan dokumen entri " + entry(named.event) + " hilang tanpa berita acara",
                "the record of the document of entry " + entry(named.event) +
                    " is gone without a record of disposal"});
}

void inspect_bundles(Inspecting& in) {
  Compared<EventSeq> bundles(in, "bundles", in.named.bundles);
  Query rows(in.handle, "SELECT hash, content FROM bundles ORDER BY hash");
  while (rows.step()) {
    const std::string row = rows.string(0);
    const EventSeq* event = bundles.take(row, {"teks alur kerja", "the workflow text"});
    if (event != nullptr && sha256_hex(rows.string(1)) != row)
      bundles.add("bundle_altered", row, *event,
                  {"teks alur kerja yang dipakai sejak entri " + entry(*event) + " sudah diubah",
                   "the workflow text used since entry " + entry(*event) + " was altered"});
  }
  for (const auto& [row, event] : bundles.left())
    bundles.add("bundle_missing", row, event,
                {"teks alur kerja yang dipakai sejak entri " + entry(event) + " hilang",
                 "the workflow text used since entry " + entry(event) + " is missing"});
}

void inspect_requests(Inspecting& in) {
  Compared<EventSeq> requests(in, "requests", in.named.keys);
  Query rows(in.handle, "SELECT key, seq FROM requests ORDER BY key");
  while (rows.step()) {
    const std::string row = rows.string(0);
    const EventSeq* event = requests.take(row, {"kunci", "the key"});
    if (event != nullptr && *event != rows.number(1))
      requests.add("request_altered", row, *event,
                   {"kunci perintah entri " + entry(*event) + " menunjuk entri lain",
                    "the key of the command of entry " + entry(*event) + " points elsewhere"});
  }
  for (const auto& [row, event] : requests.left())
    requests.add("request_missing", row, event,
                 {"kunci perintah entri " + entry(event) + " hilang",
                  "the key of the command of entry " + entry(event) + " is missing"});
}

}  // namespace

void inspect_content(Inspecting& inspecting) {
  inspect_texts(inspecting);
  inspect_documents(inspecting);
  inspect_bundles(inspecting);
  inspect_requests(inspecting);
}

}  // namespace ksdpl::journal
