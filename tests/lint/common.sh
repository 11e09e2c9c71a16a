# Shared by the lint scripts; sourced, never run.
# shellcheck shell=bash

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$root" || exit

# tracked PATTERN..: existing files known to git; in a source archive, all matching files
tracked() {
    local file pattern patterns=()
    if [[ -e .git ]] && command -v git >/dev/null; then
        git -c safe.directory="$root" ls-files -- "$@"
    else
        for pattern in "$@"; do
            patterns+=(-o -path "./$pattern")
        done
        find . -path './build*' -prune -o -type f \( "${patterns[@]:1}" \) -print | sed 's,^\./,,'
    fi | while IFS= read -r file; do
        if [[ -e $file ]]; then printf '%s\n' "$file"; fi
    done
}

# compile_commands BUILD-DIRECTORY: for each of our sources a line with FILE, a tab, and its compile command without
# precompiled headers, because files must include what they use and clang cannot read GCC's. The commands are those of
# single/ in it, which is configured for one source a compiler run, with the generated sources of the build itself.
# Relies on CMake writing compile_commands.json with one key on each line.
compile_commands() {
    local build
    build=$(cd "$1" && pwd)
    sed -n 's/^ *"command": "\(.*\)",\{0,1\}$/c\1/p; s/^ *"file": "\(.*\)",\{0,1\}$/f\1/p' \
        "$build/single/compile_commands.json" |
        sed "s,$build/single/,$build/,g" |
        sed 's/\\\(["\\]\)/\1/g' |
        awk -v root="$root/" -v build="$build/" '
            /^c/ { command = substr($0, 2) }
            /^f/ {
                file = substr($0, 2)
                if (index(file, root) != 1 || index(file, build) == 1)
                    next
                gsub(/ -include [^ ]*cmake_pch\.hxx/, "", command)
                gsub(/ -Winvalid-pch| -fpch-preprocess| --param=[^ ]*/, "", command)
                print substr(file, length(root) + 1) "\t" command
            }'
}

# changed_files: files that differ from the main branch; on that branch, those of the last twenty commits. Most recent
# first.
changed_files() {
    local git=(git -c safe.directory="$root") base
    base=$("${git[@]}" merge-base HEAD origin/main 2>/dev/null || "${git[@]}" merge-base HEAD main 2>/dev/null || true)
    if [[ -z $base || $base == "$("${git[@]}" rev-parse HEAD)" ]]; then # on the main branch: recent commits
        base=$("${git[@]}" log --first-parent --format=%H --max-count=21 | tail -1)
    fi
    { "${git[@]}" diff --name-only HEAD && "${git[@]}" ls-files -o --exclude-standard &&
        "${git[@]}" log --name-only --format= "$base..HEAD"; } | awk 'NF && !seen[$0]++'
}

# deadline: the time (epoch seconds) after which no file is started, by TRUSTGAUGE_LINT_SECONDS; empty when not set
deadline() { printf '%s' "${TRUSTGAUGE_LINT_SECONDS:+$(($(date +%s) + TRUSTGAUGE_LINT_SECONDS))}"; }

job_count() { printf '%s' "${TRUSTGAUGE_JOBS:-$(nproc)}"; }
