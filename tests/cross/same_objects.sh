#!/bin/sh
# same_objects.sh NATIVE EMULATOR CROSS MODULES CORPUS: compiles every module of the folder MODULES, and of CORPUS/corpus
# if there is one, for every target with the commands NATIVE and CROSS, the second under EMULATOR, and compares the
# objects. Processors are named, since "native" is another one on each side. What is refused has to be refused by both.
# Exit status 77, for "skipped", where NATIVE has not been built.
set -u
native=$1
emulator=$2
cross=$3
modules=$4
corpus=$5
if [ ! -x "$native" ]; then
  echo "skipped: no $native"
  exit 77
fi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
compared=0
refused=0
failed=0
for module in "$modules"/*.wat "$corpus"/corpus/compile/*.wasm "$corpus"/corpus/run/*/*.wasm; do
  [ -f "$module" ] || continue
  for cpu in x86_64-linux:x86-64-v3 aarch64-linux:armv8; do
    options="compile -O2 --target=${cpu%%:*} --cpu=${cpu#*:} -o"
    rm -f "$scratch"/*
    "$native" $options "$scratch/native.o" "$module" >/dev/null 2>"$scratch/native.text"
    $emulator "$cross" $options "$scratch/cross.o" "$module" >/dev/null 2>"$scratch/cross.text"
    if [ ! -e "$scratch/native.o" ] && [ ! -e "$scratch/cross.o" ] &&
      cmp -s "$scratch/native.text" "$scratch/cross.text"; then
      refused=$((refused + 1))
    elif cmp "$scratch/native.o" "$scratch/cross.o"; then
      compared=$((compared + 1))
    else
      echo "different for ${cpu%%:*}: $module"
      failed=$((failed + 1))
    fi
  done
done
echo "$compared pairs of objects are the same, $failed differ; $refused times the module was refused"
[ $failed -eq 0 ] && [ $compared -gt 0 ]
