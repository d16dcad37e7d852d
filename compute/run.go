package compute

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// Limit is how much a run computes. At least one of the two must be set.
type Limit struct {
	MaxLaps  uint64    // 0 for as many as time allows
	Deadline time.Time // zero for none
}

// How long Run waits for devices at its end. Waiting must not cost the operator
// its commitment.
const (
	// stopGrace is for laps in progress to stop; it is half of the time that an
	// operator leaves for its commitment by default. A device that is still
	// busy after it is left behind.
	stopGrace = 250 * time.Millisecond
	// closeGrace is for sessions to close and sensors to answer once laps have
	// stopped. No credit depends on them: what takes longer, for example in a
	// driver that hangs, continues in the background.
	closeGrace = 50 * time.Millisecond
)

// senseEvery is how often a working device's sensors are read.
const senseEvery = time.Second

// Run computes laps 0, 1, … of one operator seed and matrix size on all devices
// at once, until there are limit.MaxLaps or until limit.Deadline, and returns
// the laps done from 0 on without a gap.
// A device that fails is named with its error in the result's reports, and the
// others compute its laps. Run itself fails if ctx ends; if no lap at all is
// done (ErrNoLap); if, without a deadline, all devices failed before MaxLaps;
// and with a *FaultyHardwareError if two devices disagree about a lap. It
// returns at the deadline, or up to a quarter of a second later if a device
// doesn't stop. A session that takes long to close may still be closing then.
func Run(ctx context.Context, devices []Device, seed flops.Hash, n uint32, limit Limit) (*Result, error) {
	return RunChecked(ctx, devices, seed, n, limit, Check{})
}

// RunChecked is Run with devices that are checked against a reference. A device
// that is found wrong is named in the reports, with a *WrongTileError or
// *WrongRowError, and the result contains nothing from it. If it is found only
// at the end, the result stops before its first lap. The checks at the end take
// extra time beyond the limit.
func RunChecked(ctx context.Context, devices []Device, seed flops.Hash, n uint32, limit Limit, check Check) (*Result, error) {
	if err := flops.CheckSize(n); err != nil {
		return nil, err
	}
	if len(devices) == 0 {
		return nil, ErrNoDevice
	}
	if limit == (Limit{}) {
		return nil, errors.New("a run needs a number of laps or a deadline")
	}
	r := &run{
		ctx:      ctx,
		seed:     seed,
		n:        n,
		schedule: newSchedule(limit),
		changed:  make(chan struct{}),
		leaves:   make(map[uint64][]flops.Hash),
		owners:   make(map[uint64]*worker),
		check:    checker{check, make(chan tile, waitingChecks)},
	}
	within, stop := context.WithCancel(ctx)
	defer stop()
	if !limit.Deadline.IsZero() {
		var release context.CancelFunc
		within, release = context.WithDeadline(within, limit.Deadline)
		defer release()
	}
	r.stop = stop

	var busy, closing, checks sync.WaitGroup
	for _, d := range devices {
		w := &worker{name: d.Info().Name, pace: newPace()}
		working, stop := context.WithCancel(within)
		w.stop = stop
		r.workers = append(r.workers, w)
		busy.Go(func() {
			defer stop()
			session, err := r.work(working, d, w)
			r.end(w, err, within.Err() != nil)
			if session != nil {
				closing.Go(func() { r.release(session, w) })
			}
		})
		closing.Go(func() { r.watch(working, d, w) })
	}
	checks.Go(func() { r.checkAlong(within) })
	stopped := ended(&busy)
	select {
	case <-stopped:
	case <-within.Done():
	}
	if happens(stopped, stopGrace) {
		happens(ended(&closing), closeGrace)
	}
	stop()
	checks.Wait()
	r.close()
	if err := r.checkAtEnd(ctx); err != nil && ctx.Err() == nil {
		return nil, err
	}
	return r.result(ctx)
}

// ended is closed when the whole group has ended.
func ended(group *sync.WaitGroup) <-chan struct{} {
	all := make(chan struct{})
	go func() {
		group.Wait()
		close(all)
	}()
	return all
}

// happens waits for something for at most the given time.
func happens(something <-chan struct{}, atMost time.Duration) bool {
	select {
	case <-something:
		return true
	case <-time.After(atMost):
		return false
	}
}

// run is the state that the devices of a Run share.
type run struct {
	ctx  context.Context // the caller's: it outlives the deadline
	seed flops.Hash
	n    uint32
	stop context.CancelFunc // ends the run for all devices

	mu       sync.Mutex
	schedule *schedule
	changed  chan struct{} // closed and replaced when waiting devices should look again
	leaves   map[uint64][]flops.Hash
	owners   map[uint64]*worker // the device that did each lap
	workers  []*worker
	check    checker
	over     bool                   // no lap is taken or recorded any more
	disputes []*FaultyHardwareError // disagreements for which nobody knows yet which device is wrong
}

// worker is a device in a run.
type worker struct {
	name        string
	pace        *pace
	first, last time.Time // when its first lap began and its last ended
	ended       bool
	err         error
	sensors     *Sensors

	stop      context.CancelFunc
	condemned bool   // it was found wrong: none of its laps count
	counted   uint64 // laps from which tiles were sampled
	kept      []tile // to be checked at the end
}

// work runs a device until there are no more laps for it. The caller closes the
// session unless it is nil.
func (r *run) work(ctx context.Context, d Device, w *worker) (Session, error) {
	session, err := d.Prepare(ctx, r.seed, r.n)
	if err != nil {
		return nil, fmt.Errorf("prepare size %d: %w", r.n, err)
	}
	for err == nil && r.await(ctx, w) {
		err = session.Laps(ctx,
			func() (uint64, bool) { return r.take(w) },
			func(lap uint64, digests []uint64) error { return r.done(w, lap, digests) })
		if err == nil {
			err = r.settled(w)
		}
	}
	return session, err
}

// release closes the session of a device that has finished its work. Goroutines
// that wait for the device's laps don't wait for that.
func (r *run) release(s Session, w *worker) {
	err := s.Close()
	r.mu.Lock()
	defer r.mu.Unlock()
	if err != nil && w.err == nil && !r.over {
		w.err = fmt.Errorf("close the session: %w", err)
	}
}

// watch reads a device's sensors while it works, and once at the end while it
// is still warm. The last reading that arrives in time counts.
func (r *run) watch(ctx context.Context, d Device, w *worker) {
	for working := true; working; {
		select {
		case <-time.After(senseEvery):
		case <-ctx.Done():
			working = false
		}
		s := SensorsOf(d)
		r.mu.Lock()
		if s != nil && !r.over {
			w.sensors = s
		}
		r.mu.Unlock()
	}
}

// await waits until there is a lap for a device; false means never.
func (r *run) await(ctx context.Context, w *worker) bool {
	for {
		r.mu.Lock()
		now := time.Now()
		_, ready := r.schedule.choose(w.pace, now)
		over := r.over || w.condemned || r.schedule.over(w.pace, now)
		overdue, pending := r.schedule.overdue(now)
		changed := r.changed
		r.mu.Unlock()
		if over || ctx.Err() != nil {
			return false
		}
		if ready {
			return true
		}
		var late <-chan time.Time
		if pending {
			late = time.After(overdue.Sub(now))
		}
		select {
		case <-changed:
		case <-late:
		case <-ctx.Done():
		}
	}
}

func (r *run) take(w *worker) (lap uint64, ok bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.over || w.condemned {
		return 0, false
	}
	now := time.Now()
	lap, ok = r.schedule.take(w.pace, now)
	if ok && w.first.IsZero() {
		w.first = now
	}
	return lap, ok
}

var (
	// errTooLate ends a device whose lap came after the run's end.
	errTooLate = errors.New("the run is over")
	// errCondemned ends a device that was found wrong.
	errCondemned = errors.New("the device is wrong")
)

// done records a lap, or compares it if another device was quicker. Laps after
// the end don't count.
func (r *run) done(w *worker, lap uint64, digests []uint64) error {
	leaves, err := rowLeaves(r.n, digests)
	if err != nil {
		return fmt.Errorf("lap %d: %w", lap, err)
	}
	before, kept, err := r.record(w, lap, digests, leaves)
	if err != nil || before == nil {
		return err
	}
	for row := range kept {
		if leaves[row] != kept[row] {
			return r.arbitrate(w, before,
				&FaultyHardwareError{Device: w.name, Lap: lap, Row: uint32(row), Kept: kept[row], Again: leaves[row]}, digests, leaves)
		}
	}
	return nil
}

// record records a lap unless it is known already. In that case it returns the
// device that did it before, and the leaves from then.
func (r *run) record(w *worker, lap uint64, digests []uint64, leaves []flops.Hash) (before *worker, kept []flops.Hash, err error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	now := time.Now()
	if w.condemned {
		return nil, nil, errCondemned
	}
	if limit := r.schedule.deadline; r.over || !limit.IsZero() && now.After(limit) {
		return nil, nil, errTooLate
	}
	first, held := r.schedule.finish(w.pace, lap, now)
	if !held {
		return nil, nil, fmt.Errorf("lap %d was done but never handed out", lap)
	}
	w.last = now
	if !first {
		return r.owners[lap], r.leaves[lap], nil
	}
	r.keep(w, lap, digests, leaves)
	return nil, nil, nil
}

// keep keeps a lap's leaves. The caller holds the lock.
func (r *run) keep(w *worker, lap uint64, digests []uint64, leaves []flops.Hash) {
	r.leaves[lap], r.owners[lap] = leaves, w
	r.check.sample(w, r.n, lap, digests)
	if r.schedule.done == r.schedule.max {
		r.stop()
	}
	r.wake()
}

// settled returns an error for a session that returned without the laps that it
// took: the other devices would wait for them.
func (r *run) settled(w *worker) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	if left := len(w.pace.held); left > 0 {
		return fmt.Errorf("the device ended with %d of its laps not done", left)
	}
	return nil
}

// end leaves a device out and hands out its laps again.
func (r *run) end(w *worker, err error, stopped bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.over {
		return
	}
	w.ended = true
	if err != nil && !stopped && !w.condemned && !errors.Is(err, errTooLate) {
		w.err = err
	}
	r.schedule.drop(w.pace)
	r.wake()
}

func (r *run) wake() {
	close(r.changed)
	r.changed = make(chan struct{})
}

// close ends the run.
func (r *run) close() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.over = true
}

// result collects what is done.
func (r *run) result(ctx context.Context) (*Result, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if len(r.disputes) > 0 {
		return nil, r.disputes[0]
	}
	if err := ctx.Err(); err != nil {
		return nil, fmt.Errorf("run laps of size %d: %w", r.n, err)
	}
	res := &Result{N: r.n}
	for k := uint64(0); r.leaves[k] != nil; k++ {
		res.RowLeaves = append(res.RowLeaves, r.leaves[k])
	}
	var failures []error
	for _, w := range r.workers {
		if !w.ended && !w.condemned {
			w.err = ErrUnresponsive
		}
		if w.err != nil {
			failures = append(failures, &DeviceError{w.name, w.err})
		}
		report := DeviceReport{Name: w.name, Laps: w.pace.laps, Err: w.err, Sensors: w.sensors}
		if w.condemned {
			report.Laps = 0
		}
		if report.Laps > 0 {
			report.Seconds = w.last.Sub(w.first).Seconds()
		}
		res.Devices = append(res.Devices, report)
	}
	laps := uint64(len(res.RowLeaves))
	if laps == 0 {
		return nil, fmt.Errorf("run laps of size %d: %w", r.n, errors.Join(append(failures, ErrNoLap)...))
	}
	if r.schedule.deadline.IsZero() && laps < r.schedule.max {
		return nil, fmt.Errorf("run %d laps of size %d: no device is left after %d: %w",
			r.schedule.max, r.n, laps, errors.Join(failures...))
	}
	return res, nil
}
