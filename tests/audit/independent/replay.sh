#!/usr/bin/env bash
# Runs the replay with a Python; exit 77 tells ctest to skip it.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)

for python in /usr/bin/python3 python3; do
  if command -v "$python" >/dev/null; then
    exec "$python" -B "$here/replay.py" "$@"
  fi
done
echo "SKIPPED: no python3 here; Debian: apt-get install python3"
exit 77
