package challenger_test

import (
	"context"
	"errors"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/rs/zerolog"

	"github.com/proof-of-flops/proof-of-flops/audit/audittest"
	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/chain/txmgr"
	"github.com/proof-of-flops/proof-of-flops/challenger"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/store"
)

const poll = 100 * time.Millisecond

// fakeChain has a block a second and lets a round be opened when none is.
type fakeChain struct {
	*audittest.Network

	mu         sync.Mutex
	round      *chain.Round
	failing    int    // how many of the next openings fail
	sampleTime uint64 // of the sample block; 0 is on time
	opened     []flops.Hash
	voided     []uint64
}

// number is the newest block's. The lock is held.
func (c *fakeChain) number() uint64 {
	if c.round == nil {
		return c.Set.Block
	}
	return c.round.OpenBlock + uint64(time.Now().Unix()) - c.round.OpenTime
}

func (c *fakeChain) Domain() flops.Domain { return c.Network.Domain }

func (c *fakeChain) Params(context.Context, uint32) (flops.Params, error) {
	return c.Network.Params, nil
}

// CurrentParams names the account of a txmgr.Manager that was never made.
func (c *fakeChain) CurrentParams(context.Context) (flops.Params, error) {
	p := c.Network.Params
	p.Challenger = flops.Address{}
	return p, nil
}

func (c *fakeChain) OperatorsAt(context.Context, uint64) (*chain.Roster, error) {
	return c.Set, nil
}

func (c *fakeChain) Heads(ctx context.Context, poll time.Duration, _ func(error)) <-chan rpc.Head {
	out := make(chan rpc.Head)
	go func() {
		defer close(out)
		for {
			c.mu.Lock()
			h := rpc.Head{Number: c.number(), Time: uint64(time.Now().Unix())}
			c.mu.Unlock()
			select {
			case out <- h:
			case <-ctx.Done():
				return
			}
			select {
			case <-time.After(poll):
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

func (c *fakeChain) LatestRoundAt(context.Context, rpc.Head) (*chain.Round, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.round == nil {
		return nil, chain.ErrNoRound
	}
	r := *c.round
	return &r, nil
}

func (c *fakeChain) CanOpen(context.Context) (bool, uint64, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.round == nil, 0, nil
}

func (c *fakeChain) OpenRound(_ context.Context, _ *txmgr.Manager, saltHash flops.Hash) (uint64, *txmgr.Receipt, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.failing > 0 {
		c.failing--
		return 0, nil, errors.New("the transaction was dropped")
	}
	c.opened = append(c.opened, saltHash)
	c.round = c.Round(1, uint64(time.Now().Unix()))
	c.round.SaltHash = saltHash
	return 1, &txmgr.Receipt{Block: c.round.OpenBlock}, nil
}

// reopen reorganises the opening of the round into another block.
func (c *fakeChain) reopen() {
	c.mu.Lock()
	defer c.mu.Unlock()
	r := *c.round
	r.OpenHash = flops.Keccak(r.OpenHash[:])
	c.round = &r
}

func (c *fakeChain) WatchSample(ctx context.Context, number uint64, poll time.Duration, _ func(error)) <-chan *rpc.SampleHeader {
	return audittest.Watch(ctx, poll, func() *rpc.SampleHeader {
		c.mu.Lock()
		defer c.mu.Unlock()
		if c.number() < number {
			return nil
		}
		h := &rpc.SampleHeader{Number: number, Time: c.round.OpenTime + number - c.round.OpenBlock}
		if c.sampleTime != 0 {
			h.Time = c.sampleTime
		}
		return h
	})
}

func (c *fakeChain) VoidRound(_ context.Context, _ *txmgr.Manager, id uint64, _ *rpc.SampleHeader) (*txmgr.Receipt, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.voided = append(c.voided, id)
	return &txmgr.Receipt{}, nil
}

// publisher accepts salts after it has refused some.
type publisher struct {
	mu       sync.Mutex
	refusing int
	salts    []flops.Hash
}

func (p *publisher) SubmitSalt(_ context.Context, _ flops.Domain, _ uint64, salt flops.Hash) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.refusing > 0 {
		p.refusing--
		return flops.Refuse(flops.RefusedStaleRound, "the round's opening block was reorganised away")
	}
	p.salts = append(p.salts, salt)
	return nil
}

// world is a challenger, its chain and its publisher.
type world struct {
	*testing.T
	chain *fakeChain
	pub   *publisher
	path  string
	log   audittest.Journal
}

func play(t *testing.T, test func(w *world)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		test(&world{T: t, chain: &fakeChain{Network: audittest.New(t, 1)}, pub: new(publisher), path: filepath.Join(t.TempDir(), "challenger.db")})
	})
}

// live runs the challenger for a while, on what an earlier run has left.
func (w *world) live(d time.Duration) {
	w.Helper()
	db, err := store.Open(w.path)
	if err != nil {
		w.Fatal(err)
	}
	c, err := challenger.New(w.Context(), challenger.Config{Poll: poll}, challenger.Deps{
		Chain: w.chain, Tx: new(txmgr.Manager), Publisher: w.pub, Store: db, Log: zerolog.New(&w.log),
	})
	if err != nil {
		w.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(w.Context(), d)
	defer cancel()
	if err := errors.Join(c.Run(ctx), db.Close()); err != nil {
		w.Error(err)
	}
}

// wantSalt checks how many times the salt of the last opening was published.
func (w *world) wantSalt(times int) {
	w.Helper()
	if len(w.pub.salts) != times {
		w.Fatalf("%d salts were published, want %d; the log:\n%s", len(w.pub.salts), times, w.log.String())
	}
	for _, salt := range w.pub.salts {
		if hash := flops.Keccak(salt[:]); hash != w.chain.opened[len(w.chain.opened)-1] {
			w.Errorf("a salt of hash %s was published", hash)
		}
	}
}

func TestOpensARoundAndPublishesItsSalt(t *testing.T) {
	play(t, func(w *world) {
		w.live(3 * time.Second)
		w.wantSalt(1)
		if len(w.chain.opened) != 1 {
			t.Errorf("%d rounds were opened", len(w.chain.opened))
		}
	})
}

func TestEveryTryAtAnOpeningTakesANewSalt(t *testing.T) {
	play(t, func(w *world) {
		w.chain.failing = 2
		w.live(3 * time.Second)
		w.wantSalt(1)
		if !strings.Contains(w.log.String(), "the transaction was dropped") {
			t.Error("the log doesn't report that an opening failed")
		}
	})
}

func TestSaltOfARoundOpenedBeforeARestartIsPublished(t *testing.T) {
	play(t, func(w *world) {
		w.pub.refusing = 1000
		w.live(time.Second)
		w.pub.refusing = 0
		w.live(time.Second)
		w.wantSalt(1)
	})
}

// TestRefusedSaltIsOfferedAgain: the challenger may be the first to see the
// block that a reorganised round was opened in.
func TestRefusedSaltIsOfferedAgain(t *testing.T) {
	play(t, func(w *world) {
		w.pub.refusing = 5
		w.live(3 * time.Second)
		w.wantSalt(1)
	})
}

func TestReorganisedRoundGetsItsSaltAgain(t *testing.T) {
	play(t, func(w *world) {
		go func() {
			<-time.After(1500*time.Millisecond + poll/2) // between two polls
			w.chain.reopen()
		}()
		w.live(3 * time.Second)
		w.wantSalt(2)
	})
}

func TestRefusedSaltIsOfferedUntilTheFreeze(t *testing.T) {
	play(t, func(w *world) {
		w.pub.refusing = 1000
		w.live(10 * time.Second)
		w.wantSalt(0)
		if !strings.Contains(w.log.String(), "the round will go void") {
			t.Error("the log doesn't report that the round is lost")
		}
		if asked := 1000 - w.pub.refusing; asked > 50 {
			t.Errorf("it was offered %d times", asked)
		}
	})
}

func TestRoundOfAnotherChallengersSaltIsNamed(t *testing.T) {
	play(t, func(w *world) {
		w.chain.round = w.chain.Round(1, uint64(time.Now().Unix()))
		w.live(3 * time.Second)
		w.wantSalt(0)
		if !strings.Contains(w.log.String(), "is its key in use elsewhere") {
			t.Errorf("the log doesn't report it:\n%s", w.log.String())
		}
	})
}

func TestRoundWithAnEarlySampleIsVoided(t *testing.T) {
	for name, early := range map[string]bool{"in time": false, "too early": true} {
		t.Run(name, func(t *testing.T) {
			play(t, func(w *world) {
				if early {
					w.chain.sampleTime = uint64(time.Now().Unix()) + 5
				}
				w.live(20 * time.Second)
				if (len(w.chain.voided) == 1) != early {
					t.Errorf("shown void %d times", len(w.chain.voided))
				}
			})
		})
	}
}

func TestAnotherAccountThanTheContractsChallengerIsRefused(t *testing.T) {
	n := audittest.New(t, 1)
	_, err := challenger.New(t.Context(), challenger.Config{Poll: poll}, challenger.Deps{
		Chain: strict{&fakeChain{Network: n}}, Tx: new(txmgr.Manager),
	})
	if err == nil || !strings.Contains(err.Error(), "only that account can open rounds") {
		t.Errorf("got %v", err)
	}
	if _, err := challenger.New(t.Context(), challenger.Config{}, challenger.Deps{}); err == nil || !strings.Contains(err.Error(), "poll interval") {
		t.Errorf("got %v", err)
	}
}

// strict is a chain whose parameters name the network's challenger.
type strict struct{ *fakeChain }

func (c strict) CurrentParams(context.Context) (flops.Params, error) { return c.Network.Params, nil }
