package eigen_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/proof-of-flops/proof-of-flops/bls"
	"github.com/proof-of-flops/proof-of-flops/chain/eigen"
	"github.com/proof-of-flops/proof-of-flops/chain/revert"
	"github.com/proof-of-flops/proof-of-flops/devnet/deploy"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

func TestRegistrationGoesOnWhereItStopped(t *testing.T) {
	t.Parallel()
	n := newNetwork(t)
	ctx := t.Context()
	r, tx := n.applicant(100)
	operator := tx.Address()
	var steps []string
	request := eigen.RegisterRequest{
		Key: r.Key, Socket: "10.0.0.1:9000", Stake: r.Stake, Magnitude: eigen.FullMagnitude / 2,
		OnStep: func(s eigen.Step) {
			sent := "sent"
			if s.TxHash == (flops.Hash{}) {
				sent = "found"
			}
			steps = append(steps, s.Name+" "+sent)
		},
	}
	register := func() error {
		steps = nil
		return n.client.Register(ctx, tx, request)
	}
	expect := func(what string, want ...string) {
		t.Helper()
		if !slices.Equal(steps, want) {
			t.Errorf("%s: steps %q, want %q", what, steps, want)
		}
	}

	var early *eigen.TooEarlyError
	if err := register(); !errors.As(err, &early) {
		t.Fatalf("before the allocation delay is in effect: got %v, want a TooEarlyError", err)
	}
	expect("first call", "operator sent", "deposit sent")
	if delay := early.Block - early.Head; delay != deploy.AllocationConfigurationDelay+1 {
		t.Errorf("it says to wait %d blocks", delay)
	}
	if registered, err := n.client.IsRegistered(ctx, operator); err != nil || registered {
		t.Errorf("registered half way: %t, %v", registered, err)
	}
	if err := n.anvil.Mine(ctx, early.Block-early.Head); err != nil {
		t.Fatal(err)
	}
	if err := register(); err != nil {
		t.Fatal(err)
	}
	expect("second call", "operator found", "deposit found", "allocation sent", "membership sent", "account sent")
	if err := register(); err != nil {
		t.Fatal(err)
	}
	expect("third call", "operator found", "deposit found", "allocation found", "membership found", "account found")
	request.Socket = "10.0.0.1:9001"
	if err := register(); err != nil {
		t.Fatal(err)
	}
	expect("with another socket", "operator found", "deposit found", "allocation found", "membership found", "account found", "socket sent")

	status, err := n.client.OperatorStatus(ctx, operator)
	if err != nil {
		t.Fatal(err)
	}
	if !status.IsOperator || !status.Registered || !status.DelaySet || status.Shares.Cmp(r.Stake) != 0 ||
		status.ID != r.Key.Public().ID() || status.Socket != "10.0.0.1:9001" || len(status.Quorums) != 1 {
		t.Errorf("status: %+v", status)
	}
	if q := status.Quorums[0]; !q.Member || !q.Slashable || q.Magnitude != eigen.FullMagnitude/2 || q.Stake.Cmp(tokens(50)) != 0 || q.TotalStake.Cmp(tokens(50)) != 0 {
		t.Errorf("quorum 0: %+v", q)
	}

	if _, err := n.client.Deregister(ctx, tx, nil); err != nil {
		t.Fatal(err)
	}
	if registered, err := n.client.IsRegistered(ctx, operator); err != nil || registered {
		t.Errorf("registered after leaving: %t, %v", registered, err)
	}
	if r, err := n.client.Deregister(ctx, tx, nil); r != nil || err != nil {
		t.Errorf("leaving again: got %v, %v, want nothing", r, err)
	}
	if err := register(); !errors.As(err, &early) {
		t.Fatalf("returning at once: got %v, want a TooEarlyError", err)
	}
	if err := n.anvil.Mine(ctx, early.Block-early.Head); err != nil {
		t.Fatal(err)
	}
	if err := register(); err != nil {
		t.Fatal(err)
	}
	expect("after leaving", "operator found", "deposit found", "allocation found", "membership sent", "account found")
}

func TestRegistrationWaitsAsLongAsItMay(t *testing.T) {
	t.Parallel()
	n := newNetwork(t)
	ctx := t.Context()
	r, tx := n.applicant(100)
	done := make(chan error, 1)
	go func() {
		done <- n.client.Register(ctx, tx, eigen.RegisterRequest{
			Key: r.Key, Socket: "10.0.0.1:9000", Stake: r.Stake, Magnitude: eigen.FullMagnitude, MaxWait: deploy.AllocationConfigurationDelay + 1,
		})
	}()
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for waiting := true; waiting; {
		select {
		case err := <-done:
			if err != nil {
				t.Fatal(err)
			}
			waiting = false
		case <-tick.C:
			if err := n.anvil.Mine(ctx, 1); err != nil {
				t.Fatal(err)
			}
		}
	}
	if registered, err := n.client.IsRegistered(ctx, tx.Address()); err != nil || !registered {
		t.Errorf("registered: %t, %v", registered, err)
	}
}

func TestRegistrationRefusesWhatCannotWork(t *testing.T) {
	t.Parallel()
	n := newNetwork(t, 100)
	ctx := t.Context()
	member := n.operators[0]
	memberTx := n.txmgr(member)
	request := func(key *bls.SecretKey, stake int64) eigen.RegisterRequest {
		return eigen.RegisterRequest{Key: key, Socket: "10.0.0.1:9000", Stake: tokens(stake), Magnitude: eigen.FullMagnitude}
	}
	r, tx := n.applicant(100)
	if err := n.client.Register(ctx, tx, request(member.Key, 100)); !errors.Is(err, eigen.ErrOtherKey) {
		t.Errorf("another operator's BLS key: got %v, want ErrOtherKey", err)
	}
	if err := n.client.Register(ctx, memberTx, request(r.Key, 100)); !errors.Is(err, eigen.ErrOtherKey) {
		t.Errorf("another BLS key for a registered account: got %v, want ErrOtherKey", err)
	}
	if err := n.client.Register(ctx, tx, request(r.Key, 101)); err == nil || !strings.Contains(err.Error(), "a stake of 101 MCK takes 101 MCK more, and ") {
		t.Errorf("more stake than tokens: got %v", err)
	}
	err := n.client.Register(ctx, tx, eigen.RegisterRequest{})
	for _, fault := range []string{"no BLS key", "no socket", "magnitude 0"} {
		if err == nil || !strings.Contains(err.Error(), fault) {
			t.Errorf("an empty request: %q is not reported in %v", fault, err)
		}
	}

	// Less than the quorum's minimum is allocated.
	poor := request(r.Key, 100)
	poor.Magnitude = eigen.FullMagnitude / 1000
	var early *eigen.TooEarlyError
	if err := n.client.Register(ctx, tx, poor); !errors.As(err, &early) {
		t.Fatal(err)
	}
	if err := n.anvil.Mine(ctx, early.Block-early.Head); err != nil {
		t.Fatal(err)
	}
	if err := n.client.Register(ctx, tx, poor); !revert.Is(err, "BelowMinimumStakeRequirement") {
		t.Errorf("too little stake: got %v, want BelowMinimumStakeRequirement", err)
	}
}
