// Shapes of input that have made allocators slow or fat, each with a size to grow.
#include <vector>

#include "fuzz/gen/regalloc_gen.h"

namespace davit::regalloc {
namespace {

PReg Arg(const Environment& env, uint32_t k) {
  RegSet set = (env.allocatable & env.call_clobbers).OfClass(RegClass::kInt);
  while (k-- > 0) set.Remove(set.First());
  return set.First();
}

std::vector<VReg> DefineValues(FunctionData& f, uint32_t n) {
  std::vector<VReg> values;
  for (uint32_t k = 0; k < n; ++k) {
    values.push_back(f.NewVReg());
    f.AddInst({Operand::Def(values.back())});
  }
  return values;
}

void UseAll(FunctionData& f, const std::vector<VReg>& values) {
  for (VReg v : values) f.AddInst({Operand::Use(v)});
}

void Jump(FunctionData& f, uint32_t to, const std::vector<VReg>& args = {}) {
  f.AddInst({}, Inst::kTerminator);
  f.AddEdge(to, args);
}

uint32_t Next(const FunctionData& f) { return static_cast<uint32_t>(f.blocks.size()); }

}  // namespace

FunctionData ShapeCallChain(const Environment& env, uint32_t n) {
  FunctionData f;
  f.BeginBlock();
  const VReg v = DefineValues(f, 1)[0];
  VReg last = v;
  for (uint32_t k = 0; k < n; ++k) {
    const VReg result = f.NewVReg();
    f.AddInst({Operand::FixedDef(result, Arg(env, 0)), Operand::FixedUse(v, Arg(env, k % 2)),
               Operand::FixedUse(last, Arg(env, 1 - k % 2))},
              Inst::kCall);
    last = result;
  }
  f.AddInst({Operand::Use(v), Operand::Use(last)}, Inst::kTerminator);
  return f;
}

FunctionData ShapeEmptyLoops(const Environment&, uint32_t n) {
  FunctionData f;
  f.BeginBlock();
  const std::vector<VReg> values = DefineValues(f, 10);
  for (uint32_t k = 0; k < n; ++k) {
    const uint32_t header = Next(f);
    Jump(f, header);
    f.BeginBlock({}, 1);
    f.blocks.back().loop_end = header + 1;
    f.AddInst({Operand::Use(values[k % 10])}, Inst::kTerminator);
    f.AddEdge(header);
    f.AddEdge(header + 1);
    f.BeginBlock();
  }
  UseAll(f, values);
  f.AddInst({}, Inst::kTerminator);
  return f;
}

FunctionData ShapeBlockChain(const Environment&, uint32_t n, uint32_t locals) {
  FunctionData f;
  f.BeginBlock();
  std::vector<VReg> values = DefineValues(f, locals);
  for (uint32_t k = 0; k < n; ++k) {
    Jump(f, Next(f));
    f.BeginBlock();
    VReg& local = values[(k * 7) % locals];
    const VReg next = f.NewVReg();
    f.AddInst({Operand::ReuseDef(next, 1), Operand::Use(local)});
    local = next;
  }
  UseAll(f, values);
  f.AddInst({}, Inst::kTerminator);
  return f;
}

FunctionData ShapeManyParams(const Environment&, uint32_t n) {
  FunctionData f;
  f.BeginBlock();
  const std::vector<VReg> first = DefineValues(f, n);
  Jump(f, 1, first);
  std::vector<VReg> params;
  for (uint32_t k = 0; k < n; ++k) params.push_back(f.NewVReg());
  f.BeginBlock(params, 1);
  f.blocks.back().loop_end = 2;
  std::vector<VReg> rotated(params.begin() + 1, params.end());
  rotated.push_back(params[0]);
  f.AddInst({Operand::Use(params[0])}, Inst::kTerminator);
  f.AddEdge(1, rotated);
  f.AddEdge(2);
  f.BeginBlock();
  UseAll(f, params);
  f.AddInst({}, Inst::kTerminator);
  return f;
}

FunctionData ShapeLocalsTimesBlocks(const Environment&, uint32_t n) {
  FunctionData f;
  f.BeginBlock();
  std::vector<VReg> values = DefineValues(f, n);
  for (uint32_t k = 0; k < n; ++k) {
    const uint32_t head = Next(f) - 1;
    f.AddInst({Operand::Use(values[k])}, Inst::kTerminator);
    f.AddEdge(head + 1);
    f.AddEdge(head + 2, std::vector<VReg>{values[k]});
    f.BeginBlock();
    const VReg next = f.NewVReg();
    f.AddInst({Operand::ReuseDef(next, 1), Operand::Use(values[k])});
    Jump(f, head + 2, {next});
    values[k] = f.NewVReg();
    f.BeginBlock(std::vector<VReg>{values[k]});
  }
  UseAll(f, values);
  f.AddInst({}, Inst::kTerminator);
  return f;
}

FunctionData ShapeDeepLoops(const Environment&, uint32_t n) {
  FunctionData f;
  f.BeginBlock();
  const std::vector<VReg> values = DefineValues(f, 8);
  Jump(f, 1);
  for (uint32_t k = 0; k < n; ++k) {
    f.BeginBlock({}, static_cast<uint16_t>(k + 1));
    f.blocks.back().loop_end = 2 * n + 1 - k;
    Jump(f, Next(f));
  }
  for (uint32_t k = n; k-- > 0;) {
    f.BeginBlock({}, static_cast<uint16_t>(k + 1));
    f.AddInst({Operand::Use(values[k % 8])}, Inst::kTerminator);
    f.AddEdge(k + 1);
    f.AddEdge(Next(f));
  }
  f.BeginBlock();
  UseAll(f, values);
  f.AddInst({}, Inst::kTerminator);
  return f;
}

FunctionData ShapeCheckedLoops(const Environment& env, uint32_t n) {
  FunctionData f;
  f.BeginBlock();
  const std::vector<VReg> values = DefineValues(f, 9);
  const uint32_t outer = 1;
  Jump(f, outer);
  f.BeginBlock({}, 1);
  for (uint32_t k = 0; k < n; ++k) {
    const uint32_t header = Next(f);
    const VReg start = f.NewVReg();
    f.AddInst({Operand::Def(start)});
    Jump(f, header, {start});
    const VReg i = f.NewVReg();
    f.BeginBlock(std::vector<VReg>{i}, 2);
    f.blocks.back().loop_end = header + 3;
    f.AddInst({Operand::Use(values[k % 9]), Operand::Use(i)}, Inst::kTerminator);
    f.AddEdge(header + 1);
    f.AddEdge(header + 2);
    f.BeginBlock({}, 2, true);
    f.AddInst({Operand::FixedUse(i, Arg(env, 0))}, Inst::kCall);
    Jump(f, header + 2);
    f.BeginBlock({}, 2);
    const VReg next = f.NewVReg();
    f.AddInst({Operand::ReuseDef(next, 1), Operand::Use(i)});
    f.AddInst({Operand::Use(next), Operand::Use(values[(k + 4) % 9])}, Inst::kTerminator);
    f.AddEdge(header, std::vector<VReg>{next});
    f.AddEdge(header + 3);
    f.BeginBlock({}, 1);
  }
  const uint32_t after = Next(f);
  f.AddInst({Operand::Use(values[0])}, Inst::kTerminator);
  f.AddEdge(outer);
  f.AddEdge(after);
  f.blocks[outer].loop_end = after;
  f.BeginBlock();
  UseAll(f, values);
  f.AddInst({}, Inst::kTerminator);
  return f;
}

FunctionData ShapeSwitch(const Environment&, uint32_t n) {
  FunctionData f;
  f.BeginBlock();
  const std::vector<VReg> values = DefineValues(f, 6);
  f.AddInst({Operand::Use(values[0])}, Inst::kTerminator);
  for (uint32_t k = 0; k < n; ++k) f.AddEdge(1 + k);
  for (uint32_t k = 0; k < n; ++k) {
    f.BeginBlock();
    const VReg d = f.NewVReg();
    f.AddInst({Operand::ReuseDef(d, 1), Operand::Use(values[k % 6])});
    Jump(f, n + 1, {d});
  }
  const VReg p = f.NewVReg();
  f.BeginBlock(std::vector<VReg>{p});
  UseAll(f, values);
  f.AddInst({Operand::Use(p)}, Inst::kTerminator);
  return f;
}

}  // namespace davit::regalloc
