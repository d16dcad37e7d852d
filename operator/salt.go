package operator

import (
	"context"
	"errors"
	"math/rand/v2"
	"time"

	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/internal/wait"
)

// saltPeers is how many other operators are asked for a salt.
const saltPeers = 3

// awaitSalt returns the attempt's salt from the first source that has it: this
// node's archive, the aggregator or, if that is slow, some other operators
// (protocol §3). Its hash on chain authenticates it.
func (d *duty) awaitSalt(ctx context.Context) (flops.Hash, error) {
	if salt, ok, err := d.archive.KeptSalt(d.round.ID); err != nil {
		return salt, err
	} else if ok && flops.Keccak(salt[:]) == d.round.SaltHash {
		return salt, nil
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	found := make(chan flops.Hash, 1+saltPeers)
	go d.askSalt(ctx, d.aggregator, 0, found)
	patience := time.Duration(d.clock.SaltGrace) * time.Second / 4
	for _, p := range d.peers(saltPeers) {
		go d.askSalt(ctx, p, patience, found)
	}
	select {
	case salt := <-found:
		return salt, nil
	case <-ctx.Done():
		return flops.Hash{}, errors.New("neither the aggregator nor other operators had it in time")
	}
}

// askSalt asks one source, after a delay, until it gives the right salt.
func (d *duty) askSalt(ctx context.Context, source interface {
	Salt(ctx context.Context, d flops.Domain, roundID uint64) (flops.Hash, error)
}, after time.Duration, found chan<- flops.Hash) {
	if wait.Sleep(ctx, after) != nil {
		return
	}
	for pauses := wait.NewBackoff(d.cfg.Poll, wait.Longest); ; {
		salt, err := source.Salt(ctx, d.chain.Domain(), d.round.ID)
		if err == nil && flops.Keccak(salt[:]) == d.round.SaltHash {
			found <- salt // has room for every source
			return
		}
		if pauses.Sleep(ctx) != nil {
			return
		}
	}
}

// peers are up to n other operators of the round, in random order.
func (d *duty) peers(n int) (out []Peer) {
	if d.dial == nil {
		return nil
	}
	all := d.round.Operators.Operators
	for _, i := range rand.Perm(len(all)) { //nolint:gosec // nobody gains by guessing it
		if len(out) == n {
			break
		}
		if all[i].ID == d.id {
			continue
		}
		p, err := d.dial(all[i].Socket)
		if err != nil {
			d.log.Debug().Err(err).Stringer("operator", all[i].Address).Msg("An operator's socket can't be used")
			continue
		}
		out = append(out, p)
	}
	return out
}
