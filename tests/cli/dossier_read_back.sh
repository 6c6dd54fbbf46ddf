#!/usr/bin/env bash
# Makes dossiers, reads them with Python alone, spoils them, and sends a checklist back:
# dossier_read_back.sh KSDPL. Needs python3; the signature needs ssh-keygen and is left out without it.
set -euo pipefail

ksdpl=$(readlink -f -- "$1")
if ! command -v python3 >/dev/null; then
  echo "skipped: python3 is not here"
  exit 77
fi
folder=$(mktemp -d "${TMPDIR:-/tmp}/ksdpl-dossier.XXXXXX")
trap 'rm -rf -- "$folder"' EXIT
cd -- "$folder"
export KSDPL_DB=$folder/ksdpl.db

fail() {
  echo "$*"
  exit 1
}
unpack() { # archive folder
  rm -rf -- "$2"
  python3 -c 'import sys, zipfile; zipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2])' "$1" "$2"
}
# Fills in cells of a checklist: fill FROM TO KIND[ KEY]=ANSWER[|REASON]...
fill() {
  python3 - "$@" <<'PY'
import csv, sys
source, target, answers = sys.argv[1], sys.argv[2], dict(a.split("=", 1) for a in sys.argv[3:])
with open(source, encoding="utf-8-sig", newline="") as file:
    rows = list(csv.reader(file, delimiter=";"))
for row in rows:
    name = (row[0] + " " + row[1]).strip()
    if name in answers: row[5:7] = (answers.pop(name).split("|") + [""])[:2]
assert not answers, answers
with open(target, "w", encoding="utf-8", newline="") as file:
    csv.writer(file, delimiter=";").writerows(rows)
PY
}

"$ksdpl" init --origin uji.go.id/ksdpl >/dev/null
"$ksdpl" new A --partner Kitakyushu --country JP --region Surabaya --level kota \
  --object pertukaran_budaya --initiative daerah --on 2026-01-05 --by 'Wali Kota Rahasia' >/dev/null
echo 'rencana lama' >lama.txt
echo 'rencana' >'rencana Budi.PDF'
echo 'risalah' >risalah.txt
echo 'kajian yang peka' >kajian.txt
"$ksdpl" file A rencana_kerja_sama lama.txt --number 1/2026 >/dev/null
"$ksdpl" file A rencana_kerja_sama 'rencana Budi.PDF' --number 2/2026 --contains subjek,objek >/dev/null
"$ksdpl" file A risalah_rapat risalah.txt --number NOMOR-RISALAH >/dev/null
"$ksdpl" file A kajian kajian.txt --class rahasia --reason 'nama orang di dalamnya' >/dev/null
"$ksdpl" file A laporan_penjajakan lama.txt >/dev/null
key=$("$ksdpl" verify --format json | python3 -c 'import json, sys; print(json.load(sys.stdin)["verifier_key"])')

# The same journal gives the same bytes, whatever the clock of the place shows.
for addressee in dprd kemendagri kemenlu auditor; do
  "$ksdpl" export --to dossier A --for "$addressee" --output "$addressee.zip" >/dev/null
  (cd / && TZ=America/Lima "$ksdpl" --db "$KSDPL_DB" export --to dossier A --for "$addressee" \
    --output "$folder/again.zip" >/dev/null)
  cmp "$addressee.zip" again.zip || fail "$addressee: other bytes the second time"
  rm again.zip
  unpack "$addressee.zip" "$addressee"
  (cd "$addressee" && sha256sum --quiet -c SHA256SUMS)
  python3 "$addressee/check_dossier.py" "$key" "$addressee" >said || fail "$addressee: $(cat said)"
done
grep -q 'PROVED' said

# Who gets what: kinds on the list, classes not above, and of several of a kind the one that counts.
papers() { (cd "$1/dokumen" 2>/dev/null && find . -type f | sed 's,^\./,,' | sort | tr '\n' ' '); }
[[ $(papers dprd) == '0004-rencana_kerja_sama.pdf ' ]] || fail "dprd: $(papers dprd)"
[[ $(papers kemendagri) == '0004-rencana_kerja_sama.pdf 0007-laporan_penjajakan.txt ' ]] || fail "kemendagri: $(papers kemendagri)"
[[ $(papers kemenlu) == '0004-rencana_kerja_sama.pdf ' ]] || fail "kemenlu: $(papers kemenlu)"
[[ $(papers auditor | wc -w) == 5 ]] || fail "auditor: $(papers auditor)"
for addressee in dprd kemendagri kemenlu; do
  if grep -rqE 'Rahasia|Budi|nama orang|NOMOR-RISALAH|1/2026' "$addressee"; then fail "$addressee: a name or a reason went out"; fi
done
grep -rq 'Wali Kota Rahasia' auditor || fail 'the auditor does not see who acted'

# Whatever is changed afterwards is found. What the checker needs to run stays as it is.
spoilt=0
while read -r file; do
  [[ $file == *.py ]] && continue
  rm -rf spoilt
  cp -r auditor spoilt
  printf 'x' | dd of="spoilt/$file" bs=1 seek=3 conv=notrunc status=none
  # Even when the sums are made anew, everything that is proved stays proved.
  if [[ $file == dokumen/* || $file == bukti/*.tlog-proof || $file == bukti/checkpoint ]]; then
    (cd spoilt && find . -type f ! -name SHA256SUMS | sed 's,^\./,,' | sort | xargs -d '\n' sha256sum >../sums && mv ../sums SHA256SUMS)
  fi
  if python3 spoilt/check_dossier.py "$key" spoilt >/dev/null 2>&1; then fail "$file was altered and nobody said so"; fi
  spoilt=$((spoilt + 1))
done < <(cd auditor && find . -type f | sed 's,^\./,,' | sort)
sums() {
  (cd "$1" && find . -type f ! -name SHA256SUMS | sed 's,^\./,,' | sort | xargs -d '\n' sha256sum >../sums && mv ../sums SHA256SUMS)
}
# Changed with care, the sums made anew: what is proved still shows it.
careful() { # what it is, Python over the manifest m and the folder f
  rm -rf careful
  cp -r auditor careful
  python3 -c 'import json, os, sys
f = "careful/"
m = json.load(open(f + "manifest.json"))
'"$2"'
json.dump(m, open(f + "manifest.json", "w"))'
  sums careful
  if python3 careful/check_dossier.py "$key" careful >said 2>&1; then fail "$1: nobody said so"; fi
  grep -q 'WRONG' said || fail "$1: $(cat said)"
}
careful 'a paper not told' 'os.remove(f + m["documents"].pop()["name"])'
careful 'a paper neither here nor held back' 'm["documents"].pop(0)'
careful 'a paper put in' 'open(f + "dokumen/0099-naskah_kerja_sama.txt", "w").write("palsu")'
careful 'entries swapped' 'a, b = m["documents"][:2]; a["entry"], b["entry"] = b["entry"], a["entry"]'
careful 'a longer log' 'm["log_size"] = 999'
careful 'another root' 'm["root"] = "0" * 64'
careful 'another history' 't = open(f + "riwayat.jsonl").read(); open(f + "riwayat.jsonl", "w").write(t.replace("rencana_kerja_sama", "kajian"))'
if PYTHONOPTIMIZE=1 python3 auditor/check_dossier.py "$key" auditor >/dev/null 2>&1; then fail 'it checks nothing under -O'; fi
cp -r auditor taken
rm taken/dokumen/0003-* && python3 taken/check_dossier.py "$key" taken >/dev/null 2>&1 && fail 'a paper was taken out'
echo extra >auditor/extra.txt
python3 auditor/check_dossier.py "$key" auditor >/dev/null 2>&1 && fail 'a file was put in'
python3 dprd/check_dossier.py "${key/uji/lain}" dprd >/dev/null 2>&1 && fail 'another key was taken'

day=$(TZ=Asia/Jakarta date +%F)
# A checklist comes back: judgements become assessments, gaps become notes, and the same file adds nothing.
fill kemendagri/daftar-periksa.csv jawaban.csv pemeriksa='Sari, Ditjen Bina Administrasi Kewilayahan' \
  tanggal="$day" 'persyaratan hubungan_diplomatik=terpenuhi|daftar perwakilan' \
  'persyaratan saling_melengkapi=belum|potensi mitra belum dipetakan' \
  'isi rencana_kerja_sama.sumber_pembiayaan#4=tidak_ada|belum ada pagu' \
  'isi rencana_kerja_sama.subjek#4=ada' catatan='mohon dilengkapi'
cp "$KSDPL_DB" before.db
"$ksdpl" import jawaban.csv --dry-run >/dev/null
cmp "$KSDPL_DB" before.db || fail 'a rehearsal changed the journal'
"$ksdpl" import jawaban.csv --format json >said
python3 - said <<'PY'
import json, sys
made = json.load(open(sys.argv[1]))
assert made["schema"] == "ksdpl.import.checklist/1" and made["assessments"] == 2 and made["notes"] == 2, made
assert made["event"] == 8 and made["last_event"] == 12 and made["signed_by"] is None, made
PY
cp "$KSDPL_DB" before.db
"$ksdpl" import jawaban.csv >/dev/null
cmp "$KSDPL_DB" before.db || fail 'the same checklist was taken in twice'
"$ksdpl" check A --format csv >said
grep -q '^hubungan_diplomatik,.*,terpenuhi,' said && grep -q '^saling_melengkapi,.*,belum,' said || fail "$(cat said)"
"$ksdpl" verify >/dev/null

kept=$(find "$KSDPL_DB.documents" -type f | wc -l)
# What does not fit is refused, all at once, and the journal stays as it is.
refused() { # exit code, then the command
  local wanted=$1 got=0
  shift
  "$ksdpl" "$@" >said 2>&1 || got=$?
  [[ $got == "$wanted" ]] || fail "$*: exit $got, not $wanted: $(cat said)"
  cmp "$KSDPL_DB" before.db || fail "$*: refused, but the journal changed"
  [[ $(find "$KSDPL_DB.documents" -type f | wc -l) == "$kept" ]] || fail "$*: refused, but a file was kept"
}
fill kemendagri/daftar-periksa.csv bad.csv pemeriksa= tanggal=1/2/2026 \
  'persyaratan hubungan_diplomatik=penuh' 'isi rencana_kerja_sama.subjek#4=|tanpa jawaban'
refused 7 import bad.csv
for code in missing-key bad-date unknown-reference reason-without-answer; do
  grep -q "\[$code\]" said || fail "no $code in: $(cat said)"
done
fill kemendagri/daftar-periksa.csv bad.csv pemeriksa=Sari tanggal="$day"
refused 7 import bad.csv
fill kemendagri/daftar-periksa.csv bad.csv pemeriksa=Sari tanggal="$day" entri=3 'persyaratan hubungan_diplomatik=terpenuhi'
refused 5 import bad.csv
fill kemendagri/daftar-periksa.csv bad.csv pemeriksa=Sari tanggal="$day" kasus=B 'persyaratan hubungan_diplomatik=terpenuhi'
refused 8 import bad.csv
refused 2 export --to dossier A --output x.zip
refused 2 export --to dossier A --for bupati --output x.zip
refused 2 export --to dossier --all --for dprd --output x.zip
refused 2 export --to csv A --for dprd
refused 2 export --to dossier A --for dprd --known-at 2026-11-01 --output x.zip
fill kemendagri/daftar-periksa.csv bad.csv pemeriksa=Sari tanggal=2026-01-31 'persyaratan hubungan_diplomatik=terpenuhi'
refused 5 import bad.csv
fill kemendagri/daftar-periksa.csv bad.csv pemeriksa=Sari tanggal="$day" 'persyaratan hubungan_diplomatik=terpenuhi' catatan='|di kolom yang salah'
refused 7 import bad.csv
[[ ! -e x.zip ]] || fail 'an archive was left behind'

# Signed by a registered key it says so; by any other it is refused.
if command -v ssh-keygen >/dev/null; then
  ssh-keygen -q -t ed25519 -N '' -f sari
  "$ksdpl" actor add sari --name Sari --role menteri >/dev/null
  fill kemendagri/daftar-periksa.csv bertanda.csv pemeriksa=sari tanggal="$day" 'persyaratan kesetaraan_status=terpenuhi|setingkat'
  ssh-keygen -q -Y sign -n ksdpl -f sari bertanda.csv 2>/dev/null
  cp "$KSDPL_DB" before.db
  refused 4 import bertanda.csv --signature bertanda.csv.sig
  "$ksdpl" key add sari sari.pub --on 2026-01-01 >/dev/null
  cp "$KSDPL_DB" before.db
  sed 's/setingkat/sederajat/' bertanda.csv >lain.csv
  refused 5 import lain.csv --signature bertanda.csv.sig
  "$ksdpl" import bertanda.csv --signature bertanda.csv.sig --format json >said
  grep -q '"signed_by": "sari"' said || fail "$(cat said)"
  # The ministry does not assess this one for the region: what it found is kept, and said to be so.
  grep -q '"assessments": 0' said && grep -q '"kept_as_notes": 1' said || fail "$(cat said)"
  "$ksdpl" history A --format json | grep -q 'kesetaraan_status: terpenuhi; setingkat' || fail 'the finding was lost'
  "$ksdpl" actor add dewi --name Dewi --role pemerintah_daerah >/dev/null
  fill kemendagri/daftar-periksa.csv daerah.csv pemeriksa=dewi tanggal="$day" 'persyaratan kesetaraan_status=terpenuhi|setingkat'
  "$ksdpl" import daerah.csv --format json >said
  grep -q '"assessments": 1' said && grep -q '"kept_as_notes": 0' said || fail "$(cat said)"
  "$ksdpl" verify >/dev/null
fi
echo "4 dossiers the same twice, read with Python alone; $spoilt spoilt files found; checklists taken in and refused"
