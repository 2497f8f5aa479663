// Draws the Mandelbrot set in characters and prints how many steps it took: floating-point code.
#include <stdio.h>

enum { kWidth = 78, kHeight = 24, kMaxSteps = 20000 };

int main(void) {
  static const char kShades[] = " .:-=+*#%@";
  long total = 0;
  for (int y = 0; y < kHeight; ++y) {
    char line[kWidth + 1];
    for (int x = 0; x < kWidth; ++x) {
      const double cr = -2.1 + 2.8 * x / kWidth;
      const double ci = -1.2 + 2.4 * y / kHeight;
      double zr = 0;
      double zi = 0;
      int steps = 0;
      while (zr * zr + zi * zi <= 4 && steps < kMaxSteps) {
        const double next = zr * zr - zi * zi + cr;
        zi = 2 * zr * zi + ci;
        zr = next;
        ++steps;
      }
      total += steps;
      line[x] = steps == kMaxSteps ? '@' : kShades[steps % 9];
    }
    line[kWidth] = '\0';
    puts(line);
  }
  printf("%ld steps\n", total);
  return 0;
}
