#!/usr/bin/env bash
# Has xmllint judge our XES against the schema of the standard: judge_xes.sh KSDPL
# KSDPL_XES_XSD names xes.xsd (promworkbench/OpenXES, version 2.2), which is not ours to ship. What is missing is
# skipped (77) and said.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
if ! command -v xmllint >/dev/null; then
  echo "skipped: xmllint is not here (libxml2-utils)"
  exit 77
fi
if [[ -z ${KSDPL_XES_XSD:-} || ! -f $KSDPL_XES_XSD ]]; then
  echo "skipped: KSDPL_XES_XSD names no xes.xsd"
  exit 77
fi

folder=$(mktemp -d "${TMPDIR:-/tmp}/ksdpl-xes.XXXXXX")
trap 'rm -rf -- "$folder"' EXIT
cd -- "$folder"
# shellcheck source=make_journal.sh
source "$here/make_journal.sh" "$1"
number=0
for options in "" "--raw" "--time recorded" "--without-names" "--raw --time recorded --without-names --lang en"; do
  number=$((number + 1))
  # shellcheck disable=SC2086
  "$1" export --to xes --all $options --output "$number.xes" >/dev/null
  xmllint --noout --schema "$KSDPL_XES_XSD" "$number.xes"
done
sed 's/<trace>/<trace><nonsense\/>/' 1.xes >spoilt.xes
if xmllint --noout --schema "$KSDPL_XES_XSD" spoilt.xes 2>/dev/null; then
  echo "a spoilt file validates: the schema judges nothing"
  exit 1
fi
