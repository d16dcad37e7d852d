package api_test

import (
	"context"
	"net"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/proof-of-flops/proof-of-flops/api"
	pofv1 "github.com/proof-of-flops/proof-of-flops/api/pof/v1"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// node answers every call with what a test gave it, and keeps what it was sent.
type node struct {
	mu    sync.Mutex
	calls []any // the arguments of each call, in order
	// answer gives a call's result or error; nil succeeds with zero values.
	answer func(call int) (any, error)
}

// note keeps a call's arguments and returns its answer.
func note[A any](n *node, args ...any) (a A, err error) {
	n.mu.Lock()
	call := len(n.calls)
	n.calls = append(n.calls, args)
	n.mu.Unlock()
	if n.answer == nil {
		return a, nil
	}
	v, err := n.answer(call)
	if v, ok := v.(A); ok {
		a = v
	}
	return a, err
}

func (n *node) seen() []any {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.calls
}

func (n *node) SubmitSalt(_ context.Context, d flops.Domain, id uint64, salt flops.Hash) error {
	_, err := note[any](n, d, id, salt)
	return err
}

func (n *node) SubmitCommitment(_ context.Context, attempt flops.Attempt, c *flops.SignedCommitment) (*flops.Receipt, error) {
	rc, err := note[*flops.Receipt](n, attempt, *c)
	if rc == nil {
		rc = new(flops.Receipt)
	}
	return rc, err
}

func (n *node) SubmitSetReceipt(_ context.Context, attempt flops.Attempt, set flops.Hash, r flops.SetReceipt) error {
	_, err := note[any](n, attempt, set, r)
	return err
}

func (n *node) SubmitReveal(_ context.Context, attempt flops.Attempt, r *flops.SignedReveal) (*flops.Receipt, error) {
	rc, err := note[*flops.Receipt](n, attempt, *r)
	if rc == nil {
		rc = new(flops.Receipt)
	}
	return rc, err
}

func (n *node) SubmitResults(_ context.Context, attempt flops.Attempt, r *flops.SignedResults) error {
	_, err := note[any](n, attempt, *r)
	return err
}

func (n *node) SubmitObjection(_ context.Context, attempt flops.Attempt, o *flops.SignedObjection) error {
	_, err := note[any](n, attempt, *o)
	return err
}

func (n *node) Salt(_ context.Context, d flops.Domain, id uint64) (flops.Hash, error) {
	return note[flops.Hash](n, d, id)
}

func (n *node) CommitSet(_ context.Context, attempt flops.Attempt) (*flops.SignedSet, error) {
	s, err := note[*flops.SignedSet](n, attempt)
	if s == nil {
		s = new(flops.SignedSet)
	}
	return s, err
}

func (n *node) Evidence(_ context.Context, attempt flops.Attempt, sampleSeed flops.Hash, send func([]byte) error) error {
	parts, err := note[[][]byte](n, attempt, sampleSeed)
	for _, p := range parts {
		if err := send(p); err != nil {
			return err
		}
	}
	return err
}

// proposed is what a node answers about results.
type proposed struct {
	results    flops.Results
	signatures []flops.ResultsSignature
}

func (n *node) Results(_ context.Context, attempt flops.Attempt) (flops.Results, []flops.ResultsSignature, error) {
	p, err := note[proposed](n, attempt)
	return p.results, p.signatures, err
}

func (n *node) Objections(_ context.Context, attempt flops.Attempt) ([]flops.SignedObjection, error) {
	return note[[]flops.SignedObjection](n, attempt)
}

func (n *node) Equivocation(_ context.Context, attempt flops.Attempt) (flops.Equivocation, error) {
	return note[flops.Equivocation](n, attempt)
}

func (n *node) RoundStatus(_ context.Context, id uint64) (*pofv1.RoundStatus, error) {
	s, err := note[*pofv1.RoundStatus](n, id)
	if s == nil {
		s = new(pofv1.RoundStatus)
	}
	return s, err
}

func (n *node) ShowReceipt(_ context.Context, attempt flops.Attempt, shown *flops.Held) error {
	_, err := note[any](n, attempt, *shown)
	return err
}

func (n *node) HeldReceipt(_ context.Context, attempt flops.Attempt, seed flops.Hash) (*flops.Held, error) {
	held, err := note[*flops.Held](n, attempt, seed)
	if held == nil {
		held = new(flops.Held)
	}
	return held, err
}

// observed counts the calls of an Observer.
type observed struct {
	mu     sync.Mutex
	counts map[string]int
}

func (o *observed) observe(procedure, outcome string, _ time.Duration) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.counts == nil {
		o.counts = make(map[string]int)
	}
	o.counts[procedure[strings.LastIndex(procedure, "/")+1:]+" "+outcome]++
}

func (o *observed) count(what string) int {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.counts[what]
}

// serve serves a handler as a node does, and returns its base URL.
func serve(t testing.TB, h http.Handler) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	served := make(chan error, 1)
	go func() { served <- api.Serve(ctx, l, h) }()
	t.Cleanup(func() {
		cancel()
		if err := <-served; err != nil {
			t.Error(err)
		}
	})
	return "http://" + l.Addr().String()
}

func serveNode(t testing.TB, n *node) (url string, seen *observed) {
	t.Helper()
	seen = new(observed)
	return serve(t, api.NewHandler(api.Services{Aggregator: n, Archive: n, Witness: n}, seen.observe)), seen
}
