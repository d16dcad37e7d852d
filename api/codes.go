package api

import (
	"connectrpc.com/connect"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// A Code is one of the codes that a call can fail with.
type Code struct {
	connect.Code
	Sentence string // what happened and what to do
}

// Codes returns the codes that calls of this API fail with, in ascending order.
// The detail of a refusal is more exact.
func Codes() []Code {
	return []Code{
		{connect.CodeCanceled, "The caller hung up. Nothing to do."},
		{connect.CodeInvalidArgument, "A field is missing or has the wrong length, or the commitment's content is not allowed. Correct the field that the message names."},
		{connect.CodeDeadlineExceeded, "The caller's own deadline passed before the answer came. Ask again with more time."},
		{connect.CodeNotFound, "The node doesn't have what was asked for and doesn't expect to get it. Ask another node, or ask for another round."},
		{connect.CodeAlreadyExists, "The node has already accepted something else in this place, and that is final. Look up the refusal's code."},
		{connect.CodePermissionDenied, "The operator is not registered. Look up the refusal's code."},
		{connect.CodeResourceExhausted, "The message is larger than any message of its kind can be. Send what the protocol says."},
		{connect.CodeFailedPrecondition, "The message came at the wrong time, or is not right. Look up the refusal's code."},
		{connect.CodeUnimplemented, "This node doesn't offer this call. Send the call to the aggregator if only the aggregator serves it."},
		{connect.CodeInternal, "The node failed. Its log says why; ask again."},
		{connect.CodeUnavailable, "The answer isn't there yet, or the node can't be reached. Ask again."},
		{connect.CodeUnauthenticated, "The signature is not the operator's. Look up the refusal's code."},
	}
}

// CodeOf is the code that a call fails with when it is refused with a verdict.
func CodeOf(v flops.Verdict) connect.Code { return refusalCode(v) }
