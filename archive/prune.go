package archive

import (
	"encoding/binary"
	"slices"

	"github.com/proof-of-flops/proof-of-flops/store"
)

// Prune removes the rounds that were to be kept until a block before now, here
// and in the other buckets named, whose keys begin with the round id too.
func (a *Archive) Prune(now uint64, others ...store.Bucket) error {
	var old [][]byte
	err := a.store.Each(untilBucket, nil, func(k, v []byte) error {
		if len(v) != 8 || binary.BigEndian.Uint64(v) < now {
			old = append(old, append([]byte(nil), k...))
		}
		return nil
	})
	if err != nil {
		return err
	}
	for _, k := range old {
		if err := a.store.Delete(k, slices.Concat(others, all)...); err != nil {
			return err
		}
	}
	return nil
}
