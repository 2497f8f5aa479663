// Errors of the host against the numbers of typenames.witx, whose `errno` enumerates them from 0 in
// this order.
#include <cerrno>
#include <iterator>

#include "gtest/gtest.h"
#include "runtime/wasi/errno.h"
#include "tests/runtime/wasi_testing.h"

namespace davit::wasi {
namespace {

constexpr int kHostErrors[] = {
    0,
    E2BIG,
    EACCES,
    EADDRINUSE,
    EADDRNOTAVAIL,
    EAFNOSUPPORT,
    EAGAIN,
    EALREADY,
    EBADF,
    EBADMSG,
    EBUSY,
    ECANCELED,
    ECHILD,
    ECONNABORTED,
    ECONNREFUSED,
    ECONNRESET,
    EDEADLK,
    EDESTADDRREQ,
    EDOM,
    EDQUOT,
    EEXIST,
    EFAULT,
    EFBIG,
    EHOSTUNREACH,
    EIDRM,
    EILSEQ,
    EINPROGRESS,
    EINTR,
    EINVAL,
    EIO,
    EISCONN,
    EISDIR,
    ELOOP,
    EMFILE,
    EMLINK,
    EMSGSIZE,
    EMULTIHOP,
    ENAMETOOLONG,
    ENETDOWN,
    ENETRESET,
    ENETUNREACH,
    ENFILE,
    ENOBUFS,
    ENODEV,
    ENOENT,
    ENOEXEC,
    ENOLCK,
    ENOLINK,
    ENOMEM,
    ENOMSG,
    ENOPROTOOPT,
    ENOSPC,
    ENOSYS,
    ENOTCONN,
    ENOTDIR,
    ENOTEMPTY,
    ENOTRECOVERABLE,
    ENOTSOCK,
    ENOTSUP,
    ENOTTY,
    ENXIO,
    EOVERFLOW,
    EOWNERDEAD,
    EPERM,
    EPIPE,
    EPROTO,
    EPROTONOSUPPORT,
    EPROTOTYPE,
    ERANGE,
    EROFS,
    ESPIPE,
    ESRCH,
    ESTALE,
    ETIMEDOUT,
    ETXTBSY,
    EXDEV,
};

TEST(WasiErrno, EveryHostErrorHasItsNumber) {
  ASSERT_EQ(std::size(kHostErrors), 76u);
  for (size_t number = 0; number < std::size(kHostErrors); ++number) {
    EXPECT_EQ(static_cast<size_t>(FromHostErrno(kHostErrors[number])), number);
  }
  EXPECT_EQ(static_cast<int>(Errno::kNotcapable), 76);
}

TEST(WasiErrno, SynonymsAndStrangers) {
  EXPECT_EQ(FromHostErrno(EWOULDBLOCK), Errno::kAgain);
  EXPECT_EQ(FromHostErrno(EOPNOTSUPP), Errno::kNotsup);
  EXPECT_EQ(FromHostErrno(EUCLEAN), Errno::kIo);
  EXPECT_EQ(FromHostErrno(-1), Errno::kIo);
}

TEST(WasiErrno, ResultsBelowZeroAreErrors) {
  errno = ENOSPC;
  EXPECT_EQ(FromHostResult(0), Errno::kSuccess);
  EXPECT_EQ(FromHostResult(5), Errno::kSuccess);
  EXPECT_EQ(FromHostResult(-1), Errno::kNospc);
}

}  // namespace
}  // namespace davit::wasi
