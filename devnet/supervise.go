package devnet

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// restarts are the rule by which a service that dies is restarted: after a pause,
// which doubles with each recent death. The zero value restarts nothing.
type restarts struct {
	most   int           // recent deaths after which the network gives up
	within time.Duration // how long a death counts as recent
	pause  time.Duration // after the first death
}

var defaultRestarts = restarts{most: 3, within: time.Minute, pause: time.Second}

// supervise restarts a running service each time it dies, and ends the network if
// the service keeps dying. What Kill and Close end has not died.
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

// gaveUp is the reason why a service that died is not restarted.
func (n *Network) gaveUp(p *process, r *run, deaths int) error {
	if n.restarts.most == 0 {
		return errors.New(p.death(r))
	}
	return fmt.Errorf("%s keeps dying, %d times within %s, and is not restarted; at last: %s", p.name, deaths, n.restarts.within, p.death(r))
}

// superviseChain ends the network if the chain's process ends, since the chain's
// state ends with it.
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

// Cause is the reason why a call of the chain or of a service failed with err: the
// network's failure, if there is one, and err otherwise. It waits a moment for the
// failure, since a caller may notice a dead chain before its supervisor does.
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

// incident records what Incidents reports.
func (n *Network) incident(format string, args ...any) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.incidents = append(n.incidents, fmt.Sprintf(format, args...))
}

// Incidents reports the services that have died since the last call, with the
// ends of their logs.
func (n *Network) Incidents() []string {
	n.mu.Lock()
	defer n.mu.Unlock()
	recent := n.incidents
	n.incidents = nil
	return recent
}

// Failed delivers the network's failure: the error of a service that is down for
// good.
func (n *Network) Failed() <-chan error { return n.failed }

// closed reports whether a channel that carries no values is closed.
func closed(c <-chan struct{}) bool {
	select {
	case <-c:
		return true
	default:
		return false
	}
}
