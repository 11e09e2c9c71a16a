#!/usr/bin/env bash
# usage: slots_alone.sh [--seconds N] BUILD-DIRECTORY TEST..
# Runs each test function of each test (tst_pages) by itself, as many at a time as there are cores. What passes only after
# another function fails here. With --seconds, none is started later than that, and the commit decides which is the
# first, so that a row of commits covers all. Prints what a function said that fails, and a summary.
set -euo pipefail
seconds=''
if [[ ${1:-} == --seconds ]]; then
    seconds=${2:-}
    shift 2
fi
[[ $# -ge 2 && $seconds =~ ^[0-9]*$ ]] || { sed -n '2,5s/^# //p' "${BASH_SOURCE[0]}" >&2; exit 2; }
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
    if [[ -n $deadline && $(date +%s) -ge $deadline ]]; then
        return
    fi
    mkdir "$said.home"
    if ! XDG_DATA_HOME="$said.home" XDG_CONFIG_HOME="$said.home" timeout -k 10 "$seconds_each" \
        "$build/bin/$1" "$2" >"$said" 2>&1 </dev/null; then
        mv "$said" "$said.failed"
    fi
}
export -f run_alone
deadline=${seconds:+$(($(date +%s) + seconds))}
export seconds_each deadline

for test in "$@"; do
    "$build/bin/$test" -functions >"$scratch/functions" 2>"$scratch/said" || { cat "$scratch/said" >&2; exit 2; }
    sed -n "s/^\([A-Za-z0-9_]*\)()\$/$test \1/p" "$scratch/functions"
done >"$scratch/all"
if [[ -n $seconds ]]; then
    first=$((0x$(git -c safe.directory="$root" rev-parse --short=6 HEAD) % $(wc -l <"$scratch/all") + 1))
    { tail -n "+$first" "$scratch/all" && head -n "$((first - 1))" "$scratch/all"; } >"$scratch/turned"
    mv "$scratch/turned" "$scratch/all"
fi
# shellcheck disable=SC2016 # expands in the shell that xargs starts
xargs -P "$(job_count)" -L 1 bash -c 'run_alone "$@"' run_alone <"$scratch/all"

failures=0
ran=0
while read -r test function; do
    said="$scratch/$test.$function.failed"
    if [[ -e $scratch/$test.$function.home ]]; then
        ran=$((ran + 1))
    fi
    [[ -e $said ]] || continue
    failures=$((failures + 1))
    printf '\n== %s %s fails by itself:\n' "$test" "$function"
    tail -n 30 "$said"
done <"$scratch/all"
printf '%d of the %d functions of %d tests, each by itself: %d failed\n' "$ran" "$(wc -l <"$scratch/all")" $# "$failures"
[[ $failures -eq 0 ]]
