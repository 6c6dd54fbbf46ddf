// Finds and reads the rules of dossiers: who gets which papers.
#include "ksdpl/dossier_loader.hpp"

#include "workflow/ids_of.hpp"
#include "workflow/wording.hpp"
#include "workflow_yaml/reading.hpp"
#include "workflow_yaml/regular_file.hpp"

#include <array>
#include <system_error>
#include <utility>

namespace ksdpl {
namespace {

namespace fs = std::filesystem;
using wording::say;
using wording::shown;
using yaml::Fields;
using yaml::Findings;
using yaml::Presence;
using yaml::Word;

const Text the_file{"berkas aturan dosir", "the file of dossier rules"};
const Text an_addressee{"penerima", "the addressee"};

/// Reads one file of rules.
class RulesReader {
 public:
  RulesReader(const Workflow& workflow, Findings& findings)
      : workflow_(workflow), reading_{findings} {}

  DossierRules read(const yaml::Value& root) {
    DossierRules rules;
    Fields file(root, the_file, reading_.findings);
    if (!file.is_map() || !knows_format(file)) return rules;
    rules.workflow = read_workflow(file);
    if (const yaml::Value* classes = file.structure("classes", Presence::required))
      rules.classes = read_classes(*classes);
    yaml::UniqueIds ids;
    yaml::read_each(file.list("addressees", Presence::required), an_addressee, reading_.findings,
                    [&](Fields& fields) { rules.addressees.push_back(read_one(fields, ids)); });
    file.finish();
    check_articles();
    return rules;
  }

 private:
  /// Of a format that is not known nothing else is judged.
  bool knows_format(Fields& file) {
    const Word format = file.text("format");
    if (format.text == dossier_format) return true;
    if (!format.empty())
      reading_.findings.add(format.at, "wrong-format",
                            say("format {} tidak dikenal; program ini membaca {}",
                                "the format {} is not known; this program reads {}",
                                shown(format.text), dossier_format));
    return false;
  }

  std::string read_workflow(Fields& file) {
    const Word word = file.name("workflow", Presence::required);
    std::vector<std::string> known{workflow_.id};
    if (workflow_.overlay) known.push_back(workflow_.overlay->extends);
    check(word, known, {"alur kerja", "workflow"});
    return word.text;
  }

  std::map<std::string, DocumentClass, std::less<>> read_classes(const yaml::Value& node) {
    std::map<std::string, DocumentClass, std::less<>> classes;
    if (node.kind != yaml::Value::Kind::map) {
      reading_.findings.add(node.at, "wrong-type",
                            {"'classes' harus memetakan jenis dokumen ke kelasnya",
                             "'classes' must map kinds of papers to their class"});
      return classes;
    }
    const Text owner{"kelas dokumen", "the classes of papers"};
    Fields fields(node, owner, reading_.findings);
    for (const yaml::Member& member : node.members) {
      check({member.key, member.key_at}, ids_of(workflow_.documents), {"dokumen", "paper"});
      const Word word = fields.text(member.key);
      if (const auto value = class_from(word)) classes.emplace(member.key, *value);
    }
    return classes;
  }

  Addressee read_one(Fields& fields, yaml::UniqueIds& ids) {
    Addressee addressee;
    Word id;
    yaml::take_id(fields, ids, id);
    addressee.id = id.text;
    addressee.title = fields.translated("title");
    addressee.purpose = fields.translated("purpose");
    addressee.basis = yaml::read_basis(fields, "basis", reading_);
    addressee.up_to = class_from(fields.text("up_to")).value_or(DocumentClass::terbuka);
    addressee.every_paper = fields.truth("every_paper").value_or(false);
    addressee.names = fields.truth("names").value_or(false);
    addressee.papers =
        read_ids<DocumentId>(fields, "papers", ids_of(workflow_.documents), {"dokumen", "paper"});
    addressee.requirements = read_ids<RequirementId>(
        fields, "requirements", ids_of(workflow_.requirements), {"persyaratan", "requirement"});
    addressee.contents =
        read_ids<DocumentId>(fields, "contents", ids_of(workflow_.documents), {"dokumen", "paper"});
    return addressee;
  }

  template <class Id>
  std::vector<Id> read_ids(Fields& fields,
                           std::string_view key,
                           const std::vector<std::string>& known,
                           const Text& what) {
    std::vector<Id> ids;
    for (const Word& word : fields.names(key, Presence::optional)) {
      check(word, known, what);
      ids.push_back(Id(word.text));
    }
    return ids;
  }

  std::optional<DocumentClass> class_from(const Word& word) {
    if (word.empty()) return std::nullopt;
    check(word, ids_of_values(document_classes), {"kelas dokumen", "class of papers"});
    return document_class_from_id(word.text);
  }

  void check(const Word& word, const std::vector<std::string>& known, const Text& what) {
    yaml::check_known(word, known, what, reading_.findings);
  }

  void check_articles() {
    for (const yaml::BasisUse& use : reading_.bases) {
      if (workflow_.law.resolves(use.citation)) continue;
      reading_.findings.add(use.at, "unresolved-citation",
                            say("{} tidak terdaftar dalam berkas hukum",
                                "{} is not registered in the law files", to_string(use.citation)));
    }
  }

  const Workflow& workflow_;
  yaml::Reading reading_;
};

/// Returns the names rules may have for a workflow: its own, and that of the one it extends.
std::vector<std::string> names_for(const Workflow& workflow) {
  std::vector<std::string> names{"dosir/" + workflow.id + ".yaml"};
  if (workflow.overlay) names.push_back("dosir/" + workflow.overlay->extends + ".yaml");
  return names;
}

}  // namespace

std::variant<DossierFile, BundleError> find_dossier_rules(const Workflow& workflow,
                                                          const fs::path& folder) {
  const std::vector<std::string> names = names_for(workflow);
  for (const std::string& name : names) {
    std::error_code error;
    if (folder.empty()) continue;
    // A name that leads nowhere is no leave to use other rules.
    if (fs::symlink_status(folder / name, error).type() == fs::file_type::not_found) continue;
    auto read = yaml::read_regular_file(folder / name);
    if (auto* failure = std::get_if<BundleError>(&read)) return std::move(*failure);
    return DossierFile{name, std::get<std::string>(std::move(read))};
  }
  for (const std::string& name : names) {
    const auto embedded = embedded_workflows().find(name);
    if (embedded != embedded_workflows().end()) return DossierFile{name, embedded->second};
  }
  return BundleError{BundleError::Kind::not_found, names.front(), {}};
}

LoadedDossierRules load_dossier_rules(const DossierFile& file, const Workflow& workflow) {
  Findings findings(file.path);
  LoadedDossierRules loaded;
  if (const auto root = yaml::read_tree(file.text, findings))
    loaded.rules = RulesReader(workflow, findings).read(*root);
  loaded.errors = findings.in_order();
  return loaded;
}

}  // namespace ksdpl
