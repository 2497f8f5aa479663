// The module "host", which every file test may import from.
//
//   i32 i64 f32 f64   (T) -> T: the argument
//   dirty_i32 dirty_f32   (T) -> T: the argument, with other bits set in the upper half of the
//   result's 64-bit slot,
//                     which no runtime promises to clear
//   slot_i32 slot_f32 (T) -> i64: the whole slot in which the argument came
//   sum               (i32 i64 f32 f64 i32 i64 f32 f64 i32 i64 f32 f64) -> f64
//   fail              () -> (): "the host function failed"
#ifndef DAVIT_TESTS_FILETESTS_HOST_MODULE_H_
#define DAVIT_TESTS_FILETESTS_HOST_MODULE_H_

#include "absl/status/status.h"
#include "runtime/linker.h"

namespace davit::filetests {

absl::Status DefineHostModule(runtime::Linker& linker);

}  // namespace davit::filetests

#endif  // DAVIT_TESTS_FILETESTS_HOST_MODULE_H_
