package operator

import (
	"encoding/json"
	"math/big"
	"slices"

	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// maxLaps is how many laps a round takes at most at size n.
func maxLaps(p flops.Params, n uint32) uint64 {
	most := new(big.Int).Mul(new(big.Int).SetUint64(p.MaxRate), big.NewInt(int64(p.Window)))
	most.Div(most, flops.Work{N: n, Laps: 1}.FLOP())
	if !most.IsUint64() {
		return flops.MaxLaps
	}
	return min(most.Uint64(), flops.MaxLaps)
}

// selfCheck is how devices are checked before their work is committed to: by the
// pure-Go reference, which shares no code with any of them (PROTOCOL.md section
// 5). One that is found wrong is not used any more.
func (d *duty) selfCheck() compute.Check {
	if d.cfg.SelfChecks == 0 {
		return compute.Check{}
	}
	return compute.Check{Reference: compute.NewGo(1), Tiles: d.cfg.SelfChecks, Wrong: func(device string, reason error) {
		d.log.Error().Err(reason).Str("device", device).Msg("A device computes wrongly and is left out until the node is started again")
		d.leaveOut(device)
	}}
}

// devices is those that have not been found wrong.
func (o *Operator) devices() []compute.Device {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.working
}

// leaveOut ends the use of a device.
func (o *Operator) leaveOut(device string) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.working = slices.DeleteFunc(slices.Clone(o.working), func(d compute.Device) bool { return d.Info().Name == device })
}

// metrics is what the operator reports about itself in its reveal; it is
// shown as such and credited nowhere. What devices say of their clocks and
// temperature is left out if it is too much, with many devices.
func metrics(work *compute.Result) []byte {
	reports := slices.Clone(work.Devices)
	if b, ok := report(reports); ok {
		return b
	}
	for i := range reports {
		reports[i].Sensors = nil
	}
	if b, ok := report(reports); ok {
		return b
	}
	return []byte("{}")
}

func report(devices []compute.DeviceReport) (b []byte, ok bool) {
	b, err := json.Marshal(map[string]any{"devices": devices})
	return b, err == nil && len(b) <= flops.MaxMetrics
}
