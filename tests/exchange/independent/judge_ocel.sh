#!/usr/bin/env bash
# Has Python read both forms of our OCEL 2.0 and hold them against the specification: judge_ocel.sh KSDPL
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
if ! python3 -c 'import sqlite3' 2>/dev/null; then
  echo "skipped: python3 with sqlite3 is not here"
  exit 77
fi

folder=$(mktemp -d "${TMPDIR:-/tmp}/ksdpl-ocel.XXXXXX")
trap 'rm -rf -- "$folder"' EXIT
cd -- "$folder"
# shellcheck source=make_journal.sh
source "$here/make_journal.sh" "$1"
for options in "" "--raw" "--time recorded" "--without-names"; do
  # shellcheck disable=SC2086
  "$1" export --to ocel-json --all $options --output log.json --force >/dev/null
  # shellcheck disable=SC2086
  "$1" export --to ocel-sqlite --all $options --output log.sqlite --force >/dev/null
  python3 "$here/judge_ocel.py" log.json log.sqlite
done
