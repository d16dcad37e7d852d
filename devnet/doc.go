// Package devnet boots a development chain with real EigenLayer contracts and
// the AVS on top, for cmd/devnet and for tests.
//
// EigenLayer's creation code is read at run time from the folder of the
// eigensdk-go module, never from this repository: its licence allows depending
// on it, not copying it.
package devnet
