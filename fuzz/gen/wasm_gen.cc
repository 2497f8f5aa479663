#include "fuzz/gen/wasm_gen.h"

#include <algorithm>
#include <string>

#include "fuzz/gen/wasm_func_gen.h"
#include "fuzz/gen/wasm_gen_rows.h"

namespace davit::fuzz {
namespace {

using wasm::ExternKind;
using wasm::testing::ByteString;
using wasm::testing::ModuleBuilder;

bool IsForJavaScript(ValType type) { return type.is_num(); }

// Without features that others are needed for.
WasmGenOptions Consistent(WasmGenOptions options) {
  if (!options.features.Has(Feature::kBulkMemory)) {
    // Segments of other memories and tables, and declarations of functions.
    options.features =
        options.features.Without(Feature::kMultiMemory).Without(Feature::kReferenceTypes);
  }
  if (!options.features.Has(Feature::kReferenceTypes)) {
    options.features = options.features.Without(Feature::kFunctionReferences);
  }
  if (!options.features.Has(Feature::kSimd)) {
    options.features = options.features.Without(Feature::kRelaxedSimd);
  }
  return options;
}

class ModuleGenerator {
 public:
  ModuleGenerator(Choices& choices, const WasmGenOptions& options)
      : choices_(choices), options_(Consistent(options)), shape_(choices, options_) {}

  WasmProgram Run();

 private:
  void MakeTypes();
  // Which functions there are.
  void MakeSignatures();
  void MakeMemories();
  void MakeTables();
  void MakeGlobals();
  void MakeData();
  void MakeElements();
  void ElementsOf(uint32_t table);
  void MakeCalls();
  void MakeFunctions();
  uint32_t AnyTypeIndex();
  bool MayExport(const Types& types) const;
  uint32_t NumImported(size_t count);
  Code OffsetExpression(uint32_t offset);
  Code ConstExpression(ValType type);

  Choices& choices_;
  const WasmGenOptions options_;
  WasmShape shape_;
  ModuleBuilder module_;
  WasmProgram program_;
  bool has_start_ = false;
};

void ModuleGenerator::MakeTypes() {
  shape_.TypeIndex({}, {});
  const uint32_t count = choices_.Below(7);
  for (uint32_t i = 0; i < count; ++i) {
    const bool many = shape_.On(WasmFamily::kManyParams) && choices_.OneIn(3);
    Types params = shape_.AnyTypes(choices_, many ? 24 : 5);
    Types results = shape_.AnyTypes(choices_, many ? 12 : 2);
    if (!shape_.Has(Feature::kMultiValue) && results.size() > 1) results.resize(1);
    const uint32_t type = shape_.TypeIndex(params, results);
    // There will be a function of this type, so references to it can be made.
    if (shape_.Has(Feature::kFunctionReferences) && shape_.On(WasmFamily::kReferences) &&
        shape_.ref_types.size() < 2) {
      shape_.ref_types.push_back(ValType::Ref(HeapType::Index(type), true));
    }
  }
}

uint32_t ModuleGenerator::AnyTypeIndex() {
  return choices_.Below(static_cast<uint32_t>(shape_.types.size()));
}

bool ModuleGenerator::MayExport(const Types& types) const {
  return options_.any_export_types || std::all_of(types.begin(), types.end(), IsForJavaScript);
}

// Types of host functions are the same in all modules.
bool IsForHost(const Types& types) {
  return std::none_of(types.begin(), types.end(),
                      [](ValType type) { return type.is_ref() && type.heap().is_index(); });
}

void ModuleGenerator::MakeSignatures() {
  const uint32_t count = shape_.On(WasmFamily::kHostCalls) ? choices_.Below(4) : 0;
  for (uint32_t i = 0; i < count; ++i) {
    uint32_t type = AnyTypeIndex();
    const auto fits = [&](const Types& types) { return MayExport(types) && IsForHost(types); };
    if (!fits(shape_.types[type].params) || !fits(shape_.types[type].results)) type = 0;
    shape_.funcs.push_back(type);
    program_.imports.push_back({shape_.types[type], -1});
    module_.ImportFunc("host", "f" + std::to_string(i), type);
  }
  shape_.num_imports = count;
  const uint32_t defined = std::max(1 + choices_.Below(options_.max_functions),
                                    static_cast<uint32_t>(shape_.ref_types.size()));
  for (uint32_t i = 0; i < defined; ++i) {
    // Each type that references are made of has its function.
    const bool referred = i < shape_.ref_types.size();
    shape_.funcs.push_back(referred ? shape_.ref_types[i].heap().index() : AnyTypeIndex());
  }
  shape_.is_callback.resize(shape_.funcs.size());
  for (HostFunction& import : program_.imports) {
    if (choices_.OneIn(2)) continue;
    for (uint32_t f = count; f < shape_.funcs.size(); ++f) {
      if (shape_.funcs[f] != 0) continue;
      import.callback = static_cast<int32_t>(f);
      shape_.is_callback[f] = true;
    }
  }
}

// The first so many of a kind.
uint32_t ModuleGenerator::NumImported(size_t count) {
  if (!options_.import_all || choices_.OneIn(2)) return 0;
  return choices_.Below(static_cast<uint32_t>(count) + 1);
}

void ModuleGenerator::MakeMemories() {
  uint32_t count = choices_.OneIn(8) ? 0 : 1;
  if (count != 0 && shape_.Has(Feature::kMultiMemory) && shape_.On(WasmFamily::kMultiMemory)) {
    count += choices_.Below(3);
  }
  const uint32_t imported = NumImported(count);
  for (uint32_t i = 0; i < count; ++i) {
    const uint32_t min = choices_.OneIn(8) ? choices_.Below(3) : 1;
    const uint32_t max = min + choices_.Below(3);
    shape_.memories.push_back({min, max});
    const std::string name = "m" + std::to_string(i);
    if (i < imported) {
      module_.ImportMemory("host", name, min, max);
    } else {
      module_.Memory(min, max);
    }
    module_.Export(name, ExternKind::kMemory, i);
  }
}

void ModuleGenerator::MakeTables() {
  const bool refs = shape_.Has(Feature::kReferenceTypes);
  uint32_t count = choices_.Below(refs ? 4 : 2);
  if (shape_.On(WasmFamily::kIndirectCalls)) count = std::max(count, 1u);
  const uint32_t imported = NumImported(count);
  for (uint32_t i = 0; i < count; ++i) {
    ValType element = i == 0 ? ValType::FuncRef() : shape_.AnyRefType(choices_);
    const uint32_t min = choices_.Below(12), max = min + choices_.Below(6);
    shape_.tables.push_back({element, min, max, std::vector<int32_t>(min, -1)});
    const std::string name = "t" + std::to_string(i);
    if (i < imported) {
      module_.ImportTable("host", name, element, min, max);
    } else if (element.heap().is_index() && choices_.OneIn(2)) {
      // Without nulls, and so with a function to begin with.
      element = ValType::Ref(element.heap(), false);
      const int32_t func = shape_.FindFunction(choices_, element);
      const Code init = Code().Op(Opcode::kRefFunc, {static_cast<uint32_t>(func)}).End();
      ByteString table;
      table.U8(0x40).U8(0).Type(element).U8(1).U32(min).U32(max).Raw(init.bytes());
      module_.RawTable(table.bytes());
      shape_.tables.back() = {element, min, max, std::vector<int32_t>(min, func)};
    } else {
      module_.Table(element, min, max);
    }
    module_.Export(name, ExternKind::kTable, i);
  }
}

void ModuleGenerator::MakeGlobals() {
  const uint32_t count = choices_.Below(8);
  shape_.fuel = NumImported(count);
  for (uint32_t i = 0; i < count + 1; ++i) {
    const std::string name = "g" + std::to_string(i);
    const bool is_fuel = i == shape_.fuel;
    const ValType type = is_fuel ? ValType::I32() : shape_.AnyType(choices_);
    const bool is_imported = i < shape_.fuel;
    const bool may_be_mutable = !is_imported || shape_.Has(Feature::kMutableGlobals);
    const bool is_mutable = is_fuel || (may_be_mutable && !choices_.OneIn(4));
    if (is_imported) {
      module_.ImportGlobal("host", name, type, is_mutable);
    } else {
      const Code fuel = Code().I32Const(static_cast<int32_t>(options_.fuel / 4));
      module_.Global(type, is_mutable, is_fuel ? fuel : ConstExpression(type));
    }
    shape_.globals.push_back({type, is_mutable});
    if (MayExport({type}) && (!is_mutable || shape_.Has(Feature::kMutableGlobals))) {
      module_.Export(name, ExternKind::kGlobal, i);
    }
  }
}

// Reads globals that there are already.
Code ModuleGenerator::ConstExpression(ValType type) {
  Code code;
  const bool extended = shape_.Has(Feature::kExtendedConst);
  for (uint32_t g = 0; g < shape_.globals.size(); ++g) {
    if (shape_.globals[g].is_mutable || shape_.globals[g].type != type) continue;
    if ((g < shape_.fuel || extended) && choices_.OneIn(2)) return code.Op(Opcode::kGlobalGet, {g});
  }
  if (type.is_ref()) {
    const int32_t func = choices_.OneIn(2) ? shape_.FindFunction(choices_, type) : -1;
    if (func >= 0) return code.Op(Opcode::kRefFunc, {static_cast<uint32_t>(func)});
    return code.Op(Opcode::kRefNull).Heap(type.heap());
  }
  PutConstant(code, type, TellingBits(choices_, type));
  const bool is_int = type == ValType::I32() || type == ValType::I64();
  while (is_int && extended && choices_.OneIn(4)) {
    PutConstant(code, type, TellingBits(choices_, type));
    constexpr Opcode kOps[2][3] = {{Opcode::kI32Add, Opcode::kI32Sub, Opcode::kI32Mul},
                                   {Opcode::kI64Add, Opcode::kI64Sub, Opcode::kI64Mul}};
    code.Op(kOps[type == ValType::I64()][choices_.Below(3)]);
  }
  return code;
}

// A sum, where that is allowed.
Code ModuleGenerator::OffsetExpression(uint32_t offset) {
  Code code;
  if (!shape_.Has(Feature::kExtendedConst) || !choices_.OneIn(4)) {
    return code.I32Const(static_cast<int32_t>(offset));
  }
  const auto part = static_cast<uint32_t>(TellingInt(choices_));
  code.I32Const(static_cast<int32_t>(part)).I32Const(static_cast<int32_t>(offset - part));
  return code.Op(Opcode::kI32Add);
}

void ModuleGenerator::MakeData() {
  const bool bulk = shape_.Has(Feature::kBulkMemory);
  const uint32_t count = shape_.memories.empty() ? 0 : choices_.Below(4);
  for (uint32_t i = 0; i < count; ++i) {
    std::string bytes(choices_.Below(48), '\0');
    const uint32_t start = choices_.Byte(), step = choices_.Byte();
    for (size_t k = 0; k < bytes.size(); ++k) {
      bytes[k] = static_cast<char>(start + k * step + (k * k >> 3));
    }
    const bool passive = bulk && choices_.OneIn(3);
    shape_.data.push_back(passive ? static_cast<uint32_t>(bytes.size()) : 0);
    if (passive) {
      module_.PassiveData(bytes);
      continue;
    }
    const uint32_t memory = choices_.Below(static_cast<uint32_t>(shape_.memories.size()));
    const uint32_t size = shape_.memories[memory].min * kPageBytes;
    if (size == 0) bytes.clear();
    uint32_t offset = choices_.OneIn(4) ? size - static_cast<uint32_t>(bytes.size())
                                        : std::min(size, choices_.Below(256));
    if (choices_.OneIn(100)) offset = size;
    ByteString segment;
    if (memory == 0) {
      segment.U32(0);
    } else {
      segment.U32(2).U32(memory);
    }
    module_.RawData(segment.Raw(OffsetExpression(offset).End().bytes()).Name(bytes).bytes());
  }
  if (bulk) module_.DataCount(count);
}

void ModuleGenerator::MakeElements() {
  const bool bulk = shape_.Has(Feature::kBulkMemory);
  const auto num_funcs = static_cast<uint32_t>(shape_.funcs.size());
  // Functions into the first table, at once.
  if (!shape_.tables.empty() && !choices_.OneIn(8)) {
    WasmShape::Table& table = shape_.tables[0];
    const uint32_t begin = choices_.Below(table.min + 1);
    std::vector<uint32_t> funcs(choices_.Below(table.min - begin + 1));
    for (uint32_t i = 0; i < funcs.size(); ++i) {
      funcs[i] = choices_.Below(num_funcs);
      table.funcs[begin + i] = static_cast<int32_t>(funcs[i]);
    }
    module_.Elements(OffsetExpression(begin), funcs);
    shape_.elements.push_back({ValType::FuncRef(), 0});
  }
  if (bulk) {
    std::vector<uint32_t> funcs(choices_.Below(5));
    for (uint32_t& func : funcs) func = choices_.Below(num_funcs);
    module_.PassiveElements(funcs);
    shape_.elements.push_back({ValType::FuncRef(), static_cast<uint32_t>(funcs.size())});
  }
  for (uint32_t i = 1; i < shape_.tables.size() && bulk; ++i) ElementsOf(i);
  std::vector<uint32_t> all(num_funcs);
  for (uint32_t i = 0; i < num_funcs; ++i) all[i] = i;
  if (shape_.Has(Feature::kReferenceTypes) && bulk) module_.PassiveElements(all, true);
}

// A segment of expressions for a table of any type, passive or not.
void ModuleGenerator::ElementsOf(uint32_t table) {
  WasmShape::Table& what = shape_.tables[table];
  const uint32_t count = choices_.Below(std::min(what.min, 4u) + 1);
  const bool passive = choices_.OneIn(2);
  ByteString segment;
  if (passive) {
    segment.U32(5).Type(what.element).U32(count);
  } else {
    segment.U32(6).U32(table).Raw(OffsetExpression(0).End().bytes());
    segment.Type(what.element).U32(count);
  }
  for (uint32_t i = 0; i < count; ++i) {
    const int32_t func = shape_.FindFunction(choices_, what.element);
    Code item;
    if (func >= 0) {
      item.Op(Opcode::kRefFunc, {static_cast<uint32_t>(func)});
    } else {
      item.Op(Opcode::kRefNull).Heap(what.element.heap());
    }
    segment.Raw(item.End().bytes());
    if (!passive) what.funcs[i] = func;
  }
  module_.RawElements(segment.bytes());
  shape_.elements.push_back({what.element, passive ? count : 0});
}

void ModuleGenerator::MakeCalls() {
  for (uint32_t f = shape_.num_imports; f < shape_.funcs.size(); ++f) {
    const OwnedFuncType& type = shape_.TypeOf(f);
    if (!MayExport(type.params) || !MayExport(type.results) || choices_.OneIn(4)) continue;
    WasmCall call;
    call.func = f;
    call.params = type.params;
    for (ValType param : type.params) call.args.push_back(TellingBits(choices_, param));
    program_.calls.push_back(std::move(call));
  }
}

void ModuleGenerator::MakeFunctions() {
  const auto num_funcs = static_cast<uint32_t>(shape_.funcs.size());
  const WasmRows rows(options_.features, shape_.swarm, !shape_.memories.empty());
  for (uint32_t f = shape_.num_imports; f < num_funcs; ++f) {
    module_.RawFunc(shape_.funcs[f], WasmFuncGenerator(choices_, shape_, rows, f).Run());
    if (shape_.funcs[f] == 0 && !has_start_ && choices_.OneIn(16)) {
      module_.Start(f);
      has_start_ = true;
    }
  }
  // What is called from outside fills up the fuel first.
  for (WasmCall& call : program_.calls) {
    Code code;
    code.I32Const(static_cast<int32_t>(options_.fuel)).Op(Opcode::kGlobalSet, {shape_.fuel});
    for (uint32_t i = 0; i < call.params.size(); ++i) code.LocalGet(i);
    const uint32_t type = shape_.funcs[call.func];
    shape_.funcs.push_back(type);
    call.func = module_.Func(type, {}, code.Call(call.func));
  }
  for (uint32_t f = 0; f < shape_.funcs.size(); ++f) {
    const OwnedFuncType& type = shape_.TypeOf(f);
    if (!MayExport(type.params) || !MayExport(type.results)) continue;
    module_.Export("f" + std::to_string(f), ExternKind::kFunc, f);
  }
}

WasmProgram ModuleGenerator::Run() {
  MakeTypes();
  MakeSignatures();
  MakeMemories();
  MakeTables();
  MakeGlobals();
  MakeData();
  MakeElements();
  MakeCalls();
  MakeFunctions();
  for (const OwnedFuncType& type : shape_.types) module_.Type(type.params, type.results);
  program_.bytes = module_.Build();
  return std::move(program_);
}

}  // namespace

uint32_t WasmShape::TypeIndex(const Types& params, const Types& results) {
  const OwnedFuncType type = {params, results};
  const auto found = std::find(types.begin(), types.end(), type);
  if (found != types.end()) return static_cast<uint32_t>(found - types.begin());
  types.push_back(type);
  return static_cast<uint32_t>(types.size() - 1);
}

int32_t WasmShape::FindFunction(Choices& choices, ValType ref) const {
  const auto count = static_cast<uint32_t>(funcs.size());
  if (ref.heap() == HeapType(HeapType::kExtern) || count == 0) return -1;
  const uint32_t first = choices.Below(count);
  for (uint32_t i = 0; i < count; ++i) {
    const uint32_t func = (first + i) % count;
    if (!ref.heap().is_index() || ref.heap().index() == funcs[func]) {
      return static_cast<int32_t>(func);
    }
  }
  return -1;
}

ValType WasmShape::AnyType(Choices& choices) const {
  const bool vectors = Has(Feature::kSimd);
  const bool refs = Has(Feature::kReferenceTypes) && On(WasmFamily::kReferences);
  constexpr ValType kTypes[] = {ValType::I32(), ValType::I64(), ValType::F32(), ValType::F64(),
                                ValType::I32(), ValType::I64(), ValType::V128()};
  const uint32_t pick = choices.Below(6 + 2 * vectors + refs);
  if (pick < 6) return kTypes[pick];
  return pick < 6u + 2 * vectors ? ValType::V128() : AnyRefType(choices);
}

ValType WasmShape::AnyRefType(Choices& choices) const {
  const uint32_t pick = choices.Below(2 + static_cast<uint32_t>(ref_types.size()));
  if (pick < 2) return pick == 0 ? ValType::FuncRef() : ValType::ExternRef();
  return ref_types[pick - 2];
}

Types WasmShape::AnyTypes(Choices& choices, uint32_t max) const {
  if (!Has(Feature::kMultiValue)) max = std::min(max, 1u);
  Types any(choices.Below(max + 1));
  for (ValType& type : any) type = AnyType(choices);
  return any;
}

WasmProgram GenerateWasm(Choices& choices, const WasmGenOptions& options) {
  return ModuleGenerator(choices, options).Run();
}

}  // namespace davit::fuzz
