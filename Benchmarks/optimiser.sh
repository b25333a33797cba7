#!/usr/bin/env bash
# The optimiser measured: builds in release, makes instances with `generate`, plans, verifies, and writes one row an instance and seed to
# Benchmarks/results. Given again after it was stopped, it measures what is missing. Benchmarks/README.md says how to read it; --help lists
# the options.
#   Benchmarks/optimiser.sh                                        # every size, five seeds: hours
#   Benchmarks/optimiser.sh --only 1-team --seeds 1                # two short rows of 12 % and 30 %
#   Benchmarks/optimiser.sh --only 1-team --peers                  # HiGHS, CP-SAT and CBC on the same model, at equal time
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname "$here")
export LC_ALL=C.UTF-8

case " $* " in *" --help "* | *" -h "* | *" --only list "* | *" --show "*) exec python3 "$here/optimiser/run.py" "$@" ;; esac
built=()
case " $* " in
  *" --tool"*) ;;
  *)
    swift build --package-path "$root" -c release --product tierstemps >&2
    built=(--tool "$(swift build --package-path "$root" -c release --show-bin-path)/tierstemps" --built-here)
    ;;
esac
python=python3
case " $* " in *" --peers"*)
  # Each peer runs in a process of its own: highspy and ortools bring the same library in two versions.
  [ -x "$here/.venv/bin/python" ] || python3 -m venv "$here/.venv"
  python="$here/.venv/bin/python"
  "$python" -c 'import importlib.util as u, sys; sys.exit(any(u.find_spec(m) is None for m in ("highspy", "ortools", "pulp")))' ||
    "$python" -m pip install --quiet highspy ortools pulp
  ;;
esac
exec "$python" "$here/optimiser/run.py" ${built[@]+"${built[@]}"} "$@"
