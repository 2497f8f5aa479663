#include "frontend-wasm/local_values.h"

#include "support/check.h"

namespace davit::wasm {

using ir::Value;

void LocalValues::Clear() {
  values_.clear();
  states_.clear();
  log_.clear();
  differing_.clear();
  changed_.clear();
  epoch_ = 0;
}

void LocalValues::Restore(Position at, bool forget) {
  const Position end = position();
  if (forget) {
    for (Position i = end; i-- > at;) values_[log_[i].local] = log_[i].old;
    log_.resize(at);
    return;
  }
  // The first entry of a local since `at` has its value at `at`.
  ++epoch_;
  for (Position i = at; i < end; ++i) {
    const LogEntry entry = log_[i];
    State& state = states_[entry.local];
    if (state.epoch == epoch_) continue;
    state.epoch = epoch_;
    if (values_[entry.local] != entry.old) Set(entry.local, entry.old);
  }
}

void LocalValues::BeginJoin(Position begin, std::span<const Position> edges) {
  ++epoch_;
  differing_.clear();
  changed_.clear();
  // Edges [group, size) left after entry i, those before `group` earlier.
  uint32_t group = static_cast<uint32_t>(edges.size()) - 1;
  for (Position i = edges.back(); i-- > begin;) {
    while (group > 0 && edges[group - 1] > i) --group;
    const LogEntry& entry = log_[i];
    State& state = states_[entry.local];
    if (state.epoch != epoch_) {
      state = {epoch_, group, entry.old, false};
      changed_.push_back(entry.local);
      continue;
    }
    if (group < state.group) {
      if (state.before != values_[entry.local]) state.differs = true;
      state.group = group;
    }
    state.before = entry.old;
  }
  for (uint32_t local : changed_) {
    State& state = states_[local];
    if (state.group > 0 && state.before != values_[local]) state.differs = true;
    if (state.differs) differing_.push_back(local);
  }
}

void LocalValues::WriteArgs(std::span<const Position> edges, uint32_t* out, uint32_t stride) {
  if (differing_.empty()) return;
  // Walk the differing locals back in `values_` itself and restore them in the end.
  const size_t count = differing_.size();
  const size_t last = (edges.size() - 1) * stride;
  for (size_t edge = edges.size(); edge-- > 0;) {
    for (size_t i = 0; i < count; ++i) out[edge * stride + i] = values_[differing_[i]].index();
    if (edge == 0) break;
    for (Position i = edges[edge]; i-- > edges[edge - 1];) {
      if (states_[log_[i].local].differs && states_[log_[i].local].epoch == epoch_) {
        values_[log_[i].local] = log_[i].old;
      }
    }
  }
  for (size_t i = 0; i < count; ++i) values_[differing_[i]] = Value(out[last + i]);
}

void LocalValues::EndJoin(Position begin, std::span<const Value> params, bool forget) {
  DAVIT_DCHECK(params.size() == differing_.size());
  if (!forget) {
    for (size_t i = 0; i < params.size(); ++i) Set(differing_[i], params[i]);
    return;
  }
  for (size_t i = 0; i < params.size(); ++i) values_[differing_[i]] = params[i];
  log_.resize(begin);
  for (uint32_t local : changed_) {
    if (values_[local] != states_[local].before) log_.push_back({local, states_[local].before});
  }
}

}  // namespace davit::wasm
