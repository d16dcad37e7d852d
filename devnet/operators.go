package devnet

import (
	"context"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/proof-of-flops/proof-of-flops/devnet/deploy"
	"github.com/proof-of-flops/proof-of-flops/devnet/liars"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// stake is that of an honest operator, in tokens; a lying one has a tenth.
const stake = 100

// An Operator is one operator of a network: what it is registered with, and how
// the devnet runs the real binary for it.
type Operator struct {
	Name            string
	deploy.Operator // without a socket, the operator takes a free port of this machine

	Device  string
	Size    uint32
	Threads int
	Load    string     // such as 25%
	Liar    liars.Liar // the zero value for an honest operator

	// These are set once the operator is registered. An operator that somebody
	// outside the devnet registered has only Name, Socket, Address and ID.
	Address flops.Address
	ID      flops.OperatorID
	URL     string // of its archive
}

// DefaultOperators are four of equal stake and honestly unequal speed, together
// a little more than one processor.
func DefaultOperators() []Operator {
	return []Operator{
		{Name: "operator-1", Device: "auto", Size: 1024, Threads: 1, Load: "50%"},
		{Name: "operator-2", Device: "auto", Size: 1024, Threads: 1, Load: "25%"},
		{Name: "operator-3", Device: "auto", Size: 512, Threads: 1, Load: "12%"},
		{Name: "operator-4", Device: "go", Size: 256, Threads: 1, Load: "40%"},
	}
}

// OperatorsAt are the devnet's own operators, followed by those that others have
// registered and that are members at the block, ascending by address.
func (n *Network) OperatorsAt(ctx context.Context, block uint64) ([]Operator, error) {
	set, err := n.Chain.OperatorsAt(ctx, block)
	if err != nil {
		return nil, err
	}
	all := slices.Clone(n.Operators)
	for _, o := range set.Operators {
		if slices.ContainsFunc(n.Operators, func(ours Operator) bool { return ours.Address == o.Address }) {
			continue
		}
		all = append(all, Operator{Name: abbreviate(checksummed(o.Address)), Operator: deploy.Operator{Socket: o.Socket}, Address: o.Address, ID: o.ID})
	}
	n.remember(all[len(n.Operators):])
	return all, nil
}

// remember keeps operators that others have registered, for names.
func (n *Network) remember(outside []Operator) {
	n.mu.Lock()
	defer n.mu.Unlock()
	for _, o := range outside {
		if !slices.ContainsFunc(n.outside, func(known Operator) bool { return known.Address == o.Address }) {
			n.outside = append(n.outside, o)
		}
	}
}

// known are the devnet's own operators and all others that OperatorsAt has seen.
func (n *Network) known() []Operator {
	n.mu.Lock()
	defer n.mu.Unlock()
	return slices.Concat(n.Operators, n.outside)
}

// nameOf is the name of the operator with an id, or the id.
func (n *Network) nameOf(id flops.OperatorID) string {
	for _, o := range n.known() {
		if o.ID == id {
			return o.Name
		}
	}
	return id.String()
}

// accountName is the name of an account's holder, or the address.
func (n *Network) accountName(a flops.Address) string {
	switch a {
	case n.watcher:
		return "the watcher"
	case n.grieferAccount():
		return "the griefer"
	}
	for _, o := range n.known() {
		if o.Address == a {
			return o.Name
		}
	}
	return checksummed(a)
}

// tokens is an amount of whole tokens in the smallest unit.
func tokens(whole int64) *big.Int { return new(big.Int).Mul(big.NewInt(whole), big.NewInt(1e18)) }

// checksummed writes an address with EIP-55's checksum.
func checksummed(a flops.Address) string { return common.Address(a).Hex() }

// abbreviate keeps the beginning and the end of an address.
func abbreviate(address string) string {
	if len(address) <= 11 {
		return address
	}
	return address[:6] + "…" + address[len(address)-4:]
}
