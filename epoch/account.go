package epoch

import (
	"errors"
	"fmt"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// Where the fields of an account lie in its element. The word that the
// contracts store (AccountWord) has a byte of flags above the points, and
// everything else a byte higher.
const (
	pointsBits = 80

	lastWorkShift    = 80
	lastSecondsShift = 128
	lastVerdictShift = 144
	streakShift      = 152
	estShift         = 160
	lastIndexShift   = 208

	// ElementBits is how many bits of an element an account takes.
	ElementBits = 248

	workBits  = 48
	indexBits = 40

	flagsShift      = 80
	flagsBits       = 8
	flagInitialised = 1
)

// ErrAccount is wrapped when an account is outside the ledger's bounds, or an
// element or word holds no account.
//
// Remedy: No ledger holds such an account: check that the deployment file names
// an epoch ledger, and that the RPC endpoint is sound.
var ErrAccount = errors.New("not an account of the ledger")

// Account is one slot of the page: what the rule of PROTOCOL section 8 is
// about, and what is only kept for show. Its zero value is an empty slot.
//
// Points have 80 bits in an element and on chain, 64 here: a network would have
// to credit more than 10^28 FLOP to one operator to tell the difference. An
// account with more is refused, never cut.
type Account struct {
	flops.Account
	LastSeconds uint16 // of the last credited line's round
}

// Check refuses an account that no ledger can hold. The error wraps ErrAccount.
func (a Account) Check() error {
	switch {
	case a.Est >= 1<<workBits:
		return fmt.Errorf("established work %d has more than %d bits: %w", a.Est, workBits, ErrAccount)
	case a.LastWork >= 1<<workBits:
		return fmt.Errorf("last work %d has more than %d bits: %w", a.LastWork, workBits, ErrAccount)
	case a.Streak > flops.MaxStreak:
		return fmt.Errorf("a streak of %d is longer than %d: %w", a.Streak, flops.MaxStreak, ErrAccount)
	case a.LastIndex >= 1<<indexBits:
		return fmt.Errorf("last settled index %d has more than %d bits: %w", a.LastIndex, indexBits, ErrAccount)
	}
	return nil
}

// Element is the leaf of an account that passes Check.
func (a Account) Element() Element { return pack(a.fields(0)...) }

// fields are the account's, those above the points higher by so many bits.
func (a Account) fields(higher uint) []field {
	return []field{
		{a.Points, 0}, {a.LastWork, lastWorkShift + higher}, {uint64(a.LastSeconds), lastSecondsShift + higher},
		{uint64(a.LastVerdict), lastVerdictShift + higher}, {uint64(a.Streak), streakShift + higher}, {a.Est, estShift + higher},
		{a.LastIndex, lastIndexShift + higher},
	}
}

// Word is an account that passes Check as the contracts store it: 256 bits, more
// than an element has.
func (a Account) Word(initialised bool) (word flops.Hash) {
	flags := uint64(0)
	if initialised {
		flags = flagInitialised
	}
	fields := append(a.fields(flagsBits), field{flags, flagsShift})
	sum(fields).FillBytes(word[:])
	return word
}

// ParseAccount reads a leaf. The error wraps ErrAccount.
func ParseAccount(leaf Element) (Account, error) {
	u := unpack(Bytes(leaf))
	if u.BitLen() > ElementBits {
		return Account{}, fmt.Errorf("the element %s has %d bits, not %d: %w", Bytes(leaf), u.BitLen(), ElementBits, ErrAccount)
	}
	return u.account(0)
}

// ParseWord reads a word as the contracts store it. The error wraps ErrAccount.
func ParseWord(word flops.Hash) (a Account, initialised bool, err error) {
	u := unpack(word)
	flags := u.bits(flagsShift, flagsBits)
	if flags&^flagInitialised != 0 {
		return Account{}, false, fmt.Errorf("the word %s has flags %#x, of which only %#x is known: %w", word, flags, flagInitialised, ErrAccount)
	}
	a, err = u.account(flagsBits)
	return a, flags == flagInitialised, err
}

// account reads the fields, those above the points higher by so many bits.
func (u *unpacker) account(higher uint) (Account, error) {
	if u.bits(64, pointsBits-64) != 0 {
		return Account{}, fmt.Errorf("points of more than 64 bits: %w", ErrAccount)
	}
	a := Account{
		Account: flops.Account{
			Points:      u.bits(0, 64),
			Est:         u.bits(estShift+higher, workBits),
			LastWork:    u.bits(lastWorkShift+higher, workBits),
			Streak:      uint8(u.bits(streakShift+higher, 8)),
			LastIndex:   u.bits(lastIndexShift+higher, indexBits),
			LastVerdict: flops.Verdict(u.bits(lastVerdictShift+higher, 8)),
		},
		LastSeconds: uint16(u.bits(lastSecondsShift+higher, 16)),
	}
	return a, a.Check()
}
