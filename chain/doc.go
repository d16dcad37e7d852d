// Package chain is the AVS on Ethereum as Go sees it: rounds and their
// attempts, settlement, the ledger of points, disputes and epochs. Below it,
// chain/rpc reaches endpoints, chain/txmgr sends transactions, chain/revert
// decodes contracts' errors, and chain/eigen knows EigenLayer's registries.
//
// It logs nothing and shows no type of a generated binding.
package chain
