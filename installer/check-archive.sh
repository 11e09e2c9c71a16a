#!/usr/bin/env bash
# usage: check-archive.sh ARCHIVE
# Checks what the archive with Qt holds, and that its programs start where it is unpacked, and load nothing of this
# machine but libc and the compiler's libraries. With Xvfb and xwininfo at hand, the window is opened, too.
set -euo pipefail
export LC_ALL=C.UTF-8

archive=$(realpath "$1")
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

fail() {
    echo "check-archive: $*" >&2
    exit 1
}
# shellcheck source=installer/archive/common.sh
source "$here/archive/common.sh"
# shellcheck source=installer/starts.sh
source "$here/starts.sh"

name=$(basename "$archive" .tar.gz)
[[ $(tar -tzf "$archive" | cut -d/ -f1 | sort -u) == "$name" ]] || fail "all should lie in one folder, $name"
place="$scratch/a folder with spaces" # which must not matter
mkdir "$place"
tar -xzf "$archive" -C "$place"
root=$place/$name
[[ -z $(find "$root" -perm /7022 ! -type l) ]] || fail 'some files can be written by others'
[[ $(find "$root" ! -type f ! -type d -printf '%P -> %l\n' | sort) == \
    'lib/libcrypto.so -> libcrypto.so.3'$'\n''lib/libssl.so -> libssl.so.3' ]] ||
    fail 'there are other links than those to OpenSSL'
for file in README LICENSE licences/FILES licences/common-licenses/GPL-3 bin/qt.conf bin/trustgauge bin/trustgauge-cli \
    lib/systemd/system/trustgauge-poll.service share/man/man1/trustgauge.1.gz share/man/man1/trustgauge-cli.1.gz \
    plugins/platforms/libqxcb.so plugins/platforms/libqoffscreen.so plugins/sqldrivers/libqsqlite.so \
    plugins/tls/libqopensslbackend.so plugins/imageformats/libqsvg.so plugins/iconengines/libqsvgicon.so; do
    [[ -s $root/$file ]] || fail "$file is missing"
done

# Each library: found in the archive or one of the base, looked for beside itself only, with its licence.
mapfile -t binaries < <(cd "$root" && find bin lib plugins -type f \( -name '*.so*' -o -name 'trustgauge*' \) ! -name '*.service')
[[ ${#binaries[@]} -gt 50 ]] || fail 'it holds fewer libraries than it should'
for file in "${binaries[@]}"; do
    dynamic=$(readelf --wide --dynamic "$root/$file")
    case $file in
    bin/*) expected="\$ORIGIN/../lib" ;;
    lib/*) expected="\$ORIGIN" ;;
    *) expected="\$ORIGIN/../../lib" ;;
    esac
    [[ $(sed -n 's/.*(R.*PATH).*\[\(.*\)\]/\1/p' <<<"$dynamic") == "$expected" ]] ||
        fail "$file should look for libraries in $expected"
    while IFS= read -r needed; do
        is_base_library "$needed" || [[ -f $root/lib/$needed ]] || fail "$file needs $needed, which is not there"
    done < <(sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p' <<<"$dynamic")
    if [[ $file != bin/* ]]; then
        package=$(awk -v file="$file" '$1 == file { print $2 }' "$root/licences/FILES")
        [[ -n $package && -s $root/licences/$package ]] || fail "the licence of $file is missing"
    fi
done

# The dynamic linker records what it loads.
starts_cli "$root/bin"
starts_window "$root/bin"
export LD_DEBUG=files LD_DEBUG_OUTPUT=$scratch/loads
exec {said}< <(HOME=$scratch exec "$root/bin/trustgauge-cli" simulate --tls --devices 10)
simulator=$!
read -r -t 60 -u "$said" || fail 'TLS does not work'
ends "$simulator"
runs_window "$root/bin"
if command -v Xvfb >/dev/null && command -v xwininfo >/dev/null; then
    HOME=$scratch shows_window "$root/bin"
fi
unset LD_DEBUG LD_DEBUG_OUTPUT
grep -lZ 'initialize program: .*/bin/trustgauge' "$scratch"/loads.* |
    xargs -0 sed -n 's/.*calling init: //p' | sort -u >"$scratch/loaded"
for plugin in tls/libqopensslbackend.so platforms/libqoffscreen.so sqldrivers/libqsqlite.so imageformats/libqsvg.so; do
    grep -q "/plugins/$plugin\$" "$scratch/loaded" || fail "Qt did not load its plugin $plugin"
done
while IFS= read -r file; do
    if [[ $file != "$root"/* ]] && ! is_base_library "${file##*/}"; then
        fail "the programs load $file, which is not of the archive"
    fi
done <"$scratch/loaded"
echo 'check-archive: good'
