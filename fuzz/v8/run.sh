#!/bin/sh
# fuzz/v8/run.sh [SECONDS [SEED]]
#
# Compares generated programs with V8 (node 20 or later) until the time is over, in batches of 1,000, and prints how many
# it compared. Ends with 1 at the first difference; the program is then in DIFFERENCE.json of the folder of the build.
#   DAVIT_BUILD   the folder of the build; build/release beside the sources by default
#   COUNT         programs of one batch, and then no more than one: what the test fuzz.v8 does
# Ends with 77 where there is no node.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
build=${DAVIT_BUILD:-$here/../../build/release}
seconds=${1:-60}
seed=${2:-$(date +%s)}
if ! command -v node >/dev/null; then
  echo "node is not installed: nothing compared" >&2
  exit 77
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
total=0
start=$(date +%s)
now=$start
while :; do
  "$build/fuzz/differential_batch" "${COUNT:-1000}" "$seed" >"$work/batch.json"
  node "$here/compare.mjs" "$build/fuzz" <"$work/batch.json" >"$work/log" || exit 1
  read -r count _ <"$work/log"
  total=$((total + count))
  seed=$((seed + 1))
  now=$(date +%s)
  [ -n "${COUNT:-}" ] && break
  [ $((now - start)) -ge "$seconds" ] && break
done
echo "v8: $total programs compared in $((now - start)) s"
