#!/usr/bin/env bash
# Has golang.org/x/mod/sumdb judge our proofs: judge_with_go.sh SAMPLES_PROGRAM [SEED]
# Needs Debian's golang-go and golang-golang-x-mod-dev; without them it is skipped (77) and says so.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
library=/usr/share/gocode/src/golang.org/x/mod/sumdb
if ! command -v go >/dev/null; then
  echo "skipped: go is not here (Debian: golang-go golang-golang-x-mod-dev)"
  exit 77
fi
if [[ ! -d $library/tlog || ! -d $library/note ]]; then
  echo "skipped: golang.org/x/mod/sumdb is not here (Debian: golang-golang-x-mod-dev)"
  exit 77
fi

folder=$(mktemp -d "${TMPDIR:-/tmp}/ksdpl-proofs.XXXXXX")
trap 'rm -rf -- "$folder"' EXIT
"$1" "${2:-20180713}" "$folder"
# Debian's libraries lie in a GOPATH; nothing is fetched.
GO111MODULE=off GOPATH=/usr/share/gocode GOFLAGS= GOPROXY=off GOCACHE=$folder/cache \
  go run "$here/judge.go" "$folder" >"$folder/judged"
diff -u "$folder/expected" "$folder/judged"
echo "$(grep -c ^accept "$folder/judged") accepted, $(grep -c ^reject "$folder/judged") rejected, as expected"
