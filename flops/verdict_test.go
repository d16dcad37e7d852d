package flops_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

func TestVerdictsHaveTheProtocolsNamesAndNumbers(t *testing.T) {
	names := map[uint8]string{
		1: "OK", 2: "NO_REVEAL", 3: "BAD_OPENING", 4: "WRONG_TILE",
		16: "NO_COMMIT", 17: "LATE_COMMIT", 18: "BAD_SIGNATURE", 19: "SIZE_NOT_ALLOWED", 20: "NOT_REGISTERED",
		21: "STALE_ROUND", 22: "ALREADY_COMMITTED", 23: "WORK_TOO_LARGE", 24: "LATE_REVEAL",
		32: "LATE_SALT", 33: "LATE_SET", 34: "OTHER_SET", 35: "BAD_SET", 36: "DROPPED", 37: "BAD_EVIDENCE",
	}
	var known []flops.Verdict
	for code := range 256 {
		v := flops.Verdict(code)
		name, isKnown := names[uint8(code)]
		if isKnown {
			known = append(known, v)
			if v.String() != name {
				t.Errorf("%d is named %s, want %s", code, v, name)
			}
			if back, err := flops.ParseVerdict(name); err != nil || back != v {
				t.Errorf("%s read as %d, %v", name, back, err)
			}
			if s := v.Sentence(); !strings.HasSuffix(s, ".") || len(s) < 40 {
				t.Errorf("%s says %q", v, s)
			}
		}
		if got, want := v.InLine(), code >= 1 && code <= 4; got != want {
			t.Errorf("%s in a line: %t", v, got)
		}
		if v.String() == "" || v.Sentence() == "" {
			t.Errorf("%d has no words", code)
		}
	}
	if !slices.Equal(flops.Verdicts(), known) {
		t.Errorf("Verdicts() is %v, want %v", flops.Verdicts(), known)
	}
}

func TestEachVerdictHasItsOwnSentence(t *testing.T) {
	said := map[string]flops.Verdict{}
	for _, v := range flops.Verdicts() {
		if other, twice := said[v.Sentence()]; twice {
			t.Errorf("%s and %s say the same", v, other)
		}
		said[v.Sentence()] = v
	}
}

func TestVerdictIsItsNameInJSON(t *testing.T) {
	b, err := json.Marshal(map[string]flops.Verdict{"verdict": flops.VerdictWrongTile})
	if err != nil || string(b) != `{"verdict":"WRONG_TILE"}` {
		t.Fatalf("%s, %v", b, err)
	}
	var back map[string]flops.Verdict
	if err := json.Unmarshal(b, &back); err != nil || back["verdict"] != flops.VerdictWrongTile {
		t.Errorf("%v, %v", back, err)
	}
	if err := json.Unmarshal([]byte(`{"verdict":"ok"}`), &back); err == nil {
		t.Error("an unknown name was accepted")
	}
}
