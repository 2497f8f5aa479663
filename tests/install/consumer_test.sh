#!/bin/sh
# consumer_test.sh CMAKE BUILD-DIR CONSUMER-DIR SOURCE CXX
set -eu
cmake=$1 build=$2 consumer=$3 source=$4 cxx=$5
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

"$cmake" --install "$build" --prefix "$scratch/prefix" >"$scratch/install.log" || { cat "$scratch/install.log"; exit 1; }

expect() {
  actual=$("$1")
  [ "$actual" = "$2" ] || { echo "$1 printed '$actual', not '$2'"; exit 1; }
}

"$cmake" -S "$consumer" -B "$scratch/build" -G Ninja -DCMAKE_PREFIX_PATH="$scratch/prefix" -DCMAKE_CXX_COMPILER="$cxx" \
  -DEMBED_SOURCE="$source" \
  >"$scratch/configure.log" 2>&1 || { cat "$scratch/configure.log"; exit 1; }
"$cmake" --build "$scratch/build" >"$scratch/build.log" 2>&1 || { cat "$scratch/build.log"; exit 1; }
expect "$scratch/build/consumer" "5 + 7 = 12"

PKG_CONFIG_PATH=$(dirname "$(find "$scratch/prefix" -name davit.pc)")
export PKG_CONFIG_PATH
sed "s#^prefix=.*#prefix=$scratch/prefix#" "$PKG_CONFIG_PATH/davit.pc" >"$scratch/davit.pc"
mv "$scratch/davit.pc" "$PKG_CONFIG_PATH/davit.pc"
"$cxx" -std=c++20 "$source" -o "$scratch/consumer" $(pkg-config --cflags --libs davit)
LD_LIBRARY_PATH=$(dirname "$PKG_CONFIG_PATH") expect "$scratch/consumer" "5 + 7 = 12"
echo "installed copy works through find_package and pkg-config"
