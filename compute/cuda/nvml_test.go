//go:build cgo && linux

package cuda

import (
	"path/filepath"
	"testing"
	"time"

	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/compute/cuda/emulator"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

func TestACardSaysHowItIsDoing(t *testing.T) {
	dir := emulator.Build(t)
	emulator.Companions(t, dir)
	path, _ := emulated(t, "devices=2")
	driver, err := Load(path)
	if err != nil {
		t.Fatal(err)
	}
	fit, _ := driver.Cards(Options{}).OpenAll()
	if len(fit) != 2 {
		t.Fatalf("%d cards are fit", len(fit))
	}
	d := fit[1]
	driver.nvml = loadNVML(filepath.Join(dir, "absent.so"))
	if r := driver.Release(); r != "" {
		t.Errorf("without NVML a driver says its version is %q", r)
	}
	if s := compute.SensorsOf(d); s != nil {
		t.Errorf("without NVML a card says %+v", *s)
	}
	driver.nvml = loadNVML(filepath.Join(dir, emulator.NVML))
	if r := driver.Release(); r != "550.54.15" {
		t.Errorf("the driver says its version is %q", r)
	}
	want := compute.Sensors{Model: "Emulated GPU 1", MemoryUsed: 100 << 20, MemoryTotal: 1000 << 20, ClockMHz: 1980, MemoryMHz: 3201, PowerWatts: 654.321, Celsius: 61}
	for name, device := range map[string]compute.Device{"a card": d, "a throttled one": compute.Throttle(d, 0.5)} {
		if s := compute.SensorsOf(device); s == nil || *s != want {
			t.Errorf("%s says %+v and not %+v", name, s, want)
		}
	}
	res, err := compute.Run(t.Context(), []compute.Device{d, compute.NewGo(1)}, flops.Hash{}, 256, compute.Limit{MaxLaps: 2})
	if err != nil || res.Devices[0].Sensors == nil || *res.Devices[0].Sensors != want || res.Devices[1].Sensors != nil {
		t.Errorf("a run reports %+v, %v", res, err)
	}
	t.Setenv("POF_EMULATOR_NVML", "absent")
	if s := compute.SensorsOf(d); s != nil {
		t.Errorf("a card that NVML doesn't know says %+v", *s)
	}
	t.Setenv("POF_EMULATOR_NVML", "hang")
	for range 3 { // it is waited for once
		began := time.Now()
		if s := compute.SensorsOf(d); s != nil {
			t.Errorf("while NVML hangs a card says %+v", *s)
		}
		if took := time.Since(began); took > 10*sensorTime {
			t.Errorf("that took %v", took)
		}
	}
	if err := d.thread.gone(); err != nil {
		t.Errorf("the card was given up for it: %v", err)
	}
}
