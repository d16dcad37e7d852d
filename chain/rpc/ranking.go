package rpc

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"time"
)

// An EndpointState says how an endpoint is used.
type EndpointState uint8

const (
	// EndpointUp means: it is used in its turn.
	EndpointUp EndpointState = iota
	// EndpointDown means: it doesn't answer, refuses to, or answers with nonsense.
	EndpointDown
	// EndpointLagging means: its newest block is older than the others'.
	EndpointLagging
	// EndpointDisputed means: it reports another chain than the one followed.
	EndpointDisputed
	// EndpointWrong means: it serves another chain id. It is never used; endpoints in
	// the other states are, when none is up.
	EndpointWrong
)

// String names the state.
func (s EndpointState) String() string {
	switch s {
	case EndpointUp:
		return "up"
	case EndpointDown:
		return "down"
	case EndpointLagging:
		return "lagging"
	case EndpointDisputed:
		return "disputed"
	case EndpointWrong:
		return "wrong chain"
	}
	return fmt.Sprintf("state %d", uint8(s))
}

// An EndpointChange is an endpoint's new state.
type EndpointChange struct {
	Endpoint string // without credentials, path and query
	State    EndpointState
	Err      error // why, unless it is up
}

var (
	errLagging  = errors.New("its newest block is older than that of other endpoints")
	errDisputed = errors.New("it reports another chain than the one followed")
)

// A record is what a pool knows about an endpoint.
type record struct {
	failures  int       // in a row
	rest      time.Time // an answer before then doesn't end its failure
	err       error     // its newest failure; nil: it works
	agreement agreement
	reported  EndpointState // to onChange
}

// state is the endpoint's state, and the reason unless it is up.
func (r *record) state() (EndpointState, error) {
	switch {
	case errors.Is(r.err, ErrWrongChain):
		return EndpointWrong, r.err
	case r.err != nil:
		return EndpointDown, r.err
	case r.agreement == agreementLagging:
		return EndpointLagging, errLagging
	case r.agreement == agreementDisputed:
		return EndpointDisputed, errDisputed
	}
	return EndpointUp, nil
}

// rank orders endpoints: those with the lowest rank are asked first.
func (r *record) rank() int {
	switch s, _ := r.state(); {
	case s == EndpointUp && r.agreement == agreementFull:
		return 0
	case s == EndpointUp:
		return 1
	case s == EndpointDown:
		return 3
	}
	return 2
}

// turnKey is the key of a context's turn.
type turnKey struct{}

// Turn makes a context for another try at something. Each turn asks another
// endpoint first, if there are several of the best rank. So an endpoint that
// lies where nobody can check can spoil one try, but not all.
func Turn(ctx context.Context, turn uint) context.Context {
	return context.WithValue(ctx, turnKey{}, turn)
}

// TurnOf is a context's turn, or 0.
func TurnOf(ctx context.Context) uint {
	turn, _ := ctx.Value(turnKey{}).(uint)
	return turn
}

// line returns the endpoints in the order in which to ask them, and how many
// of them are up.
func (p *pool) line(ctx context.Context) (line []int, up int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for i := range p.records {
		switch s, _ := p.records[i].state(); s {
		case EndpointWrong:
			continue
		case EndpointUp:
			up++
		case EndpointDown, EndpointLagging, EndpointDisputed:
		}
		line = append(line, i)
	}
	slices.SortStableFunc(line, func(a, b int) int { return cmp.Compare(p.records[a].rank(), p.records[b].rank()) })
	if turn := TurnOf(ctx); turn > 0 && len(line) > 0 {
		first := p.records[line[0]].rank()
		equal := slices.IndexFunc(line, func(i int) bool { return p.records[i].rank() != first })
		if equal < 0 {
			equal = len(line)
		}
		k := int(turn % uint(equal))
		line = slices.Concat(line[k:equal], line[:k], line[equal:])
	}
	return line, up
}

// note records whether an endpoint answered.
func (p *pool) note(i int, err error) {
	p.update(i, func(r *record) {
		now := time.Now()
		switch {
		case err != nil && now.Before(r.rest): // one failure, seen by several requests
			r.err = err
		case err != nil:
			rest := min(firstRest<<min(r.failures, 10), longRest)
			r.failures++
			r.err, r.rest = err, now.Add(rest)
		case !now.Before(r.rest):
			r.failures, r.err = 0, nil
		}
	})
}

// setAgreement records how an endpoint's chain relates to the head that is
// followed.
func (p *pool) setAgreement(i int, a agreement) { p.update(i, func(r *record) { r.agreement = a }) }

// update changes a record, and calls onChange if that changes the endpoint's
// state.
func (p *pool) update(i int, change func(*record)) {
	p.reporting.Lock()
	defer p.reporting.Unlock()
	p.mu.Lock()
	r := &p.records[i]
	change(r)
	state, err := r.state()
	changed := state != r.reported
	r.reported = state
	p.mu.Unlock()
	if changed && p.onChange != nil {
		p.onChange(EndpointChange{Endpoint: p.endpoints[i].name, State: state, Err: err})
	}
}
