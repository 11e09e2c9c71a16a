#!/usr/bin/env bash
# usage: check-deb.sh FOLDER [--install]
# Checks that the two packages in the folder have the right content and that their programs start. With --install (as
# root, on a machine without Trustgauge) they are also installed, used, upgraded, and removed again.
set -euo pipefail

folder=$(realpath "$1")
install=${2:-}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

fail() {
    echo "check-deb: $*" >&2
    exit 1
}
# shellcheck source=installer/starts.sh
source "$here/starts.sh"

documents_of() {
    printf '%s\n' "usr/share/bash-completion/completions/$1" "usr/share/doc/$1/changelog.Debian.gz" \
        "usr/share/doc/$1/copyright" "usr/share/doc/$1/$1.spdx.json" "usr/share/fish/vendor_completions.d/$1.fish" \
        "usr/share/man/man1/$1.1.gz" "usr/share/zsh/vendor-completions/_$1"
}
cli_files=(
    usr/bin/trustgauge-cli
    usr/lib/systemd/system/trustgauge-poll.service
)
mapfile -t -O ${#cli_files[@]} cli_files < <(documents_of trustgauge-cli)
window_files=(
    usr/bin/trustgauge
    usr/share/applications/org.trustgauge.Trustgauge.desktop
    usr/share/metainfo/org.trustgauge.Trustgauge.metainfo.xml
    usr/share/icons/hicolor/scalable/apps/org.trustgauge.Trustgauge.svg
)
mapfile -t -O ${#window_files[@]} window_files < <(documents_of trustgauge)

# package_file NAME: the file of the package with that name
package_file() {
    local found=("$folder/$1"_*.deb)
    [[ ${#found[@]} -eq 1 && -e ${found[0]} ]] || fail "$folder should hold one package $1"
    printf '%s' "${found[0]}"
}
cli=$(package_file trustgauge-cli)
window=$(package_file trustgauge)

# holds PACKAGE FILE..: the package contains exactly these files
holds() {
    local deb=$1 root
    shift
    root=$scratch/$(dpkg-deb --field "$deb" Package)
    dpkg-deb --info "$deb"
    dpkg-deb --contents "$deb"
    dpkg-deb --extract "$deb" "$root"
    diff <(printf '%s\n' "$@" | sort) <(cd "$root" && find . -type f | sed 's,^\./,,' | sort) ||
        fail "$deb holds other files than it should"
    [[ -z $(find "$root" -mindepth 1 -perm /0022 ! -type l) ]] || fail "some files of $deb can be written by others"
}
holds "$cli" "${cli_files[@]}"
holds "$window" "${window_files[@]}"

# depends PACKAGE PATTERN..
depends() {
    local deb=$1 pattern all
    all=$(dpkg-deb --field "$deb" Depends)
    shift
    for pattern in "$@"; do
        grep -qE "(^|[ ,])$pattern([ ,(]|\$)" <<<"$all" || fail "the Depends of $deb lack $pattern: $all"
    done
}
depends "$cli" 'libqt6core6(t64)?' libqt6keychain1 libqt6sql6-sqlite libpq5 libsecret-1-0 ca-certificates
depends "$window" 'libqt6widgets6(t64)?' 'libqt6charts6(t64)?' 'libqt6svg6|qt6-svg-plugins'
version=$(dpkg-deb --field "$cli" Version)
[[ $(dpkg-deb --field "$window" Depends) == *"trustgauge-cli (= $version)"* ]] ||
    fail 'the window should depend on the command line of the same version'
if grep -qE '(^|[ ,])lib(qt6(gui|widgets|charts|svg)|x11|gl|egl|xcb|wayland)' <<<"$(dpkg-deb --field "$cli" Depends)"; then
    fail "the command line depends on graphical libraries: $(dpkg-deb --field "$cli" Depends)"
fi
# The packages that an empty machine would have to install, as far as package lists are available.
touch "$scratch/nothing-installed"
if pulled=$(apt-get -s -o Dir::State::status="$scratch/nothing-installed" --no-install-recommends install "$cli" 2>&1); then
    if graphical=$(grep -E '^Inst (libx11|libgl1|libegl|libqt6gui|libxcb|libwayland)' <<<"$pulled"); then
        fail "the command line pulls graphical libraries: $graphical"
    fi
fi

"$here/../tests/lint/hardening.sh" "$scratch/trustgauge-cli/usr/bin/trustgauge-cli" "$scratch/trustgauge/usr/bin/trustgauge" ||
    fail 'the programs are not hardened as they should be'
desktop-file-validate "$scratch/trustgauge/usr/share/applications/org.trustgauge.Trustgauge.desktop"
appstreamcli validate --no-net "$scratch/trustgauge/usr/share/metainfo/org.trustgauge.Trustgauge.metainfo.xml"
lintian --allow-root --fail-on error,warning,info --tag-display-limit 0 "$cli" "$window" ||
    fail 'lintian finds faults in the packages'

starts_cli "$scratch/trustgauge-cli/usr/bin"
starts_window "$scratch/trustgauge/usr/bin"

if [[ $install == --install ]]; then
    for package in trustgauge-cli trustgauge; do
        if dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed; then
            fail "$package is installed here already, so it is not installed and removed for a try"
        fi
    done
    as_root=(env)
    if [[ $(id -u) -ne 0 ]]; then
        as_root=(sudo env)
    fi
    apt() {
        "${as_root[@]}" DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0 "$@" </dev/null
    }
    enabled=/etc/systemd/system/multi-user.target.wants/trustgauge-poll.service
    apt install -y --no-install-recommends "$cli"
    starts_cli /usr/bin
    apt install -y --no-install-recommends "$window"
    starts_window /usr/bin
    if command -v systemd-analyze >/dev/null; then
        unit_faults=$(systemd-analyze verify --man=no /usr/lib/systemd/system/trustgauge-poll.service 2>&1 |
            grep -F trustgauge-poll || true)
        [[ -z $unit_faults ]] || fail "the unit has faults: $unit_faults"
    fi
    # Enabled as by an administrator; an upgrade of the package must keep that, a removal must not.
    "${as_root[@]}" mkdir -p "${enabled%/*}"
    "${as_root[@]}" ln -s /lib/systemd/system/trustgauge-poll.service "$enabled"
    apt install -y --reinstall "$cli"
    [[ -L $enabled ]] || fail 'the service was disabled by an upgrade'
    apt remove -y trustgauge-cli # and with it the window, which depends on it
    [[ ! -L $enabled ]] || fail 'the service is still enabled after the package was removed'
    apt purge -y trustgauge-cli trustgauge
    for file in "${cli_files[@]}" "${window_files[@]}"; do
        [[ ! -e /$file ]] || fail "/$file is still there after the packages were removed"
    done
fi
echo 'check-deb: good'
