package rpc

import "time"

// An agreement is how an endpoint's chain relates to the head that is followed.
type agreement uint8

const (
	agreementUnknown  agreement = iota // it has reported nothing yet
	agreementFull                      // it has the head
	agreementBehind                    // it doesn't have the head yet
	agreementLagging                   // it is blocks behind
	agreementDisputed                  // it reports another chain
)

// futureTolerance is how far ahead of this machine's clock a block's time may
// be, in addition to one block time.
const futureTolerance = 15 * time.Second

// A choice is which head to follow, and which endpoints agree with it.
type choice struct {
	chain      branch      // ends in the head; empty if nobody reported anything
	agreements []agreement // of each endpoint
}

// choose finds the head to follow from the branches that several endpoints
// report; a nil branch is an endpoint that can't be reached. The head is the
// highest block that a majority of the endpoints have. Left out are endpoints
// whose newest block is later than the clock allows, and those that lag: more
// than two block times behind the newest block, by the blocks' own times. If
// there is no such block, or none from the last four block times, the first
// remaining endpoint is believed.
func choose(reported []branch, blockTime time.Duration, now time.Time) choice {
	c := choice{agreements: make([]agreement, len(reported))}
	clock, slot := now.Unix(), int64(blockTime/time.Second)

	voters := make([]int, 0, len(reported)) // the endpoints that count
	timely := func(i int) bool {
		return int64(reported[i].tip().Time) <= clock+slot+int64(futureTolerance/time.Second)
	}
	for i := range reported {
		if len(reported[i]) > 0 && timely(i) {
			voters = append(voters, i)
		}
	}
	if len(voters) == 0 { // then the clock is wrong
		for i := range reported {
			if len(reported[i]) > 0 {
				voters = append(voters, i)
			}
		}
	}
	if len(voters) == 0 {
		return c
	}
	newest := int64(0)
	for _, i := range voters {
		newest = max(newest, min(clock, int64(reported[i].tip().Time)))
	}
	age := func(h Head) int64 { return newest - int64(h.Time) }
	current := voters[:0]
	for _, i := range voters {
		if age(reported[i].tip()) > 2*slot {
			c.agreements[i] = agreementLagging
			continue
		}
		current = append(current, i)
	}
	voters = current

	for _, i := range voters {
		if h, ok := highestShared(reported, voters, i); ok && (len(c.chain) == 0 || h.Number > c.chain.tip().Number) {
			c.chain = reported[i].through(h.Number)
		}
	}
	confirmed := len(c.chain) > 0 && age(c.chain.tip()) <= 4*slot
	if !confirmed {
		c.chain = reported[voters[0]]
	}
	for i := range reported {
		if len(reported[i]) > 0 {
			c.agreements[i] = agreementOf(reported[i], c.chain, c.agreements[i])
		}
	}
	return c
}

// highestShared is the highest block of voter i that a majority of the voters
// have.
func highestShared(reported []branch, voters []int, i int) (Head, bool) {
	for k := len(reported[i]) - 1; k >= 0; k-- {
		h, shared := reported[i][k], 0
		for _, j := range voters {
			if reported[j].holds(h) {
				shared++
			}
		}
		if shared > len(voters)/2 {
			return h, true
		}
	}
	return Head{}, false
}

// agreementOf says how an endpoint that reports a branch agrees with the chain
// followed. before is what is known already: that it lags, or nothing.
func agreementOf(reported, chain branch, before agreement) agreement {
	switch {
	case reported.holds(chain.tip()):
		return agreementFull
	case reported.contradicts(chain.tip()), chain.contradicts(reported.tip()), reported[0].Number > chain.tip().Number:
		return agreementDisputed
	case before == agreementLagging:
		return agreementLagging
	}
	return agreementBehind
}
