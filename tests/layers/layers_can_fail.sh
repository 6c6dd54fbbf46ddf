#!/usr/bin/env bash
# Proves that the layer check can fail: in broken_house/ every rule is broken, and exactly the
# findings of broken_house.txt are reported.
set -euo pipefail

cd -- "$(dirname -- "${BASH_SOURCE[0]}")"

status=0
found=$(./check_layers.sh broken_house 2>/dev/null) || status=$?
if ((status != 1)); then
  echo "the check ended with $status on a house with violations; 1 was expected" >&2
  exit 1
fi
if ! diff -u broken_house.txt <(printf '%s\n' "$found"); then
  echo "the findings differ from broken_house.txt (- expected, + found)" >&2
  exit 1
fi
echo "every rule of the layer check can fail"
