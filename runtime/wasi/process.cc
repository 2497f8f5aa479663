// Arguments, environment, the end of the program, the scheduler, random numbers.
#include <sched.h>
#include <sys/random.h>

#include <string>
#include <vector>

#include "runtime/wasi/handlers.h"
#include "runtime/wasi/host_file.h"

namespace davit::wasi {
namespace {

// The strings with their terminators. Context::Create keeps it within 32 bits.
uint32_t BufferSize(const std::vector<std::string>& strings) {
  size_t size = 0;
  for (const std::string& string : strings) size += string.size() + 1;
  return static_cast<uint32_t>(size);
}

Errno StoreSizes(GuestMemory memory, const std::vector<std::string>& strings, uint32_t count,
                 uint32_t buf_size) {
  if (!memory.Contains(count, 4) || !memory.Contains(buf_size, 4)) return Errno::kFault;
  const bool stored = memory.Store(count, static_cast<uint32_t>(strings.size())) &&
                      memory.Store(buf_size, BufferSize(strings));
  return stored ? Errno::kSuccess : Errno::kFault;
}

// Writes the strings one after the other to `buf` and the address of each to the array at
// `pointers`.
Errno StoreStrings(GuestMemory memory, const std::vector<std::string>& strings, uint32_t pointers,
                   uint32_t buf) {
  const auto array = memory.Span(pointers, static_cast<uint32_t>(strings.size()), 4);
  const auto bytes = memory.Span(buf, BufferSize(strings));
  if (!array || !bytes) return Errno::kFault;
  uint32_t offset = 0;
  for (size_t i = 0; i < strings.size(); ++i) {
    const uint32_t address = buf + offset;
    std::memcpy(array->data() + 4 * i, &address, 4);
    std::memcpy(bytes->data() + offset, strings[i].c_str(), strings[i].size() + 1);
    offset += static_cast<uint32_t>(strings[i].size() + 1);
  }
  return Errno::kSuccess;
}

}  // namespace

Errno ArgsGet(Context& context, GuestMemory memory, uint32_t argv, uint32_t argv_buf) {
  return StoreStrings(memory, context.args(), argv, argv_buf);
}

Errno ArgsSizesGet(Context& context, GuestMemory memory, uint32_t argc, uint32_t argv_buf_size) {
  return StoreSizes(memory, context.args(), argc, argv_buf_size);
}

Errno EnvironGet(Context& context, GuestMemory memory, uint32_t environ, uint32_t environ_buf) {
  return StoreStrings(memory, context.environ(), environ, environ_buf);
}

Errno EnvironSizesGet(Context& context, GuestMemory memory, uint32_t count, uint32_t buf_size) {
  return StoreSizes(memory, context.environ(), count, buf_size);
}

ExitRequest ProcExit(Context& context, GuestMemory, uint32_t code) {
  context.set_exit_code(code);
  return {code};
}

// A guest has no signal handlers, and raising a signal would hit the host process. Only the null
// signal, which asks whether signals can be sent at all, has a harmless meaning.
Errno ProcRaise(Context&, GuestMemory, uint32_t signal) {
  if (signal >= kSignalCount) return Errno::kInval;
  return signal == kSignalNone ? Errno::kSuccess : Errno::kNosys;
}

Errno SchedYield(Context&, GuestMemory) { return FromHostResult(::sched_yield()); }

Errno RandomGet(Context&, GuestMemory memory, uint32_t buf, uint32_t buf_len) {
  const auto bytes = memory.Span(buf, buf_len);
  if (!bytes) return Errno::kFault;
  // getrandom gives up to 32 MiB at once, and may give less than asked for.
  for (size_t done = 0; done < bytes->size();) {
    const ssize_t got = RetryOnInterrupt(
        [&] { return ::getrandom(bytes->data() + done, bytes->size() - done, 0); });
    if (got < 0) return FromHostErrno(errno);
    done += static_cast<size_t>(got);
  }
  return Errno::kSuccess;
}

}  // namespace davit::wasi
