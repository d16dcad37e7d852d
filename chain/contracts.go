package chain

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	allocationmanager "github.com/Layr-Labs/eigensdk-go/contracts/bindings/AllocationManager"
	delegationmanager "github.com/Layr-Labs/eigensdk-go/contracts/bindings/DelegationManager"
	stateretriever "github.com/Layr-Labs/eigensdk-go/contracts/bindings/OperatorStateRetriever"
	coordinator "github.com/Layr-Labs/eigensdk-go/contracts/bindings/SlashingRegistryCoordinator"
	socketregistry "github.com/Layr-Labs/eigensdk-go/contracts/bindings/SocketRegistry"
	stakeregistry "github.com/Layr-Labs/eigensdk-go/contracts/bindings/StakeRegistry"

	"github.com/proof-of-flops/proof-of-flops/bindings/directledger"
	"github.com/proof-of-flops/proof-of-flops/bindings/disputes"
	"github.com/proof-of-flops/proof-of-flops/bindings/epochledger"
	"github.com/proof-of-flops/proof-of-flops/bindings/proofofflops"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// contracts are the deployment's contracts, bound, and the registries that
// its coordinator names.
type contracts struct {
	book     *proofofflops.ProofOfFlops
	ledger   *directledger.DirectLedger // what all ledgers answer
	epochs   *epochledger.EpochLedger   // nil if the ledger is a direct one
	disputes *disputes.Disputes

	coordinator *coordinator.ContractSlashingRegistryCoordinator
	retriever   *stateretriever.ContractOperatorStateRetriever
	stakes      *stakeregistry.ContractStakeRegistry
	sockets     *socketregistry.ContractSocketRegistry

	keysAddress    common.Address // BLSApkRegistry
	socketsAddress common.Address // SocketRegistry

	allocations *allocationmanager.ContractAllocationManager
	delegations *delegationmanager.ContractDelegationManager
}

// bindContracts binds the deployment's contracts and asks the coordinator for
// its registries.
func bindContracts(ctx context.Context, conn *Conn, d *Deployment) (contracts, error) {
	var c contracts
	var err error
	bound := func(e error) {
		if err == nil {
			err = e
		}
	}
	var e error
	c.book, e = proofofflops.NewProofOfFlops(common.Address(d.ProofOfFlops), conn.eth)
	bound(e)
	c.ledger, e = directledger.NewDirectLedger(common.Address(d.Ledger), conn.eth)
	bound(e)
	c.disputes, e = disputes.NewDisputes(common.Address(d.Disputes), conn.eth)
	bound(e)
	c.coordinator, e = coordinator.NewContractSlashingRegistryCoordinator(common.Address(d.RegistryCoordinator), conn.eth)
	bound(e)
	c.retriever, e = stateretriever.NewContractOperatorStateRetriever(common.Address(d.OperatorStateRetriever), conn.eth)
	bound(e)
	c.allocations, e = allocationmanager.NewContractAllocationManager(common.Address(d.AllocationManager), conn.eth)
	bound(e)
	c.delegations, e = delegationmanager.NewContractDelegationManager(common.Address(d.DelegationManager), conn.eth)
	bound(e)
	if err != nil {
		return contracts{}, fmt.Errorf("bind the contracts: %w", err)
	}

	opts := &bind.CallOpts{Context: ctx}
	registry := func(name string, get func(*bind.CallOpts) (common.Address, error)) common.Address {
		a, e := get(opts)
		if e != nil {
			bound(fmt.Errorf("%w: ask registryCoordinator %s for its %s: %w", ErrWrongDeployment, d.RegistryCoordinator, name, decodeRevert(e)))
		}
		return a
	}
	c.keysAddress = registry("BLSApkRegistry", c.coordinator.BlsApkRegistry)
	c.socketsAddress = registry("SocketRegistry", c.coordinator.SocketRegistry)
	c.sockets, e = socketregistry.NewContractSocketRegistry(c.socketsAddress, conn.eth)
	bound(e)
	c.stakes, e = stakeregistry.NewContractStakeRegistry(registry("StakeRegistry", c.coordinator.StakeRegistry), conn.eth)
	bound(e)
	return c, err
}

// checkWiring refuses a ProofOfFlops that is bound to other contracts than
// the deployment names, and reports every difference at once.
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
		{"registryCoordinator's AVS", d.ProofOfFlops, c.contracts.coordinator.Avs},
		{"delegationManager's strategyManager", d.StrategyManager, c.contracts.delegations.StrategyManager},
	} {
		got, err := link.get(opts)
		if err = decodeRevert(err); errors.As(err, new(*RevertError)) || errors.Is(err, bind.ErrNoCode) {
			differences = append(differences, fmt.Sprintf("%s can't be asked for, some other contract is there", link.name))
			continue
		}
		if err != nil {
			return c.readError(link.name, err)
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
