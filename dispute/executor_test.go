package dispute_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/rs/zerolog"

	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/dispute"
)

// counting is an action that counts its tries, takes a while, and fails some times.
func counting(key string, begun *int, failures int, takes time.Duration) dispute.Action {
	return dispute.Action{Key: key, Log: zerolog.Nop(), Pause: 4, Do: func(context.Context) error {
		*begun++
		<-time.After(takes)
		if *begun <= failures {
			return errors.New("it fails")
		}
		return nil
	}}
}

// TestActionIsTriedOneAtATimeAndLessOftenWhileItFails requests the action with every
// block.
func TestActionIsTriedOneAtATimeAndLessOftenWhileItFails(t *testing.T) {
	for name, c := range map[string]struct {
		failures int
		takes    int      // blocks
		want     []uint64 // blocks in which it is begun
	}{
		"succeeds":            {0, 0, []uint64{0, 4, 8, 12, 16}},
		"fails":               {99, 0, []uint64{0, 1, 3, 7, 11, 15, 19}},
		"fails twice":         {2, 0, []uint64{0, 1, 3, 7, 11, 15, 19}},
		"takes a while":       {0, 3, []uint64{0, 6, 12, 18}},
		"takes long, failing": {99, 5, []uint64{0, 5, 11, 19}},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				h := dispute.NewExecutor(4, nil)
				begun, blocks := 0, []uint64(nil)
				a := counting("it", &begun, c.failures, time.Duration(c.takes)*time.Second-time.Millisecond)
				for head := range uint64(20) {
					before := begun
					h.Begin(t.Context(), head, []dispute.Action{a})
					synctest.Wait()
					if begun != before {
						blocks = append(blocks, head)
					}
					<-time.After(time.Second)
				}
				h.Wait()
				if !slices.Equal(blocks, c.want) {
					t.Errorf("begun in blocks %v, want %v", blocks, c.want)
				}
			})
		})
	}
}

// TestTheLogSaysOnceHowAnActionEnded wants one line, at the level that shows
// whether somebody has to do something.
func TestTheLogSaysOnceHowAnActionEnded(t *testing.T) {
	errBusy, errOver, errOther := errors.New("busy"), errors.New("over"), errors.New("other")
	for name, c := range map[string]struct {
		err   error
		alarm bool
		want  string
	}{
		"done":                {nil, false, `{"level":"info","message":"Done"}`},
		"failed":              {errOther, false, `{"level":"warn","error":"other","message":"Failed; trying again"}`},
		"failed with alarm":   {errOther, true, `{"level":"error","error":"other","message":"Failed; trying again"}`},
		"somebody else's":     {errBusy, true, `{"level":"debug","error":"busy","message":"Failed; trying again"}`},
		"nothing left to try": {errOver, true, `{"level":"warn","error":"over","message":"Over"}`},
	} {
		t.Run(name, func(t *testing.T) {
			var log bytes.Buffer
			var metered []error
			h := dispute.NewExecutor(1, func(_ string, err error) { metered = append(metered, err) })
			h.Begin(t.Context(), 1, []dispute.Action{{
				Key: "it", Log: zerolog.New(&log), Says: "Done", Fails: "Failed; trying again", Alarm: c.alarm,
				Do:    func(context.Context) error { return c.err },
				Quiet: func(err error) bool { return errors.Is(err, errBusy) },
				Ends: func(err error) string {
					if errors.Is(err, errOver) {
						return "Over"
					}
					return ""
				},
			}})
			h.Wait()
			if got := strings.TrimSpace(log.String()); got != c.want {
				t.Errorf("logged %s, want %s", got, c.want)
			}
			if len(metered) != 1 || !errors.Is(metered[0], c.err) {
				t.Errorf("counted %v", metered)
			}
		})
	}
}

func TestMostUrgentActionsTakeTheFreePlaces(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := dispute.NewExecutor(2, nil)
		var begun [4]int
		var actions []dispute.Action
		for i := range begun {
			actions = append(actions, counting(fmt.Sprint(i), &begun[i], 0, time.Minute))
		}
		h.Begin(t.Context(), 1, actions)
		synctest.Wait()
		if begun != [4]int{1, 1, 0, 0} {
			t.Errorf("begun: %v", begun)
		}
		<-time.After(2 * time.Minute)
		h.Begin(t.Context(), 2, actions[2:])
		synctest.Wait()
		if begun != [4]int{1, 1, 1, 1} {
			t.Errorf("then: %v", begun)
		}
		h.Wait()
	})
}

// TestEachTryAsksAnotherEndpointFirst: the endpoint asked before may have lied.
func TestEachTryAsksAnotherEndpointFirst(t *testing.T) {
	var turns []uint
	h := dispute.NewExecutor(1, nil)
	for head := range uint64(9) {
		h.Begin(t.Context(), head, []dispute.Action{{Key: "it", Log: zerolog.Nop(), Pause: 1, Do: func(ctx context.Context) error {
			turns = append(turns, rpc.TurnOf(ctx))
			if len(turns) == 3 {
				return nil
			}
			return errors.New("it fails")
		}}})
		h.Wait()
	}
	if !slices.Equal(turns, []uint{0, 1, 2, 3, 4, 5}) {
		t.Errorf("the turns were %v", turns)
	}
}

func TestOutcomesAreLoggedAndMeasured(t *testing.T) {
	known := errors.New("somebody else was faster")
	for name, c := range map[string]struct {
		err         error
		alarm       bool
		level, text string
	}{
		"done":         {nil, false, "info", "it is done"},
		"failed":       {errors.New("no ether"), false, "warn", "it failed"},
		"badly failed": {errors.New("no ether"), true, "error", "it failed"},
		"superfluous":  {known, true, "debug", "it failed"},
	} {
		t.Run(name, func(t *testing.T) {
			var log strings.Builder
			var measured error
			h := dispute.NewExecutor(1, func(key string, err error) { measured = err })
			h.Begin(t.Context(), 1, []dispute.Action{{
				Key: "it", Says: "it is done", Fails: "it failed", Alarm: c.alarm, Log: zerolog.New(&log),
				Do: func(context.Context) error { return c.err }, Quiet: func(err error) bool { return errors.Is(err, known) },
			}})
			h.Wait()
			if !strings.Contains(log.String(), `"level":"`+c.level+`"`) || !strings.Contains(log.String(), c.text) {
				t.Errorf("the log says %s", log.String())
			}
			if !errors.Is(measured, c.err) {
				t.Errorf("measured: %v", measured)
			}
		})
	}
}

func TestBudgetGoesToTheMostUrgent(t *testing.T) {
	for name, c := range map[string]struct {
		budget, locked int64 // no budget if negative
		want           []bool
	}{
		"none named":         {-1, 1000, []bool{true, true, true, true}},
		"for all":            {60, 0, []bool{true, true, true, true}},
		"for some":           {59, 0, []bool{true, true, true, false}},
		"for what fits":      {35, 0, []bool{true, true, false, true}},
		"beside what is due": {60, 15, []bool{true, true, true, false}},
		"for nothing":        {0, 0, []bool{false, true, false, false}},
	} {
		t.Run(name, func(t *testing.T) {
			did := make([]bool, 4)
			var actions []dispute.Action
			for i, bond := range []*big.Int{big.NewInt(10), nil, big.NewInt(30), big.NewInt(20)} {
				actions = append(actions, dispute.Action{Key: fmt.Sprint(i), Bond: bond, Do: func(context.Context) error { did[i] = true; return nil }})
			}
			var budget *big.Int
			if c.budget >= 0 {
				budget = big.NewInt(c.budget)
			}
			dispute.Afford(actions, budget, big.NewInt(c.locked))
			for i, a := range actions {
				if err := a.Do(t.Context()); (err == nil) != c.want[i] || err != nil && !errors.Is(err, dispute.ErrBudget) {
					t.Errorf("action %d: %v", i, err)
				}
			}
			if !slices.Equal(did, c.want) {
				t.Errorf("done: %v, want %v", did, c.want)
			}
		})
	}
}

func TestActionsThatCantSucceedDontHoldUpThoseThatCan(t *testing.T) {
	h := dispute.NewExecutor(1, nil)
	done := false
	var actions []dispute.Action
	for _, key := range []string{"invented 1", "invented 2", "invented 3", "real"} {
		actions = append(actions, dispute.Action{Key: key, Log: zerolog.Nop(), Pause: 1, Do: func(context.Context) error {
			if key != "real" {
				return errors.New("there is no such dispute")
			}
			done = true
			return nil
		}})
	}
	for head := range uint64(len(actions)) {
		h.Begin(t.Context(), head, actions)
		h.Wait()
	}
	if !done {
		t.Error("invented disputes take every place")
	}
}
