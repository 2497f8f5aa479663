#include "frontend-wasm/local_values.h"

#include <algorithm>
#include <utility>

#include "support/check.h"

namespace davit::wasm {

using ir::Value;

void LocalValues::Clear() {
  for (int32_t l = newest_; l != kNone;) l = std::exchange(locals_[l], Local{}).older;
  for (uint32_t l = kNear; l < num_written_; ++l) locals_[l] = {};
  num_written_ = 0;
  runs_.clear();
  log_.clear();
  last_mark_ = 0;
  newest_ = kNone;
}

void LocalValues::AddLocal(Value initial) {
  if (locals_.size() == num_written_) locals_.emplace_back();
  locals_[num_written_++] = {initial};
}

void LocalValues::AddLocals(uint32_t end, Value initial) {
  while (num_written_ < std::min(end, kNear)) AddLocal(initial);
  if (locals_.size() < end) locals_.resize(end);
  runs_.push_back({end, initial});
}

Value LocalValues::InitialOf(uint32_t local) const {
  return std::partition_point(runs_.begin(), runs_.end(),
                              [local](const Run& run) { return run.end <= local; })
      ->initial;
}

void LocalValues::Log(uint32_t local) {
  const int32_t self = static_cast<int32_t>(log_.size());
  const int32_t previous = locals_[local].last;
  const int32_t depth = previous == kNone ? 0 : log_[previous].depth + 1;
  log_.push_back({Get(local), previous, JumpOf(previous, self), depth});
  locals_[local].last = self;
  if (newest_ != static_cast<int32_t>(local)) MoveToFront(local);
}

int32_t LocalValues::JumpOf(int32_t previous, int32_t self) const {
  if (previous == kNone) return self;
  const LogEntry& p = log_[previous];
  const LogEntry& j = log_[p.jump];
  return p.depth - j.depth == j.depth - log_[j.jump].depth ? j.jump : previous;
}

void LocalValues::MoveToFront(uint32_t local) {
  Local& l = locals_[local];
  if (l.newer != kNone) {
    locals_[l.newer].older = l.older;
    if (l.older != kNone) locals_[l.older].newer = l.newer;
  }
  l.newer = kNone;
  l.older = newest_;
  if (newest_ != kNone) locals_[newest_].newer = static_cast<int32_t>(local);
  newest_ = static_cast<int32_t>(local);
}

Value LocalValues::ValueAt(uint32_t local, Position at) const {
  int32_t entry = locals_[local].last;
  if (entry < at) return Get(local);
  // The earliest entry at or behind the position holds the value from before it.
  for (;;) {
    const LogEntry& e = log_[entry];
    if (e.jump >= at && e.jump < entry) {
      entry = e.jump;
    } else if (e.previous >= at) {
      entry = e.previous;
    } else {
      return e.old;
    }
  }
}

void LocalValues::Restore(Position at) {
  assignments_.clear();
  ForEachAssignedSince(at, [&](uint32_t local) {
    const Value value = ValueAt(local, at);
    if (value != locals_[local].value) assignments_.push_back({local, value});
  });
  for (const Assignment& a : assignments_) Set(a.local, a.value);
}

void LocalValues::BeginJoin(std::span<const Position> edges) {
  differing_.clear();
  assignments_.clear();
  ForEachAssignedSince(edges.front(), [&](uint32_t local) {
    const Value value = ValueAt(local, edges.back());
    for (size_t i = 0; i + 1 < edges.size(); ++i) {
      if (i > 0 && edges[i] == edges[i - 1]) continue;
      if (ValueAt(local, edges[i]) != value) {
        differing_.push_back(local);
        return;
      }
    }
    if (value != locals_[local].value) assignments_.push_back({local, value});
  });
}

void LocalValues::WriteArgs(std::span<const Position> edges, uint32_t* out, uint32_t stride) const {
  for (size_t edge = 0; edge < edges.size(); ++edge) {
    for (size_t i = 0; i < differing_.size(); ++i) {
      out[edge * stride + i] = ValueAt(differing_[i], edges[edge]).index();
    }
  }
}

void LocalValues::EndJoin(std::span<const Value> params) {
  DAVIT_DCHECK(params.size() == differing_.size());
  for (const Assignment& a : assignments_) Set(a.local, a.value);
  for (size_t i = 0; i < params.size(); ++i) Set(differing_[i], params[i]);
}

}  // namespace davit::wasm
