//go:build cgo && linux

package libcuda_test

import (
	"errors"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"

	"github.com/proof-of-flops/proof-of-flops/compute/cuda/emulator"
	"github.com/proof-of-flops/proof-of-flops/compute/cuda/emulator/libcuda"
	"github.com/proof-of-flops/proof-of-flops/compute/cuda/kernels"
)

var (
	loading sync.Mutex
	loaded  *libcuda.Library
)

func library(t *testing.T, spec string) *libcuda.Library {
	t.Helper()
	loading.Lock()
	defer loading.Unlock()
	if loaded == nil {
		lib, err := libcuda.Open(filepath.Join(emulator.Build(t), emulator.Library))
		if err != nil {
			t.Fatal(err)
		}
		loaded = lib
	}
	if err := loaded.Configure(spec); err != nil {
		t.Fatalf("configure %q: %v", spec, err)
	}
	return loaded
}

func device(t *testing.T, spec string) *libcuda.Device {
	t.Helper()
	d, err := library(t, spec).Device(0, kernels.PTX)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func alloc(t *testing.T, d *libcuda.Device, bytes int) libcuda.Pointer {
	t.Helper()
	at, err := d.Alloc(bytes)
	if err != nil {
		t.Fatal(err)
	}
	return at
}

// want fails unless err is a result of that name.
func want(t *testing.T, err error, name string) {
	t.Helper()
	if e := (*libcuda.Error)(nil); !errors.As(err, &e) || e.Name != name {
		t.Errorf("%v instead of %s", err, name)
	}
}

func TestCopiesStayInTheirAllocation(t *testing.T) {
	tests := map[string]func(d *libcuda.Device, at libcuda.Pointer) error{
		"a write one byte too long": func(d *libcuda.Device, at libcuda.Pointer) error { return d.Write(at, make([]byte, 257)) },
		"a write before the start":  func(d *libcuda.Device, at libcuda.Pointer) error { return d.Write(at-1, make([]byte, 1)) },
		"a read beyond the end": func(d *libcuda.Device, at libcuda.Pointer) error {
			_, err := d.Read(at+256, 1)
			return err
		},
		"a read of nothing allocated": func(d *libcuda.Device, _ libcuda.Pointer) error {
			_, err := d.Read(1<<20, 1)
			return err
		},
		"a write of freed memory": func(d *libcuda.Device, at libcuda.Pointer) error {
			if err := d.Free(at); err != nil {
				return err
			}
			return d.Write(at, make([]byte, 1))
		},
	}
	for name, do := range tests {
		t.Run(name, func(t *testing.T) {
			d := device(t, "")
			at := alloc(t, d, 256)
			want(t, do(d, at), "CUDA_ERROR_ILLEGAL_ADDRESS")
			_, err := d.Alloc(1)
			want(t, err, "CUDA_ERROR_ILLEGAL_ADDRESS") // the context keeps it
		})
	}
	d := device(t, "")
	at := alloc(t, d, 256)
	if err := d.Write(at, []byte("the last bytes")); err != nil {
		t.Error(err)
	}
	if got, err := d.Read(at+4, 10); err != nil || string(got) != "last bytes" {
		t.Errorf("read %q, %v", got, err)
	}
}

func TestKernelsStayInTheirAllocations(t *testing.T) {
	const n, threads, shared = 256, kernels.ProductThreads, kernels.ProductShared
	tests := map[string]struct {
		a, bt, to int // bytes that are missing
		shift     libcuda.Pointer
		shared    uint32
		name      string
		what      string
	}{
		"all there":                {shared: shared},
		"rows too few":             {a: 16, shared: shared, name: "CUDA_ERROR_ILLEGAL_ADDRESS", what: "16 bytes of global memory"},
		"columns too few":          {bt: 1, shared: shared, name: "CUDA_ERROR_ILLEGAL_ADDRESS", what: "16 bytes of global memory"},
		"digests too few":          {to: 8, shared: shared, name: "CUDA_ERROR_ILLEGAL_ADDRESS", what: "8 bytes of global memory"},
		"rows not aligned":         {shift: 8, shared: shared, name: "CUDA_ERROR_MISALIGNED_ADDRESS", what: "16 bytes of global memory"},
		"shared memory too little": {shared: shared - 16, name: "CUDA_ERROR_ILLEGAL_ADDRESS", what: "16 bytes of shared memory"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			d := device(t, "")
			a, bt, to := alloc(t, d, n*n-test.a), alloc(t, d, n*n-test.bt), alloc(t, d, 8*int(kernels.Digests(n, n))-test.to)
			err := d.Launch(kernels.Lap, kernels.ProductBlocks(n, n), threads, test.shared,
				uint64(a+test.shift), uint64(bt), uint64(to), n, n)
			if test.name == "" {
				if err != nil {
					t.Error(err)
				}
				return
			}
			want(t, err, test.name)
			if err != nil && (!strings.Contains(err.Error(), test.what) || !strings.Contains(err.Error(), kernels.Lap)) {
				t.Errorf("%v doesn't mention %s", err, test.what)
			}
		})
	}
}

func TestLaunchesAreLimited(t *testing.T) {
	tests := map[string]struct {
		spec                    string
		blocks, threads, shared uint32
		name                    string
	}{
		"no block":                             {blocks: 0, threads: 128, name: "CUDA_ERROR_INVALID_VALUE"},
		"no thread":                            {blocks: 1, threads: 0, name: "CUDA_ERROR_INVALID_VALUE"},
		"too many blocks":                      {blocks: 1 << 31, threads: 128, name: "CUDA_ERROR_INVALID_VALUE"},
		"more threads than a block has":        {blocks: 1, threads: 1025, name: "CUDA_ERROR_INVALID_VALUE"},
		"more threads than compiled for":       {blocks: 1, threads: 160, name: "CUDA_ERROR_LAUNCH_OUT_OF_RESOURCES"},
		"more shared memory than 8.0 has":      {spec: "cc=8.0", blocks: 1, threads: 128, shared: 163<<10 + 1, name: "CUDA_ERROR_INVALID_VALUE"},
		"more shared memory than 8.6 has":      {spec: "cc=8.6", blocks: 1, threads: 128, shared: 99<<10 + 1, name: "CUDA_ERROR_INVALID_VALUE"},
		"more shared memory than 9.0 has":      {spec: "cc=9.0", blocks: 1, threads: 128, shared: 227<<10 + 1, name: "CUDA_ERROR_INVALID_VALUE"},
		"as much shared memory as 8.6 has":     {spec: "cc=8.6", blocks: 1, threads: 128, shared: 99 << 10},
		"as many threads as it's compiled for": {blocks: 1, threads: 128},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			d := device(t, test.spec)
			a := alloc(t, d, 256*64)
			err := d.Launch(kernels.Left, test.blocks, test.threads, test.shared, uint64(a), 256, 0, 0, 64, 1, 2, 3)
			if test.name != "" {
				want(t, err, test.name)
			} else if err != nil {
				t.Error(err)
			}
		})
	}
}

// The kernels' shared memory fits the devices that have least of it.
func TestProductFitsTheSmallestSharedMemory(t *testing.T) {
	for _, cc := range []string{"8.0", "8.6", "8.7", "8.9", "9.0", "10.0", "12.0"} {
		most, err := library(t, "cc="+cc).Attribute(0, 97)
		if err != nil || most < kernels.ProductShared {
			t.Errorf("%s: a block has %d bytes, %v", cc, most, err)
		}
	}
}

func TestPTXIsChecked(t *testing.T) {
	replace := func(old, other string) string {
		if !strings.Contains(kernels.PTX, old) {
			t.Fatalf("no %q in the PTX", old)
		}
		return strings.Replace(kernels.PTX, old, other, 1)
	}
	tests := map[string]struct{ spec, ptx, name string }{
		"as it is":               {"", kernels.PTX, ""},
		"as it is, newer device": {"cc=9.0", kernels.PTX, ""},
		"empty":                  {"", "", "CUDA_ERROR_INVALID_PTX"},
		"no PTX":                 {"", "\x7fELF", "CUDA_ERROR_INVALID_PTX"},
		"cut off":                {"", kernels.PTX[:len(kernels.PTX)/2], "CUDA_ERROR_INVALID_PTX"},
		"no version":             {"", replace(".version 7.4", ""), "CUDA_ERROR_INVALID_PTX"},
		"32 bits":                {"", replace(".address_size 64", ".address_size 32"), "CUDA_ERROR_INVALID_PTX"},
		"older device":           {"cc=7.5", kernels.PTX, "CUDA_ERROR_NO_BINARY_FOR_GPU"},
		"another type":           {"", replace(".param .u64 pof_lap_param_2", ".param .u32 pof_lap_param_2"), "CUDA_ERROR_INVALID_PTX"},
		"a parameter less":       {"", replace(".param .u32 pof_lap_param_3,", ""), "CUDA_ERROR_INVALID_PTX"},
		"not run, but read":      {"", replace("shr.u32", "sin.f32"), ""},
		"unknown to run":         {"run=ptx", replace("shr.u32", "sin.f32"), "CUDA_ERROR_INVALID_PTX"},
		"a label that isn't":     {"run=ptx", replace("bra \t$L", "bra \t$M"), "CUDA_ERROR_INVALID_PTX"},
		"old driver":             {"fault=driver-old", kernels.PTX, "CUDA_ERROR_UNSUPPORTED_PTX_VERSION"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			_, err := library(t, test.spec).Device(0, test.ptx)
			if test.name != "" {
				want(t, err, test.name)
			} else if err != nil {
				t.Error(err)
			}
		})
	}
	d, err := library(t, "").Device(0, strings.ReplaceAll(kernels.PTX, kernels.Left, "pof_other"))
	if err != nil {
		t.Fatal(err)
	}
	want(t, d.Launch(kernels.Left, 1, 128, 0, 0, 256, 0, 0, 64, 1, 2, 3), "CUDA_ERROR_NOT_FOUND")
}

func TestSpecificationsAreUnderstoodOrRefused(t *testing.T) {
	lib := library(t, "devices=2,memory=4096,sms=7,cc=9.0,schedule=random:3,fault=oom@1#2,fault=hang")
	for number, value := range map[int]int{16: 7, 75: 9, 76: 0} {
		if got, err := lib.Attribute(1, number); err != nil || got != value {
			t.Errorf("attribute %d is %d, %v instead of %d", number, got, err, value)
		}
	}
	_, err := lib.Attribute(2, 16)
	want(t, err, "CUDA_ERROR_INVALID_DEVICE")
	for _, spec := range []string{
		"devices", "devices=", "devices=-1", "devices=65", "device=1", "memory=1G", "sms=0", "cc=8", "cc=8.x", "schedule=backward",
		"schedule=random", "schedule=random:x", "run=", "run=cubin", "fault=", "fault=none", "fault=oom@", "fault=oom@64", "fault=oom#0", "fault=oom#1@1", ",",
	} {
		if err := lib.Configure(spec); err == nil {
			t.Errorf("%q is taken", spec)
		}
		_, err := lib.Attribute(0, 16)
		want(t, err, "CUDA_ERROR_INVALID_VALUE") // there is no machine to initialise
	}
}

func TestMemoryIsLimited(t *testing.T) {
	d := device(t, "memory=1000")
	at := alloc(t, d, 600)
	_, err := d.Alloc(401)
	want(t, err, "CUDA_ERROR_OUT_OF_MEMORY")
	if err := d.Free(at); err != nil {
		t.Fatal(err)
	}
	want(t, d.Free(at), "CUDA_ERROR_INVALID_VALUE")
	alloc(t, d, 1000)
	_, err = d.Alloc(0)
	want(t, err, "CUDA_ERROR_INVALID_VALUE")
}

func TestFaultsComeAsConfigured(t *testing.T) {
	const n = 256
	left := func(d *libcuda.Device, at libcuda.Pointer) error {
		return d.Launch(kernels.Left, kernels.EntryBlocks(n, 64), kernels.EntryThreads, 0, uint64(at), n, 0, 0, 64, 1, 2, 3)
	}
	t.Run("no-device", func(t *testing.T) {
		_, err := library(t, "fault=no-device").Attribute(0, 16)
		want(t, err, "CUDA_ERROR_NO_DEVICE")
		_, err = library(t, "devices=0").Attribute(0, 16)
		want(t, err, "CUDA_ERROR_NO_DEVICE")
	})
	t.Run("init", func(t *testing.T) {
		_, err := library(t, "fault=init").Attribute(0, 16)
		want(t, err, "CUDA_ERROR_UNKNOWN")
	})
	t.Run("driver-old", func(t *testing.T) {
		if v, err := library(t, "fault=driver-old").Version(); err != nil || v != 11000 {
			t.Errorf("version %d, %v", v, err)
		}
	})
	t.Run("oom", func(t *testing.T) {
		d := device(t, "fault=oom#3")
		at := alloc(t, d, 1)
		alloc(t, d, 1)
		for range 2 {
			_, err := d.Alloc(1)
			want(t, err, "CUDA_ERROR_OUT_OF_MEMORY")
		}
		if err := d.Write(at, []byte{1}); err != nil {
			t.Errorf("a device without memory lost what it had: %v", err)
		}
	})
	t.Run("ptx", func(t *testing.T) {
		lib := library(t, "devices=2,fault=ptx@1")
		_, err := lib.Device(1, kernels.PTX)
		want(t, err, "CUDA_ERROR_INVALID_PTX")
		if _, err := lib.Device(0, kernels.PTX); err != nil {
			t.Errorf("the other device: %v", err)
		}
	})
	t.Run("launch", func(t *testing.T) {
		d := device(t, "fault=launch#2")
		at := alloc(t, d, n*64)
		if err := left(d, at); err != nil {
			t.Errorf("the first launch: %v", err)
		}
		want(t, left(d, at), "CUDA_ERROR_LAUNCH_FAILED")
		want(t, d.Write(at, []byte{1}), "CUDA_ERROR_LAUNCH_FAILED")
	})
	t.Run("lost", func(t *testing.T) {
		d := device(t, "fault=lost#8")
		for i := 0; ; i++ {
			if _, err := d.Alloc(1); err != nil {
				want(t, err, "CUDA_ERROR_DEVICE_UNAVAILABLE")
				break
			}
			if i == 8 {
				t.Fatal("the device isn't lost")
			}
		}
		want(t, d.Query(), "CUDA_ERROR_DEVICE_UNAVAILABLE")
	})
	t.Run("wrong-entry", func(t *testing.T) {
		if differences := compareLeft(t, "fault=wrong-entry"); differences != 1 {
			t.Errorf("%d entries differ", differences)
		}
	})
	t.Run("hang", func(t *testing.T) {
		d := device(t, "fault=hang#2")
		if err := d.Query(); err != nil {
			t.Errorf("before: %v", err)
		}
		for range 3 {
			want(t, d.Query(), "CUDA_ERROR_NOT_READY")
		}
	})
}

// compareLeft counts the bytes of 64 rows that a fault changes.
func compareLeft(t *testing.T, spec string) (differences int) {
	t.Helper()
	const n = 256
	var rows [2][]byte
	for i, s := range []string{"", spec} {
		d := device(t, s)
		at := alloc(t, d, n*64)
		err := d.Launch(kernels.Left, kernels.EntryBlocks(n, 64), kernels.EntryThreads, 0, uint64(at), n, 0, 0, 64, 1, 2, 3)
		if err != nil {
			t.Fatal(err)
		}
		if rows[i], err = d.Read(at, n*64); err != nil {
			t.Fatal(err)
		}
	}
	for i := range rows[0] {
		if rows[0][i] != rows[1][i] {
			differences++
		}
	}
	return differences
}

func TestWrongDigestIsOneBit(t *testing.T) {
	const n, count = 256, 4
	var digests [2][]byte
	for i, spec := range []string{"", "fault=wrong"} {
		d := device(t, spec)
		a, bt, to := alloc(t, d, n*64), alloc(t, d, n*n), alloc(t, d, 8*count)
		err := d.Launch(kernels.Lap, kernels.ProductBlocks(n, 64), kernels.ProductThreads, kernels.ProductShared,
			uint64(a), uint64(bt), uint64(to), n, 64)
		if err != nil {
			t.Fatal(err)
		}
		if digests[i], err = d.Read(to, 8*count); err != nil {
			t.Fatal(err)
		}
	}
	for i := range digests[0] {
		if difference := digests[0][i] ^ digests[1][i]; difference != 0 && (i != 8*(count/2) || difference != 1) {
			t.Errorf("byte %d differs by %#x", i, difference)
		}
	}
	if string(digests[0]) == string(digests[1]) {
		t.Error("no digest is wrong")
	}
}

func TestStreamsWaitForEvents(t *testing.T) {
	const bytes = 1 << 16
	d := device(t, "")
	if stale, err := d.Handovers(alloc(t, d, bytes), bytes, 500); err != nil || stale != 0 {
		t.Errorf("%d copies came too early; %v", stale, err)
	}
}

func TestContextTakesEverythingAlong(t *testing.T) {
	lib := library(t, "devices=2")
	d, err := lib.Device(0, kernels.PTX)
	if err != nil {
		t.Fatal(err)
	}
	other, err := lib.Device(1, kernels.PTX)
	if err != nil {
		t.Fatal(err)
	}
	alloc(t, d, 10)
	kept := alloc(t, other, 10)
	if err := lib.Release(0); err != nil {
		t.Fatal(err)
	}
	if a, m := lib.Count("allocations"), lib.Count("modules"); a != 1 || m != 1 {
		t.Errorf("%d allocations and %d modules are left", a, m)
	}
	_, err = d.Alloc(1)
	want(t, err, "CUDA_ERROR_INVALID_CONTEXT")
	want(t, lib.Release(0), "CUDA_ERROR_INVALID_CONTEXT")
	if err := other.Write(kept, []byte{1}); err != nil {
		t.Errorf("the other device: %v", err)
	}
}

// The emulator's results have the driver's names.
func TestErrorsHaveNames(t *testing.T) {
	name := regexp.MustCompile(`^CUDA_ERROR_[A-Z_]+$`)
	_, err := library(t, "").Attribute(99, 0)
	if err == nil || !name.MatchString(err.Error()) {
		t.Errorf("%v", err)
	}
}
