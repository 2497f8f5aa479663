// davit wast: what it prints and how it exits.
#include <fstream>

#include "tests/tools/tool_test.h"

namespace davit::tools {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

constexpr std::string_view kScript = R"((module (func (export "f") (result i32) (i32.const 3)))
(assert_return (invoke "f") (i32.const 3))
(assert_return (invoke "f") (i32.const 4))
)";

class WastTest : public ToolTest {
 protected:
  void Write(const std::string& name, std::string_view text) {
    std::ofstream(dir_.path() + "/" + name) << text;
  }
};

TEST_F(WastTest, APassingScript) {
  Write("good.wast", "(module)(assert_invalid (module (func (result i32))) \"type mismatch\")");
  const testing::Finished result = Davit({"wast", "good.wast"});
  EXPECT_EQ(result.status, 0);
  EXPECT_THAT(result.out, StartsWith("good.wast: 2 run, 2 passed, 0 listed, 0 failed\n"
                                     "total, 1 file: 2 run, 2 passed, 0 listed, 0 failed, "));
}

TEST_F(WastTest, ALineForEachFailure) {
  Write("bad.wast", kScript);
  for (const char* mode : {"-O0", "-O2", "--interpret"}) {
    const testing::Finished result = Davit({"wast", mode, "bad.wast"});
    EXPECT_EQ(result.status, 1);
    EXPECT_THAT(result.out, StartsWith("bad.wast:3: expected i32:4, got i32:3\n"
                                       "bad.wast: 3 run, 2 passed, 0 listed, 1 failed\n"));
  }
}

TEST_F(WastTest, AScriptThatDoesNotParse) {
  Write("broken.wast", "(module)\n(assert_nothing)\n");
  const testing::Finished result = Davit({"wast", "broken.wast"});
  EXPECT_EQ(result.status, 1);
  EXPECT_THAT(result.out, StartsWith("broken.wast:2:"));
  EXPECT_THAT(result.out, HasSubstr("total, 1 file: 1 run, 0 passed, 0 listed, 1 failed"));
}

TEST_F(WastTest, KnownFailures) {
  Write("bad.wast", kScript);
  Write("known", "bad.wast:3 1 a reason\n");
  const testing::Finished known = Davit({"wast", "--known", "known", "bad.wast"});
  EXPECT_EQ(known.status, 0);
  EXPECT_THAT(known.out, StartsWith("bad.wast: 3 run, 2 passed, 1 listed, 0 failed\n"));
  Write("obsolete", "bad.wast:3 1 a reason\nbad.wast:2 1 another\n");
  const testing::Finished obsolete = Davit({"wast", "--known", "obsolete", "bad.wast"});
  EXPECT_EQ(obsolete.status, 1);
  EXPECT_THAT(obsolete.out,
              HasSubstr("bad.wast: 0 failures where the list says: bad.wast:2 1 another\n"));
  const testing::Finished list = Davit({"wast", "--list-failures", "bad.wast"});
  EXPECT_EQ(list.out, "bad.wast:3 1 expected i32:4, got i32:3\n");
}

TEST_F(WastTest, DirectoriesAndFilters) {
  Write("b.wast", "(module)");
  Write("a.wast", "(module)");
  Write("c.wat", "(module");
  const testing::Finished all = Davit({"wast", "."});
  EXPECT_THAT(all.out, StartsWith("a.wast: 1 run, 1 passed, 0 listed, 0 failed\nb.wast: "));
  EXPECT_THAT(all.out, HasSubstr("total, 2 files: 2 run"));
  const testing::Finished one = Davit({"wast", "--filter", "^b", "-j", "3", "."});
  EXPECT_THAT(one.out, StartsWith("b.wast: "));
  EXPECT_THAT(one.out, HasSubstr("total, 1 file: 1 run"));
}

TEST_F(WastTest, WrongCommandLines) {
  Fails({"wast", "missing.wast"}, 1, {"missing.wast"});
  Fails({"wast", "."}, 1, {"there is no script to run"});
  Fails({"wast", "--filter", "(", "."}, 2, {"'(' is no regular expression"});
}

}  // namespace
}  // namespace davit::tools
