#include "runtime/trampolines.h"

#include <algorithm>
#include <cstddef>
#include <span>
#include <vector>

#include "codegen/code_arena.h"
#include "codegen/compiler.h"
#include "runtime/code_registry.h"
#include "runtime/context.h"
#include "support/check.h"
#include "support/status.h"

namespace davit::runtime {
namespace {

using ir::Type;
using ir::Value;

Type IrType(wasm::ValType type) {
  switch (type.kind()) {
    case wasm::ValType::Kind::kI32:
      return Type::kI32;
    case wasm::ValType::Kind::kI64:
      return Type::kI64;
    case wasm::ValType::Kind::kF32:
      return Type::kF32;
    case wasm::ValType::Kind::kF64:
      return Type::kF64;
    case wasm::ValType::Kind::kV128:
      return Type::kV128;
    case wasm::ValType::Kind::kRef:
      return Type::kRef;
    case wasm::ValType::Kind::kBottom:
      break;
  }
  DAVIT_CHECK(!"no value of a valid module has the bottom type");
  return Type::kVoid;
}

std::vector<Type> IrTypes(std::span<const wasm::ValType> types) {
  std::vector<Type> out;
  for (wasm::ValType type : types) out.push_back(IrType(type));
  return out;
}

// A function of a single block, written from the first instruction to the last.
class Writer {
 public:
  Writer(ir::Function& function, ir::Signature sig) : f_(function) {
    f_.sig = std::move(sig);
    block_.num_params = static_cast<uint32_t>(f_.sig.params.size());
    const ir::Block entry = f_.blocks.Add(block_);
    for (uint32_t i = 0; i < block_.num_params; ++i) {
      Emit({.op = ir::Opcode::kParam, .type = f_.sig.params[i], .a = entry.index(), .b = i});
    }
  }
  void Finish(std::span<const Value> results) {
    const uint32_t begin = Pool(results);
    Emit({.op = ir::Opcode::kReturn, .b = begin, .c = static_cast<uint32_t>(results.size())});
    block_.end_inst = static_cast<uint32_t>(f_.insts.size());
    f_.blocks[ir::Block(0)] = block_;
  }

  Value Emit(const ir::Inst& inst) { return f_.Append(inst, 0); }
  Value Load(Type type, Value address, uint32_t offset) {
    return Emit(
        {.op = ir::Opcode::kLoad, .type = type, .aux = Flags(), .a = address.index(), .c = offset});
  }
  void Store(Value value, Value address, uint32_t offset) {
    Emit({.op = ir::Opcode::kStore,
          .aux = Flags(),
          .a = value.index(),
          .b = address.index(),
          .c = offset});
  }
  // All results of the call. `operands`: callee, then arguments.
  std::vector<Value> CallIndirect(ir::Signature sig, std::span<const Value> operands, uint8_t aux) {
    const std::vector<Type> results = sig.results;
    const ir::SigRef ref = f_.sigs.Add(std::move(sig));
    const uint32_t begin = Pool(operands);
    const Value call = Emit({.op = ir::Opcode::kCallIndirect,
                             .type = results.empty() ? Type::kVoid : results[0],
                             .aux = aux,
                             .a = ref.index(),
                             .b = begin,
                             .c = static_cast<uint32_t>(operands.size())});
    std::vector<Value> values;
    if (!results.empty()) values.push_back(call);
    for (uint32_t i = 1; i < results.size(); ++i) {
      values.push_back(
          Emit({.op = ir::Opcode::kProj, .type = results[i], .a = call.index(), .b = i}));
    }
    return values;
  }

 private:
  static uint8_t Flags() { return ir::MemFlags().WithRegion(ir::MemFlags::kAny).byte(); }
  uint32_t Pool(std::span<const Value> values) {
    const uint32_t begin = static_cast<uint32_t>(f_.pool.size());
    for (Value value : values) f_.pool.push_back(value.index());
    return begin;
  }

  ir::Function& f_;
  ir::BlockData block_;
};

std::vector<Value> LoadSlots(Writer& writer, std::span<const wasm::ValType> types, Value slots) {
  std::vector<Value> values;
  uint32_t slot = 0;
  for (wasm::ValType type : types) {
    values.push_back(writer.Load(IrType(type), slots, slot * 8));
    slot += SlotsOf(type);
  }
  return values;
}

void StoreSlots(Writer& writer, std::span<const wasm::ValType> types, std::span<const Value> values,
                Value slots) {
  uint32_t slot = 0;
  for (size_t i = 0; i < types.size(); ++i) {
    writer.Store(values[i], slots, slot * 8);
    slot += SlotsOf(types[i]);
  }
}

}  // namespace

void BuildHostToWasm(const wasm::FuncType& type, ir::Function& out) {
  out.name = "host_to_wasm";
  Writer writer(
      out,
      {.params = {Type::kI64, Type::kI64, Type::kI64}, .results = {}, .conv = ir::CallConv::kC});
  const Value context(0), code(1), slots(2);
  std::vector<Value> operands = {code, context};
  for (Value value : LoadSlots(writer, type.params, slots)) operands.push_back(value);
  const std::vector<Value> results = writer.CallIndirect({.params = IrTypes(type.params),
                                                          .results = IrTypes(type.results),
                                                          .conv = ir::CallConv::kDavit},
                                                         operands, ir::kSwitchContext);
  StoreSlots(writer, type.results, results, slots);
  writer.Finish({});
}

void BuildWasmToHost(const wasm::FuncType& type, ir::Function& out) {
  out.name = "wasm_to_host";
  Writer writer(out, {.params = IrTypes(type.params),
                      .results = IrTypes(type.results),
                      .conv = ir::CallConv::kDavit});
  const uint32_t num_slots = std::max({SlotsOf(type.params), SlotsOf(type.results), 1u});
  const ir::StackSlot frame = out.stack_slots.Add({.size = num_slots * 8, .align = 16});
  const Value slots =
      writer.Emit({.op = ir::Opcode::kStackAddr, .type = Type::kI64, .b = frame.index()});
  std::vector<Value> params;
  for (uint32_t i = 0; i < type.params.size(); ++i) params.push_back(Value(i));
  StoreSlots(writer, type.params, params, slots);
  const Value context = writer.Emit({.op = ir::Opcode::kPinned, .type = Type::kI64, .b = 0});
  const Value entry = writer.Load(Type::kI64, context, offsetof(HostContext, entry));
  const Value operands[] = {entry, context, slots};
  const Value failed = writer.CallIndirect(
      {.params = {Type::kI64, Type::kI64}, .results = {Type::kI32}, .conv = ir::CallConv::kC},
      operands, 0)[0];
  writer.Emit({.op = ir::Opcode::kTrapnz,
               .aux = static_cast<uint8_t>(ir::TrapCode::kHost),
               .a = failed.index()});
  writer.Finish(LoadSlots(writer, type.results, slots));
}

Trampolines::~Trampolines() {
  if (code != nullptr) UnregisterCode(reinterpret_cast<uintptr_t>(code->base()));
}

absl::StatusOr<std::unique_ptr<Trampolines>> CompileTrampolines(const wasm::FuncType& type,
                                                                codegen::Compiler& compiler) {
  codegen::CodeArena arena;
  std::vector<codegen::FunctionCode> functions;
  for (auto* build : {BuildHostToWasm, BuildWasmToHost}) {
    DAVIT_RETURN_IF_ERROR(compiler.Compile([&](ir::Function& out) {
      build(type, out);
      return absl::OkStatus();
    }));
    functions.push_back(arena.Add(compiler.result()));
  }
  auto trampolines = std::make_unique<Trampolines>();
  DAVIT_ASSIGN_OR_RETURN(trampolines->code, codegen::CodeMemory::Create(functions, 0, {}));
  const codegen::CodeMemory& code = *trampolines->code;
  trampolines->host_to_wasm =
      reinterpret_cast<EntryTrampoline>(reinterpret_cast<uintptr_t>(code.Entry(0)));
  trampolines->wasm_to_host = code.Entry(1);
  const uintptr_t begin = reinterpret_cast<uintptr_t>(code.base());
  RegisterCode({begin, begin + code.size(), &code, nullptr});
  return trampolines;
}

}  // namespace davit::runtime
