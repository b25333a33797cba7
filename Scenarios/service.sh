#!/usr/bin/env bash
# The dossier under the scenarios of this folder: a synthetic service of 7 000 workers, two sectors that share neither staff nor rooms, two
# médecins, two infirmiers, one mobile centre. It is made, not kept: the same bytes on every machine. Usage: Scenarios/service.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export LC_ALL=C.UTF-8
tierstemps=${TIERSTEMPS:-tierstemps}
command -v "$tierstemps" >/dev/null || tierstemps=$(swift build -c release --show-bin-path)/tierstemps
[ -x "$(command -v "$tierstemps")" ] || {
  printf 'FAILED: tierstemps is not built; run swift build -c release first.\n'
  exit 1
}
"$tierstemps" generate Scenarios/service/dossier --workers 7000 --overdue 0.15 --seed 1 --teams 3 --areas 2 --mobile-centres 1 --force
