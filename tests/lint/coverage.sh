#!/usr/bin/env bash
# usage: coverage.sh BUILD-DIRECTORY PERCENT
# Line coverage of the sources in core/ by this build's tests, for each folder; fails below PERCENT. Excludes headers,
# because each source counts its own copy of their code.
set -euo pipefail
# shellcheck source=tests/lint/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

build=$(cd "$1" && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mapfile -t notes < <(find "$build/core" -name '*.gcno')
[[ ${#notes[@]} -gt 0 ]] || { echo "nothing was compiled to be counted in $1" >&2; exit 1; }

cd "$scratch"
LC_ALL=C gcov --no-output "${notes[@]}" 2>/dev/null |
    awk -v wanted="$2" -v root="$root" '
        /^File / { file = $0; gsub(/^File .|.$/, "", file); sub("^" root "/", "", file); sub(/^(\.\.\/)+/, "", file) }
        /^Lines executed:/ && file ~ /^core\/.*\.cpp$/ && !(file in seen) {
            seen[file]
            split($0, numbers, /[:% ]+/)
            split(file, parts, "/")
            lines = numbers[5]
            reached = numbers[3] * lines / 100
            all += lines
            hit += reached
            allOf[parts[2]] += lines
            hitOf[parts[2]] += reached
        }
        END {
            if (all == 0) {
                print "gcov knows no line of core/"
                exit 1
            }
            for (folder in allOf)
                printf "core/%s: %.1f %% of %d lines\n", folder, 100 * hitOf[folder] / allOf[folder], allOf[folder] | "sort"
            close("sort")
            printf "core: %.1f %% of %d lines are reached%s\n", 100 * hit / all, all, (wanted > 0 ? " (at least " wanted " % are to be)" : "")
            exit 100 * hit / all < wanted
        }'
