// References, tables, globals and calls.
#include <algorithm>

#include "fuzz/gen/wasm_func_gen.h"

namespace davit::fuzz {

void WasmFuncGenerator::ProduceRef(ValType type) {
  const int32_t func =
      type.nullable() && choices_.OneIn(2) ? -1 : shape_.FindFunction(choices_, type);
  if (func >= 0) {
    code_.Op(Opcode::kRefFunc, {static_cast<uint32_t>(func)});
  } else {
    code_.Op(Opcode::kRefNull).Heap(type.heap());
    if (!type.nullable()) code_.Op(Opcode::kRefAsNonNull);
  }
  Push(type);
}

// References become numbers that can be compared: whether they are null.
bool WasmFuncGenerator::RefToInt() {
  if (!shape_.Has(Feature::kReferenceTypes) || !shape_.On(WasmFamily::kReferences)) return false;
  const ValType ref = shape_.AnyRefType(choices_);
  Produce(ref);
  const bool functions = shape_.Has(Feature::kFunctionReferences);
  if (functions && shape_.On(WasmFamily::kTraps) && choices_.OneIn(8)) {
    code_.Op(Opcode::kRefAsNonNull);
  }
  code_.Op(Opcode::kRefIsNull);
  Pop(1);
  Push(ValType::I32());
  return true;
}

int32_t WasmFuncGenerator::FindTable(ValType element) {
  const auto count = static_cast<uint32_t>(shape_.tables.size());
  const uint32_t first = count == 0 ? 0 : choices_.Below(count);
  for (uint32_t i = 0; i < count; ++i) {
    const uint32_t table = (first + i) % count;
    if (shape_.tables[table].element == element) return static_cast<int32_t>(table);
  }
  return -1;
}

void WasmFuncGenerator::TableIndex(uint32_t table) {
  const uint32_t size = shape_.tables[table].min;
  const bool traps = shape_.On(WasmFamily::kTraps);
  if (traps && choices_.OneIn(8)) {
    Produce(ValType::I32());
  } else if (size >= 4 && choices_.OneIn(2)) {
    MaskedIndex(3);
  } else {
    I32(choices_.Below(size + traps));
    Push(ValType::I32());
  }
}

bool WasmFuncGenerator::TableGet(ValType type) {
  if (!shape_.Has(Feature::kReferenceTypes)) return false;
  if (type == ValType::I32() && !shape_.tables.empty()) {
    code_.Op(Opcode::kTableSize, {choices_.Below(static_cast<uint32_t>(shape_.tables.size()))});
    Push(type);
    return true;
  }
  const int32_t table = FindTable(type);
  if (table < 0) return false;
  TableIndex(static_cast<uint32_t>(table));
  code_.Op(Opcode::kTableGet, {static_cast<uint32_t>(table)});
  Pop(1);
  Push(type);
  return true;
}

bool WasmFuncGenerator::TableStatement() {
  if (shape_.tables.empty()) return false;
  const bool refs = shape_.Has(Feature::kReferenceTypes);
  const bool bulk = shape_.Has(Feature::kBulkMemory);
  const uint32_t table = choices_.Below(static_cast<uint32_t>(shape_.tables.size()));
  const ValType element = shape_.tables[table].element;
  const auto num_elements = static_cast<uint32_t>(shape_.elements.size());
  switch (choices_.Below(8)) {
    case 0:
    case 1:
      if (!refs) return false;
      TableIndex(table);
      Produce(element);
      code_.Op(Opcode::kTableSet, {table});
      Pop(2);
      return true;
    case 2:
      if (!refs) return false;
      Produce(element);
      SmallIndex(3);
      code_.Op(Opcode::kTableGrow, {table});
      Pop(2);
      Push(ValType::I32());
      SinkResults(1);
      return true;
    case 3:
      if (!refs) return false;
      TableIndex(table);
      Produce(element);
      SmallIndex(3);
      code_.Op(Opcode::kTableFill, {table});
      Pop(3);
      return true;
    case 4:
    case 5: {
      const int32_t source = FindTable(element);
      if (!bulk || source < 0) return false;
      if (choices_.OneIn(4)) {
        // Upwards onto itself.
        const uint32_t from = choices_.Below(4);
        I32(from + 1);
        I32(from);
        I32(2 + choices_.Below(4));
        code_.Op(Opcode::kTableCopy, {table, table});
        return true;
      }
      TableIndex(table);
      TableIndex(static_cast<uint32_t>(source));
      SmallIndex(3);
      code_.Op(Opcode::kTableCopy, {table, static_cast<uint32_t>(source)});
      Pop(3);
      return true;
    }
    case 6:
      return bulk && num_elements != 0 && TableInit(table);
    default:
      if (!bulk || num_elements == 0 || !choices_.OneIn(4)) return false;
      code_.Op(Opcode::kElemDrop, {choices_.Below(num_elements)});
      return true;
  }
}

bool WasmFuncGenerator::TableInit(uint32_t table) {
  const ValType element = shape_.tables[table].element;
  const uint32_t segment = choices_.Below(static_cast<uint32_t>(shape_.elements.size()));
  const auto& [type, size] = shape_.elements[segment];
  if (type.heap() != element.heap() || (type.nullable() && !element.nullable())) return false;
  TableIndex(table);
  const uint32_t from = choices_.Below(size + 1);
  I32(from);
  I32(choices_.Below(size - from + 1));
  code_.Op(Opcode::kTableInit, {segment, table});
  Pop(1);
  return true;
}

bool WasmFuncGenerator::GlobalGet(ValType type) {
  const auto count = static_cast<uint32_t>(shape_.globals.size());
  const uint32_t first = choices_.Below(count);
  for (uint32_t i = 0; i < count; ++i) {
    const uint32_t global = (first + i) % count;
    if (global == shape_.fuel || shape_.globals[global].type != type) continue;
    code_.Op(Opcode::kGlobalGet, {global});
    Push(type);
    return true;
  }
  return false;
}

bool WasmFuncGenerator::GlobalSet() {
  const uint32_t global = choices_.Below(static_cast<uint32_t>(shape_.globals.size()));
  if (global == shape_.fuel || !shape_.globals[global].is_mutable) return false;
  const ValType types[] = {shape_.globals[global].type};
  Operands(types);
  code_.Op(Opcode::kGlobalSet, {global});
  Pop(1);
  return true;
}

void WasmFuncGenerator::CallFunction(uint32_t func) {
  // A copy: types are added while operands are made.
  const OwnedFuncType type = shape_.TypeOf(func);
  needs_fuel_ = true;
  Operands(type.params);
  code_.Call(func);
  Pop(type.params.size());
  stack_.insert(stack_.end(), type.results.begin(), type.results.end());
}

bool WasmFuncGenerator::Call() {
  const auto count = static_cast<uint32_t>(shape_.funcs.size());
  const bool host = shape_.num_imports != 0 && shape_.On(WasmFamily::kHostCalls);
  if (!host && shape_.num_imports == count) return false;
  const uint32_t func = host && choices_.OneIn(2)
                            ? choices_.Below(shape_.num_imports)
                            : shape_.num_imports + choices_.Below(count - shape_.num_imports);
  const size_t results = shape_.TypeOf(func).results.size();
  CallFunction(func);
  SinkResults(results);
  return true;
}

bool WasmFuncGenerator::CallFor(ValType type) {
  const auto count = static_cast<uint32_t>(shape_.funcs.size());
  const uint32_t first = choices_.Below(count);
  for (uint32_t i = 0; i < count; ++i) {
    const uint32_t func = (first + i) % count;
    const Types& results = shape_.TypeOf(func).results;
    if (results.size() != 1 || results[0] != type) continue;
    CallFunction(func);
    return true;
  }
  return false;
}

// Mostly with the type of what is there.
bool WasmFuncGenerator::CallIndirect() {
  std::vector<uint32_t> tables;
  for (uint32_t i = 0; i < shape_.tables.size(); ++i) {
    if (shape_.tables[i].element.heap() != HeapType(HeapType::kExtern)) tables.push_back(i);
  }
  if (tables.empty()) return false;
  const uint32_t table = tables[choices_.Below(static_cast<uint32_t>(tables.size()))];
  const WasmShape::Table& what = shape_.tables[table];
  uint32_t index = choices_.Below(std::max(what.min, 1u));
  const bool any = shape_.On(WasmFamily::kTraps) && choices_.OneIn(8);
  int32_t func = -1;
  for (uint32_t i = 0; i < what.funcs.size() && func < 0 && !any; ++i) {
    index = (index + (i != 0)) % static_cast<uint32_t>(what.funcs.size());
    func = what.funcs[index];
  }
  if (func < 0 && !any) return false;
  const uint32_t type = func >= 0 ? shape_.funcs[static_cast<uint32_t>(func)]
                                  : choices_.Below(static_cast<uint32_t>(shape_.types.size()));
  const OwnedFuncType signature = shape_.types[type];
  needs_fuel_ = true;
  Operands(signature.params);
  if (any) {
    Produce(ValType::I32());
    Pop(1);
  } else if (choices_.OneIn(2)) {
    // A constant that is none for the translator.
    code_.I32Const(static_cast<int32_t>(index)).Op(Opcode::kGlobalGet, {shape_.fuel});
    code_.I32Const(31).Op(Opcode::kI32ShrU).Op(Opcode::kI32Or);
  } else {
    I32(index);
  }
  code_.Op(Opcode::kCallIndirect, {type, table});
  Pop(signature.params.size());
  stack_.insert(stack_.end(), signature.results.begin(), signature.results.end());
  SinkResults(signature.results.size());
  return true;
}

bool WasmFuncGenerator::CallRef() {
  if (!shape_.Has(Feature::kFunctionReferences) || shape_.ref_types.empty()) return false;
  const ValType ref =
      shape_.ref_types[choices_.Below(static_cast<uint32_t>(shape_.ref_types.size()))];
  const uint32_t type = ref.heap().index();
  const OwnedFuncType signature = shape_.types[type];
  needs_fuel_ = true;
  Types operands = signature.params;
  const bool may_be_null = shape_.On(WasmFamily::kTraps) && choices_.OneIn(4);
  operands.push_back(ValType::Ref(ref.heap(), may_be_null));
  Operands(operands);
  code_.Op(Opcode::kCallRef, {type});
  Pop(operands.size());
  stack_.insert(stack_.end(), signature.results.begin(), signature.results.end());
  SinkResults(signature.results.size());
  return true;
}

}  // namespace davit::fuzz
