// A WASI guest that tries to get out of its directories, in a scratch directory that is used for
// one case after the other.
//
//   scratch/
//     secret, vault/inner   outside
//     fixed/...             a read-only preopen
//     root/...              a preopen; made anew for each case, from its bytes
//
// Whatever the guest calls, and whatever happens beneath its paths meanwhile, must leave all but
// root/ as it is: inodes, sizes, link counts, times of modification and change, and texts. Every
// descriptor and every inode that the guest is told of must lie inside. So a file that is opened,
// made, read, changed or removed outside is noticed, by the kernel's own bookkeeping.
#ifndef DAVIT_FUZZ_ORACLE_WASI_PATHS_H_
#define DAVIT_FUZZ_ORACLE_WASI_PATHS_H_

#include <sys/stat.h>

#include <atomic>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "fuzz/gen/choices.h"
#include "runtime/wasi/context.h"
#include "runtime/wasi/guest_memory.h"

namespace davit::fuzz {

// The process keeps one; it goes away when the process ends in order.
class WasiScratch {
 public:
  // In /dev/shm where there is one, else in the folder for temporary files.
  WasiScratch();
  ~WasiScratch();
  WasiScratch(const WasiScratch&) = delete;
  WasiScratch& operator=(const WasiScratch&) = delete;

  const std::string& path() const { return path_; }
  // An empty root/.
  void Reset() const;
  // What is not as it was outside of root/; empty if nothing is.
  std::string CheckOutside() const;
  bool IsOutside(uint64_t device, uint64_t inode) const;

 private:
  struct Entry {
    std::string path;
    struct stat info;
    std::string text;
  };

  std::string path_;
  // All that must stay. The first few, the guest may not even see.
  std::vector<Entry> entries_;
};

// One case: builds a tree, lets the guest call, and looks. Ends the process where something is
// wrong.
class WasiPathsCase {
 public:
  WasiPathsCase(const WasiScratch& scratch, std::span<const uint8_t> bytes);
  ~WasiPathsCase();
  WasiPathsCase(const WasiPathsCase&) = delete;
  WasiPathsCase& operator=(const WasiPathsCase&) = delete;

  void Run();

 private:
  [[noreturn]] void Fail(std::string_view what) const;
  void BuildTree();
  void Step();
  void Open();
  void ChangeNames();
  void Look();
  void UseDescriptor();
  void CheckDescriptor(uint32_t number);
  // The rights of a descriptor, and those that it passes on; none if it is not open.
  wasi::Rights BaseOf(uint32_t fd) const;
  wasi::Rights InheritingOf(uint32_t fd) const;
  // A call that came through had the rights that it needs; `held` is from before it.
  void CheckRights(wasi::Errno error, wasi::Rights held, wasi::Rights needed) const;
  // The two ways of resolving find the same. Precondition: nobody else changes the tree.
  void CompareResolvers(std::string_view path);
  // A path in guest memory.
  uint32_t Put(std::string_view path);
  uint32_t Directory();
  uint32_t AnyDescriptor() { return choices_.Below(16); }

  const WasiScratch& scratch_;
  Choices choices_;
  const bool races_;
  const wasi::PathResolution resolution_;
  wasi::GuestMemory memory_;
  uint32_t next_ = 64;
  std::unique_ptr<wasi::Context> context_;
  std::vector<uint32_t> directories_;
  std::string call_;
};

}  // namespace davit::fuzz

#endif  // DAVIT_FUZZ_ORACLE_WASI_PATHS_H_
