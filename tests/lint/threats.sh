#!/usr/bin/env bash
# shellcheck disable=SC2016 # the backticks are those of the page
# usage: threats.sh [PAGE]
# The threat model of HACKING.md names tests, functions and files that exist: each `tst_x: function` and each further
# function behind it, each `fuzz_x`, and each path.
set -euo pipefail
page=${1:+$(realpath "$1")}
# shellcheck source=tests/lint/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
page=${page:-$root/HACKING.md}

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
failures=0
fail() {
    printf '%s: %s\n' "${page##*/}" "$1" >&2
    failures=$((failures + 1))
}

sed -n '/^## Threat model/,/^## Tests/p' "$page" | grep '^|' >"$scratch/rows"
for word in network 'local user' 'stolen disk' 'REST proxy' 'Data of the tenant'; do
    grep -q "^| \*\*.*$word" "$scratch/rows" || fail "nobody is '$word'"
done

# Of each row, what stands between backticks in its last column. A text with a colon names test and function.
functions=0
while IFS= read -r row; do
    row=${row%' |'}
    test=''
    while IFS= read -r quoted; do
        case $quoted in
        tst_*)
            test=$(tracked "tests/*/${quoted%%: *}.cpp")
            [[ -n $test ]] || { fail "there is no test ${quoted%%: *}"; continue; }
            [[ $quoted == *': '* ]] || continue
            function=${quoted#*: }
            ;;
        fuzz_*)
            [[ -e tests/fuzz/$quoted.cpp ]] || fail "there is no tests/fuzz/$quoted.cpp"
            continue
            ;;
        *)
            [[ -n $test ]] || continue # such as `hardening`, which is no program of ours
            function=$quoted
            ;;
        esac
        functions=$((functions + 1))
        grep -q "^    void $function()" "$test" || fail "$test has no function $function"
    done < <(grep -o '`[^`]*`' <<<"${row##*| }" | tr -d '`')
done <"$scratch/rows"

while IFS= read -r path; do
    [[ -e $path ]] || fail "there is no $path"
done < <(grep -oE '`(app|cmake|core|installer|ui)/[a-z0-9_/.-]+`' "$scratch/rows" | tr -d '`' | sort -u)

[[ $functions -gt 0 ]] || fail 'the threat model names no test'
[[ $failures -eq 0 ]] || exit 1
printf 'the threat model names %d functions of tests, and all of them exist\n' "$functions"
