#!/usr/bin/env bash
# A year of Mondays measured: builds in release, generates a service, lives 52 weeks of it and checks every plan. Asked: at most 180 s for
# 5 000 workers on 2 cores.
#   Benchmarks/mondays.sh [WORKERS] [WEEKS] [REPETITIONS]        by default 5000 52 1
# The last line says what happened.
set -euo pipefail
workers=${1:-5000}
weeks=${2:-52}
repetitions=${3:-1}
seed=${SEED:-1}
effort=${EFFORT:-50}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname "$here")
export LC_ALL=C.UTF-8

give_up() {
  printf 'FAILED after %s s: %s\n' "$SECONDS" "$1"
  exit 1
}

printf '== 1/3 build\n'
swift build --package-path "$root" -c release --product tierstemps || give_up 'it does not build; the first error above names the file.'
tool="$(swift build --package-path "$root" -c release --show-bin-path)/tierstemps"

data="$here/data/mondays"
dossier="$data/dossier-$workers-$seed"
printf '== 2/3 generate %s workers, seed %s\n' "$workers" "$seed"
mkdir -p "$data"
"$tool" generate "$dossier" --workers "$workers" --overdue 0.12 --seed "$seed" --force >"$data/generate.log" ||
  give_up "generate failed; see $data/generate.log."

printf '== 3/3 simulate %s weeks, %s repetition(s), effort %s\n' "$weeks" "$repetitions" "$effort"
rm -rf "$data/simulation"
begun=$SECONDS
code=0
"$tool" simulate "$dossier" --output "$data/simulation" --weeks "$weeks" --repetitions "$repetitions" --seed "$seed" --effort "$effort" \
  --lang en || code=$?
taken=$((SECONDS - begun))
[ "$code" -le 1 ] || give_up "simulate ended with status $code; see above."

# Column by name of the repetitions' tables, summed.
total() {
  awk -F';' -v name="$1" 'FNR == 1 { sub(/\r$/, ""); for (i = 1; i <= NF; i++) if ($i == name) column = i; next } { sum += $column } END { print sum + 0 }' \
    "$data"/simulation/repetitions/*/semaines.csv
}
verdict="$(total honores) appointments held, $(total manques) missed, $(total annules) cancelled, $(total deplaces) pins moved"
violations=$(total violations)
[ "$violations" -eq 0 ] || give_up "$violations violations in $taken s; see $data/simulation."
printf 'DONE: %s workers, %s x %s Mondays planned and checked in %s s, 0 violations; %s.\n' \
  "$workers" "$repetitions" "$weeks" "$taken" "$verdict"
