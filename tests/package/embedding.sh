#!/usr/bin/env bash
# Builds and runs docs/embedding as a stranger would:
#   embedding.sh run PROGRAM             only runs it
#   embedding.sh added SOURCE            the project as a folder of another build; its targets are there
#   embedding.sh installed SOURCE BUILD  installs BUILD, moves what was installed, builds against it
set -euo pipefail

folder=$(mktemp -d "${TMPDIR:-/tmp}/ksdpl-embedding.XXXXXX")
trap 'rm -rf -- "$folder"' EXIT

fail() {
  echo "$*"
  exit 1
}

# Runs a command that says nothing unless it fails.
quietly() { # command...
  "$@" >"$folder/log" 2>&1 || fail "$* failed: $(tail -n 30 "$folder/log")"
}

# Runs the example in an empty folder and looks at what it tells.
run_example() { # program
  mkdir "$folder/journal"
  "$1" "$folder/journal" >"$folder/said" || fail "the example failed: $(cat "$folder/said")"
  grep -qx 'CONTOH stands in prakarsa' "$folder/said" || fail "no stage: $(cat "$folder/said")"
  grep -qx 'mulai_penjajakan: allowed' "$folder/said" || fail "no move: $(cat "$folder/said")"
  grep -q '\[PP 28/2018 Pasal 28 ayat (3)\]' "$folder/said" || fail "no article: $(cat "$folder/said")"
}

case $1 in
  run) run_example "$(readlink -f -- "$2")" ;;
  added)
    source=$(readlink -f -- "$2")
    quietly cmake -S "$source/docs/embedding" -B "$folder/build" -DKSDPL_SOURCE="$source"
    cmake --build "$folder/build" --target help >"$folder/targets"
    grep -q what_next "$folder/targets" || fail 'the example is no target'
    if grep -qE 'ksdpl_cli|_tests' "$folder/targets"; then fail 'the engine alone was asked for'; fi
    ;;
  installed)
    source=$(readlink -f -- "$2")
    build=$(readlink -f -- "$3")
    [[ -f $build/engine/exchange/libksdpl_exchange.a && -f $build/shelf/ksdpl.bash ]] || {
      echo "skipped: $build holds no whole build"
      exit 77
    }
    quietly cmake --install "$build" --prefix "$folder/first"
    # Nothing in it may remember where it was made.
    mv "$folder/first" "$folder/second"
    quietly cmake -S "$source/docs/embedding" -B "$folder/build" -DCMAKE_PREFIX_PATH="$folder/second" \
      -DCMAKE_BUILD_TYPE=Release
    quietly cmake --build "$folder/build"
    run_example "$folder/build/what_next"
    if grep -rlF -e "$source" -e "$folder/first" "$folder/second/lib"/*/cmake "$folder/second/lib/cmake" 2>/dev/null; then
      fail 'the files above name the folder they were made in'
    fi
    for file in bin/ksdpl share/bash-completion/completions/ksdpl share/zsh/vendor-completions/_ksdpl \
      share/fish/vendor_completions.d/ksdpl.fish include/ksdpl/casebook.hpp; do
      [[ -s $folder/second/$file ]] || fail "$file was not installed"
    done
    "$folder/second/bin/ksdpl" version
    ;;
  *) fail "unknown: $1" ;;
esac
echo "docs/embedding: $1, as it should be"
