// What is gathered while a workflow file is read and can only be checked once all of it is known.
#pragma once

#include "ksdpl/workflow.hpp"

#include "workflow/statute_check.hpp"
#include "workflow_yaml/fields.hpp"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace ksdpl::yaml {

/// A place that names an actor, a paper or a step defined elsewhere in the file.
struct Reference {
  enum class Kind : std::uint8_t { actor, document, step };
  Kind kind = Kind::actor;
  Word word;
  Text owner;  ///< What names it.
};

/// A place that rests a rule on an article.
struct BasisUse {
  Basis basis = Basis::law;
  Citation citation;
  Place at;
};

/// A step that another one comes after.
struct Predecessor {
  std::string step;
  Word earlier;
};

/// The state of reading one workflow file.
struct Reading {
  Findings& findings;
  Unread unread{};
  std::vector<Reference> references{};
  std::vector<BasisUse> bases{};
  std::vector<Predecessor> predecessors{};
  std::vector<Word> unknowns{};  ///< The open questions that advice points at.
  /// Of an overlay: the region's own rules, by which a reported rule may bind. Else nullptr.
  const std::vector<AdoptingRule>* adopting = nullptr;

  void refer(Reference::Kind kind, const Word& word, const Text& owner);
};

/// Reports ids given twice within one list, or within one file.
class UniqueIds {
 public:
  /// Says whether the id is new; reports it when it is not.
  bool add(const Word& id, Findings& findings);

 private:
  std::map<std::string, int, std::less<>> lines_;
};

/// Reports a word that is none of the known ones, with the nearest; `what` is what it should be.
void check_known(const Word& word,
                 const std::vector<std::string>& known,
                 const Text& what,
                 Findings& findings);

/// Reads every item of a list as a map with `read`. Says whether something could not be read.
template <class Read>
bool read_each(const std::vector<Value>& items, const Text& owner, Findings& findings, Read read) {
  bool lost = false;
  for (const Value& item : items) {
    Fields fields(item, owner, findings);
    if (fields.is_map()) {
      read(fields);
      fields.finish();
    }
    lost = lost || fields.lost();
  }
  return lost;
}

// --- One kind of value each -------------------------------------------------------------------

/// Reads what a rule rests on; the article is looked up later, by `check_citations`.
BasisRef read_basis(Fields& owner, std::string_view key, Reading& reading);
/// Reads how well a source was read.
Confidence read_confidence(Fields& fields);
/// Reads a condition; an absent one always holds.
Expression read_condition(Fields& owner, std::string_view key, Reading& reading);
DeadlineDef read_deadline(const Value& node, const Text& step, Reading& reading);
std::vector<AdviceDef> read_advice(Fields& step, Reading& reading);
/// Reads the `contents` of a paper.
std::vector<ContentDef> read_contents(Fields& paper, Reading& reading);
/// Reads the id of a definition; says whether the definition can be kept under it.
bool take_id(Fields& fields, UniqueIds& ids, Word& id);

// --- One section each -------------------------------------------------------------------------

// A national file needs each of them, an overlay none.
std::vector<ActorDef> read_actors(Fields& file, Reading& reading, Presence presence);
std::vector<DocumentDef> read_documents(Fields& file, Reading& reading, Presence presence);
std::vector<RequirementDef> read_requirements(Fields& file, Reading& reading, Presence presence);
/// Reads what a case names from a closed list.
std::vector<ChoiceDef> read_choices(Fields& file, Reading& reading);
/// Reads a list of steps of one stage (empty: of none) into the workflow and returns their ids.
/// `ids` are those used in the file so far.
std::vector<StepId> read_steps(const std::vector<Value>& items,
                               const StageId& stage,
                               UniqueIds& ids,
                               Workflow& workflow,
                               Reading& reading);
/// Reads `stages` and `cross_stage_steps` into the workflow.
void read_stages(Fields& file, Workflow& workflow, Reading& reading);

/// Reads a whole file; `law_files` receives what is listed under `law`.
Workflow read_workflow(const Value& root, std::vector<Word>& law_files, Reading& reading);

// --- Checks over the whole file ---------------------------------------------------------------

/// Reports every reference to something that is not defined, and `after` across stages.
void check_references(const Workflow& workflow, Reading& reading);
/// Reports steps that wait for each other, as a chain.
void check_cycles(const Workflow& workflow, const Reading& reading);

}  // namespace ksdpl::yaml
