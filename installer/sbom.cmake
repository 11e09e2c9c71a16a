# The bill of materials of each package, SPDX 2.3 as JSON: which libraries its program links or loads, in which version
# and under which licence, as found when this was configured. tests/lint/sbom.cmake compares it with the programs.
# Included by CMakeLists.txt, which names components and packages.

# When it was made: the time of the sources, so that the same sources give the same file.
if(DEFINED ENV{SOURCE_DATE_EPOCH})
    string(TIMESTAMP sbom_created "%Y-%m-%dT%H:%M:%SZ" UTC)
else()
    find_package(Git QUIET)
    set(sbom_created "")
    if(GIT_FOUND)
        execute_process(COMMAND ${CMAKE_COMMAND} -E env TZ=UTC ${GIT_EXECUTABLE} -c safe.directory=${PROJECT_SOURCE_DIR}
                log -1 --date=format-local:%Y-%m-%dT%H:%M:%SZ --format=%cd
            WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
            OUTPUT_VARIABLE sbom_created ERROR_QUIET OUTPUT_STRIP_TRAILING_WHITESPACE)
    endif()
    if(NOT sbom_created)
        string(TIMESTAMP sbom_created "%Y-%m-%dT%H:%M:%SZ" UTC)
    endif()
endif()

# sbom_package(NAME VERSION LICENCE HOME RELATION [SONAME]): appends to the document that is being made; the soname, as
# a comment, is what the test looks for.
function(sbom_package name version licence home relation)
    set(soname ${ARGN})
    string(REGEX REPLACE "[^A-Za-z0-9.-]" "-" id "SPDXRef-${name}")
    string(TOLOWER ${name} lower)
    set(comment "")
    if(soname)
        set(comment ",\n      \"comment\": \"${soname}\"")
    endif()
    string(APPEND sbom_packages ",
    {
      \"SPDXID\": \"${id}\",
      \"name\": \"${name}\",
      \"versionInfo\": \"${version}\",
      \"supplier\": \"NOASSERTION\",
      \"downloadLocation\": \"NOASSERTION\",
      \"homepage\": \"${home}\",
      \"filesAnalyzed\": false,
      \"licenseConcluded\": \"${licence}\",
      \"licenseDeclared\": \"${licence}\",
      \"copyrightText\": \"NOASSERTION\",
      \"externalRefs\": [
        {
          \"referenceCategory\": \"PACKAGE-MANAGER\",
          \"referenceType\": \"purl\",
          \"referenceLocator\": \"pkg:generic/${lower}@${version}\"
        }
      ]${comment}
    }")
    string(APPEND sbom_relations ",
    {
      \"spdxElementId\": \"SPDXRef-Product\",
      \"relationshipType\": \"${relation}\",
      \"relatedSpdxElement\": \"${id}\"
    }")
    set(sbom_packages "${sbom_packages}" PARENT_SCOPE)
    set(sbom_relations "${sbom_relations}" PARENT_SCOPE)
endfunction()

# bill_of_materials(PACKAGE COMPONENT QT-MODULE..)
function(bill_of_materials package component)
    set(sbom_packages "")
    set(sbom_relations "")
    foreach(module IN LISTS ARGN)
        set(licence "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only")
        if(module STREQUAL "Charts")
            set(licence "GPL-3.0-only")
        endif()
        sbom_package(Qt${module} "${Qt6_VERSION}" "${licence}" https://www.qt.io/ DYNAMIC_LINK libQt6${module}.so)
    endforeach()
    sbom_package(QtKeychain "${Qt6Keychain_VERSION}" BSD-3-Clause https://github.com/frankosterfeld/qtkeychain
        DYNAMIC_LINK libqt6keychain.so)
    sbom_package(simdjson "${simdjson_VERSION}" Apache-2.0 https://simdjson.org/ DYNAMIC_LINK libsimdjson.so)
    sbom_package(SQLite "${SQLite3_VERSION}" blessing https://www.sqlite.org/ DYNAMIC_LINK libsqlite3.so)
    sbom_package(zlib "${ZLIB_VERSION_STRING}" Zlib https://zlib.net/ DYNAMIC_LINK libz.so)
    sbom_package(zstd "${zstd_VERSION}" "BSD-3-Clause OR GPL-2.0-only" https://facebook.github.io/zstd/
        DYNAMIC_LINK libzstd.so)
    sbom_package(OpenSSL "${OPENSSL_VERSION}" Apache-2.0 https://www.openssl.org/ DYNAMIC_LINK libcrypto.so)
    sbom_package(libpq "${libpq_VERSION}" PostgreSQL https://www.postgresql.org/ DYNAMIC_LINK libpq.so)
    sbom_package(tl-expected "${tl-expected_VERSION}" CC0-1.0 https://tl.tartanllama.xyz/ STATIC_LINK) # headers only

    string(UUID sbom_uuid NAMESPACE 6ba7b811-9dad-11d1-80b4-00c04fd430c8 TYPE SHA1
        NAME "${package} ${PROJECT_VERSION} ${sbom_created} ${CMAKE_SYSTEM_PROCESSOR} ${sbom_packages}")
    set(sbom_product ${package})
    configure_file(sbom.json.in ${package}/${package}.spdx.json @ONLY)
    install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${package}/${package}.spdx.json
        DESTINATION ${CMAKE_INSTALL_DATAROOTDIR}/doc/${package} COMPONENT ${component})
endfunction()

bill_of_materials(${package_of_cli} cli Core Network Sql DBus)
if(TARGET trustgauge)
    bill_of_materials(${package_of_window} window Core Network Sql DBus Concurrent Gui Widgets Svg Charts)
endif()
