package flops

import "time"

// Clock gives the times of one round (protocol §6). They follow from the
// opening block's timestamp and the round's parameters alone; nothing here
// reads the system's clock.
type Clock struct {
	Params
	OpenBlock uint64 // number of the opening block
	OpenTime  uint64 // its timestamp, in unix seconds
}

// Freeze is when the aggregator stops taking commitments.
func (c Clock) Freeze() time.Time { return at(c.OpenTime, c.Window) }

// SetDeadline is the time by which the signed commit set must have reached an
// operator that is to sign the results.
func (c Clock) SetDeadline() time.Time { return c.Freeze().Add(seconds(c.FreezeGrace)) }

// SaltDeadline is the time by which the salt must have reached an operator that
// is to sign the results.
func (c Clock) SaltDeadline() time.Time { return at(c.OpenTime, c.SaltGrace) }

// CommitHandover is the time until which other operators are to relay a commitment
// (protocol §7; no service relays yet).
func (c Clock) CommitHandover() time.Time { return c.Freeze().Add(-seconds(c.HandoverMargin)) }

// SampleBlock is the number of the block whose randomness draws the samples.
func (c Clock) SampleBlock() uint64 { return addSaturating(c.OpenBlock, uint64(c.SampleDelay)) }

// SampleTimeOK reports whether the sample block's timestamp, in unix seconds,
// is late enough after the freeze; if it isn't, the round is void.
func (c Clock) SampleTimeOK(timestamp uint64) bool {
	return timestamp >= addSaturating(c.OpenTime, c.sampleSeconds())
}

// RevealDeadline is the time until which reveals are accepted, given the sample
// block's timestamp in unix seconds.
func (c Clock) RevealDeadline(sampleTime uint64) time.Time { return at(sampleTime, c.RevealWindow) }

// RevealDeadlineFor is RevealDeadline for a node that received the sample block
// at the given time. If less than half of the window was left by then, because
// of a reorganisation, a restart or a stalled endpoint, the whole window begins
// there: a reveal is judged by its content whenever it came, and no operator
// should lose its streak because a block came late.
func (c Clock) RevealDeadlineFor(sampleTime uint64, received time.Time) time.Time {
	due := c.RevealDeadline(sampleTime)
	if window := seconds(c.RevealWindow); received.After(due.Add(-window / 2)) {
		return received.Add(window)
	}
	return due
}

// RevealHandover is the time until which other operators are to relay a reveal,
// given the sample block's timestamp in unix seconds (protocol §7; no service
// relays yet).
func (c Clock) RevealHandover(sampleTime uint64) time.Time {
	return c.RevealDeadline(sampleTime).Add(-seconds(c.HandoverMargin))
}

// LastSettleBlock is the number of the last block in which the round can be
// settled.
func (c Clock) LastSettleBlock() uint64 { return addSaturating(c.OpenBlock, uint64(c.SettleBlocks)) }

// at is the time a number of seconds after a unix timestamp. Timestamps past
// the year 36,000 can only be a lie and are cut off there, which keeps sums in
// range.
func at(unix uint64, after uint32) time.Time {
	return time.Unix(int64(min(unix, 1<<40)), 0).Add(seconds(after))
}

func seconds(s uint32) time.Duration { return time.Duration(s) * time.Second }
