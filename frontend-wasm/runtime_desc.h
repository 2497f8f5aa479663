// RuntimeDesc: the runtime that compiled code is for, as data.
//
// A Wasm operator such as i32.load means nothing to a machine until one knows where the memory is.
// That knowledge belongs to the runtime, and every runtime has its own: an instance struct with
// other offsets, memories that move or do not, traps by fault or by call. The translator reads all
// of it from this description and has no runtime of its own. Davit's runtime
// (runtime/instance_layout.h) is one RuntimeDesc; examples/tiny-runtime has another.
//
// Everything hangs off one pointer, the context (in most runtimes: the instance). A Path says how
// to get at something from there.
#ifndef DAVIT_FRONTEND_WASM_RUNTIME_DESC_H_
#define DAVIT_FRONTEND_WASM_RUNTIME_DESC_H_

#include <cstdint>
#include <optional>
#include <vector>

#include "ir/types.h"

namespace davit::wasm {

// The address of a field: context + offset, or, where `indirect`, *(context + offset) +
// inner_offset.
struct Path {
  int32_t offset = 0;
  bool indirect = false;
  int32_t inner_offset = 0;
};

// How an access to a linear memory is kept inside.
enum class BoundsCheck : uint8_t {
  // The whole 33-bit range that an i32 address plus a 32-bit offset can reach is reserved or
  // guarded up to
  // `MemoryDesc::guard_size` beyond 4 GiB: accesses whose static offset is below the guard size
  // need no check and
  // fault; others are checked explicitly.
  kGuard,
  // Compare against the current bound before every access, trap if beyond.
  kExplicit,
};

struct MemoryDesc {
  // A field (i64) that holds the address of byte 0.
  Path base;
  // A field (i64) that holds the current size in bytes.
  Path size;
  // The base never changes while the instance lives (growth does not move), so that it may be kept
  // in registers.
  bool base_is_constant = false;
  // The base is in pinned register 1 whenever code of this instance runs. Needs CallConv::kDavit;
  // one memory at most.
  bool base_is_pinned = false;
  BoundsCheck check = BoundsCheck::kExplicit;
  // kGuard: bytes beyond 4 GiB of address space that are sure to fault.
  uint64_t guard_size = 0;
};

struct TableDesc {
  // A field (i64): address of element 0. Elements are 8 bytes: a reference, 0 for null. For funcref
  // tables a reference is the address of a function object, see FuncObjectDesc.
  Path base;
  // A field (i32): current number of elements.
  Path size;
};

struct GlobalDesc {
  // The field that holds the value itself; 16 bytes are reserved for each global.
  Path value;
};

// A function reference points to an object with these fields.
struct FuncObjectDesc {
  // i64: entry point.
  int32_t code_offset = 0;
  // i64: the context that the function runs with.
  int32_t context_offset = 0;
  // i32: canonical type number, compared by call_indirect.
  int32_t type_id_offset = 0;
};

// An imported function: two fields in the context.
struct FuncImportDesc {
  Path code;
  Path context;
  // The field holds the address of the function object (for ref.func of an import).
  Path object;
};

// Functions of the runtime that compiled code calls. All have convention kC; the first parameter is
// the context. The index is the Symbol index in space ir::kHelpers.
enum class Helper : uint32_t {
  // (ctx, i32 memory, i32 delta) -> i32: old size in pages or -1.
  kMemoryGrow,
  // (ctx, i32 memory, i32 dst, i32 value, i32 len) -> i32 trap (see below)
  kMemoryFill,
  // (ctx, i32 dst_memory, i32 src_memory, i32 dst, i32 src, i32 len) -> i32 trap
  kMemoryCopy,
  // (ctx, i32 memory, i32 segment, i32 dst, i32 src, i32 len) -> i32 trap
  kMemoryInit,
  // (ctx, i32 segment)
  kDataDrop,
  // (ctx, i32 table, i32 delta, ref init) -> i32: old size or -1.
  kTableGrow,
  // (ctx, i32 table, i32 dst, ref value, i32 len) -> i32 trap
  kTableFill,
  // (ctx, i32 dst_table, i32 src_table, i32 dst, i32 src, i32 len) -> i32 trap
  kTableCopy,
  // (ctx, i32 table, i32 segment, i32 dst, i32 src, i32 len) -> i32 trap
  kTableInit,
  // (ctx, i32 segment)
  kElemDrop,
  // (ctx, i32 function) -> ref: the function object of a function of the module.
  kRefFunc,
  // (ctx, i32 trap code): never returns. Used where RuntimeDesc::trap is kCall.
  kTrap,
  kCount,
};
inline constexpr int kNumHelpers = static_cast<int>(Helper::kCount);
// A helper that can trap returns this for success and otherwise a TrapCode plus one; the code then
// traps itself, so that a helper never has to unwind.
inline constexpr uint32_t kHelperOk = 0;

enum class TrapStrategy : uint8_t {
  // Explicit traps are ir `trap` instructions, faults are found in the trap table by address.
  kFault,
  // Explicit traps call Helper::kTrap; memory accesses are checked explicitly and never fault.
  // Integer division and
  // conversions are checked explicitly as well.
  kCall,
};

struct RuntimeDesc {
  // kDavit: the context is pinned register 0. kC: the context is the first parameter of every
  // function.
  ir::CallConv conv = ir::CallConv::kDavit;
  TrapStrategy trap = TrapStrategy::kFault;
  // By index in the module, imports first.
  std::vector<MemoryDesc> memories;
  std::vector<TableDesc> tables;
  std::vector<GlobalDesc> globals;
  std::vector<FuncImportDesc> func_imports;
  FuncObjectDesc func_object;
  // A field that holds the address of an i32 array of canonical type numbers, one for each type of
  // the module; or the array itself where not indirect.
  Path type_ids;
  // Where references to functions are taken (ref.func, table elements): true if the runtime's
  // function objects of the module's own functions are laid out in the context, from `func_objects`
  // on with `func_object_size` bytes each, by function index without imports. False:
  // Helper::kRefFunc is called.
  bool func_objects_in_context = false;
  Path func_objects;
  uint32_t func_object_size = 0;
};

}  // namespace davit::wasm

#endif  // DAVIT_FRONTEND_WASM_RUNTIME_DESC_H_
