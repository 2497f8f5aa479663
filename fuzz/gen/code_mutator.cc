#include "fuzz/gen/code_mutator.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "frontend-wasm/binary_format.h"
#include "frontend-wasm/instruction_reader.h"
#include "frontend-wasm/reader.h"
#include "fuzz/gen/instruction_gen.h"

namespace davit::fuzz {
namespace {

using wasm::Instruction;
using wasm::InstructionReader;

// An instruction in the body: [begin, end), and where its immediate begins.
struct Piece {
  size_t begin;
  size_t immediate;
  size_t end;
  wasm::Opcode opcode;
};

struct Outline {
  // Where the locals end.
  size_t code = 0;
  // As far as the code can be read.
  std::vector<Piece> pieces;
};

Outline Read(std::span<const uint8_t> body) {
  Outline outline;
  InstructionReader reader(body);
  uint64_t num_locals;
  if (!reader.SkipLocals(&num_locals)) return outline;
  const auto offset = [&] { return static_cast<size_t>(reader.position() - body.data()); };
  outline.code = offset();
  Instruction inst;
  while (!reader.at_end() && reader.Next(inst)) {
    const size_t begin = static_cast<size_t>(inst.begin - body.data());
    size_t immediate = begin + 1;
    if (wasm::InfoOf(inst.opcode).prefix != 0) {
      immediate = static_cast<size_t>(
          wasm::ReadU32(inst.begin + 1, body.data() + body.size()).next - body.data());
    }
    outline.pieces.push_back({begin, immediate, offset(), inst.opcode});
  }
  return outline;
}

class BodyMutator {
 public:
  BodyMutator(Bytes& body, std::span<const uint8_t> donor, Random& random)
      : body_(body), donor_(donor), random_(random), outline_(Read(body)) {}

  void Run() {
    if (outline_.pieces.empty() || random_.OneIn(16)) return ChangeLocals();
    const Piece piece = AnyPiece();
    switch (random_.Below(16)) {
      case 0:
        return Erase(body_, piece.begin, piece.end);
      case 1:
        return InsertAt(body_, AnyPiece().begin, Copy(piece.begin, piece.end));
      case 2:
        return Exchange();
      case 3:
      case 4:
      case 5:
        return ReplaceOperator(piece);
      case 6:
        return ReplaceImmediate(piece);
      case 7:
        return ChangeNumber(piece);
      case 8:
        AppendInstruction(made_, AnyOpcode(random_), random_);
        return InsertAt(body_, piece.begin, made_);
      case 9:
      case 10:
      case 11:
        AppendStatement(made_, random_);
        return InsertAt(body_, piece.begin, made_);
      case 12:
        return Wrap(piece);
      case 13:
        return CopyRun(piece);
      case 14:
        return Repeat(piece);
      default:
        return DropRun(piece);
    }
  }

 private:
  const Piece& AnyPiece() { return outline_.pieces[random_.Below(outline_.pieces.size())]; }
  Bytes Copy(size_t begin, size_t end) const {
    return Bytes(body_.begin() + static_cast<ptrdiff_t>(begin),
                 body_.begin() + static_cast<ptrdiff_t>(end));
  }
  void Replace(size_t begin, size_t end, std::span<const uint8_t> by) {
    Erase(body_, begin, end);
    InsertAt(body_, begin, by);
  }

  // Two instructions change places.
  void Exchange() {
    Piece a = AnyPiece(), b = AnyPiece();
    if (a.begin > b.begin) std::swap(a, b);
    if (a.begin == b.begin) return;
    const Bytes first = Copy(a.begin, a.end);
    const Bytes second = Copy(b.begin, b.end);
    Replace(b.begin, b.end, first);
    Replace(a.begin, a.end, second);
  }

  void ReplaceOperator(const Piece& piece) {
    const wasm::Opcode op = OpcodeLike(piece.opcode, random_);
    AppendOpcode(made_, op);
    if (wasm::InfoOf(op).immediate == wasm::InfoOf(piece.opcode).immediate) {
      Append(made_, Copy(piece.immediate, piece.end));
    } else {
      AppendImmediate(made_, wasm::InfoOf(op).immediate, random_);
    }
    Replace(piece.begin, piece.end, made_);
  }

  void ReplaceImmediate(const Piece& piece) {
    AppendImmediate(made_, wasm::InfoOf(piece.opcode).immediate, random_);
    Replace(piece.immediate, piece.end, made_);
  }

  // The first number of the immediate: its neighbour, or the same in more bytes.
  void ChangeNumber(const Piece& piece) {
    if (piece.immediate == piece.end) return;
    const wasm::LebResult leb = wasm::ReadU64(&body_[piece.immediate], body_.data() + piece.end);
    if (leb.next == nullptr) return;
    const size_t end = static_cast<size_t>(leb.next - body_.data());
    if (random_.OneIn(2)) {
      AppendU32(made_, leb.value + (random_.OneIn(2) ? 1 : uint64_t{0} - 1));
    } else {
      made_ = Copy(piece.immediate, end);
      made_.back() |= 0x80;
      for (uint32_t more = random_.Below(3); more > 0; --more) made_.push_back(0x80);
      made_.push_back(0);
    }
    Replace(piece.immediate, end, made_);
  }

  // A block or loop around some instructions.
  void Wrap(const Piece& first) {
    const size_t at = static_cast<size_t>(&AnyPiece() - outline_.pieces.data());
    const Piece& last = outline_.pieces[at];
    if (last.end < first.end) return;
    made_.push_back(wasm::InfoOf(wasm::Opcode::kEnd).code & 0xff);
    InsertAt(body_, last.end, made_);
    made_ = {static_cast<uint8_t>(random_.OneIn(2) ? 0x02 : 0x03), wasm::kEmptyBlockType};
    if (random_.OneIn(4)) made_[1] = static_cast<uint8_t>(0x7c + random_.Below(4));
    InsertAt(body_, first.begin, made_);
  }

  // Some instructions of the donor, or of this body, before `piece`.
  void CopyRun(const Piece& piece) {
    const bool from_donor = !donor_.empty() && random_.OneIn(2);
    const Outline& from = from_donor ? donor_outline_ = Read(donor_) : outline_;
    if (from.pieces.empty()) return;
    const size_t first = random_.Below(from.pieces.size());
    const size_t last = std::min(first + random_.Below(8), from.pieces.size() - 1);
    const std::span<const uint8_t> bytes = from_donor ? donor_ : std::span<const uint8_t>(body_);
    const auto run =
        bytes.subspan(from.pieces[first].begin, from.pieces[last].end - from.pieces[first].begin);
    made_.assign(run.begin(), run.end());
    InsertAt(body_, piece.begin, made_);
  }

  // One instruction many times: stacks and nests grow.
  void Repeat(const Piece& piece) {
    const Bytes one = Copy(piece.begin, piece.end);
    for (uint32_t times = random_.Below(random_.OneIn(8) ? 300 : 12); times > 0; --times) {
      Append(made_, one);
    }
    InsertAt(body_, piece.begin, made_);
  }

  void DropRun(const Piece& first) {
    const size_t at = static_cast<size_t>(random_.Below(8));
    const auto begin = std::find_if(outline_.pieces.begin(), outline_.pieces.end(),
                                    [&](const Piece& p) { return p.begin == first.begin; });
    const size_t left = static_cast<size_t>(outline_.pieces.end() - begin) - 1;
    Erase(body_, first.begin, begin[static_cast<ptrdiff_t>(std::min(at, left))].end);
  }

  // One more group, or another number of them.
  void ChangeLocals() {
    const wasm::LebResult groups = wasm::ReadU32(body_.data(), body_.data() + body_.size());
    if (groups.next == nullptr) return;
    const size_t begin = static_cast<size_t>(groups.next - body_.data());
    if (random_.OneIn(8)) {
      AppendU32(made_, groups.value + (random_.OneIn(2) ? 1 : uint64_t{0} - 1));
    } else {
      static constexpr uint32_t kCounts[] = {0,      1,      2,           3,          8,
                                             49'999, 50'000, 0x7fff'ffff, 0xffff'ffff};
      const bool small = random_.Below(8) != 0;
      AppendU32(made_, groups.value + 1);
      AppendU32(made_, kCounts[random_.Below(small ? 5 : std::size(kCounts))]);
      AppendValType(made_, random_);
    }
    Replace(0, begin, made_);
  }

  Bytes& body_;
  const std::span<const uint8_t> donor_;
  Random& random_;
  const Outline outline_;
  Outline donor_outline_;
  // What is put into the body.
  Bytes made_;
};

}  // namespace

void MutateBody(Bytes& body, std::span<const uint8_t> donor, Random& random) {
  BodyMutator(body, donor, random).Run();
}

}  // namespace davit::fuzz
