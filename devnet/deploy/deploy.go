// Package deploy puts EigenLayer's contracts and the AVS on a development chain,
// and registers operators there.
package deploy

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	mockavs "github.com/Layr-Labs/eigensdk-go/contracts/bindings/MockAvsServiceManager"

	"github.com/proof-of-flops/proof-of-flops/bindings/directledger"
	"github.com/proof-of-flops/proof-of-flops/bindings/disputes"
	"github.com/proof-of-flops/proof-of-flops/bindings/epochledger"
	"github.com/proof-of-flops/proof-of-flops/bindings/epochverifier"
	"github.com/proof-of-flops/proof-of-flops/bindings/proofofflops"
	"github.com/proof-of-flops/proof-of-flops/bindings/randao"
	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/devnet/anvil"
	"github.com/proof-of-flops/proof-of-flops/devnet/checkout"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/zk"
)

// The kinds of ledger that a devnet may have.
const (
	DirectLedger = "direct" // writes every account in every round
	EpochLedger  = "epoch"  // proves an epoch of rounds at once
)

// Ledgers are the kinds of ledger.
func Ledgers() []string { return []string{DirectLedger, EpochLedger} }

// Options say what Run deploys.
type Options struct {
	// Params are the first round's parameters. Roles left zero get fresh keys.
	Params flops.Params
	// Quorums is the number of slashable-stake quorums; 0 means 1. They divide
	// Params.MaxLines among them.
	Quorums uint8
	// ParameterDelay is the time in seconds from a proposal of parameters to its
	// application; 0 means 60.
	ParameterDelay uint32
	// Ledger is one of Ledgers; empty means DirectLedger. An epoch ledger has a
	// page of 8 slots and epochs of 2 steps, and takes proofs under development
	// keys.
	Ledger string
	// Root is the repository's root; empty: found from the working directory.
	Root string
}

// Accounts are the keys behind a deployment; each has DevEther.
type Accounts struct {
	Owner      *ecdsa.PrivateKey // of all contracts
	Challenger *ecdsa.PrivateKey // nil if Options.Params named one
	Aggregator *ecdsa.PrivateKey // nil if Options.Params named one
}

// DevEther is the balance, in wei, that devnet accounts are given.
func DevEther() *big.Int {
	return new(big.Int).Mul(big.NewInt(10_000), big.NewInt(1e18))
}

// Run deploys EigenLayer and the AVS on a chain that mines a block for each
// transaction, funds the roles, and creates the quorums.
func Run(ctx context.Context, node *anvil.Node, o Options) (*chain.Deployment, *Accounts, error) {
	if o.Quorums == 0 {
		o.Quorums = 1
	}
	if o.Ledger != "" && !slices.Contains(Ledgers(), o.Ledger) {
		return nil, nil, fmt.Errorf("there is no ledger of kind %q: choose one of %q", o.Ledger, Ledgers())
	}
	if o.ParameterDelay == 0 {
		o.ParameterDelay = 60
	}
	accounts, err := o.accounts()
	if err != nil {
		return nil, nil, err
	}
	if o.Root == "" {
		if o.Root, err = checkout.Find(""); err != nil {
			return nil, nil, err
		}
	}
	sdk, err := checkout.SDK(ctx, o.Root)
	if err != nil {
		return nil, nil, err
	}
	code, err := loadCreationCodes(sdk)
	if err != nil {
		return nil, nil, err
	}
	for _, account := range []flops.Address{AddressOf(accounts.Owner), o.Params.Challenger, o.Params.Aggregator} {
		if err := node.Fund(ctx, account, DevEther()); err != nil {
			return nil, nil, err
		}
	}
	// At a slash, EigenLayer's DelegationManager looks back that many blocks, and
	// fails if the chain is shorter.
	if err := node.Mine(ctx, WithdrawalDelay+1); err != nil {
		return nil, nil, err
	}
	conn, err := rpc.Connect(ctx, rpc.At(node.URL()))
	if err != nil {
		return nil, nil, err
	}
	defer conn.Close()
	d, err := newDeployer(ctx, conn, accounts.Owner, code)
	if err != nil {
		return nil, nil, err
	}
	deployment := d.deployAll(conn.ChainID(), o)
	if d.err != nil {
		return nil, nil, fmt.Errorf("deploy EigenLayer and the AVS: %w", d.err)
	}
	return deployment, accounts, nil
}

// accounts draws the owner's key, and keys for the roles that the options leave
// open, and fills in these roles.
func (o *Options) accounts() (*Accounts, error) {
	var keys [3]*ecdsa.PrivateKey
	for i := range keys {
		var err error
		if keys[i], err = crypto.GenerateKey(); err != nil {
			return nil, fmt.Errorf("draw a key: %w", err)
		}
	}
	a := &Accounts{Owner: keys[0]}
	if o.Params.Challenger == (flops.Address{}) {
		a.Challenger = keys[1]
		o.Params.Challenger = AddressOf(keys[1])
	}
	if o.Params.Aggregator == (flops.Address{}) {
		a.Aggregator = keys[2]
		o.Params.Aggregator = AddressOf(keys[2])
	}
	return a, nil
}

// AddressOf is the address of a key's account.
func AddressOf(key *ecdsa.PrivateKey) flops.Address {
	return flops.Address(crypto.PubkeyToAddress(key.PublicKey))
}

// deployAll deploys core, middleware and AVS. The AVS, its ledger, its disputes
// and the coordinator name each other, so addresses are computed ahead.
func (d *deployer) deployAll(chainID uint64, o Options) *chain.Deployment {
	c := d.deployCore()
	m := d.deployMiddleware(&c)
	randomness := d.create("Randao", randao.RandaoMetaData)
	var verifier common.Address
	if o.Ledger == EpochLedger {
		verifier = d.create("DevelopmentVerifier8x2", epochverifier.DevelopmentVerifier8x2MetaData)
	}
	avs, disputesAt := d.upcoming(3), d.upcoming(4)
	d.initialiseCoordinator(&c, &m, avs) // two transactions
	var ledger common.Address
	if o.Ledger == EpochLedger {
		shape := zk.DevelopmentShape
		ledger = d.create("EpochLedger", epochledger.EpochLedgerMetaData, avs, disputesAt, m.coordinator, verifier, uint32(shape.Slots), uint32(shape.Steps))
	} else {
		ledger = d.create("DirectLedger", directledger.DirectLedgerMetaData, avs, disputesAt)
	}
	created := d.create("ProofOfFlops", proofofflops.ProofOfFlopsMetaData, proofofflops.Deployment{
		Coordinator:          m.coordinator,
		AllocationManager:    c.allocations,
		PermissionController: c.permissions,
		DelegationManager:    c.delegations,
		Ledger:               ledger,
		Disputes:             disputesAt,
		Randomness:           randomness,
		Owner:                d.me,
		ParameterDelay:       o.ParameterDelay,
		MetadataURI:          "https://github.com/proof-of-flops/proof-of-flops",
	}, contractParams(o.Params))
	if created != avs {
		d.fail(errors.New("ProofOfFlops was not created at the address computed for it"))
	}
	if created := d.create("Disputes", disputes.DisputesMetaData, avs); created != disputesAt {
		d.fail(errors.New("the Disputes contract was not created at the address computed for it"))
	}
	for range o.Quorums {
		d.createQuorum(&c, &m, o.Params.MaxLines/uint32(o.Quorums))
	}
	return &chain.Deployment{
		ChainID:                chainID,
		ProofOfFlops:           flops.Address(avs),
		Ledger:                 flops.Address(ledger),
		Disputes:               flops.Address(disputesAt),
		Randomness:             flops.Address(randomness),
		RegistryCoordinator:    flops.Address(m.coordinator),
		OperatorStateRetriever: flops.Address(m.retriever),
		AllocationManager:      flops.Address(c.allocations),
		DelegationManager:      flops.Address(c.delegations),
		StrategyManager:        flops.Address(c.strategies),
		PermissionController:   flops.Address(c.permissions),
		AVSDirectory:           flops.Address(c.avsDirectory),
		RewardsCoordinator:     flops.Address(c.rewards),
		Strategy:               flops.Address(c.strategy),
		Token:                  flops.Address(c.token),
	}
}

// DeployOracle deploys the SDK's MockAvsServiceManager over a deployment's
// registries, for tests: its checkSignatures is EigenLayer's own certificate check,
// with which they compare ours.
func DeployOracle(ctx context.Context, node *anvil.Node, of *chain.Deployment) (flops.Address, error) {
	key, err := crypto.GenerateKey()
	if err != nil {
		return flops.Address{}, fmt.Errorf("draw a key: %w", err)
	}
	if err := node.Fund(ctx, AddressOf(key), DevEther()); err != nil {
		return flops.Address{}, err
	}
	conn, err := rpc.Connect(ctx, rpc.At(node.URL()))
	if err != nil {
		return flops.Address{}, err
	}
	defer conn.Close()
	d, err := newDeployer(ctx, conn, key, nil)
	if err != nil {
		return flops.Address{}, err
	}
	at := d.create("MockAvsServiceManager", mockavs.ContractMockAvsServiceManagerMetaData,
		common.Address(of.RegistryCoordinator), common.Address(of.AVSDirectory), common.Address(of.RewardsCoordinator),
		common.Address(of.PermissionController), common.Address(of.AllocationManager))
	return flops.Address(at), d.err
}
