#!/usr/bin/env bash
# usage: headers_alone.sh BUILD-DIRECTORY [all|changed]
# Compiles every header by itself, with the flags of a source in the same folder (or the nearest one above). `changed`:
# only the files of changed_files(). No header is started after TRUSTGAUGE_LINT_SECONDS, if set.
set -euo pipefail
# shellcheck source=tests/lint/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

folder_of() { case $1 in */*) printf '%s' "${1%/*}" ;; esac; }

declare -A flags_of # folder -> compiler and flags
while IFS=$'\t' read -r file command; do
    command=${command%% -o *} # drop output, object and source
    folder=$(folder_of "$file")
    while [[ -n $folder && -z ${flags_of[$folder]:-} ]]; do
        flags_of[$folder]=$command
        folder=$(folder_of "$folder")
    done
done < <(compile_commands "$1")
[[ ${#flags_of[@]} -gt 0 ]] || { echo "$1/compile_commands.json names no source of this tree" >&2; exit 1; }

which=${2:-all}
headers() {
    if [[ $which == changed ]]; then
        changed_files | grep -xFf <(tracked 'core/*.h' 'ui/*.h' 'app/*.h') || true
    else
        tracked 'core/*.h' 'ui/*.h' 'app/*.h'
    fi
}
deadline=$(deadline)
left=$(mktemp)
trap 'rm -f "$left"' EXIT
export deadline left

commands=()
while IFS= read -r header; do
    folder=$(folder_of "$header")
    while [[ -n $folder && -z ${flags_of[$folder]:-} ]]; do
        folder=$(folder_of "$folder")
    done
    if [[ -z $folder ]]; then
        echo "$header: nothing near it is compiled, so it is not either" >&2
        continue
    fi
    commands+=("if [[ -n \$deadline && \$(date +%s) -ge \$deadline ]]; then echo '$header' >>\"\$left\"; exit; fi
        echo '#include \"$header\"' | ${flags_of[$folder]} -I'$root' -fsyntax-only -x c++ - ||
        { echo 'error: $header does not compile alone' >&2; exit 1; }")
done < <(headers)

if [[ ${#commands[@]} -gt 0 ]]; then
    printf '%s\0' "${commands[@]}" | xargs -0 -P "$(job_count)" -n 1 bash -c
fi
echo "headers: $((${#commands[@]} - $(wc -l <"$left"))) of ${#commands[@]} compiled alone" >&2
