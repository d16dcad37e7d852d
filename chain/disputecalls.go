package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	"github.com/proof-of-flops/proof-of-flops/bindings/disputes"
	"github.com/proof-of-flops/proof-of-flops/bls"
	"github.com/proof-of-flops/proof-of-flops/chain/txmgr"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// A DisputeRequest is everything that opening a dispute needs. It can be built from
// the round's evidence and the chain.
type DisputeRequest struct {
	Attempt    flops.Attempt
	Record     flops.Record
	Commitment flops.SignedCommitment
	Key        bls.PublicKey // the operator's
	Sample     uint32        // index of the sample in whose row the tile is
	Column     uint32        // of the tile; any in that row
	Nonce      flops.Hash    // as announced
}

// Claim is the claim that the dispute will decide.
func (d *DisputeRequest) Claim() (flops.Claim, error) {
	return flops.NewClaim(d.Attempt, d.Commitment.ID, d.Commitment.Work, d.Record.SampleSeed, d.Sample, d.Column)
}

// Announcement is the hash to announce at least flops.AnnounceBlocks before the
// account opens the dispute.
func (d *DisputeRequest) Announcement(account flops.Address) flops.Hash {
	return flops.Announcement(account, d.Attempt.CommitmentDigest(&d.Commitment.Commitment), d.Sample, d.Column, d.Nonce)
}

// Announce announces a dispute. Announcing it again changes nothing.
func (c *Client) Announce(ctx context.Context, tx *txmgr.Manager, announcement flops.Hash) (*txmgr.Receipt, error) {
	return c.sendToDisputes(ctx, tx, "announce a dispute", nil, "announce", [32]byte(announcement))
}

// OpenDispute opens a dispute that tx's account announced, with a bond that
// suffices in the next blocks.
func (c *Client) OpenDispute(ctx context.Context, tx *txmgr.Manager, d DisputeRequest) (*DisputeOpened, *txmgr.Receipt, error) {
	what := fmt.Sprintf("dispute tile column %d of sample %d of %s in round %d", d.Column, d.Sample, d.Commitment.Operator, d.Attempt.ID)
	bond, err := c.bond(ctx, flops.DisputeBond)
	if err != nil {
		return nil, nil, fmt.Errorf("%s: %w", what, err)
	}
	r, err := c.sendToDisputes(ctx, tx, what, bond, "openDispute", recordToContract(&d.Record), disputes.SignedCommitment{
		RoundId:   d.Attempt.ID,
		N:         d.Commitment.N,
		Laps:      d.Commitment.Laps,
		WorkRoot:  d.Commitment.Root,
		Key:       disputes.G1Point(g1ToContract(&d.Key.G1)),
		Key2:      disputes.G2Point(g2ToContract(&d.Key.G2)),
		Signature: signatureToContract(d.Commitment.Signature),
	}, d.Sample, d.Column, [32]byte(d.Nonce))
	if err != nil {
		return nil, nil, err
	}
	opened, err := eventOf[*DisputeOpened](c, r)
	if err != nil {
		return nil, nil, fmt.Errorf("%s: %w", what, err)
	}
	return opened, r, nil
}

// Answer answers a dispute and returns the answer's number. Anyone may.
func (c *Client) Answer(ctx context.Context, tx *txmgr.Manager, claim flops.Claim, a *flops.Answer) (number uint64, r *txmgr.Receipt, err error) {
	what := fmt.Sprintf("answer dispute %s", claim.ID())
	bond, err := c.bond(ctx, func(baseFee *big.Int) *big.Int { return flops.AnswerBond(claim.Work.N, baseFee) })
	if err != nil {
		return 0, nil, fmt.Errorf("%s: %w", what, err)
	}
	if r, err = c.sendToDisputes(ctx, tx, what, bond, "answer", claimToContract(&claim), a.Encode()); err != nil {
		return 0, nil, err
	}
	posted, err := eventOf[*AnswerPosted](c, r)
	if err != nil {
		return 0, nil, fmt.Errorf("%s: %w", what, err)
	}
	return posted.Number, r, nil
}

// ProveEntry proves that entry (r, s) of an answer with these entries is wrong.
// Anyone may, and earns the answer's bond.
func (c *Client) ProveEntry(ctx context.Context, tx *txmgr.Manager, claim flops.Claim, entries *flops.TileEntries, r, s uint32) (*txmgr.Receipt, error) {
	return c.sendToDisputes(ctx, tx, fmt.Sprintf("prove entry (%d, %d) of an answer to dispute %s wrong", r, s, claim.ID()), nil,
		"proveEntry", claimToContract(&claim), entries.Encode(), big.NewInt(int64(r)), big.NewInt(int64(s)))
}

// Resolve ends a dispute. Anyone may. Record and packed lines are those of the
// round's settlement; the contract reads them only if no answer stands.
func (c *Client) Resolve(ctx context.Context, tx *txmgr.Manager, claim flops.Claim, record flops.Record, lines []byte) (*txmgr.Receipt, error) {
	return c.sendToDisputes(ctx, tx, fmt.Sprintf("resolve dispute %s", claim.ID()), nil,
		"resolve", claimToContract(&claim), recordToContract(&record), lines)
}

// ReturnBond credits a standing answer's bond to its author once the dispute is
// resolved; Resolve credits that of the first one. Anyone may.
func (c *Client) ReturnBond(ctx context.Context, tx *txmgr.Manager, id flops.Hash, number uint64) (*txmgr.Receipt, error) {
	return c.sendToDisputes(ctx, tx, fmt.Sprintf("return the bond of answer %d to dispute %s", number, id), nil,
		"returnBond", [32]byte(id), new(big.Int).SetUint64(number))
}

// Slash slashes an operator for a proven fault in one of the operator sets that
// SetsToSlash returns. Anyone may, and may try again until it succeeds.
func (c *Client) Slash(ctx context.Context, tx *txmgr.Manager, roundID uint64, id flops.OperatorID, operatorSet uint32) (*txmgr.Receipt, error) {
	what := fmt.Sprintf("slash operator %s in operator set %d for round %d", id, operatorSet, roundID)
	_, index, err := c.quorumsAtOpening(ctx, roundID, id)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", what, err)
	}
	return c.sendToDisputes(ctx, tx, what, nil, "slash", roundID, [32]byte(id), operatorSet, index)
}

// SetsToSlash returns the operator sets in which an operator has yet to be slashed
// for a proven fault; none if there is no fault.
func (c *Client) SetsToSlash(ctx context.Context, roundID uint64, id flops.OperatorID) ([]uint32, error) {
	fault, err := c.FaultOf(ctx, roundID, id)
	if err != nil || fault.ProvenAt == 0 {
		return nil, err
	}
	sets, _, err := c.quorumsAtOpening(ctx, roundID, id)
	if err != nil {
		return nil, err
	}
	var left []uint32
	for set := range sets.BitLen() {
		if sets.Bit(set) == 1 && fault.SlashedSets.Bit(set) == 0 {
			left = append(left, uint32(set))
		}
	}
	return left, nil
}

// quorumsAtOpening returns the quorums, a bit each, that an operator was in when a
// round was opened, and the index of that bitmap in the registry's history.
func (c *Client) quorumsAtOpening(ctx context.Context, roundID uint64, id flops.OperatorID) (quorums, index *big.Int, err error) {
	opts := &bind.CallOpts{Context: ctx}
	round, err := c.contracts.book.Round(opts, roundID)
	if err != nil {
		return nil, nil, c.ReadError(fmt.Sprintf("round %d", roundID), err)
	}
	return c.QuorumsOf(ctx, id, round.OpenBlock)
}

// Refresh brings the stakes of operators up to date in EigenLayer's registries.
// Anyone may.
func (c *Client) Refresh(ctx context.Context, tx *txmgr.Manager, operators ...flops.Address) (*txmgr.Receipt, error) {
	accounts := make([]common.Address, len(operators))
	for i, o := range operators {
		accounts[i] = common.Address(o)
	}
	return c.sendToDisputes(ctx, tx, fmt.Sprintf("refresh the stakes of %d operator(s)", len(operators)), nil, "refresh", accounts)
}

// Withdraw pays out the credit of tx's account to an account.
func (c *Client) Withdraw(ctx context.Context, tx *txmgr.Manager, to flops.Address) (*txmgr.Receipt, error) {
	return c.sendToDisputes(ctx, tx, fmt.Sprintf("withdraw the credit of %s", tx.Address()), nil, "withdraw", common.Address(to))
}

// sendToDisputes sends a call of Disputes.
func (c *Client) sendToDisputes(ctx context.Context, tx *txmgr.Manager, what string, value *big.Int, method string, args ...any) (*txmgr.Receipt, error) {
	parsed, err := disputes.DisputesMetaData.GetAbi()
	if err != nil {
		return nil, fmt.Errorf("read the ABI of Disputes: %w", err)
	}
	data, err := parsed.Pack(method, args...)
	if err != nil {
		return nil, fmt.Errorf("%s: encode the call: %w", what, err)
	}
	return tx.Send(ctx, txmgr.Tx{To: c.deployment.Disputes, Data: data, Value: value, What: what})
}

func recordToContract(r *flops.Record) disputes.RoundRecord {
	return disputes.RoundRecord{
		WorkSeed:      r.WorkSeed,
		SampleSeed:    r.SampleSeed,
		CommitSetHash: r.CommitSetHash,
		EvidenceHash:  r.EvidenceHash,
		ResultsHash:   r.ResultsHash,
		SettleBlock:   r.SettleBlock,
	}
}

func claimToContract(c *flops.Claim) disputes.Claim {
	return disputes.Claim{
		RoundId:    c.Attempt.ID,
		WorkSeed:   c.Attempt.WorkSeed,
		OperatorId: c.Operator,
		N:          c.Work.N,
		Laps:       c.Work.Laps,
		WorkRoot:   c.Work.Root,
		Lap:        c.Tile.Lap,
		Row:        c.Tile.Row,
		Column:     c.Tile.Col,
	}
}

func signatureToContract(s flops.Signature) disputes.G1Point {
	return disputes.G1Point{X: new(big.Int).SetBytes(s[:32]), Y: new(big.Int).SetBytes(s[32:])}
}
