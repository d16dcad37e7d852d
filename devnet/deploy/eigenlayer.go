package deploy

import (
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	avsdirectory "github.com/Layr-Labs/eigensdk-go/contracts/bindings/AVSDirectory"
	allocationmanager "github.com/Layr-Labs/eigensdk-go/contracts/bindings/AllocationManager"
	blsapkregistry "github.com/Layr-Labs/eigensdk-go/contracts/bindings/BLSApkRegistry"
	delegationmanager "github.com/Layr-Labs/eigensdk-go/contracts/bindings/DelegationManager"
	eigenpod "github.com/Layr-Labs/eigensdk-go/contracts/bindings/EigenPod"
	eigenpodmanager "github.com/Layr-Labs/eigensdk-go/contracts/bindings/EigenPodManager"
	indexregistry "github.com/Layr-Labs/eigensdk-go/contracts/bindings/IndexRegistry"
	mockerc20 "github.com/Layr-Labs/eigensdk-go/contracts/bindings/MockERC20"
	stateretriever "github.com/Layr-Labs/eigensdk-go/contracts/bindings/OperatorStateRetriever"
	permissioncontroller "github.com/Layr-Labs/eigensdk-go/contracts/bindings/PermissionController"
	rewardscoordinator "github.com/Layr-Labs/eigensdk-go/contracts/bindings/RewardsCoordinator"
	coordinator "github.com/Layr-Labs/eigensdk-go/contracts/bindings/SlashingRegistryCoordinator"
	socketregistry "github.com/Layr-Labs/eigensdk-go/contracts/bindings/SocketRegistry"
	stakeregistry "github.com/Layr-Labs/eigensdk-go/contracts/bindings/StakeRegistry"
	strategymanager "github.com/Layr-Labs/eigensdk-go/contracts/bindings/StrategyManager"

	"github.com/proof-of-flops/proof-of-flops/bindings/proxies"
)

// EigenLayer's delays on the devnet, in blocks (protocol §10). The allocation
// configuration delay is short, so that a new operator can allocate soon.
const (
	LookAhead                    = 550
	DeallocationDelay            = 600
	WithdrawalDelay              = 600
	AllocationConfigurationDelay = 5
)

// version is the release that the core contracts report.
const version = "v1.3.0"

// core is EigenLayer's core.
type core struct {
	proxyAdmin, pauser, empty common.Address

	delegations, strategies, avsDirectory, allocations, permissions, rewards common.Address

	token, strategy common.Address
}

// middleware is EigenLayer's middleware for one AVS.
type middleware struct {
	coordinator, keys, indices, stakes, sockets, retriever common.Address
}

// proxy deploys a proxy that core.proxyAdmin administers.
func (d *deployer) proxy(c *core, implementation common.Address, initialise []byte) common.Address {
	return d.create("a proxy", proxies.TransparentUpgradeableProxyMetaData, implementation, c.proxyAdmin, initialise)
}

// upgrade gives a proxy its implementation and calls initialize through it, if
// there are arguments.
func (d *deployer) upgrade(c *core, proxy, implementation common.Address, meta *bind.MetaData, initialise ...any) {
	if len(initialise) == 0 {
		d.call(c.proxyAdmin, proxies.ProxyAdminMetaData, "upgrade", proxy, implementation)
		return
	}
	d.call(c.proxyAdmin, proxies.ProxyAdminMetaData, "upgradeAndCall", proxy, implementation, d.pack(meta, "initialize", initialise...))
}

// deployCore deploys EigenLayer's core with one token and its strategy. The
// contracts refer to each other, so all proxies come first.
func (d *deployer) deployCore() core {
	var c core
	unpaused := new(big.Int)
	ethDeposit := common.HexToAddress("0x00000000219ab540356cBB839Cbe05303d7705Fa") // mainnet's; nothing calls it here

	c.proxyAdmin = d.create("ProxyAdmin", proxies.ProxyAdminMetaData)
	c.pauser = d.createCode("PauserRegistry", d.code[pauserRegistry], constructor("address[]", "address"), []common.Address{d.me}, d.me)
	c.empty = d.createCode("EmptyContract", d.code[emptyContract], constructor())
	for _, p := range []*common.Address{&c.delegations, &c.strategies, &c.avsDirectory, &c.allocations, &c.permissions, &c.rewards} {
		*p = d.proxy(&c, c.empty, nil)
	}
	pods := d.proxy(&c, c.empty, nil)

	d.upgrade(&c, c.permissions,
		d.create("PermissionController", permissioncontroller.ContractPermissionControllerMetaData, version),
		permissioncontroller.ContractPermissionControllerMetaData)
	d.upgrade(&c, c.delegations,
		d.create("DelegationManager", delegationmanager.ContractDelegationManagerMetaData,
			c.strategies, pods, c.allocations, c.pauser, c.permissions, uint32(WithdrawalDelay), version),
		delegationmanager.ContractDelegationManagerMetaData, d.me, unpaused)
	d.upgrade(&c, c.strategies,
		d.create("StrategyManager", strategymanager.ContractStrategyManagerMetaData, c.delegations, c.pauser, version),
		strategymanager.ContractStrategyManagerMetaData, d.me, d.me, unpaused)
	d.upgrade(&c, c.avsDirectory,
		d.create("AVSDirectory", avsdirectory.ContractAVSDirectoryMetaData, c.delegations, c.pauser, version),
		avsdirectory.ContractAVSDirectoryMetaData, d.me, unpaused)
	d.upgrade(&c, c.allocations,
		d.create("AllocationManager", allocationmanager.ContractAllocationManagerMetaData,
			c.delegations, c.pauser, c.permissions, uint32(DeallocationDelay), uint32(AllocationConfigurationDelay), version),
		allocationmanager.ContractAllocationManagerMetaData, d.me, unpaused)
	d.upgrade(&c, c.rewards,
		d.create("RewardsCoordinator", rewardscoordinator.ContractRewardsCoordinatorMetaData,
			rewardscoordinator.IRewardsCoordinatorTypesRewardsCoordinatorConstructorParams{
				DelegationManager:          c.delegations,
				StrategyManager:            c.strategies,
				AllocationManager:          c.allocations,
				PauserRegistry:             c.pauser,
				PermissionController:       c.permissions,
				CALCULATIONINTERVALSECONDS: 86_400, // this and the next as on mainnet
				MAXREWARDSDURATION:         6_048_000,
				MAXRETROACTIVELENGTH:       7_776_000,
				MAXFUTURELENGTH:            2_592_000,
				GENESISREWARDSTIMESTAMP:    1_710_979_200,
				Version:                    version,
			}),
		rewardscoordinator.ContractRewardsCoordinatorMetaData, d.me, unpaused, d.me, uint32(7200), uint16(1000))

	pod := d.create("EigenPod", eigenpod.ContractEigenPodMetaData, ethDeposit, pods, uint64(0), version)
	beacon := d.createCode("UpgradeableBeacon", d.code[upgradeableBeacon], constructor("address"), pod)
	d.upgrade(&c, pods,
		d.create("EigenPodManager", eigenpodmanager.ContractEigenPodManagerMetaData, ethDeposit, beacon, c.delegations, c.pauser, version),
		eigenpodmanager.ContractEigenPodManagerMetaData, d.me, unpaused)

	c.token = d.create("the stake's token", mockerc20.ContractMockERC20MetaData)
	unlimited := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))
	c.strategy = d.proxy(&c,
		d.createCode("StrategyBaseTVLLimits", d.code[strategyBaseTVLLimits], constructor("address", "address", "string"), c.strategies, c.pauser, version),
		d.pack(strategyInitialiser, "initialize", unlimited, unlimited, c.token))
	d.call(c.strategies, strategymanager.ContractStrategyManagerMetaData, "addStrategiesToDepositWhitelist", []common.Address{c.strategy})
	return c
}

// strategyInitialiser declares StrategyBaseTVLLimits.initialize(maxPerDeposit,
// maxTotalDeposits, token), for which the SDK has no binding.
var strategyInitialiser = &bind.MetaData{ABI: `[{"type":"function","name":"initialize","stateMutability":"nonpayable","outputs":[],
	"inputs":[{"name":"maxPerDeposit","type":"uint256"},{"name":"maxTotalDeposits","type":"uint256"},{"name":"underlyingToken","type":"address"}]}]`}

// deployMiddleware deploys the registries of one AVS, without the
// coordinator's implementation: initialising that takes the AVS's address.
func (d *deployer) deployMiddleware(c *core) middleware {
	var m middleware
	for _, p := range []*common.Address{&m.coordinator, &m.keys, &m.indices, &m.stakes, &m.sockets} {
		*p = d.proxy(c, c.empty, nil)
	}
	m.retriever = d.create("OperatorStateRetriever", stateretriever.ContractOperatorStateRetrieverMetaData)
	d.upgrade(c, m.keys,
		d.create("BLSApkRegistry", blsapkregistry.ContractBLSApkRegistryMetaData, m.coordinator),
		blsapkregistry.ContractBLSApkRegistryMetaData)
	d.upgrade(c, m.indices,
		d.create("IndexRegistry", indexregistry.ContractIndexRegistryMetaData, m.coordinator),
		indexregistry.ContractIndexRegistryMetaData)
	d.upgrade(c, m.stakes,
		d.create("StakeRegistry", stakeregistry.ContractStakeRegistryMetaData, m.coordinator, c.delegations, c.avsDirectory, c.allocations),
		stakeregistry.ContractStakeRegistryMetaData)
	d.upgrade(c, m.sockets,
		d.create("SocketRegistry", socketregistry.ContractSocketRegistryMetaData, m.coordinator),
		socketregistry.ContractSocketRegistryMetaData)
	return m
}

// initialiseCoordinator gives the coordinator its implementation and AVS. It
// sends two transactions.
func (d *deployer) initialiseCoordinator(c *core, m *middleware, avs common.Address) {
	meta := coordinator.ContractSlashingRegistryCoordinatorMetaData
	d.upgrade(c, m.coordinator,
		d.createCode("SlashingRegistryCoordinator", d.code[slashingRegistryCoordinator], d.abi(meta),
			m.stakes, m.keys, m.indices, m.sockets, c.allocations, c.pauser, version),
		meta, d.me, d.me, d.me, new(big.Int), avs)
}

// createQuorum adds a slashable-stake quorum that weighs the strategy's stake
// one to one.
func (d *deployer) createQuorum(c *core, m *middleware, maxOperators uint32) {
	d.call(m.coordinator, coordinator.ContractSlashingRegistryCoordinatorMetaData, "createSlashableStakeQuorum",
		coordinator.ISlashingRegistryCoordinatorTypesOperatorSetParam{
			MaxOperatorCount:        maxOperators,
			KickBIPsOfOperatorStake: 15_000,
			KickBIPsOfTotalStake:    100,
		},
		big.NewInt(MinimumStake),
		[]coordinator.IStakeRegistryTypesStrategyParams{{Strategy: c.strategy, Multiplier: big.NewInt(1e18)}},
		uint32(LookAhead))
}

// MinimumStake is what an operator needs in a quorum, in the token's smallest
// unit. It must not be 0: a fully slashed operator would stay a member.
const MinimumStake = 1e18
