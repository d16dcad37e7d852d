// Package zk proves epochs: that one Merkle root of accounts follows from
// another by chained steps under the ledger's rule (PROTOCOL.md section 8.1),
// with Groth16 over BN254 by gnark.
//
// A [Shape] fixes the circuit: how many slots a page has, and how many steps fit
// into one proof. [Compile] gives its constraints; [Prove] proves an
// epoch.Batch with [Keys] that are pinned by hash in a [Manifest]. The keys of a
// public network come from a ceremony; development keys are reproducible, so
// that anybody can forge proofs with them, and are refused on public chains.
package zk
