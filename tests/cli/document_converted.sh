#!/usr/bin/env bash
# Has pandoc and LibreOffice convert documents and reads the results back: document_converted.sh KSDPL
# Needs pandoc, soffice and pdftotext (Debian: pandoc libreoffice-writer-nogui poppler-utils) and python3;
# what is missing is said, and without pandoc the entry is skipped (77).
set -euo pipefail

if ! command -v pandoc >/dev/null || ! command -v python3 >/dev/null; then
  echo "skipped: pandoc or python3 is not here (Debian: pandoc)"
  exit 77
fi
ksdpl=$(readlink -f -- "$1")
folder=$(mktemp -d "${TMPDIR:-/tmp}/ksdpl-documents.XXXXXX")
trap 'rm -rf -- "$folder"' EXIT
cd -- "$folder"
export TMPDIR=$folder/tmp
mkdir tmp

"$ksdpl" init --origin jakarta.go.id/ksdpl >/dev/null
"$ksdpl" new A --partner '<script>alert(1)</script> [x](http://contoh.example) # | `y` =1+1' \
  --country CN --region 'DKI Jakarta' --level provinsi --object pertukaran_budaya >/dev/null

# What a document may hold and what must not come out as anything but text.
"$ksdpl" doc new rencana_kerja_sama --case A --output mulai.md >/dev/null
python3 - <<'PY'
text = open("mulai.md", encoding="utf-8").read()
parts = text.split("[[belum diisi]]")
odd = """Teks <script>alert(2)</script> dan <!-- tersembunyi --> sisa.

![peta](/etc/passwd) ![jauh](http://127.0.0.1:9/x.png) [tautan](file:///etc/passwd) [situs](https://contoh.example)

| tahun | biaya |
|---|---|
| 2026 | =1+1 |

$x$ \\\\input{/etc/passwd} {{< include /etc/passwd >}}

<iframe src="http://127.0.0.1:9/">
isi bingkai
</iframe>
"""
open("rencana.md", "w", encoding="utf-8").write(odd.join(parts))
PY

for to in odt docx; do
  "$ksdpl" doc convert rencana.md --to "$to" --output "rencana.$to" >/dev/null
  pandoc --from="$to" --to=plain --wrap=none "rencana.$to" >"$to.txt"
  for words in 'Subjek kerja sama' 'DKI Jakarta' 'alert(1)' '<script>alert(2)</script>' peta jauh \
    'tautan' '=1+1' '/etc/passwd' 'isi bingkai' '<iframe'; do
    grep -qF -- "$words" "$to.txt" || {
      echo "$to: '$words' is lost"
      exit 1
    }
  done
  for words in tersembunyi workflow_hash petunjuk 'root:'; do
    if grep -qF -- "$words" "$to.txt"; then
      echo "$to: '$words' should not be there"
      exit 1
    fi
  done
  # No picture was taken in, and no address but that of the site is in the file.
  python3 - "rencana.$to" <<'PY'
import re, sys, zipfile
archive = zipfile.ZipFile(sys.argv[1])
text = "".join(archive.read(n).decode("utf-8", "replace") for n in archive.namelist() if n.endswith((".xml", ".rels")))
assert "https://contoh.example" in text
for bad in ('href="file:', 'Target="file:', "127.0.0.1:9/x.png\"", "vnd.sun.star.script"):
    assert bad not in text, bad
assert not [n for n in archive.namelist() if re.search(r"\.(png|jpe?g|bas|js)$", n) and "Thumbnail" not in n]
PY
done
if [[ -n $(ls tmp) ]]; then
  echo "something is left in TMPDIR"
  exit 1
fi
echo "odt and docx: read back"

if ! command -v soffice >/dev/null || ! command -v pdftotext >/dev/null; then
  echo "pdf: not judged, soffice or pdftotext is not here"
  exit 0
fi
"$ksdpl" doc convert rencana.md --to pdf --output rencana.pdf >/dev/null
pdftotext -layout rencana.pdf pdf.txt
for words in 'Subjek kerja sama' 'DKI Jakarta' 'alert(2)'; do
  grep -qF -- "$words" pdf.txt || {
    echo "pdf: '$words' is lost"
    exit 1
  }
done
[[ -z $(ls tmp) ]]
echo "pdf: read back"
