package watcher

import (
	"context"
	"crypto/rand"
	"encoding/binary"
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

// findingBucket holds the findings to dispute: round id ‖ operator id → encoded
// finding. The tile to dispute is chosen once, so that no restart leads to a second
// dispute about the same fault.
var findingBucket = store.Bucket{Name: "finding", Version: 1}

// A finding is a false line, with the tile that is disputed to prove it.
type finding struct {
	dispute.FaultKey
	sample, column uint32
	nonce          flops.Hash
	lastBlock      uint64 // last block in which the tile can be disputed

	// request opens the dispute; nil after a restart, until it is rebuilt.
	mu      sync.Mutex
	request *chain.DisputeRequest
}

const findingSize = 4 + 4 + 32 + 8

func (f *finding) key() []byte { return append(archive.RoundKey(f.Round), f.Operator[:]...) }

func (f *finding) encode() []byte {
	b := binary.BigEndian.AppendUint32(nil, f.sample)
	b = binary.BigEndian.AppendUint32(b, f.column)
	b = append(b, f.nonce[:]...)
	return binary.BigEndian.AppendUint64(b, f.lastBlock)
}

func parseFinding(key, value []byte) (*finding, error) {
	if len(key) != 8+32 || len(value) != findingSize {
		return nil, fmt.Errorf("read a finding with a key of %d and a value of %d bytes: %w", len(key), len(value), store.ErrRecord)
	}
	return &finding{
		FaultKey: dispute.FaultKey{Round: binary.BigEndian.Uint64(key), Operator: flops.OperatorID(key[8:])},
		sample:   binary.BigEndian.Uint32(value), column: binary.BigEndian.Uint32(value[4:]),
		nonce: flops.Hash(value[8:40]), lastBlock: binary.BigEndian.Uint64(value[40:]),
	}, nil
}

// findings are all findings of a watcher that may still lead to a dispute.
type findings struct {
	store *store.Store

	mu  sync.Mutex
	all map[dispute.FaultKey]*finding
}

// load reads the findings of an earlier run.
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

// add records a finding, unless one about that operator and round is on record.
func (s *findings) add(r *settledRound, id flops.OperatorID, sample, column uint32) error {
	found := &finding{
		FaultKey: dispute.FaultKey{Round: r.attempt.ID, Operator: id}, sample: sample, column: column,
		lastBlock: r.params.LastDisputeBlock(r.settlement.Block),
	}
	if _, err := rand.Read(found.nonce[:]); err != nil {
		return fmt.Errorf("draw a nonce: %w", err)
	}
	kept, err := s.store.PutOnce(findingBucket, found.key(), found.encode())
	if err != nil {
		return err
	}
	if found, err = parseFinding(found.key(), kept); err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.all[found.FaultKey] == nil {
		s.all[found.FaultKey] = found
	}
	return nil
}

// list is all findings, those of the oldest rounds first.
func (s *findings) list() []*finding {
	s.mu.Lock()
	defer s.mu.Unlock()
	var all []*finding
	for _, f := range s.all {
		all = append(all, f)
	}
	slices.SortFunc(all, func(a, b *finding) int { return slices.Compare(a.key(), b.key()) })
	return all
}

// done forgets a finding for good.
func (s *findings) done(f *finding) error {
	s.mu.Lock()
	delete(s.all, f.FaultKey)
	s.mu.Unlock()
	return s.store.Delete(f.key(), findingBucket)
}

// openings are the actions that announce disputes and, two blocks later, open them.
func (w *Watcher) openings(now dispute.At, cases []*dispute.Case) []dispute.Action {
	var actions []dispute.Action
	for _, f := range w.findings.list() {
		log := w.log.With().Uint64("round", f.Round).Stringer("operatorId", f.Operator).Uint32("sample", f.sample).Uint32("column", f.column).Logger()
		over, why := f.over(now, cases)
		if over {
			log.Info().Str("why", why).Msg("Nothing is left to dispute about this operator and round")
			if err := w.findings.done(f); err != nil {
				log.Error().Err(err).Msg("The finding can't be deleted from the data folder; trying again at the next start")
			}
			continue
		}
		if why != "" { // the dispute, or the fault, is on chain already
			continue
		}
		a := w.opening(now, f)
		a.Log = log
		actions = append(actions, a)
	}
	return actions
}

// over reports whether a finding has come to its end, and why. A reason without
// an end means that there is nothing to do now.
func (f *finding) over(now dispute.At, cases []*dispute.Case) (over bool, why string) {
	if now.Head >= f.lastBlock {
		return true, "it can't be disputed any more"
	}
	// Until then no observation is final: what an endpoint invented while it was
	// the only one to answer is read again and corrected.
	for _, c := range cases {
		switch {
		case c.FaultKey() != f.FaultKey:
		case c.Faulted:
			return false, "the fault is proven"
		case c.Claim.Tile.Col == f.column && f.sameRow(c):
			return false, "it is disputed"
		}
	}
	return false, ""
}

// sameRow reports whether a case is about the row of the finding's sample.
func (f *finding) sameRow(c *dispute.Case) bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.request == nil {
		return false
	}
	claim, err := f.request.Claim()
	return err == nil && claim.ID() == c.ID
}

// announceOrOpen takes the next step towards a dispute: it announces the dispute,
// or opens it once the announcement is old enough.
func (w *Watcher) announceOrOpen(ctx context.Context, head uint64, f *finding, request chain.DisputeRequest) error {
	log := w.log.With().Uint64("round", f.Round).Stringer("operatorId", f.Operator).Logger()
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
	case head < announced+flops.AnnounceBlocks: // the opening is simulated in the newest block, not in the next
		return nil
	}
	if _, _, err := w.chain.OpenDispute(ctx, w.tx, request); err != nil {
		if revert.Is(err, "WrongRecord") { // an endpoint reported another settlement: read it again
			f.mu.Lock()
			f.request = nil
			f.mu.Unlock()
		}
		return err
	}
	log.Info().Msg("Dispute opened")
	return nil
}

// opening is the next step towards a dispute about a finding.
func (w *Watcher) opening(now dispute.At, f *finding) dispute.Action {
	f.mu.Lock()
	request := f.request
	f.mu.Unlock()
	name := fmt.Sprintf("%d %s", f.Round, f.Operator)
	if request == nil { // new, or found before a restart
		return dispute.Action{
			Key: "recall " + name, Fails: "The dispute's transaction can't be built from the evidence; trying again", Pause: 16, Alarm: true,
			Do: func(ctx context.Context) error { return w.recall(ctx, f) },
		}
	}
	return dispute.Action{
		Key: "open " + name, Fails: "The dispute could not be opened; trying again", Pause: 4, Alarm: true,
		Bond: flops.DisputeBond(now.BondFee),
		Do:   func(ctx context.Context) error { return w.announceOrOpen(ctx, now.Head, f, *request) },
		Quiet: func(err error) bool {
			return revert.Is(err, "AlreadyDisputed") || revert.Is(err, "FaultAlreadyProven")
		},
	}
}

// recall builds the request that opens the dispute about a finding.
func (w *Watcher) recall(ctx context.Context, f *finding) error {
	settlement, err := w.chain.SettlementOf(ctx, f.Round)
	if err != nil {
		return err
	}
	r, err := w.evidence.settledRound(ctx, settlement)
	if err != nil {
		return err
	}
	rec, operator := r.record(f.Operator)
	if rec == nil {
		return fmt.Errorf("the evidence of round %d has no commitment of operator %s", f.Round, f.Operator)
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	f.request = &chain.DisputeRequest{
		Attempt: r.attempt, Record: settlement.Record(), Commitment: rec.SignedCommitment, Key: operator.Key,
		Sample: f.sample, Column: f.column, Nonce: f.nonce,
	}
	return nil
}
