package flops

// Codes of objections that name no other verdict for a line: why an operator
// does not sign a round's results (PROTOCOL section 7). An objection to a
// line's verdict carries the verdict that the operator derived instead.
const (
	ObjectionLateSalt    Verdict = 32
	ObjectionLateSet     Verdict = 33
	ObjectionOtherSet    Verdict = 34
	ObjectionBadSet      Verdict = 35
	ObjectionDropped     Verdict = 36
	ObjectionBadEvidence Verdict = 37
)

// ObjectionDigest is what an operator signs when it doesn't agree with a line:
// whose, at which sample, and the code that it finds instead (PROTOCOL
// sections 7 and 12).
func (a Attempt) ObjectionDigest(sampleSeed Hash, operator Address, sample uint32, code Verdict) Hash {
	return a.tagged("ProofOfFlops.Objection.v1").hash(a.WorkSeed).hash(sampleSeed).
		address(operator).uint(uint64(sample)).uint(uint64(code)).sum()
}
