// Package flops is the domain of Proof-of-FLOPS: the values and pure functions
// of protocol §2 to §9 and the encodings of protocol §12.
//
// A round's work follows one line through the package. An [Attempt] names one
// attempt at one round and gives each operator a seed. [Entries] makes any
// single entry of the matrices from that seed; tiles of their product fold to
// digests; digests hash to row leaves, lap roots and one work root, which a
// [Commitment] binds. After the freeze [Samples] picks tile rows, a [Reveal]
// opens them, and [CheckReveal] turns it into [TileClaim]s that anyone can
// recompute. What comes out is a [Verdict] in a result [Line], which moves an
// [Account] of the ledger.
//
// What is signed is a value too, with one encoding: commitments, sets, reveals,
// receipts, results and objections. A round's [Evidence] holds what is needed
// to judge it again; only this package knows the layout of its file.
//
// Nothing here reads a clock, a network or a chain, and nothing logs. All
// integers are encoded big-endian. Every decoder bounds what it reads before
// it allocates and refuses trailing bytes.
package flops
