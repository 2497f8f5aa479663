#include "isa/aarch64/abi.h"

#include <iterator>

#include "support/check.h"

namespace davit::isa::aarch64 {
namespace {

bool IsFloatClass(ir::Type type) { return ir::IsFloat(type) || type == ir::Type::kV128; }

}  // namespace

ArgLoc AbiAssigner::OnStack(ir::Type type) {
  if (type == ir::Type::kV128) stack_ = (stack_ + 15) & ~15u;
  const uint32_t offset = stack_;
  stack_ += type == ir::Type::kV128 ? 16 : 8;
  return {PReg(), offset};
}

ArgLoc AbiAssigner::NextParam(ir::Type type) {
  if (IsFloatClass(type)) {
    return floats_ < std::size(kFloatArgs) ? ArgLoc{kFloatArgs[floats_++]} : OnStack(type);
  }
  return ints_ < std::size(kIntArgs) ? ArgLoc{kIntArgs[ints_++]} : OnStack(type);
}

ArgLoc AbiAssigner::NextResult(ir::Type type) {
  constexpr uint32_t kMaxC = 2;
  DAVIT_DCHECK(conv_ == ir::CallConv::kDavit || int_results_ + float_results_ < kMaxC);
  if (IsFloatClass(type)) {
    return float_results_ < std::size(kFloatArgs) ? ArgLoc{kFloatArgs[float_results_++]}
                                                  : OnStack(type);
  }
  return int_results_ < std::size(kIntArgs) ? ArgLoc{kIntArgs[int_results_++]} : OnStack(type);
}

uint32_t StackArgBytes(const ir::Signature& sig) {
  AbiAssigner assigner(sig.conv);
  for (const ir::Type type : sig.params) assigner.NextParam(type);
  return assigner.stack_bytes();
}

uint32_t StackAreaBytes(const ir::Signature& sig) {
  AbiAssigner assigner(sig.conv);
  for (const ir::Type type : sig.params) assigner.NextParam(type);
  for (const ir::Type type : sig.results) assigner.NextResult(type);
  return assigner.stack_bytes();
}

}  // namespace davit::isa::aarch64
