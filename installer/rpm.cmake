# The .rpm packages, made with `cpack -G RPM` from the same components as the Debian ones. rpmbuild finds the libraries
# that they require, by soname. Included by CMakeLists.txt, which describes the packages.
set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_RELEASE ${CPACK_DEBIAN_PACKAGE_RELEASE})
set(CPACK_RPM_PACKAGE_LICENSE GPL-3.0-or-later)
set(CPACK_RPM_PACKAGE_URL https://trustgauge.example.org/)
set(CPACK_RPM_PACKAGE_GROUP Applications/System)
set(CPACK_PACKAGE_RELOCATABLE OFF)
set(CPACK_RPM_SPEC_MORE_DEFINE "%define _build_id_links none") # links for debuggers, whose data is not packaged
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/rpm/layout.cmake)
# Folders of other packages, which these must not own.
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/lib/systemd /usr/lib/systemd/system
    /usr/share/applications /usr/share/bash-completion /usr/share/bash-completion/completions /usr/share/doc
    /usr/share/fish /usr/share/fish/vendor_completions.d
    /usr/share/icons /usr/share/icons/hicolor /usr/share/icons/hicolor/scalable /usr/share/icons/hicolor/scalable/apps
    /usr/share/licenses /usr/share/metainfo /usr/share/man /usr/share/man/man1
    /usr/share/zsh /usr/share/zsh/site-functions)

# QtKeychain loads libsecret at run time, so rpmbuild does not find it.
set(suffix_of_sonames "")
if(CMAKE_SIZEOF_VOID_P EQUAL 8)
    set(suffix_of_sonames "()(64bit)")
endif()
set(CPACK_RPM_CLI_PACKAGE_NAME ${package_of_cli})
set(CPACK_RPM_CLI_PACKAGE_SUMMARY "Zero-trust device risk scores for Defender, command line")
set(CPACK_RPM_CLI_PACKAGE_DESCRIPTION "${what_it_is}\n${what_cli_holds}")
set(CPACK_RPM_CLI_PACKAGE_REQUIRES "ca-certificates, libsecret-1.so.0${suffix_of_sonames}")
set(CPACK_RPM_CLI_POST_INSTALL_SCRIPT_FILE ${CMAKE_CURRENT_LIST_DIR}/rpm/post)
set(CPACK_RPM_CLI_PRE_UNINSTALL_SCRIPT_FILE ${CMAKE_CURRENT_LIST_DIR}/rpm/preun)
set(CPACK_RPM_CLI_POST_UNINSTALL_SCRIPT_FILE ${CMAKE_CURRENT_LIST_DIR}/rpm/postun)
set(CPACK_RPM_CLI_USER_FILELIST "%license /usr/share/licenses/${package_of_cli}/LICENSE")

if(TARGET trustgauge)
    set(CPACK_RPM_WINDOW_PACKAGE_NAME ${package_of_window})
    set(CPACK_RPM_WINDOW_PACKAGE_SUMMARY "Zero-trust device risk scores for Defender, window")
    set(CPACK_RPM_WINDOW_PACKAGE_DESCRIPTION "${what_it_is}\n${what_window_holds}")
    set(CPACK_RPM_WINDOW_PACKAGE_REQUIRES "${package_of_cli} = ${PROJECT_VERSION}-${CPACK_RPM_PACKAGE_RELEASE}")
    set(CPACK_RPM_WINDOW_USER_FILELIST "%license /usr/share/licenses/${package_of_window}/LICENSE")
endif()
