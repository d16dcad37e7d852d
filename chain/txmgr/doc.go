// Package txmgr sends the transactions of one key. A transaction is one intent
// under several hashes: a Manager assigns its nonce, publishes it, raises its
// fees while it stays out (pending.go), and waits for its receipt. What to do
// next with one that is pending is a pure state machine (state.go).
package txmgr
