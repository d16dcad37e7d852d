//go:build cgo && linux

package cuda

import (
	"context"
	"errors"
	"runtime"
	"sync"
	"time"

	"github.com/proof-of-flops/proof-of-flops/compute"
)

// thread is the one thread of the operating system on which a device's driver is called.
// It is watched: a call that doesn't return in time, or one that fails, ends the use of
// the device, and everyone who waits for it continues at once. The thread itself may then
// stay in the driver for as long as the process runs.
type thread struct {
	device string
	calls  chan call     // unbuffered: a call that is taken begins
	ended  chan struct{} // closed when no more calls are made
	once   sync.Once
	lost   chan struct{} // closed when the device is given up
	reason error         // why, before lost is closed
}

// call is something to do on the thread.
type call struct {
	doing string
	limit time.Duration
	run   func() error
	done  chan error // of capacity 1: the caller may have gone away
}

func newThread(device string) *thread {
	t := &thread{device: device, calls: make(chan call), ended: make(chan struct{}), lost: make(chan struct{})}
	go t.serve()
	return t
}

func (t *thread) serve() {
	runtime.LockOSThread() // and never unlock: the thread ends with the goroutine
	for {
		select {
		case c := <-t.calls:
			if !t.serveCall(c) {
				return
			}
		case <-t.ended:
			return
		}
	}
}

// serveCall makes a call; false means that the device was given up.
func (t *thread) serveCall(c call) bool {
	returned := make(chan struct{})
	go func() {
		if overdue(c.limit, returned, time.After) {
			t.giveUp(&HungError{Device: t.device, Doing: c.doing, After: c.limit})
		}
	}()
	err := c.run()
	close(returned)
	if e := (*Error)(nil); errors.As(err, &e) && !isOutOfMemory(err) {
		t.giveUp(err)
	}
	c.done <- err
	return t.gone() == nil
}

// overdue reports whether a call didn't return within its limit, once that is known. It
// waits twice for half of the limit: if the whole process is stopped for a time, that
// ends at most one half, and the call still has the other.
func overdue(limit time.Duration, returned <-chan struct{}, after func(time.Duration) <-chan time.Time) bool {
	for _, part := range []time.Duration{limit / 2, limit - limit/2} {
		select {
		case <-returned:
			return false
		case <-after(part):
		}
	}
	select {
	case <-returned:
		return false
	default:
		return true
	}
}

// do makes a call on the thread and waits for it until ctx ends; the call goes on after
// that, and later calls wait for it. It must return within limit. Only an *Error of run
// counts as the driver's. After end, do returns compute.ErrClosed.
func (t *thread) do(ctx context.Context, doing string, limit time.Duration, run func() error) error {
	return t.call(ctx, ctx, doing, limit, run)
}

// complete is do for calls that must not be left halfway: if it returns ctx's error, the
// call has not begun and never will.
func (t *thread) complete(ctx context.Context, doing string, limit time.Duration, run func() error) error {
	return t.call(ctx, context.Background(), doing, limit, run)
}

// call makes a call that begins before ctx ends, and waits for it until wait
// ends.
func (t *thread) call(ctx, wait context.Context, doing string, limit time.Duration, run func() error) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	if err := t.gone(); err != nil {
		return err
	}
	c := call{doing, limit, run, make(chan error, 1)}
	select {
	case t.calls <- c:
	case <-t.lost:
		return t.gone()
	case <-t.ended:
		return compute.ErrClosed
	case <-ctx.Done():
		return ctx.Err()
	}
	select {
	case err := <-c.done:
		return err
	case <-t.lost:
		// The call that failed says more than that the device was given up.
		select {
		case err := <-c.done:
			return err
		default:
			return t.gone()
		}
	case <-wait.Done():
		return wait.Err()
	}
}

// giveUp ends the use of the device, for the first reason given.
func (t *thread) giveUp(reason error) {
	t.once.Do(func() {
		t.reason = reason
		close(t.lost)
	})
}

// gone is why the device was given up, or nil.
func (t *thread) gone() error {
	select {
	case <-t.lost:
		return &GivenUpError{Device: t.device, Err: t.reason}
	default:
		return nil
	}
}

// end ends the thread once its last call has returned.
func (t *thread) end() { close(t.ended) }
