// The module decoder: what it reads from a good module, and verdict, place and wording for every
// kind of bad one.
#include "frontend-wasm/decoder.h"

#include <string>
#include <vector>

#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/frontend-wasm/module_builder.h"

namespace davit::wasm {
namespace {

using testing::ByteString;
using testing::Code;
using ::testing::ElementsAre;
using testing::ModuleBuilder;
using ::testing::Pair;

constexpr ValType kI32 = ValType::I32();
constexpr ValType kI64 = ValType::I64();
using Bytes = std::vector<uint8_t>;

Bytes WithHeader(const Bytes& sections) {
  return ByteString().Fixed(0x1'6d73'6100, 8).Raw(sections).bytes();
}

struct BadModule {
  // All bytes behind the header of 8 bytes.
  Bytes sections;
  std::string message;
};

TEST(Decoder, ReportsWhatIsWrongAndWhere) {
  const BadModule cases[] = {
      {{14, 0}, "module at offset 0x8: malformed section id 14"},
      {{1}, "module at offset 0x9: unexpected end"},
      {{1, 0x80, 0x80, 0x80, 0x80, 0x80, 0},
       "module at offset 0x9: integer representation too long"},
      {{1, 0x80, 0x80, 0x80, 0x80, 0x10}, "module at offset 0x9: integer too large"},
      {{1, 5, 0}, "module at offset 0xa: unexpected end: type section of 5 bytes where 1 are left"},
      {{1, 1, 0, 1, 1, 0}, "module at offset 0xb: unexpected type section: twice or out of order"},
      {{2, 1, 0, 1, 1, 0}, "module at offset 0xb: unexpected type section: twice or out of order"},
      {{10, 1, 0, 12, 1, 0},
       "module at offset 0xb: unexpected data count section: twice or out of order"},
      {{1, 2, 0, 0},
       "type section at offset 0xb: section size mismatch: bytes are left at the end"},
      {{0, 0}, "custom section at offset 0xa: unexpected end"},
      {{0, 2, 1, 0xff}, "custom section at offset 0xa: malformed UTF-8 encoding"},
      {{0, 1, 1}, "custom section at offset 0xb: unexpected end"},
      // Types.
      {{1, 1, 1},
       "type section at offset 0xa: unexpected end: 1 types do not fit the 0 bytes that are left"},
      {{1, 2, 1, 0x40}, "type section at offset 0xb: malformed type 0x40"},
      {{1, 4, 1, 0x60, 1, 0x77}, "type section at offset 0xd: malformed value type 0x77"},
      {{1, 5, 1, 0x60, 0xe9, 0x07, 0},
       "type section at offset 0xc: 1001 parameters exceed the limit of 1000"},
      {{1, 6, 1, 0x60, 1, 0x64, 1, 0}, "type section at offset 0xe: unknown type 1"},
      {{1, 6, 1, 0x60, 1, 0x64, 0x42, 0}, "type section at offset 0xe: malformed heap type"},
      {{1, 6, 1, 0x60, 1, 0x64, 0x62, 0},
       "type section at offset 0xe: an exact heap type needs the feature custom-descriptors, which "
       "is not enabled"},
      {{1, 5, 1, 0x5f, 1, 0x7f, 2}, "type section at offset 0xe: malformed mutability 2"},
      {{1, 5, 1, 0x5f, 1, 0x76, 0}, "type section at offset 0xd: malformed value type 0x76"},
      {{1, 5, 1, 0x60, 1, 0x78, 0}, "type section at offset 0xd: malformed value type 0x78"},
      {{1, 5, 1, 0x5f, 0x91, 0x4e, 0},
       "type section at offset 0xc: 10001 fields exceed the limit of 10000"},
      {{1, 4, 1, 0x4e, 1, 0x4e}, "type section at offset 0xd: malformed type 0x4e"},
      {{1, 4, 1, 0x4e, 2, 0x5f},
       "type section at offset 0xc: unexpected end: 2 types of a recursion group do not fit the 1 "
       "bytes that are left"},
      {{1, 4, 1, 0x4d, 0, 0x5f},
       "type section at offset 0xb: a type with a descriptor needs the feature custom-descriptors, "
       "which is not enabled"},
      // Subtypes: two supertypes; one that is not defined before; a final one.
      {{1, 6, 1, 0x50, 2, 0, 0, 0x5f},
       "type section at offset 0xb: a type has 2 supertypes, at most one is allowed"},
      {{1, 6, 1, 0x50, 1, 0, 0x5f, 0}, "type section at offset 0xd: unknown type 0"},
      {{1, 8, 2, 0x5f, 0, 0x50, 1, 0, 0x5f, 0},
       "type section at offset 0xd: type 1 cannot be a subtype of type 0: that is final"},
      {{1, 11, 2, 0x50, 0, 0x5f, 0, 0x4f, 1, 0, 0x5e, 0x7f, 0},
       "type section at offset 0xf: type 1 cannot be a subtype of type 0: they are of different "
       "kinds"},
      {{1, 13, 2, 0x50, 0, 0x5f, 1, 0x78, 0, 0x50, 1, 0, 0x5f, 0, 0},
       "type section at offset 0x11: type 1 cannot be a subtype of type 0: it has fewer fields"},
      {{1, 14, 2, 0x50, 0, 0x5f, 1, 0x78, 0, 0x50, 1, 0, 0x5f, 1, 0x77, 0},
       "type section at offset 0x11: type 1 cannot be a subtype of type 0: field 0 is i16, that of "
       "the supertype i8"},
      {{1, 13, 2, 0x50, 0, 0x60, 0, 0, 0x50, 1, 0, 0x60, 1, 0x7f, 0},
       "type section at offset 0x10: type 1 cannot be a subtype of type 0: parameters or results "
       "do not match"},
      // Imports and functions.
      {{2, 5, 1, 0, 0, 0, 0}, "import section at offset 0xe: unknown type 0"},
      {{2, 4, 1, 0, 0, 5}, "import section at offset 0xd: malformed import kind 5"},
      {{2, 6, 1, 0, 0, 4, 1, 0}, "import section at offset 0xe: malformed tag attribute 1"},
      {{2, 6, 1, 0, 0, 4, 0, 0}, "import section at offset 0xf: unknown type 0"},
      {{1, 3, 1, 0x5f, 0, 2, 5, 1, 0, 0, 0, 0},
       "import section at offset 0x13: type 0 is not a function type"},
      {{2, 5, 1, 0, 0, 0x20, 0},
       "import section at offset 0xd: an import of an exact function needs the feature "
       "custom-descriptors, which is not enabled"},
      {{2, 6, 1, 0, 0, 3, 0x7f, 2}, "import section at offset 0xf: malformed mutability 2"},
      {{3, 2, 1, 0}, "function section at offset 0xb: unknown type 0"},
      {{1, 4, 1, 0x5e, 0x7f, 0, 3, 2, 1, 0},
       "function section at offset 0x11: type 0 is not a function type"},
      {{1, 4, 1, 0x60, 0, 0, 3, 2, 1, 0},
       "module at offset 0x12: function and code section have inconsistent lengths"},
      {{10, 4, 1, 2, 0, 0x0b},
       "code section at offset 0xa: function and code section have inconsistent lengths: 0 "
       "functions, 1 bodies"},
      {{1, 4, 1, 0x60, 0, 0, 3, 2, 1, 0, 10, 3, 1, 2, 0},
       "code section at offset 0x16: unexpected end"},
      {{1, 4, 1, 0x60, 0, 0, 3, 2, 1, 0, 10, 6, 1, 0xb2, 0x97, 0xd3, 0x03, 0},
       "code section at offset 0x15: body of function 0 of 7654322 bytes exceeds the limit of "
       "7654321"},
      // Tables and memories.
      {{4, 4, 1, 0x7f, 0, 0}, "table section at offset 0xb: malformed value type 0x7f"},
      {{4, 4, 1, 0x70, 0x10, 0}, "table section at offset 0xc: malformed limits flags 0x10"},
      {{4, 4, 1, 0x70, 2, 0}, "table section at offset 0xc: malformed limits flags 0x02"},
      {{4, 5, 1, 0x70, 1, 2, 1},
       "table section at offset 0xc: size minimum must not be greater than maximum"},
      {{4, 5, 1, 0x40, 1, 0x70, 0},
       "table section at offset 0xc: malformed table: zero byte expected"},
      {{4, 9, 1, 0x40, 0, 0x70, 0, 0, 0x41, 0, 0x0b},
       "table section at offset 0x12: constant expression must give funcref, gives [i32]"},
      {{4, 5, 1, 0x64, 0x70, 0, 0},
       "table section at offset 0xb: type mismatch: a table of type (ref func) needs an initial "
       "value"},
      {{4, 8, 1, 0x70, 0, 0x80, 0x80, 0x80, 0x80, 0x10},
       "table section at offset 0xb: table size must be at most 4294967295 entries"},
      {{4, 9, 1, 0x70, 1, 0, 0x80, 0x80, 0x80, 0x80, 0x10},
       "table section at offset 0xb: table size must be at most 4294967295 entries"},
      {{5, 5, 1, 0, 0x81, 0x80, 0x04},
       "memory section at offset 0xb: memory size must be at most 65536 pages"},
      {{5, 6, 1, 1, 0, 0x81, 0x80, 0x04},
       "memory section at offset 0xb: memory size must be at most 65536 pages"},
      {{5, 8, 1, 1, 0, 0x80, 0x80, 0x80, 0x80, 0x10},
       "memory section at offset 0xb: memory size must be at most 65536 pages"},
      {{5, 13, 1, 0, 2 | 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0},
       "memory section at offset 0xc: integer representation too long"},
      {{5, 12, 1, 0, 2 | 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x02},
       "memory section at offset 0xc: integer too large"},
      {{5, 4, 1, 1, 2, 1},
       "memory section at offset 0xb: size minimum must not be greater than maximum"},
      {{5, 3, 1, 2, 1}, "memory section at offset 0xb: a shared memory must have a maximum"},
      {{5, 9, 1, 4, 0x81, 0x80, 0x80, 0x80, 0x80, 0x80, 0x40},
       "memory section at offset 0xb: memory size must be at most 281474976710656 pages"},
      {{5, 4, 1, 8, 1, 0},
       "memory section at offset 0xb: a page size of a memory needs the feature custom-page-sizes, "
       "which is not enabled"},
      {{5, 3, 1, 16, 1}, "memory section at offset 0xb: malformed limits flags 0x10"},
      {{13, 3, 1, 1, 0}, "tag section at offset 0xb: malformed tag attribute 1"},
      {{13, 3, 1, 0, 0}, "tag section at offset 0xc: unknown type 0"},
      {{1, 5, 1, 0x60, 0, 1, 0x7f, 13, 3, 1, 0, 0},
       "tag section at offset 0x12: non-empty tag result type: type 0 is [] -> [i32]"},
      // Globals and constant expressions.
      {{6, 4, 1, 0x7f, 0, 0x0b},
       "global section at offset 0xd: constant expression must give i32, gives []"},
      {{6, 6, 1, 0x7f, 0, 0x42, 0, 0x0b},
       "global section at offset 0xf: constant expression must give i32, gives [i64]"},
      {{6, 8, 1, 0x7f, 0, 0x41, 0, 0x41, 0, 0x0b},
       "global section at offset 0x11: constant expression must give i32, gives [i32 i32]"},
      {{6, 6, 1, 0x7f, 0, 0x23, 0, 0x0b}, "global section at offset 0xe: unknown global 0"},
      {{6, 11, 2, 0x7f, 1, 0x41, 0, 0x0b, 0x7f, 0, 0x23, 0, 0x0b},
       "global section at offset 0x12: constant expression required: global 0 is mutable"},
      {{6, 5, 1, 0x7f, 0, 0x01, 0x0b},
       "global section at offset 0xd: constant expression required: nop is not constant"},
      {{6, 5, 1, 0x7f, 0, 0x16, 0x0b}, "global section at offset 0xd: illegal opcode 0x16"},
      {{6, 6, 1, 0x7b, 0, 0xfd, 12, 0}, "global section at offset 0xf: unexpected end"},
      {{6, 5, 1, 0x7f, 0, 0x6a, 0x0b},
       "global section at offset 0xd: type mismatch: i32.add expects i32, found nothing"},
      {{6, 9, 1, 0x7f, 0, 0x42, 0, 0x41, 0, 0x6a, 0x0b},
       "global section at offset 0x11: type mismatch: i32.add expects i32, found i64"},
      {{6, 7, 1, 0x6e, 0, 0xfb, 0x1c, 0x0b, 0},
       "global section at offset 0xd: type mismatch: ref.i31 expects i32, found nothing"},
      {{6, 7, 1, 0x6e, 0, 0xfb, 0, 0, 0x0b}, "global section at offset 0xf: unknown type 0"},
      {{1, 4, 1, 0x60, 0, 0, 6, 7, 1, 0x6e, 0, 0xfb, 0, 0, 0x0b},
       "global section at offset 0x15: type 0 is not a struct type"},
      {{1, 6, 1, 0x5e, 0x64, 0x6e, 0, 0, 6, 7, 1, 0x6e, 0, 0xfb, 7, 0, 0x0b},
       "type section at offset 0xf: section size mismatch: bytes are left at the end"},
      {{1, 5, 1, 0x5e, 0x64, 0x6e, 0, 6, 7, 1, 0x6e, 0, 0xfb, 7, 0, 0x0b},
       "global section at offset 0x16: type 0 has no default value"},
      {{6, 6, 1, 0x6e, 0, 0xfb, 15, 0x0b},
       "global section at offset 0xd: constant expression required: array.len is not constant"},
      {{6, 6, 1, 0x70, 0, 0xd2, 0, 0x0b}, "global section at offset 0xe: unknown function 0"},
      {{6, 4, 1, 0x7f, 0, 0x41}, "global section at offset 0xe: unexpected end"},
      // Exports and start.
      {{7, 4, 1, 0, 0, 0}, "export section at offset 0xd: unknown function 0"},
      {{7, 4, 1, 0, 1, 0}, "export section at offset 0xd: unknown table 0"},
      {{7, 4, 1, 0, 2, 0}, "export section at offset 0xd: unknown memory 0"},
      {{7, 4, 1, 0, 3, 0}, "export section at offset 0xd: unknown global 0"},
      {{7, 4, 1, 0, 4, 0}, "export section at offset 0xd: unknown tag 0"},
      {{7, 4, 1, 0, 5, 0}, "export section at offset 0xc: malformed export kind 5"},
      {{5, 3, 1, 0, 1, 7, 9, 2, 1, 'a', 2, 0, 1, 'a', 2, 0},
       "export section at offset 0x14: duplicate export name \"a\""},
      {{8, 1, 0}, "start section at offset 0xa: unknown function 0"},
      // Segments.
      {{9, 2, 1, 8}, "element section at offset 0xb: malformed element segment kind 8"},
      {{9, 6, 1, 0, 0x41, 0, 0x0b, 0}, "element section at offset 0xb: unknown table 0"},
      {{9, 4, 1, 1, 1, 0}, "element section at offset 0xc: malformed element kind 1"},
      {{9, 5, 1, 1, 0, 1, 0}, "element section at offset 0xe: unknown function 0"},
      {{4, 4, 1, 0x6f, 0, 0, 9, 6, 1, 0, 0x41, 0, 0x0b, 0},
       "element section at offset 0x11: type mismatch: element segment of type (ref func) for a "
       "table of type externref"},
      {{4, 4, 1, 0x70, 0, 0, 9, 6, 1, 0, 0x42, 0, 0x0b, 0},
       "element section at offset 0x14: constant expression must give i32, gives [i64]"},
      {{11, 2, 1, 3}, "data section at offset 0xb: malformed data segment kind 3"},
      {{11, 6, 1, 0, 0x41, 0, 0x0b, 0}, "data section at offset 0xb: unknown memory 0"},
      {{11, 3, 1, 1, 1}, "data section at offset 0xd: unexpected end"},
      {{12, 1, 1, 11, 1, 0},
       "data section at offset 0xd: data count and data section have inconsistent lengths: 1 and "
       "0"},
      {{12, 1, 1}, "module at offset 0xb: data count and data section have inconsistent lengths"},
  };
  for (const BadModule& c : cases) {
    const absl::StatusOr<Module> module = DecodeModule(WithHeader(c.sections));
    EXPECT_EQ(module.status().message(), c.message);
  }
}

TEST(Decoder, ChecksTheHeader) {
  EXPECT_EQ(DecodeModule({}).status().message(), "module at offset 0x0: unexpected end");
  EXPECT_EQ(DecodeModule(Bytes{0, 'a', 's'}).status().message(),
            "module at offset 0x0: unexpected end");
  EXPECT_EQ(DecodeModule(Bytes{0, 'a', 's', 'n', 1, 0, 0, 0}).status().message(),
            "module at offset 0x0: magic header not detected");
  EXPECT_EQ(DecodeModule(Bytes{0, 'a', 's', 'm', 2, 0, 0, 0}).status().message(),
            "module at offset 0x4: unknown binary version 2");
  EXPECT_EQ(DecodeModule(Bytes{0, 'a', 's', 'm', 13, 0, 1, 0}).status().message(),
            "module at offset 0x4: this is a component, not a module");
  EXPECT_TRUE(DecodeModule(WithHeader({})).ok());
}

// Sizes are numbers of 64 bits whatever the addresses are, so of up to ten bytes.
TEST(Decoder, ReadsLongSizes) {
  constexpr uint8_t kLong = 0x80;
  const Bytes two = {2 | kLong, kLong, kLong, kLong, kLong, kLong, kLong, kLong, kLong, 0};
  const Bytes three = {3 | kLong, kLong, kLong, kLong, kLong, 0};
  const Bytes sections = ByteString()
                             .Raw({4, 19, 1, 0x70, 1})
                             .Raw(two)
                             .Raw(three)
                             .Raw({5, 18, 1, 1})
                             .Raw(two)
                             .Raw(three)
                             .bytes();
  const Bytes bytes = WithHeader(sections);
  const absl::StatusOr<Module> module = DecodeModule(bytes);
  ASSERT_TRUE(module.ok()) << module.status();
  EXPECT_EQ(module->tables[0].limits.min, 2u);
  EXPECT_EQ(module->tables[0].limits.max, 3u);
  EXPECT_EQ(module->memories[0].limits.min, 2u);
  EXPECT_EQ(module->memories[0].limits.max, 3u);
  // 2^32 - 1 entries are as many as 32 bits address.
  EXPECT_TRUE(DecodeModule(WithHeader({4, 8, 1, 0x70, 0, 0xff, 0xff, 0xff, 0xff, 0x0f})).ok());
}

TEST(Decoder, StatusCodesTellTheReason) {
  EXPECT_EQ(DecodeModule(WithHeader({14, 0})).status().code(), absl::StatusCode::kInvalidArgument);
  EXPECT_EQ(DecodeModule(WithHeader({5, 4, 1, 8, 1, 0})).status().code(),
            absl::StatusCode::kUnimplemented);
  Limits limits;
  limits.types = 0;
  EXPECT_EQ(
      DecodeModule(WithHeader({1, 4, 1, 0x60, 0, 0}), Features::Default(), limits).status().code(),
      absl::StatusCode::kResourceExhausted);
  limits = Limits();
  limits.module_bytes = 7;
  EXPECT_EQ(DecodeModule(WithHeader({}), Features::Default(), limits).status().message(),
            "module of 8 bytes exceeds the limit of 7");
  EXPECT_EQ(
      DecodeModule(WithHeader({}), Features().With(Feature::kCustomPageSizes)).status().message(),
      "the feature custom-page-sizes is not implemented");
}

// Limits hold for sums over sections and groups, and for what is only announced.
TEST(Decoder, LimitsHoldForSums) {
  Limits limits;
  limits.functions = 1;
  // A function type, an imported function, a defined one.
  EXPECT_EQ(
      DecodeModule(WithHeader({1, 4, 1, 0x60, 0, 0, 2, 5, 1, 0, 0, 0, 0, 3, 2, 1, 0}),
                   Features::Default(), limits)
          .status(),
      absl::ResourceExhaustedError("function section at offset 0x18: functions exceed the limit of "
                                   "1"));
  limits = Limits();
  limits.types = 2;
  // One type, then a recursion group of two.
  EXPECT_EQ(
      DecodeModule(WithHeader({1, 12, 2, 0x60, 0, 0, 0x4e, 2, 0x60, 0, 0, 0x60, 0, 0}),
                   Features::Default(), limits)
          .status(),
      absl::ResourceExhaustedError("type section at offset 0x10: types exceed the limit of 2"));
  limits = Limits();
  limits.data_segments = 1;
  EXPECT_EQ(DecodeModule(WithHeader({12, 1, 2}), Features::Default(), limits).status(),
            absl::ResourceExhaustedError(
                "data count section at offset 0xa: 2 data segments exceed the limit of 1"));
}

TEST(Decoder, ChainsOfSupertypesAreLimited) {
  ModuleBuilder m;
  m.RawType({0x50, 0, 0x5f, 0});
  for (uint8_t super = 0; super < 63; ++super) m.RawType({0x50, 1, super, 0x5f, 0});
  EXPECT_TRUE(DecodeModule(m.Build()).ok());
  m.RawType({0x50, 1, 63, 0x5f, 0});
  // Where type 64 begins: behind 8 + 4 bytes of headers and 4 + 63 * 5 of types.
  EXPECT_EQ(DecodeModule(m.Build()).status(),
            absl::ResourceExhaustedError(
                "type section at offset 0x14b: type 64 has more than 63 supertypes"));
}

TEST(Decoder, FeaturesCanBeTurnedOff) {
  struct Case {
    Feature feature;
    Bytes sections;
    std::string what;
  };
  const Case cases[] = {
      {Feature::kMultiValue,
       {1, 6, 1, 0x60, 0, 2, 0x7f, 0x7f},
       "a function type with several results"},
      {Feature::kMutableGlobals, {2, 6, 1, 0, 0, 3, 0x7f, 1}, "an imported mutable global"},
      {Feature::kReferenceTypes, {1, 5, 1, 0x60, 1, 0x6f, 0}, "type externref"},
      {Feature::kReferenceTypes, {4, 7, 2, 0x70, 0, 0, 0x70, 0, 0}, "more than one table"},
      {Feature::kBulkMemory, {12, 1, 0}, "the data count section"},
      {Feature::kBulkMemory, {11, 3, 1, 1, 0}, "a data segment of kind 1"},
      {Feature::kBulkMemory, {9, 4, 1, 1, 0, 0}, "an element segment of kind 1"},
      {Feature::kExtendedConst,
       {6, 9, 1, 0x7f, 0, 0x41, 0, 0x41, 0, 0x6a, 0x0b},
       "i32.add in a constant expression"},
      {Feature::kSimd, {1, 5, 1, 0x60, 1, 0x7b, 0}, "type v128"},
      {Feature::kMultiMemory, {5, 5, 2, 0, 1, 0, 1}, "more than one memory"},
      {Feature::kMemory64, {5, 3, 1, 4, 1}, "a 64-bit memory"},
      {Feature::kMemory64, {4, 4, 1, 0x70, 4, 0}, "a 64-bit table"},
      {Feature::kThreads, {5, 4, 1, 3, 1, 2}, "a shared memory"},
      {Feature::kExceptions, {13, 1, 0}, "the tag section"},
      {Feature::kExceptions, {1, 4, 1, 0x60, 0, 0, 2, 6, 1, 0, 0, 4, 0, 0}, "a tag"},
      {Feature::kExceptions, {1, 5, 1, 0x60, 1, 0x69, 0}, "type exnref"},
      {Feature::kFunctionReferences, {1, 6, 1, 0x60, 1, 0x64, 0x70, 0}, "type (ref ...)"},
      {Feature::kFunctionReferences, {1, 6, 1, 0x60, 1, 0x63, 0x70, 0}, "type (ref null ...)"},
      {Feature::kFunctionReferences,
       {4, 9, 1, 0x40, 0, 0x70, 0, 0, 0xd0, 0x70, 0x0b},
       "a table with an initial value"},
      {Feature::kGc, {1, 5, 1, 0x60, 1, 0x6e, 0}, "type anyref"},
      {Feature::kGc, {1, 3, 1, 0x5f, 0}, "a struct type"},
      {Feature::kGc, {1, 4, 1, 0x5e, 0x78, 0}, "an array type"},
      {Feature::kGc, {1, 3, 1, 0x4e, 0}, "a recursion group"},
      {Feature::kGc, {1, 6, 1, 0x50, 0, 0x60, 0, 0}, "a subtype"},
      {Feature::kGc,
       {4, 13, 1, 0x40, 0, 0x6f, 0, 0, 0xd0, 0x6f, 0xfb, 0x1a, 0xfb, 0x1b, 0x0b},
       "any.convert_extern"},
  };
  for (const Case& c : cases) {
    const Bytes bytes = WithHeader(c.sections);
    EXPECT_TRUE(DecodeModule(bytes).ok()) << c.what << DecodeModule(bytes).status();
    const absl::Status status =
        DecodeModule(bytes, Features::Default().Without(c.feature)).status();
    EXPECT_THAT(
        std::string(status.message()),
        ::testing::EndsWith(c.what + " needs the feature " + std::string(FeatureName(c.feature)) +
                            ", which is not enabled"));
  }
}

TEST(Decoder, StartFunctionMustTakeAndGiveNothing) {
  ModuleBuilder m;
  m.Func(m.Type({kI32}, {}), {}, Code());
  m.Start(0);
  EXPECT_THAT(std::string(DecodeModule(m.Build()).status().message()),
              ::testing::EndsWith("start function 0 has type [i32] -> [], must be [] -> []"));
}

TEST(Decoder, FillsTheModule) {
  ModuleBuilder m;
  const uint32_t none = m.Type({}, {});
  const uint32_t some = m.Type({kI32, kI64}, {ValType::F32(), ValType::F64()});
  m.ImportFunc("env", "f", some);
  m.ImportTable("env", "t", ValType::ExternRef(), 1, 2);
  m.ImportMemory("env", "m", 3);
  m.ImportGlobal("env", "g", kI64, true);
  m.ImportGlobal("env", "h", kI32, false);
  m.Func(none, {}, Code().Op(Opcode::kNop));
  m.Table(ValType::FuncRef(), 5);
  m.Global(kI32, false, Code().Op(Opcode::kGlobalGet, {1}).I32Const(3).Op(Opcode::kI32Mul));
  m.Global(ValType::FuncRef(), true, Code().Op(Opcode::kRefFunc, {1}));
  m.Export("run", ExternKind::kFunc, 1);
  m.Export("memory", ExternKind::kMemory, 0);
  m.Start(1);
  m.PassiveElements({0, 1});
  m.DataCount(2);
  m.Data(Code().I32Const(8), "abc");
  m.PassiveData("de");
  m.Custom("extra", {1, 2, 3});
  const Bytes bytes = m.Build();
  const absl::StatusOr<Module> decoded = DecodeModule(bytes);
  ASSERT_TRUE(decoded.ok()) << decoded.status();
  const Module& module = *decoded;
  EXPECT_EQ(module.types[1].ToString(), "[i32 i64] -> [f32 f64]");
  EXPECT_THAT(module.functions, ElementsAre(some, none));
  EXPECT_EQ(module.num_imported_functions, 1u);
  EXPECT_EQ(module.num_defined_functions(), 1u);
  EXPECT_EQ(module.imports.size(), 5u);
  EXPECT_EQ(module.imports[4].name, "h");
  EXPECT_EQ(module.imports[4].index, 1u);
  EXPECT_EQ(module.tables[0].element, ValType::ExternRef());
  EXPECT_EQ(module.tables[0].limits.max, 2u);
  EXPECT_EQ(module.tables[1].limits.min, 5u);
  EXPECT_EQ(module.memories[0].limits.min, 3u);
  EXPECT_FALSE(module.memories[0].limits.max.has_value());
  EXPECT_TRUE(module.globals[0].is_mutable);
  ASSERT_EQ(module.globals[2].init.size, 3u);
  EXPECT_EQ(module.const_ops[module.globals[2].init.begin].kind, ConstOp::Kind::kGlobalGet);
  EXPECT_EQ(module.const_ops[module.globals[2].init.begin + 1].bits, 3u);
  EXPECT_EQ(module.const_ops[module.globals[2].init.begin + 2].kind, ConstOp::Kind::kI32Mul);
  ASSERT_NE(module.FindExport("memory"), nullptr);
  EXPECT_EQ(module.FindExport("memory")->kind, ExternKind::kMemory);
  EXPECT_EQ(module.FindExport("nothing"), nullptr);
  EXPECT_EQ(module.start, 1u);
  EXPECT_EQ(module.elements[0].mode, ElementSegment::Mode::kPassive);
  EXPECT_THAT(module.element_funcs, ElementsAre(0, 1));
  EXPECT_EQ(module.data_count, 2u);
  EXPECT_TRUE(module.data[0].is_active);
  EXPECT_EQ(module.Bytes(module.data[0].bytes)[2], 'c');
  EXPECT_FALSE(module.data[1].is_active);
  EXPECT_EQ(module.custom_sections[0].name, "extra");
  EXPECT_EQ(module.custom_sections[0].content.size, 3u);
  EXPECT_THAT(module.Bytes(module.function_body(1)), ElementsAre(0, 0x01, 0x0b));
  EXPECT_TRUE(module.declared_functions[0]);
  EXPECT_TRUE(module.declared_functions[1]);
}

// All that version 3.0 declares, and what tells equivalent encodings apart.
TEST(Decoder, FillsTheModuleOfVersion3) {
  ByteString sections;
  const auto section = [&](uint8_t id, const Bytes& content) {
    sections.U8(id).U32(content.size()).Raw(content);
  };
  // A group of two structures: 0 is open and has a field (ref null 1); 1 is final, is below 0 and
  // has a mutable i8 as well. A group of one: 2. Then 3 and 4 without a group.
  const Bytes group = {0x4e, 2, 0x50, 0, 0x5f, 1, 0x63, 1,    0, 0x4f,
                       1,    0, 0x5f, 2, 0x63, 1, 0,    0x78, 1};
  const Bytes rest = {0x4e, 1, 0x60, 1, 0x7f, 0, 0x5e, 0x7e, 0, 0x60, 1, 0x7f, 0};
  section(0, {1, 'x'});
  section(1, ByteString().U32(4).Raw(group).Raw(rest).bytes());
  section(2, {1, 0, 1, 't', 4, 0, 2});
  section(4, {1, 0x40, 0, 0x6e, 5, 1, 2, 0x41, 7, 0xfb, 0x1c, 0x0b});
  section(5, {2, 3, 1, 2, 5, 0, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x40});
  section(13, {1, 0, 4});
  section(6, {0});
  section(7, {1, 1, 'e', 4, 1});
  section(9, {1, 6, 0, 0x42, 0, 0x0b, 0x6c, 0});
  section(11, {1, 2, 1, 0x42, 0, 0x0b, 0});
  section(0, {1, 'y'});
  const Bytes bytes = WithHeader(sections.bytes());
  const absl::StatusOr<Module> decoded = DecodeModule(bytes);
  ASSERT_TRUE(decoded.ok()) << decoded.status();
  const Module& module = *decoded;
  const TypeSection& types = module.types;
  ASSERT_EQ(types.size(), 5u);
  EXPECT_EQ(types.ToString(0), "(sub (struct (field (ref null 1))))");
  EXPECT_EQ(types.ToString(1), "(sub final 0 (struct (field (ref null 1)) (field (mut i8))))");
  EXPECT_EQ(types.ToString(3), "(array i64)");
  ASSERT_EQ(types.groups().size(), 4u);
  EXPECT_EQ(types.groups()[0].size, 2u);
  EXPECT_TRUE(types.groups()[1].is_explicit);
  EXPECT_FALSE(types.groups()[3].is_explicit);
  EXPECT_TRUE(types.AreEqual(4, 2));
  EXPECT_FALSE(types.AreEqual(0, 1));
  EXPECT_TRUE(types.IsSubtype(1, 0));
  EXPECT_THAT(module.tags, ElementsAre(2, 4));
  EXPECT_EQ(module.num_imported_tags, 1u);
  EXPECT_EQ(module.FindExport("e")->kind, ExternKind::kTag);
  EXPECT_TRUE(module.tables[0].is_64);
  ASSERT_TRUE(module.tables[0].has_init());
  EXPECT_EQ(module.const_ops[module.tables[0].init.begin + 1].kind, ConstOp::Kind::kRefI31);
  EXPECT_TRUE(module.memories[0].is_shared);
  EXPECT_TRUE(module.memories[1].is_64);
  EXPECT_EQ(module.memories[1].limits.max, uint64_t{1} << 48);
  EXPECT_EQ(module.elements[0].flags, 6);
  EXPECT_EQ(module.elements[0].type, ValType::Ref(HeapType::kI31, true));
  EXPECT_EQ(module.data[0].flags, 2);
  EXPECT_EQ(module.data[0].memory, 1u);
  ASSERT_EQ(module.custom_sections.size(), 2u);
  EXPECT_EQ(module.custom_sections[0].after, 0);
  EXPECT_EQ(module.custom_sections[1].after, 11);
  // The global section is there, and empty.
  EXPECT_EQ(module.sections, 1u << 1 | 1u << 2 | 1u << 4 | 1u << 5 | 1u << 13 | 1u << 6 | 1u << 7 |
                                 1u << 9 | 1u << 11);
}

TEST(Decoder, ElementExpressionsThatAreFunctionsBecomeIndices) {
  ModuleBuilder m;
  m.ImportFunc("env", "f", m.Type({}, {}));
  m.ImportGlobal("env", "g", ValType::FuncRef(), false);
  m.RawElements({5, 0x70, 2, 0xd0, 0x70, 0x0b, 0xd2, 0, 0x0b});
  m.RawElements({5, 0x70, 1, 0x23, 0, 0x0b});
  const Bytes bytes = m.Build();
  const absl::StatusOr<Module> module = DecodeModule(bytes);
  ASSERT_TRUE(module.ok()) << module.status();
  EXPECT_FALSE(module->elements[0].has_exprs);
  EXPECT_THAT(module->element_funcs, ElementsAre(kNullFunc, 0));
  EXPECT_TRUE(module->elements[1].has_exprs);
  ASSERT_EQ(module->element_exprs.size(), 1u);
  EXPECT_EQ(module->const_ops[module->element_exprs[0].begin].kind, ConstOp::Kind::kGlobalGet);
}

TEST(Decoder, DeepConstantExpressionsAreRefused) {
  for (uint32_t depth : {kMaxConstExprDepth, kMaxConstExprDepth + 1}) {
    Code code;
    for (uint32_t i = 0; i < depth; ++i) code.I32Const(1);
    for (uint32_t i = 1; i < depth; ++i) code.Op(Opcode::kI32Add);
    ModuleBuilder m;
    m.Global(kI32, false, code);
    EXPECT_EQ(DecodeModule(m.Build()).ok(), depth == kMaxConstExprDepth);
  }
}

TEST(Decoder, ReadsNames) {
  ByteString functions;
  functions.U32(2).U32(0).Name("first").U32(1).Name("second");
  ByteString locals;
  locals.U32(1).U32(1).U32(1).U32(0).Name("x");
  ByteString names;
  names.U8(0).U32(4).Name("mod");
  names.U8(1).U32(functions.bytes().size()).Raw(functions.bytes());
  names.U8(2).U32(locals.bytes().size()).Raw(locals.bytes());
  ModuleBuilder m;
  const uint32_t type = m.Type({kI32}, {});
  m.Func(type, {}, Code());
  m.Func(type, {}, Code());
  m.Custom("name", names.bytes());
  Bytes bytes = m.Build();
  const absl::StatusOr<Module> module = DecodeModule(bytes);
  ASSERT_TRUE(module.ok()) << module.status();
  EXPECT_EQ(ModuleName(*module), "mod");
  EXPECT_EQ(FunctionName(*module, 1), "second");
  EXPECT_EQ(FunctionName(*module, 2), "");
  EXPECT_THAT(AllFunctionNames(*module), ElementsAre("first", "second"));
  EXPECT_THAT(LocalNames(*module, 1), ElementsAre(Pair(0u, "x")));
  EXPECT_TRUE(LocalNames(*module, 0).empty());
}

TEST(Decoder, DefectiveNamesDoNoHarm) {
  for (const Bytes& content :
       {Bytes{}, Bytes{1}, Bytes{1, 200}, Bytes{1, 3, 9, 0, 5}, Bytes{1, 6, 9, 0, 1, 'a', 0, 9},
        Bytes{0, 1, 9}, Bytes{2, 2, 1, 0}}) {
    ModuleBuilder m;
    m.Func(m.Type({}, {}), {}, Code());
    m.Custom("name", content);
    const Bytes bytes = m.Build();
    const absl::StatusOr<Module> module = DecodeModule(bytes);
    ASSERT_TRUE(module.ok());
    EXPECT_EQ(ModuleName(*module), "");
    EXPECT_EQ(AllFunctionNames(*module).size(), 1u);
    EXPECT_EQ(FunctionName(*module, 0), content.size() == 8 ? "a" : "");
    EXPECT_TRUE(LocalNames(*module, 0).empty());
  }
}

TEST(Decoder, OwnerLivesAsLongAsTheModule) {
  auto owner = std::make_shared<Bytes>(WithHeader({}));
  const std::weak_ptr<Bytes> watch = owner;
  const std::span<const uint8_t> bytes(*owner);
  absl::StatusOr<Module> module =
      DecodeModule(bytes, Features::Default(), Limits(), std::move(owner));
  EXPECT_FALSE(watch.expired());
  module = absl::CancelledError();
  EXPECT_TRUE(watch.expired());
}

}  // namespace
}  // namespace davit::wasm
