// export --to dossier: one archive for one addressee, the same bytes from the same journal.
#include "ksdpl/dossier_loader.hpp"
#include "ksdpl/log_signer.hpp"

#include "cli/complaint.hpp"
#include "cli/describe.hpp"
#include "cli/exports/dossier_files.hpp"
#include "cli/exports/format.hpp"
#include "cli/exports/scripts.hpp"
#include "cli/key_folder.hpp"
#include "cli/render_json.hpp"
#include "cli/values.hpp"
#include "cli/workflows.hpp"
#include "cli/zip_file.hpp"

#include <algorithm>
#include <cctype>
#include <map>

namespace ksdpl::cli {
namespace {

DossierRules rules_for(const Session& session, const CaseView& view) {
  const auto today = workflow_of_today(session, view);
  const Workflow& workflow = *today;
  auto found = find_dossier_rules(workflow, session.workflows_folder());
  if (const auto* error = std::get_if<BundleError>(&found)) {
    if (error->kind != BundleError::Kind::not_found) complain(*error);
    throw Complaint(Exit::not_found, said(Say::dossier_no_rules, workflow.id, error->path),
                    said(Say::hint_dossier_rules));
  }
  LoadedDossierRules loaded = load_dossier_rules(std::get<DossierFile>(found), workflow);
  if (!loaded.errors.empty())
    throw InvalidFileError(std::move(loaded.errors), Say::dossier_rules_invalid,
                           Say::hint_dossier_rules);
  return std::move(loaded.rules);
}

const Addressee& addressee_from(const Invocation& words, const DossierRules& rules) {
  const auto given = words.text("--for");
  std::vector<std::string> known;
  for (const Addressee& each : rules.addressees)
    known.push_back(each.id);
  if (!given)
    throw Complaint(Exit::usage, said(Say::dossier_needs_addressee, joined(known)),
                    said(Say::hint_dossier));
  if (const Addressee* found = rules.addressee(*given)) return *found;
  bad_choice(words, "--for", *given, known);
}

/// Returns ".pdf" and the like; nothing else of a file name goes into a dossier.
std::string extension_of(const DocumentFiled& paper) {
  constexpr std::size_t longest = 6;
  std::string extension = std::filesystem::path(paper.file_name).extension().string();
  if (extension.size() < 2 || extension.size() > longest) return {};
  for (char& c : extension)
    c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  const bool plain = std::all_of(extension.begin() + 1, extension.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  });
  return plain ? extension : std::string();
}

/// Puts one dossier together.
class Dossier {
 public:
  Dossier(const ExportOrder& order, const DossierRules& rules, const Addressee& addressee)
      : session_(order.session),
        options_(order.options),
        view_(order.views.front()),
        reader_(session_.journal().read()),
        signed_(sign_checkpoint(session_.journal(), key_folder(session_))),
        matter_{session_,
                view_,
                addressee,
                signed_.checkpoint.origin,
                session_.casebook().origin(),
                {},
                signed_.checkpoint.tree.size,
                session_.today(),
                papers_for(view_.file, rules, addressee),
                checklist(view_.file, *view_.workflow, EffectiveDate(session_.today()))} {
    options_.names = options_.names && addressee.names;
    matter_.last_entry_hash = sha256_hex(stored(view_.file.events.back().seq).body);
  }

  Json write(const ExportOrder& order, const std::string& path) {
    ZipFile zip(path, view_.file.events.back().recorded);
    zip_ = &zip;
    take_out_papers();
    add_history(order);
    add_proofs();
    add("verify_proof.py", Say::what_script, verify_proof_script);
    add("check_dossier.py", Say::what_script, check_dossier_script);
    add("daftar-periksa.csv", Say::what_checklist, to_checklist(matter_));
    add("manifest.json", Say::what_manifest, manifest());
    lines_.insert(lines_.begin(), {"sampul.html", session_.say(Say::what_cover), {}, {}});
    add_sealed("sampul.html", to_cover(matter_, lines_));
    add_sums();
    zip.finish();
    return answer();
  }

 private:
  StoredEvent stored(EventSeq seq) {
    auto found = reader_->event(seq);
    if (!found) throw Fault(Fault::Kind::integrity, {"entri hilang", "an entry is missing"});
    return *std::move(found);
  }

  void add_sealed(const std::string& name, std::string_view bytes) {
    sums_[name] = sha256_hex(bytes);
    zip_->add(name, bytes);
  }

  void add(const std::string& name, Say what, std::string_view bytes) {
    add_sealed(name, bytes);
    lines_.push_back({name, session_.say(what), {}, {}});
  }

  /// Every paper enclosed is read whole and checked before the archive gets it.
  void take_out_papers() {
    for (const DossierPaper& paper : matter_.papers) {
      if (paper.fate != PaperFate::enclosed) continue;
      const auto sealed = reader_->document(paper.paper.commitment);
      if (!sealed) cannot_enclose(paper);
      add_paper(paper, *sealed);
    }
  }

  [[noreturn]] static void cannot_enclose(const DossierPaper& paper) {
    throw Complaint(Exit::integrity, said(Say::dossier_paper_altered, paper.seq),
                    said(Say::hint_verify_first));
  }

  void add_paper(const DossierPaper& paper, const SealedDocument& sealed) {
    OpenFile content = unnamed_file();
    bool written = true;
    const DocumentState state = session_.documents().examine(sealed, [&](std::string_view piece) {
      written =
          written && std::fwrite(piece.data(), 1, piece.size(), content.get()) == piece.size();
    });
    if (state != DocumentState::sound) cannot_enclose(paper);
    if (!written || std::fflush(content.get()) != 0)
      throw Complaint(Exit::fault, said(Say::cannot_write, "tmpfile", ""),
                      said(Say::hint_check_path, "TMPDIR"));
    std::rewind(content.get());
    const std::string name = fmt::format("dokumen/{:04}-{}{}", paper.seq,
                                         paper.paper.document.value, extension_of(paper.paper));
    sums_[name] = sealed.sha256;
    zip_->add(name, std::move(content));
    const std::string_view of_class = label_of(paper.classification).in(session_.language());
    lines_.push_back(
        {name, paper_title(paper.paper), "#" + std::to_string(paper.seq), std::string(of_class)});
    documents_.push_back({{"name", name},
                          {"entry", paper.seq},
                          {"document", paper.paper.document.value},
                          {"class", id_of(paper.classification)},
                          {"sha256", sealed.sha256},
                          {"size", sealed.size},
                          {"salt", hex_of(sealed.salt)}});
  }

  [[nodiscard]] std::string paper_title(const DocumentFiled& paper) const {
    const DocumentDef* known = view_.workflow->document(paper.document.value);
    std::string words =
        known == nullptr ? paper.document.value : known->title.in(session_.language());
    if (paper.number) words += ", " + *paper.number;
    if (paper.issued.known()) words += ", " + to_string(paper.issued);
    return words;
  }

  /// Returns the case without the numbers of papers that do not go out.
  [[nodiscard]] CaseView told_view() const {
    CaseView told = view_;
    std::vector<Event> events = std::move(told.file.events);
    for (Event& event : events)
      std::visit([&](auto& body) { hide_numbers(event.seq, body); }, event.body);
    told.file = fold(std::move(events));
    return told;
  }

  [[nodiscard]] bool goes_out(EventSeq seq) const {
    return std::any_of(matter_.papers.begin(), matter_.papers.end(),
                       [&](const DossierPaper& paper) {
                         return paper.seq == seq && paper.fate == PaperFate::enclosed;
                       });
  }

  void hide_numbers(EventSeq seq, DocumentFiled& paper) const {
    if (!goes_out(seq)) paper.number.reset();
  }
  void hide_numbers(EventSeq /*seq*/, EntryCorrected& correction) const {
    if (correction.document) hide_numbers(correction.target, *correction.document);
  }
  void hide_numbers(EventSeq /*seq*/, StepRecorded& step) const {
    for (EvidenceShown& evidence : step.shown) {
      auto* paper = std::get_if<PaperShown>(&evidence.what);
      if (paper != nullptr && !goes_out(evidence.seq)) paper->number.reset();
    }
  }
  void hide_numbers(EventSeq /*seq*/, Noted& noted) const {
    if (!matter_.addressee.every_paper) noted.number.reset();
  }
  template <class Body>
  void hide_numbers(EventSeq /*seq*/, Body& /*body*/) const {}

  void add_history(const ExportOrder& order) {
    const ExportOrder told{order.session, {told_view()}, nullptr, options_};
    add("riwayat.csv", Say::what_history_table, csv_export.write(told).bytes);
    add("riwayat.jsonl", Say::what_history_lines, jsonl_export.write(told).bytes);
  }

  void add_proofs() {
    add("bukti/checkpoint", Say::what_checkpoint, signed_.note);
    add("bukti/verifier.key", Say::what_key, verifier_key(signed_.state.key()) + "\n");
    const MerkleTree& tree = signed_.state.tree;
    for (const Event& event : view_.file.events) {
      const EntryProof proof{stored(event.seq).body, event.seq,
                             inclusion_path(event.seq, tree.size(), tree.nodes()), signed_.note};
      const std::string name = fmt::format("bukti/{:04}.tlog-proof", event.seq);
      add_sealed(name, text_of(proof));
      entries_.push_back({{"entry", event.seq}, {"proof", name}});
    }
    lines_.push_back({fmt::format("bukti/*.tlog-proof ({})", entries_.size()),
                      session_.say(Say::what_proof),
                      {},
                      {}});
  }

  [[nodiscard]] Json withheld() const {
    Json list = Json::array();
    for (const DossierPaper& paper : matter_.papers) {
      if (paper.fate == PaperFate::enclosed) continue;
      list.push_back({{"entry", paper.seq},
                      {"document", paper.paper.document.value},
                      {"class", id_of(paper.classification)},
                      {"why", id_of(paper.fate)},
                      {"why_words", fate_text(paper.fate, session_.language())}});
    }
    return list;
  }

  [[nodiscard]] std::string manifest() const {
    const Json json = {{"schema", "ksdpl.dossier/1"},
                       {"journal", matter_.origin},
                       {"case", view_.file.id.value},
                       {"for", matter_.addressee.id},
                       {"today", to_string(matter_.today)},
                       {"example", view_.file.example},
                       {"retrospective", view_.file.retrospective},
                       {"log_size", matter_.log_size},
                       {"root", hex_of(signed_.checkpoint.tree.root)},
                       {"verifier_key", verifier_key(signed_.state.key())},
                       {"names", options_.names},
                       {"documents", documents_},
                       {"withheld", withheld()},
                       {"entries", entries_}};
    return to_pretty_json(json);
  }

  void add_sums() {
    std::string text;
    for (const auto& [name, digest] : sums_)
      text.append(digest).append("  ").append(name).append("\n");
    zip_->add("SHA256SUMS", text);
  }

  [[nodiscard]] Json answer() const {
    return {{"case", view_.file.id.value}, {"for", matter_.addressee.id},
            {"files", sums_.size() + 1},   {"enclosed", documents_},
            {"withheld", withheld()},      {"log_size", matter_.log_size}};
  }

  Session& session_;
  LogOptions options_;
  const CaseView& view_;
  std::unique_ptr<JournalReader> reader_;
  SignedCheckpoint signed_;
  DossierMatter matter_;
  ZipFile* zip_ = nullptr;
  std::map<std::string, std::string> sums_;  ///< Name to SHA-256 (hex).
  std::vector<DossierFileLine> lines_;
  Json documents_ = Json::array();
  Json entries_ = Json::array();
};

Json write(const ExportOrder& order, const std::string& path) {
  const DossierRules rules = rules_for(order.session, order.views.front());
  const Addressee& addressee = addressee_from(order.session.words(), rules);
  return Dossier(order, rules, addressee).write(order, path);
}

}  // namespace

constexpr ExportFormat dossier_export{
    "dossier",
    "",
    ExportFormat::Subject::cases,
    /*dated=*/false,
    /*correctable=*/false,
    /*binary=*/true,
    {"satu arsip ZIP untuk satu penerima: sampul, daftar periksa, dokumen, riwayat, bukti",
     "one ZIP archive for one addressee: cover, checklist, papers, history, proofs"},
    nullptr,
    nullptr,
    write};

}  // namespace ksdpl::cli
