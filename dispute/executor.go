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

// An Action is something to do on chain, once it is found that it isn't done.
type Action struct {
	// Key names what is done to what. Of one key there is one action at a time.
	Key string
	// Says is the log's message once it is done, if there is one, and Fails if
	// it could not be.
	Says, Fails string
	// Log has the particulars: which dispute, round and operator, and why.
	Log zerolog.Logger
	// Alarm makes a failure an error in the log, not a warning.
	Alarm bool
	// Bond is what it puts at stake, in wei; nil for nothing.
	Bond *big.Int
	// Pause is the longest wait, in blocks, before it is tried again after
	// failures.
	Pause uint64
	// Do does it. What would revert is not sent.
	Do func(ctx context.Context) error
	// Quiet reports whether an error needs nobody's attention: somebody else
	// has done it meanwhile, say; nil for none.
	Quiet func(error) bool
	// Ends gives the log's message for an error that is an answer, after which
	// nothing is left to be tried; empty for any other, nil for none.
	Ends func(error) string
}

// showDelay is how many blocks after an action was done its events may be
// missing: so long it isn't done again.
const showDelay = 4

// Hands do actions, several at a time, each until it is no longer asked for.
type Executor struct {
	places chan struct{}
	meter  func(key string, err error)

	mu    sync.Mutex
	head  uint64
	known map[string]*attempt
	wg    sync.WaitGroup
}

// An attempt is what is known of the doing of an action. While it is busy, tries
// is its doer's.
type attempt struct {
	busy     bool
	tries    uint
	failures uint   // in a row
	notUntil uint64 // block
}

// NewHands makes so many hands. meter (may be nil) is told how each action
// ended.
func NewExecutor(count int, meter func(key string, err error)) *Executor {
	return &Executor{places: make(chan struct{}, count), meter: meter, known: make(map[string]*attempt)}
}

// Begin begins those of the actions that are not under way, as far as there are
// hands free; the rest is asked for again with the next head. Those that failed
// least come first, and else the order counts: what can't be done, because an
// endpoint invented it say, keeps no hand from what can. What isn't asked for any
// more is forgotten.
func (h *Executor) Begin(ctx context.Context, head uint64, actions []Action) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.head = head
	asked := make(map[string]bool, len(actions))
	for _, a := range actions {
		asked[a.Key] = true
		if h.known[a.Key] == nil {
			h.known[a.Key] = new(attempt)
		}
	}
	actions = slices.Clone(actions)
	slices.SortStableFunc(actions, func(a, b Action) int { return cmp.Compare(h.known[a.Key].failures, h.known[b.Key].failures) })
	for _, a := range actions {
		t := h.known[a.Key]
		if t.busy || head < t.notUntil {
			continue
		}
		select {
		case h.places <- struct{}{}:
		default:
			continue
		}
		t.busy = true
		h.wg.Go(func() {
			defer func() { <-h.places }()
			h.do(ctx, a, t)
		})
	}
	for key, t := range h.known {
		if !asked[key] && !t.busy {
			delete(h.known, key)
		}
	}
}

func (h *Executor) do(ctx context.Context, a Action, t *attempt) {
	// That it failed, or is done, may be an endpoint's lie: if it is still asked
	// for, another is asked first.
	err := a.Do(rpc.Turn(ctx, t.tries))
	t.tries++
	if stopped := err != nil && ctx.Err() != nil; !stopped {
		if h.meter != nil {
			h.meter(a.Key, err)
		}
		a.log(err)
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	t.busy = false
	if err == nil {
		t.failures, t.notUntil = 0, h.head+showDelay
		return
	}
	t.notUntil = h.head + max(1, min(1<<min(t.failures, 30), a.Pause))
	t.failures++
}

// log says how an action ended: here and nowhere else, since what does it hands
// its errors back.
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

// Wait waits for the actions under way.
func (h *Executor) Wait() { h.wg.Wait() }
