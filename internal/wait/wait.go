// Package wait is how the services wait: for a time, for a condition, or before
// they try again what has failed. Every wait ends with its context, and none
// reads any clock but package time's, so that tests in testing/synctest take no
// time.
package wait

import (
	"context"
	"time"
)

// Sleep waits for d, or until ctx ends; then it returns ctx's error.
func Sleep(ctx context.Context, d time.Duration) error {
	if err := ctx.Err(); err != nil || d <= 0 {
		return err
	}
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-t.C:
		return nil
	}
}

// Until waits until a time, or until ctx ends; then it returns ctx's error.
func Until(ctx context.Context, at time.Time) error { return Sleep(ctx, time.Until(at)) }

// Poll calls f, and again after every interval, until it is done or fails; it
// returns f's error, or ctx's if that ends first.
func Poll(ctx context.Context, interval time.Duration, f func(context.Context) (done bool, err error)) error {
	for {
		if done, err := f(ctx); done || err != nil {
			return err
		}
		if err := Sleep(ctx, interval); err != nil {
			return err
		}
	}
}
