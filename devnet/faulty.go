package devnet

import (
	"context"
	"fmt"
	"os"
	"runtime"
	"slices"
	"strings"
	"time"

	"github.com/rs/zerolog"

	"github.com/proof-of-flops/proof-of-flops/audit"
	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/compute/devices"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/operator"
	"github.com/proof-of-flops/proof-of-flops/store"
)

// A Fault is a way of lying. The zero value is honesty.
type Fault struct {
	Kind string
	Does string // what a person is told of it

	device func(compute.Device) compute.Device
}

// Faults are the kinds of lying operators that a devnet can have.
func Faults() []Fault {
	return []Fault{
		{Kind: "wrong-tile", Does: "commits to digests that are not the tiles'", device: wrongTiles},
		{Kind: "skip-laps", Does: "computes one lap in four and invents the digests of the others", device: skipLaps},
	}
}

// FindFault finds a kind of fault by its name.
func FindFault(kind string) (Fault, error) {
	var known []string
	for _, f := range Faults() {
		if f.Kind == kind {
			return f, nil
		}
		known = append(known, f.Kind)
	}
	slices.Sort(known)
	return Fault{}, fmt.Errorf("no faulty operator is of kind %q: choose %s", kind, strings.Join(known, ", "))
}

// startLiars runs the lying operators in this process: the operator's own
// code, with a part replaced by one that lies, and without the self-check that
// would catch it.
func (b *boot) startLiars(ctx context.Context) error {
	ctx, b.stopLiars = context.WithCancel(context.WithoutCancel(ctx))
	for i, m := range b.Members {
		if m.Fault.Kind == "" {
			continue
		}
		if err := b.startLiar(ctx, m, b.recruits[i]); err != nil {
			return fmt.Errorf("start %s: %w", m.Name, err)
		}
	}
	return nil
}

func (b *boot) startLiar(ctx context.Context, m Member, r Recruit) error {
	out, err := os.OpenFile(b.path(m.Name+".log"), os.O_CREATE|os.O_WRONLY|os.O_APPEND, 0o600)
	if err != nil {
		return err
	}
	db, err := store.Open(b.path(m.Name + ".data/operator.db"))
	if err != nil {
		return err
	}
	honest := compute.Throttle(compute.NewGo(1), 0.2)
	o, err := operator.New(operator.Config{Size: flops.MinSize, Poll: b.o.Poll, Margin: 500 * time.Millisecond}, operator.Deps{
		Chain: b.Chain, Aggregator: b.Aggregator, Key: r.Key, Address: m.Address,
		Devices: []compute.Device{m.Fault.device(honest)}, Store: db,
		Judge: audit.Judge{Tiler: devices.Tiler(), Workers: runtime.GOMAXPROCS(0)},
		Log:   zerolog.New(out).With().Timestamp().Logger(),
	})
	if err != nil {
		return err
	}
	b.liars.Go(func() {
		defer out.Close() //nolint:errcheck // a log
		defer db.Close()  //nolint:errcheck // a devnet's
		_ = o.Run(ctx)
	})
	return nil
}

// liar is a device that tells other digests than it computed.
type liar struct {
	compute.Device
	// skip reports laps that are not computed at all.
	skip func(lap uint64) bool
	// lie changes the digests of one tile row.
	lie func(lap uint64, row uint32, digests []uint64)
}

func wrongTiles(d compute.Device) compute.Device {
	return &liar{d, func(uint64) bool { return false }, func(_ uint64, _ uint32, digests []uint64) {
		for i := range digests {
			digests[i] ^= 1
		}
	}}
}

func skipLaps(d compute.Device) compute.Device {
	skipped := func(lap uint64) bool { return lap%4 != 0 }
	return &liar{d, skipped, func(lap uint64, row uint32, digests []uint64) {
		if !skipped(lap) {
			return
		}
		for i := range digests {
			// Anything that looks like a digest and can be told again.
			digests[i] = (lap*31+uint64(row))*31 + uint64(i)
		}
	}}
}

// Prepare implements compute.Device.
func (l *liar) Prepare(ctx context.Context, seed flops.Hash, n uint32) (compute.Session, error) {
	s, err := l.Device.Prepare(ctx, seed, n)
	if err != nil {
		return nil, err
	}
	return &lyingSession{s, l, int(n / flops.TileEdge)}, nil
}

type lyingSession struct {
	compute.Session
	liar *liar
	m    int
}

// Laps implements compute.Session: each lap that is computed is followed by
// those that are not.
func (s *lyingSession) Laps(ctx context.Context, next func() (uint64, bool), done func(uint64, []uint64) error) error {
	tell := func(lap uint64, digests []uint64) error {
		for row := range s.m {
			s.liar.lie(lap, uint32(row), digests[row*s.m:(row+1)*s.m])
		}
		return done(lap, digests)
	}
	honest := func() (uint64, bool) {
		for {
			lap, ok := next()
			if !ok || !s.liar.skip(lap) {
				return lap, ok
			}
			if tell(lap, make([]uint64, s.m*s.m)) != nil {
				return 0, false
			}
		}
	}
	return s.Session.Laps(ctx, honest, func(lap uint64, digests []uint64) error {
		return tell(lap, slices.Clone(digests))
	})
}

// Strip implements compute.Session.
func (s *lyingSession) Strip(ctx context.Context, lap uint64, row uint32) ([]uint64, error) {
	digests := make([]uint64, s.m)
	if !s.liar.skip(lap) {
		var err error
		if digests, err = s.Session.Strip(ctx, lap, row); err != nil {
			return nil, err
		}
	}
	s.liar.lie(lap, row, digests)
	return digests, nil
}
