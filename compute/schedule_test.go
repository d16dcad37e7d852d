package compute

import (
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"
)

// simulated is a device whose laps take a time of its own choice.
type simulated struct {
	pace  *pace
	times func(k int) time.Duration // the time of its k-th lap; 0 means that it fails there
	count int
	lap   uint64
	until time.Time // when its lap ends; zero when it has none
	gone  bool
}

// simulate runs the schedule on devices with one lap at a time until nothing
// changes any more, and returns which laps were done by the end.
func simulate(s *schedule, start time.Time, devices []*simulated) (done map[uint64]bool) {
	done = make(map[uint64]bool)
	now := start
	for {
		for again := true; again; {
			again = false
			for _, d := range devices {
				if d.gone || !d.until.IsZero() {
					continue
				}
				lap, ok := s.take(d.pace, now)
				if !ok {
					continue
				}
				again = true
				took := d.times(d.count)
				d.count++
				if took == 0 {
					s.drop(d.pace)
					d.gone = true
					continue
				}
				d.lap, d.until = lap, now.Add(took)
			}
		}
		// Advance to the next event: the end of a lap, or a lap that becomes
		// overdue.
		var next time.Time
		earlier := func(at time.Time) {
			if next.IsZero() || at.Before(next) {
				next = at
			}
		}
		for _, d := range devices {
			if !d.until.IsZero() {
				earlier(d.until)
			}
		}
		if next.IsZero() {
			return done
		}
		if at, ok := s.overdue(now); ok {
			earlier(at)
		}
		now = next
		if !s.deadline.IsZero() && now.After(s.deadline) {
			return done
		}
		for _, d := range devices {
			if d.until.Equal(now) {
				if first, held := s.finish(d.pace, d.lap, now); first && held {
					done[d.lap] = true
				}
				d.until = time.Time{}
			}
		}
	}
}

func prefix(done map[uint64]bool) (laps int) {
	for done[uint64(laps)] {
		laps++
	}
	return laps
}

func steady(lap time.Duration) *simulated {
	return &simulated{pace: newPace(), times: func(int) time.Duration { return lap }}
}

var noon = time.Date(2026, 1, 1, 12, 0, 0, 0, time.UTC)

func TestScheduleUsesUnequalDevicesToTheFull(t *testing.T) {
	tests := map[string]struct {
		window time.Duration
		laps   []time.Duration
		want   int // laps that devices of these speeds can do, minus the odd one
	}{
		"one":               {time.Second, []time.Duration{10 * time.Millisecond}, 100},
		"equal":             {time.Second, []time.Duration{10 * time.Millisecond, 10 * time.Millisecond}, 199},
		"one slow":          {time.Second, []time.Duration{10 * time.Millisecond, 90 * time.Millisecond}, 109},
		"one much too slow": {time.Second, []time.Duration{10 * time.Millisecond, 10 * time.Second}, 99},
		"three":             {4 * time.Second, []time.Duration{7 * time.Millisecond, 50 * time.Millisecond, 900 * time.Millisecond}, 651},
		"two too slow":      {time.Second, []time.Duration{10 * time.Millisecond, 2 * time.Second, 3 * time.Second}, 98},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			var devices []*simulated
			for _, lap := range test.laps {
				devices = append(devices, steady(lap))
			}
			done := simulate(newSchedule(Limit{Deadline: noon.Add(test.window)}), noon, devices)
			if got := prefix(done); got < test.want {
				t.Errorf("%d laps without a gap (%d in all) instead of at least %d", got, len(done), test.want)
			}
		})
	}
}

func TestLapOfASuddenlySlowDeviceIsComputedByAnother(t *testing.T) {
	slow := &simulated{pace: newPace(), times: func(k int) time.Duration {
		if k < 3 {
			return 20 * time.Millisecond
		}
		return time.Hour
	}}
	done := simulate(newSchedule(Limit{Deadline: noon.Add(time.Second)}), noon, []*simulated{steady(10 * time.Millisecond), slow})
	if got := prefix(done); got < 102 {
		t.Errorf("%d laps without a gap instead of 102: 100 of the steady device, 3 of the other, and 1 done twice", got)
	}
}

func TestLapsOfAFailedDeviceAreHandedOutAgainFirst(t *testing.T) {
	s := newSchedule(Limit{MaxLaps: 10})
	failing, other := newPace(), newPace()
	for want := range uint64(3) {
		if lap, ok := s.take(failing, noon); !ok || lap != want {
			t.Fatalf("took lap %d, %t instead of %d", lap, ok, want)
		}
	}
	s.finish(failing, 1, noon.Add(time.Second))
	s.drop(failing)
	var order []uint64
	for lap, ok := s.take(other, noon); ok; lap, ok = s.take(other, noon) {
		order = append(order, lap)
		s.finish(other, lap, noon)
	}
	if want := []uint64{0, 2, 3, 4, 5, 6, 7, 8, 9}; !slices.Equal(order, want) {
		t.Errorf("handed out %v instead of %v", order, want)
	}
}

func TestRevokedLapsAreDoneAgain(t *testing.T) {
	s := newSchedule(Limit{MaxLaps: 4})
	wrong, other := newPace(), newPace()
	for range 3 {
		lap, _ := s.take(wrong, noon)
		s.finish(wrong, lap, noon.Add(time.Second))
	}
	s.take(other, noon)
	s.drop(wrong)
	s.revoke([]uint64{2, 0, 1})
	if s.done != 0 {
		t.Errorf("%d laps are done after all were revoked", s.done)
	}
	var order []uint64
	for lap, ok := s.take(other, noon); ok; lap, ok = s.take(other, noon) {
		order = append(order, lap)
		s.finish(other, lap, noon)
	}
	if want := []uint64{0, 1, 2}; !slices.Equal(order, want) || s.done != 3 {
		t.Errorf("handed out %v instead of %v; %d done", order, want, s.done)
	}
}

// If one of two devices that compute the same lap is found wrong, the lap is
// done when the other ends it, and is not handed to that one again.
func TestARevokedLapOfTwoDevicesIsTheOthers(t *testing.T) {
	s := newSchedule(Limit{MaxLaps: 1, Deadline: noon.Add(time.Minute)})
	wrong, other := newPace(), newPace()
	other.recent[0], other.laps = time.Second, 1
	s.take(wrong, noon)
	if lap, ok := s.take(other, noon); !ok || lap != 0 {
		t.Fatalf("took lap %d, %t", lap, ok)
	}
	s.finish(wrong, 0, noon.Add(time.Second))
	s.revoke([]uint64{0})
	if lap, ok := s.take(other, noon); ok {
		t.Errorf("lap %d was handed to the device that is at it", lap)
	}
	if first, held := s.finish(other, 0, noon.Add(2*time.Second)); !first || !held || s.done != 1 || len(s.orphans) > 0 {
		t.Errorf("finished with %t, %t; %d done, %v to be done again", first, held, s.done, s.orphans)
	}
}

func TestNoLapIsBegunThatCannotEndInTime(t *testing.T) {
	s := newSchedule(Limit{Deadline: noon.Add(time.Second)})
	p := newPace()
	lap, _ := s.take(p, noon)
	s.finish(p, lap, noon.Add(300*time.Millisecond))
	if _, ok := s.take(p, noon.Add(701*time.Millisecond)); ok {
		t.Error("a lap of 300 ms was begun 299 ms before the deadline")
	}
	if _, ok := s.take(p, noon.Add(700*time.Millisecond)); !ok {
		t.Error("a lap of 300 ms was not begun 300 ms before the deadline")
	}
	if _, ok := s.take(newPace(), noon.Add(time.Second)); ok {
		t.Error("a device without an estimate began a lap at the deadline")
	}
}

func TestLapsThatADeviceDoesNotHoldAreNotItsToFinish(t *testing.T) {
	s := newSchedule(Limit{MaxLaps: 2})
	a, b := newPace(), newPace()
	s.take(a, noon)
	if _, held := s.finish(b, 0, noon); held {
		t.Error("a device finished a lap that another one held")
	}
	if _, held := s.finish(a, 1, noon); held {
		t.Error("a device finished a lap that was never handed out")
	}
	s.finish(a, 0, noon)
	if _, held := s.finish(a, 0, noon); held {
		t.Error("a device finished a lap twice")
	}
}

// Whatever speeds devices have from lap to lap, one more device costs the
// fastest at most the lap that it does for that one, and a gap that is found
// too late costs at most the laps not worth guarding.
func TestDevicesNeverHoldUpTheFastest(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		window := time.Second
		fast := time.Duration(rapid.IntRange(1, 50).Draw(t, "fast lap in ms")) * time.Millisecond
		devices := []*simulated{steady(fast)}
		for range rapid.IntRange(0, 5).Draw(t, "others") {
			times := rapid.SliceOfN(rapid.IntRange(0, 2000), 1, 8).Draw(t, "lap times in ms, 0 to fail")
			devices = append(devices, &simulated{pace: newPace(), times: func(k int) time.Duration {
				return time.Duration(times[min(k, len(times)-1)]) * time.Millisecond
			}})
		}
		done := simulate(newSchedule(Limit{Deadline: noon.Add(window)}), noon, devices)
		if got, least := prefix(done), int(window/fast)-len(devices)+1-worthGuarding; got < least {
			t.Fatalf("%d laps without a gap instead of at least %d", got, least)
		}
	})
}

// Without a deadline every lap is done if one device keeps working.
func TestEveryLapIsDoneWhileOneDeviceLives(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		laps := rapid.IntRange(1, 60).Draw(t, "laps")
		devices := []*simulated{steady(10 * time.Millisecond)}
		for range rapid.IntRange(0, 5).Draw(t, "others") {
			times := rapid.SliceOfN(rapid.IntRange(0, 200), 1, 8).Draw(t, "lap times in ms, 0 to fail")
			devices = append(devices, &simulated{pace: newPace(), times: func(k int) time.Duration {
				return time.Duration(times[min(k, len(times)-1)]) * time.Millisecond
			}})
		}
		s := newSchedule(Limit{MaxLaps: uint64(laps)})
		if done := simulate(s, noon, devices); prefix(done) != laps || s.done != uint64(laps) {
			t.Fatalf("%d of %d laps are done", len(done), laps)
		}
	})
}
