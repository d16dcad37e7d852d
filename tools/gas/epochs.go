package main

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/rs/zerolog"

	"github.com/proof-of-flops/proof-of-flops/bindings/epochledger"
	"github.com/proof-of-flops/proof-of-flops/devnet/deploy"
	"github.com/proof-of-flops/proof-of-flops/epoch"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/prover"
	"github.com/proof-of-flops/proof-of-flops/zk"
)

// epochs measures rounds and proofs on a network with an epoch ledger.
func epochs(ctx context.Context, _ *network) (*table, error) {
	n, err := newNetwork(ctx, deploy.EpochLedger)
	if err != nil {
		return nil, err
	}
	defer n.close()
	keys, err := zk.DevelopmentKeys(ctx, zk.DevelopmentShape, "", n.client.ChainID(), nil)
	if err != nil {
		return nil, err
	}
	p, err := prover.New(prover.Deps{Chain: n.client, Tx: n.anyone, Keys: keys, Shape: keys.Manifest.Shape, Log: zerolog.Nop()})
	if err != nil {
		return nil, err
	}
	t := &table{
		Title: "The epoch ledger",
		Intro: fmt.Sprintf("On a network with a page of %d slots and epochs of %d steps. The ledger's part of `settleRound` is its call of `applyLines`, measured in a trace; it is the same for any page.",
			zk.DevelopmentShape.Slots, zk.DevelopmentShape.Steps),
		Columns: []string{"", "gas", "the ledger's part"},
	}
	settle := func(name string) error {
		s, err := p.Epoch(ctx, false, nil)
		if err == nil && name != "" {
			t.add(name, s.Receipt.GasUsed)
		}
		return err
	}
	members := n.addresses()
	for range zk.DevelopmentShape.Steps {
		if _, err := n.settleWith(ctx, members, 0, meanTries); err != nil {
			return nil, err
		}
	}
	var first row
	if err := settle("`settleEpoch`, the first of a ledger"); err != nil {
		return nil, err
	}
	first, t.Rows = t.Rows[0], nil
	for _, count := range sizes {
		for _, which := range []string{"first step of an epoch", "later step"} {
			if err := n.chained(ctx, t, n.operators(count), which); err != nil {
				return nil, err
			}
		}
		if err := settle(""); err != nil {
			return nil, err
		}
	}
	t.Rows = append(t.Rows, first)
	for range zk.DevelopmentShape.Steps {
		if _, err := n.settleWith(ctx, members, 0, meanTries); err != nil {
			return nil, err
		}
	}
	return t, settle("`settleEpoch`")
}

// addresses are the members' addresses, in order.
func (n *network) addresses() (all []flops.Address) {
	for _, m := range n.members {
		all = append(all, deploy.AddressOf(m.Account))
	}
	slices.SortFunc(all, func(a, b flops.Address) int { return bytes.Compare(a[:], b[:]) })
	return all
}

// chained settles a round of lines, and adds its gas and the gas of the call of the
// ledger.
func (n *network) chained(ctx context.Context, t *table, operators []flops.Address, which string) error {
	r, s, _, err := n.open(ctx, 1)
	if err != nil {
		return err
	}
	var lines []flops.Line
	for _, a := range operators {
		lines = append(lines, line(a))
	}
	receipt, err := n.settleLines(ctx, r, s, lines, 0, meanTries)
	if err != nil {
		return err
	}
	type call struct {
		To      string `json:"to"`
		GasUsed string `json:"gasUsed"`
		Calls   []call `json:"calls"`
	}
	var root call
	if err := n.anvil.Call(ctx, &root, "debug_traceTransaction", receipt.TxHash.String(), map[string]any{"tracer": "callTracer"}); err != nil {
		return err
	}
	at := n.client.Deployment().Ledger.String()
	for _, c := range root.Calls {
		if !strings.EqualFold(c.To, at) {
			continue
		}
		gas, err := hexutil.DecodeUint64(c.GasUsed)
		if err != nil {
			return fmt.Errorf("the trace of %s: %w", receipt.TxHash, err)
		}
		t.add(fmt.Sprintf("`settleRound`, lines: %d, %s", len(lines), which), receipt.GasUsed, gas)
		return nil
	}
	return fmt.Errorf("the trace of %s has no call of the ledger %s", receipt.TxHash, at)
}

// leaves measures the calls about single accounts, on pages of several sizes. The roots
// are set through a verifier that accepts everything: the cost of proofs is measured
// elsewhere.
func leaves(ctx context.Context, n *network) (*table, error) {
	t := &table{
		Title:   "Accounts of the epoch ledger",
		Intro:   "By the number of slots in the page. The verifier here accepts any proof: what a real proof costs is above.",
		Columns: []string{"slots", "`initialise`", "`withdraw`, the first", "`withdraw`, a later one"},
	}
	for _, slots := range []uint32{8, 64, 256, 1024} {
		gas, err := n.leaf(ctx, slots)
		if err != nil {
			return nil, fmt.Errorf("an account of %d: %w", slots, err)
		}
		t.add(fmt.Sprint(slots), gas...)
	}
	return t, nil
}

// A pageOf is an epoch ledger whose round book is an account of this program.
type pageOf struct {
	eth    *ethclient.Client
	opts   *bind.TransactOpts
	at     *epochledger.EpochLedger
	state  *epoch.State
	member flops.Address
}

// leaf gives a member a slot, credits it, and withdraws twice.
func (n *network) leaf(ctx context.Context, slots uint32) ([]uint64, error) {
	p, err := n.newPage(ctx, slots)
	if err != nil {
		return nil, err
	}
	defer p.eth.Close()
	taken, err := p.mined(ctx, func() (*types.Transaction, error) { return p.at.Initialise(p.opts, common.Address(p.member)) })
	if err != nil {
		return nil, err
	}
	gas := []uint64{taken}
	for index := uint64(1); index <= 2; index++ {
		if err := p.credit(ctx, index); err != nil {
			return nil, err
		}
		path := make([]*big.Int, 0, 10)
		for _, e := range p.state.Path(0) {
			path = append(path, e.BigInt(new(big.Int)))
		}
		leaf := p.state.Account(0).Element()
		used, err := p.mined(ctx, func() (*types.Transaction, error) {
			return p.at.Withdraw(p.opts, common.Address(p.member), leaf.BigInt(new(big.Int)), path)
		})
		if err != nil {
			return nil, err
		}
		gas = append(gas, used)
	}
	return gas, nil
}

// believer is the creation code of a contract that answers every call with slots and
// 1: a verifier of that shape that accepts everything.
func believer(slots uint32) []byte {
	code := hexutil.MustDecode("0x6012600c60003960126000f3" + "63")
	code = binary.BigEndian.AppendUint32(code, slots)
	return append(code, hexutil.MustDecode("0x600052"+"6001602052"+"60406000f3")...)
}

func (n *network) newPage(ctx context.Context, slots uint32) (*pageOf, error) {
	key := n.members[1].Account
	p := &pageOf{member: deploy.AddressOf(n.members[2].Account)}
	var err error
	if p.state, err = epoch.NewState(int(slots)); err != nil {
		return nil, err
	}
	if p.eth, err = ethclient.DialContext(ctx, n.anvil.URL()); err != nil {
		return nil, fmt.Errorf("reach the chain: %w", err)
	}
	if p.opts, err = bind.NewKeyedTransactorWithChainID(key, new(big.Int).SetUint64(n.client.ChainID())); err != nil {
		return nil, fmt.Errorf("a key for a page: %w", err)
	}
	verifier, tx, _, err := bind.DeployContract(p.opts, abi.ABI{}, believer(slots), p.eth)
	if err != nil {
		return nil, fmt.Errorf("deploy a verifier: %w", err)
	}
	if _, err := bind.WaitMined(ctx, p.eth, tx); err != nil {
		return nil, fmt.Errorf("deploy a verifier: %w", err)
	}
	_, tx, p.at, err = epochledger.DeployEpochLedger(p.opts, p.eth, p.opts.From, p.opts.From,
		common.Address(n.client.Deployment().RegistryCoordinator), verifier, slots, 1)
	if err != nil {
		return nil, fmt.Errorf("deploy a page: %w", err)
	}
	_, err = bind.WaitMined(ctx, p.eth, tx)
	return p, err
}

// credit settles a round with a line of slot 0.
func (p *pageOf) credit(ctx context.Context, index uint64) error {
	values := make([]epoch.Value, p.state.Slots())
	values[0] = epoch.ValueOf(line(p.member))
	r := &epoch.Round{SettledIndex: index, Seconds: 6, MaxWork: 1<<48 - 1, Digest: epoch.LinesDigest(values), Values: values}
	batch, err := p.state.Advance([]epoch.Step{r})
	if err != nil {
		return err
	}
	most := new(big.Int).Lsh(big.NewInt(1), 100)
	if _, err := p.mined(ctx, func() (*types.Transaction, error) {
		return p.at.ApplyLines(p.opts, index, 6, most, nil, epoch.Bytes(r.Digest))
	}); err != nil {
		return err
	}
	proof := epochledger.EpochProof{
		FromStep: index - 1, ToStep: index,
		OldRoot: batch.Public.OldRoot.BigInt(new(big.Int)), NewRoot: batch.Public.NewRoot.BigInt(new(big.Int)),
	}
	for i := range proof.Proof {
		proof.Proof[i] = new(big.Int)
	}
	_, err = p.mined(ctx, func() (*types.Transaction, error) { return p.at.SettleEpoch(p.opts, proof) })
	return err
}

// mined is the gas of a transaction, which must succeed.
func (p *pageOf) mined(ctx context.Context, send func() (*types.Transaction, error)) (uint64, error) {
	tx, err := send()
	if err != nil {
		return 0, err
	}
	r, err := bind.WaitMined(ctx, p.eth, tx)
	if err != nil {
		return 0, err
	}
	if r.Status != types.ReceiptStatusSuccessful {
		return 0, errors.New("the transaction failed")
	}
	return r.GasUsed, nil
}
