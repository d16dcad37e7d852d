package chain

import (
	"bytes"
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	blsapkregistry "github.com/Layr-Labs/eigensdk-go/contracts/bindings/BLSApkRegistry"
	socketregistry "github.com/Layr-Labs/eigensdk-go/contracts/bindings/SocketRegistry"

	"github.com/proof-of-flops/proof-of-flops/bls"
	"github.com/proof-of-flops/proof-of-flops/epoch"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// An Operator is a member of at least one quorum at some block.
type Operator struct {
	Address flops.Address
	ID      flops.OperatorID
	Key     bls.PublicKey
	// Stake is the operator's stake in each quorum of its OperatorSet, in the
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

// An OperatorSet is everybody who was registered at a block.
type OperatorSet struct {
	Block      uint64
	Operators  []Operator // strictly ascending by address
	TotalStake []*big.Int // per quorum 0, 1, …

	// Page is who held the slots of an epoch ledger at the block; nil with a
	// direct ledger.
	Page *epoch.Page
}

// ByAddress finds an operator, or returns nil.
func (s *OperatorSet) ByAddress(a flops.Address) *Operator {
	i, ok := slices.BinarySearchFunc(s.Operators, a, func(o Operator, a flops.Address) int {
		return bytes.Compare(o.Address[:], a[:])
	})
	if !ok {
		return nil
	}
	return &s.Operators[i]
}

// ByID finds an operator by the hash of its BLS key, or returns nil.
func (s *OperatorSet) ByID(id flops.OperatorID) *Operator {
	i := slices.IndexFunc(s.Operators, func(o Operator) bool { return o.ID == id })
	if i < 0 {
		return nil
	}
	return &s.Operators[i]
}

// Reached reports whether the signers hold at least threshold percent of every
// quorum's stake (PROTOCOL.md section 8). Nobody never does.
func (s *OperatorSet) Reached(signed func(flops.OperatorID) bool, threshold uint32) bool {
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
func (c *Client) OperatorsAt(ctx context.Context, block uint64) (*OperatorSet, error) {
	quorums, err := c.quorumsAt(ctx, block)
	if err != nil {
		return nil, err
	}
	set := &OperatorSet{Block: block, TotalStake: make([]*big.Int, len(quorums))}
	if set.Page, err = c.pageAt(ctx, block); err != nil {
		return nil, err
	}
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
	state, err := c.contracts.retriever.GetOperatorState(&bind.CallOpts{Context: ctx}, common.Address(c.deployment.RegistryCoordinator), quorums, number)
	if err != nil {
		return nil, c.readError(fmt.Sprintf("the operators at block %d", block), err)
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
	count, err := c.contracts.coordinator.QuorumCount(opts)
	if err != nil {
		return nil, c.readError("the number of quorums", err)
	}
	c.mu.Lock()
	created := slices.Clone(c.quorums)
	c.mu.Unlock()
	for q := len(created); q < int(count); q++ {
		first, err := c.contracts.stakes.GetTotalStakeUpdateAtIndex(opts, uint8(q), new(big.Int))
		if err != nil {
			return nil, c.readError(fmt.Sprintf("the creation of quorum %d", q), err)
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

// operatorKey is what BLSApkRegistry holds of an operator; it can't change.
type operatorKey struct {
	id  flops.OperatorID
	key bls.PublicKey
}

// readKeys fills in the operators' keys and sockets.
func (c *Client) readKeys(ctx context.Context, operators []Operator) error {
	var reads []viewCall
	for i := range operators {
		o := &operators[i]
		reads = append(reads, viewCall{
			to: c.contracts.socketsAddress, of: socketregistry.ContractSocketRegistryMetaData,
			method: "getOperatorSocket", args: []any{o.ID},
			result: func(out []any) error { o.Socket = *abi.ConvertType(out[0], new(string)).(*string); return nil },
		})
		if k, ok := c.cachedKey(o.Address); ok && k.id == o.ID {
			o.Key = k.key
			continue
		}
		reads = append(reads, viewCall{
			to: c.contracts.keysAddress, of: blsapkregistry.ContractBLSApkRegistryMetaData,
			method: "getRegisteredPubkey", args: []any{common.Address(o.Address)},
			result: func(out []any) error {
				p := abi.ConvertType(out[0], new(blsapkregistry.BN254G1Point)).(*blsapkregistry.BN254G1Point)
				o.Key.G1 = g1FromContract(p.X, p.Y)
				return nil
			},
		}, viewCall{
			to: c.contracts.keysAddress, of: blsapkregistry.ContractBLSApkRegistryMetaData,
			method: "getOperatorPubkeyG2", args: []any{common.Address(o.Address)},
			result: func(out []any) error {
				p := abi.ConvertType(out[0], new(blsapkregistry.BN254G2Point)).(*blsapkregistry.BN254G2Point)
				o.Key.G2 = g2FromContract(p.X, p.Y)
				return nil
			},
		})
	}
	if err := c.batch(ctx, reads); err != nil {
		return fmt.Errorf("read the operators' keys and sockets: %w", err)
	}
	for i := range operators {
		o := &operators[i]
		if k, ok := c.cachedKey(o.Address); ok && k.id == o.ID {
			continue
		}
		if id := o.Key.ID(); id != o.ID {
			return fmt.Errorf("the BLS key of operator %s hashes to %s, not to its id %s: the endpoint %s is faulty", o.Address, id, o.ID, c.endpoint)
		}
		if err := o.Key.Check(); err != nil {
			return fmt.Errorf("operator %s: %w: the endpoint %s is faulty", o.Address, err, c.endpoint)
		}
		c.mu.Lock()
		c.keys[o.Address] = operatorKey{id: o.ID, key: o.Key}
		c.mu.Unlock()
	}
	return nil
}

func (c *Client) cachedKey(a flops.Address) (operatorKey, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	k, ok := c.keys[a]
	return k, ok
}
