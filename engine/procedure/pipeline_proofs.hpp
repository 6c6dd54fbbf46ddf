// What the compiler proves of the table of every edition; each line is a sentence of the law.
#pragma once

#include "procedure/introspection.hpp"
#include "procedure/pipeline_rows.hpp"

namespace ksdpl {

/// Questions about the graph of one edition, in the words the proofs are written in.
template <class Prosedur>
struct Asked {
  static constexpr auto pipeline = introspection::row_data<Prosedur>();

  static constexpr bool passes(std::string_view via) {
    return introspection::must_pass(pipeline, "awal", "ditandatangani", via);
  }
  template <const Gate& gate>
  static constexpr bool crosses(std::string_view to) {
    return introspection::must_cross<Prosedur, gate>("awal", to);
  }
  static constexpr bool never_signed(std::string_view from) {
    return !introspection::reachable(pipeline, from, "ditandatangani") &&
           !introspection::reachable(pipeline, from, "pelaksanaan");
  }
  static constexpr bool needs_fresh(std::string_view approval, std::string_view refused) {
    return introspection::must_pass(pipeline, refused, "ditandatangani", approval);
  }
};

/// Compiles only if the way to the signature is what the law says it is. `requirements` and
/// `parties` are the gates by which the edition asks for Pasal 27 and for the facts a plan is
/// about.
template <class Prosedur, const Gate& requirements, const Gate& parties>
constexpr bool pipeline_proved() {
  using Ask = Asked<Prosedur>;
  static_assert(Ask::template crosses<gates::konsultasi_mendagri>("pk_ditandatangani") &&
                    Ask::template crosses<gates::konsultasi_mendagri>("ditandatangani"),
                "Pasal 28 ayat (4): Mendagri is consulted before the LoI");
  static_assert(Ask::template crosses<gates::konsultasi_menlu>("pk_ditandatangani") &&
                    Ask::template crosses<gates::konsultasi_menlu>("ditandatangani"),
                "Pasal 28 ayat (4): Menlu is consulted before the LoI");
  static_assert(Ask::passes("pk_ditandatangani"), "Pasal 28 ayat (5): the plan follows the LoI");
  static_assert(Ask::template crosses<gates::rencana_lengkap>("menunggu_dprd"),
                "Pasal 30 ayat (3)");
  static_assert(Ask::template crosses<parties>("menunggu_dprd"),
                "no plan goes to the DPRD while a party or the object is unknown");
  static_assert(Ask::template crosses<requirements>("menunggu_dprd"), "Pasal 27");
  static_assert(Ask::passes("rencana_disetujui_dprd"),
                "Pasal 30 ayat (1): DPRD approval is a must");
  static_assert(Ask::passes("verifikasi_menteri"), "Pasal 31 ayat (2)");
  static_assert(Ask::template crosses<gates::pertimbangan_menteri>("ditandatangani"),
                "Pasal 31 ayat (3)");
  static_assert(Ask::passes("rapat_antarkementerian"), "Pasal 32 ayat (2)");
  static_assert(Ask::template crosses<gates::kehadiran_rapat>("ditandatangani"),
                "Pasal 32 ayat (3)");
  static_assert(Ask::passes("naskah_disetujui_menteri"), "Pasal 33 ayat (1)");
  static_assert(Ask::passes("pembahasan_mitra"), "Pasal 33 ayat (2)");
  static_assert(Ask::passes("surat_konfirmasi_terbit"), "Pasal 33 ayat (3)");
  static_assert(Ask::template crosses<gates::surat_konfirmasi>("ditandatangani"),
                "Pasal 33 ayat (4)");
  static_assert(introspection::must_cross<Prosedur, gates::hubungan_diplomatik_kini>(
                    "siap_tanda_tangan", "ditandatangani"),
                "Pasal 27 ayat (1) huruf a: looked at again before the signature");

  static_assert(
      Ask::never_signed("ditarik") && Ask::never_signed("dihentikan") && Ask::never_signed("gagal"),
      "what was withdrawn, stopped or failed is never signed");
  static_assert(Ask::needs_fresh("rencana_disetujui_dprd", "ditolak_dprd"),
                "after a refusal of the DPRD only a fresh approval leads on");
  static_assert(Ask::needs_fresh("naskah_disetujui_menteri", "ditolak_menteri"),
                "after a refusal of the minister only a fresh approval leads on");
  static_assert(Ask::needs_fresh("naskah_disetujui_menteri", "penyusunan_naskah"),
                "a redrafted text is approved anew");
  static_assert(
      introspection::must_pass(Ask::pipeline, "prakarsa", "pelaksanaan", "ditandatangani"),
      "only an agreement older than the PP enters without a signature here");

  static_assert(introspection::deterministic(Ask::pipeline));
  static_assert(introspection::no_state_is_stranded<Prosedur>());
  return true;
}

/// Compiles only if life after signature is what the law says of it.
constexpr bool life_proved() {
  using rows::Pelaksanaan;
  constexpr auto life = introspection::row_data<Pelaksanaan>();
  static_assert(introspection::must_pass(life, "ada_perselisihan", "tanpa_perselisihan",
                                         "perselisihan_dirundingkan"),
                "Pasal 34: a dispute ends only by negotiation and consultation");
  static_assert(
      introspection::must_cross<Pelaksanaan, gates::habis_masa_berlaku>("berakhir", "berlaku"),
      "only what lapsed is renewed; what the parties ended stays ended");
  static_assert(introspection::deterministic(life));
  static_assert(introspection::no_state_is_stranded<Pelaksanaan>());
  return true;
}

}  // namespace ksdpl
