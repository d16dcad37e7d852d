package main

import (
	"context"
	"fmt"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// sizes are the numbers of lines that are measured.
var sizes = []int{1, 4, 16, 64, 200}

// The kinds of lines, which cost differently.
const (
	later       = "later lines"
	initialised = "first lines, accounts opened at registration"
	fresh       = "first lines, accounts not opened"
)

// A settlement is a kind of call of settleRound that is measured.
type settlement struct {
	kind  string
	lines int
}

// rounds measures what happens once a round, or once in an operator's life. The very
// first round, which writes counters for the first time, is not measured.
func rounds(ctx context.Context, n *network) (*table, error) {
	if _, err := n.settleWith(ctx, n.operators(1), 0, meanTries); err != nil {
		return nil, err
	}
	r, _, open, err := n.open(ctx, 1)
	if err != nil {
		return nil, err
	}
	// This round goes void when it expires; the next one because of its sample.
	head, err := n.client.Head(ctx)
	if err != nil {
		return nil, err
	}
	if last := r.Clock().LastSettleBlock(); last > head.Number {
		if err := n.anvil.Mine(ctx, last-head.Number); err != nil {
			return nil, err
		}
	}
	r, s, _, err := n.open(ctx, 0)
	if err != nil {
		return nil, err
	}
	void, err := n.client.VoidRound(ctx, n.anyone, r.ID, s)
	if err != nil {
		return nil, err
	}
	account, err := n.client.InitialiseAccount(ctx, n.anyone, n.operators(1)[0])
	if err != nil {
		return nil, err
	}
	t := &table{Title: "Rounds", Columns: []string{"transaction", "gas"}}
	t.add("`openRound`", open)
	t.add("`voidRound`, of a round whose sample came too soon", void.GasUsed)
	t.add("`initialise`, once for each operator, by `operator register`", account.GasUsed)
	return t, nil
}

// settlements measures settleRound by its number and kind of lines.
func settlements(ctx context.Context, n *network) (*table, error) {
	t := &table{
		Title:   "`settleRound`",
		Intro:   fmt.Sprintf("All operators sign, and each line credits work. The digest maps to the curve at try number %d, which is the mean.", meanTries),
		Columns: []string{"lines", later, initialised, fresh},
	}
	for _, count := range sizes {
		known, unknown := n.operators(count), n.operators(count)
		for _, a := range known {
			if _, err := n.client.InitialiseAccount(ctx, n.anyone, a); err != nil {
				return nil, err
			}
		}
		row := make([]uint64, 3)
		var err error
		if row[2], err = n.settleWith(ctx, unknown, 0, meanTries); err != nil {
			return nil, err
		}
		if row[1], err = n.settleWith(ctx, known, 0, meanTries); err != nil {
			return nil, err
		}
		if row[0], err = n.settleWith(ctx, known, 0, meanTries); err != nil {
			return nil, err
		}
		t.add(fmt.Sprint(count), row...)
		for i, kind := range []string{later, initialised, fresh} {
			n.settle[settlement{kind, count}] = row[i]
		}
	}
	return t, nil
}

// slopes computes base and marginal cost from the settlements of the fewest and the most
// lines, and the cost of a member that doesn't sign.
func slopes(ctx context.Context, n *network) (*table, error) {
	t := &table{
		Title:   "Base and marginal cost of `settleRound`",
		Intro:   fmt.Sprintf("The marginal cost is the slope from %d line to %d; the base is the cost of one line without it.", sizes[0], sizes[len(sizes)-1]),
		Columns: []string{"", "gas"},
	}
	least, most := sizes[0], sizes[len(sizes)-1]
	var base uint64
	for _, kind := range []string{later, initialised, fresh} {
		low, high := n.settle[settlement{kind, least}], n.settle[settlement{kind, most}]
		marginal := (high - low) / uint64(most-least)
		if kind == later {
			base = low - marginal*uint64(least)
		}
		t.add("a line: "+kind, marginal)
	}
	if err := shares(t, n.settle[settlement{later, most}]-n.settle[settlement{later, least}], uint64(most-least)); err != nil {
		return nil, err
	}
	t.add("base", base)
	operators := n.operators(1)
	for range 2 { // so that the lines are later ones
		if _, err := n.settleWith(ctx, operators, 0, meanTries); err != nil {
			return nil, err
		}
	}
	whole, err := n.settleWith(ctx, operators, 0, meanTries)
	if err != nil {
		return nil, err
	}
	less, err := n.settleWith(ctx, operators, 1, meanTries)
	if err != nil {
		return nil, err
	}
	t.add("the first member that doesn't sign", less-whole)
	more, err := n.settleWith(ctx, operators, 0, meanTries+1)
	if err != nil {
		return nil, err
	}
	t.add("each further try to map the digest to the curve", more-whole)
	return t, nil
}

// What Ethereum charges (EIP-2028, EIP-2929, EIP-2200; a log's byte).
const (
	zeroByte, otherByte = 4, 16
	coldSlotRewritten   = 5_000
	logByte             = 8
)

// shares adds what a later line's gas is spent on: all entries but the last are
// Ethereum's prices.
func shares(t *table, gas, lines uint64) error {
	who := flops.Keccak([]byte("operator"))
	bytes := flops.PackLines([]flops.Line{line(flops.Address(who[:20]))})
	calldata := uint64(0)
	for _, b := range bytes {
		if b == 0 {
			calldata += zeroByte
		} else {
			calldata += otherByte
		}
	}
	event := uint64(len(bytes)) * logByte
	each := gas / lines
	if each < coldSlotRewritten+calldata+event {
		return fmt.Errorf("a line takes %d gas, less than Ethereum charges for its slot and bytes", each)
	}
	t.add("part of a later line: the account's slot, read cold and rewritten", coldSlotRewritten)
	t.add("part of a later line: calldata", calldata)
	t.add("part of a later line: the event's data", event)
	t.add("part of a later line: checking and applying it", each-coldSlotRewritten-calldata-event)
	return nil
}
