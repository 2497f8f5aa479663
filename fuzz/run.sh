#!/bin/sh
# ./dev fuzz [TARGET [SECONDS] [-j N] [--preset PRESET]]
#
# Runs one target for a time in N processes. By default it is a libFuzzer program with AddressSanitizer and
# UndefinedBehaviorSanitizer, which keeps what reaches new code in build/fuzz/corpus/TARGET; with another preset it is
# that preset's program, fast and blind (`release`), or under qemu (`aarch64`). Inputs that fail are left in
# build/PRESET/fuzz/.
set -eu

preset=fuzz
target=
seconds=
jobs=1
while [ $# -gt 0 ]; do
  case $1 in
    -j) jobs=$2; shift ;;
    -j*) jobs=${1#-j} ;;
    --preset) preset=$2; shift ;;
    --preset=*) preset=${1#--preset=} ;;
    -*) echo "dev fuzz: unknown option $1" >&2; exit 2 ;;
    *) if [ -z "$target" ]; then target=$1; elif [ -z "$seconds" ]; then seconds=$1; else
         echo "dev fuzz: unexpected argument $1" >&2; exit 2
       fi ;;
  esac
  shift
done
seconds=${seconds:-60}

if [ -z "$target" ]; then
  echo "targets:"
  for source in fuzz/*_fuzz.cc; do echo "  $(basename "$source" _fuzz.cc)"; done
  exit 0
fi
if [ ! -f "fuzz/${target}_fuzz.cc" ]; then
  echo "dev fuzz: there is no target '$target'; ./dev fuzz lists them" >&2
  exit 2
fi
[ -f "build/$preset/build.ninja" ] || cmake --preset "$preset" >/dev/null
cmake --build "build/$preset" --target "${target}_fuzz"

program=build/$preset/fuzz/${target}_fuzz
artifacts=build/$preset/fuzz
logs=build/$preset/fuzz/$target.logs
rm -rf "$logs"
mkdir -p "$logs"
seeds=
[ -d "fuzz/corpus/$target" ] && seeds=fuzz/corpus/$target
if [ "$preset" = fuzz ]; then
  found=build/fuzz/corpus/$target
  mkdir -p "$found"
  # Memory that guards ask for is address space only, and counts as resident under AddressSanitizer's shadow.
  # Entropic scheduling takes most of the time where an input reaches thousands of features, as a generated module does.
  # Next come stack traces of every allocation; whoever replays an input without this has them in full. Then the cache
  # misses on memory that was freed: two megabytes of it are kept back, which is what some inputs in a row have used.
  # Finds of the other processes are looked for every ten seconds, not every second: the whole folder is gone through.
  export ASAN_OPTIONS="${ASAN_OPTIONS:-malloc_context_size=0:quarantine_size_mb=2:thread_local_quarantine_size_kb=256}"
  # Leaks are looked for when the process ends. After every input libFuzzer would execute again what has allocated more
  # than it freed, which an engine does whenever it sees a type for the first time.
  options="-max_total_time=$seconds -entropic=0 -reload=10 -detect_leaks=0 -artifact_prefix=$artifacts/ -print_final_stats=1
           -rss_limit_mb=4096 $found"
else
  options="-seconds=$seconds -artifacts=$artifacts"
  [ "$preset" = aarch64 ] && program="qemu-aarch64 $program"
  export TSAN_OPTIONS="${TSAN_OPTIONS:-suppressions=$PWD/cmake/tsan_suppressions.txt}"
fi

# cpu_seconds NAME: what ended children have used, as `times` says it, into a file.
cpu_seconds() { times >"$logs/$1.times"; }

cpu_seconds before
pids=
job=0
while [ $job -lt "$jobs" ]; do
  job=$((job + 1))
  # shellcheck disable=SC2086 # options and program are lists
  $program -seed=$(($(date +%s) * 100 + job)) $options $seeds >"$logs/$job.log" 2>&1 &
  pids="$pids $!"
done
trap 'kill $pids 2>/dev/null' INT TERM
status=0
for pid in $pids; do wait "$pid" || status=1; done
[ $status -eq 0 ] || for log in "$logs"/*.log; do tail -n 40 "$log"; done

cpu_seconds after

# Either kind of program says in its last lines how many inputs it executed. On a shared machine what counts is how many in
# a second of the processor.
awk -v target="$target" -v preset="$preset" '
  function seconds_of(text) { split(text, part, "m"); return part[1] * 60 + part[2] }
  FILENAME ~ /\.times$/ {
    if (FNR == 2) cpu += (FILENAME ~ /after/ ? 1 : -1) * (seconds_of($1) + seconds_of($2))
    next
  }
  /stat::number_of_executed_units:/ { executed += $2 }
  /inputs made from seed/ { for (i = 1; i < NF; ++i) if ($(i + 1) == "inputs" && $i + 0 > 0) executed += $i }
  /^Done [0-9]+ runs in/ { seconds = $5 }
  /inputs made from seed/ { for (i = 1; i < NF; ++i) if ($i == "in") seconds = $(i + 1) }
  END { printf "%s (%s): %d executions in %.0f s, %.0f a second, %.0f a second of the processor\n", target, preset, executed,
               seconds, (seconds > 0 ? executed / seconds : 0), (cpu > 0 ? executed / cpu : 0) }' "$logs"/*.times "$logs"/*.log
exit $status
