#!/bin/sh
# Times `tierstemps visits`, from files to file, on a million workers with three million past visits and 300 000 absences, beside DuckDB
# loading the same files, in one run; then the time for each worker at three sizes, which must not grow with the service.
#   Benchmarks/visits.sh [WORKERS] [RUNS]
# Needs python3 with venv, and PyPI once for DuckDB. Prints medians, peak memory and the ratios.
set -eu
workers=${1:-1000000}
runs=${2:-5}
here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")

swift build --package-path "$root" -c release --product tierstemps
[ -x "$here/.venv/bin/python" ] || python3 -m venv "$here/.venv"
"$here/.venv/bin/python" -c 'import duckdb' 2>/dev/null || "$here/.venv/bin/pip" install --quiet duckdb
for size in $((workers / 50)) $((workers / 10)) "$workers"; do
  [ -f "$here/data/visits-$size/done" ] || python3 "$here/visits/make_dossier.py" "$here/data/visits-$size" "$size"
done
tool="$(swift build --package-path "$root" -c release --show-bin-path)/tierstemps"
"$here/.venv/bin/python" "$here/visits/measure.py" "$tool" "$here/data" "$workers" "$runs"
