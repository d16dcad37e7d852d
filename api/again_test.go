package api

import (
	"context"
	"errors"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"connectrpc.com/connect"

	"github.com/proof-of-flops/proof-of-flops/internal/wait"
)

var errDown = connect.NewError(connect.CodeUnavailable, errors.New("connection refused"))

// asked returns the times at which a client asks a node whose answer takes that
// long, within an hour.
func asked(t *testing.T, answer time.Duration) (ends, begins []time.Duration) {
	ctx, cancel := context.WithTimeout(t.Context(), time.Hour)
	defer cancel()
	began := time.Now()
	_, err := again(ctx, NewClient("http://node"), "ask", func() (struct{}, error) {
		begins = append(begins, time.Since(began))
		err := error(errDown)
		if wait.Sleep(ctx, answer) != nil {
			err = connect.NewError(connect.CodeDeadlineExceeded, ctx.Err())
		}
		ends = append(ends, time.Since(began))
		return struct{}{}, err
	})
	if !errors.Is(err, context.DeadlineExceeded) || !strings.Contains(err.Error(), "ask at http://node: ") {
		t.Errorf("it ended with %v", err)
	}
	if took := time.Since(began); took > time.Hour {
		t.Errorf("it ended after %s, past its deadline", took)
	}
	return ends, begins
}

func TestANodeThatIsDownIsAskedLessAndLess(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		_, begins := asked(t, 0)
		if n := len(begins); n < 200 || n > 350 { // one in 15 s, those of the first minute, and the last
			t.Errorf("it was asked %d times in an hour", n)
		}
	})
}

func TestAnAnswerThatWasHeldBackIsFollowedByTheNextQuestionSoon(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ends, begins := asked(t, waitLimit)
		for i, begin := range begins[1:] {
			if pause := begin - ends[i]; pause > wait.First*3/2 {
				t.Errorf("after answer %d, which took %s, it paused for %s", i, waitLimit, pause)
			}
		}
	})
}
