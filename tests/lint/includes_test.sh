#!/usr/bin/env bash
# Tests that includes.sh finds forbidden includes.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
mkdir -p "$tree/tests/lint" "$tree/cmake"
cp "$here/common.sh" "$here/includes.sh" "$tree/tests/lint"

failed=0
# expect good|bad FILE LINE [ROW..]: checks a tree with only this file, using our table or ROWS
expect() {
    local expected=$1 file=$2 line=$3 found=good
    shift 3
    rm -rf "$tree/core" "$tree/ui" "$tree/app"
    mkdir -p "$tree/${file%/*}"
    printf '#pragma once\n\n%s\n' "$line" >"$tree/$file"
    if [[ $# -gt 0 ]]; then
        printf '%s\n' "$@" >"$tree/cmake/arrows.txt"
    else
        cp "$here/../../cmake/arrows.txt" "$tree/cmake"
    fi
    "$tree/tests/lint/includes.sh" 2>"$tree/said" || found=bad
    if [[ $found != "$expected" ]]; then
        echo "$file with '$line' is found $found, not $expected: $(cat "$tree/said")" >&2
        failed=1
    fi
}

expect good core/scoring/a.cpp '#include "core/fleet/fleet.h"'
expect good core/scoring/a.cpp '#include "core/scoring/b.h"'
expect good core/scoring/a.cpp '#include "a.moc"'
expect good ui/shell/a.cpp '#include "ui/devices/b.h"'
expect good app/window/a.cpp '#include "core/simulator/simulator.h"'
expect bad core/fleet/a.cpp '#include "core/scoring/score.h"'
expect bad core/fleet/a.h '  #  include <core/scoring/score.h>'
expect bad core/base/a.cpp '#include "core/nowhere/b.h"'
expect bad core/simulator/a.cpp '#include "core/base/text.h"'
expect bad core/base/a.cpp '#include "ui/theme/theme.h"'
expect bad core/base/a.cpp '#include "app/cli/program.h"'
expect bad core/base/a.cpp '#include "tests/support/b.h"'
expect bad core/base/a.cpp '#include "../fleet/fleet.h"'
expect bad core/base/a.cpp '#include <QtWidgets/QWidget>'
expect bad core/nowhere/a.cpp '#include "core/base/text.h"'
expect bad ui/models/a.h '#include "ui/widgets/card.h"'
expect bad ui/devices/a.cpp '#include "ui/shell/mainwindow.h"'
expect bad ui/shell/a.cpp '#include "app/window/windowhost.h"'
expect good core/platform/a_unix.cpp '#include <sys/stat.h>'
expect good core/store/a.cpp '#include <sqlite3.h>'
expect good core/auth/a.cpp '#include <openssl/evp.h>'
expect bad core/store/a.cpp '#include <sys/stat.h>'
expect bad core/base/a.h ' # include <unistd.h>'
expect bad app/cli/a.cpp '#include <csignal>'
expect bad ui/theme/a.cpp '#ifdef Q_OS_LINUX'
expect bad core/auth/a.cpp '#if defined(__GLIBC__)'
expect good core/platform/a_linux.cpp '#ifdef __GLIBC__'
expect good core/b/x.cpp '#include "core/a/y.h"' 'core/a:' 'core/b: core/*'
expect bad core/a/x.cpp '#include "core/b/y.h"' 'core/a: core/*' 'core/b:'
expect bad core/a/x.cpp '#include "core/b/y.h"' 'core/a: core/b' 'core/b: core/a'
exit "$failed"
