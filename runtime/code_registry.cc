#include "runtime/code_registry.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

#include "support/check.h"

namespace davit::runtime {
namespace {

struct Node {
  CodeRange range;
  Node* left = nullptr;
  Node* right = nullptr;
};

std::atomic<Node*> g_root{nullptr};
// Threads inside FindCode.
std::atomic<uint32_t> g_readers{0};

// A std::mutex, because ThreadSanitizer knows it whatever way Abseil was built; so everywhere in
// the runtime.
constinit std::mutex g_writer_mutex;

// Nodes of earlier trees, in which readers may still be.
std::vector<std::unique_ptr<Node>>& Retired() {
  static auto& retired = *new std::vector<std::unique_ptr<Node>>;
  return retired;
}

// A bijection of 64 bits: the last steps of SplitMix64.
uint64_t Priority(const Node& node) {
  uint64_t z = node.range.begin;
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
  z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
  return z ^ (z >> 31);
}

// What follows is for writers. Precondition of all: g_writer_mutex is held.

// Puts a copy of `at` into *link, where later trees have it. Returns the copy's own link to what
// lies to the right or left of it.
Node** Replace(Node* at, Node** link, bool right) {
  Retired().emplace_back(at);
  *link = new Node(*at);
  return right ? &(*link)->right : &(*link)->left;
}

// The root of a tree that has `range` too.
Node* WithRange(Node* root, const CodeRange& range) {
  Node* const node = new Node{range};
  Node** link = &root;
  Node* at = root;
  const auto is_less = [&] {
    // The way down passes both neighbours of the new range.
    DAVIT_CHECK(at->range.end <= range.begin || range.end <= at->range.begin);
    return at->range.begin < range.begin;
  };
  while (at != nullptr && Priority(*at) > Priority(*node)) {
    link = Replace(at, link, is_less());
    at = *link;
  }
  *link = node;
  // What was here is divided between the sides of the new node.
  Node** less = &node->left;
  Node** greater = &node->right;
  while (at != nullptr) {
    const bool right = is_less();
    Node**& side = right ? less : greater;
    side = Replace(at, side, right);
    at = *side;
  }
  *less = *greater = nullptr;
  return root;
}

// The root of a tree without the range that begins at `begin`.
Node* WithoutRange(Node* root, uintptr_t begin) {
  Node** link = &root;
  Node* at = root;
  while (at != nullptr && at->range.begin != begin) {
    link = Replace(at, link, at->range.begin < begin);
    at = *link;
  }
  DAVIT_CHECK(at != nullptr);
  Retired().emplace_back(at);
  // The sides of what is removed become one, by priority.
  Node* left = at->left;
  Node* right = at->right;
  while (left != nullptr && right != nullptr) {
    const bool is_left = Priority(*left) > Priority(*right);
    Node*& next = is_left ? left : right;
    link = Replace(next, link, is_left);
    next = *link;
  }
  *link = left != nullptr ? left : right;
  return root;
}

void Publish(Node* root) {
  g_root.store(root);
  if (g_readers.load() == 0) Retired().clear();
}

}  // namespace

void RegisterCode(const CodeRange& range) {
  DAVIT_CHECK(range.begin < range.end);
  const std::lock_guard lock(g_writer_mutex);
  Publish(WithRange(g_root.load(), range));
}

void UnregisterCode(uintptr_t begin) {
  const std::lock_guard lock(g_writer_mutex);
  Publish(WithoutRange(g_root.load(), begin));
}

std::optional<CodeRange> FindCode(uintptr_t pc) {
  std::optional<CodeRange> found;
  g_readers.fetch_add(1);
  const Node* last = nullptr;  // That begins at `pc` or before.
  for (const Node* at = g_root.load(); at != nullptr;) {
    if (at->range.begin <= pc) last = at;
    at = last == at ? at->right : at->left;
  }
  if (last != nullptr && pc < last->range.end) found = last->range;
  g_readers.fetch_sub(1);
  return found;
}

}  // namespace davit::runtime
