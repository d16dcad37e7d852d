package compute

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// measureTime is how long Estimate measures, if laps aren't longer.
const measureTime = 250 * time.Millisecond

// Estimate measures the time that a device takes a lap of size n when it
// computes one after the other, rests of a throttled one included. It runs for
// a quarter of a second and for at least two laps.
func Estimate(ctx context.Context, d Device, n uint32) (time.Duration, error) {
	session, err := d.Prepare(ctx, flops.Hash{}, n)
	if err != nil {
		return 0, &DeviceError{d.Info().Name, fmt.Errorf("prepare size %d: %w", n, err)}
	}
	var (
		mu          sync.Mutex
		lap, done   uint64
		first, last time.Time // ends of laps
	)
	// A session may have laps under way when the first one ends. The time
	// between ends is right all the same, since it has some when the last ends.
	err = session.Laps(ctx, func() (uint64, bool) {
		mu.Lock()
		defer mu.Unlock()
		lap++
		return lap - 1, done < 2 || last.Sub(first) < measureTime
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
	if err := errors.Join(err, session.Close()); err != nil {
		return 0, &DeviceError{d.Info().Name, fmt.Errorf("measure laps of size %d: %w", n, err)}
	}
	return last.Sub(first) / time.Duration(done-1), nil
}

// enoughLaps is how many laps a window should have room for at the size that
// PickSize picks: the last one, cut off by the deadline, is then a small loss.
const enoughLaps = 16

// PickSize measures the devices together and picks the largest matrix size, of
// those from smallest to largest, of which they do at least 16 laps in the
// window: a larger one wastes less on making entries, a smaller one less on the
// lap that the window's end cuts off. If there is no such size it picks the
// smallest. reason says why, in a sentence.
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
	laps, err := lapsIn(ctx, devices, smallest, window)
	if err != nil {
		return 0, "", err
	}
	if laps == 0 {
		return 0, "", fmt.Errorf("pick a size: %w can do the smallest one, %d", ErrNoDevice, smallest)
	}
	if laps < enoughLaps {
		return smallest, fmt.Sprintf("n = %d is the smallest size allowed; only about %.3g laps of it fit into %v, and %d would be better",
			smallest, laps, window, enoughLaps), nil
	}
	for n = smallest; n < largest; n *= 2 {
		// A lap of twice the size is eight times the work. It may be a little
		// faster for that, but not twice as fast: spare the measurement.
		next := laps / 8
		if next >= enoughLaps/2 {
			if next, err = lapsIn(ctx, devices, 2*n, window); err != nil {
				return 0, "", err
			}
		}
		if next < enoughLaps {
			return n, fmt.Sprintf("n = %d: about %.0f laps fit into %v, but only about %.2g of n = %d, fewer than %d",
				n, laps, window, next, 2*n, enoughLaps), nil
		}
		laps = next
	}
	return n, fmt.Sprintf("n = %d is the largest size allowed; about %.0f laps of it fit into %v", n, laps, window), nil
}

// lapsIn measures how many laps of size n the devices together do in a window.
// A device that can't do the size counts for nothing.
func lapsIn(ctx context.Context, devices []Device, n uint32, window time.Duration) (laps float64, err error) {
	rates := make([]float64, len(devices))
	var group errgroup.Group
	for i, d := range devices {
		if d.CheckSize(n) != nil {
			continue
		}
		group.Go(func() error {
			lap, err := Estimate(ctx, d, n)
			rates[i] = float64(window) / float64(max(lap, 1))
			return err
		})
	}
	if err := group.Wait(); err != nil {
		return 0, err
	}
	for _, r := range rates {
		laps += r
	}
	return laps, nil
}
