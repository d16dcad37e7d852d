package devnet

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"time"

	"github.com/proof-of-flops/proof-of-flops/api"
	"github.com/proof-of-flops/proof-of-flops/devnet/anvil"
)

// restarts say how a service that dies is started again: after a pause, which
// doubles with each death of the last while. The zero value restarts nothing.
type restarts struct {
	most   int           // deaths within that while; the last one is the end
	within time.Duration // how long a death counts
	pause  time.Duration // after the first one
}

var defaultRestarts = restarts{most: 3, within: time.Minute, pause: time.Second}

// supervise restarts a service that has started each time it dies, and ends the
// network if it keeps dying. Kill and Close are no deaths.
func (n *Network) supervise(p *process) {
	unwanted := p.unwantedSignal()
	go func() {
		var deaths []time.Time
		for {
			r := p.current()
			<-r.done
			if closed(unwanted) {
				return
			}
			now := time.Now()
			deaths = append(deaths, now)
			for now.Sub(deaths[0]) > n.restarts.within {
				deaths = deaths[1:]
			}
			if len(deaths) >= n.restarts.most {
				n.fail(n.gaveUp(p, r, len(deaths)))
				return
			}
			pause := n.restarts.pause << (len(deaths) - 1)
			n.incident("%s\n%s starts again in %s.", p.death(r), p.name, pause)
			t := time.NewTimer(pause)
			select {
			case <-unwanted:
				t.Stop()
				return
			case <-t.C:
			}
			if err := p.again(); errors.Is(err, errUnwanted) {
				return
			} else if err != nil {
				n.fail(err)
				return
			}
		}
	}()
}

// gaveUp is why a service that died is not started again.
func (n *Network) gaveUp(p *process, r *run, deaths int) error {
	if n.restarts.most == 0 {
		return errors.New(p.death(r))
	}
	return fmt.Errorf("%s keeps dying, %d times within %s, and is not started again; at last: %s", p.name, deaths, n.restarts.within, p.death(r))
}

// superviseChain ends the network if the chain's process ends, and its state
// with it.
func (n *Network) superviseChain() {
	<-n.anvil.Done()
	if !closed(n.closing) {
		n.fail(errors.New("the chain's process, anvil, has ended, and the chain's state is lost with it: start a new devnet"))
	}
}

// fail ends the network with its first failure.
func (n *Network) fail(err error) {
	n.failOnce.Do(func() {
		n.failure = err
		n.failed <- err
		close(n.down)
	})
}

// Cause is why something that asked the chain or a service failed: the
// network's failure, if there is one, or else the error itself. Whoever asks a
// chain that has just died notices it first.
func (n *Network) Cause(err error) error {
	if err == nil || errors.Is(err, context.Canceled) {
		return err
	}
	t := time.NewTimer(time.Second)
	defer t.Stop()
	select {
	case <-n.down:
		return n.failure
	case <-t.C:
		return err
	}
}

func (n *Network) incident(format string, args ...any) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.incidents = append(n.incidents, fmt.Sprintf(format, args...))
}

// Incidents says which services have died since the last call, with the ends
// of their logs.
func (n *Network) Incidents() []string {
	n.mu.Lock()
	defer n.mu.Unlock()
	news := n.incidents
	n.incidents = nil
	return news
}

// Failed delivers the error of a service that is down for good.
func (n *Network) Failed() <-chan error { return n.failed }

// Logs is the end of every service's log.
func (n *Network) Logs() string {
	var b strings.Builder
	for _, p := range n.processes {
		fmt.Fprintf(&b, "--- %s\n%s", p.name, tail(p.log, 8192))
	}
	return b.String()
}

// Kill ends a service at once, as a crash would: "aggregator", "challenger",
// "watcher" or an operator's name. It stays down until Restart.
func (n *Network) Kill(name string) error {
	p, err := n.process(name)
	if err != nil {
		return err
	}
	p.kill()
	return nil
}

// Restart starts a service that was killed, on the data that it left.
func (n *Network) Restart(name string) error {
	p, err := n.process(name)
	if err != nil {
		return err
	}
	if err := p.start(); err != nil {
		return err
	}
	n.supervise(p)
	return nil
}

func (n *Network) process(name string) (*process, error) {
	for _, p := range n.processes {
		if p.name == name {
			return p, nil
		}
	}
	return nil, fmt.Errorf("no service of the devnet is called %q", name)
}

// RPC is the chain's endpoint.
func (n *Network) RPC() string { return n.anvil.URL() }

// Anvil is the network's chain.
func (n *Network) Anvil() *anvil.Node { return n.anvil }

// Archive reaches what an operator keeps of rounds.
func (n *Network) Archive(o Operator) *api.Client { return api.NewClient(o.URL) }

// Close ends every service, then the chain.
func (n *Network) Close() {
	n.closeOnce.Do(func() { close(n.closing) })
	n.stopLiars()
	n.stopLying()
	n.stopGriefer()
	var wg sync.WaitGroup
	for _, p := range n.processes {
		wg.Go(p.stop)
	}
	wg.Wait()
	n.liars.Wait()
	if n.Chain != nil {
		n.Chain.Close()
	}
	if n.anvil != nil {
		n.anvil.Close()
	}
	if n.folder != nil {
		n.folder.release(n.Deployment != nil)
	}
}

func closed(c <-chan struct{}) bool {
	select {
	case <-c:
		return true
	default:
		return false
	}
}
