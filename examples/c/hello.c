// Prints its arguments and the number of words in a file, if one is given with --dir.
#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>

int main(int argc, char** argv) {
  printf("Hello from WebAssembly, compiled by Davit.\n");
  for (int i = 1; i < argc; ++i) {
    FILE* file = fopen(argv[i], "r");
    if (file == NULL) {
      fprintf(stderr, "%s: %s\n", argv[i], strerror(errno));
      return 1;
    }
    long words = 0;
    int in_word = 0;
    for (int c = fgetc(file); c != EOF; c = fgetc(file)) {
      if (!isspace(c) && !in_word) ++words;
      in_word = !isspace(c);
    }
    fclose(file);
    printf("%s: %ld words\n", argv[i], words);
  }
  return 0;
}
