#!/bin/bash -eu
# Builds the fuzz targets the way OSS-Fuzz wants them: compilers, flags, engine and folders come from the environment
# (CC, CXX, CFLAGS, CXXFLAGS, LIB_FUZZING_ENGINE, OUT, WORK), every target lands in $OUT with its seed corpus beside it as
# TARGET_fuzz_seed_corpus.zip. The packages of cmake/debian-packages.txt must be there (./dev setup).
#
#   OUT=/tmp/out CC=clang CXX=clang++ fuzz/oss_fuzz_build.sh
root=$(cd "$(dirname "$0")/.." && pwd)
: "${OUT:?the folder that the targets are put into}"
: "${CC:=clang}" "${CXX:=clang++}" "${LIB_FUZZING_ENGINE:=-fsanitize=fuzzer}"
: "${CFLAGS:=-O1 -fno-omit-frame-pointer -gline-tables-only -fsanitize=address,undefined -fsanitize=fuzzer-no-link}"
: "${CXXFLAGS:=$CFLAGS}"
work=${WORK:-$root/build}/oss-fuzz

cmake -S "$root" -B "$work" -G Ninja -DCMAKE_BUILD_TYPE=None \
  -DCMAKE_C_COMPILER="$CC" -DCMAKE_CXX_COMPILER="$CXX" -DCMAKE_C_FLAGS="$CFLAGS" -DCMAKE_CXX_FLAGS="$CXXFLAGS" \
  -DDAVIT_BUILD_FUZZ=ON -DDAVIT_BUILD_TESTS=OFF -DDAVIT_BUILD_EXAMPLES=OFF -DDAVIT_CHECK_REGALLOC=ON \
  -DDAVIT_FUZZING_ENGINE="$LIB_FUZZING_ENGINE"

mkdir -p "$OUT"
for source in "$root"/fuzz/*_fuzz.cc; do
  target=$(basename "$source" .cc)
  cmake --build "$work" --target "$target"
  cp "$work/fuzz/$target" "$OUT/"
  corpus=$root/fuzz/corpus/${target%_fuzz}
  [ -d "$corpus" ] || continue
  python3 -m zipfile -c "$OUT/${target}_seed_corpus.zip" "$corpus"/*
done
