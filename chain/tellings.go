package chain

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// A Telling is an event of the disputes with how many endpoints tell of it.
// Whoever acts on events believes anyone that there is something to do, and
// only a majority that something is done: so a minority of endpoints that hides
// or invents events, while the others answer, costs nobody a dispute.
type Telling struct {
	DisputeEvent
	// Confirmed says that more than half of the endpoints that answered tell
	// of the event.
	Confirmed bool
}

// DisputeTellings returns what any endpoint tells of disputes in blocks first
// to last, in the chain's order, as far as it fits the chain that is followed.
// An endpoint that doesn't answer, or doesn't have the blocks yet, has no say;
// if none answers, that is an error.
func (c *Client) DisputeTellings(ctx context.Context, first, last uint64) ([]Telling, error) {
	var out []Telling
	for ; first <= last; first += eventBlocks {
		end := min(last, first+eventBlocks-1)
		some, err := c.disputeTellings(ctx, first, end)
		if err != nil {
			return nil, fmt.Errorf("read the disputes' events in blocks %d to %d: %w", first, end, err)
		}
		out = append(out, some...)
	}
	return out, nil
}

// A witnessed log is one that some of the endpoints tell of.
type witnessed struct {
	event     DisputeEvent
	witnesses int
}

func (c *Client) disputeTellings(ctx context.Context, first, last uint64) ([]Telling, error) {
	answers, faults := c.askEach(ctx, func(ctx context.Context, i int) ([]DisputeEvent, error) {
		return inParts(ctx, first, last, func(first, last uint64) ([]DisputeEvent, error) {
			return c.eventsOf(ctx, i, first, last)
		})
	})
	if len(answers) == 0 {
		return nil, errors.Join(faults...)
	}
	var all []*witnessed
	known := make(map[flops.Hash]*witnessed)
	for _, events := range answers {
		for key, e := range events {
			w := known[key]
			if w == nil {
				w = &witnessed{event: e}
				known[key], all = w, append(all, w)
			}
			w.witnesses++
		}
	}
	slices.SortFunc(all, func(a, b *witnessed) int {
		x, y := a.event.At(), b.event.At()
		return cmp.Or(cmp.Compare(x.Block, y.Block), cmp.Compare(x.LogIndex, y.LogIndex), bytes.Compare(x.TxHash[:], y.TxHash[:]))
	})
	out := make([]Telling, len(all))
	for i, w := range all {
		out[i] = Telling{DisputeEvent: w.event, Confirmed: w.witnesses > len(answers)/2}
	}
	return out, nil
}

// inParts reads a range of blocks, in halves if it can't be read whole: an
// endpoint limits how many blocks or how much of an answer it gives at once, and
// anybody may fill blocks with events. A block of its own always fits. Each
// endpoint is asked in parts of its own, or else one that hides everything would
// be the only one with a say.
func inParts[E any](ctx context.Context, first, last uint64, read func(first, last uint64) ([]E, error)) ([]E, error) {
	events, err := read(first, last)
	if err == nil || first == last || ctx.Err() != nil {
		return events, err
	}
	middle := first + (last-first)/2
	if events, err = inParts(ctx, first, middle, read); err != nil {
		return nil, err
	}
	rest, err := inParts(ctx, middle+1, last, read)
	return append(events, rest...), err
}

// askEach asks all endpoints of the right chain at the same time, and returns
// what those say that answer, by a key that equal events share.
func (c *Client) askEach(ctx context.Context, ask func(ctx context.Context, i int) ([]DisputeEvent, error)) (answers []map[flops.Hash]DisputeEvent, faults []error) {
	line, _ := c.pool.line(ctx)
	var (
		all sync.WaitGroup
		mu  sync.Mutex
	)
	for _, i := range line {
		all.Go(func() {
			events, err := ask(ctx, i)
			mu.Lock()
			defer mu.Unlock()
			if err != nil {
				faults = append(faults, fmt.Errorf("%s: %w", c.pool.endpoints[i].name, err))
				return
			}
			keyed := make(map[flops.Hash]DisputeEvent, len(events))
			for _, e := range events {
				keyed[eventKey(e)] = e
			}
			answers = append(answers, keyed)
		})
	}
	all.Wait()
	if len(line) == 0 {
		faults = c.pool.wrongs()
	}
	return answers, faults
}

// eventKey tells events apart, and those that differ only in what an endpoint
// made up of them.
func eventKey(e DisputeEvent) flops.Hash {
	content, err := json.Marshal(e)
	if err != nil {
		content = fmt.Appendf(nil, "%+v", e.At()) // plain values always encode
	}
	return flops.Keccak(fmt.Appendf(nil, "%T", e), content)
}

// eventsOf asks one endpoint for the disputes' events.
func (c *Client) eventsOf(ctx context.Context, i int, first, last uint64) ([]DisputeEvent, error) {
	filter, err := json.Marshal(map[string]any{
		"address":   common.Address(c.deployment.Disputes),
		"fromBlock": hexutil.Uint64(first), "toBlock": hexutil.Uint64(last),
	})
	if err != nil {
		return nil, fmt.Errorf("encode the question: %w", err)
	}
	answers, err := c.pool.askOne(ctx, i, c.pool.timeout*lastTimeouts, []request{{"eth_getLogs", []json.RawMessage{filter}}})
	if err != nil {
		return nil, err
	}
	if r := answers[0].refusal; r != nil {
		return nil, errors.New(shorten(r.Error()))
	}
	var logs []types.Log
	if err := json.Unmarshal(answers[0].result, &logs); err != nil {
		return nil, fmt.Errorf("decode its answer: %w", err)
	}
	var events []DisputeEvent
	for k := range logs {
		l := &logs[k]
		if l.Removed || l.Address != common.Address(c.deployment.Disputes) || l.BlockNumber < first || l.BlockNumber > last {
			continue
		}
		if b, ok := c.follower.blockAt(l.BlockNumber); ok && b.Hash != flops.Hash(l.BlockHash) {
			continue // of another chain than the one followed
		}
		e, err := c.disputeEvent(l)
		if err != nil {
			return nil, err
		}
		events = append(events, e)
	}
	return events, nil
}
