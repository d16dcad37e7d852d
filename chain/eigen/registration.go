package eigen

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	"github.com/Layr-Labs/eigensdk-go/chainio/clients/elcontracts"
	allocationmanager "github.com/Layr-Labs/eigensdk-go/contracts/bindings/AllocationManager"
	ierc20 "github.com/Layr-Labs/eigensdk-go/contracts/bindings/IERC20"
	istrategy "github.com/Layr-Labs/eigensdk-go/contracts/bindings/IStrategy"
	coordinator "github.com/Layr-Labs/eigensdk-go/contracts/bindings/SlashingRegistryCoordinator"
	sdktypes "github.com/Layr-Labs/eigensdk-go/types"

	"github.com/proof-of-flops/proof-of-flops/chain/revert"
	"github.com/proof-of-flops/proof-of-flops/chain/txmgr"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// A registration is one registration in progress.
type registration struct {
	*Client
	tx      *txmgr.Manager
	request RegisterRequest
	account common.Address

	reported map[string]bool // steps reported already
}

// report passes a step to OnStep; a step that was done before is reported only
// once.
func (r *registration) report(s Step) {
	if r.reported[s.Name] && s.TxHash == (flops.Hash{}) {
		return
	}
	r.reported[s.Name] = true
	r.request.OnStep(s)
}

func (r *registration) run(ctx context.Context) error {
	for _, step := range []struct {
		name string
		do   func(context.Context) error
	}{
		{"check the keys against the registry", r.checkKeys},
		{"register as an EigenLayer operator", r.operator},
		{"deposit stake", r.deposit},
		{"allocate stake", r.allocate},
		{"join the quorums", r.join},
		{"open the ledger's account", r.openAccount},
		{"register the socket", r.socket},
	} {
		if err := step.do(ctx); err != nil {
			return fmt.Errorf("%s: %w", step.name, err)
		}
	}
	return nil
}

// checkKeys refuses a pair of account and BLS key that the registry will never
// accept.
func (r *registration) checkKeys(ctx context.Context) error {
	id := r.request.Key.Public().ID()
	opts := &bind.CallOpts{Context: ctx}
	known, err := r.coordinator.GetOperatorId(opts, r.account)
	if err != nil {
		return r.ReadError("the operator's id", err)
	}
	if known != [32]byte{} && flops.OperatorID(known) != id {
		return fmt.Errorf("%w: account %s has BLS key %s, this one is %s", ErrOtherKey, flops.Address(r.account), flops.Hash(known), id)
	}
	owner, err := r.coordinator.GetOperatorFromId(opts, id)
	if err != nil {
		return r.ReadError("the owner of the BLS key", err)
	}
	if owner != (common.Address{}) && owner != r.account {
		return fmt.Errorf("%w: BLS key %s belongs to account %s", ErrOtherKey, id, flops.Address(owner))
	}
	return nil
}

// operator registers the account with EigenLayer.
func (r *registration) operator(ctx context.Context) error {
	is, err := r.delegations.IsOperator(&bind.CallOpts{Context: ctx}, r.account)
	if err != nil {
		return r.ReadError("whether the account is an operator", err)
	}
	if is {
		r.report(Step{Name: "operator", Detail: "is an EigenLayer operator"})
		return nil
	}
	w, sent, err := r.elWriter(r.tx, "register as an EigenLayer operator")
	if err != nil {
		return err
	}
	_, err = w.RegisterAsOperator(ctx, sdktypes.Operator{
		Address:                   r.account.Hex(),
		DelegationApproverAddress: common.Address{}.Hex(), // anyone may delegate
		MetadataUrl:               r.request.MetadataURI,
		AllocationDelay:           r.request.AllocationDelay,
	}, true)
	if err != nil {
		return sent.failure(err)
	}
	r.report(Step{Name: "operator", Detail: "registered as an EigenLayer operator", TxHash: sent.last.TxHash})
	return nil
}

// deposit tops up the account's deposit in the strategy.
func (r *registration) deposit(ctx context.Context) error {
	if r.request.Stake == nil || r.request.Stake.Sign() == 0 {
		return nil
	}
	opts := &bind.CallOpts{Context: ctx}
	address := common.Address(r.at.Strategy)
	strategy, err := istrategy.NewContractIStrategy(address, r.Eth())
	if err != nil {
		return fmt.Errorf("bind the strategy: %w", err)
	}
	held, err := strategy.UserUnderlyingView(opts, r.account)
	if err != nil {
		return r.ReadError("the stake in the strategy", err)
	}
	unit, err := r.Token(ctx)
	if err != nil {
		return err
	}
	missing := new(big.Int).Sub(r.request.Stake, held)
	if missing.Sign() <= 0 {
		r.report(Step{Name: "deposit", Detail: fmt.Sprintf("holds %s in the network's strategy", unit.Format(held))})
		return nil
	}
	token, err := ierc20.NewContractIERC20(common.Address(r.at.Token), r.Eth())
	if err != nil {
		return fmt.Errorf("bind the token: %w", err)
	}
	balance, err := token.BalanceOf(opts, r.account)
	if err != nil {
		return r.ReadError("the account's balance of the token", err)
	}
	if balance.Cmp(missing) < 0 {
		return fmt.Errorf("a stake of %s takes %s more, and %s has %s: send it some of token %s, or lower --stake",
			unit.Format(r.request.Stake), unit.Format(missing), flops.Address(r.account), unit.Format(balance), r.at.Token)
	}
	w, sent, err := r.elWriter(r.tx, "deposit stake")
	if err != nil {
		return err
	}
	if _, err := w.DepositERC20IntoStrategy(ctx, address, missing, true); err != nil {
		return sent.failure(err)
	}
	r.report(Step{Name: "deposit", Detail: fmt.Sprintf("deposited %s in the network's strategy", unit.Format(missing)), TxHash: sent.last.TxHash})
	return nil
}

// allocate allocates stake to the quorums without an allocation. It returns a
// *TooEarlyError until the allocations are in effect.
func (r *registration) allocate(ctx context.Context) error {
	opts := &bind.CallOpts{Context: ctx}
	strategy := common.Address(r.at.Strategy)
	var wanted []allocationmanager.IAllocationManagerTypesAllocateParams
	for _, q := range r.request.Quorums {
		a, err := r.allocations.GetAllocation(opts, r.account, r.operatorSet(q), strategy)
		if err != nil {
			return r.ReadError("the allocation", err)
		}
		if a.CurrentMagnitude == 0 && a.PendingDiff.Sign() == 0 {
			wanted = append(wanted, allocationmanager.IAllocationManagerTypesAllocateParams{
				OperatorSet: r.operatorSet(q), Strategies: []common.Address{strategy}, NewMagnitudes: []uint64{r.request.Magnitude},
			})
		}
	}
	if len(wanted) > 0 {
		if err := r.awaitAllocationDelay(ctx); err != nil {
			return err
		}
		w, sent, err := r.elWriter(r.tx, "allocate stake")
		if err != nil {
			return err
		}
		if _, err := w.ModifyAllocations(ctx, r.account, wanted, true); err != nil {
			return sent.failure(err)
		}
		r.report(Step{Name: "allocation", Detail: fmt.Sprintf("allocated %.4g%% of the stake to %d quorum(s)",
			100*float64(r.request.Magnitude)/float64(FullMagnitude), len(wanted)), TxHash: sent.last.TxHash})
	} else {
		r.report(Step{Name: "allocation", Detail: "stake is allocated"})
	}
	return r.awaitAllocations(ctx)
}

// awaitAllocationDelay returns a *TooEarlyError while the operator's allocation
// delay isn't in effect: that takes ALLOCATION_CONFIGURATION_DELAY blocks from the
// registration with EigenLayer.
func (r *registration) awaitAllocationDelay(ctx context.Context) error {
	opts := &bind.CallOpts{Context: ctx}
	isSet, _, err := r.allocations.GetAllocationDelay(opts, r.account)
	if err != nil {
		return r.ReadError("the allocation delay", err)
	}
	if isSet {
		return nil
	}
	configuration, err := r.allocations.ALLOCATIONCONFIGURATIONDELAY(opts)
	if err != nil {
		return r.ReadError("ALLOCATION_CONFIGURATION_DELAY", err)
	}
	head, err := r.Head(ctx)
	if err != nil {
		return err
	}
	return &TooEarlyError{Waiting: "the operator's allocation delay", Block: head.Number + uint64(configuration) + 1, Head: head.Number}
}

// awaitAllocations returns a *TooEarlyError while an allocation isn't in effect:
// until then it doesn't count.
func (r *registration) awaitAllocations(ctx context.Context) error {
	head, err := r.Head(ctx)
	if err != nil {
		return err
	}
	for _, q := range r.request.Quorums {
		a, err := r.allocations.GetAllocation(&bind.CallOpts{Context: ctx}, r.account, r.operatorSet(q), common.Address(r.at.Strategy))
		if err != nil {
			return r.ReadError("the allocation", err)
		}
		if a.PendingDiff.Sign() > 0 && uint64(a.EffectBlock) > head.Number {
			return &TooEarlyError{Waiting: fmt.Sprintf("the allocation to quorum %d", q), Block: uint64(a.EffectBlock), Head: head.Number}
		}
	}
	return nil
}

// join makes the operator a member of the quorums.
func (r *registration) join(ctx context.Context) error {
	missing, err := r.notIn(ctx, r.account, r.request.Quorums)
	if err != nil {
		return err
	}
	if len(missing) == 0 {
		r.report(Step{Name: "membership", Detail: "is a member of the quorums"})
		return nil
	}
	if err := r.awaitDeparture(ctx, missing); err != nil {
		return err
	}
	w, sent, err := r.elWriter(r.tx, "join the quorums")
	if err != nil {
		return err
	}
	_, err = w.RegisterForOperatorSets(ctx, common.Address(r.at.RegistryCoordinator), elcontracts.RegistrationRequest{
		OperatorAddress: r.account,
		AVSAddress:      common.Address(r.at.AVS),
		OperatorSetIds:  missing,
		BlsKeyPair:      r.request.Key.SDK(),
		Socket:          r.request.Socket,
		WaitForReceipt:  true,
	})
	if err != nil {
		if revert.Is(sent.failure(err), "BelowMinimumStakeRequirement") {
			return fmt.Errorf("%w: deposit or allocate more stake first", sent.failure(err))
		}
		return sent.failure(err)
	}
	r.report(Step{Name: "membership", Detail: fmt.Sprintf("joined %d quorum(s)", len(missing)), TxHash: sent.last.TxHash})
	return nil
}

// awaitDeparture returns a *TooEarlyError while the stake is still slashable from
// an earlier membership: EigenLayer doesn't let an operator return before.
func (r *registration) awaitDeparture(ctx context.Context, quorums []uint32) error {
	opts := &bind.CallOpts{Context: ctx}
	for _, q := range quorums {
		slashable, err := r.allocations.IsOperatorSlashable(opts, r.account, r.operatorSet(uint8(q)))
		if err != nil {
			return r.ReadError("whether the stake is slashable", err)
		}
		if !slashable {
			continue
		}
		delay, err := r.allocations.DEALLOCATIONDELAY(opts)
		if err != nil {
			return r.ReadError("DEALLOCATION_DELAY", err)
		}
		head, err := r.Head(ctx)
		if err != nil {
			return err
		}
		return &TooEarlyError{Waiting: fmt.Sprintf("having left quorum %d", q), Block: head.Number + uint64(delay) + 1, Head: head.Number}
	}
	return nil
}

// openAccount opens the operator's account before a round can need it, so that
// settlements write to slots that exist. An epoch ledger credits nobody without a
// slot, and gives slots to members only.
func (r *registration) openAccount(ctx context.Context) error {
	if r.request.OpenAccount == nil {
		return nil
	}
	receipt, err := r.request.OpenAccount(ctx, r.tx, flops.Address(r.account))
	switch {
	case err != nil:
		return err
	case receipt == nil:
		r.report(Step{Name: "account", Detail: "has an account in the ledger"})
	default:
		r.report(Step{Name: "account", Detail: "opened an account in the ledger", TxHash: receipt.TxHash})
	}
	return nil
}

// socket updates the registered socket if it differs.
func (r *registration) socket(ctx context.Context) error {
	status, err := r.OperatorStatus(ctx, flops.Address(r.account))
	if err != nil {
		return err
	}
	if status.Socket == r.request.Socket {
		return nil
	}
	parsed, err := coordinator.ContractSlashingRegistryCoordinatorMetaData.GetAbi()
	if err != nil {
		return fmt.Errorf("read the ABI of SlashingRegistryCoordinator: %w", err)
	}
	data, err := parsed.Pack("updateSocket", r.request.Socket)
	if err != nil {
		return fmt.Errorf("encode the socket: %w", err)
	}
	receipt, err := r.tx.Send(ctx, txmgr.Tx{To: r.at.RegistryCoordinator, Data: data, What: "update the socket"})
	if err != nil {
		return err
	}
	r.report(Step{Name: "socket", Detail: "registered the socket " + r.request.Socket, TxHash: receipt.TxHash})
	return nil
}

// operatorSet is the EigenLayer operator set of a quorum.
func (c *Client) operatorSet(quorum uint8) allocationmanager.OperatorSet {
	return allocationmanager.OperatorSet{Avs: common.Address(c.at.AVS), Id: uint32(quorum)}
}
