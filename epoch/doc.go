// Package epoch is the epoch ledger of protocol §8.1 in plain Go: the
// points ledger of one page of operators as a Merkle tree over BN254's scalar
// field, and the steps that change it.
//
// A page is a power of two of slots; the contract decides which operator holds
// which slot. A slot's [Account] is one [Element], a leaf of the [Tree]. A
// [Round], a [Fault] or a [Set] is a step: the contract chains its header and
// payload into an accumulator at once, and a proof later moves the root over a
// [Batch] of steps. [State] replays steps by the rule of package flops, so the
// chain's data is enough to compute every account, every path and all that a
// prover needs.
//
// Nothing here proves anything, reads a chain or logs. Package zk has the
// circuit, package chain the contracts.
package epoch
