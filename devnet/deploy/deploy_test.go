package deploy_test

import (
	"context"
	"path/filepath"
	"testing"
	"time"

	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/devnet/anvil"
	"github.com/proof-of-flops/proof-of-flops/devnet/deploy"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// bootLimit is generous: a boot takes about a second on two idle cores.
const bootLimit = 30 * time.Second

func TestBootRegistersOperatorsThenKeepsTheSystemsTime(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), bootLimit)
	defer cancel()
	start := time.Now()
	a, err := anvil.Start(ctx, "")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(a.Close)
	t.Logf("anvil listens after %s", time.Since(start))
	deployment, accounts, err := deploy.Run(ctx, a, deploy.Options{Params: flops.DevnetParams()})
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("EigenLayer and the AVS are deployed after %s", time.Since(start))
	if accounts.Challenger == nil || accounts.Aggregator == nil {
		t.Fatal("no keys for the roles that the options left open")
	}
	operators := make([]deploy.Operator, 4)
	for i := range operators {
		operators[i] = newOperator(t, 100)
	}
	if err := deploy.Register(ctx, a, deployment, operators); err != nil {
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
	if len(set.Operators) != len(operators) {
		t.Fatalf("%d operators are registered, want %d", len(set.Operators), len(operators))
	}
	for _, want := range operators {
		o := set.ByAddress(deploy.AddressOf(want.Account))
		if o == nil {
			t.Fatalf("operator %s is not registered", deploy.AddressOf(want.Account))
		}
		if o.Key != want.Key.Public() || o.ID != o.Key.ID() || o.Socket != want.Socket || o.Stake[0].Cmp(want.Stake) != 0 {
			t.Errorf("operator %s: got %+v", o.Address, o)
		}
	}
}

func newOperator(t *testing.T, stake int64) deploy.Operator {
	t.Helper()
	o, err := deploy.NewOperator("127.0.0.1:9000", stake)
	if err != nil {
		t.Fatal(err)
	}
	return o
}
