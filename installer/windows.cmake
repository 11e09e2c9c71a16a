# Not tried. Both programs with the libraries that they need, and an installer made by NSIS (`cpack -G NSIS`).
set(programs trustgauge-cli)
if(TARGET trustgauge)
    list(APPEND programs trustgauge)
    set_target_properties(trustgauge PROPERTIES WIN32_EXECUTABLE ON)
endif()
# Qt's own libraries and plugins are copied by Qt's script, which runs windeployqt.
install(TARGETS ${programs} RUNTIME_DEPENDENCIES
    PRE_EXCLUDE_REGEXES "^api-ms-" "^ext-ms-" "^Qt6"
    POST_EXCLUDE_REGEXES ".*[Ss]ystem32[/\\\\].*"
    DIRECTORIES $ENV{PATH}
    RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
foreach(program IN LISTS programs)
    qt_generate_deploy_app_script(TARGET ${program} FILENAME_VARIABLE deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
    install(SCRIPT ${deploy_script})
endforeach()

set(CPACK_GENERATOR NSIS)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Trustgauge)
set(CPACK_PACKAGE_EXECUTABLES trustgauge Trustgauge) # in the start menu
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_NSIS_PACKAGE_NAME Trustgauge)
set(CPACK_NSIS_DISPLAY_NAME Trustgauge)
set(CPACK_NSIS_INSTALLED_ICON_NAME ${CMAKE_INSTALL_BINDIR}/trustgauge.exe)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON) # an upgrade leaves nothing of the older version
set(CPACK_NSIS_MODIFY_PATH ON) # offers to add the command line to PATH
set(CPACK_NSIS_URL_INFO_ABOUT https://trustgauge.example.org/)
