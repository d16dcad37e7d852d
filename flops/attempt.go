package flops

// Domain ties every signed digest to one deployment: the chain and the address
// of the AVS contract. The chain id is a uint256 on chain; no chain that
// carries EigenLayer needs more than 64 bits of it.
type Domain struct {
	ChainID        uint64
	ServiceManager Address
}

// Attempt names one attempt at one round: the round's id, and the work seed
// that follows from one opening block and the salt. A round whose opening block
// is reorganised away keeps its id and gets another seed, and nothing that was
// signed for one attempt is valid for another (protocol §3).
type Attempt struct {
	Domain
	ID       uint64
	WorkSeed Hash
}

// WorkSeed is the work seed of a round opened in the block with that hash
// (protocol §3).
func WorkSeed(openBlockHash, salt Hash, roundID uint64) Hash {
	return tagged("ProofOfFlops.WorkSeed.v1").hash(openBlockHash).hash(salt).uint(roundID).sum()
}

// SampleSeed is the seed of the samples, from the mixHash of block openBlock +
// sampleDelay (protocol §3).
func SampleSeed(prevRandao, workSeed Hash) Hash {
	return tagged("ProofOfFlops.SampleSeed.v1").hash(prevRandao).hash(workSeed).sum()
}

// OperatorSeed is the seed of one operator's matrices in this attempt (protocol
// §3).
func (a Attempt) OperatorSeed(id OperatorID) Hash {
	return a.tagged("ProofOfFlops.OperatorSeed.v1").hash(a.WorkSeed).hash(id).sum()
}

// tagged starts a digest of this attempt: tag, chain, contract, round id.
func (a Attempt) tagged(tag string) tuple {
	return tagged(tag).uint(a.ChainID).address(a.ServiceManager).uint(a.ID)
}
