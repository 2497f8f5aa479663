// CHECK and DCHECK for Davit's own invariants.
//
// Bad input is never a CHECK: it is an absl::Status. A CHECK that fails is a bug of Davit; it
// prints where and what and aborts. DCHECK is compiled out where NDEBUG is set and may stand on the
// hot path. (Abseil has had a public CHECK only since 2023; the packaged version has none.)
#ifndef DAVIT_SUPPORT_CHECK_H_
#define DAVIT_SUPPORT_CHECK_H_

namespace davit::internal {
[[noreturn]] void CheckFailed(const char* file, int line, const char* condition);
}  // namespace davit::internal

#define DAVIT_CHECK(condition)                       \
  (__builtin_expect(static_cast<bool>(condition), 1) \
       ? static_cast<void>(0)                        \
       : ::davit::internal::CheckFailed(__FILE__, __LINE__, #condition))

#ifdef NDEBUG
#define DAVIT_DCHECK(condition) static_cast<void>(sizeof((condition) ? 1 : 0))
#else
#define DAVIT_DCHECK(condition) DAVIT_CHECK(condition)
#endif

#endif  // DAVIT_SUPPORT_CHECK_H_
