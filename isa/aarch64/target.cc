#include "isa/aarch64/target.h"

#include "isa/aarch64/disassembly.h"
#include "isa/aarch64/emit.h"
#include "isa/aarch64/features.h"
#include "isa/aarch64/link_info.h"
#include "isa/aarch64/lower.h"
#include "isa/aarch64/print.h"
#include "isa/aarch64/regs.h"

namespace davit::isa::aarch64 {

constinit const Target kAarch64Target = {
    .name = "aarch64",
    .platform = "aarch64-linux",
    .environment = &kAarch64Environment,
    .link_info = &kAarch64LinkInfo,
    .lower = Lower,
    .emit = Emit,
    .print_inst = PrintInst,
    .reg_name = RegName,
    .disassembly = &kAarch64Disassembly,
    .check_host = CheckHost,
    .host_features = HostFeatures,
    .features_of_cpu = FeaturesOfCpu,
    .cpus = "armv8, armv8.2, each with +bti and +pac",
    .feature_by_name = FeatureByName,
};

}  // namespace davit::isa::aarch64
