//go:build cgo && linux

package kernels_test

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"github.com/proof-of-flops/proof-of-flops/compute/cuda/kernels"
)

// The committed PTX, with the instructions that the sources name themselves, gives the
// same results as the sources.
func TestPTXGivesTheReferencesDigestsUnderEverySchedule(t *testing.T) {
	const lap = 1<<32 - 1
	for _, laps := range []struct{ n, row, rows uint32 }{{256, 0, 256}, {512, 0, 512}, {512, 320, 192}, {1024, 960, 64}} {
		want := reference(laps.n, lap, laps.row, laps.rows)
		for _, schedule := range schedules {
			d := open(t, library(t), "run=ptx,schedule="+schedule)
			if err := checkLap(d, laps.n, lap, laps.row, laps.rows, want); err != nil {
				t.Errorf("%s: %v", schedule, err)
			}
		}
	}
}

func TestPTXMakesTheReferencesEntries(t *testing.T) {
	for _, schedule := range schedules {
		d := open(t, library(t), "run=ptx,schedule="+schedule)
		for _, err := range []error{checkLeft(d, 256, 9, 3, 66), checkLeft(d, 1024, 1<<31, 1023, 1), checkRight(d, 256)} {
			if err != nil {
				t.Errorf("%s: %v", schedule, err)
			}
		}
	}
}

func TestPTXMultipliesExtremeOperandsExactly(t *testing.T) {
	d := open(t, library(t), "run=ptx")
	for name, operands := range map[string][2]fill{
		"all -16":         {constant(-16), constant(-16)},
		"-16 by 15":       {constant(-16), constant(15)},
		"-16, 15 at last": {ramp(256), constant(-16)},
		"spikes":          {spike(256), random(11)},
		"random":          {random(12), random(13)},
	} {
		if err := checkProduct(d, operands[0], operands[1], 256, 192); err != nil {
			t.Error(fmt.Errorf("%s: %w", name, err))
		}
	}
}

// A fault in the text alone, in no source, is noticed too.
func TestFaultsInPTXAreCaught(t *testing.T) {
	tests := map[string]struct{ pattern, replacement string }{
		"a wait for too little":         {`cp\.async\.wait_group 2;`, `cp.async.wait_group 3;`},
		"no barrier":                    {`bar\.sync 0;`, ``},
		"fragments of B exchanged":      {`(mma\S+ \{.*\}, \{.*\}, )\{(\S+), (\S+)\}`, `$1{$3, $2}`},
		"fragments of A exchanged":      {`(mma\S+ \{.*\}, )\{(\S+), (\S+), (\S+), (\S+)\}(, \{\S+, \S+\}, )`, `$1{$2, $4, $3, $5}$6`},
		"sums that start at zero again": {`(mma\S+ .*), \{[^{}]*\};`, `$1, {0, 0, 0, 0};`},
		"matrices loaded in pairs":      {`(ldmatrix\S+) \{(\S+), (\S+), (\S+), (\S+)\}`, `$1 {$2, $4, $3, $5}`},
		"another factor of the fold":    {`-2048144789`, `-2048144787`},
		"a shuffle with oneself":        {`(shfl\.sync\.bfly\.b32 .*), \S+, 0x1f`, `$1, 0, 0x1f`},
		"a block that is another":       {`mov\.u32 (\S+), %ctaid\.x`, `mov.u32 $1, %tid.x`},
		"entries stored in other order": {`(st\.global\.v4\.b32 .*)\{(\S+), (\S+),`, `$1{$3, $2,`},
		"an operation that isn't known": {`ldmatrix\.sync\.aligned\.m8n8\.x4\.shared`, `ldmatrix.sync.aligned.m8n8.x4.trans.shared`},
		"a generic address as shared":   {`cvta\.to\.shared\.u64`, `cvta.to.global.u64`},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			ptx := regexp.MustCompile(test.pattern).ReplaceAllString(kernels.PTX, test.replacement)
			if ptx == kernels.PTX {
				t.Fatal("the text has nothing of it")
			}
			lib := library(t)
			var caught []string
			for _, schedule := range schedules {
				if err := lib.Configure("run=ptx,schedule=" + schedule); err != nil {
					t.Fatal(err)
				}
				d, err := lib.Device(0, ptx)
				if err == nil {
					err = inspectDevice(device{d}, lib)
				}
				if err != nil {
					caught = append(caught, schedule)
					t.Logf("%s: %v", schedule, err)
				}
			}
			if len(caught) == 0 {
				t.Errorf("nothing is wrong under any of %s", strings.Join(schedules, ", "))
			}
		})
	}
}
