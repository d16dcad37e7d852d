package flops

import "math/bits"

// nodePrefix starts every inner node, so that no node can pass for a leaf,
// whose prefixes are rowPrefix and lapPrefix.
const nodePrefix = 0x01

// maxHeight is the height of the tallest tree: laps < 2^32.
const maxHeight = 32

// padding holds, for each height, the root of a tree whose leaves are all
// padding, which is 32 zero bytes.
var padding = func() (roots [maxHeight + 1]Hash) {
	h := newHasher()
	for i := range maxHeight {
		roots[i+1] = node(h, &roots[i], &roots[i])
	}
	return roots
}()

func node(h *hasher, left, right *Hash) Hash {
	message := append(h.start(), nodePrefix)
	message = append(message, left[:]...)
	return h.sum(append(message, right[:]...))
}

// tree is a Merkle tree over count leaves, padded on the right to the next
// power of two. Its nodes are computed when asked for and never stored, so a
// tree over millions of laps takes no more memory than its leaves.
type tree struct {
	count uint64
	leaf  func(h *hasher, i uint64) Hash
}

// height is ceil(log2 count): the number of siblings in a path.
func height(count uint64) int {
	if count <= 1 {
		return 0
	}
	return bits.Len64(count - 1)
}

// root hashes every leaf once.
func (t tree) root() Hash { return t.subtree(newHasher(), height(t.count), 0) }

// path is the siblings of leaf i, leaf to root. It hashes every other leaf
// once.
func (t tree) path(i uint64) []Hash {
	h := newHasher()
	path := make([]Hash, height(t.count))
	for level := range path {
		path[level] = t.subtree(h, level, i>>level^1)
	}
	return path
}

// subtree is the node at a level (0 for leaves) with the given index there.
func (t tree) subtree(h *hasher, level int, index uint64) Hash {
	if index<<level >= t.count {
		return padding[level]
	}
	if level == 0 {
		return t.leaf(h, index)
	}
	left := t.subtree(h, level-1, 2*index)
	right := t.subtree(h, level-1, 2*index+1)
	return node(h, &left, &right)
}

// climb is the root that a path leads to from leaf i; the bits of i say on
// which side each sibling is.
func climb(h *hasher, leaf Hash, i uint64, path []Hash) Hash {
	at := leaf
	for _, sibling := range path {
		if i&1 == 0 {
			at = node(h, &at, &sibling)
		} else {
			at = node(h, &sibling, &at)
		}
		i >>= 1
	}
	return at
}
