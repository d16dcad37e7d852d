package compute

// Sensors are a device's readings about itself; no credit depends on them. A
// value that it doesn't report is 0 or empty.
type Sensors struct {
	Model       string  `json:"model,omitempty"`
	MemoryUsed  uint64  `json:"memory_used,omitempty"` // bytes, of all processes
	MemoryTotal uint64  `json:"memory_total,omitempty"`
	ClockMHz    uint32  `json:"clock_mhz,omitempty"` // of the compute units
	MemoryMHz   uint32  `json:"memory_mhz,omitempty"`
	PowerWatts  float64 `json:"power_watts,omitempty"`
	Celsius     uint32  `json:"celsius,omitempty"`
}

// Sensing is a device with sensors. It answers within about a second; not ok if
// it has no readings.
type Sensing interface {
	Sensors() (s Sensors, ok bool)
}

// SensorsOf returns a device's readings, or nil.
func SensorsOf(d Device) *Sensors {
	if sensing, can := d.(Sensing); can {
		if s, ok := sensing.Sensors(); ok {
			return &s
		}
	}
	return nil
}
