// Runs examples/tiny-runtime/demo.wat on the tiny runtime.
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "tiny_runtime.h"

namespace {

int32_t Log(tiny::Context*, int32_t a, int32_t b) {
  std::printf("  host: log(%d, %d)\n", a, b);
  return a + b;
}

void Show(tiny::Runtime& runtime, const char* name, int32_t a, int32_t b) {
  const auto result = runtime.Call(name, a, b);
  if (!result.ok()) {
    std::printf("%s: %s\n", name, std::string(result.status().message()).c_str());
  } else if (result->has_value()) {
    std::printf("%s(%d, %d) = %d\n", name, a, b, **result);
  } else {
    const std::string_view message = davit::ir::TrapCodeMessage(runtime.trap());
    std::printf("%s(%d, %d): trap: %.*s\n", name, a, b, static_cast<int>(message.size()),
                message.data());
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fprintf(stderr, "usage: tiny-runtime demo.wasm\n");
    return 2;
  }
  std::ifstream file(argv[1], std::ios::binary);
  const std::vector<char> bytes((std::istreambuf_iterator<char>(file)), {});
  const tiny::HostFunction host[] = {Log};
  auto runtime =
      tiny::Runtime::Create({reinterpret_cast<const uint8_t*>(bytes.data()), bytes.size()}, host);
  if (!runtime.ok()) {
    std::fprintf(stderr, "%s\n", std::string(runtime.status().message()).c_str());
    return 1;
  }
  Show(**runtime, "add", 5, 7);
  Show(**runtime, "sum_words", 16, 2);
  Show(**runtime, "sum_words", 65528, 2);
  Show(**runtime, "sum_words", 65528, 3);
  Show(**runtime, "sum_words", -4, 1);
  Show(**runtime, "through_table", 0, 0);
  Show(**runtime, "through_table", 1, 0);
  Show(**runtime, "through_table", 2, 0);
  Show(**runtime, "through_table", 4, 0);
  Show(**runtime, "divide", 1, 0);
  Show(**runtime, "divide", INT32_MIN, -1);
  Show(**runtime, "log_calls", 0, 30);
  Show(**runtime, "grow", 2, 0);
  Show(**runtime, "sum_words", 65536 * 3 - 4, 1);
  Show(**runtime, "grow", 2, 0);
  Show(**runtime, "missing", 0, 0);
}
