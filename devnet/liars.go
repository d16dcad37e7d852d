package devnet

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"runtime"

	"github.com/rs/zerolog"

	"github.com/proof-of-flops/proof-of-flops/api"
	"github.com/proof-of-flops/proof-of-flops/audit"
	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/compute/devices"
	"github.com/proof-of-flops/proof-of-flops/devnet/liars"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/operator"
	"github.com/proof-of-flops/proof-of-flops/store"
)

// startLiars runs the lying operators in this process. They are the real operator,
// with a part of it replaced by one that lies, and without the self-check that
// would notice.
func (b *boot) startLiars(ctx context.Context) error {
	ctx, b.stopLiars = context.WithCancel(context.WithoutCancel(ctx))
	for i, o := range b.Operators {
		if o.Liar.Kind == "" {
			continue
		}
		if err := b.startLiar(ctx, i); err != nil {
			return fmt.Errorf("start %s: %w", o.Name, err)
		}
	}
	return nil
}

// startLiar runs one lying operator, given by its place in Operators.
func (b *boot) startLiar(ctx context.Context, i int) error {
	o := b.Operators[i]
	known := &liars.Knowledge{Chain: b.Chain, Key: o.Key}
	for j, other := range b.Operators {
		if j != i {
			known.Others = append(known.Others, liars.Victim{Address: other.Address, ID: other.ID})
		}
	}
	out, err := os.OpenFile(b.path(o.Name+".log"), os.O_CREATE|os.O_WRONLY|os.O_APPEND, 0o600)
	if err != nil {
		return err
	}
	db, err := store.Open(b.path(o.Name + ".data/operator.db"))
	if err != nil {
		return errors.Join(err, out.Close())
	}
	deps := operator.Deps{
		Chain: b.Chain, Aggregator: api.NewClient(b.urlFor(i)), Key: o.Key, Address: o.Address,
		Devices: []compute.Device{compute.Throttle(devices.Processor(1), liars.Load)}, Store: db,
		Judge: audit.Judge{Tiler: devices.Tiler(), Workers: runtime.GOMAXPROCS(0)},
		Log:   zerolog.New(out).With().Timestamp().Logger(),
	}
	o.Liar.Corrupt(known, &deps)
	node, err := operator.New(operator.Config{Size: flops.MinSize, Poll: b.o.Poll, Margin: liars.Margin}, deps)
	if err != nil {
		return errors.Join(err, db.Close(), out.Close())
	}
	b.running.Go(func() {
		defer out.Close() //nolint:errcheck // a log
		defer db.Close()  //nolint:errcheck // a devnet's
		_ = node.Run(ctx)
	})
	return nil
}

// startLyingAggregator serves the aggregator's lies, if there are any, under a
// path for each operator.
func (b *boot) startLyingAggregator(ctx context.Context) error {
	var lies []liars.Liar
	for _, liar := range b.o.Liars {
		if liar.OfAggregator() {
			lies = append(lies, liar)
		}
	}
	if len(lies) == 0 {
		return nil
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return fmt.Errorf("listen as the lying aggregator: %w", err)
	}
	mux := http.NewServeMux()
	for i, o := range b.Operators {
		first := liars.Victim{Address: b.Operators[0].Address, ID: b.Operators[0].ID}
		h := liars.Aggregator(lies, b.Chain, b.accounts.Aggregator, b.url, i, first)
		mux.Handle("/"+o.Name+"/", http.StripPrefix("/"+o.Name, h))
	}
	b.lying = "http://" + l.Addr().String()
	ctx, b.stopLying = context.WithCancel(context.WithoutCancel(ctx))
	b.running.Go(func() { _ = api.Serve(ctx, l, mux) })
	return nil
}

// urlFor is the URL at which an operator reaches what it takes for the aggregator.
func (b *boot) urlFor(operator int) string {
	if b.lying == "" {
		return b.url
	}
	return b.lying + "/" + b.Operators[operator].Name
}
