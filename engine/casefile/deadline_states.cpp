// What the states of a deadline are called.
#include "ksdpl/deadline.hpp"

namespace ksdpl {

std::string_view id_of(DeadlineState state) {
  switch (state) {
    case DeadlineState::belum_mulai: return "belum_mulai";
    case DeadlineState::mulai_tidak_diketahui: return "mulai_tidak_diketahui";
    case DeadlineState::berjalan: return "berjalan";
    case DeadlineState::mungkin_lewat: return "mungkin_lewat";
    case DeadlineState::lewat_waktu: return "lewat_waktu";
    case DeadlineState::tepat_waktu: return "tepat_waktu";
    case DeadlineState::terlambat: return "terlambat";
    case DeadlineState::selesai_tidak_diketahui: return "selesai_tidak_diketahui";
    case DeadlineState::masa_habis: return "masa_habis";
  }
  return {};
}

Phrase label_of(DeadlineState state) {
  switch (state) {
    case DeadlineState::belum_mulai: return {"belum berjalan", "not running yet"};
    case DeadlineState::mulai_tidak_diketahui:
      return {"awalnya tidak diketahui", "its start is not known"};
    case DeadlineState::berjalan: return {"berjalan", "running"};
    case DeadlineState::mungkin_lewat:
      return {"mungkin lewat; kalender belum lengkap",
              "possibly past; the calendar is not complete"};
    case DeadlineState::lewat_waktu: return {"lewat waktu", "overdue"};
    case DeadlineState::tepat_waktu: return {"tepat waktu", "in time"};
    case DeadlineState::terlambat: return {"terlambat", "late"};
    case DeadlineState::selesai_tidak_diketahui:
      return {"selesai; tepat waktu atau tidak belum diketahui",
              "done; whether in time is not known"};
    case DeadlineState::masa_habis: return {"masanya sudah habis", "its period has run out"};
  }
  return {};
}

}  // namespace ksdpl
