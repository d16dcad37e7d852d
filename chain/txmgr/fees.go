package txmgr

import (
	"context"
	"errors"
	"fmt"
	"math/big"
)

// fees are the EIP-1559 bids of a transaction, in wei per gas.
type fees struct {
	tip, cap *big.Int
}

// marketFees are the bids that get a transaction included soon: the suggested
// tip, and a cap that suffices until the base fee has doubled.
func (m *Manager) marketFees(ctx context.Context) (fees, error) {
	tip, err := m.backend.SuggestGasTipCap(ctx)
	if err != nil {
		return fees{}, fmt.Errorf("ask for a gas tip: %w", err)
	}
	head, err := m.backend.HeaderByNumber(ctx, nil)
	if err != nil {
		return fees{}, fmt.Errorf("read the base fee: %w", err)
	}
	if head.BaseFee == nil {
		return fees{}, errors.New("the chain has no base fee (EIP-1559), which this program needs")
	}
	c := new(big.Int).Lsh(head.BaseFee, 1)
	return fees{tip: tip, cap: c.Add(c, tip)}, nil
}

// raised returns fees that a node accepts as a replacement of f (both bids at
// least an eighth higher; nodes demand a tenth) and that are no lower than the
// market's now. ok is false if they exceed limit.
func (f fees) raised(market fees, limit *big.Int) (r fees, ok bool) {
	r = fees{tip: maxBig(anEighthMore(f.tip), market.tip), cap: maxBig(anEighthMore(f.cap), market.cap)}
	return r, r.cap.Cmp(limit) <= 0
}

// within lowers both bids to limit.
func (f fees) within(limit *big.Int) fees {
	return fees{tip: minBig(f.tip, limit), cap: minBig(f.cap, limit)}
}

// anEighthMore returns x + ⌊x/8⌋ + 1.
func anEighthMore(x *big.Int) *big.Int {
	more := new(big.Int).Rsh(x, 3)
	more.Add(more, x)
	return more.Add(more, big.NewInt(1))
}

func maxBig(a, b *big.Int) *big.Int {
	if a.Cmp(b) >= 0 {
		return a
	}
	return b
}

func minBig(a, b *big.Int) *big.Int {
	if a.Cmp(b) <= 0 {
		return a
	}
	return b
}
