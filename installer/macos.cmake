# Not tried. A bundle with the window, the command line beside it, and the libraries that they need, on a disk image
# (`cpack -G DragNDrop`). It is not signed.
set(bundle trustgauge.app)
if(NOT TARGET trustgauge)
    install(TARGETS trustgauge-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
    return()
endif()
set_target_properties(trustgauge PROPERTIES
    MACOSX_BUNDLE ON
    MACOSX_BUNDLE_BUNDLE_NAME Trustgauge
    MACOSX_BUNDLE_GUI_IDENTIFIER ${app_id}
    MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
    MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION}
    MACOSX_BUNDLE_COPYRIGHT "GPL-3.0-or-later")
set_target_properties(trustgauge-cli PROPERTIES INSTALL_RPATH @executable_path/../Frameworks)
install(TARGETS trustgauge BUNDLE DESTINATION .)
install(TARGETS trustgauge-cli RUNTIME DESTINATION ${bundle}/Contents/MacOS)
# Runs macdeployqt, which also takes in libraries that are not Qt's.
qt_generate_deploy_app_script(TARGET trustgauge FILENAME_VARIABLE deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy_script})

set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME Trustgauge)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
