// Where a run of characters ends: the lexer's inner loops.
//
// On x86-64 they look at 16 characters at a time (SSE2, which every such machine has); elsewhere at
// one, by table. All may read up to 16 bytes behind what they return, which the padding of a text
// allows (frontend-wasm/text/lexer.h), and all stop at a zero.
#ifndef DAVIT_FRONTEND_WASM_TEXT_RUNS_H_
#define DAVIT_FRONTEND_WASM_TEXT_RUNS_H_

#include <bit>
#include <cstdint>

#include "frontend-wasm/text/characters.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace davit::wasm::text {

#if defined(__SSE2__)

namespace internal {

inline __m128i Load16(const char* p) {
  return _mm_loadu_si128(reinterpret_cast<const __m128i*>(p));
}
inline __m128i Equals(__m128i bytes, char c) { return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(c)); }
inline uint32_t Mask(__m128i bytes) { return static_cast<uint32_t>(_mm_movemask_epi8(bytes)); }

// `mask_at` gives a bit for each of the 16 characters at a place; finds the first that is set.
template <typename MaskAt>
inline const char* FindFirst(const char* p, MaskAt mask_at) {
  while (true) {
    const uint32_t mask = mask_at(Load16(p));
    if (mask != 0) return p + std::countr_zero(mask);
    p += 16;
  }
}

}  // namespace internal

// The first character that is not kSpace.
inline const char* SkipSpaces(const char* p) {
  using namespace internal;
  return FindFirst(p, [](__m128i x) {
    const __m128i space = _mm_or_si128(_mm_or_si128(Equals(x, ' '), Equals(x, '\n')),
                                       _mm_or_si128(Equals(x, '\t'), Equals(x, '\r')));
    return ~Mask(space) & 0xffff;
  });
}

// The first character that is not kIdChar.
inline const char* SkipIdChars(const char* p) {
  using namespace internal;
  return FindFirst(p, [](__m128i x) {
    // Pairs of characters that differ in one bit take one comparison: ( and ), [ and {, ] and }.
    const __m128i low = _mm_cmpeq_epi8(_mm_min_epu8(x, _mm_set1_epi8(' ')), x);
    const __m128i parens = Equals(_mm_or_si128(x, _mm_set1_epi8(1)), ')');
    const __m128i lower = _mm_or_si128(x, _mm_set1_epi8(0x20));
    const __m128i brackets = _mm_or_si128(Equals(lower, '{'), Equals(lower, '}'));
    const __m128i others = _mm_or_si128(_mm_or_si128(Equals(x, '"'), Equals(x, ',')),
                                        _mm_or_si128(Equals(x, ';'), Equals(x, 0x7f)));
    const __m128i stop = _mm_or_si128(_mm_or_si128(low, parens), _mm_or_si128(brackets, others));
    // What is not ASCII has the top bit set.
    return Mask(_mm_or_si128(stop, x));
  });
}

// Counts the bits of the low and of the high half of `x`.
inline void CountHalves(uint32_t x, uint32_t* low, uint32_t* high) {
  x -= x >> 1 & 0x5555'5555;
  x = (x & 0x3333'3333) + (x >> 2 & 0x3333'3333);
  x = (x + (x >> 4)) & 0x0f0f'0f0f;
  x += x >> 8;
  *low = x & 0x1f;
  *high = x >> 16 & 0x1f;
}

// Goes past characters in groups, counting parentheses in *depth, to one that is kSkipStop and has
// to be looked at: a string or comment may begin there, or the outermost group end.
inline const char* SkipParens(const char* p, size_t* depth) {
  using namespace internal;
  while (true) {
    const __m128i x = Load16(p);
    const __m128i opens = Equals(x, '('), closes = Equals(x, ')');
    const __m128i others = _mm_or_si128(_mm_or_si128(Equals(x, '"'), Equals(x, ';')), Equals(x, 0));
    const uint32_t parens = Mask(opens) | Mask(closes) << 16;
    const uint32_t stops = Mask(others);
    if ((parens | stops) != 0) {
      uint32_t num_opens, num_closes;
      CountHalves(parens, &num_opens, &num_closes);
      // The parenthesis that begins a comment is not one; the next 16 would only show its `;`.
      const bool may_begin_comment = (parens & 0x8000) != 0 && p[16] == ';';
      if (stops != 0 || may_begin_comment || *depth <= num_closes) {
        return p + std::countr_zero(stops | parens | parens >> 16);
      }
      *depth = *depth + num_opens - num_closes;
    }
    p += 16;
  }
}

// The first character that is not kStringChar.
inline const char* SkipStringChars(const char* p) {
  using namespace internal;
  return FindFirst(p, [](__m128i x) {
    const __m128i low = _mm_cmpeq_epi8(_mm_min_epu8(x, _mm_set1_epi8(0x1f)), x);
    const __m128i others =
        _mm_or_si128(_mm_or_si128(Equals(x, '"'), Equals(x, '\\')), Equals(x, 0x7f));
    return Mask(_mm_or_si128(low, others));
  });
}

#else

namespace internal {
template <typename Stop>
inline const char* FindFirst(const char* p, Stop stop) {
  while (!stop(*p)) ++p;
  return p;
}
}  // namespace internal

inline const char* SkipSpaces(const char* p) {
  return internal::FindFirst(p, [](char c) { return !IsClass(c, kSpace); });
}
inline const char* SkipIdChars(const char* p) {
  return internal::FindFirst(p, [](char c) { return !IsClass(c, kIdChar); });
}
inline const char* SkipParens(const char* p, size_t*) {
  return internal::FindFirst(p, [](char c) { return IsClass(c, kSkipStop); });
}
inline const char* SkipStringChars(const char* p) {
  return internal::FindFirst(p, [](char c) { return !IsClass(c, kStringChar); });
}

#endif

}  // namespace davit::wasm::text

#endif  // DAVIT_FRONTEND_WASM_TEXT_RUNS_H_
