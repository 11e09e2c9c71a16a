#!/usr/bin/env bash
# usage: ./dev roots [--only RELEASE] [--step STEP].. [--tests REGEX] [--keep] [--ccache DIR]
# Tries a newcomer's steps in roots of Debian 12 and 13 with only git installed: build and run the demo, run the tests,
# make and install the packages. Then, in clean roots with nothing but what Debian's smallest installation has, it
# installs each kind of packages, upgrades it to the next version and removes it. Needs root for debootstrap and chroot.
# Logs and roots are in build-roots/.
set -euo pipefail
# Uses its own mount namespace, so that mounts are private and removed however the script ends.
if [[ $(id -u) -eq 0 && ${TRUSTGAUGE_ROOTS_MOUNTS:-} != own ]]; then
    TRUSTGAUGE_ROOTS_MOUNTS=own exec unshare --mount --propagation private "${BASH_SOURCE[0]}" "$@"
fi
caller=$PWD
cd "$(dirname "${BASH_SOURCE[0]}")/.."
sources=$PWD
folder=$sources/build-roots

declare -A suites=([12]=bookworm [13]=trixie)
releases=(12 13)
all_steps=(demo test package install newer deb rpm archive)
clean_steps=(deb rpm archive)
steps=()
tests=''
keep=no
cache=''

die() {
    printf 'roots: %s\n' "$1" >&2
    exit "${2:-1}"
}

while [[ $# -gt 0 ]]; do
    case $1 in
    --only)
        [[ -n ${suites[${2:-none}]:-} ]] || die "--only takes one of: ${!suites[*]}" 2
        releases=("$2")
        shift
        ;;
    --step)
        [[ " ${all_steps[*]} " == *" ${2:-none} "* ]] || die "--step takes one of: ${all_steps[*]}" 2
        steps+=("$2")
        shift
        ;;
    --tests)
        tests=${2:?--tests takes a regular expression}
        shift
        ;;
    --keep) keep=yes ;;
    --ccache)
        cache=$(cd "$caller" && realpath -m -- "${2:?--ccache takes a folder}")
        shift
        ;;
    *) die "there is no option '$1'" 2 ;;
    esac
    shift
done
[[ ${#steps[@]} -gt 0 ]] || steps=("${all_steps[@]}")
[[ $(id -u) -eq 0 ]] || die 'this makes roots and enters them, so run it as root' 2
command -v debootstrap >/dev/null || die 'debootstrap is missing' 2

# mirror_of SUITE: the mirror used by this machine; nothing: debootstrap's default
mirror_of() {
    if [[ -n ${TRUSTGAUGE_DEBIAN_MIRROR:-} ]]; then
        printf '%s' "$TRUSTGAUGE_DEBIAN_MIRROR"
        return
    fi
    # shellcheck disable=SC2016 # the names are apt's
    apt-get indextargets --format '$(REPO_URI) $(COMPONENT) $(LABEL)' 'Created-By: Packages' 2>/dev/null |
        awk '$2 == "main" && $3 == "Debian" { print $1; exit }'
}

root=''
leave() {
    local place
    for place in ccache dev/pts dev/shm dev proc; do
        if mountpoint -q "$root/$place"; then
            umount --lazy "$root/$place" # lazy, because a left-over process may still use it
        fi
    done
    root=''
}

# forget ROOT: removes it. Refuses while anything is mounted inside, whose files would be deleted, too.
forget() {
    if [[ -e $1 ]]; then
        if awk -v under="$1/" 'index($5, under) == 1 { found = 1 } END { exit !found }' /proc/self/mountinfo; then
            die "something is still mounted under $1"
        fi
        rm -rf --one-file-system "$1"
    fi
}

# bootstrap SUITE NAME PACKAGES: makes the root with that name
bootstrap() {
    local suite=$1 name=$2
    forget "$folder/$name"
    mkdir -p "$folder"
    # shellcheck disable=SC2046 # without a mirror there must be no argument
    debootstrap --variant=minbase --include="$3" "$suite" "$folder/$name" $(mirror_of) \
        >"$folder/$name-debootstrap.log" 2>&1 || die "debootstrap failed, see $folder/$name-debootstrap.log"
}

# enter NAME: the root with that name, for `inside`
enter() {
    local place
    root=$folder/$1
    printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d" # services must not start inside
    chmod 755 "$root/usr/sbin/policy-rc.d"
    cp -L /etc/resolv.conf "$root/etc/resolv.conf"
    mount -t proc proc "$root/proc"
    mount --bind /dev "$root/dev"
    for place in pts shm; do
        if [[ -d /dev/$place ]]; then
            mount --bind "/dev/$place" "$root/dev/$place"
        fi
    done
}

# enter_build SUITE: the root where all is built, made if missing, with a clean clone in it
enter_build() {
    local suite=$1
    if [[ ! -x $folder/$suite/usr/bin/git ]]; then
        bootstrap "$suite" "$suite" git,ca-certificates
    fi
    enter "$suite"
    if [[ -n $cache ]]; then
        mkdir -p "$cache" "$root/ccache"
        mount --bind "$cache" "$root/ccache"
    fi
    rm -rf --one-file-system "$root/root/trustgauge"
    git -c safe.directory='*' clone -q --no-hardlinks "$sources" "$root/root/trustgauge"
}

# enter_clean SUITE STEP: a fresh root with nothing in it but the packages of both versions and the scripts that try them
enter_clean() {
    local suite=$1 name=$1-$2
    if [[ ! -e $folder/$suite-clean.made ]]; then
        bootstrap "$suite" "$suite-clean" ca-certificates
        touch "$folder/$suite-clean.made"
    fi
    forget "$folder/$name"
    cp -a "$folder/$suite-clean" "$folder/$name"
    mkdir "$folder/$name/root/trustgauge"
    cp -r "$folder/$suite/root/trustgauge/installer" "$folder/$name/root/trustgauge/"
    cp -r "$folder/$suite/root/older" "$folder/$suite/root/newer" "$folder/$name/root/"
    enter "$name"
}

# inside COMMAND: runs it in the clone with a clean environment. LANG is part of ccache's key, so it must be equal
# everywhere to reuse a cache. The cache's owner sets its size.
inside() {
    local environment=(HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8)
    if [[ -n ${TRUSTGAUGE_JOBS:-} ]]; then
        environment+=("TRUSTGAUGE_JOBS=$TRUSTGAUGE_JOBS")
    fi
    if [[ -n $cache ]]; then
        environment+=(CCACHE_DIR=/ccache CCACHE_MAXSIZE=0)
    fi
    chroot "$root" /usr/bin/env -i "${environment[@]}" bash -c "cd /root/trustgauge && $1" </dev/null
}

command_of() {
    case $1 in
    demo) printf './dev demo' ;;
    test) printf './dev test %s' "${tests:+-R $(printf %q "$tests")}" ;;
    package) printf './dev package --all && rm -rf ../older && mkdir ../older && cp build/package/*.* ../older/' ;;
    install) printf 'installer/check-deb.sh build/package --install' ;;
    newer) printf '%s' "$make_newer" ;;
    deb | rpm | archive) printf 'installer/check-upgrade.sh %s ../older ../newer' "$1" ;;
    esac
}
# The packages of the next version, from the same sources.
# shellcheck disable=SC2016 # this is for the shell inside
make_newer='version=$(sed -n "s/^project(Trustgauge VERSION \([0-9.]*\).*/\1/p" CMakeLists.txt) &&
    sed -i "s/^\(project(Trustgauge VERSION \)[0-9.]*/\1${version%.*}.$((${version##*.} + 1))/" CMakeLists.txt &&
    ./dev package --all && rm -rf ../newer && mkdir ../newer && cp build/package/*.* ../newer/'

# try RELEASE STEP: runs the step in the root that was entered
try() {
    local release=$1 step=$2 log=$folder/${suites[$1]}-$2.log began=$SECONDS result=good
    printf 'roots: Debian %s: %s\n' "$release" "$(command_of "$step")" >&2
    inside "$(command_of "$step")" >"$log" 2>&1 || { result=FAILED failed=1; }
    table+=("$(printf '%-8s %-8s %-7s %6d s  %s' "$release" "$step" "$result" $((SECONDS - began)) "${log#"$sources/"}")")
}

table=()
failed=0
for release in "${releases[@]}"; do
    suite=${suites[$release]}
    enter_build "$suite"
    for step in "${steps[@]}"; do
        if [[ " ${clean_steps[*]} " != *" $step "* ]]; then
            try "$release" "$step"
        fi
    done
    leave
    for step in "${steps[@]}"; do
        if [[ " ${clean_steps[*]} " == *" $step "* ]]; then
            if [[ ! -d $folder/$suite/root/older || ! -d $folder/$suite/root/newer ]]; then
                printf 'roots: Debian %s: %s needs what the steps package and newer make\n' "$release" "$step" >&2
                failed=1
                continue
            fi
            enter_clean "$suite" "$step"
            try "$release" "$step"
            leave
            if [[ $keep == no ]]; then
                forget "$folder/$suite-$step"
            fi
        fi
    done
    if [[ $keep == no ]]; then
        forget "$folder/$suite"
        forget "$folder/$suite-clean"
        rm -f "$folder/$suite-clean.made"
    fi
done
printf '%-8s %-8s %-7s %8s  %s\n' Debian step result time log
printf '%s\n' "${table[@]}"
exit "$failed"
