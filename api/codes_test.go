package api

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"connectrpc.com/connect"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

func TestEveryCodeOfACallIsExplained(t *testing.T) {
	given := []error{&InputError{"field", "is missing"}, flops.ErrNotYet, fmt.Errorf("the salt: %w", flops.ErrUnknown), errors.New("the disk is full")}
	for _, v := range flops.Verdicts() {
		given = append(given, &flops.Refusal{Code: v})
	}
	for _, err := range given {
		code := connect.CodeOf(wire(err))
		if !slices.ContainsFunc(Codes(), func(c Code) bool { return c.Code == code }) {
			t.Errorf("%v goes out with the code %s, which Codes lacks", err, code)
		}
	}
	if !slices.IsSortedFunc(Codes(), func(a, b Code) int { return int(a.Code) - int(b.Code) }) {
		t.Error("the codes don't ascend")
	}
}
