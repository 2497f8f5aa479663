# Language level, warnings and sanitizers for every target of the project.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

add_library(davit_options INTERFACE)
target_compile_features(davit_options INTERFACE cxx_std_20)
target_compile_options(davit_options INTERFACE
  -Wall -Wextra -fno-exceptions -fno-rtti -fvisibility-inlines-hidden
  $<$<BOOL:${DAVIT_WERROR}>:-Werror>)
if(DAVIT_SANITIZE)
  # What the sanitizers add misleads GCC's warning of uninitialised variables (GCC manual, -fsanitize=address).
  target_compile_options(davit_options INTERFACE
    -fsanitize=${DAVIT_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
  add_link_options(-fsanitize=${DAVIT_SANITIZE})
endif()
