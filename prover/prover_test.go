package prover_test

import (
	"bytes"
	"context"
	"errors"
	"math/big"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/rs/zerolog"

	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/revert"
	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/chain/txmgr"
	"github.com/proof-of-flops/proof-of-flops/epoch"
	"github.com/proof-of-flops/proof-of-flops/epochfollow"
	"github.com/proof-of-flops/proof-of-flops/epochfollow/epochtest"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/prover"
	"github.com/proof-of-flops/proof-of-flops/zk"
)

var shape = zk.Shape{Slots: epochtest.Slots, Steps: epochtest.StepsPerEpoch}

// A network is an epoch ledger that accepts the right proof of its next epoch, and
// keys that prove anything: a proof is its batch's new root.
type network struct {
	mu sync.Mutex
	*epochtest.Contract
	tries   int // proofs started while proving is set
	proofs  int
	proving func(ctx context.Context) error // called before a proof is done
	direct  bool

	otherKeys bool
}

func newNetwork(t *testing.T, rounds int) *network {
	t.Helper()
	n := &network{Contract: epochtest.New(t)}
	for i := range 3 {
		n.Join(epochtest.Operator(i))
	}
	n.rounds(rounds)
	return n
}

func (n *network) rounds(count int) {
	n.mu.Lock()
	defer n.mu.Unlock()
	for range count {
		n.Round([]flops.Line{{Operator: epochtest.Operator(1), N: 1024, Laps: 7, Verdict: flops.VerdictOK}}, flops.Address{})
	}
}

func (n *network) pending() int {
	n.mu.Lock()
	defer n.mu.Unlock()
	return len(n.Pending)
}

func (n *network) EpochTerms() (chain.EpochTerms, error) {
	if n.direct {
		return chain.EpochTerms{}, chain.ErrDirectLedger
	}
	return n.Contract.EpochTerms()
}

func (n *network) EpochEvents(ctx context.Context, first, last uint64) ([]chain.EpochEvent, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.Contract.EpochEvents(ctx, first, last)
}

func (n *network) Head(ctx context.Context) (rpc.Head, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.Contract.Head(ctx)
}

func (n *network) EpochProgress(ctx context.Context, block uint64) (chain.EpochProgress, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.Contract.EpochProgress(ctx, block)
}

func (n *network) Prove(ctx context.Context, b *epoch.Batch, progress func(zk.Phase)) (zk.Proof, error) {
	progress(zk.PhaseProof)
	n.mu.Lock()
	proving := n.proving
	if proving != nil {
		n.tries++
	}
	n.mu.Unlock()
	if proving != nil {
		if err := proving(ctx); err != nil {
			return zk.Proof{}, err
		}
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	n.proofs++
	var p zk.Proof
	root := epoch.Bytes(b.Public.NewRoot)
	copy(p[:], root[:])
	return p, nil
}

func (n *network) SettleEpoch(_ context.Context, _ *txmgr.Manager, p *chain.EpochProof) (*txmgr.Receipt, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	from := n.State.Steps()
	count := min(len(n.Pending), epochtest.StepsPerEpoch-int(from%epochtest.StepsPerEpoch))
	switch {
	case p.FromStep != from:
		return nil, &revert.Error{Name: "EpochNotNext"}
	case p.ToStep != from+uint64(count):
		return nil, &revert.Error{Name: "WrongEpochEnd"}
	}
	if n.otherKeys {
		return nil, &revert.Error{Name: "ProofInvalid"}
	}
	old := n.State.Root()
	n.Settle()
	root := epoch.Bytes(n.State.Root())
	if p.OldRoot != old || p.NewRoot != n.State.Root() || p.Proof[0].Cmp(new(big.Int).SetBytes(root[:])) != 0 {
		return nil, &revert.Error{Name: "ProofInvalid"}
	}
	return &txmgr.Receipt{GasUsed: 280_000, TxHash: flops.Hash{1}}, nil
}

func (n *network) new(log *bytes.Buffer) (*prover.Prover, error) {
	d := prover.Deps{Chain: n, Keys: n, Shape: shape, Log: zerolog.Nop()}
	if log != nil {
		d.Log = zerolog.New(log)
	}
	return prover.New(d)
}

func must[T any](t *testing.T, v T, err error) T {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func TestKeysOfAnotherShapeAndDirectLedgersAreRefused(t *testing.T) {
	n := newNetwork(t, 0)
	if _, err := prover.New(prover.Deps{Chain: n, Keys: n, Shape: zk.Shape{Slots: 8, Steps: 2}}); !errors.Is(err, prover.ErrShape) {
		t.Errorf("keys of another shape: %v", err)
	}
	n.direct = true
	if _, err := n.new(nil); !errors.Is(err, chain.ErrDirectLedger) {
		t.Errorf("a direct ledger: %v", err)
	}
}

func TestAnEpochIsSettledOnceItIsFullOrRequested(t *testing.T) {
	n := newNetwork(t, 0)
	p, err := n.new(nil)
	must(t, p, err)
	if _, err := p.Epoch(t.Context(), true, nil); !errors.Is(err, epochfollow.ErrNothingPending) {
		t.Errorf("before the first round: %v", err)
	}
	n.rounds(2)
	if _, err := p.Epoch(t.Context(), false, nil); !errors.Is(err, prover.ErrNotFull) || n.proofs != 0 {
		t.Errorf("with two steps of three: %v, and %d proofs", err, n.proofs)
	}
	var phases []zk.Phase
	s, err := p.Epoch(t.Context(), true, func(ph zk.Phase, _ float64) { phases = append(phases, ph) })
	if err != nil || s.FromStep != 0 || s.ToStep != 2 || s.Pending != 0 || s.Root != n.State.Root() {
		t.Errorf("requested: %+v, %v", s, err)
	}
	if len(phases) < 3 || phases[0] != prover.PhaseRead || phases[len(phases)-1] != prover.PhaseSettle {
		t.Errorf("the phases are %q", phases)
	}
	n.rounds(5)
	if s, err := p.Epoch(t.Context(), false, nil); err != nil || s.FromStep != 2 || s.ToStep != 3 || s.Pending != 4 {
		t.Errorf("the rest of the first epoch: %+v, %v", s, err)
	}
	if s, err := p.Epoch(t.Context(), false, nil); err != nil || s.FromStep != 3 || s.ToStep != 6 || s.Pending != 1 {
		t.Errorf("the second epoch: %+v, %v", s, err)
	}
}

func TestAChainThatMovesOnDuringAProofIsNoFault(t *testing.T) {
	for name, moves := range map[string]func(n *network){
		"more steps":             func(n *network) { n.rounds(1) },
		"another prover settled": func(n *network) { n.mu.Lock(); defer n.mu.Unlock(); n.Settle() },
	} {
		n := newNetwork(t, 2)
		n.proving = func(context.Context) error { moves(n); return nil }
		p, err := n.new(nil)
		must(t, p, err)
		if _, err := p.Epoch(t.Context(), true, nil); !errors.Is(err, prover.ErrOvertaken) {
			t.Errorf("%s: %v", name, err)
		}
		n.proving = nil
		for n.pending() > 0 {
			must(t, n, errorOf(p.Epoch(t.Context(), true, nil)))
		}
		if n.State.Steps() < 2 {
			t.Errorf("%s: %d steps are settled", name, n.State.Steps())
		}
	}
}

func errorOf(_ *prover.Settled, err error) error { return err }

func TestProofsUnderOtherKeysAreReported(t *testing.T) {
	n := newNetwork(t, 3)
	n.otherKeys = true
	p, err := n.new(nil)
	must(t, p, err)
	if _, err := p.Epoch(t.Context(), false, nil); !errors.Is(err, prover.ErrOtherKeys) {
		t.Errorf("got %v", err)
	}
}

func TestAProverThatIsKilledStartsAgain(t *testing.T) {
	n := newNetwork(t, 3)
	ctx, kill := context.WithCancel(t.Context())
	n.proving = func(ctx context.Context) error { kill(); return context.Cause(ctx) }
	p, err := n.new(nil)
	must(t, p, err)
	if _, err := p.Epoch(ctx, false, nil); !errors.Is(err, context.Canceled) || n.State.Steps() != 0 {
		t.Errorf("killed: %v, %d steps settled", err, n.State.Steps())
	}
	n.proving = nil
	p, err = n.new(nil)
	must(t, p, err)
	if s, err := p.Epoch(t.Context(), false, nil); err != nil || s.ToStep != 3 {
		t.Errorf("the next one: %+v, %v", s, err)
	}
}

func TestRunSettlesEveryFullEpochAndLogsAFaultOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		n := newNetwork(t, 7)
		var log bytes.Buffer
		p, err := n.new(&log)
		must(t, p, err)
		ctx, stop := context.WithCancel(t.Context())
		done := make(chan error)
		go func() { done <- p.Run(ctx, time.Second) }()
		synctest.Wait()
		if n.pending() != 1 || n.proofs != 2 {
			t.Errorf("%d steps are pending after %d proofs", n.pending(), n.proofs)
		}
		broken := errors.New("the keys are broken")
		n.mu.Lock()
		n.proving = func(context.Context) error { return broken }
		n.mu.Unlock()
		n.rounds(2)
		<-time.After(time.Hour)
		synctest.Wait()
		n.mu.Lock()
		if tries := n.tries; tries < 10 || tries > 30 {
			t.Errorf("an epoch that can't be proven was tried %d times in an hour", tries)
		}
		n.proving = nil
		n.mu.Unlock()
		<-time.After(8 * time.Minute) // the longest pause is half as long again as five minutes
		synctest.Wait()
		stop()
		if err := <-done; err != nil {
			t.Error(err)
		}
		if n.pending() != 0 || strings.Count(log.String(), broken.Error()) != 1 || strings.Count(log.String(), "Epoch settled by a proof") != 3 {
			t.Errorf("%d steps are pending; the log:\n%s", n.pending(), log.String())
		}
	})
}
