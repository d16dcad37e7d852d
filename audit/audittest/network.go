// Package audittest makes a network that exists in memory only, with real keys,
// work and signatures, for the tests of packages that judge and settle rounds.
package audittest

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"slices"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/proof-of-flops/proof-of-flops/audit"
	"github.com/proof-of-flops/proof-of-flops/bls"
	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/eigen"
	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/keys"
)

// A Network is some operators of one quorum, their aggregator, and the
// parameters of all rounds. It is deterministic.
type Network struct {
	Domain     flops.Domain
	Params     flops.Params
	Aggregator *ecdsa.PrivateKey
	Operators  []*Operator // ascending by address
	Set        *chain.Roster
}

// An Operator has a BLS key and an address. It may be registered or not.
type Operator struct {
	Address flops.Address
	Key     *bls.SecretKey
}

// ID is the hash of the operator's key.
func (o *Operator) ID() flops.OperatorID { return o.Key.Public().ID() }

// New makes a network of one operator for each stake. Rounds take four samples.
func New(t testing.TB, stakes ...int64) *Network {
	t.Helper()
	n := &Network{
		Domain:     flops.Domain{ChainID: 31337, ServiceManager: flops.Address{19: 1}},
		Params:     flops.DevnetParams(),
		Aggregator: Account(t, "aggregator"),
		Set:        &chain.Roster{Roster: eigen.Roster{Block: 100, TotalStake: []*big.Int{new(big.Int)}}},
	}
	n.Params.Samples = 4
	n.Params.Aggregator = flops.Address(crypto.PubkeyToAddress(n.Aggregator.PublicKey))
	n.Params.Challenger = flops.Address{19: 2}
	if err := n.Params.Check(); err != nil {
		t.Fatal(err)
	}
	for i := range stakes {
		n.Operators = append(n.Operators, NewOperator(t, fmt.Sprintf("operator %d", i)))
	}
	slices.SortFunc(n.Operators, func(a, b *Operator) int { return bytes.Compare(a.Address[:], b.Address[:]) })
	for i, o := range n.Operators {
		stake := big.NewInt(stakes[i])
		n.Set.Operators = append(n.Set.Operators, eigen.Operator{
			Address: o.Address, ID: o.ID(), Key: o.Key.Public(), Stake: []*big.Int{stake},
		})
		n.Set.TotalStake[0].Add(n.Set.TotalStake[0], stake)
	}
	return n
}

// Account derives a secp256k1 key from a name.
func Account(t testing.TB, name string) *ecdsa.PrivateKey {
	t.Helper()
	h := flops.Keccak([]byte(name))
	k, err := crypto.ToECDSA(h[:])
	if err != nil {
		t.Fatal(err)
	}
	return k
}

// NewOperator derives an operator from a name. It is not registered.
func NewOperator(t testing.TB, name string) *Operator {
	t.Helper()
	secret := flops.Keccak([]byte(name))
	secret[0] = 0 // below the group's order
	k, err := bls.NewSecretKey(secret)
	if err != nil {
		t.Fatal(err)
	}
	return &Operator{Address: flops.Address(crypto.PubkeyToAddress(Account(t, name).PublicKey)), Key: k}
}

// Salt is the salt of every round.
var Salt = flops.Keccak([]byte("salt"))

// Round is a round that was opened at block 100.
func (n *Network) Round(id, openTime uint64) *chain.Round {
	return &chain.Round{
		Domain: n.Domain, Params: n.Params, ID: id, Status: chain.RoundOpen, OpenBlock: n.Set.Block, OpenTime: openTime,
		OpenHash: flops.Keccak([]byte("open block")), QuorumCount: 1, SaltHash: flops.Keccak(Salt[:]),
	}
}

// Opened is a round with the network's operators.
func (n *Network) Opened(r *chain.Round) *chain.OpenedRound {
	return &chain.OpenedRound{Round: r, Operators: n.Set}
}

// Facts are what the chain says about a round.
func (n *Network) Facts(r *chain.Round) *audit.Facts { return audit.NewFacts(n.Opened(r), Salt) }

// Sign signs a digest as the aggregator.
func (n *Network) Sign(t testing.TB, digest flops.Hash) flops.ECDSASignature {
	t.Helper()
	sig, err := keys.SignDigest(n.Aggregator, digest)
	if err != nil {
		t.Fatal(err)
	}
	return sig
}

// A Share is one operator's part in a round: laps of size 256 and a commitment
// to them.
type Share struct {
	flops.SignedCommitment
	By     *Operator
	facts  *audit.Facts
	device compute.Device
	work   *compute.Result
}

// A Lie reports which digests an operator invents; nil is an honest operator.
type Lie func(lap uint64, row, col uint32) bool

// Everything is the lie of an operator that computes nothing.
func Everything(uint64, uint32, uint32) bool { return true }

// Work does laps of size 256 for a round and commits to them.
func Work(t testing.TB, f *audit.Facts, o *Operator, laps uint64, lie Lie) *Share {
	t.Helper()
	s := &Share{By: o, facts: f, device: device}
	if lie != nil {
		s.device = liar{device, lie}
	}
	s.work = compute256(t, s.device, f.Attempt.OperatorSeed(o.ID()), laps, lie == nil)
	s.Commitment = flops.Commitment{Operator: o.Address, ID: o.ID(), Work: s.work.Work()}
	s.Signature = o.Key.Sign(f.Attempt.CommitmentDigest(&s.Commitment))
	return s
}

var (
	device = compute.NewGo(1)
	known  sync.Map // honest work by seed and laps, which many tests share
)

func compute256(t testing.TB, d compute.Device, seed flops.Hash, laps uint64, honest bool) *compute.Result {
	t.Helper()
	key := fmt.Sprint(seed, laps)
	if work, ok := known.Load(key); ok && honest {
		return work.(*compute.Result)
	}
	work, err := compute.Run(context.Background(), []compute.Device{d}, seed, flops.MinSize, compute.Limit{MaxLaps: laps})
	if err != nil {
		t.Fatal(err)
	}
	if honest {
		known.Store(key, work)
	}
	return work
}

// Reveal opens the samples and signs the reveal.
func (s *Share) Reveal(t testing.TB, sampleSeed flops.Hash) *flops.SignedReveal {
	t.Helper()
	commitment := s.facts.Attempt.CommitmentDigest(&s.Commitment)
	samples := flops.Samples(sampleSeed, commitment, s.Commitment.Work, s.facts.Clock.Samples)
	openings, err := s.work.Open(context.Background(), []compute.Device{s.device}, s.facts.Attempt.OperatorSeed(s.ID), samples)
	if err != nil {
		t.Fatal(err)
	}
	return s.SignReveal(sampleSeed, (&flops.Reveal{Metrics: []byte("{}"), Openings: openings}).Body())
}

// SignReveal signs any body as the operator's reveal.
func (s *Share) SignReveal(sampleSeed flops.Hash, body []byte) *flops.SignedReveal {
	rv := &flops.SignedReveal{Operator: s.ID, SampleSeed: sampleSeed, Body: body}
	statement := rv.Statement()
	rv.Signature = s.By.Key.Sign(statement.Digest(s.facts.Attempt.CommitmentDigest(&s.Commitment)))
	return rv
}

// liar is a device that invents some digests.
type liar struct {
	compute.Device
	lie Lie
}

func (l liar) Prepare(ctx context.Context, seed flops.Hash, n uint32) (compute.Session, error) {
	s, err := l.Device.Prepare(ctx, seed, n)
	if err != nil {
		return nil, err
	}
	return liarSession{s, l.lie, n / flops.TileEdge}, nil
}

type liarSession struct {
	compute.Session
	lie Lie
	m   uint32
}

func (s liarSession) Laps(ctx context.Context, next func() (uint64, bool), done func(uint64, []uint64) error) error {
	return s.Session.Laps(ctx, next, func(lap uint64, digests []uint64) error {
		digests = slices.Clone(digests)
		for row := range s.m {
			s.falsify(lap, row, digests[row*s.m:(row+1)*s.m])
		}
		return done(lap, digests)
	})
}

func (s liarSession) Strip(ctx context.Context, lap uint64, row uint32) ([]uint64, error) {
	digests, err := s.Session.Strip(ctx, lap, row)
	if err != nil {
		return nil, err
	}
	digests = slices.Clone(digests)
	s.falsify(lap, row, digests)
	return digests, nil
}

func (s liarSession) falsify(lap uint64, row uint32, digests []uint64) {
	for col := range digests {
		if s.lie(lap, row, uint32(col)) {
			digests[col]++
		}
	}
}
