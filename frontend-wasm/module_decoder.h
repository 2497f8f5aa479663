// The state of DecodeModule, with one member function per section; private to the decoder's source
// files.
#ifndef DAVIT_FRONTEND_WASM_MODULE_DECODER_H_
#define DAVIT_FRONTEND_WASM_MODULE_DECODER_H_

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "absl/status/status.h"
#include "frontend-wasm/module.h"
#include "frontend-wasm/reader.h"

namespace davit::wasm::internal {

class ModuleDecoder {
 public:
  // Fills `module`, whose bytes, features and limits are set and whose other members are empty.
  explicit ModuleDecoder(Module& module);
  absl::Status Decode();

 private:
  // Sections: each reads from section_ to its end, and fails it at an error.
  void DecodeSection(uint8_t id);
  void DecodeCustomSection();
  void DecodeTypeSection();
  void DecodeImportSection();
  void DecodeFunctionSection();
  void DecodeTableSection();
  void DecodeMemorySection();
  void DecodeGlobalSection();
  void DecodeExportSection();
  void DecodeStartSection();
  void DecodeElementSection();
  void DecodeDataCountSection();
  void DecodeCodeSection();
  void DecodeDataSection();

  // Parts of sections.
  void DecodeFuncType();
  void DecodeTypeList(uint32_t limit, std::string_view what, std::vector<ValType>& types);
  void DecodeImport();
  void DecodeElementSegment();
  void DecodeElementExprs(ElementSegment& segment);
  void DecodeDataSegment();
  Table DecodeTable();
  Memory DecodeMemory();
  Global DecodeGlobalType();
  // The flag byte of limits; the reader fails if it needs a feature that is not enabled.
  uint8_t DecodeLimitsFlags(std::string_view what);
  // An index below `size`; the reader fails with "unknown <what> <index>" otherwise.
  uint32_t DecodeIndex(size_t size, std::string_view what);

  // Constant expressions (const_expr.cc). Globals from `num_globals` on are not defined yet.
  ConstExpr DecodeConstExpr(ValType expected, uint32_t num_globals);
  bool DecodeConstOp(uint8_t code, uint32_t offset, uint32_t num_globals,
                     std::vector<ValType>& stack);
  bool PushConst(ConstOp::Kind kind, ValType type, uint64_t bits, std::vector<ValType>& stack);
  bool ConstArithmetic(ConstOp::Kind kind, ValType type, std::string_view name, uint32_t offset,
                       std::vector<ValType>& stack);

  void Require(Feature feature, uint32_t offset, std::string_view what);
  void DeclareFunction(uint32_t index) { module_.declared_functions[index] = true; }

  Module& module_;
  // The section that is being decoded.
  Reader section_;
  // The last one that was not a custom section, or 0.
  uint8_t last_section_ = 0;
  uint32_t num_bodies_ = 0;
  std::vector<ValType> types_scratch_;
  std::vector<ValType> const_stack_;
};

}  // namespace davit::wasm::internal

#endif  // DAVIT_FRONTEND_WASM_MODULE_DECODER_H_
