#!/usr/bin/env bash
# Checks includes between folders against cmake/arrows.txt. Also requires short names for Qt classes: in core/,
# `#include <QWidget>` does not compile, but `#include <QtWidgets/QWidget>` would, because all Qt modules share one
# include root.
set -euo pipefail
# shellcheck source=tests/lint/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

status=0
except='^$' # files exempt from the following rules
refuse() {
    local reason=$1 pattern=$2 found
    shift 2
    found=$(tracked "$@" | grep -vE -- "$except" | xargs -r -d '\n' grep -nHP -- "$pattern" || true)
    if [[ -n $found ]]; then
        printf '%s\n%s\n' "$found" "  ^ $reason" >&2
        status=1
    fi
}

refuse 'include Qt classes by their short names, without the module' \
    '^[[:space:]]*#[[:space:]]*include[[:space:]]*[<"]Qt[A-Z0-9][A-Za-z0-9]*/' 'core/*.cpp' 'core/*.h'
refuse 'include a file of ours by its path from the root' \
    '^[[:space:]]*#[[:space:]]*include[[:space:]]*[<"]\.' 'core/*.cpp' 'core/*.h' 'ui/*.cpp' 'ui/*.h' 'app/*.cpp' 'app/*.h'

# System headers are allowed in core/platform only; elsewhere, only libraries may be included as <NAME.h>.
except='^core/platform/'
elsewhere=('core/*.cpp' 'core/*.h' 'ui/*.cpp' 'ui/*.h' 'app/*.cpp' 'app/*.h')
include='^[[:space:]]*#[[:space:]]*include[[:space:]]*<'
libraries='libpq-fe\.h|openssl/[a-z0-9]+\.h|qt6keychain/keychain\.h|simdjson\.h|sqlite3\.h|zlib\.h|zstd\.h|emmintrin\.h'
refuse 'headers of the system are included in core/platform only' \
    "$include(csignal>|(?!($libraries)>)[^>]*\.h>)" "${elsewhere[@]}"
refuse 'code for one system lies in a file of core/platform' \
    '^[[:space:]]*#[[:space:]]*(el)?if.*\b(Q_OS_|__linux__|__unix__|__APPLE__|__GLIBC__|_WIN32)' "${elsewhere[@]}"

# Every include of our own must be an arrow of the table.
{ tracked 'core/*.cpp' 'core/*.h' 'ui/*.cpp' 'ui/*.h' 'app/*.cpp' 'app/*.h' |
    xargs -r -d '\n' grep -oHE '^[[:space:]]*#[[:space:]]*include[[:space:]]*[<"](core|ui|app|tests)/[^>"]*' || true; } |
    awk -v table=cmake/arrows.txt '
        function folder(path, parts) {
            return split(path, parts, "/") > 2 ? parts[1] "/" parts[2] : parts[1]
        }
        function bad(text) { print text; failed = 1 }
        function row(line, from, words, count, i, above) {
            sub(/#.*/, "", line)
            if (line !~ /[^ ]/)
                return
            from = line
            sub(/:.*/, "", from)
            sub(/^[^:]*:/, "", line)
            count = split(line, words, " ")
            for (i = 1; i <= count; ++i) {
                if (words[i] ~ /\/\*$/) {
                    for (above in rows)
                        if (index(above, substr(words[i], 1, length(words[i]) - 1)) == 1)
                            allowed[from, above]
                } else if (words[i] in rows) {
                    allowed[from, words[i]]
                } else {
                    bad(table ": " from " names " words[i] ", which does not stand above it")
                }
            }
            rows[from]
        }
        BEGIN { while ((getline line < table) > 0) row(line) }
        {
            file = path = $0
            sub(/:.*/, "", file)
            sub(/^[^"<]*["<]/, "", path)
            from = folder(file)
            to = folder(path)
            if (!(from in rows))
                missing[from]
            else if (from != to && !((from, to) in allowed))
                bad(file ": includes " path ", but " table " has no arrow from " from " to " to)
        }
        END {
            for (from in missing)
                bad(table ": there is no row for " from)
            exit failed
        }' >&2 || status=1
exit "$status"
