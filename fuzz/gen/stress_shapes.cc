#include "fuzz/gen/stress_shapes.h"

#include "fuzz/gen/stress_makers.h"

namespace davit::fuzz {
namespace {

using enum StressStage;

constexpr StressShape kShapes[] = {
    {"call_chain", "S1", CallChain, 20'000},
    {"empty_loops", "S2", EmptyLoops, 20'000},
    {"block_chain", "S3", BlockChain, 15'000},
    {"large_offsets", "S4", LargeOffsets, 100'000},
    {"far_branches", "S5", FarBranches, 300'000},
    {"many_calls", "S5", ManyCalls, 100'000},
    {"many_calls_object", "S5", ManyCalls, 100'000, kObject},
    {"select_chain", "S6", SelectChain, 100'000},
    {"many_block_params", "S7", ManyBlockParams, 50'000 - 1},
    {"actor_module", "S8", ActorModule, 10'000},
    {"runtime_function", "S9", RuntimeFunction, 20'000},
    {"initialiser", "S10", Initialiser, 61'000},
    {"many_values", "S11", ManyValues, 7'000'000},
    {"operator_chain", "S12", OperatorChain, 400'000},
    {"eqz_chain", "S12", EqzChain, 400'000},
    {"add_chain", "S12", AddChain, 400'000},
    {"mul_add_chain", "S12", MulAddChain, 200'000},
    {"address_chain", "S12", AddressChain, 400'000},
    {"checks_in_loops", "S13", ChecksInLoops, 50'000},
    {"big_switch", "S14", BigSwitch, 8'000},
    {"data_far_apart", "S15", DataFarApart, 65'536, kInstantiate},
    {"empty_functions", "S16 S25", EmptyFunctions, 1'000'000},
    {"many_frames_object", "S17", ManyFrames, 266'000, kObject},
    {"many_frames_load", "S17", ManyFrames, 266'000, kLoad},
    {"many_modules_load", "S17", SmallModule, 10'000, kLoadCopies},
    {"large_before_small", "S18", LargeBeforeSmall, 3'000'000},
    {"long_operators", "S19", LongOperators, 100'000},
    {"locals_times_blocks", "S22", LocalsTimesBlocks, 50'000 - 1},
    {"declared_locals", "S22", DeclaredLocals, 100'000},
    {"deep_nest", "S23", DeepNest, 10'000},
    {"deep_loops", "S23", DeepLoops, 10'000},
    {"deep_operand_stack", "S23", DeepOperandStack, 10'000},
    {"large_among_small", "S24", LargeAmongSmall, 5'000'000},
    {"custom_sections", "V1", CustomSections, 256'000, kValidate},
    {"recursion_group", "V2", RecursionGroup, 256'000, kValidate},
    {"similar_groups", "V3", SimilarGroups, 64'000, kValidate},
    {"subtype_chains", "V4", SubtypeChains, 128'000, kValidate},
    {"nesting", "V5", Nesting, 512'000, kValidate},
    {"branches_outwards", "V6", BranchesOutwards, 320'000, kValidate},
    {"branch_tables", "V7", BranchTables, 512'000, kValidate},
    {"unset_locals", "V8", UnsetLocals, 2'000'000'000, kValidate},
    {"set_locals", "V9", SetLocals, 256'000, kValidate},
    {"many_results", "V10", ManyResults, 27'000, kValidate},
    {"dead_code", "V11", DeadCode, 512'000, kValidate},
    {"exports", "V12", Exports, 1'000'000, kValidate},
    {"element_segments", "V13", ElementSegments, 128'000, kValidate},
    {"constant_expressions", "V14", ConstantExpressions, 256'000, kValidate},
    {"outer_labels", "T1", OuterLabels, 256'000, kReadText},
    {"hidden_labels", "T2", HiddenLabels, 256'000, kReadText},
    {"named_functions", "T3", NamedFunctions, 256'000, kReadText},
    {"inline_types", "T4", InlineTypes, 64'000, kReadText},
    {"named_fields", "T5", NamedFields, 10'000, kReadText},
    {"custom_annotations", "T6", CustomAnnotations, 256'000, kReadText},
    {"branch_hints", "T7", BranchHints, 256'000, kReadText},
    {"unknown_names", "T8", UnknownNames, 256'000, kRefuseText},
    {"suggestions", "T9", Suggestions, 64'000, kRefuseText},
    {"errors_in_one_line", "T10", ErrorsInOneLine, 256'000, kRefuseText},
    {"unknown_groups", "T11", UnknownGroups, 256'000, kRefuseText},
    {"open_strings", "T12", OpenStrings, 256'000, kRefuseText},
    {"stray_annotations", "T13", StrayAnnotations, 256'000, kRefuseText},
    {"open_group", "T14", OpenGroup, 256'000, kRefuseText},
};

}  // namespace

std::span<const StressShape> StressShapes() { return kShapes; }

}  // namespace davit::fuzz
