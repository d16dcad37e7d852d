package compute

// Sensors is how a device is doing, as it says itself: nothing is credited by
// it. What it doesn't say is 0 or empty.
type Sensors struct {
	Model       string  `json:"model,omitempty"`
	MemoryUsed  uint64  `json:"memory_used,omitempty"` // bytes, by everybody
	MemoryTotal uint64  `json:"memory_total,omitempty"`
	ClockMHz    uint32  `json:"clock_mhz,omitempty"` // of what computes
	MemoryMHz   uint32  `json:"memory_mhz,omitempty"`
	PowerWatts  float64 `json:"power_watts,omitempty"`
	Celsius     uint32  `json:"celsius,omitempty"`
}

// Sensing is a device that can say how it is doing. It answers within about a
// second; not ok if it can't say.
type Sensing interface {
	Sensors() (s Sensors, ok bool)
}

// SensorsOf is how a device is doing, or nil.
func SensorsOf(d Device) *Sensors {
	if sensing, can := d.(Sensing); can {
		if s, ok := sensing.Sensors(); ok {
			return &s
		}
	}
	return nil
}
