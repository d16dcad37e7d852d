package flops

import "encoding/binary"

// Prefixes of the two kinds of leaves.
const (
	rowPrefix = 0x00
	lapPrefix = 0x02
)

// RowLeaf is the leaf of one tile row: the hash of its m = n/64 digests, left
// to right (protocol §4).
func RowLeaf(digests []uint64) Hash { return rowLeaf(newHasher(), digests) }

func rowLeaf(h *hasher, digests []uint64) Hash {
	return h.sum(appendDigests(append(h.start(), rowPrefix), digests))
}

func appendDigests(b []byte, digests []uint64) []byte {
	for _, d := range digests {
		b = binary.BigEndian.AppendUint64(b, d)
	}
	return b
}

// LapRoot is the Merkle root of a lap's m row leaves, top to bottom; m is a
// power of two.
func LapRoot(rowLeaves []Hash) Hash { return rowTree(rowLeaves).root() }

// RowPath is the log2 m siblings of row leaf ti in its lap's root, leaf to
// root; ti < len(rowLeaves).
func RowPath(rowLeaves []Hash, ti uint32) []Hash {
	_ = rowLeaves[ti]
	return rowTree(rowLeaves).path(uint64(ti))
}

func rowTree(rowLeaves []Hash) tree {
	return tree{uint64(len(rowLeaves)), func(_ *hasher, i uint64) Hash { return rowLeaves[i] }}
}

// LapLeaf is the leaf of lap k in the work root.
func LapLeaf(k uint64, lapRoot Hash) Hash { return lapLeaf(newHasher(), k, &lapRoot) }

func lapLeaf(h *hasher, k uint64, lapRoot *Hash) Hash {
	message := binary.BigEndian.AppendUint64(append(h.start(), lapPrefix), k)
	return h.sum(append(message, lapRoot[:]...))
}

// WorkRoot is the root over laps 0, 1, …, padded on the right to the next power
// of two. Without laps it is 32 zero bytes, which no Work may carry.
func WorkRoot(lapRoots []Hash) Hash { return lapTree(lapRoots).root() }

// LapPath is the ceil(log2 laps) siblings of lap k's leaf in the work root,
// leaf to root; k < len(lapRoots).
func LapPath(lapRoots []Hash, k uint64) []Hash {
	_ = lapRoots[k]
	return lapTree(lapRoots).path(k)
}

func lapTree(lapRoots []Hash) tree {
	return tree{uint64(len(lapRoots)), func(h *hasher, k uint64) Hash { return lapLeaf(h, k, &lapRoots[k]) }}
}
