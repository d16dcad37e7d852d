package zk

import (
	"errors"
	"fmt"
	"math/big"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/test"

	"github.com/proof-of-flops/proof-of-flops/zk/internal/circuit"
)

// observed is the circuit, run on values, with every assertion observed instead
// of enforced.
type observed struct {
	circuit.Circuit
	watch *watcher
}

func (o *observed) Define(api frontend.API) error {
	return o.Circuit.Define(&watchedAPI{API: api, watch: o.watch})
}

// watcher records which assertions fail, by where they are, and the root that
// the constraints give.
type watcher struct {
	failed []string
	equals [][2]*big.Int // the assertions of Define itself
}

type watchedAPI struct {
	frontend.API
	watch *watcher
}

func (a *watchedAPI) value(v frontend.Variable) *big.Int {
	// A sum is a field element, whatever v is made of.
	return new(big.Int).Set(a.Add(v, 0).(*big.Int))
}

func (a *watchedAPI) AssertIsEqual(l, r frontend.Variable) {
	x, y, at := a.value(l), a.value(r), where()
	if at == "Define" {
		a.watch.equals = append(a.watch.equals, [2]*big.Int{x, y})
	}
	if x.Cmp(y) != 0 {
		a.watch.failed = append(a.watch.failed, at)
	}
}

func (a *watchedAPI) AssertIsBoolean(v frontend.Variable) {
	if a.value(v).BitLen() > 1 {
		a.watch.failed = append(a.watch.failed, where())
	}
}

func (a *watchedAPI) Select(c, l, r frontend.Variable) frontend.Variable {
	return a.Add(a.Mul(c, a.Sub(l, r)), r)
}

// where names the functions of the circuit that contain the assertion,
// innermost last, without "boolean" and "zero".
func where() string {
	calls := make([]uintptr, 32)
	frames := runtime.CallersFrames(calls[:runtime.Callers(2, calls)])
	var names []string
	for {
		frame, more := frames.Next()
		if _, name, ok := strings.Cut(frame.Function, "/circuit.(*"); ok {
			name = name[strings.LastIndex(name, ".")+1:]
			if name != "boolean" && name != "zero" {
				names = append(names, name)
			}
		}
		if !more {
			break
		}
	}
	slices.Reverse(names)
	if len(names) > 1 {
		names = names[1:] // Define calls everything except what it asserts itself
	}
	return strings.Join(names, "/")
}

// A lie replaces what a hint gives if it returns true. It recognises the hint
// by its inputs, so that all other hints stay honest.
type lie func(in, out []*big.Int) bool

// hints are the functions that a prover can replace, by name.
func hints() map[string]solver.Hint {
	named := make(map[string]solver.Hint)
	for _, h := range append(circuit.Hints(), solver.InvZeroHint) {
		name := solver.GetHintName(h)
		named[name[strings.LastIndex(name, ".")+1:]] = h
	}
	return named
}

// replaced returns the hint with the lies applied, and counts them.
func replaced(honest solver.Hint, lies []lie, told *int) solver.Hint {
	return func(field *big.Int, in, out []*big.Int) error {
		if err := honest(field, in, out); err != nil {
			return err
		}
		for _, l := range lies {
			if l(in, out) {
				*told++
				for _, v := range out {
					v.Mod(v, field)
				}
			}
		}
		return nil
	}
}

// watch runs the circuit on an assignment with lies, and returns the assertions
// that fail.
func watch(c *circuit.Circuit, lies map[string][]lie) (*watcher, error) {
	w, told := &watcher{}, 0
	options := []test.TestEngineOption{}
	for name, h := range hints() {
		options = append(options, test.WithReplacementHint(solver.GetHintID(h), replaced(h, lies[name], &told)))
	}
	err := test.IsSolved(&observed{Circuit: *circuit.New(len(c.Leaves), len(c.Steps)), watch: w}, &observed{Circuit: *c}, ecc.BN254.ScalarField(), options...)
	if err == nil && len(lies) > 0 && told == 0 {
		err = errors.New("no lie was told")
	}
	return w, err
}

// mustFail runs a cheat to its end: the prover claims whatever root the
// constraints give it. All assertions that fail must be in one place, because
// then no other would have stopped the cheat; and the constraint system itself
// must refuse it.
func mustFail(t *testing.T, s Shape, c *circuit.Circuit, lies map[string][]lie, place string) {
	t.Helper()
	for _, at := range failures(t, s, c, lies) {
		if at != place {
			t.Errorf("what fails is %q, not only %q", at, place)
			break
		}
	}
}

// mustFailFirst is for cheats with numbers so far from the right ones that
// other assertions fail too.
func mustFailFirst(t *testing.T, s Shape, c *circuit.Circuit, lies map[string][]lie, place string) {
	t.Helper()
	if failed := failures(t, s, c, lies); len(failed) > 0 && failed[0] != place {
		t.Errorf("what fails first is %q, not %q", failed[0], place)
	}
}

func failures(t *testing.T, s Shape, c *circuit.Circuit, lies map[string][]lie) []string {
	t.Helper()
	w, err := watch(c, lies)
	if err != nil {
		t.Fatal(err)
	}
	claim(c, w)
	if w, err = watch(c, lies); err != nil {
		t.Fatal(err)
	}
	if len(w.failed) == 0 {
		t.Error("every assertion holds")
	}
	options, told := []solver.Option{solver.WithNbTasks(1)}, 0
	for name, h := range hints() {
		options = append(options, override(h, replaced(h, lies[name], &told)))
	}
	if err := solve(s, c, options...); err == nil {
		t.Error("the constraint system takes it")
	}
	return w.failed
}

func override(h solver.Hint, with solver.Hint) solver.Option {
	return solver.OverrideHint(solver.GetHintID(h), with)
}

// claim sets the new root to what the constraints give.
func claim(c *circuit.Circuit, w *watcher) {
	c.NewRoot = w.equals[len(w.equals)-2][1]
}

func TestWatcherSeesAnHonestRunHold(t *testing.T) {
	for _, s := range []Shape{{8, 2}, {8, 3}} {
		c := honest(t, s)
		w, err := watch(c, nil)
		if err != nil || len(w.failed) > 0 {
			t.Errorf("%s: %v, %v", s, w.failed, err)
		}
		claim(c, w)
		if err := solve(s, c); err != nil {
			t.Errorf("%s: %v", s, err)
		}
		c.NewRoot = fmt.Sprint(1)
		if err := solve(s, c); err == nil {
			t.Errorf("%s: any root is taken", s)
		}
	}
}
