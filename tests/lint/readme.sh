#!/usr/bin/env bash
# usage: readme.sh TRUSTGAUGE-CLI
# Checks that the README mentions every command and option of the program.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

page=$("$1" describe man)
failed=0
# look_for KIND: reads names from standard input
look_for() {
    local kind=$1 name
    while IFS= read -r name; do
        if ! grep -qE -- "\`[^\`]*${name}([^a-z-][^\`]*)?\`" README.md; then
            echo "README.md does not name the $kind $name" >&2
            failed=1
        fi
    done
}
look_for command < <(sed -n 's/^\.SS //p' <<<"$page" | sed 's/\\-/-/g')
look_for option < <(sed -n 's/^\.B \(\\-\\-[a-z\\-]*\).*/\1/p' <<<"$page" | sed 's/\\-/-/g' | sort -u)
exit "$failed"
