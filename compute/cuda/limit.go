//go:build cgo && linux

package cuda

import (
	"math"
	"time"
)

// slack is how many times longer than at the card's fastest pace so far something may
// take: cards slow down when they get hot, and others may use them too.
const slack = 8

// limit is the time after which a call that waits for a number of operations counts as
// hung.
func (d *Device) limit(ops float64) time.Duration {
	expected := ops * math.Float64frombits(d.pace.Load()) * float64(time.Second)
	return d.options.Patience + time.Duration(min(slack*expected, float64(time.Hour)))
}

// learn records how long operations took.
func (d *Device) learn(ops float64, took time.Duration) {
	if took <= 0 {
		return
	}
	now := math.Float64bits(took.Seconds() / ops)
	for {
		known := d.pace.Load()
		// Bits of positive numbers are in the numbers' order.
		if known != 0 && known <= now || d.pace.CompareAndSwap(known, now) {
			return
		}
	}
}
