#!/usr/bin/env bash
# Installs the package on a Debian that has nothing else, and runs it there: clean_root.sh PACKAGE
# Needs root, mmdebstrap or debootstrap, and a mirror of Debian, the one apt is set up for.
set -euo pipefail

package=$(readlink -f -- "$1")
skip() {
  echo "skipped: $*"
  exit 77
}
((EUID == 0)) || skip "a new root can only be made by root"
command -v chroot >/dev/null || skip "chroot is not here"
folder=$(mktemp -d "${TMPDIR:-/tmp}/ksdpl-root.XXXXXX")
trap 'rm -rf --one-file-system -- "$folder"' EXIT
root=$folder/root
# shellcheck source=/dev/null
suite=$(. /etc/os-release && echo "${VERSION_CODENAME:-}")
[[ -n $suite ]] || skip "this system does not say which Debian it is"

# Seconds since a moment, and the megabytes of a folder.
since() { echo $((SECONDS - $1)); }
megabytes() { du -sm "$1" | cut -f1; }

start=$SECONDS
if command -v mmdebstrap >/dev/null; then
  # The mirror apt is set up for here, in either of its two forms.
  mirrors=()
  for file in /etc/apt/sources.list /etc/apt/sources.list.d/debian.sources; do
    if [[ -s $file ]]; then mirrors+=("$file"); fi
  done
  mmdebstrap --mode=root --variant=apt "$suite" "$root" "${mirrors[@]}" >"$folder/log" 2>&1 ||
    skip "mmdebstrap could not: $(tail -n 3 "$folder/log")"
elif command -v debootstrap >/dev/null; then
  debootstrap --variant=minbase "$suite" "$root" >"$folder/log" 2>&1 ||
    skip "debootstrap could not: $(tail -n 3 "$folder/log")"
else
  skip "neither mmdebstrap nor debootstrap is here"
fi
echo "a root of Debian $suite: $(megabytes "$root") MB, $(since "$start") s"

fail() {
  echo "$*"
  exit 1
}
# Runs a command in the new root.
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }

cp -L /etc/resolv.conf "$root/etc/resolv.conf"
cp -- "$package" "$root/tmp/ksdpl.deb"
inside apt-get update >"$folder/log" 2>&1 || skip "there are no lists of packages: $(tail -n 3 "$folder/log")"
before=$(megabytes "$root/usr")
start=$SECONDS
inside apt-get install --yes --no-install-recommends /tmp/ksdpl.deb >"$folder/log" 2>&1 ||
  fail "apt could not install it: $(tail -n 5 "$folder/log")"
echo "installed with $(grep -c '^Setting up' "$folder/log") packages: $(since "$start") s, +$(($(megabytes "$root/usr") - before)) MB in /usr"

# The main job, by an ordinary person, in an empty folder.
inside useradd --create-home --home-dir /srv/budi budi
as_budi() { inside setpriv --reuid budi --regid budi --clear-groups sh -c "cd /srv/budi && $1"; }
start=$SECONDS
as_budi 'ksdpl version && ksdpl demo >demo.txt' || fail "the demo failed: $(tail -n 5 "$root/srv/budi/demo.txt")"
as_budi 'ksdpl verify >verify.txt' || fail "verify failed: $(cat "$root/srv/budi/verify.txt")"
[[ -n $(as_budi "ksdpl complete bash -- show ''") ]] || fail 'it completes no cases'
as_budi "bash -c 'source /usr/share/bash-completion/completions/ksdpl && complete -p ksdpl'" >/dev/null || fail 'bash does not take the script'
echo "demo and verify: $(since "$start") s"

inside apt-get remove --yes ksdpl >"$folder/log" 2>&1 || fail "apt could not remove it: $(tail -n 5 "$folder/log")"
left=$(find "$root/usr" -name '*ksdpl*')
[[ -z $left ]] || fail "left behind: $left"
[[ -s $root/srv/budi/ksdpl.db ]] || fail 'the journal went with the program'
echo "removed without a trace; the journal is still there"
