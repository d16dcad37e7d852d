// Package flops is the domain of Proof-of-FLOPS: the pure values and functions
// of PROTOCOL.md sections 2 to 8 and the bytes of section 12.
//
// A round's work follows one line through the package. An [Attempt] names one
// attempt at one round and gives each operator a seed. From it [Entries] makes
// any entry of the matrices alone; tiles of their product fold to digests;
// digests hash to row leaves, lap roots and one work root, which a
// [Commitment] binds. After the freeze [Samples] picks tile rows, a [Reveal]
// opens them, and [CheckReveal] turns it into [TileClaim]s that anyone can
// recompute. What comes out is a [Verdict] in a result [Line], which moves an
// [Account] of the ledger.
//
// What is signed is a value too, with one encoding: commitments, sets, reveals,
// receipts, results and objections. A round's [Evidence] holds what is needed to
// judge it again; only this package knows how its file is put together.
//
// Nothing here reads a clock, a network or a chain, and nothing logs. All
// integers are encoded big-endian. Every decoder bounds what it reads before
// it allocates and refuses trailing bytes.
package flops
