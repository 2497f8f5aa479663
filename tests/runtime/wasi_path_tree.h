// A directory tree full of symbolic links, in and out of a root that a guest is confined to.
#ifndef DAVIT_TESTS_RUNTIME_WASI_PATH_TREE_H_
#define DAVIT_TESTS_RUNTIME_WASI_PATH_TREE_H_

#include <string>

#include "tests/runtime/wasi_testing.h"

namespace davit::wasi {

// outer/            what the guest must never reach
//   secret          "secret"
//   root/           the preopen
class PathTree {
 public:
  PathTree() {
    outer_.MakeFile("secret", "secret");
    outer_.MakeDirectory("root/dir/sub");
    outer_.MakeFile("root/file", "text");
    outer_.MakeFile("root/dir/inner", "inner");
    const struct {
      const char* name;
      const char* target;
    } kLinks[] = {
        {"link_file", "file"},       {"link_dir", "dir"},   {"link_around", "dir/../file"},
        {"dir/back", "../file"},     {"slash_dir", "dir/"}, {"slash_file", "file/"},
        {"loop_a", "loop_b"},        {"loop_b", "loop_a"},  {"self", "self"},
        {"dangling", "missing"},     {"out", "../secret"},  {"out_dir", ".."},
        {"dir/out", "../../secret"}, {"out_new", "../new"}, {"out_and_in", "../root/file"},
    };
    for (const auto& link : kLinks) {
      outer_.MakeLink("root/" + std::string(link.name), link.target);
    }
    // Absolute ones lead to the secret too, so that a failure harms nothing else on the host.
    outer_.MakeLink("root/abs", outer_.path("secret"));
    outer_.MakeLink("root/dir/abs", outer_.path("secret"));
    outer_.MakeLink("root/abs_dir", outer_.path());
    // chain1 needs one link to be followed, chain41 needs 41.
    outer_.MakeLink("root/chain1", "file");
    for (int i = 2; i <= 41; ++i) {
      outer_.MakeLink("root/chain" + std::to_string(i), "chain" + std::to_string(i - 1));
    }
  }

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
