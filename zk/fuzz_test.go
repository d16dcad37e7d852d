package zk

import "testing"

// A manifest that parses is written again with the same content.
func FuzzParseManifest(f *testing.F) {
	m, err := DevelopmentManifest(DevelopmentShape)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(m.Bytes())
	f.Fuzz(func(t *testing.T, b []byte) {
		m, err := ParseManifest(b)
		if err != nil {
			return
		}
		if again, err := ParseManifest(m.Bytes()); err != nil || string(again.Bytes()) != string(m.Bytes()) {
			t.Errorf("%+v, %v", again, err)
		}
	})
}
