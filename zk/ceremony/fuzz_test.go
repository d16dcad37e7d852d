package ceremony

import (
	"errors"
	"os"
	"testing"

	"github.com/proof-of-flops/proof-of-flops/zk"
)

func FuzzTranscript(f *testing.F) {
	dir := f.TempDir()
	useSmallCircuit(f)
	if _, err := Init(dir, zk.DevelopmentShape); err != nil {
		f.Fatal(err)
	}
	good, err := os.ReadFile(folder(dir).transcript())
	if err != nil {
		f.Fatal(err)
	}
	f.Add(good)
	f.Fuzz(func(t *testing.T, b []byte) {
		at := folder(t.TempDir())
		if err := os.WriteFile(at.transcript(), b, 0o600); err != nil {
			t.Fatal(err)
		}
		tr, err := at.read()
		if err != nil {
			if !errors.Is(err, ErrTranscript) {
				t.Error(err)
			}
			return
		}
		if phase := tr.Phase(); phase < 1 || phase > 3 || tr.Shape.Check() != nil {
			t.Errorf("%+v", tr)
		}
	})
}
