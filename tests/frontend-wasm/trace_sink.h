// A sink that writes down what it is told, one line a callback. Values are numbered in the order in
// which they arise.
#ifndef DAVIT_TESTS_FRONTEND_WASM_TRACE_SINK_H_
#define DAVIT_TESTS_FRONTEND_WASM_TRACE_SINK_H_

#include <string>
#include <vector>

#include "frontend-wasm/sink.h"
#include "gtest/gtest.h"
#include "support/strings.h"

namespace davit::wasm::testing {

class TraceSink {
 public:
  struct Value {
    uint32_t id = 0;
  };
  // Numbered as well; 0 is the function's frame.
  struct Control {
    uint32_t id = 0;
  };
  using In = std::span<const Value>;
  using Out = std::span<Value>;
  static constexpr Features kFeatures = Features::Compiled()
                                            .With(Feature::kSimd)
                                            .With(Feature::kRelaxedSimd)
                                            .With(Feature::kMultiMemory);

  const std::string& trace() const { return trace_; }

  void BeginFunction(const FuncState& state, Control& control) {
    trace_.clear();
    last_value_ = last_control_ = 0;
    control.id = 0;
    std::vector<ValType> locals(state.type().params.begin(), state.type().params.end());
    for (const LocalRun& run : state.local_runs()) locals.resize(run.end, run.type);
    EXPECT_EQ(locals.size(), state.num_locals());
    Line("begin ", TypesToString(locals));
  }
  void EndFunction() { Line("done"); }
  Value Const(ValType type, uint64_t bits) { return Def(type.ToString(), " ", bits); }
  Value Unary(Opcode op, Value a) { return Def(OpcodeName(op), Show(a)); }
  Value Binary(Opcode op, Value a, Value b) { return Def(OpcodeName(op), Show(a), Show(b)); }
  Value Ternary(Opcode op, Value a, Value b, Value c) {
    return Def(OpcodeName(op), Show(a), Show(b), Show(c));
  }
  Value V128Const(std::span<const uint8_t, 16> bytes) { return Def("v128", ShowBytes(bytes)); }
  Value Shuffle(std::span<const uint8_t, 16> lanes, Value a, Value b) {
    return Def("shuffle", ShowBytes(lanes), Show(a), Show(b));
  }
  Value ExtractLane(Opcode op, uint8_t lane, Value v) {
    return Def(OpcodeName(op), " ", lane, Show(v));
  }
  Value ReplaceLane(Opcode op, uint8_t lane, Value v, Value x) {
    return Def(OpcodeName(op), " ", lane, Show(v), Show(x));
  }
  Value LocalGet(uint32_t i) { return Def("local.get ", i); }
  void LocalSet(uint32_t i, Value v) { Line("local.set ", i, Show(v)); }
  Value LocalTee(uint32_t i, Value v) { return Def("local.tee ", i, Show(v)); }
  Value GlobalGet(uint32_t i) { return Def("global.get ", i); }
  void GlobalSet(uint32_t i, Value v) { Line("global.set ", i, Show(v)); }
  Value Select(Value c, Value a, Value b, ValType type) {
    return Def("select ", type.ToString(), Show(c), Show(a), Show(b));
  }
  void Drop(Value v) { Line("drop", Show(v)); }
  Value Load(Opcode op, const MemArg& mem, Value a) { return Def(ShowAccess(op, mem), Show(a)); }
  void Store(Opcode op, const MemArg& mem, Value a, Value v) {
    Line(ShowAccess(op, mem), Show(a), Show(v));
  }
  Value LoadLane(Opcode op, const MemArg& mem, uint8_t lane, Value a, Value v) {
    return Def(ShowAccess(op, mem), " lane ", lane, Show(a), Show(v));
  }
  void StoreLane(Opcode op, const MemArg& mem, uint8_t lane, Value a, Value v) {
    Line(ShowAccess(op, mem), " lane ", lane, Show(a), Show(v));
  }
  Value MemorySize(uint32_t m) { return Def("memory.size ", m); }
  Value MemoryGrow(uint32_t m, Value v) { return Def("memory.grow ", m, Show(v)); }
  void MemoryFill(uint32_t m, Value a, Value b, Value c) {
    Line("memory.fill ", m, Show(a), Show(b), Show(c));
  }
  void MemoryCopy(uint32_t m, uint32_t s, Value a, Value b, Value c) {
    Line("memory.copy ", m, " ", s, Show(a), Show(b), Show(c));
  }
  void MemoryInit(uint32_t d, uint32_t m, Value a, Value b, Value c) {
    Line("memory.init ", d, " ", m, Show(a), Show(b), Show(c));
  }
  void DataDrop(uint32_t d) { Line("data.drop ", d); }
  Value TableGet(uint32_t t, Value v) { return Def("table.get ", t, Show(v)); }
  void TableSet(uint32_t t, Value a, Value b) { Line("table.set ", t, Show(a), Show(b)); }
  Value TableSize(uint32_t t) { return Def("table.size ", t); }
  Value TableGrow(uint32_t t, Value a, Value b) { return Def("table.grow ", t, Show(a), Show(b)); }
  void TableFill(uint32_t t, Value a, Value b, Value c) {
    Line("table.fill ", t, Show(a), Show(b), Show(c));
  }
  void TableCopy(uint32_t t, uint32_t s, Value a, Value b, Value c) {
    Line("table.copy ", t, " ", s, Show(a), Show(b), Show(c));
  }
  void TableInit(uint32_t e, uint32_t t, Value a, Value b, Value c) {
    Line("table.init ", e, " ", t, Show(a), Show(b), Show(c));
  }
  void ElemDrop(uint32_t e) { Line("elem.drop ", e); }
  Value RefNull(ValType type) { return Def("ref.null ", type.ToString()); }
  Value RefIsNull(Value v) { return Def("ref.is_null", Show(v)); }
  Value RefFunc(uint32_t f) { return Def("ref.func ", f); }
  Value RefAsNonNull(Value v) { return Def("ref.as_non_null", Show(v)); }
  void Call(uint32_t f, In args, Out results) {
    for (Value& v : results) v = New();
    Line("call ", f, " (", ShowAll(args), ") -> (", ShowAll(results), ")");
  }
  void CallIndirect(uint32_t type, uint32_t table, Value index, In args, Out results) {
    for (Value& v : results) v = New();
    Line("call_indirect ", type, " ", table, Show(index), " (", ShowAll(args), ") -> (",
         ShowAll(results), ")");
  }
  void CallRef(uint32_t type, Value function, In args, Out results) {
    for (Value& v : results) v = New();
    Line("call_ref ", type, Show(function), " (", ShowAll(args), ") -> (", ShowAll(results), ")");
  }
  void Block(Control& c, const FrameInfo&, Out params) {
    c.id = ++last_control_;
    Line("block #", c.id, " (", ShowAll(params), ")");
  }
  // Gives the parameters new numbers.
  void Loop(Control& c, const FrameInfo&, Out params) {
    c.id = ++last_control_;
    const std::string before = ShowAll(params);
    for (Value& v : params) v = New();
    Line("loop #", c.id, " (", before, ") -> (", ShowAll(params), ")");
  }
  void If(Control& c, const FrameInfo&, Value condition, Out params) {
    c.id = ++last_control_;
    Line("if #", c.id, Show(condition), " (", ShowAll(params), ")");
  }
  void Else(Control& c, const FrameInfo&, bool falls_through, In then_results, bool implicit,
            Out params) {
    Line(implicit ? "implicit else #" : "else #", c.id, falls_through ? " from (" : " unreached (",
         falls_through ? ShowAll(then_results) : "", ") params (", ShowAll(params), ")");
  }
  // Gives the results new numbers.
  void End(Control& c, const FrameInfo& frame, bool falls_through, Out results) {
    const std::string before = ShowAll(results);
    for (Value& v : results) v = New();
    Line("end #", c.id, falls_through ? " from (" : " unreached (", falls_through ? before : "",
         frame.end_reached ? ") branched" : ")", " -> (", ShowAll(results), ")");
  }
  void Br(Control& c, In values) { Line("br #", c.id, " (", ShowAll(values), ")"); }
  void BrIf(Control& c, Value condition, In values) {
    Line("br_if #", c.id, Show(condition), " (", ShowAll(values), ")");
  }
  void BrTable(Value index, const BranchTargets<Control>& targets, In values) {
    std::string list;
    for (size_t i = 0; i < targets.size(); ++i) StrAppend(&list, " #", targets[i].id);
    Line("br_table", Show(index), " to", list, " (", ShowAll(values), ")");
  }
  void Return(In values) { Line("return (", ShowAll(values), ")"); }
  void Unreachable() { Line("unreachable"); }

 private:
  static std::string Show(Value v) { return StrCat(" v", v.id); }
  static std::string ShowBytes(std::span<const uint8_t, 16> bytes) {
    std::string text;
    for (uint8_t byte : bytes) StrAppend(&text, " ", byte);
    return text;
  }
  // Memory 0 is not named.
  static std::string ShowAccess(Opcode op, const MemArg& mem) {
    return StrCat(OpcodeName(op), mem.memory == 0 ? "" : StrCat(" memory ", mem.memory), " +",
                  mem.offset, " align ", mem.align_log2);
  }
  static std::string ShowAll(In values) {
    std::string text;
    for (Value v : values) StrAppend(&text, text.empty() ? "v" : " v", v.id);
    return text;
  }
  Value New() { return {++last_value_}; }
  template <typename... T>
  Value Def(const T&... parts) {
    const Value v = New();
    Line("v", v.id, " = ", parts...);
    return v;
  }
  template <typename... T>
  void Line(const T&... parts) {
    StrAppend(&trace_, parts..., "\n");
  }

  std::string trace_;
  uint32_t last_value_ = 0;
  uint32_t last_control_ = 0;
};

}  // namespace davit::wasm::testing

#endif  // DAVIT_TESTS_FRONTEND_WASM_TRACE_SINK_H_
