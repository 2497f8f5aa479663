# davit_library(NAME [DEPS room...] [LINK external...])
# Makes the target davit_NAME (alias davit::NAME) from every .cc file in and below the calling folder.
# DEPS are other rooms and are the only ones whose headers the room may include (tests/layering holds it to that);
# LINK are libraries from outside.
function(davit_library NAME)
  cmake_parse_arguments(ARG "" "" "DEPS;LINK" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cc)
  file(GLOB_RECURSE headers CONFIGURE_DEPENDS *.h *.def)
  set(target davit_${NAME})
  add_library(${target} STATIC ${sources})
  add_library(davit::${NAME} ALIAS ${target})
  set_target_properties(${target} PROPERTIES EXPORT_NAME ${NAME} LINKER_LANGUAGE CXX)
  target_sources(${target} PUBLIC FILE_SET HEADERS BASE_DIRS ${PROJECT_SOURCE_DIR} FILES ${headers})
  list(TRANSFORM ARG_DEPS PREPEND davit_)
  target_link_libraries(${target} PUBLIC ${ARG_DEPS} ${ARG_LINK} PRIVATE $<BUILD_INTERFACE:davit_options>)
  set_property(GLOBAL APPEND PROPERTY DAVIT_LIBRARIES ${target})
  set_property(GLOBAL APPEND PROPERTY DAVIT_EXTERNAL_LIBRARIES ${ARG_LINK})
endfunction()

# davit_test(NAME [DEPS target...] [SOURCES file...])
# One GoogleTest program per room; every test case becomes one ctest entry.
function(davit_test NAME)
  cmake_parse_arguments(ARG "" "" "DEPS;SOURCES" ${ARGN})
  if(NOT ARG_SOURCES)
    file(GLOB ARG_SOURCES CONFIGURE_DEPENDS *.cc)
  endif()
  if(NOT ARG_SOURCES)
    return()
  endif()
  set(target ${NAME}_test)
  add_executable(${target} ${ARG_SOURCES})
  target_link_libraries(${target} PRIVATE ${ARG_DEPS} davit_options GTest::gmock GTest::gtest_main)
  target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR})
  target_compile_definitions(${target} PRIVATE
    DAVIT_SOURCE_DIR="${PROJECT_SOURCE_DIR}" DAVIT_BINARY_DIR="${PROJECT_BINARY_DIR}"
    DAVIT_CORPUS_DIR="${DAVIT_CORPUS_DIR}" DAVIT_SPEC_TESTSUITE_DIR="${DAVIT_SPEC_TESTSUITE_DIR}")
  include(GoogleTest)
  gtest_discover_tests(${target} TEST_PREFIX ${NAME}. DISCOVERY_TIMEOUT 120 PROPERTIES TIMEOUT 600)
endfunction()
