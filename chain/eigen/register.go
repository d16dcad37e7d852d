package eigen

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	coordinator "github.com/Layr-Labs/eigensdk-go/contracts/bindings/SlashingRegistryCoordinator"

	"github.com/proof-of-flops/proof-of-flops/bls"
	"github.com/proof-of-flops/proof-of-flops/chain/txmgr"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// FullMagnitude is all of an operator's stake in a strategy, as EigenLayer
// counts allocations.
const FullMagnitude uint64 = 1e18

// A RegisterRequest says how an operator joins. The account is the
// TxManager's.
type RegisterRequest struct {
	Key    *bls.SecretKey
	Socket string // where other nodes reach the operator

	// MetadataURI describes the operator on EigenLayer. Used only if the
	// account is not an operator there yet.
	MetadataURI string
	// AllocationDelay, in blocks, is how long the operator's allocations take
	// to become effective. Used like MetadataURI.
	AllocationDelay uint32
	// Stake is how much of the strategy's token, in its smallest unit, the
	// operator holds there in the end; what is missing is deposited from the
	// account. Nil deposits nothing, for operators with delegated stake.
	Stake *big.Int
	// Magnitude is the share of the strategy, of FullMagnitude, that is
	// allocated to each quorum without an allocation yet.
	Magnitude uint64
	// Quorums to join; nil is quorum 0 alone.
	Quorums []uint8

	// OpenAccount opens the operator's account with the AVS, once it is a member;
	// it returns no receipt if there is one already. Nil opens none.
	OpenAccount func(ctx context.Context, tx *txmgr.Manager, operator flops.Address) (*txmgr.Receipt, error)

	// MaxWait is how many blocks Register waits for EigenLayer's delays. A
	// longer one is a *TooEarlyError.
	MaxWait uint64
	// OnStep, if not nil, hears of every step as it is done.
	OnStep func(Step)
}

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

// A Step is one step of a registration, done now or found done.
type Step struct {
	Name   string     // "operator", "deposit", "allocation", "account", "membership", "socket"
	Detail string     // a sentence
	TxHash flops.Hash // zero if nothing had to be sent
}

// A TooEarlyError says that EigenLayer allows the next step only from a certain
// block on. The same command then continues where it stopped.
//
// Remedy: Run the same command again at that block, or raise --max-wait.
type TooEarlyError struct {
	Waiting string // for what
	Block   uint64 // the first block to try again at; at most so late
	Head    uint64 // the newest block
}

// Error says for what and until when to wait.
func (e *TooEarlyError) Error() string {
	return fmt.Sprintf("%s takes effect by block %d, %d blocks from now: do the same again then", e.Waiting, e.Block, e.Block-min(e.Head, e.Block))
}

// ErrOtherKey is wrapped when the account or the BLS key is already registered
// with another key or account.
//
// Remedy: Use the pair that was registered first, or a fresh account with a
// fresh key.
var ErrOtherKey = errors.New("EigenLayer's registry knows another pair of account and BLS key; it never forgets one")

// Register makes the account an EigenLayer operator and a member of the
// quorums, step by step: operator, deposit, allocation, the ledger's account,
// membership, socket. Steps that are done are skipped, so it can be called again
// after any failure.
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
	j := joining{Client: c, tx: tx, r: r, account: common.Address(tx.Address())}
	for {
		err := j.run(ctx)
		var early *TooEarlyError
		if !errors.As(err, &early) || early.Block > early.Head+r.MaxWait {
			return err
		}
		if err := c.WaitBlock(ctx, early.Block, time.Second); err != nil {
			return fmt.Errorf("%s: %w", early.Waiting, err)
		}
	}
}

// UpdateSocket registers where other nodes reach the operator.
func (c *Client) UpdateSocket(ctx context.Context, tx *txmgr.Manager, socket string) (*txmgr.Receipt, error) {
	parsed, err := coordinator.ContractSlashingRegistryCoordinatorMetaData.GetAbi()
	if err != nil {
		return nil, fmt.Errorf("read the ABI of SlashingRegistryCoordinator: %w", err)
	}
	data, err := parsed.Pack("updateSocket", socket)
	if err != nil {
		return nil, fmt.Errorf("encode the socket: %w", err)
	}
	return tx.Send(ctx, txmgr.Tx{To: c.at.RegistryCoordinator, Data: data, What: "update the socket"})
}
