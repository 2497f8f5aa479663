// Time and memory of the shapes that have broken code generators or may break validators
// (fuzz/gen/stress_shapes.h) against their size, for each target: bytes to code on one thread, or
// the stage that the shape is about.
//
// Sizes go from the full one down to 1,000. The exponents are fitted by least squares through the
// logarithms of the upper sizes, a factor of 27 or more apart where the shape has as much: below,
// what does not depend on the size hides what does. The verdict is "ok" where neither exponent is
// above 1.15, and the exit status 1 where one is.
//
//   stress_bench --filter=x64/big_switch --points=points.tsv
//
// --points writes a line for each measurement. Other flags are those of Google Benchmark's
// programs, of which only --benchmark_filter means something here: `./dev bench` gives all programs
// the same ones.
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <regex>
#include <string>
#include <vector>

#include "bench/stress_measure.h"
#include "fuzz/gen/stress_shapes.h"
#include "isa/target.h"
#include "support/strings.h"

namespace davit {
namespace {

constexpr uint32_t kSmallest = 1'000;
constexpr uint32_t kFittedRange = 27;
constexpr double kMaxExponent = 1.15;
// Less than this varies by itself: what a thread's first allocation takes, pages of the C library.
constexpr double kLeastSeconds = 1e-3;
constexpr double kLeastBytes = 1 << 20;

// Ascending.
std::vector<uint32_t> Sizes(uint32_t full) {
  const uint32_t step = full >= kFittedRange * kSmallest ? 3 : 2;
  std::vector<uint32_t> sizes;
  for (uint32_t size = full; size >= kSmallest; size /= step) sizes.insert(sizes.begin(), size);
  return sizes;
}

struct Point {
  double size, cost;
};

// The exponent of cost ~ size^e.
double Exponent(const std::vector<Point>& points) {
  double x = 0, y = 0, xx = 0, xy = 0;
  const double n = static_cast<double>(points.size());
  for (const Point& point : points) {
    const double log_size = std::log(point.size), log_cost = std::log(point.cost);
    x += log_size;
    y += log_cost;
    xx += log_size * log_size;
    xy += log_size * log_cost;
  }
  return (n * xy - x * y) / (n * xx - x * x);
}

// Fits those of the upper sizes. A cost that is never above `least` does not grow.
double FittedExponent(const std::vector<Point>& points, double least) {
  std::vector<Point> upper;
  for (const Point& point : points) {
    if (point.size * kFittedRange * 1.01 < points.back().size) continue;
    upper.push_back({point.size, std::max(point.cost, least / 16)});
  }
  return upper.size() < 2 || upper.back().cost < least ? 0 : Exponent(upper);
}

// Prints a line of the table; whether the shape passes.
bool Measure(const fuzz::StressShape& shape, const isa::Target& target, std::FILE* out) {
  const std::string name = StrCat(target.name, "/", shape.name);
  std::vector<Point> seconds, bytes;
  StressCost cost;
  for (const uint32_t size : Sizes(shape.full_size)) {
    const absl::StatusOr<StressCost> measured = MeasureStress(shape, target, size);
    if (!measured.ok()) {
      std::printf("%-30s size %u: %s\n", name.c_str(), size,
                  std::string(measured.status().message()).c_str());
      return false;
    }
    cost = *measured;
    seconds.push_back({double{1} * size, cost.seconds});
    bytes.push_back({double{1} * size, static_cast<double>(cost.peak_bytes)});
    if (out != nullptr) {
      std::fprintf(out, "%s\t%s\t%s\t%u\t%.6f\t%llu\n", std::string(target.name).c_str(),
                   std::string(shape.name).c_str(), std::string(shape.rows).c_str(), size,
                   cost.seconds, static_cast<unsigned long long>(cost.peak_bytes));
    }
  }
  const double time = FittedExponent(seconds, kLeastSeconds);
  const double memory = FittedExponent(bytes, kLeastBytes);
  const bool ok = time <= kMaxExponent && memory <= kMaxExponent;
  std::printf("%-30s %-7s %8u %9.1f %6.2f %8.1f %6.2f %7.1f  %s\n", name.c_str(),
              std::string(shape.rows).c_str(), shape.full_size, cost.seconds * 1e3, time,
              static_cast<double>(cost.peak_bytes) / (1 << 20), memory,
              static_cast<double>(cost.kept_bytes) / (1 << 20), ok ? "ok" : "GROWS FASTER");
  std::fflush(stdout);
  return ok;
}

int Main(int argc, char** argv) {
  std::string filter = ".";
  std::unique_ptr<std::FILE, int (*)(std::FILE*)> points(nullptr, std::fclose);
  for (int i = 1; i < argc; ++i) {
    const std::string arg = argv[i];
    const auto value = [&arg] { return arg.substr(arg.find('=') + 1); };
    if (arg.starts_with("--filter=") || arg.starts_with("--benchmark_filter=")) {
      filter = value();
    } else if (arg.starts_with("--points=")) {
      points.reset(std::fopen(value().c_str(), "w"));
      if (points == nullptr) {
        std::fprintf(stderr, "stress_bench: cannot write %s\n", value().c_str());
        return 2;
      }
    } else if (!arg.starts_with("--benchmark_")) {
      std::fputs("usage: stress_bench [--filter=REGEX] [--points=FILE]\n", stderr);
      return 2;
    }
  }
  const std::regex wanted(filter);
  std::printf("%-30s %-7s %8s %9s %6s %8s %6s %7s\n", "target/shape", "row", "size", "ms", "slope",
              "peak MB", "slope", "kept MB");
  bool ok = true;
  for (const isa::Target* target : isa::Targets()) {
    for (const fuzz::StressShape& shape : fuzz::StressShapes()) {
      if (!fuzz::IsForEachTarget(shape.stage) && target != &isa::HostTarget()) continue;
      if (!std::regex_search(StrCat(target->name, "/", shape.name), wanted)) continue;
      ok = Measure(shape, *target, points.get()) && ok;
    }
  }
  return ok ? 0 : 1;
}

}  // namespace
}  // namespace davit

int main(int argc, char** argv) { return davit::Main(argc, argv); }
