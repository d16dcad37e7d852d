package txmgr

import (
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// txState is the state of one logical transaction: one nonce, published under
// one or several hashes as its fee is raised. It does no I/O and reads no
// clock; TxManager feeds it what it observes and asks it what to do next.
type state struct {
	resend        time.Duration // raise the fee after so long without inclusion
	deadline      time.Time     // give up
	confirmations uint64        // blocks wanted on top of the including one

	hashes    []common.Hash // published versions, oldest first
	published time.Time     // when the newest version was published or tried
	sent      time.Time     // when it was last sent, also unchanged
	unsure    bool          // whether the pools have it: nobody took it, or it was dropped

	included      bool
	includedBlock uint64
	taken         time.Time // since when the nonce is seen used by none of hashes; zero: it isn't
}

// txStep is what a logical transaction needs next.
type txStep uint8

const (
	// txWait: nothing to do but look again later.
	txWait txStep = iota
	// txRaise: publish a version with a higher fee.
	txRaise
	// txRepeat: send the newest version again: it may not be out.
	txRepeat
	// txDone: included, with all confirmations.
	txDone
	// txReplaced: another transaction of the account has used the nonce.
	txReplaced
	// txExpired: the deadline has passed without inclusion, or without all
	// confirmations.
	txExpired
)

const (
	// takenTolerance is how long the account's nonce may be seen beyond this
	// transaction's without a receipt of it before it counts as replaced: a
	// node may know the one before the other, and an endpoint may have
	// several nodes.
	takenTolerance = 15 * time.Second
	// repeatEvery is the time between sendings of an unchanged version.
	repeatEvery = time.Second
)

// addVersion records a version that is out, or, if nobody is known to have
// accepted it, may be.
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

// sawNoReceipt records that no version is included; one that was has been
// reorganised away, and nodes need not have taken it back into their pools.
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

// next says what to do, given the newest block's number and when it was asked
// for. Inclusion comes before the deadline: what a look at or after the deadline
// finds included, with all confirmations, is done.
func (s *state) next(head uint64, now time.Time) txStep {
	switch {
	case s.included && head >= s.includedBlock+s.confirmations:
		return txDone
	case !s.taken.IsZero() && now.Sub(s.taken) >= takenTolerance:
		return txReplaced
	case !now.Before(s.deadline):
		return txExpired
	case s.included || !s.taken.IsZero():
		return txWait
	case now.Sub(s.published) >= s.resend:
		return txRaise
	case s.unsure && now.Sub(s.sent) >= repeatEvery:
		return txRepeat
	}
	return txWait
}

// progress says how far the transaction has come.
func (s *state) progress() string {
	if s.included {
		return fmt.Sprintf("included in block %d, but without %d blocks on top", s.includedBlock, s.confirmations)
	}
	return "not included"
}
