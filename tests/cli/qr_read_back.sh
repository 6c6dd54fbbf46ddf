#!/usr/bin/env bash
# Has zbar read the QR code of a checkpoint back: qr_read_back.sh KSDPL
# Needs zbarimg (Debian: zbar-tools) and python3; without them the entry is skipped (77) and says so.
set -euo pipefail

if ! command -v zbarimg >/dev/null || ! command -v python3 >/dev/null; then
  echo "skipped: zbarimg or python3 is not here (Debian: zbar-tools)"
  exit 77
fi
ksdpl=$(readlink -f -- "$1")
folder=$(mktemp -d "${TMPDIR:-/tmp}/ksdpl-qr.XXXXXX")
trap 'rm -rf -- "$folder"' EXIT
cd -- "$folder"

"$ksdpl" init --origin jakarta.go.id/ksdpl >/dev/null
"$ksdpl" checkpoint --line >line
# A picture of what a terminal with a dark background shows: blocks are light.
"$ksdpl" checkpoint --qr | python3 -c '
import sys
rows = []
for line in sys.stdin.read().split("\n"):
    if not line or set(line) - set("\u2588\u2580\u2584 "): continue
    rows.append([c in "\u2588\u2580" for c in line])
    rows.append([c in "\u2588\u2584" for c in line])
print("P1", len(rows[0]) * 6, len(rows) * 6)
for row in rows:
    for _ in range(6): print(" ".join("0" if light else "1" for light in row for _ in range(6)))
' >code.pbm
zbarimg --quiet --raw code.pbm >read
diff -u line read
# The same code as a picture for a document.
"$ksdpl" checkpoint --svg | python3 -c '
import re, sys
svg = sys.stdin.read()
side = int(re.search("viewBox=\"0 0 (\d+)", svg)[1])
dark = {(int(y), int(x)) for x, y in re.findall("M(\d+) (\d+)h1v1h-1z", svg)}
print("P1", side * 6, side * 6)
for y in range(side):
    for _ in range(6): print(" ".join("1" if (y, x) in dark else "0" for x in range(side) for _ in range(6)))
' >picture.pbm
zbarimg --quiet --raw picture.pbm >read
diff -u line read
echo "read back from both"
