#!/usr/bin/env bash
# usage: guide.sh TRUSTGAUGE-CLI
# Follows the administrator's guide: saves the files that it shows (a block after "Save this as `NAME`"), and runs every
# command of its blocks marked sh, in order, against a simulator. A command must end with 0, or as the comment after it
# says (`# ends with 6`). Blocks with another mark, such as console, are only to be read.
set -euo pipefail

program=$(realpath -- "$1")
guide=$(realpath -- "$(dirname "${BASH_SOURCE[0]}")/../../resources/help/guide.md")
folder=$(mktemp -d)
simulator=''
end() {
    if [[ -n $simulator ]]; then
        kill "$simulator" 2>/dev/null || true
        wait "$simulator" 2>/dev/null || true
    fi
    rm -rf "$folder"
}
trap end EXIT

# Nothing of the user's is read or written.
export HOME=$folder/home TMPDIR=$folder/tmp XDG_DATA_HOME=$folder/data XDG_CONFIG_HOME=$folder/config
export XDG_RUNTIME_DIR=$folder/run LC_ALL=C.UTF-8
mkdir "$folder"/{home,tmp,data,config,run,work}
chmod 700 "$XDG_RUNTIME_DIR"
unset DBUS_SESSION_BUS_ADDRESS CREDENTIALS_DIRECTORY
cd "$folder/work"

exec {said}< <(exec "$program" simulate --devices 300)
simulator=$!
if ! IFS= read -r -t 60 -u "$said" served; then
    echo 'the simulator does not serve' >&2
    exit 1
fi

# field KEY: its value in JSON from standard input
field() { sed -n "s/.*\"$1\" *: *\"\\([^\"]*\\)\".*/\\1/p"; }

login=$(field login <<<"$served")
api=$(field api <<<"$served")
proxy=$(field publish <<<"$served")
config=$(field config <<<"$served")
tenant=$(field tenantId <"$config")
client=$(field clientId <"$config")
TRUSTGAUGE_CLIENT_SECRET=$(field clientSecret <<<"$served")
export TRUSTGAUGE_CLIENT_SECRET

# simulated: standard input with the simulator's tenant in place of the reader's own
simulated() {
    sed -e "s|\"tenantId\": \"[^\"]*\"|\"tenantId\": \"$tenant\"|; s|\"clientId\": \"[^\"]*\"|\"clientId\": \"$client\"|" \
        -e "s|\"cloud\": \"commercial\"|&, \"endpoints\": {\"login\": \"$login\", \"api\": \"$api\"}|" \
        -e "s|\"url\": \"[^\"]*\"|\"url\": \"$proxy\"|"
}

trustgauge-cli() { "$program" "$@"; }

commands=0
files=0
# run COMMAND: in this shell, since it may have pipes
run() {
    local command=$1 expected=0 code=0
    if [[ $command =~ '# ends with '([0-9]+) ]]; then
        expected=${BASH_REMATCH[1]}
    fi
    (eval "$command") {said}<&- </dev/null >"$folder/output" 2>&1 || code=$?
    commands=$((commands + 1))
    if [[ $code -ne $expected ]]; then
        echo "guide.md:$number: ends with $code, not $expected: $command" >&2
        tail -n 20 "$folder/output" >&2
        exit 1
    fi
}

number=0
block=''
name=''
while IFS= read -r line; do
    number=$((number + 1))
    if [[ $line =~ ^\ *\`\`\`(.*)$ ]]; then
        if [[ -z $block ]]; then
            block=${BASH_REMATCH[1]:-none}
            if [[ $block == json && -n $name ]]; then
                : >"$name"
                files=$((files + 1))
            fi
        else
            block=''
            name=''
        fi
    elif [[ $block == json && -n $name ]]; then
        simulated <<<"$line" >>"$name"
    elif [[ $block == sh && $line == 'trustgauge-cli '* ]]; then
        run "$line"
    elif [[ $block == sh ]]; then
        echo "guide.md:$number: a block marked sh holds more than commands of trustgauge-cli: $line" >&2
        exit 1
    elif [[ -z $block && $line =~ 'Save this as `'([a-z.-]+)'`' ]]; then
        name=${BASH_REMATCH[1]}
    fi
done <"$guide"

if [[ $commands -eq 0 || $files -eq 0 ]]; then
    echo "the guide has $commands commands and $files files: they are no longer found" >&2
    exit 1
fi
echo "$commands commands of the guide end as it says"
