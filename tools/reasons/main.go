// Command reasons writes docs/reasons.md: every verdict, refusal, objection and
// named error that a user can meet, with its meaning and its remedy, as the
// code has them. `make reasons` runs it in the repository's root.
package main

import (
	"fmt"
	"os"
)

const path = "docs/reasons.md"

func main() {
	text, err := page(".")
	if err == nil {
		err = os.WriteFile(path, text, 0o644) //nolint:gosec // a page for all to read
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "reasons:", err)
		os.Exit(1)
	}
}
