package operator

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// The devices' reports go into a reveal as far as there is room.
func TestMetricsFitIntoAReveal(t *testing.T) {
	for _, test := range []struct {
		devices          int
		sensors, reports bool
	}{{0, false, true}, {8, true, true}, {30, false, true}, {200, false, false}} {
		work := &compute.Result{}
		for i := range test.devices {
			work.Devices = append(work.Devices, compute.DeviceReport{
				Name: fmt.Sprintf("cuda:%d", i), Laps: 1 << 31, Seconds: 119.123456789,
				Sensors: &compute.Sensors{Model: "NVIDIA H200 SXM 141GB HBM3e", MemoryUsed: 1 << 36, MemoryTotal: 1 << 37, ClockMHz: 1980, MemoryMHz: 3201, PowerWatts: 699.123, Celsius: 61},
			})
		}
		text := metrics(work)
		var got struct{ Devices []map[string]any }
		if err := json.Unmarshal(text, &got); err != nil || len(text) > flops.MaxMetrics {
			t.Errorf("%d devices make %d bytes, %v", test.devices, len(text), err)
		}
		if reports := len(got.Devices) == test.devices; reports != test.reports || strings.Contains(string(text), "celsius") != test.sensors {
			t.Errorf("%d devices are reported as %s", test.devices, text)
		}
		for i := range work.Devices {
			if work.Devices[i].Sensors == nil {
				t.Fatal("the result itself was changed")
			}
		}
	}
}
