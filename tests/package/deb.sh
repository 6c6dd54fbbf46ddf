#!/usr/bin/env bash
# Packs the program and looks at the package without installing it: deb.sh BUILD
set -euo pipefail

build=$(readlink -f -- "$1")
for tool in cpack dpkg-deb dpkg-shlibdeps file; do
  command -v "$tool" >/dev/null || {
    echo "skipped: $tool is not here"
    exit 77
  }
done
if [[ ! -x $build/cli/ksdpl || ! -f $build/shelf/ksdpl.bash ]]; then
  echo "skipped: $build holds no whole build"
  exit 77
fi
if ldd "$build/cli/ksdpl" | grep -q 'libasan'; then
  echo "skipped: a build with sanitizers is not for packing"
  exit 77
fi
folder=$(mktemp -d "${TMPDIR:-/tmp}/ksdpl-deb.XXXXXX")
trap 'rm -rf -- "$folder"' EXIT

fail() {
  echo "$*"
  exit 1
}

(cd -- "$build" && cpack -G DEB -B "$folder" >"$folder/log" 2>&1) || fail "cpack failed: $(tail "$folder/log")"
package=$(find "$folder" -maxdepth 1 -name 'ksdpl_*.deb')
[[ -f $package ]] || fail 'there is no package'

field() { dpkg-deb --field "$package" "$1"; }
[[ $(field Package) == ksdpl && $(field Section) == misc ]] || fail "wrong fields: $(dpkg-deb --field "$package")"
for library in libc6 libsqlite3-0 libssl3 libyaml-cpp libfmt libzip libqrencode; do
  [[ $(field Depends) == *"$library"* ]] || fail "$library is missing in: $(field Depends)"
done

dpkg-deb --extract "$package" "$folder/root"
cd -- "$folder/root/usr"
for page in share/man/man1/ksdpl.1.gz share/man/id/man1/ksdpl.1.gz share/doc/ksdpl/changelog.gz; do
  gzip -t "$page" || fail "$page is no gzip file"
done
for text in share/bash-completion/completions/ksdpl share/zsh/vendor-completions/_ksdpl \
  share/fish/vendor_completions.d/ksdpl.fish share/doc/ksdpl/copyright share/doc/ksdpl/cli.md; do
  [[ -s $text ]] || fail "$text is missing"
done
[[ ! -e include && ! -e lib ]] || fail 'the package holds what only development needs'
if file bin/ksdpl | grep -q 'not stripped'; then fail 'the program is not stripped'; fi
zcat share/man/id/man1/ksdpl.1.gz | grep -q '^.SH "NAMA"' || fail 'the Indonesian page is not Indonesian'

if command -v lintian >/dev/null; then
  # The upload to Debian is no aim, so there is no bug to close.
  lintian --fail-on error,warning --suppress-tags initial-upload-closes-no-bugs "$package" >"$folder/lintian" 2>&1 ||
    fail "lintian: $(cat "$folder/lintian")"
  echo 'lintian found nothing'
fi
echo "$(basename "$package"): $(stat -c %s "$package") bytes"
