# Run by CPack between installing into its own folder and packing it: what lies elsewhere in distributions with rpm.
if(NOT CPACK_GENERATOR STREQUAL "RPM")
    return()
endif()
foreach(component IN LISTS CPACK_COMPONENTS_ALL)
    string(TOUPPER ${component} name)
    set(share ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/${component}/usr/share)
    file(RENAME ${share}/zsh/vendor-completions ${share}/zsh/site-functions)
    file(REMOVE ${share}/doc/${CPACK_RPM_${name}_PACKAGE_NAME}/copyright # says where Debian has the licence
        ${share}/doc/${CPACK_RPM_${name}_PACKAGE_NAME}/changelog.Debian.gz)
    file(COPY ${CMAKE_CURRENT_LIST_DIR}/../../LICENSE DESTINATION ${share}/licenses/${CPACK_RPM_${name}_PACKAGE_NAME}
        FILE_PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
endforeach()
