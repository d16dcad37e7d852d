//go:build cgo && linux

package cuda

// #include "driver.h"
import "C"

import (
	"errors"
	"fmt"
	"unsafe"

	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

const (
	bandsUnderWay = 2
	// Digests of two laps in flight, and of one that is being hashed.
	lapsHeld = 3
)

// memory is what a session holds: memory on the card, and main memory that the driver
// copies to.
type memory struct {
	right      C.CUdeviceptr
	slots      [bandsUnderWay]slot
	strip      slot
	make, work C.CUstream // of left matrices, and of products
	copy       C.CUstream // of digests

	lapDigests   [lapsHeld][]uint64
	stripDigests []uint64
}

// cardMemory is how many bytes of the card's memory a session takes.
func (d *Device) cardMemory(n uint32) uint64 {
	rows := d.bandRows(n)
	of := func(rows uint32) uint64 { return uint64(rows)*uint64(n) + 8*digestsOf(n, rows) }
	return uint64(n)*uint64(n) + bandsUnderWay*of(rows) + of(flops.TileEdge)
}

// hostMemory is how many bytes of main memory a session takes.
func (d *Device) hostMemory(n uint32) uint64 {
	return 8 * (lapsHeld*digestsOf(n, n) + digestsOf(n, flops.TileEdge))
}

// allocate takes memory, streams and events. What it took before it failed,
// free gives back.
func (m *memory) allocate(d *Device, n uint32) error {
	var unused, total C.size_t
	if err := d.ok("cuMemGetInfo_v2", C.pof_cuMemGetInfo(d.api, &unused, &total)); err != nil {
		return err
	}
	if need := d.cardMemory(n); need > uint64(unused) {
		return fmt.Errorf("size %d takes %s of the card's memory, of which %s are free: %w; choose a smaller size",
			n, mebibytes(need), mebibytes(uint64(unused)), compute.ErrNoMemory)
	}
	// The next left matrix is generated as soon as possible, before the rest of the
	// product in flight, so that its own product needn't wait for it.
	const sooner = -1
	for stream, priority := range map[*C.CUstream]C.int{&m.make: sooner, &m.work: 0, &m.copy: 0} {
		var made C.CUstream // C must not see what else the session points to
		if err := d.ok("cuStreamCreateWithPriority", C.pof_cuStreamCreateWithPriority(d.api, &made, C.CU_STREAM_NON_BLOCKING, priority)); err != nil {
			return err
		}
		*stream = made
	}
	if err := d.take(&m.right, uint64(n)*uint64(n)); err != nil {
		return err
	}
	for i := range m.slots {
		if err := m.slots[i].allocate(d, n, d.bandRows(n)); err != nil {
			return err
		}
	}
	if err := m.strip.allocate(d, n, flops.TileEdge); err != nil {
		return err
	}
	for i := range m.lapDigests {
		if err := d.takePinned(&m.lapDigests[i], digestsOf(n, n)); err != nil {
			return err
		}
	}
	return d.takePinned(&m.stripDigests, digestsOf(n, flops.TileEdge))
}

func (slot *slot) allocate(d *Device, n, rows uint32) error {
	if err := d.take(&slot.left, uint64(rows)*uint64(n)); err != nil {
		return err
	}
	if err := d.take(&slot.digests, 8*digestsOf(n, rows)); err != nil {
		return err
	}
	for event, flags := range map[*C.CUevent]C.uint{
		&slot.made:   C.CU_EVENT_DISABLE_TIMING,
		&slot.began:  0,
		&slot.ended:  0,
		&slot.copied: C.CU_EVENT_DISABLE_TIMING | C.CU_EVENT_BLOCKING_SYNC,
	} {
		var made C.CUevent
		if err := d.ok("cuEventCreate", C.pof_cuEventCreate(d.api, &made, flags)); err != nil {
			return err
		}
		*event = made
	}
	return nil
}

func (d *Device) take(memory *C.CUdeviceptr, bytes uint64) error {
	return noMemory(d.ok("cuMemAlloc_v2", C.pof_cuMemAlloc(d.api, memory, C.size_t(bytes))), "the card", bytes)
}

// takePinned takes main memory that the card copies to by itself.
func (d *Device) takePinned(digests *[]uint64, count uint64) error {
	var memory unsafe.Pointer
	err := noMemory(d.ok("cuMemAllocHost_v2", C.pof_cuMemAllocHost(d.api, &memory, C.size_t(8*count))), "digests", 8*count)
	if err == nil {
		*digests = unsafe.Slice((*uint64)(memory), count)
	}
	return err
}

// free waits for everything in flight and gives the memory back.
func (m *memory) free(d *Device) error {
	var errs []error
	slots := []*slot{&m.strip}
	for i := range m.slots {
		slots = append(slots, &m.slots[i])
	}
	for _, slot := range slots {
		if slot.busy {
			errs = append(errs, slot.await(d))
		}
	}
	for _, slot := range slots {
		errs = append(errs, d.give(slot.left), d.give(slot.digests))
		for _, event := range []C.CUevent{slot.made, slot.began, slot.ended, slot.copied} {
			if event != nil {
				errs = append(errs, d.ok("cuEventDestroy_v2", C.pof_cuEventDestroy(d.api, event)))
			}
		}
	}
	errs = append(errs, d.give(m.right))
	for _, digests := range append(m.lapDigests[:], m.stripDigests) {
		if digests != nil {
			errs = append(errs, d.ok("cuMemFreeHost", C.pof_cuMemFreeHost(d.api, unsafe.Pointer(&digests[0]))))
		}
	}
	for _, s := range []C.CUstream{m.make, m.work, m.copy} {
		if s != nil {
			errs = append(errs, d.ok("cuStreamDestroy_v2", C.pof_cuStreamDestroy(d.api, s)))
		}
	}
	*m = memory{}
	return errors.Join(errs...)
}

func (d *Device) give(memory C.CUdeviceptr) error {
	if memory == 0 {
		return nil
	}
	return d.ok("cuMemFree_v2", C.pof_cuMemFree(d.api, memory))
}
