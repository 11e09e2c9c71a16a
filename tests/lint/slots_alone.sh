#!/usr/bin/env bash
# usage: slots_alone.sh BUILD-DIRECTORY TEST..
# Runs each test function of each test (tst_pages) by itself, as many at a time as there are cores. What passes only after
# another function fails here. Prints what a function said that fails, and a summary.
set -euo pipefail
[[ $# -ge 2 ]] || { sed -n '2,4s/^# //p' "${BASH_SOURCE[0]}" >&2; exit 2; }
build=$(cd "$1" && pwd)
shift
# shellcheck source=tests/lint/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export build scratch QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} LC_ALL=C.UTF-8
readonly seconds_each=300

# run_alone TEST FUNCTION: under a profile of its own
run_alone() {
    local said="$scratch/$1.$2"
    mkdir "$said.home"
    if ! XDG_DATA_HOME="$said.home" XDG_CONFIG_HOME="$said.home" timeout -k 10 "$seconds_each" \
        "$build/bin/$1" "$2" >"$said" 2>&1 </dev/null; then
        mv "$said" "$said.failed"
    fi
}
export -f run_alone
export seconds_each

for test in "$@"; do
    "$build/bin/$test" -functions >"$scratch/functions" 2>"$scratch/said" || { cat "$scratch/said" >&2; exit 2; }
    sed -n "s/^\([A-Za-z0-9_]*\)()\$/$test \1/p" "$scratch/functions"
done >"$scratch/all"
# shellcheck disable=SC2016 # expands in the shell that xargs starts
xargs -P "$(job_count)" -L 1 bash -c 'run_alone "$@"' run_alone <"$scratch/all"

failures=0
while read -r test function; do
    said="$scratch/$test.$function.failed"
    [[ -e $said ]] || continue
    failures=$((failures + 1))
    printf '\n== %s %s fails by itself:\n' "$test" "$function"
    tail -n 30 "$said"
done <"$scratch/all"
printf '%d functions of %d tests, each by itself: %d failed\n' "$(wc -l <"$scratch/all")" $# "$failures"
[[ $failures -eq 0 ]]
