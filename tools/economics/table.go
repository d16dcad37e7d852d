package main

import (
	"fmt"
	"strings"
)

// A table is written as Markdown, as docs/security.md quotes it.
type table struct {
	title string
	head  []string
	rows  [][]string
}

func (t *table) add(cells ...string) { t.rows = append(t.rows, cells) }

// String is the title and the table.
func (t table) String() string { return t.title + "\n\n" + t.markdown() }

func (t table) markdown() string {
	var b strings.Builder
	row := func(cells []string) { fmt.Fprintf(&b, "| %s |\n", strings.Join(cells, " | ")) }
	row(t.head)
	row(strings.Split(strings.Repeat("---:|", len(t.head)), "|")[:len(t.head)])
	for _, r := range t.rows {
		row(r)
	}
	return b.String()
}

// percent shows a share with more digits the smaller it is.
func percent(v float64) string {
	switch a := max(v, -v) * 100; {
	case a == 0:
		return "0%"
	case a < 0.0005:
		return "< 0.001%"
	case a < 0.0995:
		return fmt.Sprintf("%.3f%%", 100*v)
	case a < 9.995:
		return fmt.Sprintf("%.2f%%", 100*v)
	}
	return fmt.Sprintf("%.1f%%", 100*v)
}

// ether shows an amount in wei.
func ether(wei float64) string { return fmt.Sprintf("%.4g ETH", wei/1e18) }
