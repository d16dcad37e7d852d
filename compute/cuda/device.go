//go:build cgo && linux

package cuda

// #include "driver.h"
import "C"

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/compute/cuda/kernels"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// Options is how cards are used. The zero value is what programs want.
type Options struct {
	// Patience is how much longer than expected the driver may take before a card is
	// given up; 0 is 10 seconds.
	Patience time.Duration

	// LaunchOps bounds the operations of one launch on each multiprocessor; 0
	// for what takes some tens of milliseconds.
	LaunchOps uint64
}

const (
	defaultPatience = 10 * time.Second
	// A multiprocessor does between 1 and 16·10¹² operations a second. So a card stops
	// within a second of being told to, as a driver that also shows a desktop needs;
	// from some hundred multiprocessors on, every lap is one launch.
	defaultLaunchOps = 1 << 39
)

// Device is one card. It is a compute.Device.
type Device struct {
	*Driver
	thread  *thread
	options Options

	ordinal  int
	name     string // "cuda:" and the ordinal
	card     string // the model
	bus      string // its PCI address
	major    int    // of its compute capability
	minor    int
	sms      int    // multiprocessors
	shared   int    // shared memory that a block can have, in bytes
	total    uint64 // memory, in bytes
	context  C.CUcontext
	module   C.CUmodule
	kernel   [kernelCount]C.CUfunction
	kernels  []Kernel
	released sync.Once

	// The least time that an operation has taken, as the bits of a float64 in
	// seconds; 0 if none is known.
	pace atomic.Uint64
}

func (d *Driver) open(ordinal int, o Options) (*Device, error) {
	name := fmt.Sprintf("cuda:%d", ordinal)
	device := &Device{Driver: d, thread: newThread(name), options: o, ordinal: ordinal, name: name}
	card := "a card of unknown model"
	err := device.thread.do(context.Background(), "look at the card", startTime, device.look)
	if err == nil {
		card = device.card
		err = device.check()
	}
	if err == nil {
		err = device.thread.do(context.Background(), "load the kernels", startTime, device.start)
	}
	if err == nil {
		err = device.selfTest()
	}
	if err != nil {
		device.Close()
		return nil, &UnfitError{Device: name, Card: card, Err: err}
	}
	return device, nil
}

// look finds out what the card is.
func (d *Device) look() error {
	var device C.CUdevice
	if err := d.ok("cuDeviceGet", C.pof_cuDeviceGet(d.api, &device, C.int(d.ordinal))); err != nil {
		return err
	}
	var text [256]C.char
	if err := d.ok("cuDeviceGetName", C.pof_cuDeviceGetName(d.api, &text[0], C.int(len(text)), device)); err != nil {
		return err
	}
	d.card = oneLine(C.GoString(&text[0]))
	if err := d.ok("cuDeviceGetPCIBusId", C.pof_cuDeviceGetPCIBusId(d.api, &text[0], C.int(len(text)), device)); err != nil {
		return err
	}
	d.bus = C.GoString(&text[0])
	for attribute, to := range map[C.int]*int{
		C.CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR:          &d.major,
		C.CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR:          &d.minor,
		C.CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT:              &d.sms,
		C.CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK_OPTIN: &d.shared,
	} {
		var value C.int
		if err := d.ok("cuDeviceGetAttribute", C.pof_cuDeviceGetAttribute(d.api, &value, attribute, device)); err != nil {
			return err
		}
		*to = int(value)
	}
	var total C.size_t
	err := d.ok("cuDeviceTotalMem_v2", C.pof_cuDeviceTotalMem(d.api, &total, device))
	d.total = uint64(total)
	return err
}

// check refuses cards that can't run the kernels.
func (d *Device) check() error {
	if d.major < kernels.Major || d.major == kernels.Major && d.minor < kernels.Minor {
		return fmt.Errorf("%w: its compute capability is %d.%d, and the kernels need %d.%d", ErrOldGPU, d.major, d.minor, kernels.Major, kernels.Minor)
	}
	if d.shared < kernels.ProductShared {
		return fmt.Errorf("%w: a block of threads can have %d bytes of shared memory, and the kernels need %d", ErrOldGPU, d.shared, kernels.ProductShared)
	}
	return d.CheckSize(flops.MinSize)
}

// Close ends the use of a card. No call of its sessions should be in flight. Programs
// that end need not call it. It waits for nothing if the card was given up.
func (d *Device) Close() {
	d.released.Do(func() {
		// The driver's answer to a release changes nothing any more.
		_ = d.thread.do(context.Background(), "release the card", startTime, d.stop)
		d.thread.end()
	})
}

// Info implements compute.Device.
func (d *Device) Info() compute.Info {
	return compute.Info{
		Name: d.name,
		Kind: "cuda",
		Description: fmt.Sprintf("%s, compute capability %d.%d, %d multiprocessors, %d MiB, driver for CUDA %s; its memory 3·n² bytes",
			d.card, d.major, d.minor, d.sms, d.total>>20, d.Version()),
		Threads: 1,
		Memory:  d.hostMemory,
	}
}

// CheckSize implements compute.Device: a size must fit into the card's memory.
func (d *Device) CheckSize(n uint32) error {
	if err := flops.CheckSize(n); err != nil {
		return err
	}
	if need := d.cardMemory(n); need > d.total {
		return fmt.Errorf("size %d takes %s of the card's memory, which has %s: %w", n, mebibytes(need), mebibytes(d.total), compute.ErrNoMemory)
	}
	return nil
}

// call is a call of the driver that belongs to a session or a test: it may take
// what operations ops are expected to take, and some patience.
func (d *Device) call(ctx context.Context, doing string, ops float64, run func() error) error {
	return d.thread.do(ctx, doing, d.limit(ops), run)
}

// ok is the error of a call.
func (d *Device) ok(call string, code C.CUresult) error {
	if code == C.CUDA_SUCCESS {
		return nil
	}
	return d.failed(d.name, call, code)
}

// noMemory explains the error of a call for memory.
func noMemory(err error, what string, bytes uint64) error {
	if isOutOfMemory(err) {
		return fmt.Errorf("allocate %s for %s: %w; choose a smaller size: %w", mebibytes(bytes), what, compute.ErrNoMemory, err)
	}
	return err
}

// mebibytes rounds up.
func mebibytes(bytes uint64) string { return fmt.Sprintf("%d MiB", (bytes+1<<20-1)>>20) }
