# Flags shared by every target: language level, warnings, Qt strictness, sanitizers.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE RelWithDebInfo)
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1 # lets build folders with equal flags share objects
        ${CCACHE_PROGRAM})
endif()

set(TRUSTGAUGE_SANITIZE "" CACHE STRING "Sanitizers to build with, e.g. address,undefined or thread")
option(TRUSTGAUGE_COVERAGE "Count how often each line of core/ runs (gcov)" OFF)

add_library(project_options INTERFACE)
target_compile_features(project_options INTERFACE cxx_std_20)
target_include_directories(project_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_options(project_options INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast)
if(NOT CMAKE_UNITY_BUILD)
    target_compile_options(project_options INTERFACE -Wshadow)
elseif(CMAKE_CXX_COMPILER_ID STREQUAL "GNU") # what one source names is no global of the next one
    target_compile_options(project_options INTERFACE -Wshadow=local)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(project_options INTERFACE
        -fpch-preprocess # lets ccache see through precompiled headers
        --param=ggc-min-heapsize=524288) # in KB: collecting garbage earlier takes a sixth of the time
endif()
target_compile_definitions(project_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(TRUSTGAUGE_SANITIZE)
    target_compile_options(project_options INTERFACE
        -fsanitize=${TRUSTGAUGE_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU") # instrumented code triggers it by mistake
        target_compile_options(project_options INTERFACE -Wno-maybe-uninitialized)
    endif()
    target_link_options(project_options INTERFACE -fsanitize=${TRUSTGAUGE_SANITIZE})
endif()
include(Hardening)
trustgauge_harden(project_options)

# Headers that nearly every source includes. All of QtCore would make a 300 MB file that loads slower than it saves.
set(TRUSTGAUGE_PCH <QByteArray> <QDateTime> <QHash> <QJsonArray> <QJsonObject> <QList> <QMap> <QObject> <QSet> <QString>
    <QStringList> <QUrl> <QVariant>
    <algorithm> <array> <atomic> <chrono> <deque> <functional> <map> <memory> <mutex> <optional> <set> <span> <string>
    <tl/expected.hpp> <unordered_map> <unordered_set> <utility> <variant> <vector>)

# trustgauge_library(NAME SOURCES.. ): a static library with our flags. Callers add the precompiled header.
function(trustgauge_library name)
    qt_add_library(${name} STATIC ${ARGN})
    target_link_libraries(${name} PUBLIC project_options)
endfunction()

# OpenSSL is kept from cleaning up at the end of programs under the leak sanitizer: see the source.
if(TRUSTGAUGE_SANITIZE MATCHES "address")
    add_library(tg_openssl_at_exit OBJECT ${PROJECT_SOURCE_DIR}/tests/support/opensslatexit.cpp)
    target_link_libraries(tg_openssl_at_exit PUBLIC project_options OpenSSL::Crypto)
endif()

# trustgauge_program(NAME): what each program and each test links, besides its own libraries
function(trustgauge_program name)
    target_link_libraries(${name} PRIVATE project_options)
    if(TARGET tg_openssl_at_exit)
        target_link_libraries(${name} PRIVATE tg_openssl_at_exit)
    endif()
endfunction()
