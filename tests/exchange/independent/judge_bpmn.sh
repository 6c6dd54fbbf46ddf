#!/usr/bin/env bash
# Has xmllint hold our BPMN against the OMG schema, and bpmn-js draw it in headless Chromium: judge_bpmn.sh KSDPL
# Tests use no network: KSDPL_NPM names a folder in which `npm install bpmn-moddle bpmn-js playwright-core` was done;
# KSDPL_CHROMIUM a Chromium, default /usr/bin/chromium. What is missing is skipped (77) and said.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
schema=${KSDPL_NPM:-}/node_modules/bpmn-moddle/resources/bpmn/xsd/BPMN20.xsd
if ! command -v xmllint >/dev/null; then
  echo "skipped: xmllint is not here (libxml2-utils)"
  exit 77
fi
if [[ -z ${KSDPL_NPM:-} || ! -f $schema ]]; then
  echo "skipped: KSDPL_NPM names no folder with bpmn-moddle (npm install --prefix FOLDER bpmn-moddle bpmn-js playwright-core)"
  exit 77
fi

folder=$(mktemp -d "${TMPDIR:-/tmp}/ksdpl-bpmn.XXXXXX")
trap 'rm -rf -- "$folder"' EXIT
for workflow in ksdpl dki-jakarta; do
  for language in id en; do
    file=$folder/$workflow-$language.bpmn
    "$1" export --to bpmn --workflow "$workflow" --lang "$language" --output "$file" >/dev/null
    xmllint --noout --schema "$schema" "$file"
  done
done
sed 's/<laneSet/<nonsense\/><laneSet/' "$folder/ksdpl-id.bpmn" >"$folder/spoilt"
if xmllint --noout --schema "$schema" "$folder/spoilt" 2>/dev/null; then
  echo "a spoilt file validates: the schema judges nothing"
  exit 1
fi

if ! command -v node >/dev/null || [[ ! -x ${KSDPL_CHROMIUM:-/usr/bin/chromium} ]] ||
  [[ ! -d $KSDPL_NPM/node_modules/bpmn-js || ! -d $KSDPL_NPM/node_modules/playwright-core ]]; then
  echo "skipped: drawing needs node, Chromium, bpmn-js and playwright-core; the schema was satisfied"
  exit 77
fi
for file in "$folder"/*.bpmn; do
  NODE_PATH=$KSDPL_NPM/node_modules node "$here/draw_bpmn.js" "$file"
done
