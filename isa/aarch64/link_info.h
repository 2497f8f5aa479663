#ifndef DAVIT_ISA_AARCH64_LINK_INFO_H_
#define DAVIT_ISA_AARCH64_LINK_INFO_H_

#include "isa/link_info.h"

namespace davit::isa::aarch64 {

extern const LinkInfo kAarch64LinkInfo;

}  // namespace davit::isa::aarch64

#endif  // DAVIT_ISA_AARCH64_LINK_INFO_H_
