package txmgr

import (
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// A state is the state of one logical transaction: one nonce, published under
// one or several hashes as its fee is raised. It does no I/O and reads no clock;
// a Manager reports what it observes and asks what to do next.
type state struct {
	resend        time.Duration // time without inclusion until the fee is raised
	deadline      time.Time     // when to give up
	confirmations uint64        // blocks needed on top of the including one

	hashes    []common.Hash // published versions, oldest first
	published time.Time     // when a new version was last published or tried
	sent      time.Time     // when the newest version was last sent, also unchanged
	unsure    bool          // the pools may lack it: no endpoint accepted it, or it was dropped

	included      bool
	includedBlock uint64
	taken         time.Time // when the nonce was first seen used by none of hashes; zero: it isn't
}

// A step is what a logical transaction needs next.
type step uint8

const (
	// stepWait: nothing to do but look again later.
	stepWait step = iota
	// stepRaise: publish a version with a higher fee.
	stepRaise
	// stepRepeat: send the newest version again: the pools may lack it.
	stepRepeat
	// stepDone: it is included, with all confirmations.
	stepDone
	// stepReplaced: another transaction of the account has used the nonce.
	stepReplaced
	// stepExpired: the deadline has passed without inclusion, or without all
	// confirmations.
	stepExpired
)

const (
	// takenTolerance is how long the account's nonce may be beyond this
	// transaction's, without a receipt, before the transaction counts as
	// replaced: a node may know the nonce before the receipt, and an endpoint
	// may have several nodes.
	takenTolerance = 15 * time.Second
	// repeatEvery is the time after which an unchanged version is sent again.
	repeatEvery = time.Second
)

// addVersion records a published version. If no endpoint is known to have
// accepted it, it may be published all the same.
func (s *state) addVersion(hash common.Hash, accepted bool, now time.Time) {
	s.hashes = append(s.hashes, hash)
	s.published, s.sent, s.unsure = now, now, !accepted
}

// raiseFailed records that no higher fee could be published; the next try
// comes after another resend interval.
func (s *state) raiseFailed(now time.Time) { s.published = now }

// repeated records that the newest version was sent again.
func (s *state) repeated(accepted bool, now time.Time) { s.sent, s.unsure = now, !accepted }

// sawReceipt records that a version is included in a block.
func (s *state) sawReceipt(block uint64) {
	s.included, s.includedBlock, s.unsure, s.taken = true, block, false, time.Time{}
}

// sawNoReceipt records that no version is included. If one was, it has been
// reorganised away, and nodes may not have put it back into their pools.
// nonceUsed says whether the account's nonce has passed this transaction's all
// the same.
func (s *state) sawNoReceipt(nonceUsed bool, now time.Time) {
	if s.included {
		s.included, s.unsure = false, true
	}
	switch {
	case !nonceUsed:
		s.taken = time.Time{}
	case s.taken.IsZero():
		s.taken = now
	}
}

// next says what to do, given the newest block's number and the time just before
// it was read. Inclusion takes precedence over the deadline: a transaction that is
// found included with all confirmations is done, even at or after the deadline.
func (s *state) next(head uint64, now time.Time) step {
	switch {
	case s.included && head >= s.includedBlock+s.confirmations:
		return stepDone
	case !s.taken.IsZero() && now.Sub(s.taken) >= takenTolerance:
		return stepReplaced
	case !now.Before(s.deadline):
		return stepExpired
	case s.included || !s.taken.IsZero():
		return stepWait
	case now.Sub(s.published) >= s.resend:
		return stepRaise
	case s.unsure && now.Sub(s.sent) >= repeatEvery:
		return stepRepeat
	}
	return stepWait
}

// progress says how far the transaction has come.
func (s *state) progress() string {
	if s.included {
		return fmt.Sprintf("included in block %d, but without %d blocks on top", s.includedBlock, s.confirmations)
	}
	return "not included"
}
