package devnet_test

import (
	"context"
	"errors"
	"math/big"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/proof-of-flops/proof-of-flops/bls"
	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/devnet"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// bootLimit is generous: a boot takes about a second on two idle cores.
const bootLimit = 30 * time.Second

func TestBootRegistersOperatorsThenKeepsTheSystemsTime(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), bootLimit)
	defer cancel()
	start := time.Now()
	a, err := devnet.StartAnvil(ctx, "")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(a.Close)
	t.Logf("anvil listens after %s", time.Since(start))
	deployment, accounts, err := devnet.Deploy(ctx, a, devnet.Options{Params: flops.DevnetParams()})
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("EigenLayer and the AVS stand after %s", time.Since(start))
	if accounts.Challenger == nil || accounts.Aggregator == nil {
		t.Fatal("no keys for the roles that the options left open")
	}
	recruits := make([]devnet.Registrant, 4)
	for i := range recruits {
		recruits[i] = recruit(t, 100)
	}
	if err := devnet.Register(ctx, a, deployment, recruits); err != nil {
		t.Fatal(err)
	}
	t.Logf("four operators are registered after %s", time.Since(start))
	if err := a.StartMining(ctx, time.Second); err != nil {
		t.Fatal(err)
	}

	path := filepath.Join(t.TempDir(), "deployment.json")
	if err := deployment.Save(path); err != nil {
		t.Fatal(err)
	}
	loaded, err := chain.LoadDeployment(path)
	if err != nil {
		t.Fatal(err)
	}
	if *loaded != *deployment {
		t.Errorf("deployment file: got %+v, want %+v", loaded, deployment)
	}
	client, err := chain.Dial(ctx, rpc.At(a.URL()), loaded)
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	booted, err := client.Head(ctx)
	if err != nil {
		t.Fatal(err)
	}
	heads := client.Heads(ctx, 50*time.Millisecond, func(err error) { t.Error(err) })
	for head := range heads {
		if head.Number < booted.Number+2 {
			continue
		}
		if skew := time.Since(time.Unix(int64(head.Time), 0)); skew < 0 || skew > 2*time.Second {
			t.Errorf("block %d is %s behind the system's clock", head.Number, skew)
		}
		break
	}
	set, err := client.OperatorsAt(ctx, booted.Number)
	if err != nil {
		t.Fatal(err)
	}
	if len(set.Operators) != len(recruits) {
		t.Fatalf("%d operators are registered, want %d", len(set.Operators), len(recruits))
	}
	for _, r := range recruits {
		o := set.ByAddress(devnet.AddressOf(r.Account))
		if o == nil {
			t.Fatalf("operator %s is not registered", devnet.AddressOf(r.Account))
		}
		if o.Key != r.Key.Public() || o.ID != o.Key.ID() || o.Socket != r.Socket || o.Stake[0].Cmp(r.Stake) != 0 {
			t.Errorf("operator %s: got %+v", o.Address, o)
		}
	}
}

func recruit(t *testing.T, stake int64) devnet.Registrant {
	t.Helper()
	account, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	key, err := bls.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	return devnet.Registrant{
		Account: account,
		Key:     key,
		Socket:  "127.0.0.1:9000",
		Stake:   new(big.Int).Mul(big.NewInt(stake), big.NewInt(1e18)),
	}
}

func TestReorganisedChainKeepsItsHeightAndTime(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), bootLimit)
	defer cancel()
	a, err := devnet.StartAnvil(ctx, "")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(a.Close)
	if err := a.MineApart(ctx, 3, 1); err != nil {
		t.Fatal(err)
	}
	if err := a.StartMining(ctx, time.Second); err != nil {
		t.Fatal(err)
	}
	conn, err := rpc.Connect(ctx, rpc.At(a.URL()))
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	if err := conn.WaitBlock(ctx, 8, 50*time.Millisecond); err != nil {
		t.Fatal(err)
	}
	head, err := conn.Head(ctx)
	if err != nil {
		t.Fatal(err)
	}
	before := make(map[uint64]rpc.Head)
	for n := head.Number - 6; n <= head.Number; n++ {
		if before[n], err = conn.HeadAt(ctx, n); err != nil {
			t.Fatal(err)
		}
	}
	if err := a.Reorganise(ctx, head.Number-4); err != nil {
		t.Fatal(err)
	}
	for n, old := range before {
		now, err := conn.HeadAt(ctx, n)
		if err != nil {
			t.Fatal(err)
		}
		if now.Time != old.Time {
			t.Errorf("block %d is of %d now, was of %d", n, now.Time, old.Time)
		}
		if replaced := n > head.Number-5; replaced == (now.Hash == old.Hash) {
			t.Errorf("block %d is %s, was %s", n, now.Hash, old.Hash)
		}
	}
	if err := conn.WaitBlock(ctx, head.Number+3, 50*time.Millisecond); err != nil {
		t.Fatal(err)
	}
	h, err := conn.Head(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if skew := time.Since(time.Unix(int64(h.Time), 0)); skew < -time.Second || skew > 3*time.Second {
		t.Errorf("after it, block %d is %s behind the system's clock", h.Number, skew)
	}
}

func TestAnvilEndsWithClose(t *testing.T) {
	a, err := devnet.StartAnvil(t.Context(), "")
	if err != nil {
		t.Fatal(err)
	}
	a.Close()
	select {
	case <-a.Done():
	default:
		t.Error("the process runs on after Close")
	}
	if err := a.Mine(t.Context(), 1); err == nil {
		t.Error("a closed anvil mined")
	}
	a.Close()
}

func TestMissingAnvilSaysWhatToRun(t *testing.T) {
	root := t.TempDir()
	if err := os.WriteFile(filepath.Join(root, "go.mod"), []byte("module github.com/proof-of-flops/proof-of-flops\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := devnet.StartAnvil(t.Context(), root); !errors.Is(err, devnet.ErrNotSetUp) {
		t.Errorf("got %v, want ErrNotSetUp", err)
	}
}
