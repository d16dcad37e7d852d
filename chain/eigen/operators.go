package eigen

import (
	"bytes"
	"context"
	"fmt"
	"math"
	"math/big"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	blsapkregistry "github.com/Layr-Labs/eigensdk-go/contracts/bindings/BLSApkRegistry"
	socketregistry "github.com/Layr-Labs/eigensdk-go/contracts/bindings/SocketRegistry"

	"github.com/proof-of-flops/proof-of-flops/bls"
	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
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

// QuorumsOf are the quorums, a bit each, that an operator was in at a block, and
// the index of the update that the registry has of them.
func (c *Client) QuorumsOf(ctx context.Context, id flops.OperatorID, at uint64) (quorums, index *big.Int, err error) {
	opts := &bind.CallOpts{Context: ctx}
	block, err := blockNumber32(at)
	if err != nil {
		return nil, nil, err
	}
	what := fmt.Sprintf("the quorums of operator %s at block %d", id, block)
	indices, err := c.coordinator.GetQuorumBitmapIndicesAtBlockNumber(opts, block, [][32]byte{id})
	if err != nil {
		return nil, nil, c.ReadError(what, err)
	}
	if len(indices) != 1 {
		return nil, nil, fmt.Errorf("read %s from %s: it gives %d indices for one operator", what, c.Name(), len(indices))
	}
	index = new(big.Int).SetUint64(uint64(indices[0]))
	if quorums, err = c.coordinator.GetQuorumBitmapAtBlockNumberByIndex(opts, id, block, index); err != nil {
		return nil, nil, c.ReadError(what, err)
	}
	return quorums, index, nil
}

// SignatureIndices say where in their histories the registries find the keys,
// memberships and stakes that a certificate is checked against at a block.
type SignatureIndices struct {
	NonSignerQuorumBitmap []uint32
	QuorumApk             []uint32
	TotalStake            []uint32
	NonSignerStake        [][]uint32
}

// SignatureIndices are those for a roster's block, all of its quorums, and
// the operators that didn't sign, ascending by id.
func (c *Client) SignatureIndices(ctx context.Context, r *Roster, absent []flops.OperatorID) (SignatureIndices, error) {
	reference, err := blockNumber32(r.Block)
	if err != nil {
		return SignatureIndices{}, err
	}
	quorums := make([]byte, len(r.TotalStake))
	for q := range quorums {
		quorums[q] = byte(q)
	}
	ids := make([][32]byte, len(absent))
	for i, id := range absent {
		ids[i] = id
	}
	indices, err := c.retriever.GetCheckSignaturesIndices(&bind.CallOpts{Context: ctx},
		common.Address(c.at.RegistryCoordinator), reference, quorums, ids)
	if err != nil {
		return SignatureIndices{}, c.ReadError(fmt.Sprintf("the registries' indices at block %d", r.Block), err)
	}
	return SignatureIndices{
		NonSignerQuorumBitmap: indices.NonSignerQuorumBitmapIndices,
		QuorumApk:             indices.QuorumApkIndices,
		TotalStake:            indices.TotalStakeIndices,
		NonSignerStake:        indices.NonSignerStakeIndices,
	}, nil
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

// operatorKey is what BLSApkRegistry holds of an operator; it can't change.
type operatorKey struct {
	id  flops.OperatorID
	key bls.PublicKey
}

// readKeys fills in the operators' keys and sockets.
func (c *Client) readKeys(ctx context.Context, operators []Operator) error {
	var reads []rpc.ViewCall
	for i := range operators {
		o := &operators[i]
		reads = append(reads, rpc.ViewCall{
			To: c.socketsAddress, Of: socketregistry.ContractSocketRegistryMetaData,
			Method: "getOperatorSocket", Args: []any{o.ID},
			Result: func(out []any) error { o.Socket = *abi.ConvertType(out[0], new(string)).(*string); return nil },
		})
		if k, ok := c.cachedKey(o.Address); ok && k.id == o.ID {
			o.Key = k.key
			continue
		}
		reads = append(reads, rpc.ViewCall{
			To: c.keysAddress, Of: blsapkregistry.ContractBLSApkRegistryMetaData,
			Method: "getRegisteredPubkey", Args: []any{common.Address(o.Address)},
			Result: func(out []any) error {
				p := abi.ConvertType(out[0], new(blsapkregistry.BN254G1Point)).(*blsapkregistry.BN254G1Point)
				o.Key.G1 = g1FromContract(p.X, p.Y)
				return nil
			},
		}, rpc.ViewCall{
			To: c.keysAddress, Of: blsapkregistry.ContractBLSApkRegistryMetaData,
			Method: "getOperatorPubkeyG2", Args: []any{common.Address(o.Address)},
			Result: func(out []any) error {
				p := abi.ConvertType(out[0], new(blsapkregistry.BN254G2Point)).(*blsapkregistry.BN254G2Point)
				o.Key.G2 = g2FromContract(p.X, p.Y)
				return nil
			},
		})
	}
	if err := c.Views(ctx, reads); err != nil {
		return fmt.Errorf("read the operators' keys and sockets: %w", err)
	}
	for i := range operators {
		o := &operators[i]
		if k, ok := c.cachedKey(o.Address); ok && k.id == o.ID {
			continue
		}
		if id := o.Key.ID(); id != o.ID {
			return fmt.Errorf("the BLS key of operator %s hashes to %s, not to its id %s: the endpoint %s is faulty", o.Address, id, o.ID, c.Name())
		}
		if err := o.Key.Check(); err != nil {
			return fmt.Errorf("operator %s: %w: the endpoint %s is faulty", o.Address, err, c.Name())
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

// blockNumber32 is a block number as EigenLayer's registries take it.
func blockNumber32(n uint64) (uint32, error) {
	if n > math.MaxUint32 {
		return 0, fmt.Errorf("block %d is beyond what EigenLayer's registries can name", n)
	}
	return uint32(n), nil
}

// On chain a G1 point is two words x, y, and a G2 point's coordinates have their
// imaginary part first.

func g1FromContract(x, y *big.Int) (p bn254.G1Affine) {
	p.X.SetBigInt(x)
	p.Y.SetBigInt(y)
	return p
}

func g2FromContract(x, y [2]*big.Int) (p bn254.G2Affine) {
	p.X.A1.SetBigInt(x[0])
	p.X.A0.SetBigInt(x[1])
	p.Y.A1.SetBigInt(y[0])
	p.Y.A0.SetBigInt(y[1])
	return p
}
