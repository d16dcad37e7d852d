package wait

import (
	"context"
	"math/rand/v2"
	"time"

	"github.com/cenkalti/backoff/v5"
)

// First and Longest bound the pauses between tries at another node. A caller of
// a node that is down asks again after about 250 ms, then after pauses that
// grow by half each time, up to 15 s. Each pause is drawn between half and one
// and a half of its length, so that callers that failed together don't come
// back together. A node that comes back after some time is asked within one and
// a half times that time, plus 400 ms.
//
// A thousand operators that lose an aggregator at the same time ask it 3,200
// times in the first second, some 170 times a second after ten seconds, and 67
// times a second in the long run.
const (
	First   = 250 * time.Millisecond
	Longest = 15 * time.Second
)

// growth is the factor from each pause to the next.
const growth = 1.5

// A Backoff gives the pauses between tries at something that fails. It is for
// one goroutine.
type Backoff struct {
	first, longest time.Duration
	pauses         *backoff.ExponentialBackOff
}

// NewBackoff begins with pauses of about first, which grow to about longest.
func NewBackoff(first, longest time.Duration) *Backoff {
	return &Backoff{first, longest, &backoff.ExponentialBackOff{
		InitialInterval: first, MaxInterval: max(first, longest), Multiplier: growth, RandomizationFactor: backoff.DefaultRandomizationFactor,
	}}
}

// Next is the next pause.
func (b *Backoff) Next() time.Duration { return b.pauses.NextBackOff() }

// Reset begins with the first pause again, after a success.
func (b *Backoff) Reset() { b.pauses.Reset() }

// Sleep waits for the next pause. It never sleeps past ctx's deadline: a pause
// that would is cut to a random part of the time that is left, so that there
// are tries until the end. Once less than half of the first pause is left,
// there is no time for another try, and it returns context.DeadlineExceeded at
// once. A limit set by AtMost applies as well.
func (b *Backoff) Sleep(ctx context.Context) error {
	d := b.Next()
	if most, ok := ctx.Value(atMostKey{}).(time.Duration); ok && d > most {
		d = between(most/2, most)
	}
	if deadline, ok := ctx.Deadline(); ok {
		left := time.Until(deadline)
		if left < b.first/2 {
			return context.DeadlineExceeded
		}
		if d >= left {
			d = between(left/4, left*3/4)
		}
	}
	return Sleep(ctx, d)
}

// between draws a random duration.
func between(least, most time.Duration) time.Duration {
	return least + time.Duration(rand.Int64N(int64(most-least)+1)) //nolint:gosec // nobody gains by guessing a pause
}

// atMostKey is the context key of the limit that AtMost sets.
type atMostKey struct{}

// AtMost bounds the pauses of every Backoff under ctx. It is for what must
// succeed within some seconds after the other side is back, because a deadline
// runs from then on.
func AtMost(ctx context.Context, longest time.Duration) context.Context {
	return context.WithValue(ctx, atMostKey{}, longest)
}
