#include "tests/filetests/host_module.h"

#include <cstdint>
#include <memory>
#include <string_view>

#include "runtime/caller.h"
#include "runtime/host_function.h"
#include "support/status.h"

namespace davit::filetests {
namespace {

using runtime::Caller;
using runtime::HostFunction;
using wasm::ValType;

constexpr uint64_t kDirt = 0xdead'beef'0000'0000;

double Sum(int32_t a, int64_t b, float c, double d, int32_t e, int64_t f, float g, double h,
           int32_t i, int64_t j, float k, double l) {
  return a + static_cast<double>(b) + c + d + e + static_cast<double>(f) + g + h + i +
         static_cast<double>(j) + k + l;
}

}  // namespace

absl::Status DefineHostModule(runtime::Linker& linker) {
  DAVIT_RETURN_IF_ERROR(linker.Define("host", "i32", [](int32_t v) { return v; }));
  DAVIT_RETURN_IF_ERROR(linker.Define("host", "i64", [](int64_t v) { return v; }));
  DAVIT_RETURN_IF_ERROR(linker.Define("host", "f32", [](float v) { return v; }));
  DAVIT_RETURN_IF_ERROR(linker.Define("host", "f64", [](double v) { return v; }));
  DAVIT_RETURN_IF_ERROR(linker.Define("host", "sum", Sum));
  DAVIT_RETURN_IF_ERROR(
      linker.Define("host", "fail", [] { return absl::AbortedError("the host function failed"); }));
  const auto dirty = [](Caller&, uint64_t* slots) {
    slots[0] = static_cast<uint32_t>(slots[0]) | kDirt;
    return absl::OkStatus();
  };
  const auto whole = [](Caller&, uint64_t*) { return absl::OkStatus(); };
  struct {
    std::string_view name;
    ValType param, result;
    HostFunction::Body body;
  } kSlotFunctions[] = {{"dirty_i32", ValType::I32(), ValType::I32(), dirty},
                        {"dirty_f32", ValType::F32(), ValType::F32(), dirty},
                        {"slot_i32", ValType::I32(), ValType::I64(), whole},
                        {"slot_f32", ValType::F32(), ValType::I64(), whole}};
  for (const auto& row : kSlotFunctions) {
    DAVIT_RETURN_IF_ERROR(
        linker.Define("host", row.name,
                      std::make_shared<const HostFunction>(std::vector{row.param},
                                                           std::vector{row.result}, row.body)));
  }
  return absl::OkStatus();
}

}  // namespace davit::filetests
