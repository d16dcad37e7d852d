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
	sdktypes "github.com/Layr-Labs/eigensdk-go/types"

	"github.com/proof-of-flops/proof-of-flops/chain/revert"
	"github.com/proof-of-flops/proof-of-flops/chain/txmgr"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// joining is one registration under way.
type joining struct {
	*Client
	tx      *txmgr.Manager
	r       RegisterRequest
	account common.Address
	told    map[string]bool // steps reported already
}

// report hands a step to OnStep; one found done is reported once only.
func (j *joining) report(s Step) {
	if j.told == nil {
		j.told = make(map[string]bool)
	}
	if j.told[s.Name] && s.TxHash == (flops.Hash{}) {
		return
	}
	j.told[s.Name] = true
	j.r.OnStep(s)
}

func (j *joining) run(ctx context.Context) error {
	for _, step := range []struct {
		name string
		do   func(context.Context) error
	}{
		{"check the keys against the registry", j.checkKeys},
		{"register as an EigenLayer operator", j.operator},
		{"deposit stake", j.deposit},
		{"allocate stake", j.allocate},
		{"join the quorums", j.join},
		{"open the ledger's account", j.open},
		{"register the socket", j.socket},
	} {
		if err := step.do(ctx); err != nil {
			return fmt.Errorf("%s: %w", step.name, err)
		}
	}
	return nil
}

// checkKeys refuses a pair of keys that the registry will never accept.
func (j *joining) checkKeys(ctx context.Context) error {
	id := j.r.Key.Public().ID()
	opts := &bind.CallOpts{Context: ctx}
	known, err := j.coordinator.GetOperatorId(opts, j.account)
	if err != nil {
		return j.ReadError("the operator's id", err)
	}
	if known != [32]byte{} && flops.OperatorID(known) != id {
		return fmt.Errorf("%w: account %s has BLS key %s, this one is %s", ErrOtherKey, flops.Address(j.account), flops.Hash(known), id)
	}
	owner, err := j.coordinator.GetOperatorFromId(opts, id)
	if err != nil {
		return j.ReadError("the owner of the BLS key", err)
	}
	if owner != (common.Address{}) && owner != j.account {
		return fmt.Errorf("%w: BLS key %s belongs to account %s", ErrOtherKey, id, flops.Address(owner))
	}
	return nil
}

func (j *joining) operator(ctx context.Context) error {
	is, err := j.delegations.IsOperator(&bind.CallOpts{Context: ctx}, j.account)
	if err != nil {
		return j.ReadError("whether the account is an operator", err)
	}
	if is {
		j.report(Step{Name: "operator", Detail: "is an EigenLayer operator"})
		return nil
	}
	w, sent, err := j.elWriter(j.tx, "register as an EigenLayer operator")
	if err != nil {
		return err
	}
	_, err = w.RegisterAsOperator(ctx, sdktypes.Operator{
		Address:                   j.account.Hex(),
		DelegationApproverAddress: common.Address{}.Hex(), // anyone may delegate
		MetadataUrl:               j.r.MetadataURI,
		AllocationDelay:           j.r.AllocationDelay,
	}, true)
	if err != nil {
		return sent.failure(err)
	}
	j.report(Step{Name: "operator", Detail: "registered as an EigenLayer operator", TxHash: sent.last.TxHash})
	return nil
}

func (j *joining) deposit(ctx context.Context) error {
	if j.r.Stake == nil || j.r.Stake.Sign() == 0 {
		return nil
	}
	opts := &bind.CallOpts{Context: ctx}
	address := common.Address(j.at.Strategy)
	strategy, err := istrategy.NewContractIStrategy(address, j.Eth())
	if err != nil {
		return fmt.Errorf("bind the strategy: %w", err)
	}
	held, err := strategy.UserUnderlyingView(opts, j.account)
	if err != nil {
		return j.ReadError("the stake in the strategy", err)
	}
	unit, err := j.Token(ctx)
	if err != nil {
		return err
	}
	missing := new(big.Int).Sub(j.r.Stake, held)
	if missing.Sign() <= 0 {
		j.report(Step{Name: "deposit", Detail: fmt.Sprintf("holds %s in the network's strategy", unit.Format(held))})
		return nil
	}
	token, err := ierc20.NewContractIERC20(common.Address(j.at.Token), j.Eth())
	if err != nil {
		return fmt.Errorf("bind the token: %w", err)
	}
	balance, err := token.BalanceOf(opts, j.account)
	if err != nil {
		return j.ReadError("the account's balance of the token", err)
	}
	if balance.Cmp(missing) < 0 {
		return fmt.Errorf("a stake of %s takes %s more, and %s has %s: send it some of token %s, or lower --stake",
			unit.Format(j.r.Stake), unit.Format(missing), flops.Address(j.account), unit.Format(balance), j.at.Token)
	}
	w, sent, err := j.elWriter(j.tx, "deposit stake")
	if err != nil {
		return err
	}
	if _, err := w.DepositERC20IntoStrategy(ctx, address, missing, true); err != nil {
		return sent.failure(err)
	}
	j.report(Step{Name: "deposit", Detail: fmt.Sprintf("deposited %s in the network's strategy", unit.Format(missing)), TxHash: sent.last.TxHash})
	return nil
}

func (j *joining) allocate(ctx context.Context) error {
	opts := &bind.CallOpts{Context: ctx}
	strategy := common.Address(j.at.Strategy)
	var wanted []allocationmanager.IAllocationManagerTypesAllocateParams
	for _, q := range j.r.Quorums {
		a, err := j.allocations.GetAllocation(opts, j.account, j.operatorSet(q), strategy)
		if err != nil {
			return j.ReadError("the allocation", err)
		}
		if a.CurrentMagnitude == 0 && a.PendingDiff.Sign() == 0 {
			wanted = append(wanted, allocationmanager.IAllocationManagerTypesAllocateParams{
				OperatorSet: j.operatorSet(q), Strategies: []common.Address{strategy}, NewMagnitudes: []uint64{j.r.Magnitude},
			})
		}
	}
	if len(wanted) > 0 {
		if err := j.awaitAllocationDelay(ctx); err != nil {
			return err
		}
		w, sent, err := j.elWriter(j.tx, "allocate stake")
		if err != nil {
			return err
		}
		if _, err := w.ModifyAllocations(ctx, j.account, wanted, true); err != nil {
			return sent.failure(err)
		}
		j.report(Step{Name: "allocation", Detail: fmt.Sprintf("allocated %.4g%% of the stake to %d quorum(s)",
			100*float64(j.r.Magnitude)/float64(FullMagnitude), len(wanted)), TxHash: sent.last.TxHash})
	} else {
		j.report(Step{Name: "allocation", Detail: "stake is allocated"})
	}
	return j.awaitAllocations(ctx)
}

// awaitAllocationDelay fails with a *TooEarlyError while the operator's
// allocation delay isn't in effect yet: EigenLayer takes
// ALLOCATION_CONFIGURATION_DELAY blocks for it after the registration.
func (j *joining) awaitAllocationDelay(ctx context.Context) error {
	opts := &bind.CallOpts{Context: ctx}
	isSet, _, err := j.allocations.GetAllocationDelay(opts, j.account)
	if err != nil {
		return j.ReadError("the allocation delay", err)
	}
	if isSet {
		return nil
	}
	configuration, err := j.allocations.ALLOCATIONCONFIGURATIONDELAY(opts)
	if err != nil {
		return j.ReadError("ALLOCATION_CONFIGURATION_DELAY", err)
	}
	head, err := j.Head(ctx)
	if err != nil {
		return err
	}
	return &TooEarlyError{Waiting: "the operator's allocation delay", Block: head.Number + uint64(configuration) + 1, Head: head.Number}
}

// awaitAllocations fails with a *TooEarlyError while an allocation isn't in
// effect: until then it counts for nothing.
func (j *joining) awaitAllocations(ctx context.Context) error {
	head, err := j.Head(ctx)
	if err != nil {
		return err
	}
	for _, q := range j.r.Quorums {
		a, err := j.allocations.GetAllocation(&bind.CallOpts{Context: ctx}, j.account, j.operatorSet(q), common.Address(j.at.Strategy))
		if err != nil {
			return j.ReadError("the allocation", err)
		}
		if a.PendingDiff.Sign() > 0 && uint64(a.EffectBlock) > head.Number {
			return &TooEarlyError{Waiting: fmt.Sprintf("the allocation to quorum %d", q), Block: uint64(a.EffectBlock), Head: head.Number}
		}
	}
	return nil
}

func (j *joining) join(ctx context.Context) error {
	missing, err := j.notIn(ctx, j.account, j.r.Quorums)
	if err != nil {
		return err
	}
	if len(missing) == 0 {
		j.report(Step{Name: "membership", Detail: "is a member of the quorums"})
		return nil
	}
	if err := j.awaitDeparture(ctx, missing); err != nil {
		return err
	}
	w, sent, err := j.elWriter(j.tx, "join the quorums")
	if err != nil {
		return err
	}
	_, err = w.RegisterForOperatorSets(ctx, common.Address(j.at.RegistryCoordinator), elcontracts.RegistrationRequest{
		OperatorAddress: j.account,
		AVSAddress:      common.Address(j.at.AVS),
		OperatorSetIds:  missing,
		BlsKeyPair:      j.r.Key.SDK(),
		Socket:          j.r.Socket,
		WaitForReceipt:  true,
	})
	if err != nil {
		if revert.Is(sent.failure(err), "BelowMinimumStakeRequirement") {
			return fmt.Errorf("%w: deposit or allocate more stake first", sent.failure(err))
		}
		return sent.failure(err)
	}
	j.report(Step{Name: "membership", Detail: fmt.Sprintf("joined %d quorum(s)", len(missing)), TxHash: sent.last.TxHash})
	return nil
}

// awaitDeparture fails with a *TooEarlyError while the stake is still slashable
// from an earlier membership: EigenLayer lets nobody return before.
func (j *joining) awaitDeparture(ctx context.Context, quorums []uint32) error {
	opts := &bind.CallOpts{Context: ctx}
	for _, q := range quorums {
		slashable, err := j.allocations.IsOperatorSlashable(opts, j.account, j.operatorSet(uint8(q)))
		if err != nil {
			return j.ReadError("whether the stake is slashable", err)
		}
		if !slashable {
			continue
		}
		delay, err := j.allocations.DEALLOCATIONDELAY(opts)
		if err != nil {
			return j.ReadError("DEALLOCATION_DELAY", err)
		}
		head, err := j.Head(ctx)
		if err != nil {
			return err
		}
		return &TooEarlyError{Waiting: fmt.Sprintf("having left quorum %d", q), Block: head.Number + uint64(delay) + 1, Head: head.Number}
	}
	return nil
}

// open pays for the operator's slot in the ledger before a round settles that
// can need it: settlements write slots that exist already, and an epoch ledger
// credits nobody without one. It gives them to members only.
func (j *joining) open(ctx context.Context) error {
	if j.r.OpenAccount == nil {
		return nil
	}
	r, err := j.r.OpenAccount(ctx, j.tx, flops.Address(j.account))
	switch {
	case err != nil:
		return err
	case r == nil:
		j.report(Step{Name: "account", Detail: "has an account in the ledger"})
	default:
		j.report(Step{Name: "account", Detail: "opened an account in the ledger", TxHash: r.TxHash})
	}
	return nil
}

func (j *joining) socket(ctx context.Context) error {
	status, err := j.OperatorStatus(ctx, flops.Address(j.account))
	if err != nil {
		return err
	}
	if status.Socket == j.r.Socket {
		return nil
	}
	r, err := j.UpdateSocket(ctx, j.tx, j.r.Socket)
	if err != nil {
		return err
	}
	j.report(Step{Name: "socket", Detail: "registered the socket " + j.r.Socket, TxHash: r.TxHash})
	return nil
}

// operatorSet is the EigenLayer operator set behind a quorum.
func (c *Client) operatorSet(quorum uint8) allocationmanager.OperatorSet {
	return allocationmanager.OperatorSet{Avs: common.Address(c.at.AVS), Id: uint32(quorum)}
}
