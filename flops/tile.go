package flops

// TileEdge is the edge of a tile of the product, in entries (protocol §2).
const TileEdge = 64

// panelDepth is how much of the inner dimension is generated and multiplied at
// a time; it divides every allowed matrix size.
const panelDepth = 64

// TileDigest is the digest of tile (ti, tj) of C = A·B of one lap, for a matrix
// size n that CheckSize allows, ti and tj below n/64 and lap < 2^32 (protocol
// §4). It generates 64 rows and 64 columns, keeps none of them, and is the
// reference that every device is tested against.
func (e Entries) TileDigest(n uint32, lap uint64, ti, tj uint32) uint64 {
	var c [TileEdge * TileEdge]int32
	e.Tile(n, lap, ti, tj, &c)
	return Fold(&c)
}

// Tile computes the 4096 entries of tile (ti, tj) of one lap's product into c,
// row by row. Limits are those of TileDigest. Every partial sum is at most
// 256·n ≤ 2^23 in magnitude and so exact.
func (e Entries) Tile(n uint32, lap uint64, ti, tj uint32, c *[TileEdge * TileEdge]int32) {
	*c = [TileEdge * TileEdge]int32{}
	var a [TileEdge][panelDepth]int8
	var b [TileEdge / lanes][panelDepth]int64
	var cols [lanes][panelDepth]int8
	for q := uint32(0); q < n/blockEntries; q += panelDepth / blockEntries {
		for r := range a {
			e.fill(q, TileEdge*ti+uint32(r), uint32(lap), e.s2, a[r][:])
		}
		for g := range b {
			for i := range cols {
				e.fill(q, TileEdge*tj+uint32(lanes*g+i), 0, e.s2^1, cols[i][:])
			}
			pack(&cols, &b[g])
		}
		for r := range a {
			for g := range b {
				addDots(&a[r], &b[g], c[TileEdge*r+lanes*g:])
			}
		}
	}
}

// lanes is how many columns one 64-bit word carries, 16 bits each.
const lanes = 4

// pack puts four columns side by side: word t is the sum of cols[i][t]·2^(16i).
func pack(cols *[lanes][panelDepth]int8, words *[panelDepth]int64) {
	for t := range words {
		words[t] = int64(cols[0][t]) + int64(cols[1][t])<<16 + int64(cols[2][t])<<32 + int64(cols[3][t])<<48
	}
}

// addDots adds to c[0..3] the dot products of a with four packed columns. The
// sum of a[t]·words[t] holds the four of them as sums of d_i·2^(16i), and since
// each is at most 64·256 = 2^14 in magnitude, it is found again in its lane:
// the lowest 16 bits, read with their sign, are d_0, and what is left is a
// multiple of 2^16.
func addDots(a *[panelDepth]int8, words *[panelDepth]int64, c []int32) {
	var sum int64
	for t, v := range a {
		sum += int64(v) * words[t]
	}
	for i := range lanes {
		d := int16(sum)
		c[i] += int32(d)
		sum = (sum - int64(d)) >> 16
	}
}

// Fold is the digest of a tile given row by row: each entry mixed by itself,
// then summed with odd weights modulo 2^64 (protocol §4). Equal digests show
// that a computed tile is the work's, but a digest is no commitment to a tile,
// since second preimages are easy to find.
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
