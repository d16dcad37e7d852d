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

// Endpoints are where a chain is reached.
type Endpoints struct {
	// URLs of JSON-RPC endpoints, in order of preference: http, https, ws or
	// wss. Each request goes to the first that is in order.
	URLs []string
	// Timeout of a request to one endpoint while there is another to ask;
	// default 2 s. The last one gets five times as long.
	Timeout time.Duration
	// OnChange, if given, is told whenever an endpoint's state changes, one
	// change at a time. It must return soon and not use the connection.
	OnChange func(EndpointChange)
}

// At is one endpoint.
func At(url string) Endpoints { return Endpoints{URLs: []string{url}} }

const (
	defaultTimeout = 2 * time.Second
	// lastTimeouts is how many timeouts the last endpoint in line gets: by
	// then waiting is all that is left.
	lastTimeouts = 5
	// An endpoint that failed is asked last until it has answered again after
	// this long, doubled with each failure in a row.
	firstRest = time.Second
	longRest  = 15 * time.Second
)

// A pool is several endpoints of one chain that stand in for each other.
type pool struct {
	endpoints []*endpoint // in order of preference
	chainID   uint64
	timeout   time.Duration
	onChange  func(EndpointChange)

	wg sync.WaitGroup // requests whose answers nobody waits for

	mu        sync.Mutex
	records   []record // of each endpoint
	reporting sync.Mutex
}

// newPool makes the pool of all endpoints, or reports every fault of their URLs.
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

// introduce asks all endpoints for their chain id, and takes the one that all
// name who answer.
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
		return 0, fmt.Errorf("%w: the RPC endpoints are of different chains: %s; check the RPC URLs", ErrWrongChain, strings.Join(named, ", "))
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

// askOne sends requests to one endpoint, within a time, and notes how it did.
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
// An answer that good refuses is a fault of the endpoint; good may be nil. A
// refusal that isn't a contract's may be one endpoint's own (a node without
// the state, say), so the others are asked as well before it is believed.
func (p *pool) ask(ctx context.Context, requests []request, good func([]answer) error) ([]answer, error) {
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
		if err == nil && good != nil {
			err = good(answers)
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
		faults = append(faults, p.wrongs()...)
	}
	return errors.Join(faults...)
}

func (p *pool) wrongs() (wrongs []error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for i := range p.records {
		if err := p.records[i].err; errors.Is(err, ErrWrongChain) {
			wrongs = append(wrongs, fmt.Errorf("%s: %w", p.endpoints[i].name, err))
		}
	}
	return wrongs
}

// publish sends a request, which may be repeated without harm, to all
// endpoints at once, and returns as soon as one has taken it. If none has, an
// error says that it may be out all the same, because an answer was lost; a
// refusal is that of every endpoint that could be reached.
func (p *pool) publish(ctx context.Context, r request) (answer, error) {
	line, _ := p.line(ctx)
	type outcome struct {
		answer
		fault error
	}
	outcomes := make(chan outcome, len(line))
	for _, i := range line {
		p.wg.Go(func() {
			// The others get it even when somebody has it.
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

// close waits for what is under way and ends all connections.
func (p *pool) close() {
	p.wg.Wait()
	for _, e := range p.endpoints {
		e.close()
	}
}
