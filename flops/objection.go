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
