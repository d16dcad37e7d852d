package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"time"
)

// A table of gas.
type table struct {
	Title   string   `json:"title"`
	Intro   string   `json:"intro,omitempty"`
	Columns []string `json:"columns"`
	Rows    []row    `json:"rows"`
}

type row struct {
	Name string   `json:"name"`
	Gas  []uint64 `json:"gas"`
}

func (t *table) add(name string, gas ...uint64) { t.Rows = append(t.Rows, row{name, gas}) }

func (t *table) write(b *bytes.Buffer) {
	fmt.Fprintf(b, "\n## %s\n\n", t.Title)
	if t.Intro != "" {
		fmt.Fprintf(b, "%s\n\n", t.Intro)
	}
	fmt.Fprintf(b, "| %s |\n| ---%s |\n", strings.Join(t.Columns, " | "), strings.Repeat(" | ---:", len(t.Columns)-1))
	for _, r := range t.Rows {
		fmt.Fprintf(b, "| %s", r.Name)
		for _, gas := range r.Gas {
			fmt.Fprintf(b, " | %s", grouped(gas))
		}
		b.WriteString(" |\n")
	}
}

// grouped writes a number with commas, for reading.
func grouped(v uint64) string {
	if v < 1000 {
		return fmt.Sprint(v)
	}
	return fmt.Sprintf("%s,%03d", grouped(v/1000), v%1000)
}

// page is the tables, with the compiler that they were measured with.
func page(ctx context.Context, n *network, tables []*table) ([]byte, error) {
	settings, err := os.ReadFile(filepath.Join("contracts", "foundry.toml"))
	if err != nil {
		return nil, fmt.Errorf("read the compiler's settings: %w", err)
	}
	packages, err := os.ReadFile(filepath.Join("contracts", "package.json"))
	if err != nil {
		return nil, fmt.Errorf("read the compiler's version: %w", err)
	}
	var faults []string
	find := func(in []byte, pattern string) string {
		m := regexp.MustCompile(pattern).FindSubmatch(in)
		if m == nil {
			faults = append(faults, pattern)
			return ""
		}
		return string(m[1])
	}
	solc := find(packages, `"solc": "([^"]+)"`)
	runs := find(settings, `(?m)^optimizer_runs = (\d+)`)
	target := find(settings, `(?m)^evm_version = "([^"]+)"`)
	if len(faults) > 0 {
		return nil, fmt.Errorf("contracts/foundry.toml and package.json have nothing that matches %s", strings.Join(faults, ", "))
	}
	var node struct {
		HardFork string `json:"hardFork"`
	}
	if err := n.anvil.Call(ctx, &node, "anvil_nodeInfo"); err != nil {
		return nil, err
	}
	var client string
	if err := n.anvil.Call(ctx, &client, "web3_clientVersion"); err != nil {
		return nil, err
	}
	var b bytes.Buffer
	fmt.Fprintf(&b, "# Gas\n\n`make gas` writes this page. The numbers are the gas that real transactions used, calldata included, with EigenLayer's own contracts, %d operators in one quorum, and all state cold.\n\n"+
		"Measured on %s with solc %s (by IR, %s optimizer runs, for %s) on %s under the rules of %s.\n",
		members, time.Now().UTC().Format(time.DateOnly), solc, runs, target, client, strings.ToUpper(node.HardFork[:1])+node.HardFork[1:])
	for _, t := range tables {
		t.write(&b)
	}
	return b.Bytes(), nil
}
