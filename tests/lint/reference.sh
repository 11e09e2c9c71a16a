#!/usr/bin/env bash
# usage: reference.sh TRUSTGAUGE-CLI
# Checks that the reference (resources/help) mentions every command and option of the program, that every relative link
# and anchor of our pages leads somewhere, and that README and the window's help lead to each page of the reference.
set -euo pipefail
export LC_ALL=C.UTF-8
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

page=$("$1" describe man)
failed=0

# look_for KIND: reads names from standard input
look_for() {
    local kind=$1 name
    while IFS= read -r name; do
        if ! grep -qE -- "\`[^\`]*${name}([^a-z-][^\`]*)?\`" resources/help/*.md; then
            echo "no page of resources/help names the $kind $name" >&2
            failed=1
        fi
    done
}
look_for command < <(sed -n 's/^\.SS //p' <<<"$page" | sed 's/\\-/-/g')
look_for option < <(sed -n 's/^\.B \(\\-\\-[a-z\\-]*\).*/\1/p' <<<"$page" | sed 's/\\-/-/g' | sort -u)

# anchors FILE: those that GitHub gives to its headings
anchors() {
    awk '/^ *```/ { fenced = !fenced } !fenced && /^#+ / { sub(/^#+ +/, ""); print }' "$1" |
        sed -E 's/\]\([^)]*\)//g; s/[^[:alnum:]_ -]//g; s/ /-/g; s/.*/\L&/' |
        awk '{ print $0 (seen[$0] ? "-" seen[$0] : ""); ++seen[$0] }'
}

# links FILE: a line with LINE, a space and the target for each link or picture that is not in code
links() {
    awk '
        /^ *```/ { fenced = !fenced }
        /^ *$/ { code = "" }
        !fenced {
            $0 = code $0
            gsub(/`[^`]*`/, "")
            code = sub(/`.*/, "") ? "`" : "" # goes on in the next line
            for (rest = $0; match(rest, /\]\([^) ]+/); rest = substr(rest, RSTART + RLENGTH))
                print FNR " " substr(rest, RSTART + 2, RLENGTH - 2)
        }' "$1"
}

declare -A anchors_of
for file in *.md resources/help/*.md; do
    while read -r line target; do
        if [[ $target =~ ^[a-z]+: ]]; then
            continue # the web
        fi
        path=${target%%#*}
        place=$file
        if [[ -n $path ]]; then
            place=$(realpath -m --relative-to=. -- "$(dirname "$file")/$path")
        fi
        if [[ ! -e $place || $place == ..* ]]; then
            echo "$file:$line: there is no $target" >&2
            failed=1
        elif [[ $target == *'#'* ]]; then
            if [[ -z ${anchors_of[$place]:-} ]]; then
                anchors_of[$place]=$(anchors "$place")
            fi
            if ! grep -qxF -- "${target#*#}" <<<"${anchors_of[$place]}"; then
                echo "$file:$line: $place has no heading #${target#*#}" >&2
                failed=1
            fi
        fi
    done < <(links "$file")
done

for file in resources/help/*.md; do
    if ! grep -qF "($file" README.md; then
        echo "README.md does not lead to $file" >&2
        failed=1
    fi
    name=$(basename "$file" .md)
    if ! grep -qE "^set\(help .*\<$name\>" resources/CMakeLists.txt || ! grep -qF "\"$name.md\"" ui/help/helpdialog.cpp; then
        echo "the window's help does not show $file (resources/CMakeLists.txt, ui/help/helpdialog.cpp)" >&2
        failed=1
    fi
done
exit "$failed"
