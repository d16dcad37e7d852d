package emulator

import (
	"os/exec"
	"runtime"
	"testing"
)

// Build compiles the emulator of the driver and returns its folder, which lasts as long
// as the test. It takes some seconds, once for each test binary. The test is skipped
// where there is no C++ compiler, or no Linux.
func Build(tb testing.TB) string {
	tb.Helper()
	return BuildPlanted(tb, NoFault)
}

// BuildPlanted is Build for kernels with a fault of plant.h, given by its name without
// the prefix.
func BuildPlanted(tb testing.TB, fault string) string {
	tb.Helper()
	if runtime.GOOS != "linux" {
		tb.Skip("the emulator is for Linux")
	}
	if _, err := exec.LookPath(compiler()); err != nil {
		tb.Skipf("the emulator needs a C++ compiler, such as g++: %v", err)
	}
	dir := tb.TempDir()
	if err := Compile(dir, fault); err != nil {
		tb.Fatal(err)
	}
	return dir
}

// Companions compiles the emulators of NVML and cuBLASLt into the folder that
// Build returned.
func Companions(tb testing.TB, dir string) {
	tb.Helper()
	if err := compileCompanions(dir); err != nil {
		tb.Fatal(err)
	}
}
