package eigen

import (
	"context"
	"fmt"
	"math/big"
	"strings"
	"unicode"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
)

// A Token says how amounts of an ERC-20 are written for people.
type Token struct {
	Symbol   string
	Decimals uint8
}

// erc20Metadata is the part of ERC-20's ABI that says how to write amounts.
const erc20Metadata = `[
	{"type": "function", "name": "symbol", "inputs": [], "outputs": [{"type": "string"}], "stateMutability": "view"},
	{"type": "function", "name": "decimals", "inputs": [], "outputs": [{"type": "uint8"}], "stateMutability": "view"}
]`

// Token reads how amounts of the strategy's token are written. ERC-20 makes
// symbol and decimals optional: the defaults are "tokens" and 18.
func (c *Client) Token(ctx context.Context) (Token, error) {
	parsed, err := abi.JSON(strings.NewReader(erc20Metadata))
	if err != nil {
		return Token{}, fmt.Errorf("parse the token's ABI: %w", err)
	}
	token := bind.NewBoundContract(common.Address(c.at.Token), parsed, c.Eth(), nil, nil)
	t := Token{Symbol: "tokens", Decimals: 18}
	var out []any
	switch err := token.Call(&bind.CallOpts{Context: ctx}, &out, "decimals"); {
	case err == nil:
		t.Decimals = *abi.ConvertType(out[0], new(uint8)).(*uint8)
	case ctx.Err() != nil:
		return Token{}, c.ReadError("the token's decimals", err)
	}
	out = nil
	switch err := token.Call(&bind.CallOpts{Context: ctx}, &out, "symbol"); {
	case err == nil:
		if s := *abi.ConvertType(out[0], new(string)).(*string); isSymbol(s) {
			t.Symbol = s
		}
	case ctx.Err() != nil:
		return Token{}, c.ReadError("the token's symbol", err)
	}
	return t, nil
}

// isSymbol refuses text that would spoil a terminal.
func isSymbol(s string) bool {
	const longest = 16
	return s != "" && len(s) <= longest && !strings.ContainsFunc(s, func(r rune) bool { return !unicode.IsPrint(r) })
}

// Format writes an amount in whole tokens, exactly, with the symbol; nil is 0.
func (t Token) Format(amount *big.Int) string {
	return FormatUnits(amount, t.Decimals) + " " + t.Symbol
}

// Units is an amount of whole tokens in the token's smallest unit.
func (t Token) Units(amount *big.Rat) (*big.Int, error) {
	scaled := new(big.Rat).Mul(amount, new(big.Rat).SetInt(unit(t.Decimals)))
	if !scaled.IsInt() {
		return nil, fmt.Errorf("%s has %d decimals, and %s has more", t.Symbol, t.Decimals, amount.RatString())
	}
	return scaled.Num(), nil
}

// FormatUnits converts an amount of smallest units to a decimal number of whole
// units, exactly; nil is 0.
func FormatUnits(amount *big.Int, decimals uint8) string {
	if amount == nil {
		return "0"
	}
	s := new(big.Rat).SetFrac(amount, unit(decimals)).FloatString(int(decimals))
	if strings.Contains(s, ".") {
		s = strings.TrimRight(strings.TrimRight(s, "0"), ".")
	}
	return s
}

// unit is how many smallest units a whole one has.
func unit(decimals uint8) *big.Int {
	return new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(decimals)), nil)
}
