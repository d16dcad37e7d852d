package txmgr

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"
)

func TestLogicalTransaction(t *testing.T) {
	start := time.Unix(1_700_000_000, 0)
	at := func(seconds int) time.Time { return start.Add(time.Duration(seconds) * time.Second) }
	published := func(confirmations uint64) *state {
		s := &state{resend: 30 * time.Second, deadline: at(100), confirmations: confirmations}
		s.addVersion(common.Hash{1}, true, start)
		return s
	}
	for name, test := range map[string]struct {
		confirmations uint64
		happens       func(*state)
		head          uint64
		seconds       int
		want          step
	}{
		"fresh":                     {seconds: 29, want: stepWait},
		"stuck":                     {seconds: 30, want: stepRaise},
		"raised just now":           {happens: func(s *state) { s.addVersion(common.Hash{2}, true, at(30)) }, seconds: 59, want: stepWait},
		"stuck again":               {happens: func(s *state) { s.addVersion(common.Hash{2}, true, at(30)) }, seconds: 60, want: stepRaise},
		"raise failed":              {happens: func(s *state) { s.raiseFailed(at(30)) }, seconds: 45, want: stepWait},
		"included":                  {happens: func(s *state) { s.sawReceipt(7) }, head: 7, seconds: 5, want: stepDone},
		"included, not confirmed":   {confirmations: 2, happens: func(s *state) { s.sawReceipt(7) }, head: 8, seconds: 90, want: stepWait},
		"included and confirmed":    {confirmations: 2, happens: func(s *state) { s.sawReceipt(7) }, head: 9, seconds: 90, want: stepDone},
		"reorganised away":          {confirmations: 2, happens: func(s *state) { s.sawReceipt(7); s.sawNoReceipt(false, at(3)) }, head: 9, seconds: 5, want: stepRepeat},
		"reorganised away, long":    {confirmations: 2, happens: func(s *state) { s.sawReceipt(7); s.sawNoReceipt(false, at(3)) }, head: 9, seconds: 45, want: stepRaise},
		"sent again":                {confirmations: 2, happens: func(s *state) { s.sawReceipt(7); s.sawNoReceipt(false, at(3)); s.repeated(true, at(5)) }, head: 9, seconds: 20, want: stepWait},
		"sent again, not accepted":  {confirmations: 2, happens: func(s *state) { s.sawReceipt(7); s.sawNoReceipt(false, at(3)); s.repeated(false, at(5)) }, head: 9, seconds: 20, want: stepRepeat},
		"answer lost just now":      {happens: func(s *state) { s.addVersion(common.Hash{2}, false, at(7)) }, seconds: 7, want: stepWait},
		"answer lost":               {happens: func(s *state) { s.addVersion(common.Hash{2}, false, at(7)) }, seconds: 8, want: stepRepeat},
		"included in another block": {confirmations: 2, happens: func(s *state) { s.sawReceipt(7); s.sawNoReceipt(false, at(3)); s.sawReceipt(8) }, head: 9, seconds: 20, want: stepWait},
		"nonce seen used just now":  {happens: func(s *state) { s.sawNoReceipt(true, at(31)) }, seconds: 45, want: stepWait},
		"nonce seen used on and off": {happens: func(s *state) {
			s.sawNoReceipt(true, at(1))
			s.sawNoReceipt(false, at(2))
			s.sawNoReceipt(true, at(3))
		}, seconds: 17, want: stepWait},
		"nonce used":                      {happens: func(s *state) { s.sawNoReceipt(true, at(1)); s.sawNoReceipt(true, at(9)) }, seconds: 16, want: stepReplaced},
		"nonce used by a version of ours": {happens: func(s *state) { s.sawNoReceipt(true, at(1)); s.sawReceipt(7) }, head: 7, seconds: 45, want: stepDone},
		"past the deadline":               {seconds: 100, want: stepExpired},
		"included past the deadline":      {happens: func(s *state) { s.sawReceipt(7) }, head: 7, seconds: 200, want: stepDone},
		"unconfirmed past the deadline":   {confirmations: 1, happens: func(s *state) { s.sawReceipt(7) }, head: 7, seconds: 200, want: stepExpired},
	} {
		s := published(test.confirmations)
		if test.happens != nil {
			test.happens(s)
		}
		if got := s.next(test.head, at(test.seconds)); got != test.want {
			t.Errorf("%s: got step %d, want %d", name, got, test.want)
		}
	}
}

func TestRaisedFeesReplaceAndFollowTheMarket(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		wei := rapid.Int64Range(0, 1e12)
		old := fees{tip: big.NewInt(wei.Draw(t, "tip"))}
		old.cap = new(big.Int).Add(old.tip, big.NewInt(wei.Draw(t, "cap above tip")))
		market := fees{tip: big.NewInt(wei.Draw(t, "market tip"))}
		market.cap = new(big.Int).Add(market.tip, big.NewInt(wei.Draw(t, "market cap above tip")))
		limit := big.NewInt(wei.Draw(t, "limit"))

		got, ok := old.raised(market, limit)
		for _, bid := range []struct {
			name             string
			got, old, market *big.Int
		}{{"tip", got.tip, old.tip, market.tip}, {"cap", got.cap, old.cap, market.cap}} {
			if bid.got.Cmp(bid.old) <= 0 {
				t.Errorf("%s %s does not outbid %s", bid.name, bid.got, bid.old)
			}
			// Nodes demand a tenth more.
			tenth := new(big.Int).Mul(bid.old, big.NewInt(11))
			if new(big.Int).Mul(bid.got, big.NewInt(10)).Cmp(tenth) < 0 {
				t.Errorf("%s %s is not a tenth above %s", bid.name, bid.got, bid.old)
			}
			if bid.got.Cmp(bid.market) < 0 {
				t.Errorf("%s %s is below the market's %s", bid.name, bid.got, bid.market)
			}
		}
		if got.cap.Cmp(got.tip) < 0 {
			t.Errorf("cap %s is below tip %s", got.cap, got.tip)
		}
		if ok != (got.cap.Cmp(limit) <= 0) {
			t.Errorf("cap %s under limit %s: ok is %t", got.cap, limit, ok)
		}
	})
}
