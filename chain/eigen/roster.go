package eigen

import (
	"bytes"
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	"github.com/proof-of-flops/proof-of-flops/bls"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// An Operator is a member of at least one quorum at some block.
type Operator struct {
	Address flops.Address
	ID      flops.OperatorID
	Key     bls.PublicKey
	// Stake is the operator's stake in each quorum of its Roster, in that
	// order; nil where it is not a member.
	Stake  []*big.Int
	Socket string // as registered now: host:port or whatever the operator wrote
}

// Weight is the number of quorums that the operator is a member of. EigenLayer
// counts a signer's key and signature once for each of them.
func (o *Operator) Weight() int {
	w := 0
	for _, s := range o.Stake {
		if s != nil {
			w++
		}
	}
	return w
}

// A Roster is all operators that were registered at a block.
type Roster struct {
	Block      uint64
	Operators  []Operator // strictly ascending by address
	TotalStake []*big.Int // per quorum 0, 1, …
}

// ByAddress finds an operator, or returns nil.
func (r *Roster) ByAddress(a flops.Address) *Operator {
	i, ok := slices.BinarySearchFunc(r.Operators, a, func(o Operator, a flops.Address) int {
		return bytes.Compare(o.Address[:], a[:])
	})
	if !ok {
		return nil
	}
	return &r.Operators[i]
}

// ByID finds an operator by the hash of its BLS key, or returns nil.
func (r *Roster) ByID(id flops.OperatorID) *Operator {
	i := slices.IndexFunc(r.Operators, func(o Operator) bool { return o.ID == id })
	if i < 0 {
		return nil
	}
	return &r.Operators[i]
}

// Reached reports whether the signers hold at least threshold percent of every
// quorum's stake (protocol §8). It is never reached without a signer.
func (r *Roster) Reached(signed func(flops.OperatorID) bool, threshold uint32) bool {
	for q, total := range r.TotalStake {
		sum := new(big.Int)
		for i := range r.Operators {
			if o := &r.Operators[i]; o.Stake[q] != nil && signed(o.ID) {
				sum.Add(sum, o.Stake[q])
			}
		}
		if sum.Sign() == 0 {
			return false
		}
		need := new(big.Int).Mul(total, big.NewInt(int64(threshold)))
		if sum.Mul(sum, big.NewInt(100)).Cmp(need) < 0 {
			return false
		}
	}
	return len(r.TotalStake) > 0
}

// OperatorsAt returns the members of all quorums that existed at a block, with
// their stakes at that block and their keys, which are checked against the
// operators' ids and cached. It needs no archive node.
func (c *Client) OperatorsAt(ctx context.Context, block uint64) (*Roster, error) {
	quorums, err := c.quorumsAt(ctx, block)
	if err != nil {
		return nil, err
	}
	roster := &Roster{Block: block, TotalStake: make([]*big.Int, len(quorums))}
	for q := range roster.TotalStake {
		roster.TotalStake[q] = new(big.Int)
	}
	if len(quorums) == 0 {
		return roster, nil
	}
	number, err := blockNumber32(block)
	if err != nil {
		return nil, err
	}
	state, err := c.retriever.GetOperatorState(&bind.CallOpts{Context: ctx}, common.Address(c.at.RegistryCoordinator), quorums, number)
	if err != nil {
		return nil, c.ReadError(fmt.Sprintf("the operators at block %d", block), err)
	}
	if len(state) != len(quorums) {
		return nil, fmt.Errorf("the operators at block %d: asked for %d quorums, got %d", block, len(quorums), len(state))
	}
	members := make(map[flops.Address]*Operator)
	for q, quorum := range state {
		for _, m := range quorum {
			a := flops.Address(m.Operator)
			o, ok := members[a]
			if !ok {
				o = &Operator{Address: a, ID: m.OperatorId, Stake: make([]*big.Int, len(quorums))}
				members[a] = o
			}
			if o.ID != flops.OperatorID(m.OperatorId) || o.Stake[q] != nil {
				return nil, fmt.Errorf("the operators at block %d: the registry lists %s twice", block, a)
			}
			o.Stake[q] = m.Stake
			roster.TotalStake[q].Add(roster.TotalStake[q], m.Stake)
		}
	}
	for _, o := range members {
		roster.Operators = append(roster.Operators, *o)
	}
	slices.SortFunc(roster.Operators, func(a, b Operator) int { return bytes.Compare(a.Address[:], b.Address[:]) })
	if err := c.readKeys(ctx, roster.Operators); err != nil {
		return nil, err
	}
	return roster, nil
}

// quorumsAt returns the numbers of the quorums that existed at a block.
func (c *Client) quorumsAt(ctx context.Context, block uint64) ([]byte, error) {
	opts := &bind.CallOpts{Context: ctx}
	count, err := c.coordinator.QuorumCount(opts)
	if err != nil {
		return nil, c.ReadError("the number of quorums", err)
	}
	c.mu.Lock()
	created := slices.Clone(c.quorums)
	c.mu.Unlock()
	for q := len(created); q < int(count); q++ {
		first, err := c.stakes.GetTotalStakeUpdateAtIndex(opts, uint8(q), new(big.Int))
		if err != nil {
			return nil, c.ReadError(fmt.Sprintf("the creation of quorum %d", q), err)
		}
		created = append(created, uint64(first.UpdateBlockNumber))
	}
	c.mu.Lock()
	c.quorums = created
	c.mu.Unlock()
	var quorums []byte
	for q := range int(count) {
		if created[q] <= block {
			quorums = append(quorums, byte(q))
		}
	}
	return quorums, nil
}
