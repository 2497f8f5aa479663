// Sockets are not offered: each call says what is wrong with its descriptor first, then that it is
// not supported.
#include "runtime/wasi/handlers.h"

namespace davit::wasi {
namespace {

Errno Refuse(Context& context, uint32_t fd) {
  const auto descriptor = context.descriptors().Find(fd);
  if (!descriptor.ok()) return descriptor.error();
  const FileType type = (*descriptor)->type;
  if (type != FileType::kSocketDgram && type != FileType::kSocketStream) return Errno::kNotsock;
  return Errno::kNotsup;
}

}  // namespace

Errno SockAccept(Context& context, GuestMemory, uint32_t fd, uint32_t, uint32_t) {
  return Refuse(context, fd);
}

Errno SockRecv(Context& context, GuestMemory, uint32_t fd, uint32_t, uint32_t, uint32_t, uint32_t,
               uint32_t) {
  return Refuse(context, fd);
}

Errno SockSend(Context& context, GuestMemory, uint32_t fd, uint32_t, uint32_t, uint32_t, uint32_t) {
  return Refuse(context, fd);
}

Errno SockShutdown(Context& context, GuestMemory, uint32_t fd, uint32_t) {
  return Refuse(context, fd);
}

}  // namespace davit::wasi
