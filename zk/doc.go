// Package zk proves epochs with Groth16 over BN254, by gnark: that one Merkle
// root of accounts follows from another by chained steps under the ledger's
// rule (protocol §8.1).
//
// A [Shape] fixes the circuit: how many slots a page has, and how many steps
// fit into one proof. [Compile] returns its constraints; [Prove] proves an
// epoch.Batch with [Keys] that a [Manifest] pins by hash. The keys of a public
// network come from a ceremony. Development keys are reproducible, so anybody
// can forge proofs with them; they are refused on public chains.
package zk
