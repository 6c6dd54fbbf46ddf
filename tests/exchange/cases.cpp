// Cases to export, made at a desk without a journal.
#include "exchange/cases.hpp"

#include <stdexcept>

namespace ksdpl::test {

std::string hostile_name() {
  std::string name = "=cmd|' /C calc'!A0 <script>alert(\"1\")</script> & ]]> \n\t\x01\x1b[31m";
  name += "\xE2\x80\xAE\xEF\xBF\xBE\xFF";
  name.append(10'000, 'x');
  return name;
}

Desk eventful_desk() {
  Desk desk;
  desk.by = "Sekretaris Nama Sekali";
  desk.bring_to("penyusunan_rencana");
  if (refused(desk.file("kajian"))) throw std::runtime_error("the desk refused a paper");
  const EventSeq paper = desk.last().seq;
  EntryCorrected annulment;
  annulment.target = paper;
  annulment.annul = true;
  EntryCorrected redated;
  redated.target = 2;
  redated.effective = day("2024-01-03");
  for (const EntryCorrected& correction : {annulment, redated})
    if (refused(desk.correct(correction)))
      throw std::runtime_error("the desk refused a correction");
  desk.today = day("");
  if (refused(desk.assess("hubungan_diplomatik", Verdict::terpenuhi)))
    throw std::runtime_error("the desk refused an assessment");
  return desk;
}

CaseCollection collection_of(const std::vector<const Desk*>& desks) {
  CaseCollection cases{"uji.go.id/ksdpl", {}, {}};
  for (const Desk* desk : desks)
    cases.cases.push_back({&desk->file_of(), &desk->workflow(), &desk->directory});
  return cases;
}

}  // namespace ksdpl::test
