#include "runtime/wasi/functions.h"

#include <algorithm>
#include <type_traits>
#include <utility>

#include "runtime/wasi/handlers.h"

namespace davit::wasi {
namespace {

Result ToResult(Errno error) { return {.error = error}; }
Result ToResult(ExitRequest exit) { return {.exited = true, .exit_code = exit.code}; }

template <typename T>
constexpr char Letter() {
  static_assert(std::is_integral_v<T> && (sizeof(T) == 4 || sizeof(T) == 8));
  return sizeof(T) == 4 ? 'i' : 'I';
}

// Makes a row from a handler's C++ type, so that signature and handler cannot disagree.
template <auto handler>
struct Bind;
template <typename R, typename... Args, R (*handler)(Context&, GuestMemory, Args...)>
struct Bind<handler> {
  // With a terminator, which also keeps the array from being empty.
  static constexpr char kParams[] = {Letter<Args>()..., '\0'};

  template <size_t... kIndex>
  static Result Spread(Context& context, GuestMemory memory, [[maybe_unused]] const uint64_t* args,
                       std::index_sequence<kIndex...>) {
    return ToResult(handler(context, memory, static_cast<Args>(args[kIndex])...));
  }
  static Result Call(Context& context, GuestMemory memory, const uint64_t* args) {
    return Spread(context, memory, args, std::index_sequence_for<Args...>());
  }
  static constexpr Function Row(std::string_view name) {
    return {name, std::string_view(kParams, sizeof...(Args)), std::is_same_v<R, Errno> ? 'i' : '\0',
            &Call};
  }
};

constexpr bool SortedByName(const std::array<Function, kFunctionCount>& functions) {
  return std::is_sorted(functions.begin(), functions.end(),
                        [](const Function& a, const Function& b) { return a.name < b.name; });
}

constexpr std::array<Function, kFunctionCount> kTable = {
    Bind<&ArgsGet>::Row("args_get"),
    Bind<&ArgsSizesGet>::Row("args_sizes_get"),
    Bind<&ClockResGet>::Row("clock_res_get"),
    Bind<&ClockTimeGet>::Row("clock_time_get"),
    Bind<&EnvironGet>::Row("environ_get"),
    Bind<&EnvironSizesGet>::Row("environ_sizes_get"),
    Bind<&FdAdvise>::Row("fd_advise"),
    Bind<&FdAllocate>::Row("fd_allocate"),
    Bind<&FdClose>::Row("fd_close"),
    Bind<&FdDatasync>::Row("fd_datasync"),
    Bind<&FdFdstatGet>::Row("fd_fdstat_get"),
    Bind<&FdFdstatSetFlags>::Row("fd_fdstat_set_flags"),
    Bind<&FdFdstatSetRights>::Row("fd_fdstat_set_rights"),
    Bind<&FdFilestatGet>::Row("fd_filestat_get"),
    Bind<&FdFilestatSetSize>::Row("fd_filestat_set_size"),
    Bind<&FdFilestatSetTimes>::Row("fd_filestat_set_times"),
    Bind<&FdPread>::Row("fd_pread"),
    Bind<&FdPrestatDirName>::Row("fd_prestat_dir_name"),
    Bind<&FdPrestatGet>::Row("fd_prestat_get"),
    Bind<&FdPwrite>::Row("fd_pwrite"),
    Bind<&FdRead>::Row("fd_read"),
    Bind<&FdReaddir>::Row("fd_readdir"),
    Bind<&FdRenumber>::Row("fd_renumber"),
    Bind<&FdSeek>::Row("fd_seek"),
    Bind<&FdSync>::Row("fd_sync"),
    Bind<&FdTell>::Row("fd_tell"),
    Bind<&FdWrite>::Row("fd_write"),
    Bind<&PathCreateDirectory>::Row("path_create_directory"),
    Bind<&PathFilestatGet>::Row("path_filestat_get"),
    Bind<&PathFilestatSetTimes>::Row("path_filestat_set_times"),
    Bind<&PathLink>::Row("path_link"),
    Bind<&PathOpen>::Row("path_open"),
    Bind<&PathReadlink>::Row("path_readlink"),
    Bind<&PathRemoveDirectory>::Row("path_remove_directory"),
    Bind<&PathRename>::Row("path_rename"),
    Bind<&PathSymlink>::Row("path_symlink"),
    Bind<&PathUnlinkFile>::Row("path_unlink_file"),
    Bind<&PollOneoff>::Row("poll_oneoff"),
    Bind<&ProcExit>::Row("proc_exit"),
    Bind<&ProcRaise>::Row("proc_raise"),
    Bind<&RandomGet>::Row("random_get"),
    Bind<&SchedYield>::Row("sched_yield"),
    Bind<&SockAccept>::Row("sock_accept"),
    Bind<&SockRecv>::Row("sock_recv"),
    Bind<&SockSend>::Row("sock_send"),
    Bind<&SockShutdown>::Row("sock_shutdown"),
};
static_assert(SortedByName(kTable));

}  // namespace

constinit const std::array<Function, kFunctionCount> kFunctions = kTable;

const Function* FindFunction(std::string_view name) {
  const auto row =
      std::lower_bound(kFunctions.begin(), kFunctions.end(), name,
                       [](const Function& f, std::string_view n) { return f.name < n; });
  return row != kFunctions.end() && row->name == name ? &*row : nullptr;
}

}  // namespace davit::wasi
