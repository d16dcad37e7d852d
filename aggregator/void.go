package aggregator

import "fmt"

// A VoidReason is the code that says why a round ended without a settlement by
// this aggregator. A void round costs nobody anything.
type VoidReason uint8

// Why rounds go void.
const (
	VoidOtherAggregator VoidReason = iota + 1
	VoidNoSalt
	VoidMissedFreeze
	VoidNoCommitment
	VoidSampleTooEarly
	VoidNoQuorum
	VoidExpired
	VoidReorganised
	VoidSettledOtherwise
	VoidFailed
)

var voidReasons = map[VoidReason]struct{ name, sentence string }{
	VoidOtherAggregator: {"OTHER_AGGREGATOR",
		"The round's parameters name a different aggregator. Ask that one, or run this one with the key of the contract's aggregator()."},
	VoidNoSalt: {"NO_SALT",
		"Nobody delivered the round's salt before the freeze, so nobody could work. Check that the challenger runs and reaches the aggregator."},
	VoidMissedFreeze: {"MISSED_FREEZE",
		"This aggregator was down at the freeze, and settles nothing rather than miss a commitment. Check why it was down; the next round is not affected."},
	VoidNoCommitment: {"NO_COMMITMENT",
		"No operator committed before the freeze. Check that operators run, have the salt, and finish at least one lap in the window."},
	VoidSampleTooEarly: {"SAMPLE_TOO_EARLY",
		"The sample block came too soon after the freeze for four proposers to have revealed since. Nothing to do; if this happens often, the owner can raise sampleDelay."},
	VoidNoQuorum: {"NO_QUORUM",
		"Too little stake had signed the results when the round expired. Look at the operators' objections and at the operators that did not sign."},
	VoidExpired: {"EXPIRED",
		"The round was not settled by its last block. Check the aggregator's log, its endpoints and its account's ether."},
	VoidReorganised: {"REORGANISED",
		"The round's opening block was reorganised away. Nothing to do: if it is opened again, it starts again by itself."},
	VoidSettledOtherwise: {"SETTLED_OTHERWISE",
		"Somebody settled the round with other results than this aggregator's. Audit the round: more stake than the threshold has signed results that this aggregator did not propose."},
	VoidFailed: {"AGGREGATOR_FAILED",
		"The aggregator failed. Its log says why."},
}

// VoidReasons returns every reason in ascending order.
func VoidReasons() (all []VoidReason) {
	for v := VoidOtherAggregator; v <= VoidFailed; v++ {
		all = append(all, v)
	}
	return all
}

// String is the reason's name, such as NO_SALT.
func (v VoidReason) String() string { return voidReasons[v].name }

// Sentence explains what happened and what to do.
func (v VoidReason) Sentence() string { return voidReasons[v].sentence }

// A voidError ends a round without a settlement.
type voidError struct {
	code VoidReason
	why  string // the particulars of this round
}

func (e *voidError) Error() string { return e.code.String() + ": " + e.why }

func void(code VoidReason, format string, args ...any) error {
	return &voidError{code, fmt.Sprintf(format, args...)}
}
