#!/bin/sh
# Runs a program with an unlocked gnome-keyring, in a private session bus and with a temporary home.
set -eu
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_DATA_HOME="$home/.local/share" XDG_RUNTIME_DIR="$home" XDG_CURRENT_DESKTOP=GNOME
dbus-run-session -- sh -c '
    echo test | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
    "$@"' sh "$@"
