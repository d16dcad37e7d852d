//go:build cgo && linux

package cuda

// #include "driver.h"
import "C"

import (
	"time"
	"unsafe"

	"github.com/proof-of-flops/proof-of-flops/compute/cuda/kernels"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// band is some rows of a lap, a multiple of 64, which the card computes in one launch.
// Usually that is a whole lap.
type band struct {
	kernel    int
	given     bool // the left matrix is there already
	lap       uint64
	row, rows uint32
	to        []uint64 // where its digests go, in memory that the driver knows
	slot      *slot
}

// slot is the memory that a band takes on the card, and how far the band has come.
type slot struct {
	left, digests C.CUdeviceptr
	made          C.CUevent // the left matrix
	began, ended  C.CUevent // the product
	copied        C.CUevent // everything
	busy          bool
}

// bandRows is how many rows the card is given at a time at size n.
func (d *Device) bandRows(n uint32) uint32 {
	rows := n
	for rows > kernels.BlockRows && lapOps(n, rows) > float64(d.options.LaunchOps)*float64(max(1, d.sms)) {
		rows /= 2
	}
	return rows
}

// submit has a band computed. The left matrix is made on a stream of its own,
// under the product of the band before, and the digests are copied on a third.
// Between calls for the same slot there must be a wait.
func (s *session) submit(b *band) error {
	d, slot := s.d, b.slot
	if slot.busy { // its caller went away before its end; no more may pile up
		if err := slot.await(d); err != nil {
			return err
		}
	}
	if !b.given {
		if err := d.makeLeft(s.make, slot.left, &s.seed, s.n, b.lap, b.row, b.rows); err != nil {
			return err
		}
		if err := d.behind(slot.made, s.make, s.work); err != nil {
			return err
		}
	}
	if err := d.ok("cuEventRecord", C.pof_cuEventRecord(d.api, slot.began, s.work)); err != nil {
		return err
	}
	if err := d.multiply(b.kernel, s.work, slot.left, s.right, slot.digests, s.n, b.rows); err != nil {
		return err
	}
	if err := d.behind(slot.ended, s.work, s.copy); err != nil {
		return err
	}
	if b.kernel == kernelLap {
		if err := d.ok("cuMemcpyDtoHAsync_v2", C.pof_cuMemcpyDtoHAsync(d.api, unsafe.Pointer(&b.to[0]), slot.digests,
			C.size_t(8*len(b.to)), s.copy)); err != nil {
			return err
		}
	}
	if err := d.ok("cuEventRecord", C.pof_cuEventRecord(d.api, slot.copied, s.copy)); err != nil {
		return err
	}
	slot.busy = true
	return nil
}

// wait waits for a band and learns how fast the card is.
func (s *session) wait(b *band) error {
	d, slot := s.d, b.slot
	if err := slot.await(d); err != nil {
		return err
	}
	var milliseconds C.float
	if err := d.ok("cuEventElapsedTime", C.pof_cuEventElapsedTime(d.api, &milliseconds, slot.began, slot.ended)); err != nil {
		return err
	}
	d.learn(lapOps(s.n, b.rows), time.Duration(float64(milliseconds)*float64(time.Millisecond)))
	return nil
}

// await waits, asleep, until the slot's band is done.
func (slot *slot) await(d *Device) error {
	err := d.ok("cuEventSynchronize", C.pof_cuEventSynchronize(d.api, slot.copied))
	slot.busy = false // after an error the slot isn't used again
	return err
}

// finish waits until a stream has done everything so far.
func (slot *slot) finish(d *Device, on C.CUstream) error {
	if err := d.ok("cuEventRecord", C.pof_cuEventRecord(d.api, slot.copied, on)); err != nil {
		return err
	}
	return slot.await(d)
}

// behind makes everything that one stream does from now on wait for what another was
// given so far.
func (d *Device) behind(event C.CUevent, first, then C.CUstream) error {
	if err := d.ok("cuEventRecord", C.pof_cuEventRecord(d.api, event, first)); err != nil {
		return err
	}
	return d.ok("cuStreamWaitEvent", C.pof_cuStreamWaitEvent(d.api, then, event, 0))
}

// digestsOf is how many digests rows have.
func digestsOf(n, rows uint32) uint64 {
	return uint64(n/flops.TileEdge) * uint64(rows/flops.TileEdge)
}
