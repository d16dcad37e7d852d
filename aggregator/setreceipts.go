package aggregator

import (
	"github.com/proof-of-flops/proof-of-flops/archive"
	"github.com/proof-of-flops/proof-of-flops/audit"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// takeSetReceipt keeps an operator's confirmation that the set reached it in
// time.
func (r *round) takeSetReceipt(f *audit.Facts, setHash flops.Hash, rc flops.SetReceipt) error {
	o, err := f.Operator(rc.ID)
	if err != nil {
		return err
	}
	r.mu.Lock()
	set, have := r.set, r.setReceipts[rc.ID]
	r.mu.Unlock()
	switch {
	case set == nil:
		return r.notYet()
	case set.Set.Hash() != setHash:
		return flops.Refuse(flops.RefusedStaleRound, "the receipt is for a set %s that this aggregator has not signed", setHash)
	case have == rc.Signature:
		return nil
	}
	if err := verify(o, f.Attempt.SetReceiptDigest(setHash), rc.Signature, "set receipt"); err != nil {
		return err
	}
	if err := r.store.Put(setReceiptBucket, archive.Key(f.Attempt, rc.ID[:]), rc.Encode()); err != nil {
		return err
	}
	r.update(func() { r.setReceipts[rc.ID] = rc.Signature })
	return nil
}
