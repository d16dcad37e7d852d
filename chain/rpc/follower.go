package rpc

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

const (
	// defaultBlockTime is Ethereum's.
	defaultBlockTime = 12 * time.Second
	// quietPolls is after how many silent poll intervals an endpoint that is
	// subscribed to is polled all the same: subscriptions die silently.
	quietPolls = 10
	// longPause is the longest pause between polls of an endpoint that fails.
	longPause = 5 * time.Second
	// historyBatch is how many missed blocks are requested at once.
	historyBatch = 8
)

// errBadHead is the fault of an endpoint that answers, but whose blocks are
// inconsistent: one isn't the child of what it says is the block before, say. It
// invents heads, or is several nodes that disagree.
var errBadHead = errors.New("the newest blocks that it reports are inconsistent")

// A follower watches all endpoints of a pool and chooses the head to follow. It
// works while it has listeners.
type follower struct {
	pool      *pool
	blockTime atomic.Int64 // a time.Duration

	mu       sync.Mutex
	polls    []time.Duration // the poll interval of each listener
	stop     context.CancelFunc
	views    []view        // one for each endpoint
	chain    branch        // ends in the head that is followed
	fresh    bool          // chain was chosen since the follower started
	failure  error         // of all endpoints, the last time that all failed
	failures uint64        // how often that happened
	changed  chan struct{} // closed and replaced at each change

	wg sync.WaitGroup
}

// A view is what an endpoint reports of the chain.
type view struct {
	asked    bool   // since the follower started
	err      error  // why its last report failed; nil if it didn't
	reported branch // by its last good report
}

func newFollower(p *pool) *follower {
	f := &follower{pool: p, views: make([]view, len(p.endpoints)), changed: make(chan struct{})}
	f.setBlockTime(defaultBlockTime)
	return f
}

// setBlockTime sets the time between two blocks, which defines lag.
func (f *follower) setBlockTime(d time.Duration) { f.blockTime.Store(int64(d)) }

// join adds a listener, which leaves by the function that join returns.
// Endpoints are polled at the shortest interval of all listeners.
func (f *follower) join(poll time.Duration) (leave func()) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.polls = append(f.polls, poll)
	if len(f.polls) == 1 {
		ctx, cancel := context.WithCancel(context.Background())
		f.stop = cancel
		for i := range f.views {
			f.views[i].asked = false
			f.wg.Go(func() { f.watch(ctx, i) })
		}
	}
	return func() {
		f.mu.Lock()
		defer f.mu.Unlock()
		i := slices.Index(f.polls, poll)
		f.polls = slices.Delete(f.polls, i, i+1)
		if len(f.polls) == 0 {
			f.stop()
			f.fresh = false
			for i := range f.views {
				f.pool.setAgreement(i, agreementUnknown)
			}
		}
	}
}

func (f *follower) interval() time.Duration {
	f.mu.Lock()
	defer f.mu.Unlock()
	if len(f.polls) == 0 {
		return longPause
	}
	return slices.Min(f.polls)
}

// A snapshot is a follower's state at one moment.
type snapshot struct {
	head     Head
	known    bool          // whether head is
	failure  error         // of all endpoints, the last time that all failed
	failures uint64        // how often they did
	changed  chan struct{} // closed at the next change
}

func (f *follower) snapshot() snapshot {
	f.mu.Lock()
	defer f.mu.Unlock()
	s := snapshot{failure: f.failure, failures: f.failures, changed: f.changed}
	if f.fresh {
		s.head, s.known = f.chain.tip(), true
	}
	return s
}

// blockAt returns the block of a number on the chain that is followed, if it
// is one of the newest.
func (f *follower) blockAt(number uint64) (Head, bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if !f.fresh {
		return Head{}, false
	}
	return f.chain.at(number)
}

// ancestor returns h's ancestor of a number, or h itself, if both are among the
// newest blocks of the chain that is followed.
func (f *follower) ancestor(h Head, number uint64) (Head, bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if !f.fresh || number > h.Number || !f.chain.holds(h) {
		return Head{}, false
	}
	return f.chain.at(number)
}

// watch polls an endpoint, or listens to a subscription, until ctx ends.
func (f *follower) watch(ctx context.Context, i int) {
	e := f.pool.endpoints[i]
	var (
		sub      *subscription
		failures int       // of polls, in a row
		refusals int       // of subscriptions, in a row
		again    time.Time // the earliest time to try a subscription again
	)
	defer func() { sub.end() }()
	for ctx.Err() == nil {
		pause := f.interval()
		if err := f.poll(ctx, i); err != nil {
			pause = max(pause, min(pause<<min(failures, 10), longPause))
			failures++
		} else {
			failures = 0
		}
		if e.socket && sub == nil && failures == 0 && !time.Now().Before(again) {
			var err error
			if sub, err = f.subscribe(ctx, e); err != nil { // polling has to suffice
				again = time.Now().Add(min(firstRest<<min(refusals, 10), longRest))
				refusals++
			} else {
				refusals = 0
			}
		}
		if !f.listen(ctx, i, sub, pause) {
			sub.end()
			sub = nil
		}
	}
}

// listen takes heads from a subscription until that has been silent for too
// long; without one it waits for the pause. It returns false when the
// subscription has ended.
func (f *follower) listen(ctx context.Context, i int, sub *subscription, pause time.Duration) bool {
	quiet := pause
	var (
		heads chan json.RawMessage
		lost  <-chan error
	)
	if sub != nil {
		quiet *= quietPolls
		heads, lost = sub.heads, sub.Err()
	}
	timer := time.NewTimer(quiet)
	defer timer.Stop()
	for {
		select {
		case <-ctx.Done():
			return true
		case <-timer.C:
			return heads != nil || sub == nil
		case raw := <-heads:
			reported, err := f.extend(ctx, i, raw)
			f.observe(ctx, i, reported, err)
			timer.Reset(quiet)
		case <-lost:
			// Don't renew it at once: it may be lost each time.
			heads, lost = nil, nil
			timer.Reset(pause)
		}
	}
}

// A subscription is a live one to an endpoint's new heads.
type subscription struct {
	*rpc.ClientSubscription
	heads chan json.RawMessage
}

func (s *subscription) end() {
	if s != nil {
		s.Unsubscribe()
	}
}

func (f *follower) subscribe(ctx context.Context, e *endpoint) (*subscription, error) {
	ctx, cancel := context.WithTimeoutCause(ctx, f.pool.timeout, errNoAnswer)
	defer cancel()
	heads, sub, err := e.subscribe(ctx)
	if err != nil {
		return nil, err
	}
	return &subscription{sub, heads}, nil
}

// poll asks an endpoint for its newest block.
func (f *follower) poll(ctx context.Context, i int) error {
	raw, err := f.blocks(ctx, i, `"latest"`)
	var reported branch
	if err == nil {
		reported, err = f.extend(ctx, i, raw[0])
	}
	f.observe(ctx, i, reported, err)
	return err
}

// blocks asks an endpoint for blocks by their numbers, which are JSON.
func (f *follower) blocks(ctx context.Context, i int, numbers ...string) ([]json.RawMessage, error) {
	requests := make([]request, len(numbers))
	for k, n := range numbers {
		requests[k] = request{"eth_getBlockByNumber", []json.RawMessage{json.RawMessage(n), json.RawMessage("false")}}
	}
	answers, err := f.pool.askOne(ctx, i, f.pool.timeout, requests)
	if err != nil {
		return nil, err
	}
	blocks := make([]json.RawMessage, 0, len(answers))
	for _, a := range answers {
		if a.refusal != nil {
			return nil, fmt.Errorf("%w: it refuses to give blocks %s: %s", errBadHead, strings.Join(numbers, ", "), shorten(a.refusal.Error()))
		}
		blocks = append(blocks, a.result)
	}
	return blocks, nil
}

// extend puts a head that an endpoint reports on top of the branch that it
// reported before, and asks it for the blocks in between.
func (f *follower) extend(ctx context.Context, i int, raw json.RawMessage) (branch, error) {
	header, err := parseHeader(raw)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errBadHead, err)
	}
	f.mu.Lock()
	known := f.views[i].reported
	f.mu.Unlock()
	h := headOf(header)
	if known.holds(h) { // the tip again, or the endpoint has several nodes and one lags
		return known, nil
	}
	missing, err := f.missing(ctx, i, known, h)
	if err != nil {
		return nil, err
	}
	return known.join(missing), nil
}

// missing asks an endpoint for the blocks up to h that known lacks, at most
// about HeadMemory of them.
func (f *follower) missing(ctx context.Context, i int, known branch, h Head) (branch, error) {
	newest := branch{h} // newest first
	for {
		low := newest.tip()
		if low.Number == 0 || len(newest) >= HeadMemory || known.holds(Head{Number: low.Number - 1, Hash: low.ParentHash}) {
			slices.Reverse(newest)
			return newest, nil
		}
		var numbers []string
		for k := uint64(1); k <= min(low.Number, historyBatch); k++ {
			numbers = append(numbers, `"`+hexutil.EncodeUint64(low.Number-k)+`"`)
		}
		blocks, err := f.blocks(ctx, i, numbers...)
		if err != nil {
			return nil, err
		}
		for _, raw := range blocks {
			header, err := parseHeader(raw)
			if err != nil || headOf(header).Hash != low.ParentHash {
				return nil, fmt.Errorf("%w: block %d says that its parent is %s, but asked for that block it gives another or none",
					errBadHead, low.Number, low.ParentHash)
			}
			low = headOf(header)
			newest = append(newest, low)
			if known.holds(low) {
				break
			}
		}
	}
}

// observe records what an endpoint reported, or its failure, and chooses the
// head again.
func (f *follower) observe(ctx context.Context, i int, reported branch, err error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if ctx.Err() != nil {
		return
	}
	v := &f.views[i]
	v.asked, v.err = true, err
	if err == nil {
		v.reported = reported
	}
	f.chooseHead()
}

// chooseHead chooses the head to follow once every endpoint has reported its own
// or failed. f.mu must be held.
func (f *follower) chooseHead() {
	reported := make([]branch, len(f.views))
	var faults []error
	for i, v := range f.views {
		switch {
		case !v.asked:
			return
		case v.err != nil:
			faults = append(faults, fmt.Errorf("%s: %w", f.pool.endpoints[i].name, v.err))
		default:
			reported[i] = v.reported
		}
	}
	c := choose(reported, time.Duration(f.blockTime.Load()), time.Now())
	for i, a := range c.agreements {
		if errors.Is(f.views[i].err, errBadHead) {
			a = agreementDisputed
		}
		f.pool.setAgreement(i, a)
	}
	if len(faults) == len(f.views) {
		f.failure = errors.Join(faults...)
		f.failures++
		f.notify()
		return
	}
	switch {
	case f.chain.outdatedBy(c.chain.tip()):
		f.chain = c.chain
	case f.fresh:
		return
	}
	f.fresh = true
	f.notify()
}

// notify wakes all listeners. f.mu must be held.
func (f *follower) notify() {
	close(f.changed)
	f.changed = make(chan struct{})
}

// close stops the follower and waits for its goroutines.
func (f *follower) close() {
	f.mu.Lock()
	if f.stop != nil {
		f.stop()
	}
	f.mu.Unlock()
	f.wg.Wait()
}
