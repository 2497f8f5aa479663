#!/bin/sh
# demo.sh DAVIT [FILE.wasm ARGS...]: compiles the C programs beside this script to WebAssembly and runs them, or runs
# the given module.
set -eu
davit=$1
shift
here=$(cd "$(dirname "$0")" && pwd)

if [ $# -gt 0 ]; then
  "$davit" compile --time -o /dev/null "$1"
  exec "$davit" run --dir . "$@"
fi

cd "$here/.."
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
for source in "$here"/c/*.c; do
  name=$(basename "$source" .c)
  echo "== $name.c -> $name.wasm -> machine code"
  clang --target=wasm32-wasi --sysroot=/usr -O2 "$source" -o "$out/$name.wasm"
  "$davit" compile --time=short -o "$out/$name.o" "$out/$name.wasm"
done
for name in hello primes mandelbrot words; do
  echo
  case $name in
    hello) set -- --dir examples "$out/hello.wasm" examples/c/hello.c ;;
    *) set -- "$out/$name.wasm" ;;
  esac
  echo "\$ davit run $(echo "$*" | sed "s#$out/##g")"
  "$davit" run "$@"
done
