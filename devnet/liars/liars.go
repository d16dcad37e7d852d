// Package liars has every kind of participant of a devnet that doesn't follow the
// protocol: lying operators, a lying aggregator, and a griefer, which disputes
// right work. The operator's own binary can't lie.
package liars

import (
	"fmt"
	"slices"
	"strings"

	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/operator"
)

// A Liar is one kind of liar. The zero value is honest.
type Liar struct {
	Kind string
	Does string // describes the kind to a person
	// Verdict is the lying operator's verdict in each round. A lying aggregator has
	// none: the round in which it lies does not settle.
	Verdict flops.Verdict

	corrupt  func(*Knowledge, *operator.Deps) // of an operator: replaces its parts
	lie      func(*twoFaced, service) service // of the aggregator: what it shows one operator
	disputes bool                             // whether it is a griefer
}

// Corrupt replaces parts of an operator by ones that lie. It is for liars that
// are operators.
func (l Liar) Corrupt(k *Knowledge, d *operator.Deps) { l.corrupt(k, d) }

// OfOperator reports whether the liar is an operator.
func (l Liar) OfOperator() bool { return l.corrupt != nil }

// OfGriefer reports whether the liar is a griefer: an account with no part in the
// rounds.
func (l Liar) OfGriefer() bool { return l.disputes }

// OfAggregator reports whether the liar is the aggregator.
func (l Liar) OfAggregator() bool { return l.lie != nil }

// All are all kinds of liars: operators, the aggregator, and a griefer. A devnet
// gives each lying operator a tenth of an honest one's stake.
func All() []Liar {
	return []Liar{
		{Kind: "wrong-tile", Verdict: flops.VerdictWrongTile, corrupt: wrongTiles,
			Does: "commits to digests that are not the tiles'"},
		{Kind: "skip-laps", Verdict: flops.VerdictWrongTile, corrupt: skipLaps,
			Does: "computes one lap in four and invents the digests of the others"},
		{Kind: "overclaim-laps", Verdict: flops.VerdictWrongTile, corrupt: overclaimLaps,
			Does: "computes one lap in ten and repeats its digests for the others"},
		{Kind: "copy-commit", Verdict: flops.VerdictWrongTile, corrupt: copyCommit,
			Does: "commits to the work of another operator"},
		{Kind: "withhold-reveal", Verdict: flops.VerdictNoReveal, corrupt: withholdReveal,
			Does: "commits and never reveals"},
		{Kind: "late-reveal", Verdict: flops.VerdictNoReveal, corrupt: lateReveal,
			Does: "reveals after the deadline"},
		{Kind: "late-commit", Verdict: flops.RefusedLateCommit, corrupt: lateCommit,
			Does: "commits after the freeze"},
		{Kind: "forge-signature", Verdict: flops.VerdictOK, corrupt: forgeSignatures,
			Does: "works honestly, and sends messages in the names of all the others"},

		{Kind: "dissent", Verdict: flops.VerdictOK, corrupt: dissent,
			Does: "works honestly, but signs other results than the evidence gives, and objects to them too"},
		{Kind: "repeat", Verdict: flops.VerdictOK, corrupt: repeat,
			Does: "works honestly, and sends every message many times at once"},

		{Kind: "edit-verdict", lie: editVerdict,
			Does: "the aggregator calls an operator's right work wrong"},
		{Kind: "drop-commitment", lie: dropCommitment,
			Does: "the aggregator leaves out a commitment that it gave a receipt for"},
		{Kind: "drop-reveal", lie: dropReveal,
			Does: "the aggregator leaves out a reveal that it gave a receipt for"},
		{Kind: "late-set", lie: lateSet,
			Does: "the aggregator publishes its commit set after the grace"},
		{Kind: "two-sets", lie: twoSets,
			Does: "the aggregator shows the operators two commit sets"},

		{Kind: "false-dispute", disputes: true,
			Does: "an account with no part in the rounds disputes a tile that is right, and loses its bond"},
	}
}

// Find finds a kind of liar by its name.
func Find(kind string) (Liar, error) {
	var known []string
	for _, l := range All() {
		if l.Kind == kind {
			return l, nil
		}
		known = append(known, l.Kind)
	}
	slices.Sort(known)
	return Liar{}, fmt.Errorf("no liar is of kind %q: choose %s", kind, strings.Join(known, ", "))
}
