// Identifiers as numbers, and what each means.
//
// All identifiers of a module are interned in one table: a NameId is dense, and equal identifiers
// have equal ids, however they are written ($a, $"a", $"\61"). What an identifier means in an index
// space is then one load from a row of columns, for labels and locals too, and there is no lookup
// whose cost depends on how many names are in scope. A label that hides another remembers it
// (frontend-wasm/text/instructions.h); a local belongs to the function that it was bound in.
#ifndef DAVIT_FRONTEND_WASM_TEXT_NAMES_H_
#define DAVIT_FRONTEND_WASM_TEXT_NAMES_H_

#include <array>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace davit::wasm::text {

// Index spaces of a module; the order is that of Keyword-driven tables in module.cc.
enum class Space : uint8_t {
  kType,
  kFunc,
  kTable,
  kMemory,
  kTag,
  kGlobal,
  kElem,
  kData,
};
inline constexpr int kNumSpaces = 8;
// "function", "table" ...
std::string_view SpaceName(Space space);

using NameId = uint32_t;
inline constexpr NameId kNoName = 0xffff'ffff;
inline constexpr uint32_t kUnbound = 0xffff'ffff;

// Hash of bytes, well mixed, with a seed of the process: texts cannot be made to collide. Reads
// only `bytes`.
uint64_t HashBytes(std::string_view bytes);

class NameTable {
 public:
  struct Row {
    std::array<uint32_t, kNumSpaces> index;
    // Index and function of the last local bound to this name.
    uint32_t local = kUnbound;
    uint32_t local_function = kUnbound;
    // Position of the innermost label of this name.
    uint32_t label = kUnbound;
  };

  NameTable();
  // The views of names must outlive the table, but for those that Store made.
  NameId Intern(std::string_view name);
  // A copy that lives as long as the table.
  std::string_view Store(std::string name) { return stored_.emplace_back(std::move(name)); }
  std::string_view Text(NameId name) const { return names_[name]; }
  Row& operator[](NameId name) { return rows_[name]; }
  const Row& operator[](NameId name) const { return rows_[name]; }
  uint32_t size() const { return static_cast<uint32_t>(names_.size()); }

  // Among the names that `is_candidate` accepts, one that hardly differs from `name`. Looks at a
  // bounded number of them.
  template <typename IsCandidate>
  std::optional<std::string_view> Similar(std::string_view name, IsCandidate is_candidate) const {
    Suggestion best(name);
    uint32_t left = kMaxCandidates;
    for (NameId id = 0; id < size() && left > 0; ++id) {
      if (!is_candidate(rows_[id])) continue;
      best.Consider(names_[id]);
      --left;
    }
    return best.found;
  }

 private:
  static constexpr uint32_t kMaxCandidates = 4'000;

  struct Suggestion {
    explicit Suggestion(std::string_view name);
    void Consider(std::string_view candidate);
    std::string_view name;
    int distance;
    std::optional<std::string_view> found;
  };
  struct Slot {
    uint32_t hash;
    NameId name;
  };
  void Grow();

  std::vector<Slot> slots_;
  std::vector<std::string_view> names_;
  std::vector<Row> rows_;
  std::deque<std::string> stored_;
};

}  // namespace davit::wasm::text

#endif  // DAVIT_FRONTEND_WASM_TEXT_NAMES_H_
