package api

import (
	"context"
	"errors"
	"net"
	"testing"
	"testing/synctest"
	"time"

	"connectrpc.com/connect"

	pofv1 "github.com/proof-of-flops/proof-of-flops/api/pof/v1"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// patient is a node that has nothing, and waits as long as it may.
type patient struct{ Archive }

func (patient) wait(ctx context.Context) error {
	<-ctx.Done()
	return flops.ErrNotYet
}

func (p patient) Salt(ctx context.Context, _ flops.Domain, _ uint64) (flops.Hash, error) {
	return flops.Hash{}, p.wait(ctx)
}
func (p patient) CommitSet(ctx context.Context, _ flops.Attempt) (*flops.SignedSet, error) {
	return nil, p.wait(ctx)
}
func (p patient) Evidence(ctx context.Context, _ flops.Attempt, _ flops.Hash, _ func([]byte) error) error {
	return p.wait(ctx)
}

// patientAggregator waits for the round of a salt.
type patientAggregator struct {
	Aggregator
	patient
}

func (p patientAggregator) SubmitSalt(ctx context.Context, _ flops.Domain, _ uint64, _ flops.Hash) error {
	return p.wait(ctx)
}

func TestCallsThatWaitEndAsUnavailableAfterTheirLimit(t *testing.T) {
	arc, agg := &archiveHandler{patient{}}, &aggregatorHandler{patientAggregator{}}
	round := &pofv1.Round{ServiceManager: make([]byte, 20), WorkSeed: make([]byte, 32)}
	for name, call := range map[string]func(context.Context) error{
		"salt": func(ctx context.Context) error {
			_, err := arc.GetSalt(ctx, connect.NewRequest(&pofv1.GetSaltRequest{ServiceManager: make([]byte, 20)}))
			return err
		},
		"commit set": func(ctx context.Context) error {
			_, err := arc.GetCommitSet(ctx, connect.NewRequest(&pofv1.GetCommitSetRequest{Round: round}))
			return err
		},
		"evidence": func(ctx context.Context) error {
			return arc.GetEvidence(ctx, connect.NewRequest(&pofv1.GetEvidenceRequest{Round: round, SampleSeed: make([]byte, 32)}), nil)
		},
		"the round of a salt": func(ctx context.Context) error {
			_, err := agg.SubmitSalt(ctx, connect.NewRequest(&pofv1.SubmitSaltRequest{ServiceManager: make([]byte, 20), Salt: make([]byte, 32)}))
			return err
		},
	} {
		synctest.Test(t, func(t *testing.T) {
			start := time.Now()
			err := call(t.Context())
			if took := time.Since(start); took != waitLimit || connect.CodeOf(err) != connect.CodeUnavailable {
				t.Errorf("%s: after %s: %v", name, took, err)
			}
		})
	}
}

func TestServingEndsWithItsContextAndEndsTheCallsThatWait(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	entered := make(chan struct{})
	ctx, cancel := context.WithCancel(t.Context())
	served := make(chan error)
	go func() {
		served <- Serve(ctx, l, NewHandler(Services{Archive: entering{patient{}, entered}}, func(string, string, time.Duration) {}))
	}()
	answered := make(chan error)
	go func() {
		_, err := NewClient("http://"+l.Addr().String()).RoundStatus(context.Background(), 1)
		answered <- err
	}()
	<-entered
	cancel()
	if err := <-served; err != nil {
		t.Error(err)
	}
	if err := <-answered; connect.CodeOf(errors.Unwrap(err)) != connect.CodeUnavailable {
		t.Errorf("the call under way ended with %v", err)
	}
}

// entering signals that a call has come in.
type entering struct {
	patient
	entered chan struct{}
}

func (e entering) RoundStatus(ctx context.Context, _ uint64) (*pofv1.RoundStatus, error) {
	close(e.entered)
	return nil, e.wait(ctx)
}
