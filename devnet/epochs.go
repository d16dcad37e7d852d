package devnet

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/revert"
	"github.com/proof-of-flops/proof-of-flops/chain/txmgr"
	"github.com/proof-of-flops/proof-of-flops/devnet/deploy"
	"github.com/proof-of-flops/proof-of-flops/epoch"
	"github.com/proof-of-flops/proof-of-flops/epochfollow"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// An EpochReport is one epoch settled by a proof, with the points that the ledger
// has for each operator after the withdrawals.
type EpochReport struct {
	FromStep uint64          `json:"fromStep"`
	ToStep   uint64          `json:"toStep"`
	Root     flops.Hash      `json:"root"`
	Accounts []AccountReport `json:"accounts"`
}

// An AccountReport is an operator's balance.
type AccountReport struct {
	Address string `json:"address"` // with EIP-55's checksum
	Points  string `json:"points"`  // decimal

	Name string `json:"-"`
}

// Epochs follows the epoch ledger of a network and, when an epoch is settled,
// withdraws its operators' accounts, so that the contract knows their points.
type Epochs struct {
	n       *Network
	tx      *txmgr.Manager
	settled uint64 // steps settled so far
	pending int    // steps that no proof has settled
	whole   bool   // whether the pending steps fill an epoch
	doubts  int    // inconsistent readings in a row
}

// maxDoubts is how many inconsistent readings in a row are tolerated: events and
// counts read between two blocks don't agree.
const maxDoubts = 20

// NewEpochs makes an Epochs that has read nothing yet. The error wraps
// chain.ErrDirectLedger if the network's ledger has no epochs.
func (n *Network) NewEpochs(ctx context.Context) (*Epochs, error) {
	if n.follower == nil {
		return nil, chain.ErrDirectLedger
	}
	tx, err := txmgr.New(ctx, n.Chain.Conn, n.withdrawer, txmgr.Options{Poll: deploy.ReceiptPoll})
	if err != nil {
		return nil, err
	}
	return &Epochs{n: n, tx: tx}, nil
}

// Look withdraws and reports what has been settled since the last report; nil if
// nothing has.
func (e *Epochs) Look(ctx context.Context) (*EpochReport, error) {
	l, err := e.n.follower.Read(ctx, nil)
	if errors.Is(err, epochfollow.ErrEvents) && e.doubts < maxDoubts { // between two blocks
		e.doubts++
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	e.doubts = 0
	e.pending, e.whole = l.Pending()
	if l.Settled() == e.settled {
		return nil, nil
	}
	if err := e.withdraw(ctx, l); revert.Is(err, "WrongProof") { // another epoch was settled meanwhile
		return nil, nil
	} else if err != nil {
		return nil, err
	}
	out := &EpochReport{FromStep: e.settled, ToStep: l.Settled(), Root: epoch.Bytes(l.Root())}
	for _, o := range e.n.known() {
		a, err := e.n.Chain.LedgerAccount(ctx, o.Address, 0)
		if err != nil {
			return nil, err
		}
		out.Accounts = append(out.Accounts, AccountReport{checksummed(o.Address), strconv.FormatUint(a.Points, 10), o.Name})
	}
	e.settled = out.ToStep
	return out, nil
}

// withdraw stores the account of every operator that has a slot in the contract.
func (e *Epochs) withdraw(ctx context.Context, l *epochfollow.Ledger) error {
	g, ctx := errgroup.WithContext(ctx)
	for _, o := range e.n.known() {
		proof, _, err := l.Proof(o.Address)
		if errors.Is(err, epochfollow.ErrNoSlot) {
			continue
		}
		if err != nil {
			return errors.Join(err, g.Wait())
		}
		g.Go(func() error {
			_, err := e.n.Chain.WithdrawPoints(ctx, e.tx, proof)
			return err
		})
	}
	return g.Wait()
}

// Over waits until no full epoch is pending, and calls report for each epoch that
// is settled until then.
func (e *Epochs) Over(ctx context.Context, poll time.Duration, report func(*EpochReport)) error {
	return e.n.poll(ctx, poll, func(ctx context.Context) (over bool, err error) {
		for {
			r, err := e.Look(ctx)
			if err != nil {
				return false, fmt.Errorf("wait for the proof of the next epoch: %w", err)
			}
			if r == nil {
				return !e.whole && e.doubts == 0, nil
			}
			report(r)
		}
	})
}

// Pending is the number of steps that wait until their epoch is full.
func (e *Epochs) Pending() int { return e.pending }

// Sentence describes the epoch to a person.
func (r *EpochReport) Sentence() string {
	var b strings.Builder
	fmt.Fprintf(&b, "Epoch settled by a proof: steps %d to %d.", r.FromStep, r.ToStep-1)
	for i, a := range r.Accounts {
		sep := " Withdrawn: "
		if i > 0 {
			sep = ", "
		}
		fmt.Fprintf(&b, "%s%s has %s points", sep, a.Name, a.Points)
	}
	return b.String()
}
