#!/usr/bin/env bash
# usage: hardening.sh PROGRAM..
# Verifies that the programs are built as cmake/Hardening.cmake specifies.
set -euo pipefail
export LC_ALL=C

failed=0
# bad PROGRAM WHAT
bad() {
    echo "hardening: $1: $2" >&2
    failed=1
}

for program in "$@"; do
    header=$(readelf --wide --file-header "$program")
    dynamic=$(readelf --wide --dynamic "$program")
    segments=$(readelf --wide --program-headers "$program")
    taken=$(readelf --wide --dyn-syms "$program" | grep -E ' UND ') # imported library functions
    grep -qE 'Type: +DYN' <<<"$header" || bad "$program" 'can only be loaded at one address (no PIE)'
    if grep -qE '\((RPATH|RUNPATH)\)' <<<"$dynamic"; then
        bad "$program" "names folders to look for libraries in: $(grep -E '\((RPATH|RUNPATH)\)' <<<"$dynamic")"
    fi
    grep -q GNU_RELRO <<<"$segments" || bad "$program" 'its relocations stay writable (no relro)'
    grep -qE '\(FLAGS(_1)?\).*NOW' <<<"$dynamic" || bad "$program" 'functions are bound late (no bindnow)'
    [[ $(grep GNU_STACK <<<"$segments") =~ \ RW\ +0x ]] || bad "$program" 'its stack can be executed'
    if grep -qE ' LOAD .* RWE ' <<<"$segments"; then
        bad "$program" 'a part of it can be written and executed'
    fi
    grep -q '__stack_chk_fail' <<<"$taken" || bad "$program" 'no stack protector'
    grep -qE '__[a-z]+_chk(@|$)' <<<"$taken" || bad "$program" 'not fortified'
    if grep -qE 'Machine: +Advanced Micro Devices X86-64' <<<"$header"; then
        # Functions whose address is taken begin with endbr64; main is one of them.
        code=$(objdump --disassemble=main --no-show-raw-insn "$program" | grep -A1 '<main>:' || true)
        if [[ -z $code ]]; then # stripped: count the instruction in the whole program
            [[ $(objdump --disassemble --no-show-raw-insn "$program" | grep -c endbr64) -gt 1000 ]] ||
                bad "$program" 'indirect jumps may lead anywhere (no CET)'
        elif ! grep -q endbr64 <<<"$code"; then
            bad "$program" 'indirect jumps may lead anywhere (no CET)'
        fi
    fi
done
exit "$failed"
