// The 46 functions with their C++ types; functions.cc derives each row of the table from the type.
//
// uint32_t stands for every i32 (a pointer, a size, a flag word), uint64_t and int64_t for an i64.
// Names of parameters are those of the witx document; the last pointers of a list are where results
// go. All that a handler can find wrong with its arguments it finds before it changes anything, bad
// result pointers included.
#ifndef DAVIT_RUNTIME_WASI_HANDLERS_H_
#define DAVIT_RUNTIME_WASI_HANDLERS_H_

#include <cstdint>

#include "runtime/wasi/abi.h"
#include "runtime/wasi/context.h"
#include "runtime/wasi/guest_memory.h"

namespace davit::wasi {

// What proc_exit returns to the engine instead of an error.
struct ExitRequest {
  uint32_t code;
};

// process.cc
Errno ArgsGet(Context&, GuestMemory, uint32_t argv, uint32_t argv_buf);
Errno ArgsSizesGet(Context&, GuestMemory, uint32_t argc, uint32_t argv_buf_size);
Errno EnvironGet(Context&, GuestMemory, uint32_t environ, uint32_t environ_buf);
Errno EnvironSizesGet(Context&, GuestMemory, uint32_t count, uint32_t buf_size);
ExitRequest ProcExit(Context&, GuestMemory, uint32_t code);
Errno ProcRaise(Context&, GuestMemory, uint32_t signal);
Errno SchedYield(Context&, GuestMemory);
Errno RandomGet(Context&, GuestMemory, uint32_t buf, uint32_t buf_len);

// clock.cc
Errno ClockResGet(Context&, GuestMemory, uint32_t id, uint32_t resolution);
Errno ClockTimeGet(Context&, GuestMemory, uint32_t id, uint64_t precision, uint32_t time);

// fd_status.cc
Errno FdAdvise(Context&, GuestMemory, uint32_t fd, uint64_t offset, uint64_t len, uint32_t advice);
Errno FdAllocate(Context&, GuestMemory, uint32_t fd, uint64_t offset, uint64_t len);
Errno FdClose(Context&, GuestMemory, uint32_t fd);
Errno FdDatasync(Context&, GuestMemory, uint32_t fd);
Errno FdFdstatGet(Context&, GuestMemory, uint32_t fd, uint32_t stat);
Errno FdFdstatSetFlags(Context&, GuestMemory, uint32_t fd, uint32_t flags);
Errno FdFdstatSetRights(Context&, GuestMemory, uint32_t fd, uint64_t base, uint64_t inheriting);
Errno FdFilestatGet(Context&, GuestMemory, uint32_t fd, uint32_t stat);
Errno FdFilestatSetSize(Context&, GuestMemory, uint32_t fd, uint64_t size);
Errno FdFilestatSetTimes(Context&, GuestMemory, uint32_t fd, uint64_t atim, uint64_t mtim,
                         uint32_t fst_flags);
Errno FdPrestatDirName(Context&, GuestMemory, uint32_t fd, uint32_t path, uint32_t path_len);
Errno FdPrestatGet(Context&, GuestMemory, uint32_t fd, uint32_t prestat);
Errno FdRenumber(Context&, GuestMemory, uint32_t fd, uint32_t to);
Errno FdSync(Context&, GuestMemory, uint32_t fd);

// fd_io.cc
Errno FdPread(Context&, GuestMemory, uint32_t fd, uint32_t iovs, uint32_t iovs_len, uint64_t offset,
              uint32_t nread);
Errno FdPwrite(Context&, GuestMemory, uint32_t fd, uint32_t iovs, uint32_t iovs_len,
               uint64_t offset, uint32_t nwritten);
Errno FdRead(Context&, GuestMemory, uint32_t fd, uint32_t iovs, uint32_t iovs_len, uint32_t nread);
Errno FdSeek(Context&, GuestMemory, uint32_t fd, int64_t offset, uint32_t whence,
             uint32_t newoffset);
Errno FdTell(Context&, GuestMemory, uint32_t fd, uint32_t offset);
Errno FdWrite(Context&, GuestMemory, uint32_t fd, uint32_t iovs, uint32_t iovs_len,
              uint32_t nwritten);

// fd_readdir.cc
Errno FdReaddir(Context&, GuestMemory, uint32_t fd, uint32_t buf, uint32_t buf_len, uint64_t cookie,
                uint32_t bufused);

// path_open.cc
Errno PathOpen(Context&, GuestMemory, uint32_t fd, uint32_t dirflags, uint32_t path,
               uint32_t path_len, uint32_t oflags, uint64_t base, uint64_t inheriting,
               uint32_t fdflags, uint32_t opened_fd);

// path.cc
Errno PathCreateDirectory(Context&, GuestMemory, uint32_t fd, uint32_t path, uint32_t path_len);
Errno PathFilestatGet(Context&, GuestMemory, uint32_t fd, uint32_t flags, uint32_t path,
                      uint32_t path_len, uint32_t stat);
Errno PathFilestatSetTimes(Context&, GuestMemory, uint32_t fd, uint32_t flags, uint32_t path,
                           uint32_t path_len, uint64_t atim, uint64_t mtim, uint32_t fst_flags);
Errno PathLink(Context&, GuestMemory, uint32_t old_fd, uint32_t old_flags, uint32_t old_path,
               uint32_t old_path_len, uint32_t new_fd, uint32_t new_path, uint32_t new_path_len);
Errno PathReadlink(Context&, GuestMemory, uint32_t fd, uint32_t path, uint32_t path_len,
                   uint32_t buf, uint32_t buf_len, uint32_t bufused);
Errno PathRemoveDirectory(Context&, GuestMemory, uint32_t fd, uint32_t path, uint32_t path_len);
Errno PathRename(Context&, GuestMemory, uint32_t fd, uint32_t old_path, uint32_t old_path_len,
                 uint32_t new_fd, uint32_t new_path, uint32_t new_path_len);
Errno PathSymlink(Context&, GuestMemory, uint32_t old_path, uint32_t old_path_len, uint32_t fd,
                  uint32_t new_path, uint32_t new_path_len);
Errno PathUnlinkFile(Context&, GuestMemory, uint32_t fd, uint32_t path, uint32_t path_len);

// poll.cc
Errno PollOneoff(Context&, GuestMemory, uint32_t in, uint32_t out, uint32_t nsubscriptions,
                 uint32_t nevents);

// socket.cc
Errno SockAccept(Context&, GuestMemory, uint32_t fd, uint32_t flags, uint32_t accepted_fd);
Errno SockRecv(Context&, GuestMemory, uint32_t fd, uint32_t ri_data, uint32_t ri_data_len,
               uint32_t ri_flags, uint32_t ro_datalen, uint32_t ro_flags);
Errno SockSend(Context&, GuestMemory, uint32_t fd, uint32_t si_data, uint32_t si_data_len,
               uint32_t si_flags, uint32_t so_datalen);
Errno SockShutdown(Context&, GuestMemory, uint32_t fd, uint32_t how);

}  // namespace davit::wasi

#endif  // DAVIT_RUNTIME_WASI_HANDLERS_H_
