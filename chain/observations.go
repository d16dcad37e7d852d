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

// An Observation is an event of the disputes, and whether a majority of the
// endpoints reports it. Act on a report from any endpoint; treat an action as done
// only when a majority agrees. Then a minority of endpoints that hides or invents
// events, while the others answer, costs nobody a dispute.
type Observation struct {
	DisputeEvent
	// Confirmed says that more than half of the endpoints that answered report
	// the event.
	Confirmed bool
}

// DisputeObservations returns the events of disputes in blocks first to last that
// any endpoint reports, in the chain's order, without those that contradict the
// chain that is followed. An endpoint that doesn't answer, or doesn't have the
// blocks yet, is left out; it is an error if none answers.
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

// observed is an event that some endpoints report.
type observed struct {
	event   DisputeEvent
	reports int // endpoints that report it
}

func (c *Client) disputeObservations(ctx context.Context, first, last uint64) ([]Observation, error) {
	answers, err := rpc.LogsOfEach(ctx, c.Conn, c.deployment.Disputes, first, last, c.disputeEvent)
	if err != nil {
		return nil, err
	}
	var all []*observed
	known := make(map[flops.Hash]*observed)
	for _, events := range answers {
		counted := make(map[flops.Hash]bool, len(events)) // by this endpoint: each event counts once
		for _, e := range events {
			key := eventKey(e)
			if counted[key] {
				continue
			}
			counted[key] = true
			o := known[key]
			if o == nil {
				o = &observed{event: e}
				known[key], all = o, append(all, o)
			}
			o.reports++
		}
	}
	slices.SortFunc(all, func(a, b *observed) int {
		x, y := a.event.At(), b.event.At()
		return cmp.Or(cmp.Compare(x.Block, y.Block), cmp.Compare(x.LogIndex, y.LogIndex), bytes.Compare(x.TxHash[:], y.TxHash[:]))
	})
	out := make([]Observation, len(all))
	for i, o := range all {
		out[i] = Observation{DisputeEvent: o.event, Confirmed: o.reports > len(answers)/2}
	}
	return out, nil
}

// eventKey identifies an event by its kind and everything in it, so that versions
// of one event that endpoints report differently count separately.
func eventKey(e DisputeEvent) flops.Hash {
	content, err := json.Marshal(e)
	if err != nil {
		content = fmt.Appendf(nil, "%+v", e.At()) // plain values always encode
	}
	return flops.Keccak(fmt.Appendf(nil, "%T", e), content)
}
