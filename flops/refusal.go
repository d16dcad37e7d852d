package flops

import (
	"errors"
	"fmt"
)

// Refusal is the error of a message that is refused with a code.
//
// Remedy: Look its code up in the tables above.
type Refusal struct {
	Code   Verdict
	Reason string
}

// Error is the code's name and the reason.
func (r *Refusal) Error() string { return r.Code.String() + ": " + r.Reason }

// Refuse makes a *Refusal with a code and a reason, which is formatted.
func Refuse(code Verdict, format string, args ...any) error {
	return &Refusal{Code: code, Reason: fmt.Sprintf(format, args...)}
}

var (
	// ErrNotYet is the answer to a call that waited until its time was up.
	//
	// Remedy: Ask again.
	ErrNotYet = errors.New("not there yet, ask again")
	// ErrUnknown is wrapped when a node doesn't have what it is asked for and
	// doesn't expect to get it.
	//
	// Remedy: Ask another node, or for another round.
	ErrUnknown = errors.New("this node does not have it")
)
