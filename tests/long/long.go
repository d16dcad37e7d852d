// Package long sets apart the tests that take long for the sake of breadth, such
// as networks with every kind of liar. `make test` leaves them out, and one case
// of each behaviour in; `make test-long` runs them.
package long

import (
	"os"
	"testing"
)

// Wanted reports whether the environment asks for the long tests.
func Wanted() bool { return os.Getenv("POF_LONG") != "" }

// Only skips a test unless the long ones are wanted. why says what the test adds
// to those that always run.
func Only(tb testing.TB, why string) {
	tb.Helper()
	if !Wanted() {
		tb.Skipf("it is long: %s; `make test-long` runs it, or POF_LONG=1", why)
	}
}
