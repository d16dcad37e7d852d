package compute

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// Open makes the openings for samples, in their order (protocol §5). It
// computes the strip of each sampled row again, on any of the devices; the
// strip must give the row leaf kept from the run. If it doesn't, the hardware
// is faulty and Open fails with a *FaultyHardwareError. A device that fails in
// any other way is left out; Open fails if none is left.
func (r *Result) Open(ctx context.Context, devices []Device, seed flops.Hash, samples []flops.Sample) ([]flops.Opening, error) {
	rows, err := r.sampledRows(samples)
	if err != nil {
		return nil, err
	}
	digests, err := r.strips(ctx, devices, seed, rows)
	if err != nil {
		return nil, fmt.Errorf("open %d rows: %w", len(rows), err)
	}
	roots := r.LapRoots()
	paths := make(map[uint64][]flops.Hash)
	openings := make([]flops.Opening, len(samples))
	for i, s := range samples {
		if paths[s.Lap] == nil {
			paths[s.Lap] = flops.LapPath(roots, s.Lap)
		}
		openings[i] = flops.Opening{
			Lap:     s.Lap,
			Row:     s.Row,
			Digests: digests[rowOf{s.Lap, s.Row}],
			RowPath: flops.RowPath(r.RowLeaves[s.Lap], s.Row),
			LapPath: paths[s.Lap],
		}
	}
	return openings, nil
}

// rowOf is a tile row of a lap.
type rowOf struct {
	lap uint64
	row uint32
}

// sampledRows returns the distinct rows among samples.
func (r *Result) sampledRows(samples []flops.Sample) ([]rowOf, error) {
	var rows []rowOf
	seen := make(map[rowOf]bool)
	for i, s := range samples {
		if m := r.N / flops.TileEdge; s.Lap >= r.Laps() || s.Row >= m {
			return nil, fmt.Errorf("sample %d asks for row %d of lap %d, but there are %d laps of %d rows", i, s.Row, s.Lap, r.Laps(), m)
		}
		if at := (rowOf{s.Lap, s.Row}); !seen[at] {
			seen[at] = true
			rows = append(rows, at)
		}
	}
	return rows, nil
}

// strips computes the digests of rows on all devices at once.
func (r *Result) strips(ctx context.Context, devices []Device, seed flops.Hash, rows []rowOf) (map[rowOf][]uint64, error) {
	o := opener{result: r, pending: rows, digests: make(map[rowOf][]uint64)}
	failures := []error{ErrNoDevice}
	for len(o.pending) > 0 {
		if len(devices) == 0 {
			return nil, errors.Join(failures...)
		}
		errs := make([]error, len(devices))
		var all sync.WaitGroup
		for i, d := range devices {
			all.Go(func() { errs[i] = o.run(ctx, d, seed) })
		}
		all.Wait()
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		var left []Device
		for i, err := range errs {
			if err == nil {
				left = append(left, devices[i])
			} else {
				failures = append(failures, &DeviceError{devices[i].Info().Name, err})
			}
		}
		devices = left
	}
	return o.digests, nil
}

// opener is what devices share while they compute rows.
type opener struct {
	result *Result

	mu      sync.Mutex
	pending []rowOf
	digests map[rowOf][]uint64
}

// run computes pending rows on one device until there are none or it fails.
func (o *opener) run(ctx context.Context, d Device, seed flops.Hash) error {
	session, err := d.Prepare(ctx, seed, o.result.N)
	if err != nil {
		return fmt.Errorf("prepare size %d: %w", o.result.N, err)
	}
	errs := make([]error, max(1, d.Info().Threads))
	var all sync.WaitGroup
	for i := range errs {
		all.Go(func() {
			for at, ok := o.take(); ok; at, ok = o.take() {
				digests, err := session.Strip(ctx, at.lap, at.row)
				if err == nil {
					err = o.put(d, at, digests)
				}
				if err != nil {
					o.giveBack(at)
					errs[i] = fmt.Errorf("row %d of lap %d: %w", at.row, at.lap, err)
					return
				}
			}
		})
	}
	all.Wait()
	return errors.Join(append(errs, session.Close())...)
}

func (o *opener) take() (at rowOf, ok bool) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if len(o.pending) == 0 {
		return rowOf{}, false
	}
	at, o.pending = o.pending[0], o.pending[1:]
	return at, true
}

func (o *opener) giveBack(at rowOf) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.pending = append(o.pending, at)
}

// put keeps a row's digests if they give the row leaf of the run. If not,
// either this device is wrong or the one that did the lap was; another device
// may find out.
func (o *opener) put(d Device, at rowOf, digests []uint64) error {
	kept, again := o.result.RowLeaves[at.lap][at.row], flops.RowLeaf(digests)
	o.mu.Lock()
	defer o.mu.Unlock()
	if again != kept {
		return &FaultyHardwareError{Device: d.Info().Name, Lap: at.lap, Row: at.row, Kept: kept, Again: again}
	}
	o.digests[at] = digests
	return nil
}
