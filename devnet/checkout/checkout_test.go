package checkout

import (
	"errors"
	"strings"
	"testing"
)

func TestMissingToolIsReportedWithTheCommandThatInstallsIt(t *testing.T) {
	root := t.TempDir()
	if _, err := Anvil(root); !errors.Is(err, ErrNotSetUp) || !strings.HasSuffix(err.Error(), "run, once: make -C "+root+" setup") {
		t.Errorf("without anvil: %v", err)
	}
}
