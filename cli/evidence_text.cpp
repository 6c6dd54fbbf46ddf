// Papers, assessments and the evidence kept with a step, each in one line.
#include "cli/evidence_text.hpp"

#include "cli/describe.hpp"

namespace ksdpl::cli {
namespace {

std::string validity_words(const std::optional<EffectiveDate>& from,
                           const std::optional<EffectiveDate>& until,
                           Language language) {
  std::string words;
  if (from) words += say(language, Say::paper_valid_from, date_text(*from, language));
  if (until) words += say(language, Say::paper_valid_until, date_text(*until, language));
  return words;
}

struct ShownLine {
  EventSeq seq;
  Language language;

  std::string operator()(const PaperShown& paper) const {
    std::string words = say(language, Say::shown_paper, seq, paper.document.value);
    if (paper.number) words += say(language, Say::paper_number, *paper.number);
    if (paper.issued.known()) words += say(language, Say::paper_issued, to_string(paper.issued));
    words += validity_words(paper.valid_from, paper.valid_until, language);
    return words + say(language, Say::paper_hash, paper.commitment.substr(0, 12));
  }
  std::string operator()(const AssessmentShown& made) const {
    const std::string verdict = marker_of(made.verdict, language);
    const std::string day = date_text(made.effective, language);
    std::string words = made.by ? say(language, Say::shown_assessment, seq, made.requirement.value,
                                      verdict, day, *made.by)
                                : say(language, Say::shown_assessment_by_nobody, seq,
                                      made.requirement.value, verdict, day);
    if (!made.documents.empty())
      words += say(language, Say::shown_papers_of, event_list(made.documents));
    return words;
  }
  std::string operator()(const StepShown& step) const {
    return say(language, Say::shown_step, seq, step.step.value, step.outcome.value,
               date_text(step.effective, language));
  }
  std::string operator()(const FactsShown& facts) const {
    std::vector<std::string> words;
    if (facts.level) words.emplace_back(label_of(*facts.level).in(language));
    if (facts.initiative) words.emplace_back(label_of(*facts.initiative).in(language));
    words.insert(words.end(), facts.objects.begin(), facts.objects.end());
    for (const auto& [choice, values] : facts.choices)
      words.push_back(choice + "=" + joined(values));
    if (facts.agreement_on.known()) words.push_back(to_string(facts.agreement_on));
    return say(language, Say::shown_facts, seq, joined(words));
  }
};

}  // namespace

std::string paper_words(const DocumentFiled& paper, Language language) {
  std::string words;
  if (paper.number) words += say(language, Say::paper_number, *paper.number);
  if (paper.issuer) words += say(language, Say::paper_issuer, *paper.issuer);
  if (paper.issued.known()) words += say(language, Say::paper_issued, to_string(paper.issued));
  if (paper.received.known())
    words += say(language, Say::paper_received, to_string(paper.received));
  if (!paper.languages.empty())
    words += say(language, Say::paper_languages, joined(paper.languages));
  words += validity_words(paper.valid_from, paper.valid_until, language);
  if (const auto& checked = paper.verification)
    words += say(language, checked->valid ? Say::paper_verified : Say::paper_not_verified,
                 checked->service, date_text(checked->on, language));
  if (paper.classification)
    words += say(language, Say::paper_class, label_of(*paper.classification).in(language));
  if (paper.signature) words += say(language, Say::paper_signed, paper.signature->key);
  return words;
}

std::string assessment_line(const AssessmentEntry& made, Language language) {
  std::string words = fmt::format("#{}, {}", made.seq, date_text(made.effective, language));
  words +=
      made.by ? say(language, Say::assessed_by, *made.by) : say(language, Say::assessed_by_nobody);
  if (made.reason) words += say(language, Say::assessed_because, *made.reason);
  return words;
}

std::string paper_line(const PaperStatus& status, Language language) {
  std::string words = fmt::format("#{} {}{}", status.seq, status.paper.document.value,
                                  paper_words(status.paper, language));
  if (status.superseded_by)
    words += say(language, Say::paper_superseded, *status.superseded_by);
  else if (status.validity != Validity::valid)
    words += fmt::format(" [{}]", label_of(status.validity).in(language));
  return words;
}

std::string shown_line(const EvidenceShown& evidence, Language language) {
  return std::visit(ShownLine{evidence.seq, language}, evidence.what);
}

}  // namespace ksdpl::cli
