// The words pictures and tables add to those of the statute.
#include "report/words.hpp"

namespace ksdpl::report {

Phrase short_label(Basis basis) {
  switch (basis) {
    case Basis::law: return {"hukum", "law"};
    case Basis::inferred: return {"tafsir*", "inferred*"};
    case Basis::reported: return {"dilaporkan*", "reported*"};
    case Basis::silent_in_pp: return {"PP diam*", "PP silent*"};
    case Basis::unknown: return {"belum diketahui*", "unknown*"};
  }
  return {"", ""};
}

Phrase explanation(Basis basis) {
  switch (basis) {
    case Basis::law: return {"bunyi peraturan", "the text of the law"};
    case Basis::reported: return {"hanya menurut sumber sekunder", "a secondary source only"};
    case Basis::unknown:
      return {"aturan belum ditemukan, mungkin ada", "no rule found, there may be one"};
    case Basis::inferred:
    case Basis::silent_in_pp: return label_of(basis);
  }
  return {"", ""};
}

Phrase short_label(StageKind kind) {
  switch (kind) {
    case StageKind::refused: return {"ditolak", "refused"};
    case StageKind::closed: return {"akhir proses", "end of the process"};
    case StageKind::start:
    case StageKind::pipeline:
    case StageKind::after:
    case StageKind::side: return {"", ""};
  }
  return {"", ""};
}

Phrase label_of(StageKind kind) {
  switch (kind) {
    case StageKind::start: return {"awal", "start"};
    case StageKind::pipeline: return {"menuju tanda tangan", "on the way to the signature"};
    case StageKind::after: return {"setelah tanda tangan", "after the signature"};
    case StageKind::refused: return {"ditolak", "refused"};
    case StageKind::closed: return {"akhir proses", "end of the process"};
    case StageKind::side: return {"wilayah samping", "side region"};
  }
  return {"", ""};
}

}  // namespace ksdpl::report
