package rpc

// HeadMemory is how many blocks back a branch reaches: a deeper reorganisation
// is noticed only once the new chain is the longer one.
const HeadMemory = 64

// A branch is the recent end of a chain, as an endpoint reports it or as it is
// followed: at most HeadMemory consecutive blocks, each the child of the one
// before. A branch is never changed in place.
type branch []Head

// tip is the newest block. The branch must not be empty.
func (b branch) tip() Head { return b[len(b)-1] }

// at returns the block of a number, if the branch reaches it.
func (b branch) at(number uint64) (Head, bool) {
	if len(b) == 0 || number < b[0].Number || number > b.tip().Number {
		return Head{}, false
	}
	return b[number-b[0].Number], true
}

// holds reports whether the block is in the branch.
func (b branch) holds(h Head) bool {
	own, ok := b.at(h.Number)
	return ok && own.Hash == h.Hash
}

// contradicts reports whether the branch has another block of h's number.
func (b branch) contradicts(h Head) bool {
	own, ok := b.at(h.Number)
	return ok && own.Hash != h.Hash
}

// through is the branch up to a block number, which it must reach.
func (b branch) through(number uint64) branch { return b[:number-b[0].Number+1] }

// join puts newer, whose blocks are consecutive, on top of the parent of its
// first block if the branch holds that. Otherwise newer replaces the branch.
func (b branch) join(newer branch) branch {
	var joined branch
	if first := newer[0]; first.Number > 0 {
		if parent, ok := b.at(first.Number - 1); ok && parent.Hash == first.ParentHash {
			joined = append(joined, b.through(parent.Number)...)
		}
	}
	joined = append(joined, newer...)
	return joined[max(0, len(joined)-HeadMemory):]
}

// outdatedBy reports whether a follower of b switches to the chain that ends in
// h. It follows a reorganisation, even to a shorter chain, but doesn't go back
// to a block of its own chain, or to an older block that may be on its chain,
// as an endpoint that lags reports it.
func (b branch) outdatedBy(h Head) bool {
	switch {
	case len(b) == 0 || h.Number > b.tip().Number:
		return true
	case h.Number >= b[0].Number:
		return b.contradicts(h)
	}
	return h.Time > b.tip().Time // no ancestor of the tip is newer than it
}
