// The edition KSDPL (Pasal 27-34): the pipeline as PP 28/2018 writes it, and what is proved of it.
#include "procedure/compiled_statute.hpp"
#include "procedure/minima.hpp"
#include "procedure/pipeline_proofs.hpp"
#include "procedure/titles.hpp"

namespace ksdpl {
namespace {

struct KsdplTable : rows::PipelineTable<KsdplTable, rows::Pipeline> {};
using Ksdpl = boost::msm::back::state_machine<KsdplTable>;

static_assert(pipeline_proved<Ksdpl, gates::persyaratan_pasal_27, gates::pihak_dan_objek>());
static_assert(life_proved());

}  // namespace

const Statute& ksdpl_pp_28_2018() {
  static const CompiledStatute<Ksdpl> statute({.edition = "ksdpl/pp-28-2018",
                                               .stages = titles::stages(),
                                               .moves = titles::moves(),
                                               .gates = gates::of_ksdpl(),
                                               .papers = minima::papers(),
                                               .acts = minima::acts(),
                                               .requirements = minima::requirements_of_ksdpl(),
                                               .deadlines = minima::deadlines(),
                                               .actors = minima::actors(),
                                               .choices = {},
                                               .initiatives = minima::initiatives_of_ksdpl(),
                                               .applied = nullptr});
  return statute;
}

}  // namespace ksdpl
