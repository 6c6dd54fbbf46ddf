// Reports people look at: one case, or all of them, each as one HTML page that needs nothing else.
// Pure: values in, text out.
#pragma once

#include "ksdpl/language.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ksdpl {

// Unless said otherwise, every word below is of one language already and is shown as it is; none
// of them can become markup. What is empty is not shown.

/// How something stands. The page says it by a sign and in words, never by colour alone.
enum class ReportTone : std::uint8_t { plain, good, warn, bad };

struct ReportState {
  std::string words;
  ReportTone tone = ReportTone::plain;
};

/// What the page was made of, for the foot of every printed sheet.
struct ReportSource {
  std::string made_on;          ///< The day it shows, "2026-11-22".
  std::string origin;           ///< Name of the log.
  std::uint64_t entries = 0;    ///< Its size then.
  std::string checkpoint_line;  ///< `paper_line` of the tree then.
  std::string calendar;         ///< Version of the calendar days were counted with.
};

/// A time limit, and how its day was worked out.
struct ReportDeadline {
  std::string case_id;
  std::string title;
  std::string due;   ///< The day, or why there is none.
  std::string left;  ///< "sisa 6 hari kerja".
  ReportState state;
  std::string basis;
  std::vector<std::string> derivation;  ///< One sentence each.
};

/// One case with everything that is known of it.
struct CaseReport {
  struct Lack {
    std::string text;
    std::string basis;
    std::string who;      ///< Who can supply it.
    std::string command;  ///< What to type.
  };
  struct Move {
    std::string title;
    std::string basis;
    std::string who;
    bool allowed = false;
    std::vector<Lack> lacks;  ///< Empty when it is allowed.
  };
  struct Requirement {
    std::string title;
    std::string basis;
    ReportState verdict;
    std::string who;
    std::string evidence;
  };
  struct Entry {
    std::uint64_t number = 0;
    std::string effective;  ///< The day it took effect: "2024-03-01", or words.
    std::string recorded;   ///< When it was written, "2024-03-04T02:11:09.000Z".
    std::string kind;
    std::string what;
    std::string who;
    std::string remark;     ///< A reason, or what took its place.
    bool annulled = false;  ///< A correction took it back.
  };
  struct Paper {
    std::uint64_t entry = 0;
    std::string title;
    std::string words;
    ReportState validity;
  };
  struct Instrument {
    std::string title;
    std::string kind;
    std::string period;
    ReportState standing;
  };
  struct Finding {
    ReportState severity;
    std::string text;
    std::string basis;
    std::string settles;
  };

  std::string id;
  std::string title;               ///< What the cooperation is called: its partner.
  std::vector<std::string> marks;  ///< Such as that it is an example.
  std::vector<std::pair<std::string, std::string>> facts;
  std::string place;    ///< Where it stands, in one sentence.
  std::string picture;  ///< What `diagram` drew as SVG: markup of ours, put in as it is.
  std::vector<Move> moves;
  std::vector<Requirement> requirements;
  std::vector<Entry> entries;
  std::vector<ReportDeadline> deadlines;
  std::vector<Paper> papers;
  std::vector<Instrument> instruments;
  std::vector<Finding> findings;
  std::vector<std::string> notices;
  ReportSource source;
};

/// All cases beside each other. Ids (of stages, actors, objects, indicators) tie things together
/// and are what the filters compare.
struct PortfolioReport {
  struct Named {
    std::string id;
    std::string title;
  };
  struct Indicator {
    std::string id;
    std::string letter;  ///< What stands for it in a cell: "K".
    std::string title;
    std::string basis;
  };
  struct Item {
    std::string id;
    std::string partner;
    Named country;  ///< Code and name; empty: not known.
    std::string region;
    std::string stage;               ///< Id, of `stages`.
    std::vector<Named> authorities;  ///< Who acts next.
    std::vector<Named> objects;
    std::vector<std::string> classes;          ///< As recorded, in the words of the sources.
    std::vector<std::string> class_words;      ///< The same, each with its source.
    std::vector<std::string> recommendations;  ///< Each with its source.
    std::vector<std::string> law;              ///< What the law asks now, and what is on record.
    std::vector<std::string> warnings;         ///< An obstacle or a dispute that is open.
    std::vector<std::string> marks;
    bool overdue = false;  ///< A time limit of the law is past.
    bool held = false;
    /// Hari kerja since it came to its stage; absent where no clock runs or the day is not known.
    std::optional<int> days_in_stage;
    bool days_complete = true;  ///< The calendar knows every year counted over.
    bool waits = false;         ///< On the way to the signature: somebody has to act.
    /// Entries that show an activity, by year and indicator.
    std::map<int, std::map<std::string, std::size_t>> activity;
    std::vector<std::string> spans;  ///< Activities of which a source only names a range of years.
    std::string last_activity;       ///< Of the last year on record, or that there is none.
  };

  std::string title;
  std::vector<std::string> marks;
  std::vector<Named> stages;  ///< Those somebody stands in, in the order of the procedure.
  std::vector<Indicator> indicators;
  std::string indicator_remark;  ///< What the indicators rest on.
  std::vector<Item> items;
  std::vector<ReportDeadline> deadlines;  ///< Open ones, the most urgent first.
  ReportSource source;
};

/// Returns the page of one case: HTML 5, printable on A4, without scripts.
std::string to_html(const CaseReport& report, Language language);

/// Returns the page of all cases: HTML 5 with filters that need no server. Without scripts it shows
/// everything.
std::string to_html(const PortfolioReport& report, Language language);

}  // namespace ksdpl
