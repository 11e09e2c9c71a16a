#!/usr/bin/env bash
# usage: translations.sh [--update]
# Checks that the translation files have exactly the texts of the sources, and that all shipped languages are complete.
# --update updates the files; new texts must then be translated.
set -euo pipefail
# shellcheck source=tests/lint/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

mapfile -t files < <(tracked 'translations/*.ts')
if [[ ${#files[@]} -eq 0 ]]; then
    echo 'there are no translations yet'
    exit 0
fi

lupdate=$(PATH="/usr/lib/qt6/bin:/usr/lib64/qt6/bin:$PATH" command -v lupdate)
update() { "$lupdate" -silent -tr-function-alias translate+=sentence -I . ui app core -no-obsolete -locations none -ts "$@"; }

if [[ ${1:-} == --update ]]; then
    update "${files[@]}"
    exit
fi

status=0
for file in "${files[@]}"; do
    unfinished=$(grep -c '<translation type="unfinished"' "$file" || true)
    if [[ $unfinished -gt 0 ]]; then
        echo "$file: $unfinished texts are not translated" >&2
        status=1
    fi
done

fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT
cp "${files[@]}" "$fresh"
update "$fresh"/*.ts 2>"$fresh/said"
# When lupdate does not recognise a class, its texts get a context that is never looked up. The cause is usually an
# `enum Name : type {` in a class without a function body, which hides the next class of the header.
if grep 'Qualifying with unknown' "$fresh/said" >&2; then
    status=1
fi
for file in "${files[@]}"; do
    if ! cmp -s "$file" "$fresh/${file##*/}"; then
        diff -u "$file" "$fresh/${file##*/}" | sed -n 1,30p >&2 || true
        echo "$file is not up to date: run tests/lint/translations.sh --update, then translate what is new" >&2
        status=1
    fi
done
exit "$status"
