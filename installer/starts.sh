# Whether the programs start; for the scripts that check packages, which have $scratch and fail().
# shellcheck shell=bash
export XDG_RUNTIME_DIR=${scratch:?}/run
mkdir -m 700 "$XDG_RUNTIME_DIR"

# starts_cli BIN-FOLDER
starts_cli() {
    HOME=$scratch "$1/trustgauge-cli" --help >"$scratch/help" || fail 'trustgauge-cli --help did not end well'
    grep -q trustgauge-cli "$scratch/help" || fail 'trustgauge-cli --help said nothing of itself'
    HOME=$scratch "$1/trustgauge-cli" profile default >"$scratch/profile.json"
    HOME=$scratch "$1/trustgauge-cli" profile check "$scratch/profile.json" >/dev/null
}

# starts_window BIN-FOLDER
starts_window() { HOME=$scratch QT_QPA_PLATFORM=offscreen "$1/trustgauge" --help >/dev/null; }

# ends PROCESS
ends() {
    kill "$1" 2>/dev/null || true
    wait "$1" 2>/dev/null || true
}

# runs_window BIN-FOLDER: opens the window without a display, waits until it has its store and settings, and ends it
runs_window() {
    local folder=$1 home=$scratch/first window tries
    rm -rf "$home"
    mkdir "$home"
    env -u XDG_DATA_HOME -u XDG_CONFIG_HOME HOME="$home" QT_QPA_PLATFORM=offscreen \
        "$folder/trustgauge" >"$scratch/window" 2>&1 &
    window=$!
    for ((tries = 0; tries < 600; ++tries)); do
        if [[ -s $home/.local/share/trustgauge/trustgauge.db && -s $home/.config/trustgauge/window.ini ]]; then
            ends "$window"
            return
        fi
        kill -0 "$window" 2>/dev/null || break
        sleep 0.1
    done
    ends "$window"
    cat "$scratch/window" >&2
    fail "the window of $folder/trustgauge does not start"
}

# shows_window BIN-FOLDER [ARG..]: opens the window under Xvfb, waits until it is there, and ends it
shows_window() {
    local folder=$1 display window server tries
    shift
    : >"$scratch/display"
    Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$scratch/display" >/dev/null 2>&1 &
    server=$!
    for ((tries = 0; tries < 300; ++tries)); do
        [[ ! -s $scratch/display ]] || break
        sleep 0.1
    done
    display=:$(<"$scratch/display")
    DISPLAY=$display QT_QPA_PLATFORM=xcb "$folder/trustgauge" "$@" >"$scratch/window" 2>&1 &
    window=$!
    for ((tries = 0; tries < 600; ++tries)); do
        if xwininfo -display "$display" -root -tree 2>/dev/null |
            grep -q '"[^"]*Trustgauge[^"]*": (.* [0-9]\{3,\}x[0-9]\{3,\}+'; then
            ends "$window"
            ends "$server"
            return
        fi
        kill -0 "$window" 2>/dev/null || break
        sleep 0.1
    done
    ends "$window"
    ends "$server"
    cat "$scratch/window" >&2
    fail "no window of $folder/trustgauge came up"
}
