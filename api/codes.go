package api

import (
	"connectrpc.com/connect"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// A Code is a code that a call can fail with.
type Code struct {
	connect.Code
	Sentence string // what happened and what to do
}

// Codes are the codes that calls of this API fail with, in ascending order.
// What a refusal says more exactly stands in its detail.
func Codes() []Code {
	return []Code{
		{connect.CodeCanceled, "The caller hung up. Nothing is to be done."},
		{connect.CodeInvalidArgument, "A field is missing or has the wrong length, or what is committed to is not allowed. Correct the field that the message names."},
		{connect.CodeDeadlineExceeded, "The caller's own deadline passed before the answer came. Ask again with more time."},
		{connect.CodeNotFound, "The node has nothing of what it is asked for and doesn't expect to get it. Ask another node, or for another round."},
		{connect.CodeAlreadyExists, "Something else was taken in this place and is final. Look at the refusal's code."},
		{connect.CodePermissionDenied, "The operator is not registered. Look at the refusal's code."},
		{connect.CodeResourceExhausted, "The message is larger than any of its kind can be. Send what the protocol says."},
		{connect.CodeFailedPrecondition, "The message is not for now, or not right. Look at the refusal's code."},
		{connect.CodeUnimplemented, "This node doesn't offer this call. Ask the aggregator for what only the aggregator does."},
		{connect.CodeInternal, "The node failed. Its log says why; ask again."},
		{connect.CodeUnavailable, "What is asked for isn't there yet, or the node can't be reached. Ask again."},
		{connect.CodeUnauthenticated, "The signature is not the operator's. Look at the refusal's code."},
	}
}

// CodeOf is the code of the calls that a verdict refuses.
func CodeOf(v flops.Verdict) connect.Code { return refusalCode(v) }
