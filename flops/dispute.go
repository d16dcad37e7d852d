package flops

import (
	"errors"
	"fmt"
	"math/big"
)

// ErrBadClaim is wrapped by every error about a claim that no dispute can have.
//
// Remedy: Pass on the claim exactly as the event of the dispute's opening has
// it.
var ErrBadClaim = errors.New("bad claim")

// Claim is a tile of a signed commitment that is claimed not to be the work's:
// what a dispute is about (PROTOCOL section 9).
type Claim struct {
	Attempt  Attempt
	Operator OperatorID
	Work     Work
	Tile     Sample
}

// NewClaim is the claim that the tile in a column of sample q's row is false.
// Any column may be disputed, not only the sample's own.
func NewClaim(attempt Attempt, operator OperatorID, w Work, sampleSeed Hash, q, column uint32) (Claim, error) {
	c := Claim{Attempt: attempt, Operator: operator, Work: w}
	if err := w.Check(); err != nil {
		return Claim{}, fmt.Errorf("%w: %w", ErrBadClaim, err)
	}
	if q >= MaxSamples {
		return Claim{}, fmt.Errorf("%w: sample %d of at most %d", ErrBadClaim, q, MaxSamples)
	}
	c.Tile = Samples(sampleSeed, c.Commitment(), w, q+1)[q]
	c.Tile.Col = column
	return c, c.Check()
}

// Check refuses work that no parameters allow and tiles outside it.
func (c *Claim) Check() error {
	if err := c.Work.Check(); err != nil {
		return fmt.Errorf("%w: %w", ErrBadClaim, err)
	}
	if m := c.Work.Tiles(); c.Tile.Lap >= c.Work.Laps || c.Tile.Row >= m || c.Tile.Col >= m {
		return fmt.Errorf("%w: tile (%d, %d) of lap %d in %d laps of %d by %d tiles",
			ErrBadClaim, c.Tile.Row, c.Tile.Col, c.Tile.Lap, c.Work.Laps, m, m)
	}
	return nil
}

// Commitment is the digest of the disputed commitment.
func (c *Claim) Commitment() Hash {
	return c.Attempt.CommitmentDigest(&Commitment{ID: c.Operator, Work: c.Work})
}

// ID is the dispute's id. There is at most one dispute of a tile.
func (c *Claim) ID() Hash {
	return make(tuple, 0, 4*32).hash(c.Commitment()).
		uint(c.Tile.Lap).uint(uint64(c.Tile.Row)).uint(uint64(c.Tile.Col)).sum()
}

// Entries are those of the disputed operator in that round.
func (c *Claim) Entries() Entries { return NewEntries(c.Attempt.OperatorSeed(c.Operator)) }

// TrueTile computes the disputed tile's entries.
func (c *Claim) TrueTile() *TileEntries {
	var tile TileEntries
	c.Entries().Tile(c.Work.N, c.Tile.Lap, c.Tile.Row, c.Tile.Col, (*[TileEdge * TileEdge]int32)(&tile))
	return &tile
}

// TrueEntry is entry (r, s) of the disputed tile, which takes one row and one
// column; r and s are below TileEdge.
func (c *Claim) TrueEntry(r, s uint32) int32 {
	return c.Entries().Entry(c.Work.N, c.Tile.Lap, TileEdge*c.Tile.Row+r, TileEdge*c.Tile.Col+s)
}

// Announcement is what to announce before a dispute is opened: it binds the
// sender, so that nobody can copy the opening.
func Announcement(sender Address, commitment Hash, q, column uint32, nonce Hash) Hash {
	return make(tuple, 0, 5*32).address(sender).hash(commitment).uint(uint64(q)).uint(uint64(column)).hash(nonce).sum()
}

// AnnounceBlocks is how many blocks before its opening a dispute must have been
// announced.
const AnnounceBlocks = 2

// LastDisputeBlock is the last block in which a round settled in that block can
// be disputed.
func (p Params) LastDisputeBlock(settleBlock uint64) uint64 {
	return addSaturating(settleBlock, uint64(p.DisputeWindow))
}

// AnswerDeadline is the last block in which a dispute opened in block now can
// be answered; last is the latest deadline of the same operator's disputes, or
// 0. Deadlines are spaced, so that a flood can be answered one by one, as far
// as the queue goes.
func (p Params) AnswerDeadline(now, last uint64) uint64 {
	soonest := addSaturating(now, uint64(p.AnswerBlocks))
	spaced := addSaturating(last, uint64(p.AnswerSpacing))
	return min(max(soonest, spaced), addSaturating(soonest, uint64(p.QueueMax)))
}

// ProveDeadline is the last block in which an answer of a dispute with that
// answer deadline can be proven wrong.
func (p Params) ProveDeadline(deadline uint64) uint64 {
	return addSaturating(deadline, uint64(p.ProveBlocks))
}

// Of what bonds are made (PROTOCOL section 9): gas that an answer and a proof
// may take, and the least price of gas, in wei, that is reckoned with.
const (
	AnswerGas        = 750_000
	ProveGas         = 700_000
	ProveGasPerEntry = 56
	FloorPrice       = 1_000_000_000
)

// DisputeBond is the least bond, in wei, of a dispute opened in a block of that
// base fee.
func DisputeBond(baseFee *big.Int) *big.Int {
	return new(big.Int).Mul(big.NewInt(2*AnswerGas), bondPrice(baseFee))
}

// AnswerBond is the least bond, in wei, of an answer about matrices of size n
// posted in a block of that base fee.
func AnswerBond(n uint32, baseFee *big.Int) *big.Int {
	return new(big.Int).Mul(big.NewInt(ProveGas+ProveGasPerEntry*int64(n)), bondPrice(baseFee))
}

// bondPrice is max(2·basefee, floorPrice).
func bondPrice(baseFee *big.Int) *big.Int {
	price := new(big.Int).Lsh(baseFee, 1)
	if floor := big.NewInt(FloorPrice); price.Cmp(floor) < 0 {
		return floor
	}
	return price
}

// Record is what the round book has sealed of a settled round. The chain keeps
// only its hash; whoever disputes hands it back.
type Record struct {
	WorkSeed      Hash
	SampleSeed    Hash
	CommitSetHash Hash
	EvidenceHash  Hash
	ResultsHash   Hash
	SettleBlock   uint64
}

// Hash is what the chain keeps.
func (r *Record) Hash() Hash {
	return make(tuple, 0, 6*32).hash(r.WorkSeed).hash(r.SampleSeed).hash(r.CommitSetHash).
		hash(r.EvidenceHash).hash(r.ResultsHash).uint(r.SettleBlock).sum()
}
