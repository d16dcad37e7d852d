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
	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/txmgr"
	"github.com/proof-of-flops/proof-of-flops/devnet/deploy"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/internal/wait"
)

// errNoVictim is wrapped when an operator has nothing in a round that could be
// disputed.
var errNoVictim = errors.New("the evidence has no reveal of the operator")

// startGriefer starts the griefer, if the options ask for one: an account without
// any role, which opens a false dispute against the first operator, in the first
// settled round in which that operator revealed.
func (b *boot) startGriefer(ctx context.Context) error {
	for _, l := range b.o.Liars {
		if !l.OfGriefer() {
			continue
		}
		out, err := os.OpenFile(b.path("griefer.log"), os.O_CREATE|os.O_WRONLY|os.O_APPEND, 0o600)
		if err != nil {
			return err
		}
		log := zerolog.New(out).With().Timestamp().Logger()
		ctx, b.stopGriefer = context.WithCancel(context.WithoutCancel(ctx))
		b.running.Go(func() {
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

// disputeFirst waits for the end of a round and then falsely disputes the first
// operator's work in it. It returns whether it has.
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
	opened, err := b.FalseDispute(ctx, b.Operators[0], id)
	if err != nil {
		log.Error().Err(err).Uint64("round", id).Msg("No false dispute could be opened")
		return false
	}
	log.Info().Stringer("dispute", opened.ID).Uint64("round", id).Stringer("wei", opened.Bond).Msg("False dispute opened")
	return true
}

// FalseDispute claims from a new account, the griefer's, that a tile of an
// operator's work is wrong, in a settled round in which the operator revealed. It
// returns once the dispute is open.
func (n *Network) FalseDispute(ctx context.Context, o Operator, id uint64) (*chain.DisputeOpened, error) {
	key, err := crypto.GenerateKey()
	if err != nil {
		return nil, fmt.Errorf("draw a key: %w", err)
	}
	if err := n.anvil.Fund(ctx, deploy.AddressOf(key), deploy.DevEther()); err != nil {
		return nil, err
	}
	tx, err := txmgr.New(ctx, n.Chain.Conn, key, txmgr.Options{Poll: deploy.ReceiptPoll})
	if err != nil {
		return nil, err
	}
	request, err := n.claimAgainst(ctx, o, id)
	if err != nil {
		return nil, err
	}
	n.mu.Lock()
	n.griefer = tx.Address()
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

// claimAgainst takes from a round's evidence what a dispute about an operator's
// work needs.
func (n *Network) claimAgainst(ctx context.Context, o Operator, id uint64) (*chain.DisputeRequest, error) {
	s, err := n.Chain.SettlementOf(ctx, id)
	if err != nil {
		return nil, err
	}
	r, err := n.Chain.Attempt(ctx, id)
	if err != nil {
		return nil, err
	}
	ev, err := n.evidence(ctx, s.Attempt, s.SampleSeed, r.Params.EvidenceLimits())
	if err != nil {
		return nil, err
	}
	request := &chain.DisputeRequest{Attempt: s.Attempt, Record: s.Record()}
	if _, err := rand.Read(request.Nonce[:]); err != nil {
		return nil, fmt.Errorf("draw a nonce: %w", err)
	}
	for _, rec := range ev.Records {
		if registered := r.Operators.ByAddress(rec.Operator); rec.Operator == o.Address && registered != nil && len(rec.Reveal) > 0 {
			request.Commitment, request.Key = rec.SignedCommitment, registered.Key
			return request, nil
		}
	}
	return nil, fmt.Errorf("round %d, %s: %w", id, o.Name, errNoVictim)
}

// evidence asks the aggregator for a round's evidence, and then the operators.
func (n *Network) evidence(ctx context.Context, attempt flops.Attempt, sampleSeed flops.Hash, limits flops.EvidenceLimits) (ev *flops.EvidenceFile, err error) {
	urls := []string{n.URL}
	for _, o := range n.Operators {
		urls = append(urls, o.URL)
	}
	for _, url := range urls {
		ask, cancel := context.WithTimeout(ctx, 2*time.Second)
		ev, err = api.NewClient(url).Evidence(ask, attempt, sampleSeed, limits)
		cancel()
		if err == nil {
			return ev, nil
		}
	}
	return nil, err
}
