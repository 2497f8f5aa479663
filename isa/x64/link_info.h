#ifndef DAVIT_ISA_X64_LINK_INFO_H_
#define DAVIT_ISA_X64_LINK_INFO_H_

#include "isa/link_info.h"

namespace davit::isa::x64 {

extern const LinkInfo kX64LinkInfo;

}  // namespace davit::isa::x64

#endif  // DAVIT_ISA_X64_LINK_INFO_H_
