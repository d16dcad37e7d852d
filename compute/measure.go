package compute

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"time"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// measureTime is how long Estimate measures, unless two laps take longer.
const measureTime = 250 * time.Millisecond

// Estimate measures how long a device takes for a lap of size n when it
// computes one after the other, including the rests of a throttled device. It
// runs for a quarter of a second and at least two laps.
func Estimate(ctx context.Context, d Device, n uint32) (time.Duration, error) {
	session, err := d.Prepare(ctx, flops.Hash{}, n)
	if err != nil {
		return 0, &DeviceError{d.Info().Name, fmt.Errorf("prepare size %d: %w", n, err)}
	}
	lap, err := lapTime(ctx, session.Laps, measureTime)
	if err := errors.Join(err, session.Close()); err != nil {
		return 0, &DeviceError{d.Info().Name, fmt.Errorf("measure laps of size %d: %w", n, err)}
	}
	return lap, nil
}

// laps is Session.Laps, or a function like it.
type laps func(ctx context.Context, next func() (uint64, bool), done func(uint64, []uint64) error) error

// lapTime measures how long a lap takes, over at least the given time and at
// least two laps.
func lapTime(ctx context.Context, run laps, least time.Duration) (time.Duration, error) {
	var (
		mu          sync.Mutex
		lap, done   uint64
		first, last time.Time // ends of laps
	)
	// A session may have laps in progress when the first one ends. The time
	// between ends is still right, since it also has some in progress when the
	// last one ends.
	err := run(ctx, func() (uint64, bool) {
		mu.Lock()
		defer mu.Unlock()
		lap++
		return lap - 1, done < 2 || last.Sub(first) < least
	}, func(uint64, []uint64) error {
		mu.Lock()
		defer mu.Unlock()
		last = time.Now()
		if done == 0 {
			first = last
		}
		done++
		return nil
	})
	if err != nil {
		return 0, err
	}
	return last.Sub(first) / time.Duration(done-1), nil
}

// enoughLaps is how many laps should fit into a window at the size that PickSize
// picks, so that the last one, cut off by the deadline, is a small loss.
const enoughLaps = 16

// PickSize measures the devices together and picks, from smallest to largest,
// the largest matrix size of which they do at least 16 laps in the window. A
// larger size wastes less on making entries, a smaller one less on the lap that
// the window's end cuts off. If no size fits, it picks the smallest. It does
// not pick sizes that they do more slowly, or not at all, for example for lack
// of memory. Whatever else runs on the machine can make a measurement too slow
// but never too fast, so one that rules out a size is repeated, and the best
// counts. The pauses of throttled devices are part of their laps. reason explains
// the choice in a sentence and names every device that can't do the size.
func PickSize(ctx context.Context, devices []Device, smallest, largest uint32, window time.Duration) (n uint32, reason string, err error) {
	for _, size := range []uint32{smallest, largest} {
		if err := flops.CheckSize(size); err != nil {
			return 0, "", err
		}
	}
	if largest < smallest {
		return 0, "", fmt.Errorf("pick a size: the largest one, %d, is less than the smallest, %d", largest, smallest)
	}
	if len(devices) == 0 {
		return 0, "", ErrNoDevice
	}
	now, err := lapsIn(ctx, devices, smallest, window)
	if err != nil {
		return 0, "", err
	}
	if now.laps == 0 {
		return 0, "", fmt.Errorf("pick a size: %w can do the smallest one, %d: %w", ErrNoDevice, smallest, errors.Join(now.faults...))
	}
	if now.laps < enoughLaps {
		return smallest, fmt.Sprintf("n = %d is the smallest size allowed; only about %.3g laps of it fit into %v, and %d would be better",
			smallest, now.laps, window, enoughLaps) + now.leftOut(), nil
	}
	for n = smallest; n < largest; n *= 2 {
		// A lap of twice the size is eight times the work. It may be a little
		// more efficient, but not twice as fast, so skip the measurement.
		next := measured{laps: now.laps / 8}
		if next.laps >= enoughLaps/2 {
			if next, err = bestLapsIn(ctx, devices, 2*n, window, now.laps); err != nil {
				return 0, "", err
			}
		}
		var why string
		switch {
		case next.laps == 0:
			why = fmt.Sprintf("and n = %d can't be done: %s", 2*n, oneLine(next.faults))
		case next.laps < enoughLaps:
			why = fmt.Sprintf("but only about %.2g of n = %d, fewer than %d", next.laps, 2*n, enoughLaps)
		case next.lessThan(now.laps):
			why = fmt.Sprintf("and about %.0f of n = %d, which is less work", next.laps, 2*n)
		default:
			now = next
			continue
		}
		return n, fmt.Sprintf("n = %d: about %.0f laps fit into %v, %s", n, now.laps, window, why) + now.leftOut(), nil
	}
	return n, fmt.Sprintf("n = %d is the largest size allowed; about %.0f laps of it fit into %v", n, now.laps, window) + now.leftOut(), nil
}

// worthMore is the fraction of a smaller size's work that a larger size must do
// to be preferred; measurements differ by a few percent.
const worthMore = 0.95

// measured is the devices' performance at one size.
type measured struct {
	laps   float64 // of all together, in a window
	faults []error // one for each device that can't do the size
}

// lessThan reports whether that is less work than so many laps of half the size.
func (m measured) lessThan(laps float64) bool { return m.laps*8 < worthMore*laps }

const (
	// looks is how often a size is measured before it is passed over.
	looks = 3
	// longLook is how long a measurement takes that isn't repeated: what disturbs
	// it is short in comparison.
	longLook = 5 * time.Second
)

// bestLapsIn is lapsIn, repeated as long as the size seems not to be worth it,
// where so many laps of half the size are done.
func bestLapsIn(ctx context.Context, devices []Device, n uint32, window time.Duration, half float64) (best measured, err error) {
	for range looks {
		began := time.Now()
		m, err := lapsIn(ctx, devices, n, window)
		if err != nil {
			return m, err
		}
		if m.laps >= best.laps {
			best = m
		}
		if m.laps == 0 || best.laps >= enoughLaps && !best.lessThan(half) || time.Since(began) >= longLook {
			break
		}
	}
	return best, nil
}

// leftOut names the devices that can't do the size.
func (m measured) leftOut() string {
	if len(m.faults) == 0 {
		return ""
	}
	return "; left out: " + oneLine(m.faults)
}

func oneLine(errs []error) string {
	texts := make([]string, len(errs))
	for i, err := range errs {
		texts[i] = err.Error()
	}
	return strings.Join(texts, "; ")
}

// lapsIn measures how many laps of size n the devices together do in a window.
// Its error is ctx's.
func lapsIn(ctx context.Context, devices []Device, n uint32, window time.Duration) (m measured, err error) {
	laps := make([]time.Duration, len(devices))
	errs := make([]error, len(devices))
	var all sync.WaitGroup
	for i, d := range devices {
		all.Go(func() {
			if err := d.CheckSize(n); err != nil {
				errs[i] = &DeviceError{d.Info().Name, err}
				return
			}
			laps[i], errs[i] = Estimate(ctx, d, n)
		})
	}
	all.Wait()
	if err := ctx.Err(); err != nil {
		return m, fmt.Errorf("measure laps of size %d: %w", n, err)
	}
	for i := range devices {
		if errs[i] != nil {
			m.faults = append(m.faults, errs[i])
			continue
		}
		m.laps += float64(window) / float64(max(laps[i], 1))
	}
	return m, nil
}
