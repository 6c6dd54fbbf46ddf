// Reports references to actors, papers and steps that the file does not define.
#include "workflow/wording.hpp"
#include "workflow_yaml/reading.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace ksdpl::yaml {
namespace {

using wording::say;
using wording::shown;

/// The ids of one kind, for look-up and for suggestions.
class Known {
 public:
  /// `unread`: the section was lost; where nothing of it is left, everything counts as known.
  template <class Definition>
  Known(const std::vector<Definition>& definitions, bool unread)
      : anything_(unread && definitions.empty()) {
    for (const Definition& definition : definitions) {
      if (set_.insert(definition.id.value).second) list_.push_back(definition.id.value);
    }
  }

  [[nodiscard]] bool contains(const std::string& id) const {
    return anything_ || set_.contains(id);
  }
  [[nodiscard]] const std::vector<std::string>& list() const { return list_; }

 private:
  bool anything_;
  std::set<std::string, std::less<>> set_;
  std::vector<std::string> list_;
};

/// Everything a reference may name.
class Defined {
 public:
  Defined(const Workflow& workflow, const Unread& unread)
      : actors_(workflow.actors, unread.actors),
        documents_(workflow.documents, unread.documents),
        steps_(workflow.steps, unread.stages) {}

  [[nodiscard]] const Known& of(Reference::Kind kind) const {
    switch (kind) {
      case Reference::Kind::actor: return actors_;
      case Reference::Kind::document: return documents_;
      case Reference::Kind::step: return steps_;
    }
    return steps_;
  }

 private:
  Known actors_;
  Known documents_;
  Known steps_;
};

const Text& kind_words(Reference::Kind kind) {
  static const Text actor{"pelaku", "the actor"};
  static const Text document{"dokumen", "the paper"};
  static const Text step{"langkah", "the step"};
  switch (kind) {
    case Reference::Kind::actor: return actor;
    case Reference::Kind::document: return document;
    case Reference::Kind::step: return step;
  }
  return step;
}

void report(const Reference& reference, const Known& known, Findings& findings) {
  const Text& kind = kind_words(reference.kind);
  const std::string& id = reference.word.text;
  const Text message =
      say("{0} {1} yang disebut {2} tidak didefinisikan", "{3} {1}, named by {4}, is not defined",
          kind.id, shown(id), reference.owner.id, kind.en, reference.owner.en);
  findings.add(reference.word.at, "unknown-reference",
               wording::with_suggestion(message, id, known.list()));
}

/// Reports `after` that names a step of another stage: the order of stages is the statute's.
void check_stages(const Workflow& workflow, Reading& reading) {
  std::map<std::string_view, const StepDef*> steps;
  for (const StepDef& step : workflow.steps)
    steps.emplace(step.id.value, &step);
  for (const Predecessor& link : reading.predecessors) {
    const auto step = steps.find(link.step);
    const auto earlier = steps.find(link.earlier.text);
    const bool known = step != steps.end() && earlier != steps.end();
    if (!known || step->second->stage == earlier->second->stage) continue;
    reading.findings.add(link.earlier.at, "other-stage",
                         say("langkah '{}' bukan langkah tahap yang sama; urutan tahap ditetapkan "
                             "oleh hukum",
                             "the step '{}' is not of the same stage; the order of stages is set "
                             "by the statute",
                             earlier->second->id.value));
  }
}

}  // namespace

void check_references(const Workflow& workflow, Reading& reading) {
  const Defined defined(workflow, reading.unread);
  for (const Reference& reference : reading.references) {
    if (reading.findings.full()) return;
    const Known& known = defined.of(reference.kind);
    if (!known.contains(reference.word.text)) report(reference, known, reading.findings);
  }
  check_stages(workflow, reading);
}

}  // namespace ksdpl::yaml
