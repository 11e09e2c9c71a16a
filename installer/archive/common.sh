# For make-archive.sh and check-archive.sh.
# shellcheck shell=bash

# is_base_library SONAME: those of libc and of the compiler, which the archive takes from the system: they must fit its
# kernel and its drivers, and newer ones do what older ones did
is_base_library() {
    case $1 in
    ld-linux*.so.* | libc.so.6 | libm.so.6 | libdl.so.2 | libpthread.so.0 | librt.so.1 | libresolv.so.2 | libutil.so.1 | \
        libanl.so.1 | libnss_*.so.2 | libgcc_s.so.1 | libstdc++.so.6) return 0 ;;
    esac
    return 1
}
