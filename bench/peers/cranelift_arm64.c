// Compiles a WebAssembly module with Wasmtime's Cranelift and writes the serialised module, an ELF
// file.
//
// usage: qemu-aarch64 cranelift_arm64 LIBWASMTIME.so IN.wasm OUT.elf
//
// The library's code generator is built for its own architecture only, so code for AArch64 comes
// from the AArch64 library, run in emulation. Cross-compiled without Wasmtime's headers; of its C
// API (wasm.h, wasmtime.h) only the functions below are needed, and they are looked up by name.
// Naming the target, also where it is the host, keeps Cranelift to the baseline: the processor that
// the emulator claims to be does not count.
#include <dlfcn.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

typedef struct {
  size_t size;
  char* data;
} ByteVec;
typedef struct Config Config;
typedef struct Engine Engine;
typedef struct Module Module;
typedef struct Error Error;

// wasmtime_strategy_t and wasmtime_opt_level_t.
enum { kStrategyCranelift = 1, kOptLevelSpeed = 1 };

static void Fail(const char* what, const char* detail) {
  fprintf(stderr, "cranelift_arm64: %s: %s\n", what, detail);
  exit(1);
}

static void* Function(void* library, const char* name) {
  void* function = dlsym(library, name);
  if (function == NULL) Fail(name, dlerror());
  return function;
}

static void FailOn(void* library, Error* error, const char* what) {
  if (error == NULL) return;
  void (*message_of)(const Error*, ByteVec*) = Function(library, "wasmtime_error_message");
  ByteVec message;
  message_of(error, &message);
  fprintf(stderr, "cranelift_arm64: %s: %.*s\n", what, (int)message.size, message.data);
  exit(1);
}

static ByteVec ReadFile(const char* path) {
  FILE* file = fopen(path, "rb");
  if (file == NULL) Fail(path, "cannot open");
  fseek(file, 0, SEEK_END);
  ByteVec bytes = {(size_t)ftell(file), NULL};
  rewind(file);
  bytes.data = malloc(bytes.size + 1);
  if (bytes.data == NULL || fread(bytes.data, 1, bytes.size, file) != bytes.size) {
    Fail(path, "cannot read");
  }
  fclose(file);
  return bytes;
}

static void WriteFile(const char* path, ByteVec bytes) {
  FILE* file = fopen(path, "wb");
  if (file == NULL || fwrite(bytes.data, 1, bytes.size, file) != bytes.size || fclose(file) != 0) {
    Fail(path, "cannot write");
  }
}

static Config* MakeConfig(void* library) {
  Config* (*config_new)(void) = Function(library, "wasm_config_new");
  void (*set_strategy)(Config*, uint8_t) = Function(library, "wasmtime_config_strategy_set");
  void (*set_level)(Config*, uint8_t) =
      Function(library, "wasmtime_config_cranelift_opt_level_set");
  void (*set_parallel)(Config*, bool) =
      Function(library, "wasmtime_config_parallel_compilation_set");
  Error* (*set_target)(Config*, const char*) = Function(library, "wasmtime_config_target_set");
  Config* config = config_new();
  set_strategy(config, kStrategyCranelift);
  set_level(config, kOptLevelSpeed);
  set_parallel(config, false);
  FailOn(library, set_target(config, "aarch64-unknown-linux-gnu"), "target");
  return config;
}

int main(int argc, char** argv) {
  if (argc != 4) Fail("usage", "cranelift_arm64 LIBWASMTIME.so IN.wasm OUT.elf");
  void* library = dlopen(argv[1], RTLD_NOW);
  if (library == NULL) Fail(argv[1], dlerror());
  Engine* (*engine_new)(Config*) = Function(library, "wasm_engine_new_with_config");
  Error* (*module_new)(Engine*, const char*, size_t, Module**) =
      Function(library, "wasmtime_module_new");
  Error* (*serialize)(Module*, ByteVec*) = Function(library, "wasmtime_module_serialize");

  Engine* engine = engine_new(MakeConfig(library));
  const ByteVec wasm = ReadFile(argv[2]);
  Module* module = NULL;
  FailOn(library, module_new(engine, wasm.data, wasm.size, &module), argv[2]);
  ByteVec elf;
  FailOn(library, serialize(module, &elf), "serialise");
  WriteFile(argv[3], elf);
  return 0;
}
