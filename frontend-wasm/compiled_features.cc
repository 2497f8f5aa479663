#include "frontend-wasm/compiled_features.h"

#include <string_view>

#include "frontend-wasm/type_reader.h"
#include "support/strings.h"

namespace davit::wasm {
namespace {

Feature FeatureOf(ConstOp::Kind kind) {
  switch (kind) {
    case ConstOp::Kind::kV128Const:
      return Feature::kSimd;
    case ConstOp::Kind::kRefI31:
    case ConstOp::Kind::kStructNew:
    case ConstOp::Kind::kStructNewDefault:
    case ConstOp::Kind::kArrayNew:
    case ConstOp::Kind::kArrayNewDefault:
    case ConstOp::Kind::kArrayNewFixed:
    case ConstOp::Kind::kAnyConvertExtern:
    case ConstOp::Kind::kExternConvertAny:
      return Feature::kGc;
    default:
      return Feature::kMvp;
  }
}

// Goes over the declarations; the first that needs a missing feature sticks.
class Checker {
 public:
  Checker(const Module& module, const Features& compiled)
      : module_(module), features_(module.features.RestrictedTo(compiled)) {}

  absl::Status Check() {
    Types();
    for (size_t i = 0; i < module_.tables.size(); ++i) TableType(module_.tables[i], i);
    for (size_t i = 0; i < module_.memories.size(); ++i) MemoryType(module_.memories[i], i);
    for (size_t i = 0; i < module_.globals.size(); ++i) {
      Require(FeatureOf(module_.globals[i].type), "global ", i);
    }
    for (size_t i = 0; i < module_.elements.size(); ++i) {
      // Function indices have a type of version 3.0, (ref func), but are of version 1.
      if (module_.elements[i].type == ValType::Ref(HeapType::kFunc, false)) continue;
      Require(FeatureOf(module_.elements[i].type), "element segment ", i);
    }
    for (const ConstOp& op : module_.const_ops) {
      Require(FeatureOf(op.kind), "a constant expression", "");
    }
    return status_;
  }

 private:
  void Types() {
    const TypeSection& types = module_.types;
    for (const RecGroup& group : types.groups()) {
      if (group.is_explicit) Require(Feature::kGc, "a recursion group", "");
    }
    for (uint32_t i = 0; i < types.size(); ++i) {
      if (!types.is_func(i) || types.form(i) != SubtypeInfo::Form::kPlain) {
        Require(Feature::kGc, "type ", i);
      }
      for (const ValType type : types[i].params) Require(FeatureOf(type), "type ", i);
      for (const ValType type : types[i].results) Require(FeatureOf(type), "type ", i);
    }
  }
  void TableType(const Table& table, size_t index) {
    // Version 1 has tables of this type, though no values of it.
    if (table.element != ValType::FuncRef()) Require(FeatureOf(table.element), "table ", index);
    if (table.is_64) Require(Feature::kMemory64, "table ", index);
    if (table.has_init()) Require(Feature::kFunctionReferences, "table ", index);
  }
  void MemoryType(const Memory& memory, size_t index) {
    if (index != 0) Require(Feature::kMultiMemory, "memory ", index);
    if (memory.is_64) Require(Feature::kMemory64, "memory ", index);
    if (memory.is_shared) Require(Feature::kThreads, "memory ", index);
  }

  template <typename Index>
  void Require(Feature feature, std::string_view what, Index index) {
    if (features_.Has(feature) || !status_.ok()) return;
    status_ = absl::UnimplementedError(FeatureMessage(StrCat(what, index), feature, features_));
  }

  const Module& module_;
  const Features features_;
  absl::Status status_;
};

}  // namespace

absl::Status CheckCompiled(const Module& module, const Features& compiled) {
  return Checker(module, compiled).Check();
}

}  // namespace davit::wasm
