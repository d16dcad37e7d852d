// Package devnet runs a whole network on one machine, for cmd/devnet and for
// tests: a development chain with EigenLayer's own contracts and the AVS, and the
// services as processes. It also reports and displays what happens there.
//
// EigenLayer's creation code is read at run time from the folder of the
// eigensdk-go module, never from this repository: its licence allows depending
// on it, not copying it.
package devnet
