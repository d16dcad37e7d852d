package cuda

import (
	"errors"
	"fmt"
	"time"
)

var (
	// ErrNoDriver is wrapped when the driver's library can't be opened.
	//
	// Remedy: None is needed on a machine without an NVIDIA GPU, which works on
	// its CPU. On other machines, install NVIDIA's driver, and give a container
	// access to it (with Docker: --gpus all).
	ErrNoDriver = errors.New("no NVIDIA driver")

	// ErrOldDriver is wrapped when the driver is older than what the kernels need.
	//
	// Remedy: Update NVIDIA's driver.
	ErrOldDriver = errors.New("the NVIDIA driver is too old")

	// ErrNoGPU is wrapped when the driver finds no GPU.
	//
	// Remedy: Check with nvidia-smi that the driver sees the card, and that
	// CUDA_VISIBLE_DEVICES doesn't hide it.
	ErrNoGPU = errors.New("the driver knows no GPU")

	// ErrOldGPU is wrapped when a card lacks the instructions that the kernels
	// use.
	//
	// Remedy: None: the node leaves the card out and continues with its other
	// devices.
	ErrOldGPU = errors.New("the card is too old")

	// ErrSelfTest is wrapped when a card's digests in the self-test at start
	// differ from the reference's.
	//
	// Remedy: Test the card's memory, clocks and power supply, and update its
	// driver. Until then the node leaves it out.
	ErrSelfTest = errors.New("its self-test disagrees with the reference")

	// ErrHung is wrapped when a call of a card's driver did not return in time.
	//
	// Remedy: Look for Xid messages in the kernel's log, and restart the node
	// once the card works again.
	ErrHung = errors.New("the driver did not return in time")

	// ErrNoLibrary is wrapped when cuBLASLt, the yardstick of benchmarks, can't
	// be used.
	//
	// Remedy: None is needed to take part in rounds. To compare, install CUDA's
	// libraries where the dynamic linker finds them.
	ErrNoLibrary = errors.New("no cuBLASLt to compare with")
)

// UnfitError is a card that is not used, and why.
//
// Remedy: Look at the cause that it names. The other devices continue without
// the card.
type UnfitError struct {
	Device string // such as "cuda:1"
	Card   string // the model, if that is known
	Err    error
}

func (e *UnfitError) Error() string {
	return fmt.Sprintf("device %s (%s) is not used: %v", e.Device, e.Card, e.Err)
}

func (e *UnfitError) Unwrap() error { return e.Err }

// Error is a call of the driver that failed.
//
// Remedy: Look up the name in NVIDIA's documentation, and look for Xid messages
// in the kernel's log.
type Error struct {
	Device string // such as "cuda:1"; empty if it concerns none
	Call   string // the driver's function
	Code   int
	Name   string // of the code, such as CUDA_ERROR_LAUNCH_FAILED
	Text   string // what the driver says about it
}

func (e *Error) Error() string {
	return fmt.Sprintf("%s: %s (%d): %s", e.Call, e.Name, e.Code, e.Text)
}

// HungError is a call of a card's driver that did not return in time. It wraps
// ErrHung.
//
// Remedy: Look for Xid messages in the kernel's log, and restart the node once
// the card works again.
type HungError struct {
	Device string
	Doing  string // what was being done
	After  time.Duration
}

func (e *HungError) Error() string {
	return fmt.Sprintf("%s: %v, waited %v; look for Xid messages in the kernel's log", e.Doing, ErrHung, e.After.Round(time.Millisecond))
}

// Unwrap makes it an ErrHung.
func (e *HungError) Unwrap() error { return ErrHung }

// GivenUpError is the answer of a card that the node gave up after a failure of
// its driver: after a failure, nothing that the driver says or does can be
// trusted.
//
// Remedy: Restart the node once the card works again. Until then the other
// devices continue.
type GivenUpError struct {
	Device string
	Err    error // the failure
}

func (e *GivenUpError) Error() string {
	return fmt.Sprintf("given up until the node is started again: %v", e.Err)
}

func (e *GivenUpError) Unwrap() error { return e.Err }
