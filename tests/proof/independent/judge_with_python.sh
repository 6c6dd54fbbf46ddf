#!/usr/bin/env bash
# Has docs/verify_proof.py judge our proofs: judge_with_python.sh SAMPLES_PROGRAM [SEED]
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
verifier=$here/../../../docs/verify_proof.py
if ! command -v python3 >/dev/null; then
  echo "skipped: python3 is not here"
  exit 77
fi
if (($(wc -l <"$verifier") >= 100)); then
  echo "verify_proof.py has grown to 100 lines; it is to stay short enough to be read"
  exit 1
fi

folder=$(mktemp -d "${TMPDIR:-/tmp}/ksdpl-proofs.XXXXXX")
trap 'rm -rf -- "$folder"' EXIT
"$1" "${2:-20180713}" "$folder"
python3 -I "$here/judge.py" "$verifier" "$folder" >"$folder/judged"
diff -u "$folder/expected" "$folder/judged"
echo "$(grep -c ^accept "$folder/judged") accepted, $(grep -c ^reject "$folder/judged") rejected, as expected"
