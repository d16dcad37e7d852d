// Package txmgr sends the transactions of one key. A transaction is one intent
// under several hashes: a Manager assigns its nonce, publishes it, raises its
// fees while it isn't included, and waits for its receipt (pending.go). What a
// pending transaction needs next is decided by a pure state machine (state.go).
package txmgr
