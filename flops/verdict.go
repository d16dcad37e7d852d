package flops

import "fmt"

// Verdict is the one code with which a round ends for an operator (protocol
// §6), or with which a message is refused or results are not signed. Its number
// is its byte in result lines, evidence and objections.
type Verdict uint8

// VerdictNone is the verdict of an operator without any line. It is no code of
// the protocol, but what an empty ledger slot holds.
const VerdictNone Verdict = 0

// Verdicts of result lines: every operator of the commit set has one of them.
const (
	VerdictOK         Verdict = 1
	VerdictNoReveal   Verdict = 2
	VerdictBadOpening Verdict = 3
	VerdictWrongTile  Verdict = 4
)

// Codes of refused messages: in APIs and logs only, never in a line.
const (
	RefusedNoCommit         Verdict = 16
	RefusedLateCommit       Verdict = 17
	RefusedBadSignature     Verdict = 18
	RefusedSizeNotAllowed   Verdict = 19
	RefusedNotRegistered    Verdict = 20
	RefusedStaleRound       Verdict = 21
	RefusedAlreadyCommitted Verdict = 22
	RefusedWorkTooLarge     Verdict = 23
	RefusedLateReveal       Verdict = 24
)

var verdicts = map[Verdict]struct{ name, sentence string }{
	VerdictNone: {"NONE",
		"No round has judged this operator yet. Its first verdict comes with the first settled round that it commits in."},
	VerdictOK: {"OK",
		"The commitment and every sampled tile are right; the work is credited."},
	VerdictNoReveal: {"NO_REVEAL",
		"The commitment was accepted but no reveal came in time: nothing is credited and the streak is lost. Check that the node was up, could reach the network and had a synchronised clock (NTP) after the freeze."},
	VerdictBadOpening: {"BAD_OPENING",
		"The reveal is malformed or an opening does not lead to the committed root: nothing is credited and the streak is lost. Check that the node runs a current version and that its disk and memory are sound."},
	VerdictWrongTile: {"WRONG_TILE",
		"A revealed tile digest is not the one that the work gives: nothing is credited, the streak is lost and stake can be slashed. Stop the node, test the device (memory, overclocking, driver) and compare it with the CPU before it commits again."},
	RefusedNoCommit: {"NO_COMMIT",
		"The operator has no commitment in this round, so it has no line. Check that the node saw the round open and finished at least one lap in the window."},
	RefusedLateCommit: {"LATE_COMMIT",
		"The commitment came after the freeze. Check the node's clock (NTP) and its connection, and make it stop computing earlier."},
	RefusedBadSignature: {"BAD_SIGNATURE",
		"The signature is not the operator's signature of this message for this chain, contract and round. Check the BLS key, the chain id and the contract address in the configuration."},
	RefusedSizeNotAllowed: {"SIZE_NOT_ALLOWED",
		"The matrix size is not a power of two within this network's limits, or there is no lap. Choose a size from the network's minSize to its maxSize and commit at least one lap."},
	RefusedNotRegistered: {"NOT_REGISTERED",
		"The operator was not registered under this address and key when the round opened. Register it, and wait for the next round if it has just registered."},
	RefusedStaleRound: {"STALE_ROUND",
		"The message is for a round, or an attempt at a round, that is not the current one. Check that the node follows the chain's head; after a reorganisation it must start again on the new seed."},
	RefusedAlreadyCommitted: {"ALREADY_COMMITTED",
		"The operator has already committed in this round and the first commitment is final. Check that the same keys do not run on two nodes."},
	RefusedWorkTooLarge: {"WORK_TOO_LARGE",
		"The committed work is more than the network's maxRate allows for one window. Commit fewer laps; if the hardware is really this fast, ask for a higher maxRate."},
	RefusedLateReveal: {"LATE_REVEAL",
		"The reveal came after its deadline. Check the node's clock (NTP) and its connection; to reveal, it only needs to recompute the sampled strips."},
	ObjectionLateSalt: {"LATE_SALT",
		"The salt reached this node after saltGrace, so it doesn't sign the round's results. Check the node's clock (NTP) and its connection to the aggregator; if many operators object, the challenger is late."},
	ObjectionLateSet: {"LATE_SET",
		"The commit set reached this node after freezeGrace, so it doesn't sign the round's results. Check the node's clock (NTP) and its connection; if many operators object, the aggregator held the set back."},
	ObjectionOtherSet: {"OTHER_SET",
		"The aggregator has signed two commit sets for one round. This is equivocation: keep both sets and report them to the network."},
	ObjectionBadSet: {"BAD_SET",
		"The commit set holds something that may not enter one, such as a commitment that its operator did not sign. Check that the node runs a current version; if it does, the aggregator is faulty."},
	ObjectionDropped: {"DROPPED",
		"A commitment or reveal for which the aggregator gave a receipt is missing. Keep the receipt: it proves the omission."},
	ObjectionBadEvidence: {"BAD_EVIDENCE",
		"The evidence doesn't hold together or doesn't match the chain. Check that the node runs a current version and follows the right chain; if it does, the aggregator is faulty."},
}

// Verdicts is every code of the protocol, in ascending order.
func Verdicts() []Verdict {
	all := make([]Verdict, 0, len(verdicts))
	for v := VerdictOK; v <= ObjectionBadEvidence; v++ {
		if _, known := verdicts[v]; known {
			all = append(all, v)
		}
	}
	return all
}

// String is the code's name in the protocol, such as NO_REVEAL.
func (v Verdict) String() string {
	if known, ok := verdicts[v]; ok {
		return known.name
	}
	return fmt.Sprintf("VERDICT_%d", uint8(v))
}

// Sentence explains what happened and what to do.
func (v Verdict) Sentence() string {
	if known, ok := verdicts[v]; ok {
		return known.sentence
	}
	return "This code is not one of protocol version 1. Check that all nodes run the same version."
}

// InLine reports whether the verdict may stand in a result line.
func (v Verdict) InLine() bool { return v >= VerdictOK && v <= VerdictWrongTile }

// ParseVerdict finds a verdict by its name.
func ParseVerdict(name string) (Verdict, error) {
	for v, known := range verdicts {
		if known.name == name {
			return v, nil
		}
	}
	return 0, fmt.Errorf("%w: no verdict is named %q", ErrMalformed, name)
}

// MarshalText is String.
func (v Verdict) MarshalText() ([]byte, error) { return []byte(v.String()), nil }

// UnmarshalText is ParseVerdict.
func (v *Verdict) UnmarshalText(text []byte) (err error) {
	*v, err = ParseVerdict(string(text))
	return err
}
