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
	// Stake is the operator's stake in each quorum of its Roster, in the
	// set's order; nil where it is no member.
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

// A Roster is everybody who was registered at a block.
type Roster struct {
	Block      uint64
	Operators  []Operator // strictly ascending by address
	TotalStake []*big.Int // per quorum 0, 1, …
}

// ByAddress finds an operator, or returns nil.
func (s *Roster) ByAddress(a flops.Address) *Operator {
	i, ok := slices.BinarySearchFunc(s.Operators, a, func(o Operator, a flops.Address) int {
		return bytes.Compare(o.Address[:], a[:])
	})
	if !ok {
		return nil
	}
	return &s.Operators[i]
}

// ByID finds an operator by the hash of its BLS key, or returns nil.
func (s *Roster) ByID(id flops.OperatorID) *Operator {
	i := slices.IndexFunc(s.Operators, func(o Operator) bool { return o.ID == id })
	if i < 0 {
		return nil
	}
	return &s.Operators[i]
}

// Reached reports whether the signers hold at least threshold percent of every
// quorum's stake (PROTOCOL.md section 8). Nobody never does.
func (s *Roster) Reached(signed func(flops.OperatorID) bool, threshold uint32) bool {
	for q, total := range s.TotalStake {
		sum := new(big.Int)
		for i := range s.Operators {
			if o := &s.Operators[i]; o.Stake[q] != nil && signed(o.ID) {
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
	return len(s.TotalStake) > 0
}

// OperatorsAt returns the members of all quorums that existed at a block, with
// the stakes and keys that count there. It needs no archive node. Operators'
// keys are checked against their ids and kept.
func (c *Client) OperatorsAt(ctx context.Context, block uint64) (*Roster, error) {
	quorums, err := c.quorumsAt(ctx, block)
	if err != nil {
		return nil, err
	}
	set := &Roster{Block: block, TotalStake: make([]*big.Int, len(quorums))}
	for q := range set.TotalStake {
		set.TotalStake[q] = new(big.Int)
	}
	if len(quorums) == 0 {
		return set, nil
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
			set.TotalStake[q].Add(set.TotalStake[q], m.Stake)
		}
	}
	for _, o := range members {
		set.Operators = append(set.Operators, *o)
	}
	slices.SortFunc(set.Operators, func(a, b Operator) int { return bytes.Compare(a.Address[:], b.Address[:]) })
	if err := c.readKeys(ctx, set.Operators); err != nil {
		return nil, err
	}
	return set, nil
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
