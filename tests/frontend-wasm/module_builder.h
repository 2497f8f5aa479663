// Builds binary modules for tests, without a text parser and without the code under test.
//
//   ModuleBuilder m;
//   uint32_t type = m.Type({ValType::I32()}, {ValType::I32()});
//   uint32_t f = m.Func(type, {}, Code().LocalGet(0).I32Const(1).Op(Opcode::kI32Add));
//   m.Export("inc", ExternKind::kFunc, f);
//   std::vector<uint8_t> bytes = m.Build();
//
// Nothing is checked: wrong modules are what half of the tests are about. Imports must come before
// definitions of their kind. Code gets its final `end` from Func.
#ifndef DAVIT_TESTS_FRONTEND_WASM_MODULE_BUILDER_H_
#define DAVIT_TESTS_FRONTEND_WASM_MODULE_BUILDER_H_

#include <cstdint>
#include <cstring>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "frontend-wasm/module.h"
#include "frontend-wasm/opcode.h"
#include "frontend-wasm/types.h"

namespace davit::wasm::testing {

// A byte string with the binary format's primitives.
template <typename Self>
class ByteWriter {
 public:
  Self& U8(uint32_t byte) {
    bytes_.push_back(static_cast<uint8_t>(byte));
    return self();
  }
  Self& U32(uint64_t value) {
    do {
      U8((value & 0x7f) | (value > 0x7f ? 0x80 : 0));
      value >>= 7;
    } while (value != 0);
    return self();
  }
  Self& S64(int64_t value) {
    while (value < -64 || value > 63) {
      U8(0x80 | (value & 0x7f));
      value >>= 7;
    }
    return U8(value & 0x7f);
  }
  Self& Fixed(uint64_t bits, int size) {
    for (int i = 0; i < size; ++i) U8(bits >> (8 * i) & 0xff);
    return self();
  }
  Self& Raw(const std::vector<uint8_t>& bytes) {
    bytes_.insert(bytes_.end(), bytes.begin(), bytes.end());
    return self();
  }
  // Length and contents.
  Self& Name(std::string_view name) {
    U32(name.size());
    bytes_.insert(bytes_.end(), name.begin(), name.end());
    return self();
  }
  Self& Type(ValType type) {
    switch (type.kind()) {
      case ValType::Kind::kBottom:
        return U8(0);
      case ValType::Kind::kI32:
        return U8(0x7f);
      case ValType::Kind::kI64:
        return U8(0x7e);
      case ValType::Kind::kF32:
        return U8(0x7d);
      case ValType::Kind::kF64:
        return U8(0x7c);
      case ValType::Kind::kV128:
        return U8(0x7b);
      case ValType::Kind::kRef:
        break;
    }
    if (type.nullable() && !type.heap().is_index()) return Heap(type.heap());
    return U8(type.nullable() ? 0x63 : 0x64).Heap(type.heap());
  }
  Self& Heap(HeapType heap) {
    constexpr uint8_t kCodes[HeapType::kNumAbstract] = {0x70, 0x6f, 0x6e, 0x6d, 0x6c, 0x6b,
                                                        0x6a, 0x69, 0x71, 0x72, 0x73, 0x74};
    return heap.is_index() ? S64(heap.index()) : U8(kCodes[heap.abstract()]);
  }
  const std::vector<uint8_t>& bytes() const { return bytes_; }

 private:
  Self& self() { return static_cast<Self&>(*this); }
  std::vector<uint8_t> bytes_;
};

class ByteString : public ByteWriter<ByteString> {};

// Operators of a function body or of a constant expression.
class Code : public ByteWriter<Code> {
 public:
  // An operator and its immediates, each a LEB128 u32.
  Code& Op(Opcode op, std::initializer_list<uint64_t> immediates = {}) {
    const OpcodeInfo& info = InfoOf(op);
    if (info.prefix != 0) {
      U8(info.prefix).U32(info.code);
    } else {
      U8(info.code);
    }
    for (uint64_t immediate : immediates) U32(immediate);
    return *this;
  }
  Code& I32Const(int32_t value) { return Op(Opcode::kI32Const).S64(value); }
  Code& I64Const(int64_t value) { return Op(Opcode::kI64Const).S64(value); }
  Code& F32Const(float value) {
    uint32_t bits;
    std::memcpy(&bits, &value, sizeof(bits));
    return Op(Opcode::kF32Const).Fixed(bits, 4);
  }
  Code& F64Const(double value) {
    uint64_t bits;
    std::memcpy(&bits, &value, sizeof(bits));
    return Op(Opcode::kF64Const).Fixed(bits, 8);
  }
  Code& LocalGet(uint32_t index) { return Op(Opcode::kLocalGet, {index}); }
  Code& LocalSet(uint32_t index) { return Op(Opcode::kLocalSet, {index}); }
  Code& LocalTee(uint32_t index) { return Op(Opcode::kLocalTee, {index}); }
  // A block, loop or if; without a type it has neither parameters nor results.
  Code& Enter(Opcode op) { return Op(op).U8(0x40); }
  Code& Enter(Opcode op, ValType result) { return Op(op).Type(result); }
  Code& EnterTyped(Opcode op, uint32_t type_index) { return Op(op).S64(type_index); }
  Code& End() { return Op(Opcode::kEnd); }
  Code& Br(uint32_t depth) { return Op(Opcode::kBr, {depth}); }
  Code& BrIf(uint32_t depth) { return Op(Opcode::kBrIf, {depth}); }
  Code& Call(uint32_t function) { return Op(Opcode::kCall, {function}); }
  // A constant of the type, or a null reference.
  Code& Default(ValType type) {
    switch (type.kind()) {
      case ValType::Kind::kI32:
        return I32Const(0);
      case ValType::Kind::kI64:
        return I64Const(0);
      case ValType::Kind::kF32:
        return F32Const(0);
      case ValType::Kind::kF64:
        return F64Const(0);
      case ValType::Kind::kV128:
        return Op(Opcode::kV128Const).Fixed(0, 8).Fixed(0, 8);
      default:
        return Op(Opcode::kRefNull).Heap(type.heap());
    }
  }
};

class ModuleBuilder {
 public:
  // A group of locals of one type.
  using Locals = std::vector<std::pair<uint32_t, ValType>>;

  uint32_t Type(const std::vector<ValType>& params, const std::vector<ValType>& results) {
    Section& s = Item(1).U8(0x60).U32(params.size());
    for (ValType type : params) s.Type(type);
    s.U32(results.size());
    for (ValType type : results) s.Type(type);
    return sections_[1].count - 1;
  }
  // Any bytes of one type.
  uint32_t RawType(const std::vector<uint8_t>& type) {
    Item(1).Raw(type);
    return sections_[1].count - 1;
  }
  uint32_t ImportFunc(std::string_view module, std::string_view name, uint32_t type) {
    Import(module, name, ExternKind::kFunc).U32(type);
    return num_funcs_++;
  }
  uint32_t ImportTable(std::string_view module, std::string_view name, ValType type, uint32_t min,
                       std::optional<uint32_t> max = {}) {
    WriteLimits(Import(module, name, ExternKind::kTable).Type(type), min, max);
    return num_tables_++;
  }
  uint32_t ImportMemory(std::string_view module, std::string_view name, uint32_t min,
                        std::optional<uint32_t> max = {}) {
    WriteLimits(Import(module, name, ExternKind::kMemory), min, max);
    return num_memories_++;
  }
  uint32_t ImportGlobal(std::string_view module, std::string_view name, ValType type,
                        bool is_mutable) {
    Import(module, name, ExternKind::kGlobal).Type(type).U8(is_mutable);
    return num_globals_++;
  }
  uint32_t Func(uint32_t type, const Locals& locals, const Code& code) {
    Item(3).U32(type);
    ByteString body;
    body.U32(locals.size());
    for (const auto& [count, local_type] : locals) body.U32(count).Type(local_type);
    body.Raw(code.bytes()).U8(0x0b);
    return Body(body.bytes());
  }
  // As Func, with a body of any bytes.
  uint32_t RawFunc(uint32_t type, const std::vector<uint8_t>& body) {
    Item(3).U32(type);
    return Body(body);
  }
  uint32_t Table(ValType type, uint32_t min, std::optional<uint32_t> max = {}) {
    WriteLimits(Item(4).Type(type), min, max);
    return num_tables_++;
  }
  uint32_t Memory(uint32_t min, std::optional<uint32_t> max = {}) {
    WriteLimits(Item(5), min, max);
    return num_memories_++;
  }
  // Any bytes of one memory or table.
  uint32_t RawMemory(const std::vector<uint8_t>& memory) {
    Item(5).Raw(memory);
    return num_memories_++;
  }
  uint32_t RawTable(const std::vector<uint8_t>& table) {
    Item(4).Raw(table);
    return num_tables_++;
  }
  void Tag(uint32_t type) { Item(13).U8(0).U32(type); }
  uint32_t Global(ValType type, bool is_mutable, const Code& init) {
    Item(6).Type(type).U8(is_mutable).Raw(init.bytes()).U8(0x0b);
    return num_globals_++;
  }
  void Export(std::string_view name, ExternKind kind, uint32_t index) {
    Item(7).Name(name).U8(static_cast<uint32_t>(kind)).U32(index);
  }
  void Start(uint32_t function) {
    sections_[8].bare = true;
    sections_[8].U32(function);
  }
  // Active, in table 0.
  void Elements(const Code& offset, const std::vector<uint32_t>& functions) {
    Section& s = Item(9).U32(0).Raw(offset.bytes()).U8(0x0b).U32(functions.size());
    for (uint32_t function : functions) s.U32(function);
  }
  void PassiveElements(const std::vector<uint32_t>& functions, bool declarative = false) {
    Section& s = Item(9).U32(declarative ? 3 : 1).U8(0).U32(functions.size());
    for (uint32_t function : functions) s.U32(function);
  }
  // Any bytes of one element segment.
  void RawElements(const std::vector<uint8_t>& segment) { Item(9).Raw(segment); }
  void Data(const Code& offset, std::string_view data) {
    Item(11).U32(0).Raw(offset.bytes()).U8(0x0b).Name(data);
  }
  void PassiveData(std::string_view data) { Item(11).U32(1).Name(data); }
  void RawData(const std::vector<uint8_t>& segment) { Item(11).Raw(segment); }
  void DataCount(uint32_t count) {
    sections_[12].bare = true;
    sections_[12].U32(count);
  }
  // Custom sections come last.
  void Custom(std::string_view name, const std::vector<uint8_t>& content) {
    ByteString s;
    s.Name(name).Raw(content);
    ByteString section;
    section.U8(0).U32(s.bytes().size()).Raw(s.bytes());
    customs_.Raw(section.bytes());
  }

  std::vector<uint8_t> Build() const {
    ByteString module;
    module.Fixed(0x1'6d73'6100, 8);
    for (int id : {1, 2, 3, 4, 5, 13, 6, 7, 8, 9, 12, 10, 11}) {
      const Section& section = sections_[id];
      if (!section.bare && section.count == 0) continue;
      ByteString content;
      if (!section.bare) content.U32(section.count);
      content.Raw(section.bytes());
      module.U8(id).U32(content.bytes().size()).Raw(content.bytes());
    }
    return module.Raw(customs_.bytes()).bytes();
  }

 private:
  struct Section : ByteWriter<Section> {
    uint32_t count = 0;
    // No vector but a single item.
    bool bare = false;
  };

  Section& Item(int id) {
    ++sections_[id].count;
    return sections_[id];
  }
  Section& Import(std::string_view module, std::string_view name, ExternKind kind) {
    return Item(2).Name(module).Name(name).U8(static_cast<uint32_t>(kind));
  }
  static void WriteLimits(Section& s, uint32_t min, std::optional<uint32_t> max) {
    s.U8(max.has_value()).U32(min);
    if (max.has_value()) s.U32(*max);
  }
  uint32_t Body(const std::vector<uint8_t>& body) {
    Item(10).U32(body.size()).Raw(body);
    return num_funcs_++;
  }

  Section sections_[14];
  ByteString customs_;
  uint32_t num_funcs_ = 0;
  uint32_t num_tables_ = 0;
  uint32_t num_memories_ = 0;
  uint32_t num_globals_ = 0;
};

}  // namespace davit::wasm::testing

#endif  // DAVIT_TESTS_FRONTEND_WASM_MODULE_BUILDER_H_
