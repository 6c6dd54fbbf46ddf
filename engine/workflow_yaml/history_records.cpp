// Puts the records of a table or of JSON lines together to the tree that the YAML form has.
#include "workflow/wording.hpp"
#include "workflow_yaml/history_reading.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <utility>

namespace ksdpl::yaml {
namespace {

using wording::say;
using wording::shown;

constexpr std::array<std::string_view, 6> kinds{"file",  "source", "case",
                                                "entry", "note",   "instrument"};

/// Of more cases than that nobody looks for the nearest id: it would take longer than the reading.
constexpr std::size_t most_to_suggest = 1000;

Value list_at(const Place& at) {
  Value list;
  list.kind = Value::Kind::list;
  list.at = at;
  return list;
}

/// Takes a member out of a map; nothing when it is not there.
std::optional<Member> take_out(Value& record, std::string_view key) {
  const auto found = std::find_if(record.members.begin(), record.members.end(),
                                  [&](const Member& member) { return member.key == key; });
  if (found == record.members.end()) return std::nullopt;
  Member member = std::move(*found);
  record.members.erase(found);
  return member;
}

/// A case with what later and earlier records told of it.
struct Draft {
  std::string id;
  Value record;
  Value entries;
  Value notes;
  Value instruments;
  bool told = false;  ///< It has a record of its own.
};

class Gatherer {
 public:
  explicit Gatherer(Findings& findings) : findings_(findings) {}

  void take(Value record) {
    const std::string kind = kind_of(record);
    if (kind == "file") {
      take_file(std::move(record));
    } else if (kind == "source") {
      if (sources_.items.empty()) sources_.at = record.at;
      sources_.items.push_back(std::move(record));
    } else if (!kind.empty()) {
      take_of_case(kind, std::move(record));
    }
  }

  std::optional<Value> finish() {
    if (!file_) {
      findings_.add({}, "no-file-record",
                    {"tidak ada catatan 'file' (record: file) dengan 'format' dan 'statement'",
                     "there is no record of the file (record: file) with 'format' and "
                     "'statement'"});
      return std::nullopt;
    }
    if (!sources_.items.empty()) file_->members.push_back({"sources", sources_.at, sources_});
    Value cases = list_at(file_->at);
    for (Draft& draft : drafts_) {
      if (!draft.entries.items.empty())
        draft.record.members.push_back({"entries", draft.entries.at, std::move(draft.entries)});
      if (!draft.notes.items.empty())
        draft.record.members.push_back({"notes", draft.notes.at, std::move(draft.notes)});
      if (!draft.instruments.items.empty())
        draft.record.members.push_back(
            {"instruments", draft.instruments.at, std::move(draft.instruments)});
      cases.items.push_back(std::move(draft.record));
    }
    if (!cases.items.empty()) file_->members.push_back({"cases", file_->at, std::move(cases)});
    return std::move(file_);
  }

  /// Reports what names a case that no record tells of.
  void check_cases() {
    std::vector<std::string> known;
    for (const Draft& draft : drafts_) {
      if (draft.told) known.push_back(draft.id);
    }
    const bool few = known.size() <= most_to_suggest;
    for (const Member& use : uses_) {
      if (drafts_.at(by_id_.at(use.value.text)).told) continue;
      Text message = say("kasus {} tidak ada dalam berkas ini", "there is no case {} in this file",
                         shown(use.value.text));
      if (few && !findings_.full())
        message = wording::with_suggestion(std::move(message), use.value.text, known);
      findings_.add(use.value.at, "unknown-reference", std::move(message));
    }
  }

 private:
  /// Returns what kind of record it is; empty, and reported, when that can't be told.
  std::string kind_of(Value& record) {
    const auto word = take_out(record, "record");
    std::string kind = word && word->value.kind == Value::Kind::scalar ? word->value.text : "";
    if (std::find(kinds.begin(), kinds.end(), kind) != kinds.end()) return kind;
    const std::vector<std::string> known(kinds.begin(), kinds.end());
    if (!word) {
      findings_.add(record.at, "missing-key",
                    {"kunci 'record' tidak ada; ia menyebut jenis catatan: file, source, case, "
                     "entry, note, atau instrument",
                     "the key 'record' is missing; it says what is told: file, source, case, "
                     "entry, note or instrument"});
    } else {
      findings_.add(word->value.at, "unknown-reference",
                    wording::with_suggestion(say("jenis catatan {} tidak dikenal",
                                                 "the kind of record {} is not known", shown(kind)),
                                             kind, known));
    }
    return {};
  }

  void take_file(Value record) {
    if (file_) {
      findings_.add(record.at, "duplicate-id",
                    say("catatan 'file' sudah ada pada baris {}",
                        "there is a record of the file on line {} already", file_->at.line));
      return;
    }
    file_ = std::move(record);
  }

  void take_of_case(const std::string& kind, Value record) {
    auto named = take_out(record, "case");
    if (!named || named->value.kind != Value::Kind::scalar || named->value.text.empty()) {
      findings_.add(named ? named->value.at : record.at, "missing-key",
                    {"kunci 'case' tidak ada; ia menyebut kasusnya",
                     "the key 'case' is missing; it names the case"});
      return;
    }
    if (kind == "case") {
      take_case(*std::move(named), std::move(record));
      return;
    }
    Draft& draft = draft_of(*named);
    Value& list = kind == "entry"  ? draft.entries
                  : kind == "note" ? draft.notes
                                   : draft.instruments;
    if (list.items.empty()) list.at = record.at;
    list.items.push_back(std::move(record));
    uses_.push_back(*std::move(named));
  }

  void take_case(Member named, Value record) {
    if (const auto twice = take_out(record, "id"))
      findings_.add(twice->key_at, "unknown-key",
                    {"kasus disebut dengan kunci 'case'; hapus 'id'",
                     "a case is named by the key 'case'; delete 'id'"});
    named.key = "id";
    const std::string id = named.value.text;
    const auto known = by_id_.find(id);
    record.members.push_back(std::move(named));
    if (known == by_id_.end() || drafts_[known->second].told) {
      // A case told of twice stays in the tree twice, and is reported when that is read.
      add_draft({id, std::move(record), list_at({}), list_at({}), list_at({}), true});
    } else {
      drafts_[known->second].record = std::move(record);
      drafts_[known->second].told = true;
    }
  }

  Draft& draft_of(const Member& named) {
    const auto known = by_id_.find(named.value.text);
    if (known != by_id_.end()) return drafts_[known->second];
    Value record;
    record.kind = Value::Kind::map;
    record.at = named.value.at;
    record.members.push_back({"id", named.value.at, named.value});
    return add_draft(
        {named.value.text, std::move(record), list_at({}), list_at({}), list_at({}), false});
  }

  Draft& add_draft(Draft draft) {
    by_id_.try_emplace(draft.id, drafts_.size());
    drafts_.push_back(std::move(draft));
    return drafts_.back();
  }

  Findings& findings_;
  std::optional<Value> file_;
  Value sources_ = list_at({});
  std::vector<Draft> drafts_;
  std::map<std::string, std::size_t, std::less<>> by_id_;  ///< The first draft of each case.
  std::vector<Member> uses_;  ///< Where entries, notes and instruments name their case.
};

}  // namespace

std::optional<Value> tree_of_records(std::vector<Value> records, Findings& findings) {
  std::size_t values = 0;
  Gatherer gatherer(findings);
  for (Value& record : records) {
    values += record.members.size();
    if (values > most_record_values) {
      findings.add(record.at, "too-many-values",
                   say("berkas memuat lebih dari {} nilai", "the file holds more than {} values",
                       most_record_values));
      return std::nullopt;
    }
    gatherer.take(std::move(record));
  }
  gatherer.check_cases();
  return gatherer.finish();
}

}  // namespace ksdpl::yaml
