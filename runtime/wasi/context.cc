#include "runtime/wasi/context.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <limits>
#include <utility>

#include "absl/strings/str_cat.h"
#include "support/status.h"

namespace davit::wasi {
namespace {

constexpr Rights kStreamRights = rights::kFdFdstatSetFlags | rights::kFdFilestatGet |
                                 rights::kFdSeek | rights::kFdTell | rights::kFdAdvise |
                                 rights::kPollFdReadwrite | kSocketRights;
constexpr Rights kInputRights = kStreamRights | rights::kFdRead;
constexpr Rights kOutputRights =
    kStreamRights | rights::kFdWrite | rights::kFdSync | rights::kFdDatasync;

// The guest gets the strings with a terminator each, in one buffer whose size has 32 bits.
absl::Status CheckStrings(const char* option, const std::vector<std::string>& strings) {
  uint64_t total = 0;
  for (const std::string& string : strings) {
    if (string.find('\0') != std::string::npos) {
      return absl::InvalidArgumentError(absl::StrCat("WASI ", option, ": a string has a NUL byte"));
    }
    total += string.size() + 1;
  }
  if (total > std::numeric_limits<uint32_t>::max() / 2) {
    return absl::InvalidArgumentError(absl::StrCat("WASI ", option, ": more than 2 GiB"));
  }
  return absl::OkStatus();
}

absl::Status CheckOptions(const Options& options) {
  DAVIT_RETURN_IF_ERROR(CheckStrings("args", options.args));
  DAVIT_RETURN_IF_ERROR(CheckStrings("environ", options.environ));
  for (const std::string& entry : options.environ) {
    const size_t equals = entry.find('=');
    if (equals == std::string::npos || equals == 0) {
      return absl::InvalidArgumentError(
          absl::StrCat("WASI environ: \"", entry, "\" is not of the form NAME=value"));
    }
  }
  if (options.max_descriptors < 3 + options.preopens.size()) {
    return absl::InvalidArgumentError(absl::StrCat(
        "WASI max_descriptors: ", options.max_descriptors, " do not hold the standard streams and ",
        options.preopens.size(), " preopens"));
  }
  return absl::OkStatus();
}

}  // namespace

Context::Context(Options& options)
    : args_(std::move(options.args)),
      environ_(std::move(options.environ)),
      descriptors_(options.max_descriptors),
      resolver_(options.path_resolution) {}

absl::StatusOr<std::unique_ptr<Context>> Context::Create(Options options) {
  DAVIT_RETURN_IF_ERROR(CheckOptions(options));
  std::unique_ptr<Context> context(new Context(options));
  DAVIT_RETURN_IF_ERROR(context->AddStream("stdin_fd", options.stdin_fd, kInputRights));
  DAVIT_RETURN_IF_ERROR(context->AddStream("stdout_fd", options.stdout_fd, kOutputRights));
  DAVIT_RETURN_IF_ERROR(context->AddStream("stderr_fd", options.stderr_fd, kOutputRights));
  for (const Preopen& preopen : options.preopens) {
    DAVIT_RETURN_IF_ERROR(context->AddPreopen(preopen));
  }
  return context;
}

absl::Status Context::AddStream(const char* name, int fd, Rights rights) {
  HostFile file = fd == Options::kNullStream
                      ? HostFile::Owned(::open("/dev/null", O_RDWR | O_CLOEXEC))
                      : HostFile::Borrowed(fd);
  struct stat info;
  if (::fstat(file.fd(), &info) != 0) {
    const int error = errno;
    return absl::ErrnoToStatus(error, absl::StrCat("WASI ", name, " ", fd));
  }
  Descriptor descriptor;
  descriptor.type = TypeOf(info, file.fd());
  descriptor.base = rights & ApplicableRights(descriptor.type, file.fd());
  descriptor.file = std::move(file);
  DAVIT_CHECK(descriptors_.Insert(std::move(descriptor)).ok());
  return absl::OkStatus();
}

absl::Status Context::AddPreopen(const Preopen& preopen) {
  if (preopen.guest_path.empty()) {
    return absl::InvalidArgumentError(
        absl::StrCat("WASI preopens: \"", preopen.host_path, "\" has no name for the guest"));
  }
  DAVIT_RETURN_IF_ERROR(CheckStrings("preopens", {preopen.host_path, preopen.guest_path}));
  const int fd = RetryOnInterrupt(
      [&] { return ::open(preopen.host_path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); });
  if (fd < 0) {
    const int error = errno;
    return absl::ErrnoToStatus(error, absl::StrCat("WASI preopens: \"", preopen.host_path, "\""));
  }
  Descriptor descriptor;
  descriptor.file = HostFile::Owned(fd);
  descriptor.type = FileType::kDirectory;
  descriptor.base = kDirectoryRights;
  descriptor.inheriting = kDirectoryRights | kFileRights | kSocketRights;
  descriptor.read_only = preopen.read_only;
  descriptor.preopen_name = preopen.guest_path;
  DAVIT_CHECK(descriptors_.Insert(std::move(descriptor)).ok());
  return absl::OkStatus();
}

}  // namespace davit::wasi
