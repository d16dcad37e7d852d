// Package chain is everything that speaks to Ethereum: the AVS contracts,
// EigenLayer's registries and registration, following heads, proofs of block
// headers, and sending transactions.
//
// Its exported types are made of flops and bls types; contract bindings stay
// inside. The package logs nothing: errors come back to the caller, and what
// happens in the background is handed to callbacks.
package chain
