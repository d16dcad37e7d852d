package watcher

import (
	"context"
	"crypto/rand"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"sync"

	"github.com/proof-of-flops/proof-of-flops/archive"
	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/revert"
	"github.com/proof-of-flops/proof-of-flops/dispute"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/store"
)

// suspicionBucket holds what is to be disputed: round id ‖ operator id →
// encoded suspicion. One tile is chosen for each, once and for ever, so that no
// restart leads to a second dispute of the same fault.
var findingBucket = store.Bucket{Name: "suspicion", Version: 1}

// A suspicion is a digest that was found false.
type finding struct {
	dispute.FaultKey
	sample, column uint32
	nonce          flops.Hash
	lastBlock      uint64 // in which it can be disputed

	// What opens the dispute, once it has been put together.
	mu      sync.Mutex
	request *chain.DisputeRequest
}

const findingSize = 4 + 4 + 32 + 8

func (s *finding) key() []byte { return append(archive.RoundKey(s.Round), s.Operator[:]...) }

func (s *finding) encode() []byte {
	b := binary.BigEndian.AppendUint32(nil, s.sample)
	b = binary.BigEndian.AppendUint32(b, s.column)
	b = append(b, s.nonce[:]...)
	return binary.BigEndian.AppendUint64(b, s.lastBlock)
}

func parseFinding(key, value []byte) (*finding, error) {
	if len(key) != 8+32 || len(value) != findingSize {
		return nil, fmt.Errorf("suspicion: %w", store.ErrRecord)
	}
	return &finding{
		FaultKey: dispute.FaultKey{Round: binary.BigEndian.Uint64(key), Operator: flops.OperatorID(key[8:])},
		sample:   binary.BigEndian.Uint32(value), column: binary.BigEndian.Uint32(value[4:]),
		nonce: flops.Hash(value[8:40]), lastBlock: binary.BigEndian.Uint64(value[40:]),
	}, nil
}

// suspicions are all that a watcher has found and not yet seen to their end.
type findings struct {
	store *store.Store

	mu  sync.Mutex
	all map[dispute.FaultKey]*finding
}

// load reads what was found before.
func (s *findings) load() error {
	s.all = make(map[dispute.FaultKey]*finding)
	return s.store.Each(findingBucket, nil, func(key, value []byte) error {
		found, err := parseFinding(key, value)
		if err == nil {
			s.all[found.FaultKey] = found
		}
		return err
	})
}

// add records a finding, or keeps the one that there is of that matter.
func (s *findings) add(v *settledRound, id flops.OperatorID, sample, column uint32) error {
	found := &finding{
		FaultKey: dispute.FaultKey{Round: v.attempt.ID, Operator: id}, sample: sample, column: column,
		lastBlock: v.params.LastDisputeBlock(v.settlement.Block),
	}
	if _, err := rand.Read(found.nonce[:]); err != nil {
		return fmt.Errorf("draw a nonce: %w", err)
	}
	standing, err := s.store.PutOnce(findingBucket, found.key(), found.encode())
	if err != nil {
		return err
	}
	if found, err = parseFinding(found.key(), standing); err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.all[found.FaultKey] == nil {
		s.all[found.FaultKey] = found
	}
	return nil
}

// list is all suspicions, those of the oldest rounds first.
func (s *findings) list() []*finding {
	s.mu.Lock()
	defer s.mu.Unlock()
	var all []*finding
	for _, x := range s.all {
		all = append(all, x)
	}
	slices.SortFunc(all, func(a, b *finding) int { return slices.Compare(a.key(), b.key()) })
	return all
}

// done forgets a suspicion for good.
func (s *findings) done(x *finding) error {
	s.mu.Lock()
	delete(s.all, x.FaultKey)
	s.mu.Unlock()
	return s.store.Delete(x.key(), findingBucket)
}

// openings are the disputes to announce and, two blocks later, to open.
func (w *Watcher) openings(now dispute.At, cases []*dispute.Case) []dispute.Action {
	var actions []dispute.Action
	for _, s := range w.findings.list() {
		log := w.log.With().Uint64("round", s.Round).Stringer("operatorId", s.Operator).Uint32("sample", s.sample).Uint32("column", s.column).Logger()
		over, why := s.over(now, cases)
		if over {
			log.Info().Str("why", why).Msg("Nothing is left to open")
			if err := w.findings.done(s); err != nil {
				log.Error().Err(err).Msg("The suspicion can't be struck off")
			}
			continue
		}
		if why != "" { // a dispute is under way
			continue
		}
		a := w.opening(now, s)
		a.Log = log
		actions = append(actions, a)
	}
	return actions
}

// over reports whether a suspicion has come to its end; a reason without an end
// is one for waiting.
func (s *finding) over(now dispute.At, cases []*dispute.Case) (over bool, why string) {
	if now.Head >= s.lastBlock {
		return true, "it can't be disputed any more"
	}
	// Until then nothing that is told is final: what one endpoint made up while it
	// was the only one to answer is read again.
	for _, c := range cases {
		switch {
		case c.FaultKey() != s.FaultKey:
		case c.Faulted:
			return false, "the fault is proven"
		case c.Claim.Tile.Col == s.column && s.sameRow(c):
			return false, "it is disputed"
		}
	}
	return false, ""
}

// sameRow reports whether a case is about the row of the suspicion's sample.
func (s *finding) sameRow(c *dispute.Case) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.request == nil {
		return false
	}
	claim, err := s.request.Claim()
	return err == nil && claim.ID() == c.ID
}

// announceOrOpen takes the next step towards a dispute: announces it, or opens
// it once the announcement is old enough.
func (w *Watcher) announceOrOpen(ctx context.Context, head uint64, s *finding, request chain.DisputeRequest) error {
	log := w.log.With().Uint64("round", s.Round).Stringer("operator", s.Operator).Logger()
	announcement := request.Announcement(w.account)
	announced, err := w.chain.AnnouncedAt(ctx, announcement)
	switch {
	case err != nil:
		return err
	case announced == 0:
		if _, err := w.chain.Announce(ctx, w.tx, announcement); err != nil {
			return fmt.Errorf("announce the dispute: %w", err)
		}
		log.Info().Msg("Dispute announced")
		return nil
	case head < announced+flops.AnnounceBlocks: // what is simulated is simulated in the newest block
		return nil
	}
	if _, _, err := w.chain.OpenDispute(ctx, w.tx, request); err != nil {
		if revert.Is(err, "WrongRecord") { // as an endpoint told the settlement: it is asked for again
			s.mu.Lock()
			s.request = nil
			s.mu.Unlock()
		}
		return err
	}
	log.Info().Msg("Dispute opened")
	return nil
}

// opening is the next step towards a dispute.
func (w *Watcher) opening(now dispute.At, s *finding) dispute.Action {
	s.mu.Lock()
	request := s.request
	s.mu.Unlock()
	name := fmt.Sprintf("%d %s", s.Round, s.Operator)
	if request == nil { // found before a restart
		return dispute.Action{
			Key: "recall " + name, Fails: "What is to be disputed can't be put together again; trying again", Pause: 16, Alarm: true,
			Do: func(ctx context.Context) error { return w.recall(ctx, s) },
		}
	}
	return dispute.Action{
		Key: "open " + name, Fails: "The dispute could not be opened; trying again", Pause: 4, Alarm: true,
		Bond: flops.DisputeBond(now.BondFee),
		Do:   func(ctx context.Context) error { return w.announceOrOpen(ctx, now.Head, s, *request) },
		Quiet: func(err error) bool {
			return revert.Is(err, "AlreadyDisputed") || revert.Is(err, "FaultAlreadyProven")
		},
	}
}

// recall puts together what opens a dispute.
func (w *Watcher) recall(ctx context.Context, s *finding) error {
	settlement, err := w.chain.SettlementOf(ctx, s.Round)
	if err != nil {
		return err
	}
	v, err := w.evidence.settledRound(ctx, settlement)
	if err != nil {
		return err
	}
	rec, member := v.record(s.Operator)
	if rec == nil {
		return errors.New("the evidence has no commitment of the operator")
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.request = &chain.DisputeRequest{
		Attempt: v.attempt, Record: settlement.Record(), Commitment: rec.SignedCommitment, Key: member.Key,
		Sample: s.sample, Column: s.column, Nonce: s.nonce,
	}
	return nil
}
