//go:build cgo

package cpu

import (
	"runtime"
	"syscall"
	"testing"
	"unsafe"
)

// guarded is memory with inaccessible pages before and behind it, as close as
// count words in whole pages allow. The address sanitizer doesn't see what
// assembly reads and writes.
func guarded(t testing.TB, count int) []uint32 {
	t.Helper()
	if runtime.GOOS != "linux" {
		return words(count)
	}
	page := syscall.Getpagesize()
	size := (4*count + page - 1) / page * page
	memory, err := syscall.Mmap(-1, 0, size+2*page, syscall.PROT_READ|syscall.PROT_WRITE, syscall.MAP_ANON|syscall.MAP_PRIVATE)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := syscall.Munmap(memory); err != nil {
			t.Error(err)
		}
	})
	for _, guard := range [][]byte{memory[:page], memory[page+size:]} {
		if err := syscall.Mprotect(guard, syscall.PROT_NONE); err != nil {
			t.Fatal(err)
		}
	}
	return unsafe.Slice((*uint32)(unsafe.Pointer(&memory[page+size-4*count])), count)
}
