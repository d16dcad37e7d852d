package compute

import (
	"cmp"
	"slices"
	"time"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// schedule decides which lap a device computes next, so that at the deadline as
// many laps as possible are done from 0 on without a gap. It has no clock:
// callers pass the time.
//
// Laps are handed out lowest first, to devices that will finish by the
// deadline, judging by their slowest recent lap. A lap can still be late, for
// example the first one of a slow device whose speed nobody knew. Such a lap is
// given to a second device while that has time for it.
type schedule struct {
	deadline time.Time // zero for none
	max      uint64    // laps wanted

	fresh   uint64    // the lowest lap never handed out
	orphans []uint64  // laps of devices that failed or were wrong, ascending
	flights []*flight // laps being computed, ascending
	done    uint64    // laps done
}

// flight is a lap being computed.
type flight struct {
	lap     uint64
	holders []*pace // the devices computing it; at least one
}

// pace is what the schedule knows about one device.
type pace struct {
	held   map[uint64]time.Time // when the laps that it has not done yet were handed to it
	recent [8]time.Duration     // times from hand-out to done; a ring
	laps   uint64               // done
}

func newPace() *pace { return &pace{held: make(map[uint64]time.Time)} }

// finish records a lap as done. ok is false if the device did not hold it.
func (p *pace) finish(lap uint64, now time.Time) (ok bool) {
	since, ok := p.held[lap]
	if !ok {
		return false
	}
	delete(p.held, lap)
	p.recent[p.laps%uint64(len(p.recent))] = now.Sub(since)
	p.laps++
	return true
}

// known reports whether there is an estimate.
func (p *pace) known() bool { return p.laps > 0 }

// estimate is the time to allow for a lap: the slowest of the recent ones.
func (p *pace) estimate() time.Duration { return slices.Max(p.recent[:]) }

func newSchedule(limit Limit) *schedule {
	s := &schedule{deadline: limit.Deadline, max: limit.MaxLaps}
	if s.max == 0 || s.max > flops.MaxLaps {
		s.max = flops.MaxLaps
	}
	return s
}

// take hands a device the lap that choose picks.
func (s *schedule) take(p *pace, now time.Time) (lap uint64, ok bool) {
	lap, ok = s.choose(p, now)
	if !ok {
		return 0, false
	}
	if lap == s.fresh {
		s.fresh++
	} else if at, orphan := slices.BinarySearch(s.orphans, lap); orphan {
		s.orphans = slices.Delete(s.orphans, at, at+1)
	}
	at, found := s.find(lap)
	if !found {
		s.flights = slices.Insert(s.flights, at, &flight{lap: lap})
	}
	f := s.flights[at]
	f.holders = append(f.holders, p)
	p.held[lap] = now
	return lap, true
}

// choose returns the best lap for a device to compute next, if there is one.
func (s *schedule) choose(p *pace, now time.Time) (lap uint64, ok bool) {
	if s.late(p, now) {
		return 0, false
	}
	f := s.endangered(p, now)
	if orphan, ok := s.orphan(p); ok && (f == nil || orphan < f.lap) {
		return orphan, true
	}
	if f != nil {
		return f.lap, true
	}
	if s.fresh < s.max {
		return s.fresh, true
	}
	// With nothing new to do, overtake a device that will be slower.
	if p.known() {
		for _, f := range s.flights {
			if at, ok := f.expected(now); !f.heldBy(p) && (!ok || at.After(now.Add(p.estimate()))) {
				return f.lap, true
			}
		}
	}
	return 0, false
}

// orphan returns the lowest lap to be done again that the device is not
// computing already.
func (s *schedule) orphan(p *pace) (lap uint64, ok bool) {
	for _, lap := range s.orphans {
		if _, held := p.held[lap]; !held {
			return lap, true
		}
	}
	return 0, false
}

// late reports whether a device has no time for another lap.
func (s *schedule) late(p *pace, now time.Time) bool {
	if s.deadline.IsZero() {
		return false
	}
	left := s.deadline.Sub(now)
	return left <= 0 || p.known() && p.estimate() > left
}

// worthGuarding is how many laps must be behind a lap for it to be computed
// twice when it will probably be done in time, but only just before the
// deadline.
const worthGuarding = 8

// endangered returns the lowest lap of other devices that the device p should
// compute as well, because it could be missing at the deadline and so lose all
// laps behind it. Laps expected too late are taken at once. Laps are doubtful
// if nobody knows when they end, or if that is so near the deadline that p
// might not be able to step in any more. These are taken when p has no time for
// more laps than there are doubtful ones.
func (s *schedule) endangered(p *pace, now time.Time) *flight {
	if s.deadline.IsZero() || !p.known() {
		return nil
	}
	others := slices.DeleteFunc(slices.Clone(s.flights), func(f *flight) bool { return f.heldBy(p) })
	lap := p.estimate()
	rescue := s.deadline.Add(-time.Duration(len(others)+1) * lap) // the latest time at which p can begin to compute them all
	var doubtful []*flight
	for _, f := range others {
		at, known := f.expected(now)
		switch {
		case known && at.After(s.deadline):
			return f
		case !known, at.After(rescue) && s.fresh-f.lap > worthGuarding:
			doubtful = append(doubtful, f)
		}
	}
	if len(doubtful) == 0 || time.Duration(len(doubtful)+1)*lap <= s.deadline.Sub(now) {
		return nil
	}
	return doubtful[0]
}

// expected is when the first of its holders will have done the lap; not ok if
// there is no estimate, since each is on its first lap or slower than ever.
func (f *flight) expected(now time.Time) (at time.Time, ok bool) {
	for _, p := range f.holders {
		if !p.known() {
			continue
		}
		end := p.held[f.lap].Add(p.estimate())
		if end.After(now) && (!ok || end.Before(at)) {
			at, ok = end, true
		}
	}
	return at, ok
}

func (f *flight) heldBy(p *pace) bool { return slices.Contains(f.holders, p) }

// finish records a lap as done by a device that held it. first is false if
// another device was quicker.
func (s *schedule) finish(p *pace, lap uint64, now time.Time) (first, held bool) {
	if !p.finish(lap, now) {
		return false, false
	}
	if at, found := s.find(lap); found {
		s.flights = slices.Delete(s.flights, at, at+1)
		s.done++
		return true, true
	}
	return s.adopt(lap), true // it may have been revoked in the meantime
}

// adopt records as done a lap that was to be done again; ok is false if it was
// not one of those.
func (s *schedule) adopt(lap uint64) (ok bool) {
	at, ok := slices.BinarySearch(s.orphans, lap)
	if ok {
		s.orphans = slices.Delete(s.orphans, at, at+1)
		s.done++
	}
	return ok
}

// revoke marks laps that were done as to be done again.
func (s *schedule) revoke(laps []uint64) {
	s.done -= uint64(len(laps))
	s.orphans = append(s.orphans, laps...)
	slices.Sort(s.orphans)
}

// drop takes back all laps of a device.
func (s *schedule) drop(p *pace) {
	clear(p.held)
	s.flights = slices.DeleteFunc(s.flights, func(f *flight) bool {
		f.holders = slices.DeleteFunc(f.holders, func(h *pace) bool { return h == p })
		if len(f.holders) > 0 {
			return false
		}
		s.orphans = append(s.orphans, f.lap)
		return true
	})
	slices.Sort(s.orphans)
}

// over reports whether no lap will ever be handed to a device again.
func (s *schedule) over(p *pace, now time.Time) bool {
	return s.done == s.max || s.late(p, now)
}

// overdue is the next time at which a lap may turn out to be late; not ok if
// there is none.
func (s *schedule) overdue(now time.Time) (at time.Time, ok bool) {
	for _, f := range s.flights {
		if end, known := f.expected(now); known && (!ok || end.Before(at)) {
			at, ok = end, true
		}
	}
	return at, ok
}

func (s *schedule) find(lap uint64) (at int, found bool) {
	return slices.BinarySearchFunc(s.flights, lap, func(f *flight, lap uint64) int { return cmp.Compare(f.lap, lap) })
}
