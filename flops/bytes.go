package flops

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// ErrMalformed is wrapped by every error about bytes or text that break the
// protocol's format: truncated, oversized, trailing, out of range or out of
// order.
//
// Remedy: Check that both sides run the same version; if they do, the sender is
// at fault.
var ErrMalformed = errors.New("malformed")

// tuple is abi.encode of static values: one 32-byte word each.
type tuple []byte

// tagged starts a tuple with the tag's hash, as every digest of the protocol
// does.
func tagged(tag string) tuple {
	return make(tuple, 0, 9*32).hash(Keccak([]byte(tag)))
}

func (t tuple) hash(h Hash) tuple { return append(t, h[:]...) }

func (t tuple) uint(v uint64) tuple {
	return binary.BigEndian.AppendUint64(append(t, make([]byte, 24)...), v)
}

func (t tuple) address(a Address) tuple {
	return append(append(t, make([]byte, 12)...), a[:]...)
}

func (t tuple) sum() Hash { return Keccak(t) }

// reader takes big-endian values off the front of b. Running out is
// remembered, everything read after that is zero, and finish reports it; so a
// decoder reads straight through and checks once. Before it allocates by a
// count it has read, a decoder must ask failed.
type reader struct {
	b     []byte
	short bool
}

// take returns the next n bytes, which alias the input, or nil if fewer are
// left.
func (r *reader) take(n int) []byte {
	if r.short || n < 0 || n > len(r.b) {
		r.short = true
		return nil
	}
	head := r.b[:n:n]
	r.b = r.b[n:]
	return head
}

func (r *reader) into(out []byte) { copy(out, r.take(len(out))) }

func (r *reader) hash() (h Hash) {
	r.into(h[:])
	return h
}

func (r *reader) byte() uint8 { return uint8(r.uint(1)) }

func (r *reader) uint16() uint16 { return uint16(r.uint(2)) }

func (r *reader) uint32() uint32 { return uint32(r.uint(4)) }

func (r *reader) uint64() uint64 { return r.uint(8) }

// uint reads an integer of size bytes, at most 8.
func (r *reader) uint(size int) (v uint64) {
	for _, b := range r.take(size) {
		v = v<<8 | uint64(b)
	}
	return v
}

// finish refuses input that ended too soon or goes on.
func (r *reader) finish(what string) error {
	switch {
	case r.short:
		return fmt.Errorf("%w: %s ends too soon", ErrMalformed, what)
	case len(r.b) > 0:
		return fmt.Errorf("%w: %s has %d trailing bytes", ErrMalformed, what, len(r.b))
	}
	return nil
}

// parse reads a value that is all of b.
func parse[T any](b []byte, what string, read func(*reader) T) (T, error) {
	r := reader{b: b}
	v := read(&r)
	if err := r.finish(what); err != nil {
		return *new(T), err
	}
	return v, nil
}
