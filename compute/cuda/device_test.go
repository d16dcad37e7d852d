//go:build cgo && linux

package cuda

import (
	"context"
	"errors"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/compute/internal/devicetest"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

func TestDeviceUnderEverySchedule(t *testing.T) {
	vectors := devicetest.Vectors(t, "../../flops/testdata/work-v1.json")
	for _, schedule := range []string{"forward", "reverse", "random:5"} {
		d := openFit(t, "schedule="+schedule, Options{})[0]
		t.Run(schedule, func(t *testing.T) {
			devicetest.Run(t, vectors, func(int) devicetest.Device { return d })
		})
	}
}

// A card that gets a lap in bands computes the same as one that gets whole laps.
func TestBandsGiveTheSameLaps(t *testing.T) {
	const n = 1024
	seed := devicetest.Seed(rand.New(rand.NewPCG(1, 2)))
	laps := func(o Options) (all [][]uint64) {
		d := openFit(t, "", o)[0]
		s, err := d.Prepare(t.Context(), seed, n)
		if err != nil {
			t.Fatal(err)
		}
		defer s.Close() //nolint:errcheck // what is computed is right or not
		all = make([][]uint64, 2)
		err = s.Laps(t.Context(), devicetest.Count(uint64(len(all))), func(lap uint64, digests []uint64) error {
			all[lap] = slices.Clone(digests)
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		return all
	}
	whole, bands := laps(Options{}), laps(Options{LaunchOps: 1})
	for lap := range whole {
		if !slices.Equal(whole[lap], bands[lap]) {
			t.Errorf("the digests of lap %d differ", lap)
		}
	}
	e := flops.NewEntries(seed)
	for _, at := range []compute.TileAt{{Lap: 0, Row: 1, Col: 2}, {Lap: 1, Row: 15, Col: 15}} {
		if got, want := whole[at.Lap][at.Row*n/flops.TileEdge+at.Col], e.TileDigest(n, at.Lap, at.Row, at.Col); got != want {
			t.Errorf("tile %+v is %016x and not %016x", at, got, want)
		}
	}
}

func TestBandsKeepALaunchShort(t *testing.T) {
	for _, test := range []struct {
		sms  int
		n    uint32
		want uint32
	}{
		{132, 16384, 16384}, {132, 32768, 32768}, {108, 32768, 16384}, {16, 32768, 4096}, {16, 4096, 4096}, {1, 32768, 256}, {0, 256, 256},
	} {
		d := &Device{sms: test.sms, options: Options{LaunchOps: defaultLaunchOps}}
		if got := d.bandRows(test.n); got != test.want {
			t.Errorf("%d multiprocessors are given %d rows of n = %d at a time, and not %d", test.sms, got, test.n, test.want)
		}
	}
}

// A caller that goes away in the middle leaves bands in flight; the session works as
// before.
func TestASessionGoesOnAfterACancelledLap(t *testing.T) {
	d := openFit(t, "", Options{})[0]
	s, err := d.Prepare(t.Context(), flops.Hash{9}, 256)
	if err != nil {
		t.Fatal(err)
	}
	for range 5 {
		ctx, cancel := context.WithCancel(t.Context())
		handed := uint64(0)
		err := s.Laps(ctx, func() (uint64, bool) {
			if handed++; handed == 3 {
				cancel()
			}
			return handed, true
		}, func(uint64, []uint64) error { return nil })
		if !errors.Is(err, context.Canceled) {
			t.Fatalf("cancelled laps ended with %v", err)
		}
		strip, err := s.Strip(t.Context(), 1, 1)
		if err != nil {
			t.Fatal(err)
		}
		if want := flops.NewEntries(flops.Hash{9}).TileDigest(256, 1, 1, 2); strip[2] != want {
			t.Errorf("the strip afterwards has %016x and not %016x", strip[2], want)
		}
	}
	if err := s.Close(); err != nil {
		t.Error(err)
	}
}

func TestASessionThatOutlivesItsCardClosesAtOnce(t *testing.T) {
	fit, _, lib := openAll(t, "", Options{})
	d := fit[0]
	s, err := d.Prepare(t.Context(), flops.Hash{}, 256)
	if err != nil {
		t.Fatal(err)
	}
	d.Close()
	if _, err := s.Strip(t.Context(), 0, 0); !errors.Is(err, compute.ErrClosed) {
		t.Errorf("a strip ended with %v", err)
	}
	if err := s.Close(); err != nil {
		t.Errorf("closing ended with %v", err)
	}
	if _, err := d.Prepare(t.Context(), flops.Hash{}, 256); !errors.Is(err, compute.ErrClosed) {
		t.Errorf("a session of a closed card ended with %v", err)
	}
	if left := lib.Count("allocations"); left != 0 {
		t.Errorf("%d allocations are left", left)
	}
}

// While one lap is being hashed, others are computed, as far as there is memory for
// their digests; those of the hashed lap are left alone.
func TestTheCardGoesOnWhileALapIsHashed(t *testing.T) {
	d := openFit(t, "", Options{})[0]
	s, err := d.Prepare(t.Context(), flops.Hash{}, 256)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close() //nolint:errcheck // what is computed is right or not
	const laps = 10
	handed, ahead, tooFar := uint64(0), make(chan struct{}), make(chan struct{})
	err = s.Laps(t.Context(), func() (uint64, bool) {
		switch handed++; handed {
		case lapsHeld:
			close(ahead)
		case lapsHeld + 1:
			close(tooFar)
		}
		return handed, handed <= laps
	}, func(lap uint64, digests []uint64) error {
		if lap != 1 {
			return nil
		}
		select {
		case <-ahead:
		case <-time.After(time.Minute):
			return errors.New("no lap was asked for while the first one was hashed")
		}
		select {
		case <-tooFar:
			return errors.New("a lap was begun for whose digests there is no room")
		case <-time.After(100 * time.Millisecond):
		}
		if want := flops.NewEntries(flops.Hash{}).TileDigest(256, 1, 3, 3); digests[15] != want {
			return errors.New("the digests changed while they were hashed")
		}
		return nil
	})
	if err != nil || handed != laps+1 {
		t.Errorf("%d laps were handed out, and %v", handed, err)
	}
}

func TestEverythingIsGivenBack(t *testing.T) {
	fit, _, lib := openAll(t, "devices=2", Options{})
	for _, d := range fit {
		s, err := d.Prepare(t.Context(), flops.Hash{}, 512)
		if err != nil {
			t.Fatal(err)
		}
		if lib.Count("allocations") == 0 || lib.Count("pinned") == 0 {
			t.Error("a session holds no memory")
		}
		if err := s.Laps(t.Context(), devicetest.Count(3), func(uint64, []uint64) error { return nil }); err != nil {
			t.Error(err)
		}
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	}
	for _, what := range []string{"allocations", "pinned", "streams", "events"} {
		if left := lib.Count(what); left != 0 {
			t.Errorf("%d %s are left", left, what)
		}
	}
	for _, d := range fit {
		d.Close()
		d.Close()
	}
	if left := lib.Count("modules"); left != 0 {
		t.Errorf("%d modules are left", left)
	}
}

func TestASizeThatDoesNotFitIsRefusedBeforeItIsTried(t *testing.T) {
	d := openFit(t, "memory=2000000", Options{})[0]
	if err := d.CheckSize(512); err != nil {
		t.Errorf("size 512: %v", err)
	}
	for _, n := range []uint32{1024, 32768} {
		if err := d.CheckSize(n); !errors.Is(err, compute.ErrNoMemory) {
			t.Errorf("size %d: %v", n, err)
		}
		if _, err := d.Prepare(t.Context(), flops.Hash{}, n); !errors.Is(err, compute.ErrNoMemory) {
			t.Errorf("prepare size %d: %v", n, err)
		}
	}
	// Another session holds what the next one would take.
	first, err := d.Prepare(t.Context(), flops.Hash{}, 512)
	if err != nil {
		t.Fatal(err)
	}
	second, err := d.Prepare(t.Context(), flops.Hash{}, 512)
	if err == nil {
		_, err = d.Prepare(t.Context(), flops.Hash{}, 512)
		_ = second.Close()
	}
	if !errors.Is(err, compute.ErrNoMemory) {
		t.Errorf("a session too many: %v", err)
	}
	if err := first.Close(); err != nil {
		t.Error(err)
	}
	again, err := d.Prepare(t.Context(), flops.Hash{}, 512)
	if err != nil {
		t.Fatalf("after there was too little memory: %v", err)
	}
	if err := again.Close(); err != nil {
		t.Error(err)
	}
}

func TestPatternsReachTheEndsOfWhatSumsCanBe(t *testing.T) {
	least, most := int32(0), int32(0)
	for _, p := range Patterns() {
		for _, c := range p.tile(flops.MaxSize, 3, 5) {
			least, most = min(least, c), max(most, c)
		}
	}
	if most != 1<<23 || least != -240*flops.MaxSize {
		t.Errorf("entries go from %d to %d", least, most)
	}
}

func TestAFasterDeviceDoesMoreLaps(t *testing.T) {
	fit := openFit(t, "devices=2", Options{})
	seed := flops.Hash{7}
	res, err := compute.RunChecked(t.Context(), []compute.Device{fit[0], compute.Throttle(fit[1], 0.2)}, seed, 256,
		compute.Limit{MaxLaps: 60}, compute.Check{Reference: compute.NewGo(1), Tiles: 4})
	if err != nil {
		t.Fatal(err)
	}
	fast, slow := res.Devices[0], res.Devices[1]
	if fast.Name != "cuda:0" || slow.Name != "cuda:1" || slow.Laps == 0 || fast.Laps <= slow.Laps || fast.Err != nil || slow.Err != nil {
		t.Errorf("the devices report %+v and %+v", fast, slow)
	}
	want, err := compute.Run(t.Context(), []compute.Device{compute.NewGo(0)}, seed, 256, compute.Limit{MaxLaps: 60})
	if err != nil {
		t.Fatal(err)
	}
	if res.Work() != want.Work() {
		t.Errorf("the work is %+v and not %+v", res.Work(), want.Work())
	}
}
