#!/usr/bin/env bash
# Lets mandoc, groff and man judge the manual pages: man_page_is_sound.sh KSDPL
# What is not installed is left out and named; without any of them the test is skipped.
set -euo pipefail

ksdpl=$(readlink -f -- "$1")
folder=$(mktemp -d "${TMPDIR:-/tmp}/ksdpl-man.XXXXXX")
trap 'rm -rf -- "$folder"' EXIT

fail() {
  echo "$*"
  exit 1
}
judges=() left_out=()
for judge in mandoc groff man; do
  if command -v "$judge" >/dev/null; then judges+=("$judge"); else left_out+=("$judge"); fi
done
if ((${#judges[@]} == 0)); then
  echo "skipped: none of ${left_out[*]} is here"
  exit 77
fi

for language in id en; do
  page=$folder/ksdpl.$language.1
  "$ksdpl" man --lang "$language" >"$page"
  for judge in "${judges[@]}"; do
    case $judge in
      mandoc) mandoc -Tlint -Wwarning "$page" >"$folder/said" 2>&1 || fail "mandoc, $language: $(cat "$folder/said")" ;;
      # Only the roff of groff-base is needed.
      groff)
        groff -man -ww -Tutf8 -z "$page" >"$folder/said" 2>&1 || fail "groff, $language: $(cat "$folder/said")"
        if [[ -s $folder/said ]]; then fail "groff, $language: $(cat "$folder/said")"; fi
        ;;
      man)
        LC_ALL=C.UTF-8 MANWIDTH=100 MANROFFOPT='' man --warnings=w -l "$page" >"$folder/shown" 2>"$folder/said" ||
          fail "man, $language: $(cat "$folder/said")"
        if [[ -s $folder/said ]]; then fail "man, $language: $(cat "$folder/said")"; fi
        col -b <"$folder/shown" >"$folder/plain" 2>/dev/null || cp "$folder/shown" "$folder/plain"
        grep -q 'ksdpl record CASE STEP \[OUTCOME\]' "$folder/plain" || fail "man, $language: no record"
        grep -q -- '--dry-run' "$folder/plain" || fail "man, $language: other hyphens"
        grep -qF 'law show "PP 28/2018 Pasal 30 ayat (4)"' "$folder/plain" || fail "man, $language: other quotes"
        ;;
    esac
  done
done
if ((${#left_out[@]} > 0)); then echo "left out, not installed: ${left_out[*]}"; fi
echo "both pages are sound, say ${judges[*]}"
