#!/usr/bin/env bash
# The optimiser measured: builds in release, makes instances with `generate`, plans, verifies, and writes one row an instance and seed to
# Benchmarks/results. Benchmarks/README.md says how to read it; --help lists the options.
#   Benchmarks/optimiser.sh                                        # every size, five seeds: hours
#   Benchmarks/optimiser.sh --teams 1 3 --services --seeds 1       # two short rows of 12 % and 30 %
#   Benchmarks/optimiser.sh --teams 1 --services --peers           # HiGHS, CP-SAT and CBC on the same model, at equal time
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname "$here")
export LC_ALL=C.UTF-8

case " $* " in *" --help "* | *" -h "* | *" --only list "*) exec python3 "$here/optimiser/run.py" --tool none "$@" ;; esac
swift build --package-path "$root" -c release --product tierstemps >&2
tool="$(swift build --package-path "$root" -c release --show-bin-path)/tierstemps"
python=python3
case " $* " in *" --peers"*)
  # Each peer runs in a process of its own: highspy and ortools bring the same library in two versions.
  [ -x "$here/.venv/bin/python" ] || python3 -m venv "$here/.venv"
  python="$here/.venv/bin/python"
  "$python" -c 'import importlib.util as u, sys; sys.exit(any(u.find_spec(m) is None for m in ("highspy", "ortools", "pulp")))' ||
    "$python" -m pip install --quiet highspy ortools pulp
  ;;
esac
exec "$python" "$here/optimiser/run.py" --tool "$tool" "$@"
