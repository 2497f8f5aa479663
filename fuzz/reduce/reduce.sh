#!/bin/sh
# fuzz/reduce/reduce.sh MODULE.wasm [CALLS]
# fuzz/reduce/reduce.sh INPUT
#
# Makes a module smaller by binaryen's wasm-reduce for as long as Davit executes it differently in two ways, or dies of
# it. An INPUT of the target `differential` (any file that is no module) becomes its module and its calls first. The
# result is MODULE.reduced.wasm, and as text on standard output.
#   DAVIT_BUILD   the folder of the build; build/release beside the sources by default
set -eu

here=$(cd "$(dirname "$0")" && pwd)
build=${DAVIT_BUILD:-$here/../../build/release}
check=$build/fuzz/differential_check
if ! reducer=$(command -v wasm-reduce); then
  echo "wasm-reduce is not installed (Debian package binaryen)" >&2
  exit 2
fi
module=$1
calls=${2:-}
if [ "$(head -c 4 "$module" | od -An -tx1)" != " 00 61 73 6d" ]; then
  "$check" --input "$1" "$1.wasm" "$1.calls"
  module=$1.wasm
  calls=$1.calls
fi
if "$check" "$module" $calls; then
  echo "$module: nothing to reduce" >&2
  exit 2
fi
base=${module%.wasm}
# binaryen knows of fewer features than Davit; it says so where a module uses another.
"$reducer" "$module" -b "$(dirname "$reducer")" --all-features --command="$check $base.test.wasm $calls" \
  -t "$base.test.wasm" -w "$base.reduced.wasm" >"$base.reduce.log" 2>&1 || {
  tail -n 5 "$base.reduce.log" >&2
  exit 1
}
rm -f "$base.test.wasm" "$base.reduce.log"
"$check" "$base.reduced.wasm" $calls || true
ls -l "$module" "$base.reduced.wasm" >&2
"$build/tools/davit" print "$base.reduced.wasm"
