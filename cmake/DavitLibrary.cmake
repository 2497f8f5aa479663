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

# davit_fuzz_library(NAME SOURCES file... [DEPS target...])
# The library davit_NAME of generators or oracles, for fuzz targets, tests and benchmarks; it is not installed.
function(davit_fuzz_library NAME)
  cmake_parse_arguments(ARG "" "" "SOURCES;DEPS" ${ARGN})
  add_library(davit_${NAME} STATIC ${ARG_SOURCES})
  target_include_directories(davit_${NAME} PUBLIC ${PROJECT_SOURCE_DIR})
  target_link_libraries(davit_${NAME} PUBLIC ${ARG_DEPS} PRIVATE davit_options)
endfunction()

# davit_test(NAME [DEPS target...] [SOURCES file...] [SHARDS n] [FILTER_EMULATED pattern])
# One GoogleTest program per room. Every test case becomes one ctest entry; with DAVIT_TEST_PROGRAMS, which saves the
# start of a process per case where that is slow (an emulator, counters of coverage), the program does, or each of its
# SHARDS; under an emulator without what FILTER_EMULATED (--gtest_filter) leaves out.
function(davit_test NAME)
  cmake_parse_arguments(ARG "" "SHARDS;FILTER_EMULATED" "DEPS;SOURCES" ${ARGN})
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
  if(NOT DAVIT_TEST_PROGRAMS)
    include(GoogleTest)
    gtest_discover_tests(${target} TEST_PREFIX ${NAME}. DISCOVERY_TIMEOUT 120 PROPERTIES TIMEOUT 600)
    return()
  endif()
  if(NOT ARG_SHARDS)
    set(ARG_SHARDS 1)
  endif()
  if(NOT ARG_FILTER_EMULATED OR NOT CMAKE_CROSSCOMPILING)
    set(ARG_FILTER_EMULATED *)
  endif()
  math(EXPR last "${ARG_SHARDS} - 1")
  foreach(shard RANGE ${last})
    add_test(NAME ${NAME}.${shard} COMMAND ${target} --gtest_brief=1 --gtest_filter=${ARG_FILTER_EMULATED})
    set_tests_properties(${NAME}.${shard} PROPERTIES TIMEOUT 1200
      ENVIRONMENT "GTEST_TOTAL_SHARDS=${ARG_SHARDS};GTEST_SHARD_INDEX=${shard}")
  endforeach()
endfunction()

# davit_test_uses_binutils(NAME): the test program NAME_test runs compiler and binutils for the machine that it is built
# for, by names that begin with DAVIT_TOOLCHAIN_PREFIX, and what they make by DAVIT_EMULATOR; "" is as they are.
function(davit_test_uses_binutils NAME)
  if(CMAKE_CROSSCOMPILING)
    set(prefix ${CMAKE_LIBRARY_ARCHITECTURE}-)
  endif()
  target_compile_definitions(${NAME}_test PRIVATE
    DAVIT_TOOLCHAIN_PREFIX="${prefix}" DAVIT_EMULATOR="${CMAKE_CROSSCOMPILING_EMULATOR}")
endfunction()

# davit_test_uses_tool(NAME): the test program NAME_test runs the command `davit`. DAVIT_TOOL is how, as the first
# arguments of a command line: "path" or "emulator", "path".
function(davit_test_uses_tool NAME)
  set(command "\"$<TARGET_FILE:davit>\"")
  if(CMAKE_CROSSCOMPILING)
    set(command "\"${CMAKE_CROSSCOMPILING_EMULATOR}\", ${command}")
  endif()
  target_compile_definitions(${NAME}_test PRIVATE "DAVIT_TOOL=${command}")
  add_dependencies(${NAME}_test davit)
endfunction()
