#include "fuzz/gen/path_tree.h"

#include <filesystem>
#include <fstream>
#include <iterator>

namespace davit::fuzz {
namespace {

constexpr const char* kComponents[] = {
    "..",        "..",         ".",       "",           "dir",      "dir",         "sub",
    "file",      "inner",      "missing", "link_file",  "link_dir", "link_around", "back",
    "slash_dir", "slash_file", "loop_a",  "self",       "dangling", "abs",         "abs_dir",
    "out",       "out_dir",    "out_new", "out_and_in", "chain40",  "chain41",     "random0",
    "random1",   "random2",    "random3", "new",        "secret",
};

// Of what every tree has.
constexpr const char* kPlainPaths[] = {"file",    "dir",     "dir/inner",        ".",
                                       "dir/sub", "dir/sub", "dir/sub/../inner", "dir/../file"};

constexpr struct {
  const char* name;
  const char* target;
} kLinks[] = {
    {"link_file", "file"},       {"link_dir", "dir"},   {"link_around", "dir/../file"},
    {"dir/back", "../file"},     {"slash_dir", "dir/"}, {"slash_file", "file/"},
    {"loop_a", "loop_b"},        {"loop_b", "loop_a"},  {"self", "self"},
    {"dangling", "missing"},     {"out", "../secret"},  {"out_dir", ".."},
    {"dir/out", "../../secret"}, {"out_new", "../new"}, {"out_and_in", "../root/file"},
};

}  // namespace

void MakePathTree(const std::string& outer) {
  namespace fs = std::filesystem;
  const std::string root = outer + "/root/";
  fs::create_directories(root + "dir/sub");
  std::ofstream(outer + "/secret") << "secret";
  std::ofstream(root + "file") << "text";
  std::ofstream(root + "dir/inner") << "inner";
  for (const auto& link : kLinks) fs::create_symlink(link.target, root + link.name);
  fs::create_symlink(outer + "/secret", root + "abs");
  fs::create_symlink(outer + "/secret", root + "dir/abs");
  fs::create_symlink(outer, root + "abs_dir");
  // chain1 needs one link to be followed, chain41 needs 41.
  fs::create_symlink("file", root + "chain1");
  for (int i = 2; i <= 41; ++i) {
    fs::create_symlink("chain" + std::to_string(i - 1), root + "chain" + std::to_string(i));
  }
}

std::string MakePath(Choices& choices) {
  if (choices.OneIn(4)) return kPlainPaths[choices.Below(std::size(kPlainPaths))];
  std::string path;
  const uint32_t length = 1 + choices.Below(4);
  for (uint32_t i = 0; i < length; ++i) {
    if (i != 0) path += '/';
    path += kComponents[choices.Below(std::size(kComponents))];
  }
  if (choices.OneIn(5)) path += '/';
  return path;
}

std::string MakeName(Choices& choices) {
  constexpr uint32_t kNotNames = 4;
  return kComponents[kNotNames + choices.Below(std::size(kComponents) - kNotNames)];
}

}  // namespace davit::fuzz
