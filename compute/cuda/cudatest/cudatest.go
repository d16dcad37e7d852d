// Package cudatest compiles the stand-in for NVIDIA's driver, for tests: a
// libcuda.so.1 that runs the very kernel sources on the CPU (see
// compute/cuda/standin).
package cudatest

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"
)

// Library is the stand-in's file name in the folder that Build returns.
const Library = "libcuda.so.1"

// The file names of what Companions makes.
const (
	NVML     = "libnvidia-ml.so.1"
	CuBLASLt = "libcublasLt.so.12"
)

// Build compiles the stand-in and returns the folder that holds it, which lasts
// as long as the test. It takes some seconds, once a test binary. The test is
// skipped where there is no C++ compiler, or no Linux.
func Build(tb testing.TB) string { return BuildPlanted(tb, "NONE") }

// BuildPlanted is Build of kernels that have a fault of plant.h, by its name
// without the prefix.
func BuildPlanted(tb testing.TB, fault string) string {
	tb.Helper()
	if runtime.GOOS != "linux" {
		tb.Skip("the stand-in is for Linux")
	}
	if _, err := exec.LookPath(compiler()); err != nil {
		tb.Skipf("the stand-in takes a C++ compiler, such as g++: %v", err)
	}
	dir := tb.TempDir()
	library, err := library(dir, fault)
	if err == nil {
		err = os.WriteFile(filepath.Join(dir, Library), library, 0o600)
	}
	if err != nil {
		tb.Fatalf("compile the stand-in, planted %s: %v", fault, err)
	}
	return dir
}

var (
	libraries   = make(map[string][]byte) // by the fault planted
	librariesMu sync.Mutex
)

// library is the stand-in with a fault, compiled in a folder unless it was
// before.
func library(dir, fault string) ([]byte, error) {
	librariesMu.Lock()
	defer librariesMu.Unlock()
	if lib, ok := libraries[fault]; ok {
		return lib, nil
	}
	driver, err := driver()
	if err != nil {
		return nil, err
	}
	source, err := source()
	if err != nil {
		return nil, err
	}
	object, out := filepath.Join(dir, "driver.o"), filepath.Join(dir, Library)
	if err := os.WriteFile(object, driver, 0o600); err != nil {
		return nil, err
	}
	if err := compile(source, "", "-shared", "-pthread", "-Wl,-soname,"+Library, "-DPOF_PLANT=POF_PLANT_"+fault, "-o", out,
		kernelSource, object); err != nil {
		return nil, err
	}
	lib, err := os.ReadFile(out)
	if err != nil {
		return nil, err
	}
	libraries[fault] = lib
	return lib, errors.Join(os.Remove(object), os.Remove(out))
}

// Companions compiles the stand-ins for NVML and cuBLASLt into the folder that
// Build returned.
func Companions(tb testing.TB, dir string) {
	tb.Helper()
	source, err := source()
	if err != nil {
		tb.Fatal(err)
	}
	for lib, file := range map[string]string{NVML: "nvml/nvml.cpp", CuBLASLt: "cublaslt/cublaslt.cpp"} {
		if err := compile(source, "", "-shared", "-Wl,-soname,"+lib, "-o", filepath.Join(dir, lib), file, "-ldl"); err != nil {
			tb.Fatalf("compile the stand-in of %s: %v", lib, err)
		}
	}
}

// kernelSource is the one file of the stand-in that has the kernels in it.
const kernelSource = "kernels.cpp"

// driver is the rest of the stand-in, compiled as one file.
var driver = sync.OnceValues(func() (object []byte, err error) {
	source, err := source()
	if err != nil {
		return nil, err
	}
	files, err := filepath.Glob(filepath.Join(source, "*.cpp"))
	if err != nil || len(files) == 0 {
		return nil, fmt.Errorf("no sources in %s: %w", source, errors.Join(err, fs.ErrNotExist))
	}
	var all strings.Builder
	for _, f := range files {
		if name := filepath.Base(f); name != kernelSource {
			fmt.Fprintf(&all, "#include %q\n", name)
		}
	}
	dir, err := os.MkdirTemp("", "pof-standin-")
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	out := filepath.Join(dir, "driver.o")
	if err := compile(source, all.String(), "-c", "-o", out, "-x", "c++", "-"); err != nil {
		return nil, err
	}
	return os.ReadFile(out)
})

func compiler() string {
	if cxx := os.Getenv("CXX"); cxx != "" {
		return cxx
	}
	return "g++"
}

// compile runs the compiler in a folder, with what it reads from its standard
// input.
func compile(dir, input string, args ...string) error {
	flags := []string{"-std=c++17", "-O3", "-Wall", "-Wextra", "-fPIC", "-fvisibility=hidden", "-I", dir}
	cmd := exec.Command(compiler(), append(flags, args...)...) //nolint:gosec // the developer's own compiler
	cmd.Dir, cmd.Stdin = dir, strings.NewReader(input)
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("%s: %w\n%s", cmd, err, out)
	}
	return nil
}

// source is the folder of the stand-in's sources: tests run in a folder of the
// module.
func source() (string, error) {
	dir, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return filepath.Join(dir, "compute", "cuda", "standin"), nil
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			return "", errors.New("no go.mod above the test's folder")
		}
		dir = parent
	}
}
