//go:build cgo && linux

package cuda

// #include <stdlib.h>
// #include "cublaslt.h"
import "C"

import (
	"context"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"sync"
	"time"
	"unsafe"

	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// blasLibraries is the names under which cuBLASLt may be found, newest first.
var blasLibraries = []string{"libcublasLt.so.13", "libcublasLt.so.12", "libcublasLt.so.11", "libcublasLt.so"}

// blas opens cuBLASLt once a process; nil if there is none.
var blas = sync.OnceValue(func() *C.struct_pof_blas {
	b := (*C.struct_pof_blas)(C.calloc(1, C.sizeof_struct_pof_blas))
	for _, library := range blasLibraries {
		name := C.CString(library)
		opened := C.pof_blas_open(b, name) == 0
		C.free(unsafe.Pointer(name))
		if opened {
			return b
		}
	}
	C.free(unsafe.Pointer(b))
	return nil
})

const (
	// blasWorkspace is what the library may use besides the matrices; what its
	// documentation recommends for Hopper.
	blasWorkspace = 32 << 20
	// blasTime is how long a product is measured, if one isn't longer.
	blasTime = 250 * time.Millisecond
)

// Yardstick implements compute.Yardstick with cuBLASLt: both operands with k
// running along memory, as ours are, int8 to int32 and bf16 to bf16.
func (s *session) Yardstick(ctx context.Context) (y compute.YardstickTimes, err error) {
	s.open.RLock()
	defer s.open.RUnlock()
	if s.closed {
		return y, compute.ErrClosed
	}
	library := blas()
	if library == nil {
		return y, fmt.Errorf("%w: none of %q can be opened", ErrNoLibrary, blasLibraries)
	}
	y.Library = fmt.Sprintf("cuBLASLt %d", C.pof_blas_version(library))
	if y.Int8, err = s.measureBLAS(ctx, library, false); err == nil {
		y.BF16, err = s.measureBLAS(ctx, library, true)
	}
	return y, err
}

func (s *session) measureBLAS(ctx context.Context, library *C.struct_pof_blas, bf16 bool) (took time.Duration, err error) {
	// The plan lies outside Go's memory, since the library may keep pointers to it.
	plan := (*C.struct_pof_blas_plan)(C.calloc(1, C.sizeof_struct_pof_blas_plan))
	y := yardstick{session: s, plan: plan}
	plan.blas = library
	if bf16 {
		plan.bf16 = 1
	}
	// The first products make the library load its kernels.
	if err = s.d.thread.do(ctx, "prepare cuBLASLt", startTime, y.prepare); err == nil {
		took, err = y.measure(ctx)
	}
	if e := s.d.call(context.Background(), "free what cuBLASLt used", lapOps(s.n, s.n), y.end); err == nil {
		err = e
	}
	return took, err
}

// yardstick is one product with cuBLASLt.
type yardstick struct {
	*session
	plan        *C.struct_pof_blas_plan
	left, right C.CUdeviceptr
	out         C.CUdeviceptr
	workspace   C.CUdeviceptr
	taken       []C.CUdeviceptr
}

// prepare makes operands and plan, finds the fastest algorithm, and checks that its
// result is the product that was asked for.
func (y *yardstick) prepare() error {
	square := uint64(y.n) * uint64(y.n)
	take := func(memory *C.CUdeviceptr, bytes uint64) error {
		err := y.d.take(memory, bytes)
		if err == nil {
			y.taken = append(y.taken, *memory)
		}
		return err
	}
	if err := take(&y.workspace, blasWorkspace); err != nil {
		return err
	}
	if y.plan.bf16 == 0 {
		// A left matrix of our own: a band's may be shorter than a lap.
		if err := errors.Join(take(&y.left, square), take(&y.out, 4*square)); err != nil {
			return err
		}
		if err := y.d.makeLeft(y.work, y.left, &y.seed, y.n, 0, 0, y.n); err != nil {
			return err
		}
		y.right = y.session.right
	} else {
		if err := errors.Join(take(&y.left, 2*square), take(&y.right, 2*square), take(&y.out, 2*square)); err != nil {
			return err
		}
		if err := errors.Join(y.random(y.left, 2*square), y.random(y.right, 2*square)); err != nil {
			return err
		}
	}
	if err := y.blasOK(C.pof_blas_make(y.plan, C.uint64_t(y.n), blasWorkspace)); err != nil {
		return err
	}
	if err := y.choose(); err != nil {
		return err
	}
	if y.plan.bf16 == 0 {
		return y.compare()
	}
	return nil
}

// choose tries what the library offers, each once to load it and once to measure
// it: the first one is a guess, and a yardstick should not be short. It leaves the
// product of the fastest.
func (y *yardstick) choose() error {
	var (
		fastest  C.int
		least    time.Duration
		failures []error
	)
	for i := range y.plan.count {
		y.plan.chosen = i
		_, err := y.run(1)
		var took time.Duration
		if err == nil {
			took, err = y.run(1)
		}
		switch {
		case errors.Is(err, ErrNoLibrary):
			failures = append(failures, err) // of an algorithm that doesn't suit the card after all
		case err != nil:
			return err
		case least == 0 || took < least:
			fastest, least = i, max(1, took)
		}
	}
	if least == 0 {
		return errors.Join(failures...)
	}
	y.plan.chosen = fastest
	_, err := y.run(1)
	return err
}

// random lays out bf16 numbers as large as our entries: what a card draws in
// power, and so its clock, depends on the numbers.
func (y *yardstick) random(to C.CUdeviceptr, bytes uint64) error {
	const piece = 1 << 17
	memory := C.malloc(piece)
	if memory == nil {
		return compute.ErrNoMemory
	}
	defer C.free(memory)
	rng := rand.New(rand.NewPCG(1, 2))
	for _, numbers := 0, unsafe.Slice((*uint16)(memory), piece/2); len(numbers) > 0; numbers = numbers[1:] {
		numbers[0] = uint16(math.Float32bits(float32(rng.IntN(32)-16)) >> 16)
	}
	for at := uint64(0); at < bytes; at += piece {
		if err := y.d.ok("cuMemcpyHtoDAsync_v2", C.pof_cuMemcpyHtoDAsync(y.d.api, to+C.CUdeviceptr(at), memory, C.size_t(min(piece, bytes-at)), y.work)); err != nil {
			return err
		}
	}
	return y.strip.finish(y.d, y.work) // before the piece is freed
}

// measure is the time of one product, over as many as take long enough.
func (y *yardstick) measure(ctx context.Context) (time.Duration, error) {
	const most = 1 << 14
	for count := 1; ; {
		answer := make(chan time.Duration, 1) // the caller may have gone away
		err := y.d.call(ctx, "multiply with cuBLASLt", float64(count)*lapOps(y.n, y.n), func() error {
			took, err := y.run(count)
			answer <- took
			return err
		})
		if err != nil {
			return 0, err
		}
		took := <-answer
		if took >= blasTime || count >= most {
			return took / time.Duration(count), nil
		}
		enough := 1.25 * float64(count) * float64(blasTime) / float64(max(took, 1))
		count = int(min(most, max(2*float64(count), enough)))
	}
}

// run multiplies some times and says how long that took.
func (y *yardstick) run(count int) (time.Duration, error) {
	d := y.d
	if err := d.ok("cuEventRecord", C.pof_cuEventRecord(d.api, y.strip.began, y.work)); err != nil {
		return 0, err
	}
	for range count {
		if err := y.blasOK(C.pof_blas_run(y.plan, y.left, y.right, y.out, y.workspace, y.work)); err != nil {
			return 0, err
		}
	}
	if err := d.ok("cuEventRecord", C.pof_cuEventRecord(d.api, y.strip.ended, y.work)); err != nil {
		return 0, err
	}
	if err := y.strip.finish(d, y.work); err != nil {
		return 0, err
	}
	var milliseconds C.float
	err := d.ok("cuEventElapsedTime", C.pof_cuEventElapsedTime(d.api, &milliseconds, y.strip.began, y.strip.ended))
	return time.Duration(float64(milliseconds) * float64(time.Millisecond)), err
}

// compare looks at one entry: a library that computes something else measures
// nothing.
func (y *yardstick) compare() error {
	at := y.n/2 + 1
	row, column := make([]int8, y.n), make([]int8, y.n)
	e := flops.NewEntries(y.operatorSeed)
	e.RowA(0, 1, row)
	e.ColB(at, column)
	want := int32(0)
	for k := range row {
		want += int32(row[k]) * int32(column[k])
	}
	got := (*int32)(unsafe.Pointer(&y.stripDigests[0]))
	if err := y.d.ok("cuMemcpyDtoHAsync_v2", C.pof_cuMemcpyDtoHAsync(y.d.api, unsafe.Pointer(got),
		y.out+C.CUdeviceptr(4*(1+uint64(at)*uint64(y.n))), 4, y.work)); err != nil {
		return err
	}
	if err := y.strip.finish(y.d, y.work); err != nil {
		return err
	}
	if *got != want {
		return fmt.Errorf("%w: it makes an entry of the product %d and not %d", ErrNoLibrary, *got, want)
	}
	return nil
}

// end frees everything; it runs also if prepare failed.
func (y *yardstick) end() error {
	err := y.strip.finish(y.d, y.work)
	C.pof_blas_end(y.plan)
	C.free(unsafe.Pointer(y.plan))
	for _, memory := range y.taken {
		err = errors.Join(err, y.d.give(memory))
	}
	return err
}

// blasOK is the error of a call of cuBLASLt. It is no *Error, since it says
// nothing about the card: a library that doesn't suit it is no reason to give it up.
func (y *yardstick) blasOK(status C.cublasStatus_t) error {
	if status == C.CUBLAS_STATUS_SUCCESS {
		return nil
	}
	return fmt.Errorf("%w: %s: %s (%d)", ErrNoLibrary, C.GoString(y.plan.call), C.GoString(C.pof_blas_status(y.plan.blas, status)), int(status))
}
