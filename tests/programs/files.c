// Makes, writes, reads, renames, lists and removes files and directories below the working
// directory, and prints what every step gives. The output is the same wherever POSIX is right.
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char* ErrorName(void) {
  switch (errno) {
    case ENOENT:
      return "ENOENT";
    case EEXIST:
      return "EEXIST";
    case ENOTDIR:
      return "ENOTDIR";
    case EISDIR:
      return "EISDIR";
    case ENOTEMPTY:
      return "ENOTEMPTY";
    case EBADF:
      return "EBADF";
    case EINVAL:
      return "EINVAL";
    case ELOOP:
      return "ELOOP";
    default:
      return "another error";
  }
}

static void Report(const char* what, long result) {
  if (result < 0) {
    printf("%s: %s\n", what, ErrorName());
  } else {
    printf("%s: %ld\n", what, result);
  }
}

static int Compare(const void* a, const void* b) {
  return strcmp(*(char* const*)a, *(char* const*)b);
}

static void List(const char* path) {
  DIR* dir = opendir(path);
  if (dir == NULL) {
    printf("list %s: %s\n", path, ErrorName());
    return;
  }
  char* names[256];
  size_t count = 0;
  for (struct dirent* entry = readdir(dir); entry != NULL && count < 256; entry = readdir(dir)) {
    if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0) continue;
    names[count++] = strdup(entry->d_name);
  }
  closedir(dir);
  qsort(names, count, sizeof(names[0]), Compare);
  printf("list %s: %zu entries:", path, count);
  for (size_t i = 0; i < count; ++i) {
    char full[512];
    struct stat info;
    snprintf(full, sizeof(full), "%s/%s", path, names[i]);
    if (lstat(full, &info) == 0) {
      printf(" %s%s", names[i], S_ISDIR(info.st_mode) ? "/" : S_ISLNK(info.st_mode) ? "@" : "");
    }
    free(names[i]);
  }
  printf("\n");
}

static void WriteFile(const char* path, const char* mode, const char* text) {
  FILE* file = fopen(path, mode);
  if (file == NULL) {
    printf("open %s: %s\n", path, ErrorName());
    return;
  }
  fputs(text, file);
  fclose(file);
}

static void ShowFile(const char* path) {
  FILE* file = fopen(path, "r");
  if (file == NULL) {
    printf("show %s: %s\n", path, ErrorName());
    return;
  }
  char line[256];
  printf("show %s:", path);
  while (fgets(line, sizeof(line), file) != NULL) {
    line[strcspn(line, "\n")] = '|';
    printf(" %s", line);
  }
  printf("\n");
  fclose(file);
}

static void Descriptors(void) {
  int fd = open("data", O_RDWR | O_CREAT | O_EXCL, 0644);
  Report("create", fd >= 0);
  Report("create again", open("data", O_RDWR | O_CREAT | O_EXCL, 0644));
  Report("write", write(fd, "0123456789", 10));
  Report("seek", lseek(fd, -4, SEEK_END));
  char buffer[16] = {0};
  Report("read", read(fd, buffer, sizeof(buffer)));
  printf("%s\n", buffer);
  Report("pwrite", pwrite(fd, "ab", 2, 3));
  Report("seek past the end", lseek(fd, 15, SEEK_SET));
  Report("write", write(fd, "z", 1));
  memset(buffer, 0, sizeof(buffer));
  Report("pread", pread(fd, buffer, 16, 0));
  for (int i = 0; i < 16; ++i) printf("%c", buffer[i] == 0 ? '.' : buffer[i]);
  printf("\n");
  Report("seek before the start", lseek(fd, -1, SEEK_SET));
  Report("truncate", ftruncate(fd, 5));
  struct stat info;
  Report("stat", fstat(fd, &info));
  printf("size %ld, %s\n", (long)info.st_size, S_ISREG(info.st_mode) ? "regular" : "odd");
  Report("close", close(fd));
  Report("close again", close(fd));
  Report("read of a closed file", read(fd, buffer, 1));
}

int main(void) {
  List(".");
  Report("mkdir", mkdir("dir", 0777));
  Report("mkdir again", mkdir("dir", 0777));
  Report("mkdir below nothing", mkdir("none/dir", 0777));
  WriteFile("one", "w", "first\nsecond\n");
  WriteFile("one", "a", "third\n");
  ShowFile("one");
  ShowFile("dir/../one");
  ShowFile("none");
  ShowFile("one/below");
  Descriptors();
  Report("rename", rename("one", "dir/two"));
  Report("rename of nothing", rename("one", "three"));
  WriteFile("four", "w", "four\n");
  Report("rename onto a file", rename("four", "dir/two"));
  Report("rename a file onto a directory", rename("data", "dir"));
  ShowFile("dir/two");
  Report("symlink", symlink("dir/two", "link"));
  ShowFile("link");
  Report("rmdir of what is not empty", rmdir("dir"));
  Report("rmdir of a file", rmdir("data"));
  for (int i = 0; i < 100; ++i) {
    char name[32];
    snprintf(name, sizeof(name), "dir/file-%03d", i);
    WriteFile(name, "w", name);
  }
  List("dir");
  List(".");
  List("none");
  Report("unlink", unlink("dir/two"));
  Report("unlink again", unlink("dir/two"));
  ShowFile("link");
  Report("access", access("data", R_OK));
  Report("access of nothing", access("none", R_OK));
  List(".");
  return 0;
}
