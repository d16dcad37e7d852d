package chain

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// A Telling is an event of the disputes with how many endpoints tell of it.
// Whoever acts on events believes anyone that there is something to do, and
// only a majority that something is done: so a minority of endpoints that hides
// or invents events, while the others answer, costs nobody a dispute.
type Observation struct {
	DisputeEvent
	// Confirmed says that more than half of the endpoints that answered tell
	// of the event.
	Confirmed bool
}

// DisputeTellings returns what any endpoint tells of disputes in blocks first
// to last, in the chain's order, as far as it fits the chain that is followed.
// An endpoint that doesn't answer, or doesn't have the blocks yet, has no say;
// if none answers, that is an error.
func (c *Client) DisputeObservations(ctx context.Context, first, last uint64) ([]Observation, error) {
	var out []Observation
	for ; first <= last; first += eventBlocks {
		end := min(last, first+eventBlocks-1)
		some, err := c.disputeObservations(ctx, first, end)
		if err != nil {
			return nil, fmt.Errorf("read the disputes' events in blocks %d to %d: %w", first, end, err)
		}
		out = append(out, some...)
	}
	return out, nil
}

// A witnessed log is one that some of the endpoints tell of.
type observed struct {
	event     DisputeEvent
	witnesses int
}

func (c *Client) disputeObservations(ctx context.Context, first, last uint64) ([]Observation, error) {
	answers, err := rpc.LogsOfEach(ctx, c.Conn, c.deployment.Disputes, first, last, c.disputeEvent)
	if err != nil {
		return nil, err
	}
	var all []*observed
	known := make(map[flops.Hash]*observed)
	for _, events := range answers {
		told := make(map[flops.Hash]bool, len(events)) // by this endpoint: it counts once
		for _, e := range events {
			key := eventKey(e)
			if told[key] {
				continue
			}
			told[key] = true
			w := known[key]
			if w == nil {
				w = &observed{event: e}
				known[key], all = w, append(all, w)
			}
			w.witnesses++
		}
	}
	slices.SortFunc(all, func(a, b *observed) int {
		x, y := a.event.At(), b.event.At()
		return cmp.Or(cmp.Compare(x.Block, y.Block), cmp.Compare(x.LogIndex, y.LogIndex), bytes.Compare(x.TxHash[:], y.TxHash[:]))
	})
	out := make([]Observation, len(all))
	for i, w := range all {
		out[i] = Observation{DisputeEvent: w.event, Confirmed: w.witnesses > len(answers)/2}
	}
	return out, nil
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
