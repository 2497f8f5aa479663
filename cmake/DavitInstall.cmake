# davit::davit (everything, static), libdavit.so, and the installation: headers under include/davit, the CMake package
# and davit.pc.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

get_property(davit_libraries GLOBAL PROPERTY DAVIT_LIBRARIES)

add_library(davit_all INTERFACE)
add_library(davit::davit ALIAS davit_all)
set_target_properties(davit_all PROPERTIES EXPORT_NAME davit)
target_link_libraries(davit_all INTERFACE ${davit_libraries})

get_property(davit_externals GLOBAL PROPERTY DAVIT_EXTERNAL_LIBRARIES)
list(REMOVE_DUPLICATES davit_externals)
list(TRANSFORM davit_libraries REPLACE "(.+)" "$<TARGET_OBJECTS:\\1>" OUTPUT_VARIABLE davit_objects)
add_library(davit_shared SHARED ${davit_objects})
add_library(davit::shared ALIAS davit_shared)
target_link_libraries(davit_shared PUBLIC ${davit_externals})
target_include_directories(davit_shared INTERFACE
  $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}> $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}/davit>)
set_target_properties(davit_shared PROPERTIES
  OUTPUT_NAME davit EXPORT_NAME shared LINKER_LANGUAGE CXX
  VERSION ${PROJECT_VERSION} SOVERSION ${PROJECT_VERSION_MAJOR})

# Examples and tests in the tree include <davit/...> as users do.
file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/include)
file(CREATE_LINK ${PROJECT_SOURCE_DIR} ${PROJECT_BINARY_DIR}/include/davit SYMBOLIC)
target_include_directories(davit_all INTERFACE
  $<BUILD_INTERFACE:${PROJECT_BINARY_DIR}/include> $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)

install(TARGETS ${davit_libraries} davit_all davit_shared EXPORT davitTargets
  FILE_SET HEADERS DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/davit)
install(EXPORT davitTargets NAMESPACE davit:: DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/davit)
configure_package_config_file(${CMAKE_CURRENT_LIST_DIR}/davitConfig.cmake.in
  ${PROJECT_BINARY_DIR}/davitConfig.cmake
  INSTALL_DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/davit)
write_basic_package_version_file(${PROJECT_BINARY_DIR}/davitConfigVersion.cmake
  COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/davitConfig.cmake ${PROJECT_BINARY_DIR}/davitConfigVersion.cmake
  DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/davit)
configure_file(${CMAKE_CURRENT_LIST_DIR}/davit.pc.in ${PROJECT_BINARY_DIR}/davit.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/davit.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
