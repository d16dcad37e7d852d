package eigen

import (
	"math/big"
	"testing"
)

func TestAmountsAreWrittenExactlyInWholeTokens(t *testing.T) {
	for _, c := range []struct {
		units    string
		decimals uint8
		want     string
	}{
		{"0", 18, "0"},
		{"1", 18, "0.000000000000000001"},
		{"100000000000000000000", 18, "100"},
		{"12500000000000000000", 18, "12.5"},
		{"-1500000", 6, "-1.5"},
		{"70", 0, "70"},
	} {
		amount, ok := new(big.Int).SetString(c.units, 10)
		if !ok {
			t.Fatal(c.units)
		}
		token := Token{Symbol: "TEST", Decimals: c.decimals}
		if got := token.Format(amount); got != c.want+" TEST" {
			t.Errorf("%s units with %d decimals are written %q, want %q", c.units, c.decimals, got, c.want)
		}
		whole, ok := new(big.Rat).SetString(c.want)
		if !ok {
			t.Fatal(c.want)
		}
		if back, err := token.Units(whole); err != nil || back.Cmp(amount) != 0 {
			t.Errorf("%s with %d decimals is read as %s (%v)", c.want, c.decimals, back, err)
		}
	}
	if got, err := (Token{Symbol: "TEST", Decimals: 2}).Units(big.NewRat(1, 1000)); err == nil {
		t.Errorf("a tenth of the smallest unit is read as %s", got)
	}
	if got := FormatUnits(nil, 18); got != "0" {
		t.Errorf("nothing is written %q", got)
	}
}

func TestSymbolsThatSpoilATerminalAreNotShown(t *testing.T) {
	for s, want := range map[string]bool{
		"POF": true, "stETH": true, "Ξ": true, "": false, "\x1b[2J": false, "a\nb": false, "seventeen letters": false,
	} {
		if got := isSymbol(s); got != want {
			t.Errorf("isSymbol(%q) is %t", s, got)
		}
	}
}
