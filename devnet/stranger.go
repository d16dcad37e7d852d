package devnet

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/rs/zerolog"

	"github.com/proof-of-flops/proof-of-flops/api"
	"github.com/proof-of-flops/proof-of-flops/audit"
	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/internal/wait"
)

// errNoVictim is wrapped when there is nothing of a member to dispute in a
// round.
var errNoVictim = errors.New("the evidence has no reveal of the operator")

// startStranger has an account of nobody's, if the options want one, open a
// false dispute against the first member in the first settled round in which
// that revealed.
func (b *boot) startStranger(ctx context.Context) error {
	for _, f := range b.o.Faulty {
		if !f.OfStranger() {
			continue
		}
		out, err := os.OpenFile(b.path("stranger.log"), os.O_CREATE|os.O_WRONLY|os.O_APPEND, 0o600)
		if err != nil {
			return err
		}
		log := zerolog.New(out).With().Timestamp().Logger()
		ctx, b.stopStranger = context.WithCancel(context.WithoutCancel(ctx))
		b.liars.Go(func() {
			defer out.Close() //nolint:errcheck // a log
			for id := uint64(1); ctx.Err() == nil; id++ {
				if b.disputeFirst(ctx, id, log) {
					return
				}
			}
		})
		return nil
	}
	return nil
}

// disputeFirst waits for a round's end and disputes the first member falsely in
// it. It returns false if it could not.
func (b *boot) disputeFirst(ctx context.Context, id uint64, log zerolog.Logger) bool {
	settled := false
	err := wait.Poll(ctx, b.o.Poll, func(ctx context.Context) (over bool, err error) {
		r, err := b.Chain.Round(ctx, id)
		if err != nil {
			return false, nil //nolint:nilerr // it isn't open yet, or can't be read now
		}
		settled = r.Status == chain.RoundSettled
		return settled || r.Status == chain.RoundVoid || r.Status == chain.RoundExpired, nil
	})
	if err != nil || !settled {
		return false
	}
	opened, err := b.FalseDispute(ctx, b.Members[0], id)
	if err != nil {
		log.Error().Err(err).Uint64("round", id).Msg("No false dispute could be opened")
		return false
	}
	log.Info().Stringer("dispute", opened.ID).Uint64("round", id).Stringer("wei", opened.Bond).Msg("False dispute opened")
	return true
}

// FalseDispute has the stranger's account claim that a tile of a member's work
// is wrong, in a settled round in which it revealed. It returns once the
// dispute is open.
func (n *Network) FalseDispute(ctx context.Context, m Member, id uint64) (*chain.DisputeOpened, error) {
	key, err := crypto.GenerateKey()
	if err != nil {
		return nil, fmt.Errorf("draw a key: %w", err)
	}
	if err := n.anvil.Fund(ctx, AddressOf(key), DevEther()); err != nil {
		return nil, err
	}
	tx, err := n.Chain.NewTxManager(ctx, key, chain.TxOptions{Poll: receiptPoll})
	if err != nil {
		return nil, err
	}
	request, err := n.claimAgainst(ctx, m, id)
	if err != nil {
		return nil, err
	}
	n.mu.Lock()
	n.stranger = tx.Address()
	n.mu.Unlock()
	announced, err := n.Chain.Announce(ctx, tx, request.Announcement(tx.Address()))
	if err != nil {
		return nil, err
	}
	if err := n.Chain.WaitBlock(ctx, announced.Block+flops.AnnounceBlocks, 100*time.Millisecond); err != nil {
		return nil, err
	}
	opened, _, err := n.Chain.OpenDispute(ctx, tx, *request)
	return opened, err
}

// claimAgainst is a dispute of a member's first sampled row, from the round's
// evidence.
func (n *Network) claimAgainst(ctx context.Context, m Member, id uint64) (*chain.DisputeRequest, error) {
	s, err := n.Chain.SettlementOf(ctx, id)
	if err != nil {
		return nil, err
	}
	r, err := n.Chain.Round(ctx, id)
	if err != nil {
		return nil, err
	}
	p, err := n.Chain.Params(ctx, r.ParametersVersion)
	if err != nil {
		return nil, err
	}
	operators, err := n.Chain.OperatorsAt(ctx, r.OpenBlock)
	if err != nil {
		return nil, err
	}
	round := flops.Round{Domain: n.Deployment.Domain(), ID: id, WorkSeed: s.WorkSeed}
	parts, err := n.evidence(ctx, round, s.SampleSeed, p.EvidenceLimits())
	if err != nil {
		return nil, err
	}
	ev, err := audit.ParseEvidence(parts, p.EvidenceLimits())
	if err != nil {
		return nil, err
	}
	request := &chain.DisputeRequest{Round: round, Record: s.Record()}
	if _, err := rand.Read(request.Nonce[:]); err != nil {
		return nil, fmt.Errorf("draw a nonce: %w", err)
	}
	for _, rec := range ev.Records {
		if member := operators.ByAddress(rec.Operator); rec.Operator == m.Address && member != nil && len(rec.Reveal) > 0 {
			request.Commitment, request.Key = rec.SignedCommitment, member.Key
			return request, nil
		}
	}
	return nil, fmt.Errorf("round %d, %s: %w", id, m.Name, errNoVictim)
}

// evidence asks the aggregator, and then the members.
func (n *Network) evidence(ctx context.Context, round flops.Round, sampleSeed flops.Hash, limits flops.EvidenceLimits) (parts [][]byte, err error) {
	urls := []string{n.URL}
	for _, m := range n.Members {
		urls = append(urls, m.URL)
	}
	for _, url := range urls {
		ask, cancel := context.WithTimeout(ctx, 2*time.Second)
		parts, err = api.NewClient(url).Evidence(ask, round, sampleSeed, limits)
		cancel()
		if err == nil {
			return parts, nil
		}
	}
	return nil, err
}
