//go:build cgo && linux

package cuda

import "sync"

// Found is the cards of this machine.
type Found struct {
	Driver  *Driver // nil if there is none
	Devices []*Device
	Unfit   []error // of each card that can't be used, an *UnfitError
	Err     error   // why there is no card at all
}

// Find opens all cards of this machine, once a process.
var Find = sync.OnceValue(func() (f Found) {
	if f.Driver, f.Err = Load(systemLibrary); f.Err == nil {
		f.Devices, f.Unfit = f.Driver.Open(Options{})
	}
	return f
})
