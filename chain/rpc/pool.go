package rpc

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"
)

// Endpoints are the JSON-RPC endpoints of one chain.
type Endpoints struct {
	// URLs of JSON-RPC endpoints, in order of preference: http, https, ws or
	// wss. Each request goes to the first one that works.
	URLs []string
	// Timeout of a request to one endpoint while there is another to ask;
	// default 2 s. The last one gets five times as long.
	Timeout time.Duration
	// OnChange, if set, is called whenever an endpoint's state changes, for one
	// change at a time. It must return soon and must not use the connection.
	OnChange func(EndpointChange)
}

// At names a single endpoint.
func At(url string) Endpoints { return Endpoints{URLs: []string{url}} }

const (
	defaultTimeout = 2 * time.Second
	// lastTimeouts is how many timeouts the last endpoint in line gets: after
	// it there is nobody to ask.
	lastTimeouts = 5
	// An endpoint that failed is asked last until it answers after a rest of
	// firstRest, doubled with each failure in a row up to longRest.
	firstRest = time.Second
	longRest  = 15 * time.Second
)

// A pool is one or several endpoints of a chain that replace each other.
type pool struct {
	endpoints []*endpoint // in order of preference
	chainID   uint64
	timeout   time.Duration
	onChange  func(EndpointChange)

	wg sync.WaitGroup // requests that go on after their caller has an answer

	mu        sync.Mutex
	records   []record // one for each endpoint
	reporting sync.Mutex
}

// newPool makes a pool of all endpoints, or reports every fault in their URLs.
func newPool(at Endpoints) (*pool, error) {
	if len(at.URLs) == 0 {
		return nil, errors.New("no RPC URL is given: it must look like http://host:port, https://host/path or wss://host/path")
	}
	p := &pool{timeout: at.Timeout, onChange: at.OnChange, records: make([]record, len(at.URLs))}
	if p.timeout == 0 {
		p.timeout = defaultTimeout
	}
	var faults []error
	for i, u := range at.URLs {
		e, err := newEndpoint(u)
		switch {
		case err != nil:
			faults = append(faults, fmt.Errorf("RPC URL %d of %d: %w", i+1, len(at.URLs), err))
		case slices.Contains(at.URLs[:i], u):
			faults = append(faults, fmt.Errorf("RPC URL %d of %d: %s is given twice, and can't confirm itself", i+1, len(at.URLs), e.name))
		default:
			p.endpoints = append(p.endpoints, e)
		}
	}
	return p, errors.Join(faults...)
}

// introduce asks all endpoints for their chain id, and returns it if all that
// answer name the same one.
func (p *pool) introduce(ctx context.Context) (uint64, error) {
	timeout := p.timeout
	if len(p.endpoints) == 1 {
		timeout *= lastTimeouts
	}
	var (
		all sync.WaitGroup
		ids = make([]uint64, len(p.endpoints))
		bad = make([]error, len(p.endpoints))
	)
	for i, e := range p.endpoints {
		all.Go(func() {
			ctx, cancel := context.WithTimeoutCause(ctx, timeout, errNoAnswer)
			defer cancel()
			ids[i], bad[i] = e.chainID(ctx)
		})
	}
	all.Wait()
	var (
		faults []error
		named  []string
		first  = -1
		differ bool
	)
	for i, e := range p.endpoints {
		if bad[i] != nil {
			faults = append(faults, fmt.Errorf("ask the RPC endpoint %s for its chain id: %w; check the RPC URL and that a node answers there", e.name, bad[i]))
			continue
		}
		if first < 0 {
			first = i
		}
		differ = differ || ids[i] != ids[first]
		named = append(named, fmt.Sprintf("%s serves chain id %d", e.name, ids[i]))
	}
	switch {
	case differ:
		return 0, fmt.Errorf("%w: the RPC endpoints serve different chains: %s; check the RPC URLs", ErrWrongChain, strings.Join(named, ", "))
	case first < 0:
		return 0, errors.Join(faults...)
	}
	p.chainID = ids[first]
	for i, e := range p.endpoints {
		e.trust(bad[i] == nil)
		p.note(i, bad[i])
	}
	return p.chainID, nil
}

// askOne sends requests to one endpoint, with a timeout, and notes whether it
// answered.
func (p *pool) askOne(ctx context.Context, i int, timeout time.Duration, requests []request) ([]answer, error) {
	ctx, cancel := context.WithTimeoutCause(ctx, timeout, errNoAnswer)
	defer cancel()
	e := p.endpoints[i]
	var answers []answer
	err := e.prove(ctx, p.chainID)
	if err != nil {
		err = notSent{err}
	} else {
		answers, err = e.ask(ctx, requests)
	}
	if !abandoned(ctx) {
		p.note(i, err)
	}
	return answers, err
}

// ask sends requests to the endpoints in line until one answers all of them.
// Answers that check refuses are a fault of the endpoint; check may be nil. A
// refusal that doesn't come from a contract may be one endpoint's own (a node
// without the state, say), so it is believed only after all others were asked.
func (p *pool) ask(ctx context.Context, requests []request, check func([]answer) error) ([]answer, error) {
	line, up := p.line(ctx)
	var (
		faults  []error
		refused []answer
	)
	for k, i := range line {
		timeout := p.timeout
		if k == up-1 || len(line) == 1 {
			timeout *= lastTimeouts
		}
		answers, err := p.askOne(ctx, i, timeout, requests)
		if err == nil && check != nil {
			err = check(answers)
		}
		switch {
		case err != nil && ctx.Err() != nil:
			return nil, ctx.Err()
		case err != nil:
			faults = append(faults, fmt.Errorf("%s: %w", p.endpoints[i].name, err))
		case !slices.ContainsFunc(answers, func(a answer) bool { return a.refusal != nil && !hasRevertData(a.refusal) }):
			return answers, nil
		case refused == nil:
			refused = answers
		}
	}
	if refused != nil {
		return refused, nil
	}
	return nil, p.failure(faults)
}

// failure joins the faults of all endpoints.
func (p *pool) failure(faults []error) error {
	if len(faults) == 0 {
		faults = append(faults, p.wrongChains()...)
	}
	return errors.Join(faults...)
}

// wrongChains are the faults of the endpoints that serve another chain.
func (p *pool) wrongChains() (faults []error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for i := range p.records {
		if err := p.records[i].err; errors.Is(err, ErrWrongChain) {
			faults = append(faults, fmt.Errorf("%s: %w", p.endpoints[i].name, err))
		}
	}
	return faults
}

// publish sends a request that is safe to repeat to all endpoints at once, and
// returns as soon as one accepts it. If none does, the answer is a refusal only
// if every endpoint that could be reached refuses. An error means that the
// request may have been accepted after all, because an answer was lost.
func (p *pool) publish(ctx context.Context, r request) (answer, error) {
	line, _ := p.line(ctx)
	type outcome struct {
		answer
		fault error
	}
	outcomes := make(chan outcome, len(line))
	for _, i := range line {
		p.wg.Go(func() {
			// The others get it even after one has accepted it.
			answers, err := p.askOne(context.WithoutCancel(ctx), i, p.timeout, []request{r})
			if err != nil {
				outcomes <- outcome{fault: fmt.Errorf("%s: %w", p.endpoints[i].name, err)}
				return
			}
			outcomes <- outcome{answer: answers[0]}
		})
	}
	var (
		faults  []error
		refused *answer
	)
	for range line {
		select {
		case <-ctx.Done():
			return answer{}, ctx.Err()
		case o := <-outcomes:
			switch {
			case o.fault != nil:
				faults = append(faults, o.fault)
			case o.refusal == nil || IsAlreadyKnown(o.refusal):
				return o.answer, nil
			case refused == nil:
				refused = &o.answer
			}
		}
	}
	if refused != nil && !slices.ContainsFunc(faults, mayHaveArrived) {
		return *refused, nil
	}
	return answer{}, p.failure(faults)
}

// close waits for requests in flight and ends all connections.
func (p *pool) close() {
	p.wg.Wait()
	for _, e := range p.endpoints {
		e.close()
	}
}
