package rpc

import "strings"

// Why a node refuses a transaction. Nodes give these reasons as text only.

// IsNonceTooLow reports whether the account has used the nonce already.
func IsNonceTooLow(err error) bool { return containsFold(err, "nonce too low") }

// IsAlreadyKnown reports whether the node has the transaction already.
func IsAlreadyKnown(err error) bool {
	return containsFold(err, "already known") || containsFold(err, "already imported")
}

// IsUnderpriced reports whether the bid is too low to replace the pending
// transaction of the same nonce, or to be accepted at all.
func IsUnderpriced(err error) bool { return containsFold(err, "underpriced") }

// IsUnfunded reports whether the account can't pay.
func IsUnfunded(err error) bool { return containsFold(err, "insufficient funds") }

func containsFold(err error, text string) bool {
	return strings.Contains(strings.ToLower(err.Error()), text)
}
