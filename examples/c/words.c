// Builds a binary search tree of generated words and counts them: pointers, strings, indirect calls (qsort).
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct Node {
  struct Node* left;
  struct Node* right;
  int count;
  char word[12];
} Node;

static unsigned long long state = 88172645463325252ull;

static unsigned Random(void) {
  state ^= state << 13;
  state ^= state >> 7;
  state ^= state << 17;
  return (unsigned)(state >> 11);
}

static void Insert(Node** root, const char* word) {
  while (*root != NULL) {
    const int order = strcmp(word, (*root)->word);
    if (order == 0) {
      ++(*root)->count;
      return;
    }
    root = order < 0 ? &(*root)->left : &(*root)->right;
  }
  *root = calloc(1, sizeof(Node));
  if (*root == NULL) abort();
  (*root)->count = 1;
  strcpy((*root)->word, word);
}

static int Collect(const Node* node, const Node** out, int n) {
  if (node == NULL) return n;
  n = Collect(node->left, out, n);
  out[n++] = node;
  return Collect(node->right, out, n);
}

static int ByCount(const void* a, const void* b) {
  const Node* x = *(const Node* const*)a;
  const Node* y = *(const Node* const*)b;
  if (x->count != y->count) return y->count - x->count;
  return strcmp(x->word, y->word);
}

int main(void) {
  Node* root = NULL;
  for (int i = 0; i < 1000000; ++i) {
    char word[12];
    const int length = 2 + Random() % 3;
    for (int k = 0; k < length; ++k) word[k] = 'a' + Random() % 12;
    word[length] = '\0';
    Insert(&root, word);
  }
  static const Node* nodes[1 << 16];
  const int n = Collect(root, nodes, 0);
  qsort(nodes, n, sizeof(nodes[0]), ByCount);
  printf("%d different words, the most frequent:\n", n);
  for (int i = 0; i < 5; ++i) printf("  %-6s %d\n", nodes[i]->word, nodes[i]->count);
  return 0;
}
