package chain_test

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/proof-of-flops/proof-of-flops/bindings/disputes"
	"github.com/proof-of-flops/proof-of-flops/devnet/anvil"
	"github.com/proof-of-flops/proof-of-flops/devnet/deploy"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// newDisputes is the contract Disputes of a new devnet without operators, to be
// called directly.
func newDisputes(t *testing.T) (*disputes.Disputes, flops.Domain) {
	t.Helper()
	a, err := anvil.Start(t.Context(), "")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(a.Close)
	deployment, _, err := deploy.Run(t.Context(), a, deploy.Options{Params: flops.DevnetParams()})
	if err != nil {
		t.Fatal(err)
	}
	eth, err := ethclient.DialContext(t.Context(), a.URL())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(eth.Close)
	contract, err := disputes.NewDisputes(common.Address(deployment.Disputes), eth)
	if err != nil {
		t.Fatal(err)
	}
	return contract, deployment.Domain()
}

func randomHash(r *rand.ChaCha8) (h flops.Hash) {
	_, _ = r.Read(h[:]) // never fails
	return h
}

// randomClaim is a claim about a tile of work of size n; with corner, about the last
// tile of the most laps.
func randomClaim(r *rand.ChaCha8, d flops.Domain, n uint32, corner bool) flops.Claim {
	c := flops.Claim{
		Attempt:  flops.Attempt{Domain: d, ID: r.Uint64(), WorkSeed: randomHash(r)},
		Operator: randomHash(r),
		Work:     flops.Work{N: n, Laps: 1 + r.Uint64()%flops.MaxLaps, Root: randomHash(r)},
	}
	m := n / flops.TileEdge
	c.Tile = flops.Sample{Lap: r.Uint64() % c.Work.Laps, Row: uint32(r.Uint64() % uint64(m)), Col: uint32(r.Uint64() % uint64(m))}
	if corner {
		c.Work.Laps = flops.MaxLaps
		c.Tile = flops.Sample{Lap: flops.MaxLaps - 1, Row: m - 1, Col: m - 1}
	}
	return c
}

func contractClaim(c *flops.Claim) disputes.Claim {
	return disputes.Claim{
		RoundId: c.Attempt.ID, WorkSeed: c.Attempt.WorkSeed, OperatorId: c.Operator,
		N: c.Work.N, Laps: c.Work.Laps, WorkRoot: c.Work.Root, Lap: c.Tile.Lap, Row: c.Tile.Row, Column: c.Tile.Col,
	}
}

func TestContractComputesTheEntriesOfTheGoCode(t *testing.T) {
	t.Parallel()
	contract, domain := newDisputes(t)
	opts := &bind.CallOpts{Context: t.Context()}
	r := rand.NewChaCha8([32]byte{1})
	for n := uint32(flops.MinSize); n <= flops.MaxSize; n *= 2 {
		for k := range 12 {
			c := randomClaim(r, domain, n, k == 0)
			raw := contractClaim(&c)
			row, col := uint32(r.Uint64()%64), uint32(r.Uint64()%64)
			switch k {
			case 0:
				row, col = 63, 63
			case 1:
				row, col = 0, 0
			}
			got, err := contract.EntryOf(opts, raw, big.NewInt(int64(row)), big.NewInt(int64(col)))
			if err != nil {
				t.Fatal(err)
			}
			if want := c.TrueEntry(row, col); !got.IsInt64() || got.Int64() != int64(want) {
				t.Errorf("entry (%d, %d) of %+v: the contract says %s, the Go code %d", row, col, c, got, want)
			}
			if k > 3 {
				continue
			}
			id, err := contract.DisputeIdOf(opts, raw)
			if err != nil || flops.Hash(id) != c.ID() {
				t.Errorf("id of %+v: the contract says %x, the Go code %s, %v", c, id, c.ID(), err)
			}
			commitment, err := contract.CommitmentOf(opts, raw)
			if err != nil || flops.Hash(commitment) != c.Commitment() {
				t.Errorf("commitment of %+v: the contract says %x, the Go code %s, %v", c, commitment, c.Commitment(), err)
			}
		}
		bond, err := contract.AnswerBond(opts, big.NewInt(int64(n)))
		if want := flops.AnswerBond(n, new(big.Int)); err != nil || bond.Cmp(want) != 0 {
			t.Errorf("bond of an answer of size %d: the contract says %s, the Go code %s, %v", n, bond, want, err)
		}
	}
	bond, err := contract.DisputeBond(opts)
	if want := flops.DisputeBond(new(big.Int)); err != nil || bond.Cmp(want) != 0 {
		t.Errorf("bond of a dispute: the contract says %s, the Go code %s, %v", bond, want, err)
	}
}

// randomAnswer is an answer that the contract accepts: it has random entries in
// range, and the claim gets the root that they lead to.
func randomAnswer(r *rand.ChaCha8, c *flops.Claim) *flops.Answer {
	var a flops.Answer
	most := int64(256 * c.Work.N)
	for i := range a.Tile {
		switch v := r.Uint64(); v % 16 {
		case 0:
			a.Tile[i] = int32(most)
		case 1:
			a.Tile[i] = int32(-most)
		default:
			a.Tile[i] = int32(int64(v>>8)%(2*most+1) - most)
		}
	}
	a.Digests = make([]uint64, c.Work.Tiles())
	for i := range a.Digests {
		a.Digests[i] = r.Uint64()
	}
	a.Digests[c.Tile.Col] = a.Tile.Fold()
	a.RowPath = make([]flops.Hash, height(uint64(c.Work.Tiles())))
	a.LapPath = make([]flops.Hash, height(c.Work.Laps))
	lapRoot := climb(r, flops.RowLeaf(a.Digests), uint64(c.Tile.Row), a.RowPath)
	c.Work.Root = climb(r, flops.LapLeaf(c.Tile.Lap, lapRoot), c.Tile.Lap, a.LapPath)
	return &a
}

func height(count uint64) (levels int) {
	for size := uint64(1); size < count; size *= 2 {
		levels++
	}
	return levels
}

// climb fills a path with siblings and returns the root that it leads to.
func climb(r *rand.ChaCha8, at flops.Hash, index uint64, path []flops.Hash) flops.Hash {
	for level := range path {
		path[level] = randomHash(r)
		left, right := at, path[level]
		if index>>level&1 == 1 {
			left, right = right, left
		}
		at = flops.Keccak([]byte{1}, left[:], right[:])
	}
	return at
}

func TestContractAcceptsTheAnswersThatTheGoCodeAccepts(t *testing.T) {
	t.Parallel()
	contract, domain := newDisputes(t)
	opts := &bind.CallOpts{Context: t.Context()}
	r := rand.NewChaCha8([32]byte{2})
	var accepted, refused int
	for n := uint32(flops.MinSize); n <= flops.MaxSize; n *= 2 {
		for k := range 10 {
			c := randomClaim(r, domain, n, k == 0)
			if k == 1 { // a single lap: its leaf is the root
				c.Work.Laps, c.Tile.Lap = 1, 0
			}
			body := randomAnswer(r, &c).Encode()
			switch k {
			case 4: // a flipped bit anywhere
				body[r.Uint64()%uint64(len(body))] ^= 1 << (r.Uint64() % 8)
			case 5: // one in the entries' sign bits
				body[4*(r.Uint64()%4096)] ^= 0x80
			case 6:
				body = body[:len(body)-int(1+r.Uint64()%64)]
			case 7:
				body = append(body, make([]byte, 32)...)
			case 8:
				c.Tile.Lap = (c.Tile.Lap + 1) % c.Work.Laps
			case 9:
				c.Tile.Col = (c.Tile.Col + 1) % c.Work.Tiles()
			}
			contractErr := contract.CheckAnswer(opts, contractClaim(&c), body)
			a, err := flops.ParseAnswer(body, &c)
			if err == nil {
				err = a.Verify(&c)
			}
			if (err == nil) != (contractErr == nil) {
				t.Errorf("size %d, case %d: the contract says %v, the Go code %v", n, k, contractErr, err)
			}
			if err == nil {
				accepted++
			} else {
				refused++
			}
		}
	}
	if accepted < 8*4 || refused < 8*5 {
		t.Errorf("%d answers were accepted and %d refused", accepted, refused)
	}
}

func TestContractHashesAnnouncementsAsTheGoCode(t *testing.T) {
	t.Parallel()
	contract, _ := newDisputes(t)
	r := rand.NewChaCha8([32]byte{3})
	for range 20 {
		sender := randomHash(r)
		commitment, nonce, q, column := randomHash(r), randomHash(r), uint32(r.Uint64()), uint32(r.Uint64())
		got, err := contract.AnnouncementOf(&bind.CallOpts{Context: t.Context()}, common.Address(sender[:20]), commitment, q, column, nonce)
		want := flops.Announcement(flops.Address(sender[:20]), commitment, q, column, nonce)
		if err != nil || flops.Hash(got) != want {
			t.Errorf("the contract says %x, the Go code %s, %v", got, want, err)
		}
	}
}
