// Counts the primes below a limit with a sieve: integer code and memory.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(int argc, char** argv) {
  const long limit = argc > 1 ? atol(argv[1]) : 20000000;
  char* composite = malloc(limit);
  if (composite == NULL) {
    fprintf(stderr, "primes: cannot allocate %ld bytes\n", limit);
    return 1;
  }
  memset(composite, 0, limit);
  long count = 0;
  for (long i = 2; i < limit; ++i) {
    if (composite[i]) continue;
    ++count;
    for (long long j = (long long)i * i; j < limit; j += i) composite[j] = 1;
  }
  printf("%ld primes below %ld\n", count, limit);
  free(composite);
  return 0;
}
