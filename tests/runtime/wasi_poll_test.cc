// poll_oneoff: clocks, descriptors, and both at once.
#include <fcntl.h>
#include <sys/time.h>
#include <unistd.h>

#include <csignal>
#include <string>
#include <vector>

#include "gtest/gtest.h"
#include "tests/runtime/wasi_testing.h"

namespace davit::wasi {
namespace {

constexpr uint64_t kMillisecond = 1'000'000;
constexpr uint32_t kRealtime = 0;
constexpr uint32_t kMonotonic = 1;

Subscription Clock(uint64_t userdata, uint32_t id, uint64_t timeout, uint16_t flags = 0) {
  Subscription subscription = {};
  subscription.userdata = userdata;
  subscription.tag = static_cast<uint8_t>(EventType::kClock);
  subscription.clock.id = id;
  subscription.clock.timeout = timeout;
  subscription.clock.flags = flags;
  return subscription;
}

Subscription File(uint64_t userdata, EventType type, uint32_t fd) {
  Subscription subscription = {};
  subscription.userdata = userdata;
  subscription.tag = static_cast<uint8_t>(type);
  subscription.file_descriptor = fd;
  return subscription;
}

class WasiPoll : public testing::Test {
 protected:
  WasiPoll() {
    DAVIT_CHECK(::pipe2(in_, O_CLOEXEC) == 0 && ::pipe2(out_, O_CLOEXEC) == 0);
    directory_.MakeFile("file", "0123456789");
    Options options = OptionsFor(directory_);
    options.stdin_fd = in_[0];
    options.stdout_fd = out_[1];
    guest_.emplace(std::move(options));
  }
  ~WasiPoll() override {
    guest_.reset();
    for (const int fd : {in_[0], in_[1], out_[0], out_[1]}) {
      if (fd >= 0) ::close(fd);
    }
  }

  std::vector<Event> Poll(const std::vector<Subscription>& subscriptions) {
    guest_->Reset();
    const auto count = static_cast<uint32_t>(subscriptions.size());
    const uint32_t in = guest_->Allocate(count * sizeof(Subscription));
    std::memcpy(guest_->memory().base + in, subscriptions.data(), count * sizeof(Subscription));
    const uint32_t out = guest_->Allocate(count * sizeof(Event));
    const uint32_t nevents = guest_->Allocate(4);
    EXPECT_EQ(guest_->Call("poll_oneoff", in, out, count, nevents), Errno::kSuccess);
    EXPECT_LE(guest_->Get<uint32_t>(nevents), count);
    return *guest_->memory().LoadArray<Event>(out, guest_->Get<uint32_t>(nevents));
  }
  uint64_t Now(uint32_t clock) {
    const uint32_t time = guest_->Allocate(8);
    EXPECT_EQ(guest_->Call("clock_time_get", clock, 0, time), Errno::kSuccess);
    return guest_->Get<uint64_t>(time);
  }
  void ExpectEvent(const Event& event, uint64_t userdata, EventType type,
                   Errno error = Errno::kSuccess) {
    EXPECT_EQ(event.userdata, userdata);
    EXPECT_EQ(event.type, type);
    EXPECT_EQ(event.error, error);
  }

  ScratchDirectory directory_;
  int in_[2];
  int out_[2];
  std::optional<Guest> guest_;
};

TEST_F(WasiPoll, NothingToWaitForIsAnError) {
  EXPECT_EQ(guest_->Call("poll_oneoff", 64, 64, 0, 64), Errno::kInval);
}

TEST_F(WasiPoll, ADelayLastsAsLongAsAsked) {
  for (const uint32_t clock : {kRealtime, kMonotonic}) {
    const uint64_t start = Now(kMonotonic);
    const auto events = Poll({Clock(7, clock, 20 * kMillisecond)});
    EXPECT_GE(Now(kMonotonic) - start, 20 * kMillisecond);
    ASSERT_EQ(events.size(), 1u);
    ExpectEvent(events[0], 7, EventType::kClock);
    EXPECT_EQ(events[0].nbytes, 0u);
    EXPECT_EQ(events[0].flags, 0u);
  }
}

TEST_F(WasiPoll, AnAbsoluteTimeIsThatOfItsClock) {
  for (const uint32_t clock : {kRealtime, kMonotonic}) {
    const uint64_t deadline = Now(clock) + 20 * kMillisecond;
    const auto events = Poll({Clock(7, clock, deadline, kSubscriptionClockAbstime)});
    EXPECT_GE(Now(clock), deadline);
    ASSERT_EQ(events.size(), 1u);
    // Long ago is at once.
    EXPECT_EQ(Poll({Clock(7, clock, 1, kSubscriptionClockAbstime)}).size(), 1u);
  }
}

TEST_F(WasiPoll, TheFirstDeadlineWins) {
  auto events = Poll({Clock(1, kMonotonic, 3'600'000 * kMillisecond), Clock(2, kMonotonic, 0),
                      Clock(3, kMonotonic, ~uint64_t{0}), Clock(4, kRealtime, 0)});
  ASSERT_EQ(events.size(), 2u);
  ExpectEvent(events[0], 2, EventType::kClock);
  ExpectEvent(events[1], 4, EventType::kClock);
}

TEST_F(WasiPoll, ClocksThatCannotBeWaitedForAreEvents) {
  for (const auto& [clock, error] : {std::pair(2u, Errno::kNotsup), std::pair(3u, Errno::kNotsup),
                                     std::pair(4u, Errno::kInval)}) {
    const auto events = Poll({Clock(9, clock, 0)});
    ASSERT_EQ(events.size(), 1u);
    ExpectEvent(events[0], 9, EventType::kClock, error);
  }
  ExpectEvent(Poll({Clock(9, kMonotonic, 0, 2)})[0], 9, EventType::kClock, Errno::kInval);
}

TEST_F(WasiPoll, APipeIsReadableOnceThereIsSomething) {
  auto events = Poll({File(1, EventType::kFdRead, 0), Clock(2, kMonotonic, kMillisecond)});
  ASSERT_EQ(events.size(), 1u);
  ExpectEvent(events[0], 2, EventType::kClock);
  ASSERT_EQ(::write(in_[1], "abc", 3), 3);
  events = Poll({File(1, EventType::kFdRead, 0), Clock(2, kMonotonic, ~uint64_t{0})});
  ASSERT_EQ(events.size(), 1u);
  ExpectEvent(events[0], 1, EventType::kFdRead);
  EXPECT_EQ(events[0].nbytes, 3u);
  EXPECT_EQ(events[0].flags, 0u);
  ::close(in_[1]);
  in_[1] = -1;
  EXPECT_EQ(guest_->Read(0).ok(), true);
  events = Poll({File(1, EventType::kFdRead, 0)});
  ASSERT_EQ(events.size(), 1u);
  EXPECT_EQ(events[0].nbytes, 0u);
  EXPECT_EQ(events[0].flags, kEventFdReadwriteHangup);
}

TEST_F(WasiPoll, APipeIsWritableAndFilesAlwaysAre) {
  const uint32_t file = guest_->MustOpen(
      kRoot, "file", {.base = rights::kFdRead | rights::kFdWrite | rights::kPollFdReadwrite});
  const auto events = Poll({File(1, EventType::kFdWrite, 1), File(2, EventType::kFdRead, file),
                            File(3, EventType::kFdWrite, file), File(4, EventType::kFdRead, 0)});
  ASSERT_EQ(events.size(), 3u);
  ExpectEvent(events[0], 1, EventType::kFdWrite);
  ExpectEvent(events[1], 2, EventType::kFdRead);
  EXPECT_EQ(events[1].nbytes, 10u);
  ExpectEvent(events[2], 3, EventType::kFdWrite);
}

TEST_F(WasiPoll, WhatCannotBeWaitedForIsAnEventOfItsOwn) {
  const uint32_t file = guest_->MustOpen(kRoot, "file", {});
  Subscription unknown = Clock(5, 0, 0);
  unknown.tag = 3;
  const auto events = Poll({File(1, EventType::kFdRead, 99), File(2, EventType::kFdWrite, 0),
                            File(3, EventType::kFdRead, file), File(4, EventType::kFdRead, kRoot),
                            unknown, Clock(6, kMonotonic, ~uint64_t{0})});
  ASSERT_EQ(events.size(), 5u);
  ExpectEvent(events[0], 1, EventType::kFdRead, Errno::kBadf);
  ExpectEvent(events[1], 2, EventType::kFdWrite, Errno::kNotcapable);
  ExpectEvent(events[2], 3, EventType::kFdRead, Errno::kNotcapable);
  ExpectEvent(events[3], 4, EventType::kFdRead, Errno::kNotcapable);
  ExpectEvent(events[4], 5, static_cast<EventType>(3), Errno::kInval);
}

void Ignore(int) {}

TEST_F(WasiPoll, ASignalDoesNotEndTheWait) {
  struct sigaction before;
  struct sigaction handler = {};
  handler.sa_handler = &Ignore;
  ASSERT_EQ(::sigaction(SIGALRM, &handler, &before), 0);
  // Every 3 ms from now on.
  const struct itimerval timer = {{0, 3000}, {0, 3000}};
  ASSERT_EQ(::setitimer(ITIMER_REAL, &timer, nullptr), 0);
  const uint64_t start = Now(kMonotonic);
  const auto events = Poll({Clock(1, kMonotonic, 30 * kMillisecond)});
  const uint64_t elapsed = Now(kMonotonic) - start;
  const struct itimerval off = {};
  ::setitimer(ITIMER_REAL, &off, nullptr);
  ::sigaction(SIGALRM, &before, nullptr);
  ASSERT_EQ(events.size(), 1u);
  EXPECT_GE(elapsed, 30 * kMillisecond);
}

TEST_F(WasiPoll, ManySubscriptionsUpToTheLimit) {
  constexpr uint32_t kMany = 600;
  std::vector<Subscription> subscriptions(kMany, File(0, EventType::kFdWrite, 1));
  for (uint32_t i = 0; i < kMany; ++i) subscriptions[i].userdata = i;
  const auto events = Poll(subscriptions);
  ASSERT_EQ(events.size(), kMany);
  for (uint32_t i = 0; i < kMany; ++i) EXPECT_EQ(events[i].userdata, i);
}

TEST_F(WasiPoll, SubscriptionsAndEventsMayOverlap) {
  guest_->Reset();
  const Subscription both[] = {Clock(1, kMonotonic, 0), Clock(2, kMonotonic, 0)};
  const uint32_t in = guest_->PutValue(both[0]);
  guest_->PutValue(both[1]);
  const uint32_t nevents = guest_->Allocate(4);
  ASSERT_EQ(guest_->Call("poll_oneoff", in, in, 2, nevents), Errno::kSuccess);
  ASSERT_EQ(guest_->Get<uint32_t>(nevents), 2u);
  ExpectEvent(guest_->Get<Event>(in), 1, EventType::kClock);
  ExpectEvent(guest_->Get<Event>(in + sizeof(Event)), 2, EventType::kClock);
}

}  // namespace
}  // namespace davit::wasi
