package epoch

import (
	"errors"
	"fmt"
	"math/bits"
	"slices"
)

// Bounds of a page and of an epoch.
const (
	MinSlots = 8
	MaxSlots = 1024
	MaxSteps = 64
)

// ErrShape is wrapped when a page or an epoch has a size that isn't allowed:
// slots are a power of two from 8 to 1024, steps 1 to 64.
//
// Remedy: Use the shape that the ledger's contract gives, written SLOTSxSTEPS,
// such as 64x16.
var ErrShape = errors.New("not a shape of an epoch ledger")

// CheckSlots returns an error for a number of slots that no page has.
func CheckSlots(slots int) error {
	if slots < MinSlots || slots > MaxSlots || slots&(slots-1) != 0 {
		return fmt.Errorf("%d slots: not a power of two from %d to %d: %w", slots, MinSlots, MaxSlots, ErrShape)
	}
	return nil
}

// CheckSteps returns an error for a number of steps that no epoch has.
func CheckSteps(steps int) error {
	if steps < 1 || steps > MaxSteps {
		return fmt.Errorf("%d steps: not from 1 to %d: %w", steps, MaxSteps, ErrShape)
	}
	return nil
}

// Tree is a page's Merkle tree, with all its nodes. A node is the Compress of
// its children, and an account's element is the leaf itself. All proofs are
// about leaves at the tree's one depth, so a node can't pass for a leaf.
type Tree struct {
	nodes []Element // a heap: the root at 1, leaf i at slots + i
}

// NewTree builds the tree over a number of leaves that CheckSlots allows.
func NewTree(leaves []Element) (*Tree, error) {
	if err := CheckSlots(len(leaves)); err != nil {
		return nil, err
	}
	t := &Tree{nodes: make([]Element, 2*len(leaves))}
	copy(t.nodes[len(leaves):], leaves)
	for i := len(leaves) - 1; i > 0; i-- {
		t.nodes[i] = Compress(t.nodes[2*i], t.nodes[2*i+1])
	}
	return t, nil
}

func (t *Tree) clone() *Tree { return &Tree{nodes: slices.Clone(t.nodes)} }

func (t *Tree) slots() int { return len(t.nodes) / 2 }

// Root is the tree's root.
func (t *Tree) Root() Element { return t.nodes[1] }

// Leaves returns every leaf, in order.
func (t *Tree) Leaves() []Element { return slices.Clone(t.nodes[t.slots():]) }

// Path returns the siblings on the way from a slot's leaf to the root.
func (t *Tree) Path(slot int) []Element {
	path := make([]Element, 0, bits.Len(uint(t.slots()))-1)
	for i := t.slots() + slot; i > 1; i /= 2 {
		path = append(path, t.nodes[i^1])
	}
	return path
}

// update changes leaves and the nodes above them.
func (t *Tree) update(leaves map[int]Element) {
	stale := make([]bool, t.slots())
	for slot, leaf := range leaves {
		t.nodes[t.slots()+slot] = leaf
		for i := (t.slots() + slot) / 2; i > 0; i /= 2 {
			stale[i] = true
		}
	}
	for i := len(stale) - 1; i > 0; i-- {
		if stale[i] {
			t.nodes[i] = Compress(t.nodes[2*i], t.nodes[2*i+1])
		}
	}
}

// Climb returns the root that a path leads to from a slot's leaf, which the
// contract computes to check an account.
func Climb(leaf Element, slot int, path []Element) Element {
	at := leaf
	for level, sibling := range path {
		if slot>>level&1 == 0 {
			at = Compress(at, sibling)
		} else {
			at = Compress(sibling, at)
		}
	}
	return at
}
