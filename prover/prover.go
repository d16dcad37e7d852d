// Package prover settles the epochs of an epoch ledger (protocol §8.1): it derives
// the pending steps from chain data alone, proves them, and sends the proof. Anyone
// with the ledger's keys may do so. A prover keeps nothing: if it is killed, it
// starts again.
package prover

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/rs/zerolog"

	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/revert"
	"github.com/proof-of-flops/proof-of-flops/chain/txmgr"
	"github.com/proof-of-flops/proof-of-flops/epoch"
	"github.com/proof-of-flops/proof-of-flops/epochfollow"
	"github.com/proof-of-flops/proof-of-flops/internal/wait"
	"github.com/proof-of-flops/proof-of-flops/zk"
)

// A Chain is what a prover needs of Ethereum; *chain.Client is one.
type Chain interface {
	epochfollow.Source
	SettleEpoch(ctx context.Context, tx *txmgr.Manager, p *chain.EpochProof) (*txmgr.Receipt, error)
}

// Keys prove batches; *zk.Keys do.
type Keys interface {
	Prove(ctx context.Context, b *epoch.Batch, progress func(zk.Phase)) (zk.Proof, error)
}

var (
	// ErrShape is wrapped when the keys are for another number of slots or of
	// steps per epoch than the ledger's.
	//
	// Remedy: Give the manifest that was published with the deployment.
	ErrShape = errors.New("the keys don't have the ledger's shape")

	// ErrOtherKeys is wrapped when the ledger refuses a valid proof because its
	// verifier has other keys.
	//
	// Remedy: Give the manifest that was published with the deployment.
	ErrOtherKeys = errors.New("the ledger's verifier accepts proofs under other keys only")

	// ErrNotFull is returned when the first pending epoch is not full yet and
	// the caller asked for a full one.
	//
	// Remedy: Wait for more rounds, or settle what is pending with --partial.
	ErrNotFull = errors.New("the pending epoch is not full yet")

	// ErrOvertaken is wrapped when the chain moved on while a proof was made:
	// another prover settled the epoch, or it got more steps.
	//
	// Remedy: None is needed if the epoch is settled; otherwise prove again.
	ErrOvertaken = errors.New("the ledger has moved on meanwhile")
)

// Phases that a prover reports, besides those of package zk.
const (
	PhaseRead   zk.Phase = "read the ledger's steps"
	PhaseSettle zk.Phase = "settle the epoch"
)

// Phases are all phases, in order.
func Phases() []zk.Phase {
	return []zk.Phase{PhaseRead, zk.PhaseWitness, zk.PhaseProof, zk.PhaseCheck, PhaseSettle}
}

// A Progress is called with the phase that a prover is in and the part of it that is
// done, from 0 to 1; 0 if that isn't known.
type Progress func(phase zk.Phase, part float64)

// A Prover settles epochs from one account. It is safe for concurrent use.
type Prover struct {
	chain    Chain
	tx       *txmgr.Manager
	keys     Keys
	terms    chain.EpochTerms
	follower *epochfollow.Follower
	log      zerolog.Logger
	metrics  *metrics
}

// Deps are a prover's dependencies. It closes none of them.
type Deps struct {
	Chain Chain
	Tx    *txmgr.Manager
	Keys  Keys
	Shape zk.Shape // of the keys
	Log   zerolog.Logger
	// Registry, which may be nil, gets the prover's metrics.
	Registry prometheus.Registerer
}

// New makes a Prover. It refuses keys of another shape than the ledger's with
// ErrShape, and a direct ledger with chain.ErrDirectLedger.
func New(d Deps) (*Prover, error) {
	terms, err := d.Chain.EpochTerms()
	if err != nil {
		return nil, err
	}
	if want := (zk.Shape{Slots: terms.Slots, Steps: terms.StepsPerEpoch}); d.Shape != want {
		return nil, fmt.Errorf("the ledger's shape is %s, the keys' is %s: %w", want, d.Shape, ErrShape)
	}
	follower, err := epochfollow.New(d.Chain)
	if err != nil {
		return nil, err
	}
	return &Prover{
		chain: d.Chain, tx: d.Tx, keys: d.Keys, terms: terms, follower: follower, log: d.Log, metrics: newMetrics(d.Registry),
	}, nil
}

// Settled describes an epoch that was settled.
type Settled struct {
	FromStep, ToStep uint64
	Root             epoch.Element
	Receipt          *txmgr.Receipt
	Proving          time.Duration // from the witness to the checked proof
	Pending          int           // steps that are still pending
}

// Epoch proves and settles the first pending epoch. It settles one that isn't full
// only with partial, and returns ErrNotFull without. It returns
// epochfollow.ErrNothingPending if nothing is pending, and wraps ErrOvertaken if the
// chain moved on meanwhile.
func (p *Prover) Epoch(ctx context.Context, partial bool, progress Progress) (*Settled, error) {
	if progress == nil {
		progress = func(zk.Phase, float64) {}
	}
	progress(PhaseRead, 0)
	l, err := p.follower.Read(ctx, func(done, total uint64) { progress(PhaseRead, float64(done)/float64(total)) })
	if err != nil {
		return nil, err
	}
	pending, full := l.Pending()
	p.metrics.pending.Set(float64(pending))
	if pending > 0 && !full && !partial {
		return nil, ErrNotFull
	}
	batch, err := l.Next()
	if err != nil {
		return nil, err
	}
	began := time.Now()
	proof, err := p.keys.Prove(ctx, batch, func(phase zk.Phase) { progress(phase, 0) })
	if err != nil {
		return nil, err
	}
	took := time.Since(began)
	progress(PhaseSettle, 0)
	out := &Settled{
		FromStep: batch.FromStep, ToStep: batch.FromStep + uint64(len(batch.Steps)), Root: batch.Public.NewRoot,
		Proving: took, Pending: pending - len(batch.Steps),
	}
	out.Receipt, err = p.chain.SettleEpoch(ctx, p.tx, &chain.EpochProof{
		FromStep: out.FromStep, ToStep: out.ToStep, OldRoot: batch.Public.OldRoot, NewRoot: batch.Public.NewRoot, Proof: proof.Words(),
	})
	switch {
	case overtaken(err):
		return nil, fmt.Errorf("%w: %w", ErrOvertaken, err)
	case revert.Is(err, "ProofInvalid"):
		return nil, fmt.Errorf("%w: %w", ErrOtherKeys, err)
	}
	if err != nil {
		return nil, err
	}
	p.metrics.proving.Observe(took.Seconds())
	p.metrics.pending.Set(float64(out.Pending))
	return out, nil
}

// overtaken reports whether a proof was refused because the chain moved on.
func overtaken(err error) bool {
	for _, name := range []string{"EpochNotNext", "WrongEpochEnd", "NothingToSettle", "WrongRoot"} {
		if revert.Is(err, name) {
			return true
		}
	}
	return false
}

// maxPause is about the longest wait before a failed epoch is tried again: a proof
// takes all processors, which the machine may need for other work.
const maxPause = 5 * time.Minute

// Run settles every epoch once it is full, until ctx ends. It checks about every
// poll interval, and after growing pauses if that fails.
func (p *Prover) Run(ctx context.Context, poll time.Duration) error {
	var last string // the fault logged last, so that it isn't logged again
	pauses := wait.NewBackoff(poll, maxPause)
	for {
		s, err := p.Epoch(ctx, false, nil)
		if ctx.Err() != nil {
			return nil //nolint:nilerr // ctx ended, as it should
		}
		switch {
		case err == nil:
			p.metrics.epochs.WithLabelValues("settled").Inc()
			p.log.Info().Uint64("fromStep", s.FromStep).Uint64("toStep", s.ToStep).Stringer("root", epoch.Bytes(s.Root)).
				Float64("provingSeconds", s.Proving.Seconds()).Uint64("gas", s.Receipt.GasUsed).Stringer("tx", s.Receipt.TxHash).Msg("Epoch settled by a proof")
			last = ""
			pauses.Reset()
			continue
		case errors.Is(err, ErrNotFull), errors.Is(err, epochfollow.ErrNothingPending):
			last = ""
			pauses.Reset()
		case errors.Is(err, ErrOvertaken):
			pauses.Reset()
			p.metrics.epochs.WithLabelValues("overtaken").Inc()
			p.log.Info().Err(err).Msg("The ledger has moved on while a proof was made")
		default:
			p.metrics.epochs.WithLabelValues("failed").Inc()
			if err.Error() != last {
				p.log.Error().Err(err).Msg("The pending epoch can't be settled; trying again")
				last = err.Error()
			}
		}
		if pauses.Sleep(ctx) != nil {
			return nil //nolint:nilerr // ctx ended, as it should
		}
	}
}
