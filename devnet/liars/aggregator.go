package liars

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"net/http"
	"time"

	"github.com/proof-of-flops/proof-of-flops/api"
	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/internal/wait"
	"github.com/proof-of-flops/proof-of-flops/keys"
)

// firstLie is the first round in which a lying aggregator lies; each of its lies
// takes one round. It is honest in the first round, so that operators have
// something to lose, and after the lies.
const firstLie = 2

// A service is what operators take for the aggregator.
type service interface {
	api.Aggregator
	api.Archive
}

// twoFaced is the lying aggregator as one operator sees it, a proxy between the
// operator and the honest service, whose key it has. A lie changes a few calls of
// one round and passes all others on.
type twoFaced struct {
	chain  *chain.Client
	key    *ecdsa.PrivateKey
	round  uint64 // the round in which it lies
	viewer int    // the operator that it shows itself to, by its place among all
	victim Victim // the operator that it lies about
}

// Aggregator serves what one operator, the viewer, takes for the aggregator: the
// honest service at url, changed by each of the lies in a round of its own. viewer
// is the operator's place among all, victim is the operator that the lies are
// about, and key is the aggregator's.
func Aggregator(lies []Liar, c *chain.Client, key *ecdsa.PrivateKey, url string, viewer int, victim Victim) http.Handler {
	var s service = passing{api.NewClient(url)}
	for turn, l := range lies {
		s = l.lie(&twoFaced{chain: c, key: key, round: firstLie + uint64(turn), viewer: viewer, victim: victim}, s)
	}
	return api.NewHandler(api.Services{Aggregator: s, Archive: s}, func(string, string, time.Duration) {})
}

// passing passes every call on.
type passing struct{ *api.Client }

// Evidence implements api.Archive.
func (p passing) Evidence(ctx context.Context, attempt flops.Attempt, sampleSeed flops.Hash, send func([]byte) error) error {
	ev, err := p.Client.Evidence(ctx, attempt, sampleSeed, flops.EvidenceLimits{MaxLines: flops.MaxMaxLines, Samples: flops.MaxSamples})
	if err != nil {
		return err
	}
	for _, part := range ev.Parts() {
		if err := send(part); err != nil {
			return err
		}
	}
	return nil
}

// receipt makes a receipt for a message in the aggregator's name.
func (l *twoFaced) receipt(attempt flops.Attempt, kind flops.ReceiptKind, digest flops.Hash) (*flops.Receipt, error) {
	rc := &flops.Receipt{Kind: kind, Digest: digest, UnixMilliseconds: uint64(time.Now().UnixMilli())}
	var err error
	rc.Signature, err = keys.SignDigest(l.key, attempt.ReceiptDigest(kind, digest, rc.UnixMilliseconds))
	return rc, err
}

// editVerdict changes the victim's verdict in the evidence to WRONG_TILE.
func editVerdict(l *twoFaced, next service) service { return verdictEditor{next, l} }

type verdictEditor struct {
	service
	*twoFaced
}

// Evidence implements api.Archive.
func (e verdictEditor) Evidence(ctx context.Context, attempt flops.Attempt, sampleSeed flops.Hash, send func([]byte) error) error {
	if attempt.ID != e.round {
		return e.service.Evidence(ctx, attempt, sampleSeed, send)
	}
	clock, err := clockOf(ctx, e.chain, attempt.ID)
	if err != nil {
		return err
	}
	header := true
	return e.service.Evidence(ctx, attempt, sampleSeed, func(part []byte) error {
		if header {
			header = false
			return send(part)
		}
		rec, err := flops.ParseEvidenceRecord(part, clock.EvidenceLimits())
		if err != nil {
			return err
		}
		if rec.Operator == e.victim.Address {
			rec.Verdict = flops.VerdictWrongTile
		}
		return send(rec.Encode())
	})
}

// dropCommitment leaves the victim's commitment out of the set.
func dropCommitment(l *twoFaced, next service) service { return commitmentDropper{next, l} }

type commitmentDropper struct {
	service
	*twoFaced
}

// SubmitCommitment implements api.Aggregator.
func (d commitmentDropper) SubmitCommitment(ctx context.Context, attempt flops.Attempt, c *flops.SignedCommitment) (*flops.Receipt, error) {
	if attempt.ID != d.round || c.Operator != d.victim.Address {
		return d.service.SubmitCommitment(ctx, attempt, c)
	}
	return d.receipt(attempt, flops.ReceiptCommitment, attempt.CommitmentDigest(&c.Commitment))
}

// dropReveal leaves the victim's reveal out of the evidence.
func dropReveal(l *twoFaced, next service) service { return revealDropper{next, l} }

type revealDropper struct {
	service
	*twoFaced
}

// SubmitReveal implements api.Aggregator.
func (d revealDropper) SubmitReveal(ctx context.Context, attempt flops.Attempt, rv *flops.SignedReveal) (*flops.Receipt, error) {
	if attempt.ID != d.round || rv.Operator != d.victim.ID {
		return d.service.SubmitReveal(ctx, attempt, rv)
	}
	set, err := d.CommitSet(ctx, attempt)
	if err != nil {
		return nil, err
	}
	c := set.Set.Of(d.victim.Address)
	if c == nil {
		return nil, errors.New("the victim has not committed")
	}
	statement := rv.Statement()
	return d.receipt(attempt, flops.ReceiptReveal, statement.Digest(attempt.CommitmentDigest(&c.Commitment)))
}

// lateSet withholds the set until operators must refuse it.
func lateSet(l *twoFaced, next service) service { return setDelayer{next, l} }

type setDelayer struct {
	service
	*twoFaced
}

// CommitSet implements api.Archive.
func (d setDelayer) CommitSet(ctx context.Context, attempt flops.Attempt) (*flops.SignedSet, error) {
	set, err := d.service.CommitSet(ctx, attempt)
	if err != nil || attempt.ID != d.round {
		return set, err
	}
	clock, err := clockOf(ctx, d.chain, attempt.ID)
	if err != nil {
		return nil, err
	}
	return set, wait.Until(ctx, clock.SetDeadline().Add(lateness))
}

// twoSets shows every second operator a set without the victim's commitment, under
// as good a signature.
func twoSets(l *twoFaced, next service) service {
	if l.viewer%2 == 0 {
		return next
	}
	return secondSet{next, l}
}

type secondSet struct {
	service
	*twoFaced
}

// CommitSet implements api.Archive.
func (s secondSet) CommitSet(ctx context.Context, attempt flops.Attempt) (*flops.SignedSet, error) {
	set, err := s.service.CommitSet(ctx, attempt)
	if err != nil || attempt.ID != s.round {
		return set, err
	}
	other := new(flops.SignedSet)
	for _, c := range set.Set {
		if c.Operator != s.victim.Address {
			other.Set = append(other.Set, c)
		}
	}
	other.Signature, err = keys.SignDigest(s.key, attempt.CommitSetDigest(other.Set.Hash()))
	return other, err
}

// SubmitSetReceipt implements api.Aggregator. The receipt is for the second set,
// which the honest service doesn't know, so it isn't passed on.
func (s secondSet) SubmitSetReceipt(ctx context.Context, attempt flops.Attempt, setHash flops.Hash, rc flops.SetReceipt) error {
	if attempt.ID != s.round {
		return s.service.SubmitSetReceipt(ctx, attempt, setHash, rc)
	}
	return nil
}
