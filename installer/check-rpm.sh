#!/usr/bin/env bash
# usage: check-rpm.sh FOLDER
# Checks that the two .rpm packages in the folder have the right content and that their programs start. As root, it also
# installs, replaces and removes them in a root of their own, without their scripts, which need programs there.
set -euo pipefail
export LC_ALL=C.UTF-8

folder=$(realpath "$1")
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

fail() {
    echo "check-rpm: $*" >&2
    exit 1
}
# shellcheck source=installer/starts.sh
source "$here/starts.sh"

documents_of() {
    printf '%s\n' "usr/share/bash-completion/completions/$1" "usr/share/doc/$1/$1.spdx.json" \
        "usr/share/fish/vendor_completions.d/$1.fish" \
        "usr/share/licenses/$1/LICENSE" "usr/share/man/man1/$1.1.gz" "usr/share/zsh/site-functions/_$1"
}
cli_files=(usr/bin/trustgauge-cli usr/lib/systemd/system/trustgauge-poll.service)
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
    local found=("$folder/$1"-[0-9]*.rpm)
    [[ ${#found[@]} -eq 1 && -e ${found[0]} ]] || fail "$folder should hold one package $1"
    printf '%s' "${found[0]}"
}
cli=$(package_file trustgauge-cli)
window=$(package_file trustgauge)

# A database of its own, since Debian's rpm has none.
rpm() { command rpm --dbpath "$scratch/db" "$@"; }

# holds PACKAGE FILE..: the package contains exactly these files, and folders of its own
holds() {
    local package=$1 root name
    shift
    name=$(rpm -qp --queryformat '%{NAME}' "$package")
    root=$scratch/$name
    rpm -qpi "$package"
    rpm -qpvl "$package"
    mkdir "$root"
    (cd "$root" && rpm2cpio "$package" | cpio --quiet -idm)
    diff <(printf '%s\n' "$@" | sort) <(cd "$root" && find . -type f | sed 's,^\./,,' | sort) ||
        fail "$package holds other files than it should"
    [[ $(rpm -qp --queryformat '[%{FILEMODES:perms} %{FILENAMES}\n]' "$package" | sed -n 's/^d[^ ]* //p') == \
        /usr/share/doc/$name$'\n'/usr/share/licenses/$name ]] || fail "$package owns folders that belong to others"
    rpm -qp --queryformat '[%{FILEMODES:perms} %{FILEUSERNAME} %{FILEGROUPNAME} %{FILENAMES}\n]' "$package" >"$scratch/files"
    if grep -v '^[-d]rw[x-]r-[x-]r-[x-] root root ' "$scratch/files" >&2; then
        fail "some files of $package can be written by others, or are not root's"
    fi
    [[ $(rpm -qp --queryformat '%{LICENSE}' "$package") == GPL-3.0-or-later ]] || fail "$package tells no licence"
    [[ $(rpm -qp --licensefiles "$package") == "/usr/share/licenses/$name/LICENSE" ]] ||
        fail "the licence of $package is not marked as such"
}
holds "$cli" "${cli_files[@]}"
holds "$window" "${window_files[@]}"

# requires PACKAGE PATTERN..
requires() {
    local package=$1 pattern all
    shift
    all=$(rpm -qp --requires "$package")
    for pattern in "$@"; do
        grep -qE "^$pattern" <<<"$all" || fail "$package does not require $pattern: $all"
    done
}
requires "$cli" 'libQt6Core\.so\.6\(' 'libqt6keychain\.so\.1\(' 'libpq\.so\.5\(' 'libssl\.so\.3\(|libcrypto\.so\.3\(' \
    'libsecret-1\.so\.0\(' 'ca-certificates$' '/bin/sh$'
requires "$window" 'libQt6Widgets\.so\.6\(' 'libQt6Charts\.so\.6\(' 'libQt6Svg\.so\.6\('
version=$(rpm -qp --queryformat '%{VERSION}-%{RELEASE}' "$cli")
[[ $'\n'$(rpm -qp --requires "$window")$'\n' == *$'\n'"trustgauge-cli = $version"$'\n'* ]] ||
    fail 'the window should require the command line of the same version'
if grep -E '^lib(Qt6(Gui|Widgets|Charts|Svg)|X11|GL|EGL|xcb|wayland)' <<<"$(rpm -qp --requires "$cli")" >&2; then
    fail 'the command line requires graphical libraries'
fi
# All that they require is on this machine, where they were built.
{ rpm -qp --requires "$cli" && rpm -qp --requires "$window"; } | sed -n 's/^\(lib[^(]*\.so[^(]*\)(.*/\1/p' | sort -u >"$scratch/sonames"
known=$(/sbin/ldconfig -p)
while IFS= read -r soname; do
    grep -qF "	$soname (" <<<"$known" || fail "$soname is required, but not here"
done <"$scratch/sonames"

rpm -qp --scripts "$cli" >"$scratch/scripts"
for script in postinstall preuninstall postuninstall; do
    grep -q "^$script scriptlet" "$scratch/scripts" || fail "$cli has no script $script"
done
[[ -z $(rpm -qp --scripts "$window") ]] || fail "$window should have no scripts"
for script in "$here"/rpm/{post,preun,postun}; do
    sh -n "$script"
done

"$here/../tests/lint/hardening.sh" "$scratch/trustgauge-cli/usr/bin/trustgauge-cli" "$scratch/trustgauge/usr/bin/trustgauge" ||
    fail 'the programs are not hardened as they should be'
starts_cli "$scratch/trustgauge-cli/usr/bin"
starts_window "$scratch/trustgauge/usr/bin"

if [[ $(id -u) -eq 0 ]]; then
    root=$scratch/root
    mkdir "$root"
    inside() { command rpm --root "$root" --dbpath /var/lib/rpm "$@"; }
    inside -i --nodeps --noscripts "$cli" "$window"
    for file in "${cli_files[@]}" "${window_files[@]}"; do
        [[ -f $root/$file ]] || fail "/$file was not installed"
    done
    inside -V --nodeps --noscripts trustgauge-cli trustgauge || fail 'what is installed differs from the packages'
    inside -U --replacepkgs --nodeps --noscripts "$cli" "$window"
    inside -e --noscripts trustgauge trustgauge-cli
    [[ -z $(find "$root" ! -path "$root/var/*" \( ! -type d -o -name "trustgauge*" \)) ]] ||
        fail 'some files are still there after the packages were removed'
fi
echo 'check-rpm: good'
