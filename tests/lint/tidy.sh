#!/usr/bin/env bash
# usage: tidy.sh BUILD-DIRECTORY [all|changed]
# Runs clang-tidy on the sources of core/, ui/ and app/, which must have been built there. Clean files are skipped until
# they, one of our headers, their flags or the rules change. `changed`: only the files of changed_files(). No file
# is started after TRUSTGAUGE_LINT_SECONDS, if set. With `changed` and TRUSTGAUGE_TIDY_FILES, only so many, most recent
# first: the same ones on each machine.
set -euo pipefail
# shellcheck source=tests/lint/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

build=$(cd "$1" && pwd)
which=${2:-all}
work=$build/lint
mkdir -p "$work/clean"

compile_commands "$build" | grep -E '^(core|ui|app)/' | sort -u -k 1,1 >"$work/commands" || true
if [[ $which == changed ]]; then
    # For a header, check the source of its name.
    changed_files | sed 's/\.h$/.cpp/' | awk '!seen[$0]++' >"$work/changed"
    awk -F '\t' -v most="${TRUSTGAUGE_TIDY_FILES:-0}" '
        NR == FNR { command[$1] = $0; next }
        $1 in command && (most == 0 || ++taken <= most) { print command[$1] }' \
        "$work/commands" "$work/changed" >"$work/selected"
    mv "$work/selected" "$work/commands"
fi

# A compilation database of the selected files.
awk -F '\t' -v root="$root" -v build="$build" '
    BEGIN { print "[" }
    {
        command = $2
        gsub(/\\/, "\\\\\\\\", command)
        gsub(/"/, "\\\"", command)
        printf "%s{\"directory\": \"%s\", ", (NR > 1 ? "," : ""), build
        printf "\"file\": \"%s/%s\", \"command\": \"%s\"}\n", root, $1, command
    }
    END { print "]" }' "$work/commands" >"$work/compile_commands.json"

rules=$({
    clang-tidy --version
    cat .clang-tidy
    tracked 'core/*.h' 'ui/*.h' 'app/*.h' | xargs -r -d '\n' sha256sum
} | sha256sum)
pending=()
while IFS=$'\t' read -r file command; do
    key=$(printf '%s\n' "$rules" "$command" "$(sha256sum "$file")" | sha256sum)
    if [[ ! -e $work/clean/${key%% *} ]]; then
        pending+=("$file" "$work/clean/${key%% *}")
    fi
done <"$work/commands"

echo "clang-tidy: $((${#pending[@]} / 2)) of $(wc -l <"$work/commands") files to look at"
deadline=$(deadline)
export deadline
: >"$work/left"
check() {
    local output
    if [[ -n $deadline && $(date +%s) -ge $deadline ]]; then
        printf '%s\n' "$2" >>"$1/left"
        return
    fi
    if output=$(clang-tidy --quiet -p "$1" "$2" 2>&1); then
        touch "$3"
    else
        printf '%s\n' "$output" | grep -vE '^[0-9]+ warnings? (generated|treated)|^Suppressed|^Use -header-filter' >&2
        return 1
    fi
}
export -f check
if [[ ${#pending[@]} -gt 0 ]]; then
    printf '%s\0' "${pending[@]}" | xargs -0 -P "$(job_count)" -n 2 bash -c 'check "$@"' check "$work"
fi
if [[ -s $work/left ]]; then
    echo "clang-tidy: no time was left for $(wc -l <"$work/left") files" >&2
fi
