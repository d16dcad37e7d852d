package devnet

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/proof-of-flops/proof-of-flops/devnet/anvil"
)

// oneService starts a shell script as the only service of a network, which
// restarts it by the rule r.
func oneService(t *testing.T, r restarts, script string) (*Network, *process) {
	t.Helper()
	n := newNetwork(NetworkOptions{Dir: t.TempDir()})
	n.restarts = r
	p, err := startProcess("worker", n.Dir, "/bin/sh", "-c", script, n.Dir)
	if err != nil {
		t.Fatal(err)
	}
	n.processes = append(n.processes, p)
	n.supervise(p)
	t.Cleanup(n.Close)
	return n, p
}

// eventually polls until a condition holds.
func eventually(t *testing.T, what string, holds func() bool) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	tick := time.NewTicker(5 * time.Millisecond)
	defer tick.Stop()
	for !holds() {
		select {
		case <-tick.C:
		case <-ctx.Done():
			t.Fatalf("never: %s", what)
		}
	}
}

var atOnce = restarts{most: 3, within: time.Minute, pause: time.Millisecond}

func TestServiceThatDiesStartsAgain(t *testing.T) {
	// It dies the first time only.
	n, p := oneService(t, atOnce, `[ -e "$0/ran" ] && { echo up again; exec sleep 60; }; touch "$0/ran"; echo "no memory left"; exit 7`)
	var incidents []string
	eventually(t, "its death is reported", func() bool {
		incidents = append(incidents, n.Incidents()...)
		return len(incidents) > 0
	})
	for _, want := range []string{"worker died: exit status 7", p.log, "\n    no memory left", "worker starts again in 1ms"} {
		if !strings.Contains(incidents[0], want) {
			t.Errorf("the report lacks %q:\n%s", want, incidents[0])
		}
	}
	eventually(t, "it runs again", func() bool { return strings.HasSuffix(tail(p.log, 100), "up again\n") })
	select {
	case err := <-n.Failed():
		t.Errorf("the network failed: %v", err)
	default:
	}
	if more := n.Incidents(); len(more) > 0 {
		t.Errorf("more has happened: %q", more)
	}
}

func TestServiceThatKeepsDyingEndsTheNetwork(t *testing.T) {
	n, p := oneService(t, atOnce, `echo run >> "$0/runs"; echo "the port is taken"; exit 1`)
	var err error
	select {
	case err = <-n.Failed():
	case <-time.After(20 * time.Second):
		t.Fatal("the network goes on")
	}
	for _, want := range []string{"worker keeps dying, 3 times within 1m0s", "exit status 1", p.log, "the port is taken"} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("the error lacks %q:\n%v", want, err)
		}
	}
	runs, readErr := os.ReadFile(filepath.Join(n.Dir, "runs"))
	if readErr != nil || string(runs) != "run\nrun\nrun\n" {
		t.Errorf("it ran %q (%v), want three times", runs, readErr)
	}
	if other := errors.New("connection refused"); !errors.Is(n.Cause(other), err) {
		t.Error("the failure is not the cause of an error that follows from it")
	}
}

func TestWithoutRestartsTheFirstDeathEndsTheNetwork(t *testing.T) {
	n, _ := oneService(t, restarts{}, `exit 3`)
	select {
	case err := <-n.Failed():
		if !strings.Contains(err.Error(), "worker died: exit status 3") || strings.Contains(err.Error(), "keeps") {
			t.Errorf("got %v", err)
		}
	case <-time.After(20 * time.Second):
		t.Fatal("the network goes on")
	}
}

// TestKilledServiceStaysDown kills a service that runs, and one that waits to be
// restarted.
func TestKilledServiceStaysDown(t *testing.T) {
	for name, script := range map[string]string{"running": `echo run >> "$0/runs"; exec sleep 60`, "dead": `echo run >> "$0/runs"; exit 1`} {
		t.Run(name, func(t *testing.T) {
			n, p := oneService(t, restarts{most: 3, within: time.Minute, pause: time.Hour}, script)
			if name == "dead" {
				<-p.current().done
			}
			eventually(t, "it has run", func() bool { return len(tail(filepath.Join(n.Dir, "runs"), 100)) == len("run\n") })
			if err := n.Kill("worker"); err != nil {
				t.Fatal(err)
			}
			if !closed(p.current().done) {
				t.Error("it runs on")
			}
			if err := p.again(); !errors.Is(err, errUnwanted) {
				t.Errorf("starting it again: got %v, want errUnwanted", err)
			}
			if err := n.Restart("worker"); err != nil {
				t.Fatal(err)
			}
			eventually(t, "it has run twice", func() bool { return tail(filepath.Join(n.Dir, "runs"), 100) == "run\nrun\n" })
		})
	}
}

func TestChainThatDiesIsTheCause(t *testing.T) {
	a, err := anvil.Start(t.Context(), "")
	if err != nil {
		t.Fatal(err)
	}
	n := newNetwork(NetworkOptions{})
	n.anvil = a
	t.Cleanup(n.Close)
	go n.superviseChain()
	a.Close()
	if err := n.Cause(a.Mine(t.Context(), 1)); err == nil || !strings.Contains(err.Error(), "anvil, has ended") {
		t.Errorf("got %v", err)
	}
}
