// poll_oneoff: waiting for clocks and for descriptors.
//
// Each subscription is turned into one of three things: an event that is known at once (an error),
// a deadline on a clock, or an entry for poll(2). Then the host polls until something is there or
// the first deadline has passed. The deadline is computed anew after each wait, so an interrupted
// or early wait is only a wait that goes on.
#include <poll.h>
#include <sys/ioctl.h>

#include <algorithm>
#include <limits>
#include <vector>

#include "runtime/wasi/clock.h"
#include "runtime/wasi/handlers.h"
#include "runtime/wasi/host_file.h"

namespace davit::wasi {
namespace {

// A guest has at most some thousand descriptors; more subscriptions than this serve to use up host
// memory.
constexpr uint32_t kMaxSubscriptions = 4096;

struct ClockWait {
  uint64_t userdata;
  uint32_t clock;
  // On that clock, in nanoseconds.
  uint64_t deadline;
};

struct FileWait {
  uint64_t userdata;
  EventType type;
  int fd;
};

class Poll {
 public:
  explicit Poll(Context& context) : context_(context) {}

  void Add(const Subscription& subscription) {
    switch (static_cast<EventType>(subscription.tag)) {
      case EventType::kClock:
        return AddClock(subscription);
      case EventType::kFdRead:
        return AddFile(subscription, EventType::kFdRead, rights::kFdRead);
      case EventType::kFdWrite:
        return AddFile(subscription, EventType::kFdWrite, rights::kFdWrite);
    }
    AddError(subscription, Errno::kInval);
  }

  // Waits until there is at least one event. An error only if the host cannot poll at all.
  Errno Wait() {
    do {
      const uint64_t timeout = events_.empty() ? TimeToFirstDeadline() : 0;
      if (const Errno error = PollFiles(timeout); error != Errno::kSuccess) return error;
      CollectClocks();
    } while (events_.empty());
    return Errno::kSuccess;
  }

  const std::vector<Event>& events() const { return events_; }

 private:
  static constexpr uint64_t kForever = std::numeric_limits<uint64_t>::max();

  void AddError(const Subscription& subscription, Errno error) {
    Event event = {};
    event.userdata = subscription.userdata;
    event.type = static_cast<EventType>(subscription.tag);
    event.error = error;
    events_.push_back(event);
  }

  void AddClock(const Subscription& subscription) {
    const SubscriptionClock& clock = subscription.clock;
    const ErrnoOr<uint64_t> now = Now(clock.id);
    if (!now.ok()) return AddError(subscription, now.error());
    // The host cannot wait for a CPU clock, which stands still while the guest waits.
    if (clock.id > static_cast<uint32_t>(ClockId::kMonotonic)) {
      return AddError(subscription, Errno::kNotsup);
    }
    if ((clock.flags & ~kSubscriptionClockAbstime) != 0) {
      return AddError(subscription, Errno::kInval);
    }
    const bool absolute = (clock.flags & kSubscriptionClockAbstime) != 0;
    if (absolute) {
      clocks_.push_back({subscription.userdata, clock.id, clock.timeout});
      return;
    }
    // A delay is one of time passing, which setting the real-time clock does not change.
    const auto monotonic = static_cast<uint32_t>(ClockId::kMonotonic);
    const ErrnoOr<uint64_t> start = Now(monotonic);
    if (!start.ok()) return AddError(subscription, start.error());
    uint64_t deadline;
    if (__builtin_add_overflow(*start, clock.timeout, &deadline)) deadline = kForever;
    clocks_.push_back({subscription.userdata, monotonic, deadline});
  }

  void AddFile(const Subscription& subscription, EventType type, Rights right) {
    const auto descriptor =
        context_.descriptors().Find(subscription.file_descriptor, right | rights::kPollFdReadwrite);
    if (!descriptor.ok()) return AddError(subscription, descriptor.error());
    files_.push_back({subscription.userdata, type, (*descriptor)->fd()});
    const short events = type == EventType::kFdRead ? POLLIN : POLLOUT;
    polled_.push_back({(*descriptor)->fd(), events, 0});
  }

  // In nanoseconds; 0 when a deadline has passed, kForever without clocks.
  uint64_t TimeToFirstDeadline() const {
    uint64_t first = kForever;
    for (const ClockWait& wait : clocks_) {
      const ErrnoOr<uint64_t> now = Now(wait.clock);
      const uint64_t left = now.ok() && *now < wait.deadline ? wait.deadline - *now : 0;
      first = std::min(first, left);
    }
    return first;
  }

  Errno PollFiles(uint64_t timeout) {
    constexpr uint64_t kNanosecondsPerSecond = 1'000'000'000;
    struct timespec time;
    time.tv_sec = static_cast<time_t>(timeout / kNanosecondsPerSecond);
    time.tv_nsec = static_cast<long>(timeout % kNanosecondsPerSecond);
    const int ready =
        ::ppoll(polled_.data(), polled_.size(), timeout == kForever ? nullptr : &time, nullptr);
    // Interrupted: nothing is ready, the caller goes on.
    if (ready < 0) return errno == EINTR ? Errno::kSuccess : FromHostErrno(errno);
    if (ready == 0) return Errno::kSuccess;
    for (size_t i = 0; i < files_.size(); ++i) {
      if (polled_[i].revents != 0) AddReady(files_[i], polled_[i].revents);
    }
    return Errno::kSuccess;
  }

  void AddReady(const FileWait& wait, short ready) {
    Event event = {};
    event.userdata = wait.userdata;
    event.type = wait.type;
    if ((ready & POLLNVAL) != 0) event.error = Errno::kBadf;
    if ((ready & (POLLHUP | POLLERR)) != 0) event.flags = kEventFdReadwriteHangup;
    // The host says how much can be read of most files; how much can be written it does not say.
    int bytes = 0;
    if (wait.type == EventType::kFdRead && ::ioctl(wait.fd, FIONREAD, &bytes) == 0 && bytes > 0) {
      event.nbytes = static_cast<uint64_t>(bytes);
    }
    events_.push_back(event);
  }

  void CollectClocks() {
    for (const ClockWait& wait : clocks_) {
      const ErrnoOr<uint64_t> now = Now(wait.clock);
      if (now.ok() && *now < wait.deadline) continue;
      Event event = {};
      event.userdata = wait.userdata;
      event.type = EventType::kClock;
      event.error = now.error();
      events_.push_back(event);
    }
  }

  Context& context_;
  std::vector<ClockWait> clocks_;
  std::vector<FileWait> files_;
  // Parallel to files_.
  std::vector<struct pollfd> polled_;
  std::vector<Event> events_;
};

}  // namespace

Errno PollOneoff(Context& context, GuestMemory memory, uint32_t in, uint32_t out,
                 uint32_t nsubscriptions, uint32_t nevents) {
  if (nsubscriptions == 0 || nsubscriptions > kMaxSubscriptions) return Errno::kInval;
  const auto subscriptions = memory.LoadArray<Subscription>(in, nsubscriptions);
  const auto results = memory.Span(out, nsubscriptions, sizeof(Event));
  if (!subscriptions || !results || !memory.Contains(nevents, 4)) return Errno::kFault;

  Poll poll(context);
  for (const Subscription& subscription : *subscriptions) poll.Add(subscription);
  if (const Errno error = poll.Wait(); error != Errno::kSuccess) return error;
  const std::vector<Event>& events = poll.events();
  std::memcpy(results->data(), events.data(), events.size() * sizeof(Event));
  return memory.Store(nevents, static_cast<uint32_t>(events.size())) ? Errno::kSuccess
                                                                     : Errno::kFault;
}

}  // namespace davit::wasi
