#!/usr/bin/env bash
# usage: translations.sh BUILD-DIRECTORY
# The translation files hold exactly the texts of the sources, and every language that ships is complete.
set -euo pipefail
# shellcheck source=tests/lint/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

mapfile -t files < <(tracked 'translations/*.ts')
if [[ ${#files[@]} -eq 0 ]]; then
    echo 'there are no translations yet'
    exit 0
fi

status=0
for file in "${files[@]}"; do
    unfinished=$(grep -c '<translation type="unfinished"' "$file" || true)
    if [[ $unfinished -gt 0 ]]; then
        echo "$file: $unfinished texts are not translated" >&2
        status=1
    fi
done

# lupdate writes in place, so let it, compare, and put back what was there.
kept=$(mktemp -d)
trap 'cp -p "$kept"/*.ts translations/; rm -rf "$kept"' EXIT
cp -p "${files[@]}" "$kept"
cmake --build "$1" --target update_translations >"$kept/lupdate.log" 2>&1 || {
    cat "$kept/lupdate.log" >&2
    exit 1
}
for file in "${files[@]}"; do
    if ! diff -u "$kept/${file##*/}" "$file" | head -40 >&2; then
        echo "$file is not up to date: run cmake --build $1 --target update_translations, then translate" >&2
        status=1
    fi
done
exit "$status"
