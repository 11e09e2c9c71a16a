#!/usr/bin/env bash
# usage: check-upgrade.sh deb|rpm|archive OLDER NEWER
# Installs one kind of packages from the folder OLDER, uses them, upgrades them from the folder NEWER, checks that store
# and settings are still read, and removes them. Both folders are as `./dev package --all` makes them. As root, in a root
# of Debian without Trustgauge and, for the archive, without Qt; `./dev roots` makes such roots.
set -euo pipefail
export LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive

kind=$1
older=$(realpath "$2")
newer=$(realpath "$3")
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
scratch=$(mktemp -d)
simulator=''
end() {
    if [[ -n $simulator ]]; then
        kill "$simulator" 2>/dev/null || true
        wait "$simulator" 2>/dev/null || true
    fi
    rm -rf "$scratch"
}
trap end EXIT

say() { echo "check-upgrade: $kind: $*"; }
fail() {
    echo "check-upgrade: $kind: $*" >&2
    exit 1
}
# shellcheck source=installer/starts.sh
source "$here/starts.sh"

apt() { apt-get -qq -o Dpkg::Use-Pty=0 "$@" </dev/null; }

# ---- the three kinds -------------------------------------------------------------------------------------------------
bin=/usr/bin
unit=/usr/lib/systemd/system/trustgauge-poll.service
prepare() { :; }
purge() { :; }
case $kind in
deb)
    put() { apt install -y --no-install-recommends "$1"/trustgauge-cli_*.deb "$1"/trustgauge_*.deb; }
    remove() { apt remove -y trustgauge-cli trustgauge; }
    purge() { apt purge -y trustgauge-cli trustgauge; }
    ;;
rpm)
    # What the Debian packages depend on stands for what the .rpm packages require, which rpm's empty database lacks.
    prepare() {
        apt install -y --no-install-recommends rpm
        local package
        for package in "$older"/trustgauge-cli_*.deb "$older"/trustgauge_*.deb; do
            apt satisfy -y --no-install-recommends \
                "$(dpkg-deb --field "$package" Depends | sed 's/trustgauge-cli ([^)]*), //')"
        done
    }
    put() { rpm -U --force-debian --nodeps "$1"/trustgauge-cli-[0-9]*.rpm "$1"/trustgauge-[0-9]*.rpm; }
    remove() { rpm -e --force-debian --nodeps trustgauge trustgauge-cli; }
    ;;
archive)
    prepare() {
        ! ldconfig -p | grep -E 'libQt6|libX11|libxcb' || fail 'these libraries should not be here'
    }
    put() {
        rm -rf '/opt/of the user'
        mkdir -p '/opt/of the user'
        tar -xzf "$1"/trustgauge-*.tar.gz -C '/opt/of the user'
        local roots=('/opt/of the user'/trustgauge-*)
        [[ ${#roots[@]} -eq 1 ]] || fail 'the archive should hold one folder'
        bin=${roots[0]}/bin
        unit=${roots[0]}/lib/systemd/system/trustgauge-poll.service
    }
    remove() { rm -rf '/opt/of the user'; }
    ;;
*) fail 'there is no such kind' ;;
esac

# ---- what is used of each version ------------------------------------------------------------------------------------
export HOME=$scratch/home
mkdir -p "$HOME"
cli() { "$bin/trustgauge-cli" "$@" </dev/null; }
field() { sed -n "s/.*\"$1\" *: *\"\\([^\"]*\\)\".*/\\1/p"; }

# starts VERSION: both programs call themselves so and start, and the unit is valid
starts() {
    [[ $(cli --version) == "trustgauge-cli $1" ]] || fail "the command line should be $1: $(cli --version)"
    [[ $(QT_QPA_PLATFORM=offscreen "$bin/trustgauge" --version) == "trustgauge $1" ]] || fail "the window should be $1"
    starts_cli "$bin"
    runs_window "$bin"
    say "$1 starts, its window without a display"
    if ! command -v Xvfb >/dev/null || ! command -v systemd-analyze >/dev/null; then # after what needs none of these
        apt install -y --no-install-recommends xvfb x11-utils systemd
    fi
    shows_window "$bin" # with the user's store and settings
    say "$1 opens its window under Xvfb"
    sed "s|^ExecStart=/usr/bin/trustgauge-cli|ExecStart=\"$bin/trustgauge-cli\"|" "$unit" >"$scratch/trustgauge-poll.service"
    local faults
    faults=$(systemd-analyze verify --man=no "$scratch/trustgauge-poll.service" 2>&1 | grep -F trustgauge-poll || true)
    [[ -z $faults ]] || fail "the unit has faults: $faults"
    say "$1 has a valid unit"
}

# data FILE: what the programs read of the store and the settings
data() {
    {
        cli store check
        cli export --csv -
        cli history --csv -
        cli store info --json - | sed 's/"bytes":[0-9]*//'
        cat "$HOME/.local/share/trustgauge/tenants.json"
    } >"$1"
}

# version_of FOLDER
version_of() { basename "$1"/trustgauge-*.tar.gz | sed 's/^trustgauge-\([0-9.]*\)-.*/\1/'; }
old=$(version_of "$older")
new=$(version_of "$newer")
[[ $old != "$new" ]] || fail "both folders hold version $old"

apt update
prepare
put "$older"
starts "$old"

# A store with a polled cycle, tenants as the window keeps them, and settings of the window.
exec {said}< <(exec "$bin/trustgauge-cli" simulate --tls --devices 300 </dev/null)
simulator=$!
IFS= read -r -t 60 -u "$said" served || fail 'the simulator does not serve'
config=$(field config <<<"$served")
TRUSTGAUGE_CLIENT_SECRET=$(field clientSecret <<<"$served") cli poll --config "$config" >/dev/null ||
    fail 'polling does not work'
cli tenants import "$config" >/dev/null || fail 'tenants cannot be imported'
cp "$config" "$scratch/tenants.json" # the simulator's own goes with it
kill "$simulator"
wait "$simulator" || true
simulator=''
settings=$HOME/.config/trustgauge/window.ini
mkdir -p "${settings%/*}"
printf '[window]\nlanguage=de\n' >"$settings"
shows_window "$bin" # also brings its store and files to their final form
data "$scratch/before"
enabled=/etc/systemd/system/multi-user.target.wants/trustgauge-poll.service
if [[ $kind != archive ]]; then # as an administrator does
    systemctl enable trustgauge-poll.service
    [[ -L $enabled ]] || fail 'the service cannot be enabled'
    mkdir -p /etc/trustgauge /var/lib/private/trustgauge
    cp "$scratch/tenants.json" /etc/trustgauge/
    cp "$HOME/.local/share/trustgauge/trustgauge.db" /var/lib/private/trustgauge/
fi

put "$newer"
data "$scratch/after"
diff "$scratch/before" "$scratch/after" || fail 'the newer version reads something else'
starts "$new"
grep -qx 'language=de' "$settings" || fail 'the settings were lost'
[[ $kind == archive || -L $enabled ]] || fail 'the service was disabled by the upgrade'
say "$new reads what $old stored"

remove
[[ ! -e $bin/trustgauge && ! -e $bin/trustgauge-cli && ! -e $unit ]] || fail 'the programs are still there'
[[ ! -L $enabled ]] || fail 'the service is still enabled after the package was removed'
purge
left=$(find / -xdev \( -path "$scratch" -o -path "$older" -o -path "$newer" -o -path "$(dirname "$here")" -o -path /proc \) -prune \
    -o -iname '*trustgauge*' -print | grep -vE '^/(etc|var/lib/private)/trustgauge(/|$)' || true)
[[ -z $left ]] || fail "this is still there: $left"
for kept in "$HOME/.local/share/trustgauge/trustgauge.db" "$settings"; do
    [[ -s $kept ]] || fail "$kept went with the packages"
done
if [[ $kind != archive ]]; then
    for kept in /etc/trustgauge/tenants.json /var/lib/private/trustgauge/trustgauge.db; do
        [[ -s $kept ]] || fail "$kept went with the packages"
    done
fi
say "removed; store and settings are still there"
echo "check-upgrade: $kind: good"
