// Where a run of characters ends: the lexer's inner loops.
//
// On x86-64 (SSE2) and AArch64 (Advanced SIMD), which every such machine has, they look at 16
// characters at a time; elsewhere at one, by table. All may read up to 16 bytes behind what they
// return, which the padding of a text allows (frontend-wasm/text/lexer.h), and all stop at a zero.
#ifndef DAVIT_FRONTEND_WASM_TEXT_RUNS_H_
#define DAVIT_FRONTEND_WASM_TEXT_RUNS_H_

#include <bit>
#include <cstdint>

#include "frontend-wasm/text/characters.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#elif defined(__aarch64__)
#include <arm_neon.h>
#endif

namespace davit::wasm::text {

#if defined(__SSE2__) || defined(__aarch64__)

namespace internal {

// Comparisons give 0xff and 0; Mask has a bit for the top bit of each byte, the lowest for the
// first.
#if defined(__SSE2__)
using Bytes = __m128i;
inline Bytes Load16(const char* p) { return _mm_loadu_si128(reinterpret_cast<const Bytes*>(p)); }
inline Bytes Splat(char c) { return _mm_set1_epi8(c); }
inline Bytes Equals(Bytes x, char c) { return _mm_cmpeq_epi8(x, Splat(c)); }
inline Bytes AtMost(Bytes x, char c) { return _mm_cmpeq_epi8(_mm_min_epu8(x, Splat(c)), x); }
inline Bytes Or(Bytes x, Bytes y) { return _mm_or_si128(x, y); }
inline uint32_t Mask(Bytes x) { return static_cast<uint32_t>(_mm_movemask_epi8(x)); }
#else
using Bytes = uint8x16_t;
inline Bytes Load16(const char* p) { return vld1q_u8(reinterpret_cast<const uint8_t*>(p)); }
inline Bytes Splat(char c) { return vdupq_n_u8(static_cast<uint8_t>(c)); }
inline Bytes Equals(Bytes x, char c) { return vceqq_u8(x, Splat(c)); }
inline Bytes AtMost(Bytes x, char c) { return vcleq_u8(x, Splat(c)); }
inline Bytes Or(Bytes x, Bytes y) { return vorrq_u8(x, y); }
inline uint32_t Mask(Bytes x) {
  constexpr Bytes kBits = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
  const Bytes all_ones = vreinterpretq_u8_s8(vshrq_n_s8(vreinterpretq_s8_u8(x), 7));
  Bytes sums = vandq_u8(all_ones, kBits);
  for (int i = 0; i < 3; ++i) sums = vpaddq_u8(sums, sums);
  return vgetq_lane_u16(vreinterpretq_u16_u8(sums), 0);
}
#endif

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
  return FindFirst(p, [](Bytes x) {
    const Bytes space =
        Or(Or(Equals(x, ' '), Equals(x, '\n')), Or(Equals(x, '\t'), Equals(x, '\r')));
    return ~Mask(space) & 0xffff;
  });
}

// The first character that is not kIdChar.
inline const char* SkipIdChars(const char* p) {
  using namespace internal;
  return FindFirst(p, [](Bytes x) {
    // Pairs of characters that differ in one bit take one comparison: ( and ), [ and {, ] and }.
    const Bytes low = AtMost(x, ' ');
    const Bytes parens = Equals(Or(x, Splat(1)), ')');
    const Bytes lower = Or(x, Splat(0x20));
    const Bytes brackets = Or(Equals(lower, '{'), Equals(lower, '}'));
    const Bytes others =
        Or(Or(Equals(x, '"'), Equals(x, ',')), Or(Equals(x, ';'), Equals(x, 0x7f)));
    const Bytes stop = Or(Or(low, parens), Or(brackets, others));
    // What is not ASCII has the top bit set.
    return Mask(Or(stop, x));
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
    const Bytes x = Load16(p);
    const Bytes opens = Equals(x, '('), closes = Equals(x, ')');
    const Bytes others = Or(Or(Equals(x, '"'), Equals(x, ';')), Equals(x, 0));
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
  return FindFirst(p, [](Bytes x) {
    const Bytes low = AtMost(x, 0x1f);
    const Bytes others = Or(Or(Equals(x, '"'), Equals(x, '\\')), Equals(x, 0x7f));
    return Mask(Or(low, others));
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
