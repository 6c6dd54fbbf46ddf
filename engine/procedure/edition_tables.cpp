// Copies the tables of the law into one edition, writing each citation as it stands there.
#include "procedure/edition_tables.hpp"

namespace ksdpl {

EditionTables::EditionTables(const EditionParts& parts) : parts_(parts) {
  const auto applied_to_each = [this](auto& own, auto& all) {
    own.assign(all.begin(), all.end());
    for (auto& each : own)
      each.citation = cite(each.citation);
    all = own;
  };
  applied_to_each(stages_, parts_.stages);
  applied_to_each(acts_, parts_.acts);
  applied_to_each(requirements_, parts_.requirements);
  applied_to_each(deadlines_, parts_.deadlines);
  apply_papers();
  gates_.reserve(parts_.gates.size());
  for (const Gate* written : parts_.gates)
    gates_.push_back(gate(written));
  parts_.gates = gates_;
}

Row EditionTables::applied(Row row) {
  row.citation = cite(row.citation);
  std::vector<const Gate*> gates;
  gates.reserve(row.gates.size());
  for (const Gate* written : row.gates)
    gates.push_back(gate(written));
  row.gates = row_gates_.emplace_back(std::move(gates));
  return row;
}

std::string_view EditionTables::cite(std::string_view citation) {
  if (parts_.applied == nullptr || citation.empty()) return citation;
  return *citations_.insert(parts_.applied(citation)).first;
}

const Gate* EditionTables::gate(const Gate* written) {
  const auto [known, fresh] = gate_of_.try_emplace(written, nullptr);
  if (!fresh) return known->second;
  auto& conditions =
      conditions_.emplace_back(written->conditions.begin(), written->conditions.end());
  for (Condition& condition : conditions)
    condition.citation = cite(condition.citation);
  known->second = &own_gates_.emplace_back(Gate{written->id, written->title, conditions});
  return known->second;
}

void EditionTables::apply_papers() {
  papers_.assign(parts_.papers.begin(), parts_.papers.end());
  for (Paper& paper : papers_) {
    paper.citation = cite(paper.citation);
    auto& contents = contents_.emplace_back(paper.contents.begin(), paper.contents.end());
    for (PaperContent& content : contents)
      content.citation = cite(content.citation);
    paper.contents = contents;
  }
  parts_.papers = papers_;
}

}  // namespace ksdpl
