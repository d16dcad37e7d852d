// Package api carries the protocol's messages between services: the protobuf
// of pof/v1 over Connect, its conversion to the domain's types with every
// length checked, refusals with their codes, and a client.
package api

import (
	"errors"

	"connectrpc.com/connect"

	pofv1 "github.com/proof-of-flops/proof-of-flops/api/pof/v1"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// RefusalOf finds the Refusal in an error, whether it was made in this process
// or came over the wire.
func RefusalOf(err error) (*flops.Refusal, bool) {
	var r *flops.Refusal
	if errors.As(err, &r) {
		return r, true
	}
	var ce *connect.Error
	if !errors.As(err, &ce) {
		return nil, false
	}
	for _, d := range ce.Details() {
		v, err := d.Value()
		if err != nil {
			continue
		}
		if m, ok := v.(*pofv1.Refusal); ok && m.Code <= 255 {
			return &flops.Refusal{Code: flops.Verdict(m.Code), Reason: ce.Message()}, true
		}
	}
	return nil, false
}

// wire turns a handler's error into one that the client can read. An error that
// is neither a refusal, nor bad input, nor the end of a wait is the server's
// own: its text is not sent to the client.
func wire(err error) error {
	var (
		r    *flops.Refusal
		in   *InputError
		sent *connect.Error
	)
	switch {
	case err == nil:
		return nil
	case errors.As(err, &sent): // the stream to the client broke
		return sent
	case errors.As(err, &r):
		ce := connect.NewError(refusalCode(r.Code), errors.New(r.Reason))
		if d, err := connect.NewErrorDetail(&pofv1.Refusal{
			Code: uint32(r.Code), Name: r.Code.String(), Sentence: r.Code.Sentence(),
		}); err == nil {
			ce.AddDetail(d)
		}
		return ce
	case errors.As(err, &in):
		return connect.NewError(connect.CodeInvalidArgument, in)
	case errors.Is(err, flops.ErrNotYet):
		return connect.NewError(connect.CodeUnavailable, flops.ErrNotYet)
	case errors.Is(err, flops.ErrUnknown):
		return connect.NewError(connect.CodeNotFound, err)
	default:
		return connect.NewError(connect.CodeInternal, errors.New("the server failed; its log says why"))
	}
}

// IsAnswer reports whether an error is an answer to the caller rather than a
// failure of the node.
func IsAnswer(err error) bool {
	var (
		r  *flops.Refusal
		in *InputError
	)
	return errors.As(err, &r) || errors.As(err, &in) || errors.Is(err, flops.ErrNotYet) || errors.Is(err, flops.ErrUnknown)
}

func refusalCode(v flops.Verdict) connect.Code {
	switch v { //nolint:exhaustive // the rest are failed preconditions alike
	case flops.RefusedBadSignature:
		return connect.CodeUnauthenticated
	case flops.RefusedNotRegistered:
		return connect.CodePermissionDenied
	case flops.RefusedAlreadyCommitted:
		return connect.CodeAlreadyExists
	case flops.RefusedSizeNotAllowed, flops.RefusedWorkTooLarge:
		return connect.CodeInvalidArgument
	default:
		return connect.CodeFailedPrecondition
	}
}

// An InputError is a message of the wrong shape.
//
// Remedy: Correct the field that it names.
type InputError struct{ Field, Problem string }

func (e *InputError) Error() string { return e.Field + ": " + e.Problem }
