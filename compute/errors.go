package compute

import (
	"errors"
	"fmt"

	"github.com/proof-of-flops/proof-of-flops/compute/internal/strips"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

var (
	// ErrClosed is returned by a session that has been closed.
	ErrClosed = strips.ErrClosed

	// ErrNoDevice is returned when no device is given or left, but at least one
	// is needed.
	//
	// Remedy: Name a device with --device; `operator devices` lists those of
	// this machine.
	ErrNoDevice = errors.New("no compute device")

	// ErrNoMemory is wrapped when a size needs more memory than is available.
	//
	// Remedy: Free memory, or choose a smaller matrix size.
	ErrNoMemory = errors.New("not enough memory")

	// ErrNoLap is returned by Run when lap 0 was not done by the deadline, so
	// there is nothing to commit.
	//
	// Remedy: Choose a smaller matrix size, or a faster device: one lap has to
	// fit into the window.
	ErrNoLap = errors.New("no lap was done in time")

	// ErrUnresponsive is a device's error in a report when its laps continued
	// past the end of a run.
	//
	// Remedy: Check the device's driver and restart the node.
	ErrUnresponsive = errors.New("the device did not stop when told to")
)

// DeviceError is a failure of one device.
//
// Remedy: Look at the cause that it names. The other devices continue without
// this one.
type DeviceError struct {
	Device string // Info.Name
	Err    error
}

func (e *DeviceError) Error() string { return "device " + e.Device + ": " + e.Err.Error() }

func (e *DeviceError) Unwrap() error { return e.Err }

// FaultyHardwareError is a strip that a device computed differently the second
// time, or differently from another device. One of the two results is wrong:
// opening the row would not lead to the committed root, and a wrong tile can be
// slashed.
//
// Remedy: Test memory, clocks and driver of every device that took part before
// committing again.
type FaultyHardwareError struct {
	Device string // the device that computed the strip this time
	Lap    uint64
	Row    uint32
	Kept   flops.Hash // the row leaf kept when the lap was run
	Again  flops.Hash // the row leaf computed now
}

func (e *FaultyHardwareError) Error() string {
	return fmt.Sprintf("faulty hardware: row %d of lap %d had leaf %s when the lap was run, but device %s now computes %s; "+
		"test memory, clocks and driver of every device that took part before committing again",
		e.Row, e.Lap, e.Kept, e.Device, e.Again)
}

// WrongTileError is a tile for which a device's result differs from the
// reference's.
//
// Remedy: Test memory, clocks and driver of every device that took part before
// committing again.
type WrongTileError struct {
	Lap               uint64
	Row, Col          uint32
	Device, Reference uint64 // the two digests
}

func (e *WrongTileError) Error() string {
	return fmt.Sprintf("faulty hardware: tile (%d, %d) of lap %d has digest %016x by the device and %016x by the reference; "+
		"test memory, clocks and driver of every device that took part before committing again",
		e.Row, e.Col, e.Lap, e.Device, e.Reference)
}

// WrongRowError is a row of tiles for which a device's result differs from the
// reference's.
//
// Remedy: Test memory, clocks and driver of the device before committing again.
type WrongRowError struct {
	Lap               uint64
	Row               uint32
	Device, Reference flops.Hash // the two row leaves
}

func (e *WrongRowError) Error() string {
	return fmt.Sprintf("faulty hardware: row %d of lap %d has leaf %s by the device and %s by the reference; "+
		"test memory, clocks and driver of every device that took part before committing again",
		e.Row, e.Lap, e.Device, e.Reference)
}
