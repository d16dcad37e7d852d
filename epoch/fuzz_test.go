package epoch_test

import (
	"testing"

	"github.com/proof-of-flops/proof-of-flops/epoch"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// A header and payload that parse are written again unchanged.
func FuzzParseStep(f *testing.F) {
	for _, step := range []epoch.Step{
		round(3, make([]epoch.Value, slots)), &epoch.Fault{Faulty: 1, Beneficiary: epoch.NoSlot, Work: 9, Gift: 8},
		&epoch.Set{Slot: 5, Account: epoch.Account{Account: flops.Account{Points: 4, Streak: 128, LastIndex: 2}}},
	} {
		header, payload := epoch.Bytes(step.Header()), epoch.Bytes(step.Payload())
		f.Add(header[:], payload[:])
	}
	f.Fuzz(func(t *testing.T, header, payload []byte) {
		var h, p flops.Hash
		copy(h[:], header)
		copy(p[:], payload)
		he, err := epoch.ParseElement(h)
		if err != nil {
			return
		}
		pe, err := epoch.ParseElement(p)
		if err != nil {
			return
		}
		step, err := epoch.ParseStep(he, pe)
		if err == nil && (epoch.Bytes(step.Header()) != h || epoch.Bytes(step.Payload()) != p) {
			t.Errorf("%x, %x are read as %+v", h, p, step)
		}
	})
}

func FuzzParseWord(f *testing.F) {
	word := epoch.Account{Account: flops.Account{Points: 4, Streak: 128, LastIndex: 1 << 39}, LastSeconds: 3}.Word(true)
	f.Add(word[:])
	f.Fuzz(func(t *testing.T, b []byte) {
		var word flops.Hash
		copy(word[:], b)
		a, initialised, err := epoch.ParseWord(word)
		if err == nil && a.Word(initialised) != word {
			t.Errorf("%x is read as %+v, %t", word, a, initialised)
		}
	})
}
