//go:build cgo && linux

package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"syscall"
	"time"

	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/compute/cuda"
	"github.com/proof-of-flops/proof-of-flops/compute/devices"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// Measured is the speed of a card at one size.
type Measured struct {
	compute.Rates
	HostCores float64          `json:"host_cores"` // processor time divided by time, with rows hashed and tiles checked as in a round
	Sensors   *compute.Sensors `json:"sensors,omitempty"`
	Without   string           `json:"without_library,omitempty"` // why there is no yardstick
	Fault     string           `json:"fault,omitempty"`
}

// workTime is how long a card works while the host's processor time is taken.
const workTime = 2 * time.Second

func measure(ctx context.Context, d *cuda.Device, sizes []uint32, to *card, log io.Writer) {
	for _, n := range sizes {
		if err := d.CheckSize(n); err != nil {
			to.skip(n, err)
			continue
		}
		fmt.Fprintf(log, "%s: measuring n = %d\n", to.Device, n)
		rates, err := compute.Bench(ctx, d, devices.Tiler(), n, nil)
		m := Measured{Rates: rates}
		if rates.LibraryError != nil {
			m.Without = rates.LibraryError.Error()
		}
		if err == nil {
			err = m.host(ctx, d, n)
		}
		if errors.Is(err, compute.ErrNoMemory) {
			to.skip(n, err)
			continue
		}
		if err != nil {
			m.Fault = err.Error()
		}
		to.Measured = append(to.Measured, m)
	}
}

// checkedTiles is how many tiles of a measured round are compared with the CPU's at its
// end, besides those that the round itself checks.
const checkedTiles = 16

// host measures what a round of laps costs the host, its checks included. A wrong tile
// is a fault of the card.
func (m *Measured) host(ctx context.Context, d *cuda.Device, n uint32) error {
	before, began := processorTime(), time.Now()
	res, err := compute.RunChecked(ctx, []compute.Device{d}, flops.Hash{}, n, compute.Limit{Deadline: began.Add(workTime)},
		compute.Check{Reference: devices.Tiler(), Tiles: checkedTiles})
	if err != nil {
		return err
	}
	m.HostCores = (processorTime() - before).Seconds() / time.Since(began).Seconds()
	m.Sensors = res.Devices[0].Sensors
	return res.Devices[0].Err
}

// processorTime is the processor time that this process has used.
func processorTime() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
