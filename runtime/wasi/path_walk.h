// The component-by-component walk of path_resolution.h.
#ifndef DAVIT_RUNTIME_WASI_PATH_WALK_H_
#define DAVIT_RUNTIME_WASI_PATH_WALK_H_

#include <string>

#include "runtime/wasi/errno.h"
#include "runtime/wasi/host_file.h"
#include "runtime/wasi/path_resolution.h"

namespace davit::wasi {

// As PathResolver::Open. `path` is not empty and holds no NUL. Holds one host descriptor per level
// of depth during the walk; kMfile when the process runs out of them.
ErrnoOr<HostFile> OpenByWalk(int root, const std::string& path, const OpenRequest& request);

}  // namespace davit::wasi

#endif  // DAVIT_RUNTIME_WASI_PATH_WALK_H_
