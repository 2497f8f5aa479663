// The tree of fuzz/gen/path_tree.h in a directory of a test's own.
#ifndef DAVIT_TESTS_RUNTIME_WASI_PATH_TREE_H_
#define DAVIT_TESTS_RUNTIME_WASI_PATH_TREE_H_

#include <string>

#include "fuzz/gen/path_tree.h"
#include "tests/runtime/wasi_testing.h"

namespace davit::wasi {

class PathTree {
 public:
  PathTree() { fuzz::MakePathTree(outer_.path()); }

  const ScratchDirectory& outer() const { return outer_; }
  std::string root() const { return outer_.path("root"); }

  // Whether everything outside the root is as it was.
  bool OutsideIsUntouched() const {
    int entries = 0;
    for (const auto& entry : std::filesystem::directory_iterator(outer_.path())) {
      entries += entry.path().empty() ? 0 : 1;
    }
    return entries == 2 && outer_.Read("secret") == "secret" &&
           std::filesystem::hard_link_count(outer_.path("secret")) == 1;
  }

 private:
  ScratchDirectory outer_;
};

}  // namespace davit::wasi

#endif  // DAVIT_TESTS_RUNTIME_WASI_PATH_TREE_H_
