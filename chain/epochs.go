package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	"github.com/proof-of-flops/proof-of-flops/bindings/epochledger"
	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/chain/txmgr"
	"github.com/proof-of-flops/proof-of-flops/epoch"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// ErrDirectLedger is returned when a call needs an epoch ledger and the network
// has a direct one.
//
// Remedy: None is needed: a direct ledger settles points with each round, and
// reads them from its storage.
var ErrDirectLedger = errors.New("the network's ledger is a direct one: it has no epochs")

// EpochTerms are the values that an epoch ledger was deployed with.
type EpochTerms struct {
	Slots         int // accounts that its page has room for
	StepsPerEpoch int // steps that one proof settles at most
	Verifier      flops.Address
	DeployedBlock uint64 // the ledger has no older events
}

// EpochTerms returns the terms of the network's epoch ledger. It returns
// ErrDirectLedger with a direct ledger.
func (c *Client) EpochTerms() (EpochTerms, error) {
	if c.contracts.epochs == nil {
		return EpochTerms{}, ErrDirectLedger
	}
	return c.epochTerms, nil
}

// readEpochTerms binds the ledger as an epoch ledger and reads its terms, if it is
// one.
func (c *Client) readEpochTerms(ctx context.Context) error {
	opts := &bind.CallOpts{Context: ctx}
	uses, err := c.contracts.book.UsesLinesDigest(opts)
	if err != nil {
		return c.ReadError("the kind of the ledger", err)
	}
	if !uses {
		return nil
	}
	ledger, err := epochledger.NewEpochLedger(common.Address(c.deployment.Ledger), c.Eth())
	if err != nil {
		return fmt.Errorf("bind the epoch ledger: %w", err)
	}
	slots, err := ledger.Slots(opts)
	if err != nil {
		return c.ReadError("the epoch ledger's slots", err)
	}
	steps, err := ledger.StepsPerEpoch(opts)
	if err != nil {
		return c.ReadError("the epoch ledger's steps per epoch", err)
	}
	verifier, err := ledger.Verifier(opts)
	if err != nil {
		return c.ReadError("the epoch ledger's verifier", err)
	}
	deployed, err := ledger.DeployedBlock(opts)
	if err != nil {
		return c.ReadError("the block of the epoch ledger's deployment", err)
	}
	c.epochTerms = EpochTerms{int(slots), int(steps), flops.Address(verifier), deployed.Uint64()}
	if err := errors.Join(epoch.CheckSlots(c.epochTerms.Slots), epoch.CheckSteps(c.epochTerms.StepsPerEpoch)); err != nil {
		return fmt.Errorf("%w: the epoch ledger: %w", ErrWrongDeployment, err)
	}
	coordinator, err := ledger.Coordinator(opts)
	if err != nil {
		return c.ReadError("the epoch ledger's coordinator", err)
	}
	if got := flops.Address(coordinator); got != c.deployment.RegistryCoordinator {
		return fmt.Errorf("%w: the epoch ledger's coordinator is %s, not %s: it gives no operator of the network a slot", ErrWrongDeployment, got, c.deployment.RegistryCoordinator)
	}
	c.contracts.epochs = ledger
	return nil
}

// chainedDigest returns the digest of a settlement's lines that the epoch ledger
// chained in the same transaction.
func (c *Client) chainedDigest(ctx context.Context, s *Settlement) (flops.Hash, error) {
	events, err := c.epochEvents(ctx, s.Block, s.Block, chainedTopic)
	if err != nil {
		return flops.Hash{}, err
	}
	for _, e := range events {
		if step, ok := e.(*StepChained); ok && step.TxHash == s.TxHash {
			if r, ok := step.Step.(*epoch.Round); ok && r.SettledIndex == s.SettledIndex {
				return epoch.Bytes(r.Digest), nil
			}
		}
	}
	return flops.Hash{}, fmt.Errorf("round %d is settled, but %s has no step of it in block %d: %w", s.ID, c.Name(), s.Block, rpc.ErrReorg)
}

// EpochProgress is how far an epoch ledger's steps are settled.
type EpochProgress struct {
	Steps, Settled uint64
	Root           epoch.Element   // after the settled steps
	Holders        []flops.Address // of the slots that were ever taken
}

// EpochProgress reads the epoch ledger as of a block; 0 is the newest.
func (c *Client) EpochProgress(ctx context.Context, block uint64) (p EpochProgress, err error) {
	if c.contracts.epochs == nil {
		return p, ErrDirectLedger
	}
	opts := c.StateOf(ctx, block)
	if p.Steps, err = c.contracts.epochs.Steps(opts); err == nil {
		p.Settled, err = c.contracts.epochs.SettledSteps(opts)
	}
	var root *big.Int
	if err == nil {
		root, err = c.contracts.epochs.Root(opts)
	}
	if err == nil {
		p.Holders, err = c.holders(opts)
	}
	if err != nil {
		return p, c.ReadError("how far the epoch ledger is settled", err)
	}
	p.Root, err = elementOf(root)
	return p, err
}

// An EpochProof proves that the steps from FromStep up to ToStep move the ledger's
// root from OldRoot to NewRoot.
type EpochProof struct {
	FromStep, ToStep uint64
	OldRoot, NewRoot epoch.Element
	Proof            [8]*big.Int // in the verifier's format
}

// SettleEpoch settles the first pending epoch with a proof. Anyone may.
func (c *Client) SettleEpoch(ctx context.Context, tx *txmgr.Manager, p *EpochProof) (*txmgr.Receipt, error) {
	return c.sendToEpochs(ctx, tx, fmt.Sprintf("settle the steps %d to %d of the epoch ledger", p.FromStep, p.ToStep), "settleEpoch",
		epochledger.EpochProof{
			FromStep: p.FromStep, ToStep: p.ToStep, OldRoot: bigOf(p.OldRoot), NewRoot: bigOf(p.NewRoot), Proof: p.Proof,
		})
}

// A LeafProof shows the account in a slot of the epoch ledger.
type LeafProof struct {
	Account flops.Address
	Leaf    epoch.Element
	Path    []epoch.Element // siblings up to the root
}

// WithdrawPoints has the epoch ledger store an account as it is under the root, so
// that the ledger's views return it. Anyone may.
func (c *Client) WithdrawPoints(ctx context.Context, tx *txmgr.Manager, p *LeafProof) (*txmgr.Receipt, error) {
	return c.sendToEpochs(ctx, tx, fmt.Sprintf("withdraw the points of %s", p.Account), "withdraw", p.args()...)
}

// ReleaseSlot frees the slot of an account that is no longer an operator. Anyone
// may, between two rounds, while every step is settled.
func (c *Client) ReleaseSlot(ctx context.Context, tx *txmgr.Manager, p *LeafProof) (*txmgr.Receipt, error) {
	return c.sendToEpochs(ctx, tx, fmt.Sprintf("release the slot of %s", p.Account), "release", p.args()...)
}

// args are the arguments of a call with the proof.
func (p *LeafProof) args() []any {
	path := make([]*big.Int, len(p.Path))
	for i, e := range p.Path {
		path[i] = bigOf(e)
	}
	return []any{common.Address(p.Account), bigOf(p.Leaf), path}
}

// sendToEpochs sends a call of the epoch ledger.
func (c *Client) sendToEpochs(ctx context.Context, tx *txmgr.Manager, what, method string, args ...any) (*txmgr.Receipt, error) {
	if c.contracts.epochs == nil {
		return nil, fmt.Errorf("%s: %w", what, ErrDirectLedger)
	}
	parsed, err := epochledger.EpochLedgerMetaData.GetAbi()
	if err != nil {
		return nil, fmt.Errorf("read the ABI of EpochLedger: %w", err)
	}
	data, err := parsed.Pack(method, args...)
	if err != nil {
		return nil, fmt.Errorf("%s: encode the call: %w", what, err)
	}
	return tx.Send(ctx, txmgr.Tx{To: c.deployment.Ledger, Data: data, What: what})
}

func bigOf(e epoch.Element) *big.Int { return e.BigInt(new(big.Int)) }

func elementOf(n *big.Int) (epoch.Element, error) {
	if n.Sign() < 0 || n.BitLen() > 256 {
		return epoch.Element{}, fmt.Errorf("%s: %w", n, epoch.ErrNotInField)
	}
	return epoch.ParseElement(flops.Hash(common.BigToHash(n)))
}
