package eigen

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/proof-of-flops/proof-of-flops/bls"
	"github.com/proof-of-flops/proof-of-flops/chain/txmgr"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// FullMagnitude is all of an operator's stake in a strategy, in EigenLayer's unit
// of allocations.
const FullMagnitude uint64 = 1e18

// A RegisterRequest says how an operator registers. The account is that of the
// transaction manager.
type RegisterRequest struct {
	Key    *bls.SecretKey
	Socket string // where other nodes reach the operator

	// MetadataURI describes the operator on EigenLayer. It is used only if the
	// account is not an operator there yet.
	MetadataURI string
	// AllocationDelay is how many blocks the operator's allocations take to
	// become effective. Like MetadataURI, it is used only if the account is not
	// an operator yet.
	AllocationDelay uint32
	// Stake is the deposit in the strategy, in the smallest unit of its token,
	// up to which the account's deposit is topped up. Nil deposits nothing,
	// for operators with delegated stake.
	Stake *big.Int
	// Magnitude is the share of the strategy, of FullMagnitude, that is
	// allocated to each quorum without an allocation yet.
	Magnitude uint64
	// Quorums to join; nil is quorum 0 alone.
	Quorums []uint8

	// OpenAccount opens the operator's account with the AVS once the operator is
	// a member; it returns no receipt if there is an account already. Nil opens
	// none.
	OpenAccount func(ctx context.Context, tx *txmgr.Manager, operator flops.Address) (*txmgr.Receipt, error)

	// MaxWait is how many blocks Register waits for one of EigenLayer's delays.
	// If a delay is longer, Register returns a *TooEarlyError.
	MaxWait uint64
	// OnStep, if set, is called with every step once it is done.
	OnStep func(Step)
}

// check reports every fault of the request.
func (r *RegisterRequest) check() error {
	var faults []error
	if r.Key == nil {
		faults = append(faults, errors.New("no BLS key"))
	}
	if r.Socket == "" {
		faults = append(faults, errors.New("no socket: name the address at which other nodes reach this operator"))
	}
	if r.Magnitude == 0 || r.Magnitude > FullMagnitude {
		faults = append(faults, fmt.Errorf("magnitude %d is not between 1 and %d", r.Magnitude, FullMagnitude))
	}
	if r.Stake != nil && r.Stake.Sign() < 0 {
		faults = append(faults, errors.New("the stake is negative"))
	}
	if err := errors.Join(faults...); err != nil {
		return fmt.Errorf("register: %w", err)
	}
	return nil
}

// A Step is one step of a registration, done now or before.
type Step struct {
	Name   string     // "operator", "deposit", "allocation", "membership", "account" or "socket"
	Detail string     // a sentence
	TxHash flops.Hash // zero if nothing had to be sent
}

// A TooEarlyError says that EigenLayer allows the next step only from a later
// block on. The same command continues then where it stopped.
//
// Remedy: Run the same command again at that block, or raise --max-wait.
type TooEarlyError struct {
	Waiting string // what to wait for
	Block   uint64 // the block at which the step is surely allowed
	Head    uint64 // the newest block
}

// Error says what to wait for, and until when.
func (e *TooEarlyError) Error() string {
	return fmt.Sprintf("%s takes effect by block %d, %d blocks from now: do the same again then", e.Waiting, e.Block, e.Block-min(e.Head, e.Block))
}

// ErrOtherKey is wrapped when the account is registered with another BLS key
// already, or the BLS key with another account.
//
// Remedy: Use the pair that was registered first, or a fresh account with a
// fresh key.
var ErrOtherKey = errors.New("EigenLayer's registry has another pair of account and BLS key, which it keeps for good")

// Register makes the account an EigenLayer operator and a member of the quorums,
// step by step: operator, deposit, allocation, membership, account, socket. It
// skips steps that are done, so it can be called again after any failure.
func (c *Client) Register(ctx context.Context, tx *txmgr.Manager, r RegisterRequest) error {
	if err := r.check(); err != nil {
		return err
	}
	if r.Quorums == nil {
		r.Quorums = []uint8{0}
	}
	if r.OnStep == nil {
		r.OnStep = func(Step) {}
	}
	registration := registration{Client: c, tx: tx, request: r, account: common.Address(tx.Address()), reported: make(map[string]bool)}
	for {
		err := registration.run(ctx)
		var early *TooEarlyError
		if !errors.As(err, &early) || early.Block > early.Head+r.MaxWait {
			return err
		}
		if err := c.WaitBlock(ctx, early.Block, time.Second); err != nil {
			return fmt.Errorf("%s: %w", early.Waiting, err)
		}
	}
}
