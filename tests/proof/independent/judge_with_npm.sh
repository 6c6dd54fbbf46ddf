#!/usr/bin/env bash
# Has @transmute/rfc9162 judge our proofs: judge_with_npm.sh SAMPLES_PROGRAM [SEED]
# Tests use no network: KSDPL_NPM names a folder in which `npm install @transmute/rfc9162` was done. Without it
# the entry is skipped (77) and says so.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
if ! command -v node >/dev/null; then
  echo "skipped: node is not here"
  exit 77
fi
if [[ -z ${KSDPL_NPM:-} || ! -d $KSDPL_NPM/node_modules/@transmute/rfc9162 ]]; then
  echo "skipped: KSDPL_NPM names no folder with @transmute/rfc9162 (npm install --prefix FOLDER @transmute/rfc9162)"
  exit 77
fi

folder=$(mktemp -d "${TMPDIR:-/tmp}/ksdpl-proofs.XXXXXX")
trap 'rm -rf -- "$folder"' EXIT
"$1" "${2:-20180713}" "$folder"
NODE_PATH=$KSDPL_NPM/node_modules node "$here/judge.js" "$folder" >"$folder/judged"
diff -u "$folder/expected" "$folder/judged"
echo "$(grep -c ^accept "$folder/judged") accepted, $(grep -c ^reject "$folder/judged") rejected, as expected"
