package devnet

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"time"

	"connectrpc.com/connect"

	pofv1 "github.com/proof-of-flops/proof-of-flops/api/pof/v1"
	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/epochfollow"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/internal/wait"
)

// A Report has the outcome of every round of a run, the slashes and, with an epoch
// ledger, the settled epochs.
type Report struct {
	Rounds  []RoundReport `json:"rounds"`
	Slashes []SlashReport `json:"slashes"`
	Epochs  []EpochReport `json:"epochs,omitempty"`
}

// A RoundReport is the outcome of one round, from the chain: for the devnet's own
// operators, then for those that others had registered when it opened. For an
// operator without a line, the verdict is the aggregator's.
type RoundReport struct {
	ID        uint64           `json:"id"`
	Settled   bool             `json:"settled"`
	Operators []OperatorReport `json:"operators"`

	Note string `json:"-"` // why the round is void
}

// An OperatorReport is one operator's part in a round.
type OperatorReport struct {
	Address string        `json:"address"` // with EIP-55's checksum
	Verdict flops.Verdict `json:"verdict"`
	N       uint32        `json:"n"`
	Laps    uint64        `json:"laps"`
	FLOPS   string        `json:"flops"`  // nominal work of the line: 2n³·laps, decimal
	Points  string        `json:"points"` // the balance after the settlement, decimal
	// Multiplier is the liveness multiplier with which the line was credited; for an
	// operator without credit, its multiplier after the round.
	Multiplier float64 `json:"multiplier"`

	Name     string  `json:"-"`
	Rate     float64 `json:"-"` // verified FLOP/s
	Sentence string  `json:"-"` // the verdict for a person
}

// Settled is the number of settled rounds.
func (r *Report) Settled() int {
	n := 0
	for _, round := range r.Rounds {
		if round.Settled {
			n++
		}
	}
	return n
}

// Ended waits until a round is settled or void, and reports it.
func (n *Network) Ended(ctx context.Context, id uint64, poll time.Duration) (*RoundReport, error) {
	var report *RoundReport
	err := n.poll(ctx, poll, func(ctx context.Context) (done bool, err error) {
		report, err = n.ended(ctx, id)
		return report != nil, err
	})
	if err != nil {
		return nil, fmt.Errorf("wait for the end of round %d: %w", id, err)
	}
	return report, nil
}

// poll is wait.Poll, but ends with the network's failure too.
func (n *Network) poll(ctx context.Context, interval time.Duration, f func(context.Context) (done bool, err error)) error {
	return wait.Poll(ctx, interval, func(ctx context.Context) (bool, error) {
		if done, err := f(ctx); done || err != nil {
			return done, err
		}
		select {
		case <-n.down:
			return false, n.failure
		default:
			return false, nil
		}
	})
}

// ended is the report of a round, or nil if the round has not ended.
func (n *Network) ended(ctx context.Context, id uint64) (*RoundReport, error) {
	r, err := n.Chain.Round(ctx, id)
	if errors.Is(err, chain.ErrNoRound) || errors.Is(err, rpc.ErrNoBlock) { // anvil may serve a block's state before the block
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	switch r.Status {
	case chain.RoundSettled:
		s, err := n.Chain.SettlementOf(ctx, id)
		if errors.Is(err, rpc.ErrReorg) || errors.Is(err, chain.ErrNotSettled) {
			return nil, nil
		}
		if err != nil {
			return nil, err
		}
		return n.settled(ctx, s, r.Params, r.OpenBlock)
	case chain.RoundVoid, chain.RoundExpired:
		note := n.whyVoid(ctx, id)
		if note == "" {
			return nil, nil
		}
		return n.void(ctx, id, note, r.OpenBlock)
	case chain.RoundNone, chain.RoundOpen:
	}
	return nil, nil
}

// settled is the report of a settled round.
func (n *Network) settled(ctx context.Context, s *chain.Settlement, p flops.Params, openBlock uint64) (*RoundReport, error) {
	operators, err := n.OperatorsAt(ctx, openBlock)
	if err != nil {
		return nil, err
	}
	out := &RoundReport{ID: s.ID, Settled: true}
	outcomes := n.outcomes(ctx, s.ID, operators)
	accountBefore, err := n.accountsAt(ctx, s.Block-1)
	if err != nil {
		return nil, err
	}
	accountAfter, err := n.accountsAt(ctx, s.Block)
	if err != nil {
		return nil, err
	}
	for _, op := range operators {
		o := OperatorReport{Name: op.Name, Address: checksummed(op.Address), FLOPS: "0"}
		stored, err := n.Chain.LedgerAccount(ctx, op.Address, s.Block)
		if err != nil {
			return nil, err
		}
		after, err := accountAfter(op.Address)
		if err != nil {
			return nil, err
		}
		o.Points, o.Multiplier = strconv.FormatUint(stored.Points, 10), float64(after.MultiplierAt(s.SettledIndex+1))/128
		o.Verdict, o.Sentence = outcomes[op.Address].verdict, outcomes[op.Address].sentence
		for _, l := range s.Lines {
			if l.Operator != op.Address {
				continue
			}
			before, err := accountBefore(op.Address)
			if err != nil {
				return nil, err
			}
			o.Verdict, o.N, o.Laps = l.Verdict, l.N, l.Laps
			o.FLOPS = l.Work().FLOP().String()
			if l.Verdict == flops.VerdictOK {
				o.Multiplier = float64(before.MultiplierAt(s.SettledIndex)) / 128
				work, _ := l.Work().FLOP().Float64()
				o.Rate = work / float64(p.RateSeconds())
			}
		}
		out.Operators = append(out.Operators, o)
	}
	return out, nil
}

// accountsAt returns the function from an operator to its account as of a block.
// An epoch ledger stores accounts later, so there they come from its steps.
func (n *Network) accountsAt(ctx context.Context, block uint64) (func(flops.Address) (flops.Account, error), error) {
	if n.follower == nil {
		return func(a flops.Address) (flops.Account, error) {
			acc, err := n.Chain.LedgerAccount(ctx, a, block)
			if err != nil {
				return flops.Account{}, err
			}
			return acc.Account, nil
		}, nil
	}
	l, err := n.follower.ReadAt(ctx, block, nil)
	if err != nil {
		return nil, err
	}
	return func(a flops.Address) (flops.Account, error) {
		acc, err := l.Account(a)
		if errors.Is(err, epochfollow.ErrNoSlot) {
			err = nil // it has no credit
		}
		return acc.Account, err
	}, nil
}

// whyVoid is the aggregator's reason why a round is void; empty while the
// aggregator has not noticed that the round is over, or doesn't answer.
func (n *Network) whyVoid(ctx context.Context, id uint64) string {
	ctx, cancel := context.WithTimeout(ctx, time.Second)
	defer cancel()
	s, err := n.Aggregator.RoundStatus(ctx, id)
	switch {
	case connect.CodeOf(err) == connect.CodeNotFound:
		return "the aggregator was not running while it was open"
	case err != nil || s.Phase != pofv1.Phase_PHASE_VOID:
		return ""
	}
	return s.Note
}

// void is the report of a void round.
func (n *Network) void(ctx context.Context, id uint64, note string, openBlock uint64) (*RoundReport, error) {
	operators, err := n.OperatorsAt(ctx, openBlock)
	if err != nil {
		return nil, err
	}
	out := &RoundReport{ID: id, Note: note}
	outcomes := n.outcomes(ctx, id, operators)
	for _, op := range operators {
		acc, err := n.Chain.LedgerAccount(ctx, op.Address, 0)
		if err != nil {
			return nil, err
		}
		out.Operators = append(out.Operators, OperatorReport{
			Name: op.Name, Address: checksummed(op.Address), FLOPS: "0",
			Verdict: outcomes[op.Address].verdict, Sentence: outcomes[op.Address].sentence,
			Points: strconv.FormatUint(acc.Points, 10), Multiplier: float64(acc.Multiplier) / 128,
		})
	}
	return out, nil
}

// An outcome is what the aggregator says about one operator in a round.
type outcome struct {
	verdict  flops.Verdict
	sentence string
}

// outcomes asks the aggregator for the outcome of each operator in a round. An
// operator without one gets NO_COMMIT.
func (n *Network) outcomes(ctx context.Context, id uint64, operators []Operator) map[flops.Address]outcome {
	out := make(map[flops.Address]outcome)
	for _, op := range operators {
		out[op.Address] = outcome{flops.RefusedNoCommit, flops.RefusedNoCommit.Sentence()}
	}
	s, err := n.Aggregator.RoundStatus(ctx, id)
	if err != nil {
		return out
	}
	for _, o := range s.Operators {
		if len(o.Operator) == 20 && o.Code > 0 && o.Code <= 255 {
			out[flops.Address(o.Operator)] = outcome{flops.Verdict(o.Code), o.Sentence}
		}
	}
	return out
}

// Status is the aggregator's view of the newest round; nil before the first round,
// or if the aggregator doesn't answer.
func (n *Network) Status(ctx context.Context) *pofv1.RoundStatus {
	ctx, cancel := context.WithTimeout(ctx, time.Second)
	defer cancel()
	s, err := n.Aggregator.RoundStatus(ctx, 0)
	if err != nil {
		return nil
	}
	return s
}
