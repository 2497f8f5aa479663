# What Davit needs from outside, all of it packaged by Debian 12 (cmake/debian-packages.txt;
# for the cross build, debian-packages-aarch64.txt).
find_package(absl REQUIRED)
find_package(TBB REQUIRED)
find_package(Threads REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(CAPSTONE REQUIRED IMPORTED_TARGET capstone)
if(DAVIT_BUILD_TESTS)
  if(CMAKE_CROSSCOMPILING)
    # Debian's libraries are the host's, its sources (package googletest) fit any machine.
    set(INSTALL_GTEST OFF)
    add_subdirectory(/usr/src/googletest ${CMAKE_BINARY_DIR}/googletest EXCLUDE_FROM_ALL)
  else()
    find_package(GTest REQUIRED)
  endif()
endif()
if(DAVIT_BUILD_BENCH)
  find_package(benchmark REQUIRED)
endif()
