#!/usr/bin/env bash
# Monday morning of a realistic service, from nothing: builds in release, makes a synthetic SPSTI of 20 000 workers of whom 30 % are
# overdue, checks it, plans 13 weeks and verifies the plan. Usage: Scenarios/monday.sh [FOLDER], by default .build/monday.
# A second run in the same folder begins again.
set -euo pipefail
asked=${1:-}
case $asked in '' | /*) ;; *) asked=$PWD/$asked ;; esac
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export LC_ALL=C.UTF-8
folder=${asked:-$PWD/.build/monday}
workers=${WORKERS:-20000}

give_up() {
  printf 'FAILED after %s s: %s\n' "$SECONDS" "$1"
  exit 1
}

command -v swift >/dev/null || give_up 'swift is not on PATH; install Swift 6.1 or later (https://www.swift.org/install).'
Scenarios/install-glpk.sh || give_up 'libglpk-dev is missing; see above.'

# Only what an earlier run of this script made is thrown away.
if [ -e "$folder" ]; then
  [ -e "$folder/.monday" ] || [ -z "$(ls -A "$folder")" ] || give_up "$folder holds something else; name another folder."
  rm -rf "$folder/dossier" "$folder/plan"
fi
mkdir -p "$folder" && touch "$folder/.monday" || give_up "$folder cannot be written; name another folder."

printf '== 1/5 build\n'
swift build -c release --product tierstemps || give_up 'it does not build; the first error above names the file.'
tierstemps=$(swift build -c release --show-bin-path)/tierstemps

printf '== 2/5 generate %s workers\n' "$workers"
"$tierstemps" generate "$folder/dossier" --workers "$workers" --overdue 0.30 --seed 1 || give_up 'generate failed; see above.'

printf '== 3/5 check\n'
"$tierstemps" check "$folder/dossier" || give_up 'the dossier has errors; see above.'

printf '== 4/5 plan\n'
begun=$SECONDS
"$tierstemps" plan "$folder/dossier" --output "$folder/plan" || give_up 'plan failed; see above.'
planning=$((SECONDS - begun))

printf '== 5/5 verify\n'
"$tierstemps" verify "$folder/dossier" "$folder/plan" || give_up 'the plan has violations; see above.'

# A ratio of plan.json in percent; top-level keys stand two spaces in.
percent() { sed -nE "s/^  \"$1\": (-?[0-9.]+),?\$/\\1/p" "$folder/plan/plan.json" | awk '{ printf "%.2f %%", 100 * $1 }'; }
unplaced=$(($(wc -l <"$folder/plan/non_places.csv") - 1))
printf '0 violations, gap %s, share closed %s, %s visits not placed, planned in %s s, %s s in all; report: %s\n' \
  "$(percent ecart)" "$(percent part_gagnee)" "$unplaced" "$planning" "$SECONDS" "$folder/plan/rapport.html"
