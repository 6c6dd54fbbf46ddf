// Sentences about who may act: registered actors, mandates, and by what right somebody acted.
#include "cli/phrase_tables.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array table{
    KeyedPhrase{Say::bad_id, {"{0} bukan id yang sah: {1}", "{0} is not a valid id: {1}"}},
    KeyedPhrase{Say::hint_id,
                {"1 sampai 64 huruf, angka, titik, garis bawah, atau garis; tidak diawali titik "
                 "atau garis: siti.aminah",
                 "1 to 64 of A-Z a-z 0-9 . _ -, not beginning with a dot or a dash: siti.aminah"}},
    KeyedPhrase{Say::label_may_act, {"Yang boleh", "May act"}},
    KeyedPhrase{Say::label_name, {"Nama", "Name"}},
    KeyedPhrase{Say::label_roles, {"Peran", "Roles"}},
    KeyedPhrase{Say::label_office, {"Jabatan", "Office"}},
    KeyedPhrase{Say::label_period, {"Masa", "Period"}},
    KeyedPhrase{Say::label_person, {"Orang", "Person"}},
    KeyedPhrase{Say::label_mandate, {"Mandat", "Mandate"}},
    KeyedPhrase{Say::label_giver, {"Pemberi", "Giver"}},
    KeyedPhrase{Say::label_receiver, {"Penerima", "Receiver"}},
    KeyedPhrase{Say::label_paper, {"Surat", "Paper"}},
    KeyedPhrase{Say::label_steps, {"Langkah", "Steps"}},
    KeyedPhrase{Say::label_distinct_from, {"Orang lain", "Not the one of"}},
    KeyedPhrase{Say::kind_actor_registered, {"pelaku didaftarkan", "actor registered"}},
    KeyedPhrase{Say::kind_actor_ended, {"pelaku diakhiri", "actor ended"}},
    KeyedPhrase{Say::kind_mandate_given, {"mandat diberikan", "mandate given"}},
    KeyedPhrase{Say::kind_mandate_ended, {"mandat diakhiri", "mandate ended"}},
    KeyedPhrase{Say::standing_holds, {"[berlaku]", "[holds]"}},
    KeyedPhrase{Say::standing_not_yet, {"[belum berlaku]", "[not yet]"}},
    KeyedPhrase{Say::standing_over, {"[tidak berlaku lagi]", "[over]"}},
    KeyedPhrase{Say::standing_unknown, {"[belum diketahui]", "[not known]"}},
    KeyedPhrase{Say::period_from, {"sejak {0}", "from {0}"}},
    KeyedPhrase{Say::period_until, {"sampai dengan {0}", "until {0}"}},
    KeyedPhrase{Say::period_ended, {"diakhiri terhitung {0}", "ended as of {0}"}},
    KeyedPhrase{Say::period_unlimited, {"tanpa batas yang disebut", "no limits stated"}},
    KeyedPhrase{Say::acting_by_right, {"{0}, {1}", "{0}, {1}"}},
    KeyedPhrase{
        Say::acting_for,
        {"{0}, {1} {2}, atas nama {3}, mandat {4}", "{0}, {1} {2}, on behalf of {3}, mandate {4}"}},
    KeyedPhrase{Say::mandate_number, {" nomor {0}", " number {0}"}},
    KeyedPhrase{Say::every_role, {"semua peran pemberi", "every role of the giver"}},
    KeyedPhrase{Say::every_step, {"semua langkah", "every step"}},
    KeyedPhrase{Say::same_person_as, {"orang yang sama dengan {0}", "the same person as {0}"}},
    KeyedPhrase{Say::no_actors,
                {"Belum ada pelaku terdaftar: peran belum diberlakukan dan --by berisi teks bebas.",
                 "No actor is registered: roles are not enforced and --by is free text."}},
    KeyedPhrase{Say::no_mandates, {"Belum ada mandat.", "There is no mandate."}},
};

}  // namespace

std::span<const KeyedPhrase> actor_phrases() {
  return table;
}

}  // namespace ksdpl::cli
