// Release: gives the memory of a vector back.
//
// The ways that look the same keep it: `v = {}` assigns an empty list, and shrink_to_fit() does
// nothing in a library that is compiled without exceptions.
#ifndef DAVIT_SUPPORT_RELEASE_H_
#define DAVIT_SUPPORT_RELEASE_H_

#include <cstddef>
#include <vector>

namespace davit {

template <typename T>
void Release(std::vector<T>& vector) {
  std::vector<T>().swap(vector);
}

// Where it has room for more than `keep` elements.
template <typename T>
void ReleaseAbove(size_t keep, std::vector<T>& vector) {
  if (vector.capacity() > keep) Release(vector);
}

}  // namespace davit

#endif  // DAVIT_SUPPORT_RELEASE_H_
