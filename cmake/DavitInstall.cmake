# Installation: libraries, headers under include/davit, the CMake package and davit.pc.
include(GNUInstallDirs)
