package eigen

import (
	"context"
	"errors"
	"fmt"
	"math/big"

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

// ErrNotRegistered is wrapped for a BLS key that no operator of this network
// has ever registered.
//
// Remedy: Register the key with `operator register`, or give the keystore that
// was registered.
var ErrNotRegistered = errors.New("no operator has registered this BLS key")

// OperatorOf returns the account that registered a BLS key, by the key's hash.
// The registry keeps it for good; IsRegistered says whether the operator is a
// member now.
func (c *Client) OperatorOf(ctx context.Context, id flops.OperatorID) (flops.Address, error) {
	a, err := c.coordinator.GetOperatorFromId(&bind.CallOpts{Context: ctx}, id)
	if err != nil {
		return flops.Address{}, c.ReadError(fmt.Sprintf("the operator of key %s", id), err)
	}
	if flops.Address(a) == (flops.Address{}) {
		return flops.Address{}, fmt.Errorf("operator id %s: %w", id, ErrNotRegistered)
	}
	return flops.Address(a), nil
}

// An operatorKey is an operator's entry in BLSApkRegistry, which never changes.
type operatorKey struct {
	id  flops.OperatorID
	key bls.PublicKey
}

// readKeys fills in the operators' keys and sockets. It checks new keys against
// the operators' ids and caches them.
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

// cachedKey returns an operator's key if it was read before.
func (c *Client) cachedKey(a flops.Address) (operatorKey, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	k, ok := c.keys[a]
	return k, ok
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
