#!/bin/sh
# Times `tierstemps check` on a million workers with three million past visits, beside DuckDB loading the same files, in one run.
#   Benchmarks/reading.sh [WORKERS] [RUNS]
# Needs python3 with venv, and PyPI once for DuckDB. Prints medians, peak memory and the ratio.
set -eu
workers=${1:-1000000}
runs=${2:-5}
here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")
data="$here/data/reading-$workers"

swift build --package-path "$root" -c release --product tierstemps
[ -x "$here/.venv/bin/python" ] || python3 -m venv "$here/.venv"
"$here/.venv/bin/python" -c 'import duckdb' 2>/dev/null || "$here/.venv/bin/pip" install --quiet duckdb
[ -f "$data/done" ] || python3 "$here/reading/make_dossier.py" "$data" "$workers"
tool="$(swift build --package-path "$root" -c release --show-bin-path)/tierstemps"
"$here/.venv/bin/python" "$here/reading/measure.py" "$tool" "$data" "$runs"
