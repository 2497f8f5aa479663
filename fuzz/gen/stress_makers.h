// The makers of the shapes that fuzz/gen/stress_shapes.cc lists: a module from a size.
#ifndef DAVIT_FUZZ_GEN_STRESS_MAKERS_H_
#define DAVIT_FUZZ_GEN_STRESS_MAKERS_H_

#include <cstdint>
#include <vector>

namespace davit::fuzz {

using Bytes = std::vector<uint8_t>;

// A module with one function [i32] -> [i32] of this code, i32 locals beside its parameter, and a
// memory.
Bytes OneFunctionModule(uint32_t num_locals, const Bytes& code);

// stress_control.cc: blocks, loops and branches.
Bytes EmptyLoops(uint32_t n);
Bytes BlockChain(uint32_t n);
Bytes FarBranches(uint32_t n);
Bytes ManyBlockParams(uint32_t n);
Bytes ChecksInLoops(uint32_t n);
Bytes BigSwitch(uint32_t n);
Bytes LocalsTimesBlocks(uint32_t n);
Bytes DeepNest(uint32_t n);
Bytes DeepLoops(uint32_t n);

// stress_values.cc: operators and the values between them.
Bytes CallChain(uint32_t n);
Bytes LargeOffsets(uint32_t n);
Bytes SelectChain(uint32_t n);
Bytes Initialiser(uint32_t n);
Bytes ManyValues(uint32_t n);
Bytes OperatorChain(uint32_t n);
Bytes EqzChain(uint32_t n);
Bytes AddChain(uint32_t n);
Bytes MulAddChain(uint32_t n);
Bytes AddressChain(uint32_t n);
Bytes LongOperators(uint32_t n);
Bytes DeepOperandStack(uint32_t n);

// stress_modules.cc: programs and modules as a whole.
Bytes ActorModule(uint32_t n);
Bytes RuntimeFunction(uint32_t n);
Bytes ManyCalls(uint32_t n);
Bytes ManyFrames(uint32_t n);
Bytes DataFarApart(uint32_t n);
Bytes SmallModule(uint32_t n);
Bytes EmptyFunctions(uint32_t n);
Bytes LargeAmongSmall(uint32_t n);
Bytes LargeBeforeSmall(uint32_t n);
Bytes DeclaredLocals(uint32_t n);

// stress_validation.cc: for a verdict only.
Bytes CustomSections(uint32_t n);
Bytes RecursionGroup(uint32_t n);
Bytes SimilarGroups(uint32_t n);
Bytes SubtypeChains(uint32_t n);
Bytes Nesting(uint32_t n);
Bytes BranchesOutwards(uint32_t n);
Bytes BranchTables(uint32_t n);
Bytes UnsetLocals(uint32_t n);
Bytes SetLocals(uint32_t n);
Bytes ManyResults(uint32_t n);
Bytes DeadCode(uint32_t n);
Bytes Exports(uint32_t n);
Bytes ElementSegments(uint32_t n);
Bytes ConstantExpressions(uint32_t n);

// stress_texts.cc: for the reader of the text format.
Bytes OuterLabels(uint32_t n);
Bytes HiddenLabels(uint32_t n);
Bytes NamedFunctions(uint32_t n);
Bytes InlineTypes(uint32_t n);
Bytes NamedFields(uint32_t n);
Bytes CustomAnnotations(uint32_t n);
Bytes BranchHints(uint32_t n);
Bytes UnknownNames(uint32_t n);
Bytes Suggestions(uint32_t n);
Bytes ErrorsInOneLine(uint32_t n);
Bytes UnknownGroups(uint32_t n);
Bytes OpenStrings(uint32_t n);
Bytes StrayAnnotations(uint32_t n);
Bytes OpenGroup(uint32_t n);

}  // namespace davit::fuzz

#endif  // DAVIT_FUZZ_GEN_STRESS_MAKERS_H_
