// Package emulator compiles emulators of NVIDIA's libraries, for tests: a libcuda.so.1
// that runs the sources of the kernels themselves on the CPU, and as much of NVML and
// cuBLASLt as tests need. The folders beside this file hold the C++.
package emulator

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
)

// The file names of the compiled libraries.
const (
	Library  = "libcuda.so.1"
	NVML     = "libnvidia-ml.so.1"
	CuBLASLt = "libcublasLt.so.12"
)

// NoFault plants no fault.
const NoFault = "NONE"

// Compile writes the emulator of the driver, as Library, into an existing folder. Its
// kernels have a fault of plant.h, given by its name without the prefix, or NoFault. It
// must be called in a folder of this module, and takes some seconds, once for each
// process and fault.
func Compile(dir, fault string) error {
	library, err := library(fault)
	if err != nil {
		return fmt.Errorf("compile the emulator of the driver with the planted fault %s: %w", fault, err)
	}
	return os.WriteFile(filepath.Join(dir, Library), library, 0o600)
}

// compileCompanions writes the emulators of NVML and cuBLASLt into a folder.
func compileCompanions(dir string) error {
	source, err := source()
	if err != nil {
		return err
	}
	for lib, file := range map[string]string{NVML: "nvml/nvml.cpp", CuBLASLt: "cublaslt/cublaslt.cpp"} {
		if err := compile(source, "", "-shared", "-Wl,-soname,"+lib, "-o", filepath.Join(dir, lib), file, "-ldl"); err != nil {
			return fmt.Errorf("compile the emulator of %s: %w", lib, err)
		}
	}
	return nil
}

var (
	libraries   = make(map[string][]byte) // by the fault planted
	librariesMu sync.Mutex
)

// library is the driver's emulator with a fault, compiled unless it already was.
func library(fault string) (lib []byte, err error) {
	librariesMu.Lock()
	defer librariesMu.Unlock()
	if lib, ok := libraries[fault]; ok {
		return lib, nil
	}
	driver, err := driver()
	if err != nil {
		return nil, err
	}
	source, err := driverSource()
	if err != nil {
		return nil, err
	}
	lib, err = compiled(func(dir string) (string, error) {
		object, out := filepath.Join(dir, "driver.o"), filepath.Join(dir, Library)
		if err := os.WriteFile(object, driver, 0o600); err != nil {
			return "", err
		}
		return out, compile(source, "", "-shared", "-pthread", "-Wl,-soname,"+Library, "-DPOF_PLANT=POF_PLANT_"+fault, "-o", out,
			kernelSource, object)
	})
	if err == nil {
		libraries[fault] = lib
	}
	return lib, err
}

// kernelSource is the one file of the driver's emulator that includes the kernels.
const kernelSource = "kernels.cpp"

// driver is the rest of the driver's emulator, compiled as one file.
var driver = sync.OnceValues(func() (object []byte, err error) {
	source, err := driverSource()
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
	return compiled(func(dir string) (string, error) {
		out := filepath.Join(dir, "driver.o")
		return out, compile(source, all.String(), "-c", "-o", out, "-x", "c++", "-")
	})
})

// compiled reads the file that write writes into a temporary folder.
func compiled(write func(dir string) (path string, err error)) (content []byte, err error) {
	dir, err := os.MkdirTemp("", "pof-emulator-")
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	path, err := write(dir)
	if err != nil {
		return nil, err
	}
	return os.ReadFile(path)
}

func compiler() string {
	if cxx := os.Getenv("CXX"); cxx != "" {
		return cxx
	}
	return "g++"
}

// compile runs the compiler in a folder, with a source on its standard input.
func compile(dir, input string, args ...string) error {
	flags := []string{"-std=c++17", "-O3", "-Wall", "-Wextra", "-fPIC", "-fvisibility=hidden", "-I", dir}
	cmd := exec.Command(compiler(), append(flags, args...)...) //nolint:gosec // the developer's own compiler
	cmd.Dir, cmd.Stdin = dir, strings.NewReader(input)
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("%s: %w\n%s", cmd, err, out)
	}
	return nil
}

func driverSource() (string, error) {
	dir, err := source()
	return filepath.Join(dir, "driver"), err
}

// source is this package's folder.
func source() (string, error) {
	dir, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return filepath.Join(dir, "compute", "cuda", "emulator"), nil
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			return "", errors.New("find the emulator's sources: no go.mod in this folder or above; run it inside the repository")
		}
		dir = parent
	}
}
