// Package liars has every kind of participant that a devnet can have which doesn't
// follow the protocol: operators, an aggregator, a griefer. The operator's own
// binary can't lie.
package liars

import (
	"fmt"
	"slices"
	"strings"

	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/operator"
)

// A Liar is a way of lying. The zero value is honesty.
type Liar struct {
	Kind string
	Does string // what a person is told of it
	// Verdict is in what each round ends for a lying operator. An aggregator's
	// lie has none: the round that it tells it in does not settle.
	Verdict flops.Verdict

	corrupt func(*Knowledge, *operator.Deps) // of an operator: replaces its parts
	lie     func(*twoFaced, service) service // of the aggregator: what an operator is shown
	// disputes: an account that is neither disputes right work.
	disputes bool
}

// Corrupt replaces parts of an operator by ones that lie.
func (f Liar) Corrupt(k *Knowledge, d *operator.Deps) { f.corrupt(k, d) }

// OfOperator says whether it is an operator of its own that lies.
func (f Liar) OfOperator() bool { return f.corrupt != nil }

// OfGriefer says whether it is a griefer, an account with no part in the rounds,
// that lies.
func (f Liar) OfGriefer() bool { return f.disputes }

// OfAggregator says whether it is the aggregator that lies.
func (f Liar) OfAggregator() bool { return f.lie != nil }

// All are the kinds of liars that a devnet can have: operators, each with a
// tenth of a stake, the aggregator, and a griefer.
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
	for _, f := range All() {
		if f.Kind == kind {
			return f, nil
		}
		known = append(known, f.Kind)
	}
	slices.Sort(known)
	return Liar{}, fmt.Errorf("no liar is of kind %q: choose %s", kind, strings.Join(known, ", "))
}
