// The walk against openat2: random paths through a tree of links give the same file or the same
// error.
#include <fcntl.h>
#include <sys/stat.h>

#include <array>
#include <random>
#include <set>
#include <string>

#include "fuzz/gen/choices.h"
#include "gtest/gtest.h"
#include "runtime/wasi/path_resolution.h"
#include "tests/runtime/wasi_path_tree.h"

namespace davit::wasi {
namespace {

// Paths from random bytes. Seeded, so that a failure repeats.
class PathGenerator {
 public:
  std::string Path() {
    std::array<uint8_t, 16> bytes;
    for (uint8_t& byte : bytes) byte = static_cast<uint8_t>(random_());
    fuzz::Choices choices(bytes);
    return fuzz::MakePath(choices);
  }
  int Below(size_t bound) { return static_cast<int>(random_() % bound); }

 private:
  std::mt19937 random_{20230401};
};

std::set<std::string> Names(const std::string& directory) {
  std::set<std::string> names;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(directory)) {
    names.insert(entry.path());
  }
  return names;
}

// What opening did, in words that can be compared: an error, or the identity of the file and what
// was made.
std::string Outcome(PathResolver& resolver, int root, const PathTree& tree, const std::string& path,
                    const OpenRequest& request) {
  const bool creates = (request.flags & O_CREAT) != 0;
  const auto before = creates ? Names(tree.outer().path()) : std::set<std::string>();
  const auto file = resolver.Open(root, path, request);
  if (!file.ok()) return "errno " + std::to_string(static_cast<int>(file.error()));
  if (creates) {
    for (const std::string& name : Names(tree.outer().path())) {
      if (before.contains(name)) continue;
      std::filesystem::remove(name);
      return "made " + name;
    }
  }
  struct stat info;
  EXPECT_EQ(::fstat(file->fd(), &info), 0);
  return "inode " + std::to_string(info.st_ino) + " mode " + std::to_string(info.st_mode);
}

TEST(WasiPathProperty, WalkAndKernelAgree) {
  constexpr int kFlags[] = {O_RDONLY,
                            O_PATH,
                            O_PATH | O_DIRECTORY,
                            O_RDONLY | O_DIRECTORY,
                            O_RDWR | O_CREAT,
                            O_RDWR | O_CREAT | O_EXCL};
  PathGenerator generator;
  PathResolver kernel(PathResolution::kAutomatic);
  PathResolver walk(PathResolution::kWalk);
  int opened = 0;
  constexpr int kTrees = 40;
  constexpr int kPaths = 250;
  for (int round = 0; round < kTrees; ++round) {
    PathTree tree;
    for (int i = 0; i < 4; ++i) {
      std::string target = generator.Path();
      if (target.find_first_not_of('/') == std::string::npos) target = ".";
      tree.outer().MakeLink("root/random" + std::to_string(i), target);
      tree.outer().MakeLink("root/dir/random" + std::to_string(i), generator.Path() + "x/../file");
    }
    const HostFile root =
        HostFile::Owned(::open(tree.root().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    for (int i = 0; i < kPaths; ++i) {
      const std::string path = generator.Path();
      const OpenRequest request = {.flags = kFlags[generator.Below(std::size(kFlags))],
                                   .mode = 0600,
                                   .follow = generator.Below(2) == 0};
      const std::string by_kernel = Outcome(kernel, root.fd(), tree, path, request);
      const std::string by_walk = Outcome(walk, root.fd(), tree, path, request);
      ASSERT_EQ(by_kernel, by_walk) << "\"" << path << "\" flags " << request.flags << " follow "
                                    << request.follow << " in " << tree.root();
      opened += by_walk.starts_with("errno") ? 0 : 1;
    }
    ASSERT_TRUE(tree.OutsideIsUntouched());
  }
  // Else the paths would be too wild to show anything.
  EXPECT_GT(opened, kTrees * kPaths / 20);
}

}  // namespace
}  // namespace davit::wasi
