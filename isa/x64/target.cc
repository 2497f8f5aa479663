#include "isa/x64/target.h"

#include "isa/x64/disassembly.h"
#include "isa/x64/emit.h"
#include "isa/x64/features.h"
#include "isa/x64/link_info.h"
#include "isa/x64/lower.h"
#include "isa/x64/print.h"
#include "isa/x64/regs.h"

namespace davit::isa::x64 {
namespace {

std::string_view RegName64(regalloc::PReg reg) { return RegName(reg, 64); }

}  // namespace

constinit const Target kX64Target = {
    .name = "x64",
    .platform = "x86_64-linux",
    .environment = &kX64Environment,
    .link_info = &kX64LinkInfo,
    .lower = Lower,
    .emit = Emit,
    .print_inst = PrintInst,
    .reg_name = RegName64,
    .disassembly = &kX64Disassembly,
    .check_host = CheckHost,
    .host_features = HostFeatures,
    .features_of_cpu = FeaturesOfCpu,
    .cpus = "x86-64-v2, x86-64-v3",
    .feature_by_name = FeatureByName,
};

}  // namespace davit::isa::x64
