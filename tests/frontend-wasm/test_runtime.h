// A runtime for tests of the translator: runs translated functions in the IR interpreter, under
// several RuntimeDescs.
#ifndef DAVIT_TESTS_FRONTEND_WASM_TEST_RUNTIME_H_
#define DAVIT_TESTS_FRONTEND_WASM_TEST_RUNTIME_H_

#include <cstdint>
#include <cstring>
#include <memory>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

#include "frontend-wasm/decoder.h"
#include "frontend-wasm/translator.h"
#include "gtest/gtest.h"
#include "ir/interpreter.h"
#include "ir/printer.h"
#include "ir/verifier.h"

namespace davit::wasm::testing {

// What a run comes to: a trap, or results.
struct RunResult {
  std::optional<ir::TrapCode> trap;
  std::vector<uint64_t> results;
  friend bool operator==(const RunResult&, const RunResult&) = default;
};
inline RunResult Returns(std::vector<uint64_t> results) {
  return {std::nullopt, std::move(results)};
}
inline RunResult Traps(ir::TrapCode code) { return {code, {}}; }
inline void PrintTo(const RunResult& r, std::ostream* os) {
  if (r.trap.has_value()) {
    *os << "trap " << ir::TrapCodeName(*r.trap);
    return;
  }
  *os << "[";
  for (uint64_t v : r.results) *os << " " << v;
  *os << " ]";
}

struct RuntimeVariant {
  const char* name;
  ir::CallConv conv;
  TrapStrategy trap;
  BoundsCheck check;
  bool pinned_base;
  // Fields of memories, tables and globals are behind a pointer.
  bool indirect;
};
inline constexpr RuntimeVariant kVariants[] = {
    {"GuardPinned", ir::CallConv::kDavit, TrapStrategy::kFault, BoundsCheck::kGuard, true, false},
    {"GuardLoaded", ir::CallConv::kDavit, TrapStrategy::kFault, BoundsCheck::kGuard, false, true},
    {"Explicit", ir::CallConv::kDavit, TrapStrategy::kFault, BoundsCheck::kExplicit, false, false},
    {"CallsTrap", ir::CallConv::kC, TrapStrategy::kCall, BoundsCheck::kExplicit, false, true},
};
inline constexpr TranslateOptions kOptions[] = {
    {true, true}, {false, false}, {true, false}, {false, true}};

// One instance of a module. The context is an array of 64-bit fields at kContext.
class TestInstance {
 public:
  static constexpr uint64_t kContext = 0x10'0000;
  static constexpr uint64_t kMemory = 0x7000'0000'0000;
  static constexpr uint64_t kTable = 0x5000'0000;
  static constexpr uint64_t kObjects = 0x6000'0000;
  static constexpr uint64_t kPage = 65'536;

  TestInstance(std::vector<uint8_t> bytes, const RuntimeVariant& variant,
               const TranslateOptions& options)
      : bytes_(std::move(bytes)), variant_(variant) {
    absl::StatusOr<Module> module = DecodeModule(bytes_);
    if (!module.ok()) {
      ADD_FAILURE() << module.status();
      return;
    }
    module_ = *std::move(module);
    fields_.resize(4096);
    Describe();
    absl::StatusOr<std::unique_ptr<const TranslationEnv>> env =
        TranslationEnv::Create(module_, desc_);
    if (!env.ok()) {
      ADD_FAILURE() << env.status();
      return;
    }
    env_ = *std::move(env);
    Translator translator;
    functions_.resize(module_.num_functions());
    for (uint32_t i = module_.num_imported_functions; i < module_.num_functions(); ++i) {
      const absl::Status status = translator.Translate(*env_, i, options, functions_[i]);
      EXPECT_TRUE(status.ok()) << status;
      const absl::Status verified = ir::Verify(functions_[i]);
      EXPECT_TRUE(verified.ok()) << verified << "\n" << ir::Print(functions_[i]);
    }
    MakeWorld();
  }

  const ir::Function& function(uint32_t index) const { return functions_[index]; }
  std::vector<uint8_t>& memory() { return memory_; }
  // Sets an element of table 0 to a function of the module, or to null.
  void SetElement(uint32_t index, std::optional<uint32_t> function) {
    table_[index] = function.has_value() ? ObjectOf(*function) : 0;
  }
  uint64_t ObjectOf(uint32_t function) const { return kObjects + 32 * function; }
  uint64_t& global(uint32_t index) { return GlobalField(index); }
  // What an imported function does: the last argument's double, or 7 without arguments.
  RunResult Run(uint32_t function, std::vector<uint64_t> args) {
    std::vector<ir::ValueBits> bits;
    if (variant_.conv == ir::CallConv::kC) bits.push_back({kContext, 0});
    for (uint64_t arg : args) bits.push_back({arg, 0});
    SyncMemory();
    world_.pinned[0] = kContext;
    world_.pinned[1] = kMemory;
    const absl::StatusOr<ir::Outcome> outcome =
        ir::Interpret(world_, {ir::kModuleFunctions, function}, bits);
    if (!outcome.ok()) {
      ADD_FAILURE() << outcome.status() << "\n" << ir::Print(functions_[function]);
      return {};
    }
    if (outcome->trap.has_value()) return Traps(*outcome->trap);
    RunResult result;
    for (const ir::ValueBits& v : outcome->results) result.results.push_back(v.low);
    return result;
  }

 private:
  // Takes the next field of the context, directly or behind the pointer in field 0.
  Path Take() {
    const int32_t offset = 8 * static_cast<int32_t>(next_field_++);
    if (!variant_.indirect) return {offset, false, 0};
    return {0, true, offset};
  }
  uint64_t& FieldAt(const Path& path) {
    return fields_[(path.indirect ? path.inner_offset : path.offset) / 8];
  }
  uint64_t& GlobalField(uint32_t index) { return FieldAt(desc_.globals[index].value); }

  void Describe() {
    fields_[0] = kContext;
    desc_.conv = variant_.conv;
    desc_.trap = variant_.trap;
    for (const Memory& memory : module_.memories) {
      MemoryDesc d;
      d.base = Take();
      d.size = Take();
      d.check = variant_.check;
      d.base_is_constant = d.check == BoundsCheck::kGuard;
      d.base_is_pinned = variant_.pinned_base;
      d.guard_size = d.check == BoundsCheck::kGuard ? uint64_t{1} << 31 : 0;
      FieldAt(d.base) = kMemory;
      memory_.resize(memory.limits.min * kPage);
      desc_.memories.push_back(d);
    }
    for (const Table& table : module_.tables) {
      TableDesc d{Take(), Take()};
      table_.resize(table.limits.min);
      FieldAt(d.base) = kTable;
      FieldAt(d.size) = table_.size();
      desc_.tables.push_back(d);
    }
    for (const Global& global : module_.globals) {
      desc_.globals.push_back({Take()});
      // A vector takes two fields.
      if (global.type == ValType::V128()) Take();
    }
    for (uint32_t i = 0; i < module_.num_imported_functions; ++i) {
      FuncImportDesc d{Take(), Take(), Take()};
      FieldAt(d.code) = ir::World::AddressOf({ir::kModuleFunctions, i});
      FieldAt(d.context) = kContext;
      FieldAt(d.object) = ObjectOf(i);
      desc_.func_imports.push_back(d);
    }
    desc_.func_object = {0, 8, 16};
    desc_.type_ids = {8 * static_cast<int32_t>(next_field_), false, 0};
    for (uint32_t i = 0; i < module_.types.size(); ++i) SetTypeId(i);
    desc_.func_objects_in_context = variant_.conv == ir::CallConv::kDavit;
    // The context lies below the objects by a distance that fits 32 bits.
    desc_.func_objects = {static_cast<int32_t>(ObjectOf(module_.num_imported_functions) - kContext),
                          false, 0};
    desc_.func_object_size = 32;
  }
  // Equal types have equal numbers.
  void SetTypeId(uint32_t type) {
    uint32_t id = 0;
    while (!SameTypes(module_.types[id].params, module_.types[type].params) ||
           !SameTypes(module_.types[id].results, module_.types[type].results)) {
      ++id;
    }
    auto* ids = reinterpret_cast<uint8_t*>(fields_.data() + next_field_);
    std::memcpy(ids + 4 * type, &id, 4);
  }

  void MakeWorld() {
    for (uint32_t i = 0; i < module_.num_functions(); ++i) {
      const uint64_t code = ir::World::AddressOf({ir::kModuleFunctions, i});
      uint32_t id;
      std::memcpy(&id,
                  reinterpret_cast<uint8_t*>(fields_.data() + desc_.type_ids.offset / 8) +
                      4 * module_.functions[i],
                  4);
      objects_.insert(objects_.end(), {code, kContext, id, 0});
      const ir::Signature& sig = env_->sigs()[env_->SigOfType(module_.functions[i])];
      if (!module_.is_imported_function(i)) {
        world_.AddFunction({ir::kModuleFunctions, i}, &functions_[i]);
      } else {
        world_.AddHost(
            {ir::kModuleFunctions, i}, sig,
            [n = sig.results.size()](std::span<const ir::ValueBits> args,
                                     std::vector<ir::ValueBits>* results) {
              for (size_t r = 0; r < n; ++r) {
                results->push_back({args.empty() ? 7 : (args.back().low * 2 & 0xffffffff), 0});
              }
              return std::optional<ir::TrapCode>();
            });
      }
    }
    for (int i = 0; i < kNumHelpers; ++i) {
      const Helper helper = static_cast<Helper>(i);
      const ir::FuncDecl& decl = env_->funcs()[env_->HelperFunction(helper)];
      world_.AddHost(
          decl.symbol, env_->sigs()[decl.sig],
          [this, helper](std::span<const ir::ValueBits> args, std::vector<ir::ValueBits>* results) {
            return Help(helper, args, results);
          });
    }
    world_.memory.push_back(
        {kContext, reinterpret_cast<uint8_t*>(fields_.data()), fields_.size() * 8, true});
    world_.memory.push_back(
        {kTable, reinterpret_cast<uint8_t*>(table_.data()), table_.size() * 8, true});
    world_.memory.push_back(
        {kObjects, reinterpret_cast<uint8_t*>(objects_.data()), objects_.size() * 8, false});
    world_.memory.push_back({kMemory, nullptr, 0, true});
    world_.switch_context = [](uint64_t context, uint64_t(&pinned)[2]) {
      pinned[0] = context;
      pinned[1] = kMemory;
    };
  }
  void SyncMemory() {
    world_.memory.back().data = memory_.data();
    world_.memory.back().size = memory_.size();
    if (!desc_.memories.empty()) FieldAt(desc_.memories[0].size) = memory_.size();
  }

  std::optional<ir::TrapCode> Help(Helper helper, std::span<const ir::ValueBits> args,
                                   std::vector<ir::ValueBits>* results) {
    EXPECT_EQ(args[0].low, kContext);
    const auto arg = [&](size_t i) { return args[i].low; };
    const auto status = [&](bool ok, ir::TrapCode code) {
      results->push_back({ok ? kHelperOk : static_cast<uint32_t>(code) + 1, 0});
      return ok;
    };
    switch (helper) {
      case Helper::kMemoryGrow: {
        const uint64_t old = memory_.size() / kPage;
        // The test's memories are at most 4 pages.
        if (old + arg(2) > 4) {
          results->push_back({0xffff'ffff, 0});
          break;
        }
        memory_.reserve(4 * kPage);
        memory_.resize((old + arg(2)) * kPage);
        SyncMemory();
        results->push_back({old, 0});
        break;
      }
      case Helper::kMemoryFill:
        if (status(arg(2) + arg(4) <= memory_.size(), ir::TrapCode::kMemoryOutOfBounds)) {
          std::memset(memory_.data() + arg(2), static_cast<int>(arg(3) & 0xff), arg(4));
        }
        break;
      case Helper::kMemoryCopy:
        if (status(arg(3) + arg(5) <= memory_.size() && arg(4) + arg(5) <= memory_.size(),
                   ir::TrapCode::kMemoryOutOfBounds)) {
          std::memmove(memory_.data() + arg(3), memory_.data() + arg(4), arg(5));
        }
        break;
      case Helper::kTableFill:
        if (status(arg(2) + arg(4) <= table_.size(), ir::TrapCode::kTableOutOfBounds)) {
          for (uint64_t i = 0; i < arg(4); ++i) table_[arg(2) + i] = arg(3);
        }
        break;
      case Helper::kRefFunc:
        results->push_back({ObjectOf(static_cast<uint32_t>(arg(1))), 0});
        break;
      case Helper::kTrap:
        return static_cast<ir::TrapCode>(arg(1));
      default:
        ADD_FAILURE() << "helper " << static_cast<int>(helper) << " is not part of this runtime";
    }
    return std::nullopt;
  }

  std::vector<uint8_t> bytes_;
  RuntimeVariant variant_;
  Module module_;
  RuntimeDesc desc_;
  std::unique_ptr<const TranslationEnv> env_;
  std::vector<ir::Function> functions_;
  std::vector<uint64_t> fields_;
  std::vector<uint64_t> table_;
  std::vector<uint64_t> objects_;
  std::vector<uint8_t> memory_;
  // Field 0 points to the context itself.
  uint32_t next_field_ = 1;
  ir::World world_;
};

}  // namespace davit::wasm::testing

#endif  // DAVIT_TESTS_FRONTEND_WASM_TEST_RUNTIME_H_
