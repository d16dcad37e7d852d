package main

import (
	"bytes"
	"context"
	"encoding/binary"
	"fmt"
	"slices"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254/fp"

	"github.com/proof-of-flops/proof-of-flops/bls"
	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/chain/txmgr"
	"github.com/proof-of-flops/proof-of-flops/devnet/anvil"
	"github.com/proof-of-flops/proof-of-flops/devnet/deploy"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// members are the operators whose signatures settle the rounds. The lines may name
// anybody: the contracts ask only that the quorum signs them.
const members = 4

// A network is a chain with EigenLayer, the AVS and its members.
type network struct {
	anvil      *anvil.Node
	client     *chain.Client
	params     flops.Params
	members    []deploy.Operator
	challenger *txmgr.Manager
	anyone     *txmgr.Manager

	salt   flops.Hash
	made   uint64                // operators made up for lines
	settle map[settlement]uint64 // gas measured
}

// newNetwork deploys a network with one of devnet.Ledgers.
func newNetwork(ctx context.Context, ledger string) (n *network, err error) {
	n = &network{salt: flops.Keccak([]byte("salt")), settle: make(map[settlement]uint64)}
	if n.anvil, err = anvil.Start(ctx, ""); err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			n.close()
		}
	}()
	params := flops.DevnetParams()
	params.MaxSize = flops.MaxSize
	at, accounts, err := deploy.Run(ctx, n.anvil, deploy.Options{Params: params, Ledger: ledger})
	if err != nil {
		return nil, err
	}
	for range members {
		o, err := deploy.NewOperator("operator.example.org:9460", 100)
		if err != nil {
			return nil, err
		}
		n.members = append(n.members, o)
	}
	if err := deploy.Register(ctx, n.anvil, at, n.members); err != nil {
		return nil, err
	}
	if n.client, err = chain.Dial(ctx, rpc.At(n.anvil.URL()), at); err != nil {
		return nil, err
	}
	if n.params, err = n.client.CurrentParams(ctx); err != nil {
		return nil, err
	}
	options := txmgr.Options{Poll: time.Millisecond}
	if n.challenger, err = txmgr.New(ctx, n.client.Conn, accounts.Challenger, options); err != nil {
		return nil, err
	}
	n.anyone, err = txmgr.New(ctx, n.client.Conn, n.members[0].Account, options)
	return n, err
}

func (n *network) close() {
	if n.client != nil {
		n.client.Close()
	}
	n.anvil.Close()
}

// operators makes up addresses that have never had a line.
func (n *network) operators(count int) (all []flops.Address) {
	for range count {
		n.made++
		h := flops.Keccak(binary.BigEndian.AppendUint64([]byte("operator"), n.made))
		all = append(all, flops.Address(h[:20]))
	}
	slices.SortFunc(all, func(a, b flops.Address) int { return bytes.Compare(a[:], b[:]) })
	return all
}

// line is an operator's line in every round.
func line(operator flops.Address) flops.Line {
	return flops.Line{Operator: operator, N: 4096, Laps: 20_000_000, Verdict: flops.VerdictOK}
}

// open opens a round as soon as that is allowed, and mines its sample block. Each block
// comes apart seconds after the one before.
func (n *network) open(ctx context.Context, apart uint64) (r *chain.Round, s *rpc.SampleHeader, gas uint64, err error) {
	may, earliest, err := n.client.CanOpen(ctx)
	if err != nil {
		return nil, nil, 0, err
	}
	if head, err := n.client.Head(ctx); err != nil {
		return nil, nil, 0, err
	} else if !may && earliest > head.Number+1 {
		if err := n.anvil.Mine(ctx, earliest-head.Number-1); err != nil {
			return nil, nil, 0, err
		}
	}
	id, receipt, err := n.client.OpenRound(ctx, n.challenger, flops.Keccak(n.salt[:]))
	if err != nil {
		return nil, nil, 0, err
	}
	if err := n.anvil.MineApart(ctx, uint64(n.params.SampleDelay), apart); err != nil {
		return nil, nil, 0, err
	}
	if r, err = n.client.Round(ctx, id); err != nil {
		return nil, nil, 0, err
	}
	s, err = n.client.SampleHeader(ctx, r.Clock().SampleBlock())
	return r, s, receipt.GasUsed, err
}

// meanTries is how many tries the contract needs on average to map a digest to
// the curve: half of all x have a point. Each try costs gas, so digests are chosen by
// the number of tries that they take.
const meanTries = 2

// triesOf counts the tries that a digest takes.
func triesOf(digest flops.Hash) (tries int) {
	var x, one, three, square fp.Element
	x.SetBytes(digest[:])
	one.SetOne()
	three.SetUint64(3)
	for {
		tries++
		square.Square(&x).Mul(&square, &x).Add(&square, &three)
		if square.Legendre() >= 0 {
			return tries
		}
		x.Add(&x, &one)
	}
}

// settleWith opens a round, and settles it with a line for each operator, which
// all but the last absent members have signed, and a digest that takes that
// many tries. It returns the settlement's gas.
func (n *network) settleWith(ctx context.Context, operators []flops.Address, absent, tries int) (uint64, error) {
	r, s, _, err := n.open(ctx, 1)
	if err != nil {
		return 0, err
	}
	var lines []flops.Line
	for _, a := range operators {
		lines = append(lines, line(a))
	}
	receipt, err := n.settleLines(ctx, r, s, lines, absent, tries)
	if err != nil {
		return 0, err
	}
	return receipt.GasUsed, nil
}

// settleLines settles a round with lines.
func (n *network) settleLines(ctx context.Context, r *chain.Round, s *rpc.SampleHeader, lines []flops.Line, absent, tries int) (*txmgr.Receipt, error) {
	set, err := n.client.OperatorsAt(ctx, r.OpenBlock)
	if err != nil {
		return nil, err
	}
	packed := flops.PackLines(lines)
	attempt := r.Attempt(n.salt)
	res := flops.Results{
		SampleSeed:    flops.SampleSeed(s.PrevRandao, attempt.WorkSeed),
		CommitSetHash: flops.Keccak([]byte("set")), ResultsHash: flops.ResultsHash(packed),
	}
	if set.Page != nil {
		res.LinesDigest = set.Page.LinesDigest(lines)
	}
	for i := 0; i == 0 || triesOf(attempt.ResultsDigest(res)) != tries; i++ {
		res.EvidenceHash = flops.Keccak([]byte("evidence"), []byte(fmt.Sprint(i)))
	}
	q := chain.SettleRequest{
		RoundID: r.ID, Salt: n.salt, CommitSetHash: res.CommitSetHash, EvidenceHash: res.EvidenceHash,
		Sample: s, Lines: packed, LinesDigest: res.LinesDigest, Signatures: chain.Signatures{Operators: set},
	}
	sum := bls.NewAggregate(attempt.ResultsDigest(res))
	for _, m := range n.members[:members-absent] {
		if _, err := sum.Add(m.Key.Public(), m.Key.Sign(sum.Digest()), 1); err != nil {
			return nil, err
		}
		q.Signatures.Signers = append(q.Signatures.Signers, m.Key.Public().ID())
	}
	q.Signatures.Sum, q.Signatures.Key = sum.Sum()
	return n.client.Settle(ctx, n.anyone, q)
}
