#!/usr/bin/env bash
# Has headless Chromium open the reports of a journal full of real and of hostile names: look_at.sh KSDPL PORTFOLIO SEEN
# Tests use no network: KSDPL_NPM names a folder in which `npm install playwright-core` was done; KSDPL_CHROMIUM a
# Chromium, default /usr/bin/chromium. What is missing is skipped (77) and said. Screenshots are left in SEEN.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
ksdpl=$1
portfolio=$2
seen=$3
if ! command -v node >/dev/null || [[ ! -x ${KSDPL_CHROMIUM:-/usr/bin/chromium} ]] ||
  [[ ! -d ${KSDPL_NPM:-}/node_modules/playwright-core ]]; then
  echo "skipped: needs node, Chromium, and KSDPL_NPM with playwright-core (./dev judges)"
  exit 77
fi

folder=$(mktemp -d "${TMPDIR:-/tmp}/ksdpl-report.XXXXXX")
trap 'rm -rf -- "$folder"' EXIT
export KSDPL_DB=$folder/ksdpl.db
"$ksdpl" init >/dev/null
"$ksdpl" import "$portfolio/dki-jakarta.yaml" >/dev/null
"$ksdpl" new BERMARKUP --partner '<img src=x onerror=alert(1)><script>alert(2)</script>' --country JP \
  --region '"><svg onload=alert(3)>' --level kota --initiative daerah --object pertukaran_budaya --on 2026-01-05 >/dev/null
"$ksdpl" new MENUNGGU --partner 'Kota Uji' --country CN --region 'Kota Contoh' --level kota --initiative daerah \
  --object lainnya --on 2026-01-05 >/dev/null
"$ksdpl" record MENUNGGU penjajakan dimulai --on 2026-02-02 >/dev/null
mkdir -p -- "$seen"
for language in id en; do
  "$ksdpl" report portfolio --lang "$language" --today 2026-11-22 --output "$folder/portfolio-$language.html" >/dev/null
  "$ksdpl" report case BERMARKUP --lang "$language" --today 2026-11-22 --output "$folder/case-$language.html" >/dev/null
done
"$ksdpl" report case JAKARTA-ROTTERDAM --today 2026-11-22 --output "$folder/case-rotterdam.html" >/dev/null
NODE_PATH=$KSDPL_NPM/node_modules node "$here/look_at.js" "$folder" "$seen"
