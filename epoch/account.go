package epoch

import (
	"errors"
	"fmt"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// The positions of an account's fields in its element. The word that the
// contracts store (AccountWord) has a byte of flags above the points, and
// everything above that is a byte higher.
const (
	pointsBits = 80

	lastWorkShift    = 80
	lastSecondsShift = 128
	lastVerdictShift = 144
	streakShift      = 152
	estShift         = 160
	lastIndexShift   = 208

	// ElementBits is how many bits of an element an account uses.
	ElementBits = 248

	workBits  = 48
	indexBits = 40

	flagsShift      = 80
	flagsBits       = 8
	flagInitialised = 1
)

// ErrAccount is wrapped when an account is outside the ledger's bounds, or an
// element or word does not hold an account.
//
// Remedy: No ledger holds such an account: check that the deployment file names
// an epoch ledger, and that the RPC endpoint is sound.
var ErrAccount = errors.New("not an account of the ledger")

// Account is one slot of the page: the values of the rule of protocol §8, and
// others that are only informational. Its zero value is an empty slot.
//
// Points have 80 bits in an element and on chain, but 64 here: the difference
// matters only once a network has credited more than 10^28 FLOP to one
// operator. An account with more is refused, never cut.
type Account struct {
	flops.Account
	LastSeconds uint16 // of the last credited line's round
}

// Check returns an error, which wraps ErrAccount, for an account that no ledger
// can hold.
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

// fields returns the account's fields; those above the points are higher by the
// given number of bits.
func (a Account) fields(higher uint) []field {
	return []field{
		{a.Points, 0}, {a.LastWork, lastWorkShift + higher}, {uint64(a.LastSeconds), lastSecondsShift + higher},
		{uint64(a.LastVerdict), lastVerdictShift + higher}, {uint64(a.Streak), streakShift + higher}, {a.Est, estShift + higher},
		{a.LastIndex, lastIndexShift + higher},
	}
}

// Word is an account that passes Check in the form that the contracts store:
// 256 bits, more than an element has.
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

// ParseWord reads a word in the form that the contracts store. The error wraps
// ErrAccount.
func ParseWord(word flops.Hash) (a Account, initialised bool, err error) {
	u := unpack(word)
	flags := u.bits(flagsShift, flagsBits)
	if flags&^flagInitialised != 0 {
		return Account{}, false, fmt.Errorf("the word %s has flags %#x, of which only %#x is known: %w", word, flags, flagInitialised, ErrAccount)
	}
	a, err = u.account(flagsBits)
	return a, flags == flagInitialised, err
}

// account reads the fields; those above the points are higher by the given
// number of bits.
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
