package dispute

import (
	"cmp"
	"context"
	"math/big"
	"slices"
	"sync"

	"github.com/rs/zerolog"

	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
)

// An Action is something to do on chain that isn't done there yet.
type Action struct {
	// Key names what is done, and to what: the verb comes first. Only one action
	// of a key is in flight at a time.
	Key string
	// Says is the log message for success, empty for none; Fails is the one for
	// failure.
	Says, Fails string
	// Log has the details as fields: dispute, round, operator.
	Log zerolog.Logger
	// Alarm makes a failure an error in the log instead of a warning.
	Alarm bool
	// Bond is the bond that the action pays, in wei; nil for none.
	Bond *big.Int
	// Pause is the longest wait, in blocks, before the action is tried again after
	// failures.
	Pause uint64
	// Do performs the action. It doesn't send a transaction that would revert.
	Do func(ctx context.Context) error
	// Quiet reports whether an error needs nobody's attention, for example because
	// somebody else has done the same meanwhile; nil if every error does.
	Quiet func(error) bool
	// Ends gives the log message for an error that settles the matter, so that
	// nothing is left to try. It is empty for any other error; nil is always empty.
	Ends func(error) string
}

// showDelay is how many blocks an action's events may take to show. The action
// isn't repeated earlier.
const showDelay = 4

// An Executor performs actions, several at a time, and repeats each until it is no
// longer requested.
type Executor struct {
	places chan struct{}
	meter  func(key string, err error)

	mu    sync.Mutex
	head  uint64
	known map[string]*progress
	wg    sync.WaitGroup
}

// A progress is what is known about performing an action. While busy is set, tries
// belongs to the goroutine that performs it.
type progress struct {
	busy     bool
	tries    uint
	failures uint   // in a row
	notUntil uint64 // block
}

// NewExecutor makes an executor that has at most count actions in flight. meter,
// which may be nil, is called with the outcome of each.
func NewExecutor(count int, meter func(key string, err error)) *Executor {
	return &Executor{places: make(chan struct{}, count), meter: meter, known: make(map[string]*progress)}
}

// Begin begins the actions that are not in flight, as far as there is room; the
// caller requests the rest again with the next head. Those that failed least often
// come first, and otherwise the given order counts, so actions that can't succeed,
// for example because an endpoint invented their reason, don't hold up those that
// can. Actions that are no longer requested are forgotten.
func (e *Executor) Begin(ctx context.Context, head uint64, actions []Action) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.head = head
	requested := make(map[string]bool, len(actions))
	for _, a := range actions {
		requested[a.Key] = true
		if e.known[a.Key] == nil {
			e.known[a.Key] = new(progress)
		}
	}
	actions = slices.Clone(actions)
	slices.SortStableFunc(actions, func(a, b Action) int { return cmp.Compare(e.known[a.Key].failures, e.known[b.Key].failures) })
	for _, a := range actions {
		p := e.known[a.Key]
		if p.busy || head < p.notUntil {
			continue
		}
		select {
		case e.places <- struct{}{}:
		default:
			continue
		}
		p.busy = true
		e.wg.Go(func() {
			defer func() { <-e.places }()
			e.do(ctx, a, p)
		})
	}
	for key, p := range e.known {
		if !requested[key] && !p.busy {
			delete(e.known, key)
		}
	}
}

func (e *Executor) do(ctx context.Context, a Action, p *progress) {
	// Failure and success may both be an endpoint's lie: if the action is requested
	// again, the next try asks another endpoint first.
	err := a.Do(rpc.Turn(ctx, p.tries))
	p.tries++
	if stopped := err != nil && ctx.Err() != nil; !stopped {
		if e.meter != nil {
			e.meter(a.Key, err)
		}
		a.log(err)
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	p.busy = false
	if err == nil {
		p.failures, p.notUntil = 0, e.head+showDelay
		return
	}
	p.notUntil = e.head + max(1, min(1<<min(p.failures, 30), a.Pause))
	p.failures++
}

// log logs how an action ended. It is the only place that does: Do returns its
// errors.
func (a *Action) log(err error) {
	ends := ""
	if err != nil && a.Ends != nil {
		ends = a.Ends(err)
	}
	switch {
	case err == nil && a.Says == "":
	case err == nil:
		a.Log.Info().Msg(a.Says)
	case ends != "":
		a.Log.Warn().Err(err).Msg(ends)
	case a.Quiet != nil && a.Quiet(err):
		a.Log.Debug().Err(err).Msg(a.Fails)
	case a.Alarm:
		a.Log.Error().Err(err).Msg(a.Fails)
	default:
		a.Log.Warn().Err(err).Msg(a.Fails)
	}
}

// Wait waits for the actions in flight.
func (e *Executor) Wait() { e.wg.Wait() }
