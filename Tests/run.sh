#!/usr/bin/env bash
# The whole ritual before a change is proposed: format, build with the arrows guarded, every test. Runs from any directory.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export LC_ALL=C.UTF-8
guard=(--explicit-target-dependency-import-check error)
log=$(mktemp)
trap 'rm -f "$log"' EXIT

# Says what failed and what to do, as the last line.
give_up() {
  printf 'FAILED after %s s: %s\n' "$SECONDS" "$1"
  exit 1
}

command -v swift >/dev/null || give_up 'swift is not on PATH; install Swift 6.1 or later (https://www.swift.org/install).'
Scenarios/install-glpk.sh || give_up 'libglpk-dev is missing; see above.'

printf '== 1/3 format\n'
swift format lint -s -r Package.swift Sources Tests || give_up 'the layout differs; run: swift format -i -r Package.swift Sources Tests'

printf '== 2/3 build\n'
swift build --build-tests "${guard[@]}" || give_up 'it does not build; the first error above names the file.'

printf '== 3/3 tests\n'
# Both test libraries run; the lines that only say "started" are left out.
if ! swift test --skip-build "${guard[@]}" 2>&1 | tee "$log" | grep --line-buffered -v '^◇.* started\.$'; then
  grep -E '^✘ .*recorded an issue' "$log" | head -n 20 || true
  give_up 'a test is red; its lines start with ✘. Run one suite with: swift test --filter NAME'
fi
passed=$(sed -nE 's/^✔ Test run with ([0-9]+) tests? in ([0-9]+) suites? passed.*/\1 tests in \2 suites/p' "$log" | tail -n 1)
[ -n "$passed" ] || give_up 'swift test ended well but counted no test; look at its output above.'
printf 'PASSED: %s, format and build clean, in %s s.\n' "$passed" "$SECONDS"
