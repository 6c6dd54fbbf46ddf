#!/usr/bin/env bash
# Has OpenSSH itself sign our statements and judge our signatures: signed_by_ssh_keygen.sh KSDPL
# Needs ssh-keygen (Debian: openssh-client); without it the entry is skipped (77) and says so.
set -euo pipefail

if ! command -v ssh-keygen >/dev/null; then
  echo "skipped: ssh-keygen is not here (Debian: openssh-client)"
  exit 77
fi
ksdpl=$(readlink -f -- "$1")
folder=$(mktemp -d "${TMPDIR:-/tmp}/ksdpl-ssh.XXXXXX")
trap 'rm -rf -- "$folder"' EXIT
cd -- "$folder"
export KSDPL_DB=$folder/ksdpl.db

"$ksdpl" init --origin uji >/dev/null
"$ksdpl" actor add siti --name "Siti Aminah" --role pemerintah_daerah --role pencatat >/dev/null
"$ksdpl" --as siti new A --partner Kitakyushu --country JP --region Surabaya --level kota \
  --object pertukaran_budaya --initiative daerah --on 2026-01-05 --by siti >/dev/null

judged=0
for kind in "ed25519" "ecdsa -b 256" "ecdsa -b 384" "ecdsa -b 521" "rsa -b 2048"; do
  name=${kind// /}
  # shellcheck disable=SC2086
  ssh-keygen -q -t $kind -N '' -C siti -f "$name"
  "$ksdpl" --as siti key add siti "$name.pub" >/dev/null
  "$ksdpl" statement A 2 >statement
  rm -f statement.sig
  ssh-keygen -q -Y sign -n ksdpl -f "$name" statement 2>/dev/null
  "$ksdpl" --as siti sign A 2 statement.sig >/dev/null
  # And back: what the journal keeps is what OpenSSH verifies.
  "$ksdpl" history A --format json | python3 -c '
import json, sys, textwrap
made = [e for e in json.load(sys.stdin)["events"] if e["kind"] == "entry_signed"][-1]
print("-----BEGIN SSH SIGNATURE-----", *textwrap.wrap(made["signature"], 70), "-----END SSH SIGNATURE-----", sep="\n")
' >kept.sig
  printf 'siti %s\n' "$(cut -d" " -f1,2 "$name.pub")" >allowed
  ssh-keygen -q -Y verify -f allowed -I siti -n ksdpl -s kept.sig <statement
  if ssh-keygen -q -Y verify -f allowed -I siti -n ksdpl -s kept.sig < <("$ksdpl" statement A 3) 2>/dev/null; then
    echo "OpenSSH takes the signature for another entry"
    exit 1
  fi
  ssh-keygen -q -Y sign -n file -f "$name" <statement >other.sig 2>/dev/null
  if "$ksdpl" --as siti sign A 3 other.sig 2>/dev/null; then
    echo "a signature for another purpose was taken"
    exit 1
  fi
  judged=$((judged + 1))
done
"$ksdpl" verify >/dev/null
[[ $("$ksdpl" history A --format json | python3 -c '
import json, sys
print([len(e["signatures"]) for e in json.load(sys.stdin)["events"] if e["signed"] == "signed"])') == "[$judged]" ]]
echo "$judged kinds of keys: signed by OpenSSH, verified by both"
