package flops

// Record is what the contract has recorded of a settled round. The chain keeps
// only its hash; a disputer passes the record in.
type Record struct {
	WorkSeed      Hash
	SampleSeed    Hash
	CommitSetHash Hash
	EvidenceHash  Hash
	ResultsHash   Hash
	SettleBlock   uint64
}

// Hash is what the chain keeps.
func (r *Record) Hash() Hash {
	return make(tuple, 0, 6*32).hash(r.WorkSeed).hash(r.SampleSeed).hash(r.CommitSetHash).
		hash(r.EvidenceHash).hash(r.ResultsHash).uint(r.SettleBlock).sum()
}
