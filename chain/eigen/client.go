package eigen

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	allocationmanager "github.com/Layr-Labs/eigensdk-go/contracts/bindings/AllocationManager"
	delegationmanager "github.com/Layr-Labs/eigensdk-go/contracts/bindings/DelegationManager"
	stateretriever "github.com/Layr-Labs/eigensdk-go/contracts/bindings/OperatorStateRetriever"
	coordinator "github.com/Layr-Labs/eigensdk-go/contracts/bindings/SlashingRegistryCoordinator"
	socketregistry "github.com/Layr-Labs/eigensdk-go/contracts/bindings/SocketRegistry"
	stakeregistry "github.com/Layr-Labs/eigensdk-go/contracts/bindings/StakeRegistry"

	"github.com/proof-of-flops/proof-of-flops/chain/revert"
	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// Addresses are the addresses of EigenLayer's contracts that one AVS uses.
type Addresses struct {
	AVS flops.Address // the service manager

	// Middleware of the AVS.
	RegistryCoordinator    flops.Address
	OperatorStateRetriever flops.Address

	// Core.
	AllocationManager    flops.Address
	DelegationManager    flops.Address
	PermissionController flops.Address
	AVSDirectory         flops.Address
	RewardsCoordinator   flops.Address

	// Strategy is the one that registration deposits into and allocates from;
	// Token is its underlying ERC-20.
	Strategy flops.Address
	Token    flops.Address
}

// A Client reads and writes EigenLayer's contracts for one AVS: the registration
// of its operators, and their stakes, keys and memberships. It is safe for
// concurrent use.
type Client struct {
	*rpc.Conn
	at Addresses

	coordinator *coordinator.ContractSlashingRegistryCoordinator
	retriever   *stateretriever.ContractOperatorStateRetriever
	stakes      *stakeregistry.ContractStakeRegistry
	sockets     *socketregistry.ContractSocketRegistry
	allocations *allocationmanager.ContractAllocationManager
	delegations *delegationmanager.ContractDelegationManager

	keysAddress    common.Address // BLSApkRegistry
	socketsAddress common.Address // SocketRegistry

	mu      sync.Mutex
	keys    map[flops.Address]operatorKey // registered for good
	quorums []uint64                      // the block in which each quorum was created
}

// New binds the contracts and asks the coordinator for its registries.
func New(ctx context.Context, conn *rpc.Conn, at Addresses) (*Client, error) {
	c := &Client{Conn: conn, at: at, keys: make(map[flops.Address]operatorKey)}
	var faults [4]error
	c.coordinator, faults[0] = coordinator.NewContractSlashingRegistryCoordinator(common.Address(at.RegistryCoordinator), conn.Eth())
	c.retriever, faults[1] = stateretriever.NewContractOperatorStateRetriever(common.Address(at.OperatorStateRetriever), conn.Eth())
	c.allocations, faults[2] = allocationmanager.NewContractAllocationManager(common.Address(at.AllocationManager), conn.Eth())
	c.delegations, faults[3] = delegationmanager.NewContractDelegationManager(common.Address(at.DelegationManager), conn.Eth())
	if err := errors.Join(faults[:]...); err != nil {
		return nil, fmt.Errorf("bind EigenLayer's contracts: %w", err)
	}
	var stakes common.Address
	for _, r := range []struct {
		name string
		get  func(*bind.CallOpts) (common.Address, error)
		to   *common.Address
	}{
		{"BLSApkRegistry", c.coordinator.BlsApkRegistry, &c.keysAddress},
		{"SocketRegistry", c.coordinator.SocketRegistry, &c.socketsAddress},
		{"StakeRegistry", c.coordinator.StakeRegistry, &stakes},
	} {
		var err error
		if *r.to, err = r.get(&bind.CallOpts{Context: ctx}); err != nil {
			return nil, fmt.Errorf("ask registryCoordinator %s for its %s: %w", at.RegistryCoordinator, r.name, revert.Decode(err))
		}
	}
	var err error
	if c.sockets, err = socketregistry.NewContractSocketRegistry(c.socketsAddress, conn.Eth()); err != nil {
		return nil, fmt.Errorf("bind SocketRegistry: %w", err)
	}
	if c.stakes, err = stakeregistry.NewContractStakeRegistry(stakes, conn.Eth()); err != nil {
		return nil, fmt.Errorf("bind StakeRegistry: %w", err)
	}
	return c, nil
}

// AVS returns the AVS whose operators the coordinator registers.
func (c *Client) AVS(opts *bind.CallOpts) (common.Address, error) {
	return c.coordinator.Avs(opts)
}

// StrategyManager returns the StrategyManager of the core's DelegationManager.
func (c *Client) StrategyManager(opts *bind.CallOpts) (common.Address, error) {
	return c.delegations.StrategyManager(opts)
}
