#!/usr/bin/env bash
# usage: make-archive.sh BUILD-FOLDER FOLDER
# Writes FOLDER/trustgauge-VERSION-linux-MACHINE.tar.gz: both programs with Qt and all other libraries that they need, but
# for those of the compiler and of libc. It runs from any folder. Needs Debian, whose packages the libraries are taken from.
set -euo pipefail
export LC_ALL=C.UTF-8

build=$(realpath "$1")
out=$(realpath "$2")
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=installer/archive/common.sh
source "$here/archive/common.sh"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

die() {
    echo "make-archive: $*" >&2
    exit 1
}

version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")
name=trustgauge-$version-linux-$(uname -m)
root=$scratch/$name
umask 022
for component in cli window; do
    cmake --install "$build" --prefix "$root" --component "$component" --strip >/dev/null
done
rm -f "$root"/share/doc/*/copyright "$root"/share/doc/*/changelog.Debian.gz # these are for Debian's packages
mkdir -p "$root/lib" "$root/plugins" "$root/translations" "$root/licences"

# ---- Qt's plugins and texts ------------------------------------------------------------------------------------------
plugins=$(qmake6 -query QT_INSTALL_PLUGINS)
# Those without which the programs do not start or lack something, and those that only some machines have.
needed=(
    platforms/libqxcb.so platforms/libqoffscreen.so sqldrivers/libqsqlite.so tls/libqopensslbackend.so
    imageformats/libqsvg.so iconengines/libqsvgicon.so
)
optional=(
    platforms/libqwayland-generic.so wayland-shell-integration/libxdg-shell.so 'wayland-decoration-client/*.so'
    'platforminputcontexts/*.so' 'styles/*.so'
)
cd "$plugins"
for pattern in "${needed[@]}" "${optional[@]}"; do
    # shellcheck disable=SC2206 # patterns of file names
    found=($pattern)
    if [[ -e ${found[0]} ]]; then
        cp -L --parents "${found[@]}" "$root/plugins"
    elif [[ " ${needed[*]} " == *" $pattern "* ]]; then
        die "Qt's plugin $pattern is missing"
    fi
done
texts=$(qmake6 -query QT_INSTALL_TRANSLATIONS)
for language in de es fr ja; do
    if [[ -e $texts/qtbase_$language.qm ]]; then
        cp -L "$texts/qtbase_$language.qm" "$root/translations"
    fi
done
printf '[Paths]\nPrefix=..\nLibraries=lib\nPlugins=plugins\nTranslations=translations\n' >"$root/bin/qt.conf"

# ---- libraries -------------------------------------------------------------------------------------------------------
# library NAME: the file of a library that is loaded at run time, of this machine's kind
library() {
    local found
    found=$(ldconfig -p | awk -v name="$1" '$1 == name { print $NF; exit }')
    [[ -n $found ]] || die "the library $1 is missing"
    printf '%s\n' "$found"
}
mapfile -t binaries < <(find "$root/bin" "$root/plugins" -type f ! -name qt.conf | sort)
# Loaded by QtKeychain (secrets), Qt's network (TLS) and its X11 plugin (the cursor's theme).
mapfile -t -O ${#binaries[@]} binaries < <(
    for loaded in libsecret-1.so.0 libssl.so.3 libcrypto.so.3 libXcursor.so.1; do library "$loaded"; done
)
# Each needs others; ldd names all of them. The copied plugins find them, as they are the system's.
ldd "${binaries[@]}" >"$scratch/needs"
if grep -F 'not found' "$scratch/needs" >&2; then
    die 'some libraries are missing'
fi
{
    awk '$2 == "=>" && $3 ~ "^/" { print $3 }' "$scratch/needs"
    printf '%s\n' "${binaries[@]}" | grep -v "^$root/"
} | sort -u >"$scratch/libraries"
while IFS= read -r file; do
    soname=${file##*/}
    if ! is_base_library "$soname"; then
        cp -L "$file" "$root/lib/$soname"
        printf 'lib/%s %s\n' "$soname" "$file"
    fi
done <"$scratch/libraries" >"$scratch/origins"
# Qt looks for OpenSSL under its names without a number, and then in the system's folders first. A second OpenSSL beside
# the one that the programs link would crash them.
ln -s libssl.so.3 "$root/lib/libssl.so"
ln -s libcrypto.so.3 "$root/lib/libcrypto.so"
chmod -R u=rwX,go=rX "$root"

# Relative, so that the folder can lie anywhere. A library's own entry counts for what it needs or loads.
while IFS= read -r file; do
    case ${file#"$root/"} in
    bin/*) patchelf --set-rpath "\$ORIGIN/../lib" "$file" ;;
    lib/*) patchelf --set-rpath "\$ORIGIN" "$file" ;;
    plugins/*) patchelf --set-rpath "\$ORIGIN/../../lib" "$file" ;;
    esac
done < <(find "$root/bin" "$root/lib" "$root/plugins" -type f ! -name qt.conf ! -name '*.service')

# ---- licences --------------------------------------------------------------------------------------------------------
(cd "$root" && find plugins -type f -printf "%p $plugins/%P\n") >>"$scratch/origins"
(cd "$root" && find translations -type f -printf "%p $texts/%P\n") >>"$scratch/origins"
# The package of each; dpkg may know the same file below / or below /usr.
mapfile -t places < <(while read -r _ origin; do
    for place in "$origin" "$(realpath "$origin")"; do
        printf '%s\n' "${place#/usr}" "/usr${place#/usr}"
    done
done <"$scratch/origins" | sort -u)
dpkg-query --search "${places[@]}" 2>/dev/null | sed -n 's/^\([a-z0-9.+-]*\)[:,].* \//\1 \//p' >"$scratch/owners" || true
{
    echo '# file, Debian package, its version, its source package and version'
    while read -r file origin; do
        for place in "$origin" "$(realpath "$origin")"; do
            package=$(awk -v one="${place#/usr}" -v other="/usr${place#/usr}" \
                '$2 == one || $2 == other { print $1; exit }' "$scratch/owners")
            [[ -z $package ]] || break
        done
        [[ -n $package ]] || die "no package has $origin, so its licence is not known"
        # shellcheck disable=SC2016 # dpkg's fields
        printf '%s %s %s\n' "$file" "$package" \
            "$(dpkg-query -W -f '${Version} ${source:Package} ${source:Version}\n' "$package" | head -n 1)"
    done < <(sort "$scratch/origins")
} >"$root/licences/FILES"
awk '!/^#/ { print $2 }' "$root/licences/FILES" | sort -u >"$scratch/packages"
while IFS= read -r package; do
    cp -L "/usr/share/doc/$package/copyright" "$root/licences/$package" ||
        die "the licence of $package is missing"
done <"$scratch/packages"
mkdir "$root/licences/common-licenses"
cp -L /usr/share/common-licenses/* "$root/licences/common-licenses"
cp "$here/../LICENSE" "$root/LICENSE"
# shellcheck source=/dev/null
system=$(. /etc/os-release && printf '%s' "$PRETTY_NAME")
glibc=$(getconf GNU_LIBC_VERSION)
sed "s|@VERSION@|$version|g; s|@GLIBC@|$glibc|g; s|@GCC@|$(c++ -dumpversion)|g; s|@SYSTEM@|$system|g" "$here/archive/README.in" >"$root/README"
chmod -R u=rwX,go=rX "$root"

epoch=${SOURCE_DATE_EPOCH:-$(git -C "$here" log -1 --format=%ct 2>/dev/null || date +%s)}
tar -C "$scratch" --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$epoch" -cf - "$name" |
    gzip -9n >"$out/$name.tar.gz"
echo "make-archive: wrote $out/$name.tar.gz" >&2
