package flops

// TileEdge is the edge of a tile of the product, in entries (PROTOCOL
// section 2).
const TileEdge = 64

// panelDepth is how much of the inner dimension is generated and multiplied at
// a time; it divides every allowed matrix size.
const panelDepth = 256

// TileDigest is the digest of tile (ti, tj) of C = A·B of one lap, for a
// matrix size n that CheckSize allows, ti and tj below n/64 and lap < 2^32
// (PROTOCOL section 4). It generates 64 rows and 64 columns, keeps none of
// them, and is the reference that every device is tested against.
func (e Entries) TileDigest(n uint32, lap uint64, ti, tj uint32) uint64 {
	var c [TileEdge * TileEdge]int32
	e.Tile(n, lap, ti, tj, &c)
	return Fold(&c)
}

// Tile computes the 4096 entries of tile (ti, tj) of one lap's product into c,
// row by row. Limits are those of TileDigest. Every partial sum is at most
// 256·n ≤ 2^23 in magnitude and so exact.
func (e Entries) Tile(n uint32, lap uint64, ti, tj uint32, c *[TileEdge * TileEdge]int32) {
	var a, b [TileEdge][panelDepth]int8
	*c = [TileEdge * TileEdge]int32{}
	for from := uint32(0); from < n; from += panelDepth {
		q := from / blockEntries
		for r := range uint32(TileEdge) {
			e.fill(q, TileEdge*ti+r, uint32(lap), e.s2, a[r][:])
			e.fill(q, TileEdge*tj+r, 0, e.s2^1, b[r][:])
		}
		for r := range TileEdge {
			for s := range TileEdge {
				c[TileEdge*r+s] += dot(&a[r], &b[s])
			}
		}
	}
}

func dot(a, b *[panelDepth]int8) (sum int32) {
	for t := range a {
		sum += int32(a[t]) * int32(b[t])
	}
	return sum
}

// Fold is the digest of a tile given row by row: each entry mixed by itself,
// then summed with odd weights modulo 2^64 (PROTOCOL section 4). It tells
// whether a tile is the work's; it is no commitment to a tile, since second
// preimages are easy to find.
func Fold(c *[TileEdge * TileEdge]int32) (digest uint64) {
	for i, v := range c {
		digest += uint64(fmix32(uint32(v))) * uint64(2*i+1)
	}
	return digest
}

// fmix32 is the finaliser of MurmurHash3.
func fmix32(h uint32) uint32 {
	h ^= h >> 16
	h *= 0x85ebca6b
	h ^= h >> 13
	h *= 0xc2b2ae35
	return h ^ h>>16
}
