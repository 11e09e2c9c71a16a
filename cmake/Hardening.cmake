# Compiler and linker hardening for every object and both programs; tests/lint/hardening.sh verifies it. Off with
# sanitizers, which find the same faults themselves and would be disturbed.
include(CheckPIESupported)
check_pie_supported(LANGUAGES CXX)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

function(trustgauge_harden target)
    target_compile_options(${target} INTERFACE -Wformat -Wformat-security)
    if(TRUSTGAUGE_SANITIZE OR WIN32 OR APPLE) # the options are those of ELF's linkers
        return()
    endif()
    target_compile_options(${target} INTERFACE -fstack-protector-strong -fstack-clash-protection)
    # Needs optimisation; warns without it.
    target_compile_options(${target} INTERFACE
        $<$<CONFIG:Release,RelWithDebInfo,MinSizeRel>:-U_FORTIFY_SOURCE>
        $<$<CONFIG:Release,RelWithDebInfo,MinSizeRel>:-D_FORTIFY_SOURCE=2>)
    if(CMAKE_SYSTEM_PROCESSOR MATCHES "^(x86_64|AMD64|i[3-6]86)$")
        target_compile_options(${target} INTERFACE -fcf-protection=full)
    elseif(CMAKE_SYSTEM_PROCESSOR MATCHES "^(aarch64|ARM64)$")
        target_compile_options(${target} INTERFACE -mbranch-protection=standard)
    endif()
    target_link_options(${target} INTERFACE -Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack)
endfunction()
