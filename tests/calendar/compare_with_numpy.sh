#!/usr/bin/env bash
# Runs the comparison with a Python that has numpy; exit 77 tells ctest to skip it.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)

# Debian's own Python first: that is where its package python3-numpy is.
for python in /usr/bin/python3 python3; do
  if "$python" -c 'import numpy' 2>/dev/null; then
    exec "$python" -B "$here/compare_with_numpy.py" "$@"
  fi
done
echo "SKIPPED: no Python with numpy here; Debian: apt-get install python3-numpy"
exit 77
