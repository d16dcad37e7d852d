package rpc

import "time"

// A standing is how an endpoint's chain relates to the head that is followed.
type agreement uint8

const (
	agreementUnknown  agreement = iota // it has told nothing yet
	agreementFull                      // it has the head
	agreementBehind                    // it doesn't have the head yet
	agreementLagging                   // it is blocks behind
	agreementDisputed                  // it tells another chain
)

// futureTolerance is how far ahead of this machine's clock a block may be,
// beyond a block time.
const futureTolerance = 15 * time.Second

// A choice is which head to follow, and how everybody stands to it.
type choice struct {
	chain      branch      // ends in the head; empty if nobody told anything
	agreements []agreement // of each endpoint
	confirmed  bool        // by a majority of those asked
}

// choose finds the head to follow among what several endpoints tell; a nil
// branch is an endpoint that is out of reach. It is the highest block that a
// majority of the endpoints have, leaving out those whose newest block is
// later than the clock allows, and those that lag: more than two block times
// behind the newest block by the blocks' own times. If a majority has no such
// block, or none of the last four block times, the first endpoint in order is
// believed.
func choose(told []branch, blockTime time.Duration, now time.Time) choice {
	c := choice{agreements: make([]agreement, len(told))}
	clock, slot := now.Unix(), int64(blockTime/time.Second)

	in := make([]int, 0, len(told)) // the endpoints that have a say
	timely := func(i int) bool { return int64(told[i].tip().Time) <= clock+slot+int64(futureTolerance/time.Second) }
	for i := range told {
		if len(told[i]) > 0 && timely(i) {
			in = append(in, i)
		}
	}
	if len(in) == 0 { // then it is the clock that is wrong
		for i := range told {
			if len(told[i]) > 0 {
				in = append(in, i)
			}
		}
	}
	if len(in) == 0 {
		return c
	}
	newest := int64(0)
	for _, i := range in {
		newest = max(newest, min(clock, int64(told[i].tip().Time)))
	}
	age := func(h Head) int64 { return newest - int64(h.Time) }
	current := in[:0]
	for _, i := range in {
		if age(told[i].tip()) > 2*slot {
			c.agreements[i] = agreementLagging
			continue
		}
		current = append(current, i)
	}
	in = current

	for _, i := range in {
		if h, ok := highestShared(told, in, i); ok && (len(c.chain) == 0 || h.Number > c.chain.tip().Number) {
			c.chain = told[i].through(h.Number)
		}
	}
	c.confirmed = len(c.chain) > 0 && age(c.chain.tip()) <= 4*slot
	if !c.confirmed {
		c.chain = told[in[0]]
	}
	for i := range told {
		if len(told[i]) > 0 {
			c.agreements[i] = agreementOf(told[i], c.chain, c.agreements[i])
		}
	}
	return c
}

// highestShared is the highest block of endpoint i's that a majority of those
// in have.
func highestShared(told []branch, in []int, i int) (Head, bool) {
	for k := len(told[i]) - 1; k >= 0; k-- {
		h, shared := told[i][k], 0
		for _, j := range in {
			if told[j].holds(h) {
				shared++
			}
		}
		if shared > len(in)/2 {
			return h, true
		}
	}
	return Head{}, false
}

// stand says how an endpoint that tells a branch stands to the chain followed.
func agreementOf(told, chain branch, before agreement) agreement {
	switch {
	case told.holds(chain.tip()):
		return agreementFull
	case told.contradicts(chain.tip()), chain.contradicts(told.tip()), told[0].Number > chain.tip().Number:
		return agreementDisputed
	case before == agreementLagging:
		return agreementLagging
	}
	return agreementBehind
}
