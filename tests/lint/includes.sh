#!/usr/bin/env bash
# core/ means something without a screen. `#include <QWidget>` does not compile there, but `#include <QtWidgets/QWidget>`
# does, as all Qt modules share one include root; so Qt classes are included by their short names.
set -euo pipefail
# shellcheck source=tests/lint/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

status=0
refuse() {
    local reason=$1 pattern=$2 found
    shift 2
    found=$(tracked "$@" | xargs -r -d '\n' grep -nHE -- "$pattern" || true)
    if [[ -n $found ]]; then
        printf '%s\n%s\n' "$found" "  ^ $reason" >&2
        status=1
    fi
}

refuse 'include Qt classes by their short names, without the module' \
    '^[[:space:]]*#[[:space:]]*include[[:space:]]*[<"]Qt[A-Z0-9][A-Za-z0-9]*/' 'core/*.cpp' 'core/*.h'
refuse 'core/ does not know ui/ or app/' \
    '^[[:space:]]*#[[:space:]]*include[[:space:]]*[<"](\.\./)*(ui|app)/' 'core/*.cpp' 'core/*.h'
refuse 'ui/ does not know app/' \
    '^[[:space:]]*#[[:space:]]*include[[:space:]]*[<"](\.\./)*app/' 'ui/*.cpp' 'ui/*.h'
exit "$status"
