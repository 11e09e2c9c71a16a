#!/usr/bin/env bash
# usage: headers_alone.sh BUILD-DIRECTORY
# Every header compiles by itself, with the flags of a source file beside it (or in the nearest folder above it).
set -euo pipefail
# shellcheck source=tests/lint/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

folder_of() { case $1 in */*) printf '%s' "${1%/*}" ;; esac; }

declare -A flags_of # folder -> compiler and flags
while IFS=$'\t' read -r file command; do
    command=${command%% -o *} # what follows names the object and the source
    folder=$(folder_of "$file")
    while [[ -n $folder && -z ${flags_of[$folder]:-} ]]; do
        flags_of[$folder]=$command
        folder=$(folder_of "$folder")
    done
done < <(compile_commands "$1")
[[ ${#flags_of[@]} -gt 0 ]] || { echo "$1/compile_commands.json names no source of this tree" >&2; exit 1; }

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
    commands+=("echo '#include \"$header\"' | ${flags_of[$folder]} -I'$root' -fsyntax-only -x c++ - ||
        { echo 'error: $header does not compile alone' >&2; exit 1; }")
done < <(tracked 'core/*.h' 'ui/*.h' 'app/*.h')

if [[ ${#commands[@]} -gt 0 ]]; then
    printf '%s\0' "${commands[@]}" | xargs -0 -P "$(job_count)" -n 1 bash -c
fi
