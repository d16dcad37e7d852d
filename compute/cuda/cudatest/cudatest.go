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

// Build compiles the stand-in and returns the folder that holds it, which lasts
// as long as the test. It takes some seconds once a test binary. The test is
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
	driver, err := driver()
	if err != nil {
		tb.Fatalf("compile the stand-in: %v", err)
	}
	dir := tb.TempDir()
	object, lib := filepath.Join(dir, "driver.o"), filepath.Join(dir, Library)
	if err := os.WriteFile(object, driver, 0o600); err != nil {
		tb.Fatal(err)
	}
	source, err := source()
	if err != nil {
		tb.Fatal(err)
	}
	err = compile(source, "", "-shared", "-pthread", "-Wl,-soname,"+Library, "-DPOF_PLANT=POF_PLANT_"+fault, "-o", lib,
		kernelSource, object)
	if err == nil {
		err = os.Remove(object)
	}
	if err != nil {
		tb.Fatalf("compile the kernels, planted %s: %v", fault, err)
	}
	return dir
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
