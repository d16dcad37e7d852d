package chain

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	"github.com/proof-of-flops/proof-of-flops/bindings/directledger"
	"github.com/proof-of-flops/proof-of-flops/bindings/disputes"
	"github.com/proof-of-flops/proof-of-flops/bindings/epochledger"
	"github.com/proof-of-flops/proof-of-flops/bindings/proofofflops"
	"github.com/proof-of-flops/proof-of-flops/chain/revert"
	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// contracts are the deployment's own contracts, bound.
type contracts struct {
	book     *proofofflops.ProofOfFlops
	ledger   *directledger.DirectLedger // the calls that every ledger has
	epochs   *epochledger.EpochLedger   // nil with a direct ledger
	disputes *disputes.Disputes
}

// bindContracts binds the deployment's own contracts.
func bindContracts(conn *rpc.Conn, d *Deployment) (contracts, error) {
	var (
		c      contracts
		faults [3]error
	)
	c.book, faults[0] = proofofflops.NewProofOfFlops(common.Address(d.ProofOfFlops), conn.Eth())
	c.ledger, faults[1] = directledger.NewDirectLedger(common.Address(d.Ledger), conn.Eth())
	c.disputes, faults[2] = disputes.NewDisputes(common.Address(d.Disputes), conn.Eth())
	if err := errors.Join(faults[:]...); err != nil {
		return contracts{}, fmt.Errorf("bind the contracts: %w", err)
	}
	return c, nil
}

// checkWiring refuses contracts that are bound to others than the deployment
// names, and reports every difference at once.
func (c *Client) checkWiring(ctx context.Context) error {
	d := &c.deployment
	opts := &bind.CallOpts{Context: ctx}
	var differences []string
	for _, link := range []struct {
		name string
		want flops.Address
		get  func(*bind.CallOpts) (common.Address, error)
	}{
		{"proofOfFlops's coordinator", d.RegistryCoordinator, c.contracts.book.Coordinator},
		{"proofOfFlops's ledger", d.Ledger, c.contracts.book.Ledger},
		{"proofOfFlops's disputes", d.Disputes, c.contracts.book.Disputes},
		{"proofOfFlops's randomness", d.Randomness, c.contracts.book.Randomness},
		{"proofOfFlops's allocationManager", d.AllocationManager, c.contracts.book.AllocationManager},
		{"proofOfFlops's delegationManager", d.DelegationManager, c.contracts.book.DelegationManager},
		{"ledger's round book", d.ProofOfFlops, c.contracts.ledger.RoundBook},
		{"ledger's disputes", d.Disputes, c.contracts.ledger.Disputes},
		{"disputes' service", d.ProofOfFlops, c.contracts.disputes.Service},
		{"disputes' ledger", d.Ledger, c.contracts.disputes.Ledger},
		{"registryCoordinator's AVS", d.ProofOfFlops, c.AVS},
		{"delegationManager's strategyManager", d.StrategyManager, c.StrategyManager},
	} {
		got, err := link.get(opts)
		if err = revert.Decode(err); errors.As(err, new(*revert.Error)) || errors.Is(err, bind.ErrNoCode) {
			differences = append(differences, fmt.Sprintf("%s can't be asked for, some other contract is there", link.name))
			continue
		}
		if err != nil {
			return c.ReadError(link.name, err)
		}
		if flops.Address(got) != link.want {
			differences = append(differences, fmt.Sprintf("%s is %s, not %s", link.name, flops.Address(got), link.want))
		}
	}
	if len(differences) > 0 {
		return fmt.Errorf("%w: %s; check that the deployment file is this network's newest", ErrWrongDeployment, strings.Join(differences, "; "))
	}
	return nil
}
