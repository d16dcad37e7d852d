package operator

import "github.com/proof-of-flops/proof-of-flops/store"

// What the operator keeps besides its archive, by key (see archive.Key).
var (
	saltBucket          = store.Bucket{Name: "salt-arrival", Version: 1}   // attempt → arrival
	workBucket          = store.Bucket{Name: "work", Version: 1}           // attempt → compute.Result
	commitmentBucket    = store.Bucket{Name: "commitment", Version: 1}     // attempt → flops.SignedCommitment
	receiptBucket       = store.Bucket{Name: "receipt", Version: 1}        // attempt ‖ kind ‖ digest → flops.Receipt
	shownBucket         = store.Bucket{Name: "shown-receipt", Version: 1}  // attempt ‖ kind ‖ operator (‖ sample seed) → nothing
	setArrivalBucket    = store.Bucket{Name: "witness", Version: 1}        // attempt → flops.SignedSetHash ‖ arrival
	revealBucket        = store.Bucket{Name: "reveal", Version: 1}         // attempt ‖ sample seed → flops.SignedReveal
	resultsDigestBucket = store.Bucket{Name: "results-digest", Version: 1} // attempt ‖ sample seed → digest
)

var buckets = []store.Bucket{
	saltBucket, workBucket, commitmentBucket, receiptBucket, shownBucket, setArrivalBucket, revealBucket, resultsDigestBucket,
}
