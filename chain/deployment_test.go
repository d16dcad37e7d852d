package chain

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// complete returns a deployment with an address of its own in every field.
func complete() *Deployment {
	d := &Deployment{ChainID: 31337}
	v := reflect.ValueOf(d).Elem()
	for i := range v.NumField() {
		if a, ok := v.Field(i).Addr().Interface().(*flops.Address); ok {
			a[19] = byte(i + 1)
		}
	}
	return d
}

func TestDeploymentSurvivesItsFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "deployment.json")
	want := complete()
	if err := want.Save(path); err != nil {
		t.Fatal(err)
	}
	got, err := LoadDeployment(path)
	if err != nil {
		t.Fatal(err)
	}
	if *got != *want {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

func TestDeploymentCheckCoversEveryField(t *testing.T) {
	if err := complete().Check(); err != nil {
		t.Errorf("a complete deployment: %v", err)
	}
	fields := reflect.TypeFor[Deployment]()
	for i := range fields.NumField() {
		name := fields.Field(i).Tag.Get("json")
		d := complete()
		reflect.ValueOf(d).Elem().Field(i).SetZero()
		if err := d.Check(); err == nil || !strings.Contains(err.Error(), name+" is missing") {
			t.Errorf("without %s: got %v", name, err)
		}
	}
}

func TestDeploymentCheckReportsEveryFaultAtOnce(t *testing.T) {
	d := complete()
	d.ChainID = 0
	d.Token = flops.Address{}
	d.Ledger = d.Strategy
	err := d.Check()
	if err == nil {
		t.Fatal("accepted")
	}
	for _, want := range []string{"chainId is missing", "token is missing", "ledger and strategy have the same address"} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("%q is not reported in: %v", want, err)
		}
	}
}

func TestBadDeploymentFilesAreRefused(t *testing.T) {
	for name, content := range map[string]string{
		"unknown field": `{"chainId": 1, "proofOfFlop": "0x0000000000000000000000000000000000000001"}`,
		"no JSON":       `chainId: 1`,
		"bad address":   `{"chainId": 1, "token": "0x12"}`,
		"empty":         ``,
		"two values":    `{} {}`,
		"huge":          `{"chainId": 1` + strings.Repeat(" ", maxDeploymentFile) + `}`,
	} {
		path := filepath.Join(t.TempDir(), "deployment.json")
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := LoadDeployment(path); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
	if _, err := LoadDeployment(filepath.Join(t.TempDir(), "none.json")); err == nil {
		t.Error("a missing file: accepted")
	}
}
