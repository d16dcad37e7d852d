//go:build cgo && linux

package main

import (
	"encoding/json"
	"errors"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/proof-of-flops/proof-of-flops/compute/cuda"
	"github.com/proof-of-flops/proof-of-flops/compute/cuda/emulator"
)

// onEmulator makes the commands of a test find the emulators of NVIDIA's
// libraries; spec describes the driver and its cards.
func onEmulator(t *testing.T, spec string) {
	t.Helper()
	dir := emulator.Build(t)
	emulator.Companions(t, dir)
	t.Setenv("LD_LIBRARY_PATH", dir)
	t.Setenv("POF_EMULATOR", spec)
}

// workVectors are the protocol's work vectors of sizes that an emulated GPU
// computes quickly.
func workVectors(t *testing.T) (vectors []struct {
	OperatorSeed string `json:"operatorSeed"`
	Result       workResult
}) {
	t.Helper()
	data, err := os.ReadFile("../../flops/testdata/work-v1.json")
	if err != nil {
		t.Fatal(err)
	}
	file := struct{ Work any }{&vectors}
	if err := json.Unmarshal(data, &file); err != nil || len(vectors) == 0 {
		t.Fatalf("%d vectors: %v", len(vectors), err)
	}
	return vectors
}

var workFields = []string{"n", "laps", "lapRoots", "workRoot", "seconds", "flops"}

func TestWorkOnGPUsPrintsTheVectorsRoots(t *testing.T) {
	onEmulator(t, "devices=2")
	for _, v := range workVectors(t) {
		for _, named := range [][]string{{"--device", "cuda:0"}, {"--devices", "cuda"}, {"--device", "cuda:1,cpu"}, nil} {
			if v.Result.N > 512 && !slices.Contains(named, "cuda:0") {
				continue // one of them is enough
			}
			args := append([]string{"work", "--operator-seed", v.OperatorSeed, "--size", strconv.Itoa(int(v.Result.N)),
				"--laps", strconv.Itoa(int(v.Result.Laps)), "--json"}, named...)
			var got workResult
			operateJSON(t, &got, workFields, args...)
			if got.WorkRoot != v.Result.WorkRoot || !slices.Equal(got.LapRoots, v.Result.LapRoots) {
				t.Errorf("operator %v: %+v instead of %+v", args, got, v.Result)
			}
		}
	}
	stdout, stderr, code := operate(t, "work", "--operator-seed", someSeed, "--size", "256", "--laps", "8")
	if code != 0 || !strings.Contains(stdout, "device cuda:0") || !strings.Contains(stdout, "device cuda:1") || strings.Contains(stdout, "device cpu") {
		t.Errorf("auto: exit code %d, stdout %q, stderr %q", code, stdout, stderr)
	}
}

// The PTX itself gives the vectors too, not only the sources that it is made of.
func TestWorkByThePTXPrintsTheVectorsRoots(t *testing.T) {
	onEmulator(t, "run=ptx")
	for _, v := range workVectors(t) {
		if v.Result.N > 256 {
			continue // it is interpreted
		}
		var got workResult
		operateJSON(t, &got, workFields, "work", "--operator-seed", v.OperatorSeed, "--size", "256", "--laps", strconv.Itoa(int(v.Result.Laps)),
			"--device", "cuda:0", "--json")
		if got.WorkRoot != v.Result.WorkRoot {
			t.Errorf("the work root is %s instead of %s", got.WorkRoot, v.Result.WorkRoot)
		}
	}
}

func TestDevicesNamesEveryCardAndWhyOneIsNotUsed(t *testing.T) {
	onEmulator(t, "devices=3,fault=ptx@1")
	var got struct{ Devices []deviceStatus }
	operateJSON(t, &got, []string{"devices"}, "devices", "--json")
	var listed []string
	for _, d := range got.Devices {
		listed = append(listed, d.Name)
		switch {
		case d.Name == "cuda:1":
			if d.Available || !strings.Contains(d.Reason, "CUDA_ERROR_INVALID_PTX") || !strings.Contains(d.Reason, "Emulated GPU 1") {
				t.Errorf("%+v", d)
			}
		case d.Kind == "cuda":
			if !d.Available || d.Sensors == nil || d.Sensors.Celsius != 61 || !strings.Contains(d.Description, "compute capability 8.0") {
				t.Errorf("%+v", d)
			}
		case d.Sensors != nil:
			t.Errorf("%+v has sensors", d)
		}
	}
	if want := []string{"cuda:0", "cuda:2", "cuda:1", "cpu", "go"}; !slices.Equal(listed, want) {
		t.Errorf("listed are %v instead of %v", listed, want)
	}
	stdout, _, code := operate(t, "devices")
	for _, say := range []string{"cuda:0  GPU", "1980 MHz", "654 W", "61 °C", "cuda:1  not available"} {
		if code != 0 || !strings.Contains(stdout, say) {
			t.Errorf("operator devices doesn't say %q: exit code %d, %s", say, code, stdout)
		}
	}
	for device, say := range map[string]string{
		"cuda:1": "CUDA_ERROR_INVALID_PTX", "cuda:3": "from 0 to 2", "cuda:00": "no device is named", "cuda,cuda:2": "named twice",
	} {
		_, stderr, code := operate(t, "work", "--operator-seed", someSeed, "--size", "256", "--laps", "1", "--device", device)
		if code == 0 || !strings.Contains(stderr, say) {
			t.Errorf("work on %s: exit code %d, stderr %q", device, code, stderr)
		}
	}
}

func TestOnlyCardsThatAreAskedForAreOpened(t *testing.T) {
	onEmulator(t, "devices=2,fault=ptx@0")
	work := []string{"work", "--operator-seed", someSeed, "--size", "256", "--laps", "1", "--device"}
	const named = "device cuda:0 (Emulated GPU 0) is not used"
	for device, says := range map[string]bool{"cuda:1": false, "cuda:1,cpu": false, "cuda": true, "auto": true} {
		_, stderr, code := operate(t, append(work, device)...)
		if code != 0 || strings.Contains(stderr, named) != says {
			t.Errorf("work on %s: exit code %d, stderr %q", device, code, stderr)
		}
	}
}

func TestACardThatFailsUnderMeasurementIsListedWithTheOthers(t *testing.T) {
	onEmulator(t, "devices=2,fault=launch@0#20")
	var got struct{ Devices []deviceStatus }
	operateJSON(t, &got, []string{"devices"}, "devices", "--measure", "--size", "256", "--json")
	if len(got.Devices) != 4 {
		t.Fatalf("listed are %+v", got.Devices)
	}
	for _, d := range got.Devices {
		failed := d.Name == "cuda:0"
		if (d.Measured == nil) != failed || strings.Contains(d.Fault, "CUDA_ERROR_LAUNCH_FAILED") != failed {
			t.Errorf("%+v", d)
		}
	}
	stdout, _, code := operate(t, "devices", "--measure", "--size", "256")
	if code != 0 || !strings.Contains(stdout, "CUDA_ERROR_LAUNCH_FAILED") || strings.Count(stdout, "GFLOP/s") != 3 {
		t.Errorf("exit code %d, %s", code, stdout)
	}
}

func TestWithoutADriverTheCPUWorksAndTheReasonIsReported(t *testing.T) {
	for _, test := range []struct{ spec, reason string }{
		{"", "no NVIDIA driver: libcuda.so.1"}, // there is none at all
		{"devices=0", "the driver knows no GPU"},
		{"fault=init", "CUDA_ERROR_UNKNOWN"},
	} {
		spec, reason := test.spec, test.reason
		if spec != "" {
			onEmulator(t, spec)
		} else if _, err := cuda.Find(); !errors.Is(err, cuda.ErrNoDriver) {
			continue // on a machine with a driver
		}
		var got struct{ Devices []deviceStatus }
		operateJSON(t, &got, []string{"devices"}, "devices", "--json")
		if d := got.Devices[0]; d.Name != "cuda" || d.Available || !strings.Contains(d.Reason, reason) || len(got.Devices) != 3 {
			t.Errorf("%q: listed are %+v", spec, got.Devices)
		}
		args := []string{"work", "--operator-seed", someSeed, "--size", "256", "--laps", "1"}
		if stdout, stderr, code := operate(t, args...); code != 0 || !strings.Contains(stdout, "device cpu") {
			t.Errorf("%q: auto ended with exit code %d, stdout %q, stderr %q", spec, code, stdout, stderr)
		}
		if _, stderr, code := operate(t, append(args, "--device", "cuda:0")...); code == 0 || !strings.Contains(stderr, reason) {
			t.Errorf("%q: cuda:0 ended with exit code %d, stderr %q", spec, code, stderr)
		}
	}
}

// The driver stops answering in the middle of the work: the CPU does the rest,
// and the process ends.
func TestAHungCardHoldsUpNeitherTheWorkNorTheProcess(t *testing.T) {
	onEmulator(t, "fault=hang@0#20")
	for _, v := range workVectors(t) {
		if v.Result.N != 256 {
			continue
		}
		laps := strconv.Itoa(int(v.Result.Laps))
		began := time.Now()
		var got workResult
		operateJSON(t, &got, workFields, "work", "--operator-seed", v.OperatorSeed, "--size", "256", "--laps", laps, "--device", "cuda:0,cpu", "--json")
		if got.WorkRoot != v.Result.WorkRoot {
			t.Errorf("the work root is %s instead of %s", got.WorkRoot, v.Result.WorkRoot)
		}
		if took := time.Since(began); took > time.Minute {
			t.Errorf("it took %v", took)
		}
	}
	// If it is the only device, it is given up after its time, with the reason.
	_, stderr, code := operate(t, "work", "--operator-seed", someSeed, "--size", "256", "--laps", "50", "--device", "cuda:0")
	if code == 0 || !strings.Contains(stderr, "the driver did not return in time") {
		t.Errorf("alone: exit code %d, stderr %q", code, stderr)
	}
}

func TestBenchComparesGPUsWithCuBLASLt(t *testing.T) {
	bench := func(device string) (stdout, stderr string) {
		stdout, stderr, code := operate(t, "bench", "--sizes", "256", "--device", device)
		if code != 0 {
			t.Errorf("bench: exit code %d, stdout %q, stderr %q", code, stdout, stderr)
		}
		return stdout, stderr
	}
	onEmulator(t, "devices=2")
	if stdout, stderr := bench("cuda:0,go"); !strings.Contains(stdout, "cuBLASLt int8") || strings.Contains(stderr, "cuBLASLt") {
		t.Errorf("stdout %q, stderr %q", stdout, stderr)
	}
	var got []benchResult
	stdout, _, _ := operate(t, "bench", "--sizes", "256", "--device", "cuda:0", "--json")
	if err := json.Unmarshal([]byte(stdout), &got); err != nil {
		t.Fatal(err)
	}
	library := got[0].Results[0].Library
	if library == nil || library.Name != "cuBLASLt 120000" || library.Int8Ops <= 0 || library.BF16Ops <= 0 || library.Fraction <= 0 {
		t.Errorf("the library is %+v", library)
	}
	// The algorithm that it names first is not the fastest.
	t.Setenv("POF_EMULATOR_CUBLASLT", "slow")
	stdout, _, _ = operate(t, "bench", "--sizes", "256", "--device", "cuda:0", "--json")
	if err := json.Unmarshal([]byte(stdout), &got); err != nil {
		t.Fatal(err)
	}
	if library := got[0].Results[0].Library; library == nil || library.BF16Ops < 2*256*256*256/0.4 {
		t.Errorf("the library with one slow algorithm is %+v", library)
	}
	for how, say := range map[string]string{"wrong": "an entry of the product", "unfit": "CUBLAS_STATUS_NOT_SUPPORTED"} {
		t.Setenv("POF_EMULATOR_CUBLASLT", how)
		if stdout, stderr := bench("cuda:0"); strings.Contains(stdout, "cuBLASLt") || !strings.Contains(stderr, say) {
			t.Errorf("%s: stdout %q, stderr %q", how, stdout, stderr)
		}
	}
	// If cuBLASLt is missing, that is reported once.
	dir := emulator.Build(t)
	t.Setenv("LD_LIBRARY_PATH", dir)
	if stdout, stderr := bench("cuda"); strings.Contains(stdout, "cuBLASLt") || strings.Count(stderr, "no cuBLASLt") != 1 {
		t.Errorf("without it: stdout %q, stderr %q", stdout, stderr)
	}
}
