package liars

import (
	"context"
	"errors"
	"sync"
	"time"

	"github.com/proof-of-flops/proof-of-flops/bls"
	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/internal/wait"
	"github.com/proof-of-flops/proof-of-flops/operator"
)

const (
	// Load is the share of the time in which a lying operator works.
	Load = 0.05
	// Margin is how long before the freeze a lying operator stops working: long
	// enough to commit before the honest operators.
	Margin = time.Second
	// lateness is how long after a deadline a late message is sent. An operator
	// waits for an answer until one second after the deadline.
	lateness = 300 * time.Millisecond
	// forgeTime bounds the sending of one forged message.
	forgeTime = 2 * time.Second
)

// Knowledge is what a lying operator knows beyond what an honest one does.
type Knowledge struct {
	Chain  *chain.Client
	Key    *bls.SecretKey // its own
	Others []Victim
}

// A Victim is an operator that a liar lies about.
type Victim struct {
	Address flops.Address
	ID      flops.OperatorID
}

// clock returns the clock of a round.
func (k *Knowledge) clock(ctx context.Context, id uint64) (flops.Clock, error) {
	return clockOf(ctx, k.Chain, id)
}

func clockOf(ctx context.Context, c *chain.Client, id uint64) (flops.Clock, error) {
	r, err := c.Round(ctx, id)
	if err != nil {
		return flops.Clock{}, err
	}
	return r.Clock(), nil
}

func wrongTiles(_ *Knowledge, d *operator.Deps) {
	d.Devices[0] = &claimer{Device: d.Devices[0], every: 1, falsify: func(_ uint64, _ uint32, digests []uint64) {
		for i := range digests {
			digests[i] ^= 1
		}
	}}
}

func skipLaps(_ *Knowledge, d *operator.Deps) {
	const every = 4
	d.Devices[0] = &claimer{Device: d.Devices[0], every: every, falsify: func(lap uint64, row uint32, digests []uint64) {
		for i := range digests {
			if lap%every != 0 {
				// Anything that looks like a digest and can be computed again.
				digests[i] = (lap*31+uint64(row))*31 + uint64(i)
			}
		}
	}}
}

func overclaimLaps(_ *Knowledge, d *operator.Deps) {
	d.Devices[0] = &claimer{Device: d.Devices[0], every: 10, falsify: func(uint64, uint32, []uint64) {}}
}

// A claimer is a device that computes one lap of every few, and claims its
// digests, which it may falsify, for all of them.
type claimer struct {
	compute.Device
	every   uint64
	falsify func(lap uint64, row uint32, digests []uint64) // changes the digests of a tile row
}

// Prepare implements compute.Device.
func (c *claimer) Prepare(ctx context.Context, seed flops.Hash, n uint32) (compute.Session, error) {
	s, err := c.Device.Prepare(ctx, seed, n)
	if err != nil {
		return nil, err
	}
	return &claimingSession{Session: s, claimer: c, m: int(n / flops.TileEdge)}, nil
}

type claimingSession struct {
	compute.Session
	*claimer
	m int
}

// computed is the lap that is computed in place of a claimed one.
func (s *claimingSession) computed(lap uint64) uint64 { return lap - lap%s.every }

// Laps implements compute.Session.
func (s *claimingSession) Laps(ctx context.Context, next func() (uint64, bool), done func(uint64, []uint64) error) error {
	var (
		known   uint64
		digests []uint64 // of lap known
	)
	for {
		lap, ok := next()
		if !ok {
			return nil
		}
		if c := s.computed(lap); digests == nil || known != c {
			digests = nil
			err := s.Session.Laps(ctx,
				func() (uint64, bool) { return c, digests == nil },
				func(_ uint64, d []uint64) error { digests = append(digests, d...); return nil })
			if err != nil {
				return err
			}
			known = c
		}
		claimed := append([]uint64(nil), digests...)
		for row := range s.m {
			s.falsify(lap, uint32(row), claimed[row*s.m:(row+1)*s.m])
		}
		if err := done(lap, claimed); err != nil {
			return err
		}
	}
}

// Strip implements compute.Session.
func (s *claimingSession) Strip(ctx context.Context, lap uint64, row uint32) ([]uint64, error) {
	digests, err := s.Session.Strip(ctx, s.computed(lap), row)
	if err != nil {
		return nil, err
	}
	s.falsify(lap, row, digests)
	return digests, nil
}

// copyCommit works on the matrices of another operator, as if two operators could
// commit to the same work.
func copyCommit(k *Knowledge, d *operator.Deps) {
	c := &copier{Aggregator: d.Aggregator, Knowledge: k}
	d.Aggregator, d.Devices[0] = c, &copyingDevice{d.Devices[0], c}
}

// A copier learns its victim's seed in each round.
type copier struct {
	operator.Aggregator
	*Knowledge
	mu   sync.Mutex
	seed flops.Hash
}

// Salt implements operator.Aggregator.
func (c *copier) Salt(ctx context.Context, d flops.Domain, id uint64) (flops.Hash, error) {
	salt, err := c.Aggregator.Salt(ctx, d, id)
	if err != nil {
		return salt, err
	}
	r, err := c.Chain.Round(ctx, id)
	if err != nil {
		return salt, err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.seed = r.Attempt(salt).OperatorSeed(c.Others[0].ID)
	return salt, nil
}

type copyingDevice struct {
	compute.Device
	*copier
}

// Prepare implements compute.Device.
func (d *copyingDevice) Prepare(ctx context.Context, _ flops.Hash, n uint32) (compute.Session, error) {
	d.mu.Lock()
	seed := d.seed
	d.mu.Unlock()
	return d.Device.Prepare(ctx, seed, n)
}

func withholdReveal(_ *Knowledge, d *operator.Deps) { d.Aggregator = withholder{d.Aggregator} }

type withholder struct{ operator.Aggregator }

// SubmitReveal implements operator.Aggregator.
func (withholder) SubmitReveal(context.Context, flops.Attempt, *flops.SignedReveal) (*flops.Receipt, error) {
	return nil, errors.New("the reveal is withheld")
}

func lateCommit(k *Knowledge, d *operator.Deps) { d.Aggregator = lateCommitter{d.Aggregator, k} }

type lateCommitter struct {
	operator.Aggregator
	*Knowledge
}

// SubmitCommitment implements operator.Aggregator.
func (c lateCommitter) SubmitCommitment(ctx context.Context, attempt flops.Attempt, sc *flops.SignedCommitment) (*flops.Receipt, error) {
	clock, err := c.clock(ctx, attempt.ID)
	if err != nil {
		return nil, err
	}
	if err := wait.Until(ctx, clock.Freeze().Add(lateness)); err != nil {
		return nil, err
	}
	return c.Aggregator.SubmitCommitment(ctx, attempt, sc)
}

func lateReveal(k *Knowledge, d *operator.Deps) { d.Aggregator = lateRevealer{d.Aggregator, k} }

type lateRevealer struct {
	operator.Aggregator
	*Knowledge
}

// SubmitReveal implements operator.Aggregator.
func (c lateRevealer) SubmitReveal(ctx context.Context, attempt flops.Attempt, rv *flops.SignedReveal) (*flops.Receipt, error) {
	clock, err := c.clock(ctx, attempt.ID)
	if err != nil {
		return nil, err
	}
	h, err := c.Chain.SampleHeader(ctx, clock.SampleBlock())
	if err != nil {
		return nil, err
	}
	if err := wait.Until(ctx, clock.RevealDeadlineFor(h.Time, time.Now()).Add(lateness)); err != nil {
		return nil, err
	}
	return c.Aggregator.SubmitReveal(ctx, attempt, rv)
}

// forgeSignatures sends each message, before its own, in every other operator's
// name too: once under its own signature and once under garbage.
func forgeSignatures(k *Knowledge, d *operator.Deps) { d.Aggregator = forger{d.Aggregator, k} }

type forger struct {
	operator.Aggregator
	*Knowledge
}

// forge sends a message twice in each other operator's name. The answers are
// ignored: the aggregator counts its refusals.
func (f forger) forge(ctx context.Context, send func(ctx context.Context, v Victim, sign func(flops.Hash) flops.Signature)) {
	garbage := func(digest flops.Hash) flops.Signature {
		return flops.Signature(append(digest[:], digest[:]...))
	}
	for _, v := range f.Others {
		for _, sign := range []func(flops.Hash) flops.Signature{f.Key.Sign, garbage} {
			c, cancel := context.WithTimeout(ctx, forgeTime)
			send(c, v, sign)
			cancel()
		}
	}
}

// SubmitCommitment implements operator.Aggregator.
func (f forger) SubmitCommitment(ctx context.Context, attempt flops.Attempt, sc *flops.SignedCommitment) (*flops.Receipt, error) {
	f.forge(ctx, func(ctx context.Context, v Victim, sign func(flops.Hash) flops.Signature) {
		forged := *sc
		forged.Operator, forged.ID = v.Address, v.ID
		forged.Signature = sign(attempt.CommitmentDigest(&forged.Commitment))
		_, _ = f.Aggregator.SubmitCommitment(ctx, attempt, &forged)
	})
	return f.Aggregator.SubmitCommitment(ctx, attempt, sc)
}

// SubmitSetReceipt implements operator.Aggregator.
func (f forger) SubmitSetReceipt(ctx context.Context, attempt flops.Attempt, setHash flops.Hash, rc flops.SetReceipt) error {
	f.forge(ctx, func(ctx context.Context, v Victim, sign func(flops.Hash) flops.Signature) {
		_ = f.Aggregator.SubmitSetReceipt(ctx, attempt, setHash, flops.SetReceipt{ID: v.ID, Signature: sign(attempt.SetReceiptDigest(setHash))})
	})
	return f.Aggregator.SubmitSetReceipt(ctx, attempt, setHash, rc)
}

// SubmitReveal implements operator.Aggregator.
func (f forger) SubmitReveal(ctx context.Context, attempt flops.Attempt, rv *flops.SignedReveal) (*flops.Receipt, error) {
	f.forge(ctx, func(ctx context.Context, v Victim, sign func(flops.Hash) flops.Signature) {
		forged := *rv
		forged.Operator, forged.Signature = v.ID, sign(flops.Keccak(rv.Body))
		_, _ = f.Aggregator.SubmitReveal(ctx, attempt, &forged)
	})
	return f.Aggregator.SubmitReveal(ctx, attempt, rv)
}

// SubmitResults implements operator.Aggregator. It objects in the others'
// names, too.
func (f forger) SubmitResults(ctx context.Context, attempt flops.Attempt, res *flops.SignedResults) error {
	f.forge(ctx, func(ctx context.Context, v Victim, sign func(flops.Hash) flops.Signature) {
		forged := *res
		forged.Operator, forged.Signature = v.ID, sign(attempt.ResultsDigest(res.Results))
		_ = f.Aggregator.SubmitResults(ctx, attempt, &forged)
		_ = f.Aggregator.SubmitObjection(ctx, attempt, f.objection(attempt, res.SampleSeed, v.ID, sign))
	})
	return f.Aggregator.SubmitResults(ctx, attempt, res)
}

// objection claims, in an operator's name, that the work of the first of the other
// operators is wrong.
func (k *Knowledge) objection(attempt flops.Attempt, sampleSeed flops.Hash, id flops.OperatorID, sign func(flops.Hash) flops.Signature) *flops.SignedObjection {
	o := flops.Objection{SampleSeed: sampleSeed, Line: k.Others[0].Address, Code: flops.VerdictWrongTile}
	return &flops.SignedObjection{Operator: id, Objection: o, Signature: sign(attempt.ObjectionDigest(o))}
}

func dissent(k *Knowledge, d *operator.Deps) { d.Aggregator = dissenter{d.Aggregator, k} }

type dissenter struct {
	operator.Aggregator
	*Knowledge
}

// SubmitResults implements operator.Aggregator. The answer to the results is
// ignored: the aggregator refuses them.
func (s dissenter) SubmitResults(ctx context.Context, attempt flops.Attempt, res *flops.SignedResults) error {
	other := *res
	other.ResultsHash = flops.Keccak(res.ResultsHash[:])
	other.Signature = s.Key.Sign(attempt.ResultsDigest(other.Results))
	_ = s.Aggregator.SubmitResults(ctx, attempt, &other)
	return s.SubmitObjection(ctx, attempt, s.objection(attempt, res.SampleSeed, res.Operator, s.Key.Sign))
}

// repeats is how often a repeater sends each message.
const repeats = 8

func repeat(_ *Knowledge, d *operator.Deps) { d.Aggregator = repeater{d.Aggregator} }

type repeater struct{ operator.Aggregator }

// often calls send many times at once, and returns one of the answers.
func often[T any](send func() (T, error)) (T, error) {
	type answer struct {
		value T
		err   error
	}
	answers := make(chan answer, repeats)
	for range repeats {
		go func() {
			v, err := send()
			answers <- answer{v, err}
		}()
	}
	var last answer
	for range repeats {
		last = <-answers
	}
	return last.value, last.err
}

// SubmitCommitment implements operator.Aggregator.
func (p repeater) SubmitCommitment(ctx context.Context, attempt flops.Attempt, sc *flops.SignedCommitment) (*flops.Receipt, error) {
	return often(func() (*flops.Receipt, error) { return p.Aggregator.SubmitCommitment(ctx, attempt, sc) })
}

// SubmitSetReceipt implements operator.Aggregator.
func (p repeater) SubmitSetReceipt(ctx context.Context, attempt flops.Attempt, setHash flops.Hash, rc flops.SetReceipt) error {
	_, err := often(func() (struct{}, error) {
		return struct{}{}, p.Aggregator.SubmitSetReceipt(ctx, attempt, setHash, rc)
	})
	return err
}

// SubmitReveal implements operator.Aggregator.
func (p repeater) SubmitReveal(ctx context.Context, attempt flops.Attempt, rv *flops.SignedReveal) (*flops.Receipt, error) {
	return often(func() (*flops.Receipt, error) {
		return p.Aggregator.SubmitReveal(ctx, attempt, rv)
	})
}

// SubmitResults implements operator.Aggregator.
func (p repeater) SubmitResults(ctx context.Context, attempt flops.Attempt, res *flops.SignedResults) error {
	_, err := often(func() (struct{}, error) {
		return struct{}{}, p.Aggregator.SubmitResults(ctx, attempt, res)
	})
	return err
}
