// A directory tree full of symbolic links, in and out of a root that a guest is confined to, and
// paths through it.
//
// outer/            what the guest must never reach
//   secret          "secret"
//   root/           the preopen
//
// Absolute links lead to the secret and to outer/, so that a failure harms nothing else on the
// host.
#ifndef DAVIT_FUZZ_GEN_PATH_TREE_H_
#define DAVIT_FUZZ_GEN_PATH_TREE_H_

#include <string>

#include "fuzz/gen/choices.h"

namespace davit::fuzz {

// Precondition: `outer` is an empty directory.
void MakePathTree(const std::string& outer);

// A plain path to what every tree has, or one to four components: those of the tree, some that are
// missing, dots, and nothing.
std::string MakePath(Choices& choices);

// A name that tree and paths have in common.
std::string MakeName(Choices& choices);

}  // namespace davit::fuzz

#endif  // DAVIT_FUZZ_GEN_PATH_TREE_H_
