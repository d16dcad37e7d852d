package aggregator

import (
	"context"
	"errors"

	"github.com/proof-of-flops/proof-of-flops/audit"
	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/internal/wait"
)

// settle sends the results to the chain until the round is settled, by this or
// anybody's transaction.
func (s *Service) settle(ctx context.Context, r *round, f *audit.Facts, d *draw) error {
	pauses := wait.NewBackoff(s.cfg.Poll, longestPause)
	for {
		tx, err := s.trySettle(ctx, r, f, d)
		if err == nil {
			r.settled(tx)
			return nil
		}
		if v := (*voidError)(nil); errors.As(err, &v) || ctx.Err() != nil {
			return err
		}
		r.log.Warn().Err(err).Msg("The settlement did not go through; trying again")
		if err := pauses.Sleep(ctx); err != nil {
			return err
		}
	}
}

func (s *Service) trySettle(ctx context.Context, r *round, f *audit.Facts, d *draw) (flops.Hash, error) {
	if tx, err := s.settlement(ctx, r); !errors.Is(err, chain.ErrNotSettled) {
		return tx, err
	}
	r.mu.Lock()
	sum, key := d.aggregate.Sum()
	q := chain.SettleRequest{
		RoundID: r.opened.ID, Salt: f.Salt,
		CommitSetHash: d.results.CommitSetHash, EvidenceHash: d.results.EvidenceHash,
		Sample: d.sample, Lines: d.lines, LinesDigest: d.results.LinesDigest,
		Signatures: chain.Signatures{Operators: r.ops, Sum: sum, Key: key},
	}
	for _, sig := range d.signatures {
		q.Signatures.Signers = append(q.Signatures.Signers, sig.Operator)
	}
	r.mu.Unlock()
	rc, err := s.chain.Settle(ctx, s.tx, q)
	if err != nil {
		return flops.Hash{}, err
	}
	return rc.TxHash, nil
}

// settlement finds the transaction that settled the round with this
// aggregator's results. It wraps chain.ErrNotSettled if there is none.
func (s *Service) settlement(ctx context.Context, r *round) (flops.Hash, error) {
	done, err := s.chain.SettlementOf(ctx, r.opened.ID)
	if err != nil {
		return flops.Hash{}, err
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if !r.proposed() || done.WorkSeed != r.facts.Attempt.WorkSeed || done.ResultsHash != r.draw.results.ResultsHash {
		return flops.Hash{}, void(VoidSettledOtherwise, "it was settled with other results than this aggregator's")
	}
	return done.TxHash, nil
}
