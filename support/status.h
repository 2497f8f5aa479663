// DAVIT_RETURN_IF_ERROR and DAVIT_ASSIGN_OR_RETURN over absl::Status, in their customary meaning.
#ifndef DAVIT_SUPPORT_STATUS_H_
#define DAVIT_SUPPORT_STATUS_H_

#include <utility>

#include "absl/status/status.h"
#include "absl/status/statusor.h"

#define DAVIT_RETURN_IF_ERROR(expr)                \
  do {                                             \
    absl::Status davit_status_ = (expr);           \
    if (!davit_status_.ok()) return davit_status_; \
  } while (false)

#define DAVIT_CONCAT_INNER_(a, b) a##b
#define DAVIT_CONCAT_(a, b) DAVIT_CONCAT_INNER_(a, b)
#define DAVIT_ASSIGN_OR_RETURN(lhs, expr) \
  DAVIT_ASSIGN_OR_RETURN_(DAVIT_CONCAT_(davit_statusor_, __LINE__), lhs, expr)
#define DAVIT_ASSIGN_OR_RETURN_(tmp, lhs, expr)  \
  auto tmp = (expr);                             \
  if (!tmp.ok()) return std::move(tmp).status(); \
  lhs = *std::move(tmp)

#endif  // DAVIT_SUPPORT_STATUS_H_
