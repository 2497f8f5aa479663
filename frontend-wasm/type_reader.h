// Value types in the binary format, shared by the module decoder and the function decoder.
#ifndef DAVIT_FRONTEND_WASM_TYPE_READER_H_
#define DAVIT_FRONTEND_WASM_TYPE_READER_H_

#include <string>
#include <string_view>

#include "frontend-wasm/features.h"
#include "frontend-wasm/reader.h"
#include "frontend-wasm/types.h"

namespace davit::wasm {

// "i8x16.add needs the feature simd, which is not enabled"; "... which cannot be compiled" if it is
// left out of `features` for that reason.
std::string FeatureMessage(std::string_view what, Feature feature, const Features& features);

// Fails the reader with FeatureMessage (as Unimplemented) if the feature is not enabled.
void RequireFeature(Reader& reader, const Features& features, Feature feature, uint32_t offset,
                    std::string_view what);

// The proposal that brought a type.
Feature FeatureOf(ValType type);

// Each reads one type; at a malformed, unknown or disabled one the reader fails and the result is
// the bottom type. Type indices must be less than `num_types`, unless that is kAnyTypes: what is
// not there may be named where a type counts for nothing. The result means nothing then.
inline constexpr uint32_t kAnyTypes = UINT32_MAX;
ValType ReadValType(Reader& reader, const Features& features, uint32_t num_types);
ValType ReadRefType(Reader& reader, const Features& features, uint32_t num_types);
// The type (ref ht) or (ref null ht) of a heap type ht.
ValType ReadHeapType(Reader& reader, const Features& features, uint32_t num_types, bool nullable);

}  // namespace davit::wasm

#endif  // DAVIT_FRONTEND_WASM_TYPE_READER_H_
