#include "fuzz/oracle/trampoline.h"

#include <vector>

namespace davit::isa {
namespace {

using ir::Inst;
using ir::Opcode;
using ir::Type;

// Appends the instructions of the one block.
struct Body {
  ir::Function& f;

  uint32_t Add(const Inst& inst) { return f.Append(inst, 0).index(); }
  uint32_t Pool(const std::vector<uint32_t>& words) {
    const auto begin = static_cast<uint32_t>(f.pool.size());
    f.pool.insert(f.pool.end(), words.begin(), words.end());
    return begin;
  }
  uint32_t LoadArgument(Type type, uint32_t arguments, uint32_t offset) {
    const bool narrow = ir::IsInt(type) && type != Type::kI64;
    const uint32_t v =
        Add({.op = Opcode::kLoad, .type = narrow ? Type::kI64 : type, .a = arguments, .c = offset});
    return narrow ? Add({.op = Opcode::kIreduce, .type = type, .a = v}) : v;
  }
};

}  // namespace

ir::Function MakeTrampoline(const ir::Signature& sig, uint32_t callee, uint32_t slot_bytes) {
  ir::Function f;
  f.name = "trampoline";
  f.sig = {{Type::kI64, Type::kI64, Type::kI64}, {}, ir::CallConv::kC};
  const ir::SigRef callee_sig = f.sigs.Add({sig.params, sig.results, ir::CallConv::kDavit});
  f.funcs.Add({{ir::kModuleFunctions, callee}, callee_sig});
  Body body{f};
  for (uint32_t i = 0; i < 3; ++i) {
    body.Add({.op = Opcode::kParam, .type = Type::kI64, .b = i});
  }
  const uint32_t context = 0, arguments = 1, results = 2;
  std::vector<uint32_t> args;
  for (uint32_t i = 0; i < sig.params.size(); ++i) {
    args.push_back(body.LoadArgument(sig.params[i], arguments, slot_bytes * i));
  }
  const uint32_t address = body.Add({.op = Opcode::kFuncAddr, .type = Type::kI64});
  args.insert(args.begin(), {address, context});
  const uint32_t call = body.Add({.op = Opcode::kCallIndirect,
                                  .type = sig.results.empty() ? Type::kVoid : sig.results[0],
                                  .aux = ir::kSwitchContext,
                                  .a = callee_sig.index(),
                                  .b = body.Pool(args),
                                  .c = static_cast<uint32_t>(args.size())});
  for (uint32_t i = 1; i < sig.results.size(); ++i) {
    body.Add({.op = Opcode::kProj, .type = sig.results[i], .a = call, .b = i});
  }
  for (uint32_t i = 0; i < sig.results.size(); ++i) {
    body.Add({.op = Opcode::kStore, .a = call + i, .b = results, .c = slot_bytes * i});
  }
  body.Add({.op = Opcode::kReturn, .b = body.Pool({})});
  f.blocks.Add({.end_inst = static_cast<uint32_t>(f.insts.size()), .num_params = 3});
  return f;
}

}  // namespace davit::isa
