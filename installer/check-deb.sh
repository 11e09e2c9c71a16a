#!/usr/bin/env bash
# usage: check-deb.sh PACKAGE.deb [--install]
# Looks whether the package holds what it should, and whether its programs start. With --install (as root, on a machine
# where Trustgauge is not installed) it is also installed, used, and removed again.
set -euo pipefail

deb=$(realpath "$1")
install=${2:-}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

fail() {
    echo "check-deb: $*" >&2
    exit 1
}

files=(
    usr/bin/trustgauge
    usr/bin/trustgauge-cli
    usr/lib/systemd/system/trustgauge-poll.service
    usr/share/applications/org.trustgauge.Trustgauge.desktop
    usr/share/metainfo/org.trustgauge.Trustgauge.metainfo.xml
    usr/share/icons/hicolor/scalable/apps/org.trustgauge.Trustgauge.svg
    usr/share/doc/trustgauge/copyright
    usr/share/doc/trustgauge/changelog.Debian.gz
)

dpkg-deb --info "$deb"
dpkg-deb --contents "$deb"
dpkg-deb --extract "$deb" "$folder"
(cd "$folder" && find . -type f | sed 's,^\./,,' | sort) >"$folder.found"
printf '%s\n' "${files[@]}" | sort | diff - "$folder.found" || fail 'the package holds other files than it should'
rm -f "$folder.found"
[[ -z $(find "$folder" -mindepth 1 -perm /0022 ! -type l) ]] || fail 'some files can be written by others'

depends=$(dpkg-deb --field "$deb" Depends)
for package in libqt6core6 libqt6widgets6 libqt6charts6 libqt6keychain1 libqt6sql6-sqlite libsecret-1-0; do
    grep -qE "(^|[ ,])$package([ ,(]|\$)" <<<"$depends" || fail "Depends lacks $package: $depends"
done

desktop-file-validate "$folder/usr/share/applications/org.trustgauge.Trustgauge.desktop"
appstreamcli validate --no-net "$folder/usr/share/metainfo/org.trustgauge.Trustgauge.metainfo.xml"

# starts BIN-FOLDER
starts() {
    HOME="$folder" "$1/trustgauge-cli" --help >"$folder/help" || fail 'trustgauge-cli --help did not end well'
    grep -q trustgauge-cli "$folder/help" || fail 'trustgauge-cli --help said nothing of itself'
    HOME="$folder" "$1/trustgauge-cli" profile default >"$folder/profile.json"
    HOME="$folder" "$1/trustgauge-cli" profile check "$folder/profile.json" >/dev/null
    HOME="$folder" QT_QPA_PLATFORM=offscreen "$1/trustgauge" --help >"$folder/help"
}
starts "$folder/usr/bin"

if [[ $install == --install ]]; then
    if dpkg-query -W -f '${db:Status-Status}' trustgauge 2>/dev/null | grep -qx installed; then
        fail 'trustgauge is installed here already, so it is not installed and removed for a try'
    fi
    as_root=(env)
    if [[ $(id -u) -ne 0 ]]; then
        as_root=(sudo env)
    fi
    "${as_root[@]}" DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0 install -y \
        --no-install-recommends "$deb" </dev/null
    starts /usr/bin
    "${as_root[@]}" DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0 purge -y trustgauge </dev/null
    for file in "${files[@]}"; do
        [[ ! -e /$file ]] || fail "/$file is still there after the package was removed"
    done
fi
echo 'check-deb: good'
