package main

import (
	"bytes"
	"cmp"
	"fmt"
	"strings"

	"github.com/proof-of-flops/proof-of-flops/aggregator"
	"github.com/proof-of-flops/proof-of-flops/api"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

const head = `# Reasons

Everything that the programs, the API and the contracts can report, what it means, and what to do. ` + "`make reasons`" + ` writes this page from the code.

- [Verdicts in lines](#verdicts-in-lines): how a round ended for an operator
- [Refused messages](#refused-messages) and [objections](#objections): why a message was refused, or results not signed
- [Void rounds](#void-rounds): why a round was not settled
- [Codes of the API](#codes-of-the-api)
- [Errors of the programs](#errors-of-the-programs)
- [Errors of the contracts](#errors-of-the-contracts) and [of EigenLayer's](#errors-of-eigenlayers-contracts)

The API, the logs and the metrics use the same codes.
`

// page makes the page of the repository at root.
func page(root string) ([]byte, error) {
	var b bytes.Buffer
	b.WriteString(head)
	verdicts(&b)
	voids(&b)
	codes(&b)
	if err := programErrors(&b, root); err != nil {
		return nil, err
	}
	if err := contractErrors(&b, root); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

// section begins a section with a table of these columns.
func section(b *bytes.Buffer, title, intro string, columns ...string) {
	fmt.Fprintf(b, "\n## %s\n\n%s\n\n", title, intro)
	row(b, columns...)
	row(b, strings.Split(strings.Repeat("---,", len(columns)-1)+"---", ",")...)
}

func row(b *bytes.Buffer, cells ...string) {
	for i, c := range cells {
		cells[i] = strings.ReplaceAll(c, "|", `\|`)
	}
	fmt.Fprintf(b, "| %s |\n", strings.Join(cells, " | "))
}

// split divides a verdict's text into what happened and what to do.
func split(sentence string) (meaning, remedy string) {
	meaning, remedy, _ = strings.Cut(sentence, ". ")
	return strings.TrimSuffix(meaning, ".") + ".", cmp.Or(remedy, "None is needed.")
}

func code(s string) string { return "`" + s + "`" }

func verdicts(b *bytes.Buffer) {
	var lines, refusals, objections []flops.Verdict
	for _, v := range flops.Verdicts() {
		switch {
		case v.InLine():
			lines = append(lines, v)
		case v < flops.ObjectionLateSalt:
			refusals = append(refusals, v)
		default:
			objections = append(objections, v)
		}
	}
	section(b, "Verdicts in lines", "Each operator of the commit set gets one, on chain. Code 0 means no verdict yet.", "code", "name", "meaning", "remedy")
	for _, v := range lines {
		meaning, remedy := split(v.Sentence())
		row(b, fmt.Sprint(uint8(v)), v.String(), meaning, remedy)
	}
	section(b, "Refused messages", "Why a message was refused. An operator without a line also has one of these as its outcome.",
		"code", "name", "code of the call", "meaning", "remedy")
	for _, v := range refusals {
		meaning, remedy := split(v.Sentence())
		row(b, fmt.Sprint(uint8(v)), v.String(), code(api.CodeOf(v).String()), meaning, remedy)
	}
	section(b, "Objections", "Why an operator did not sign a round's results. An operator that finds a different verdict for a line objects with that verdict.",
		"code", "name", "meaning", "remedy")
	for _, v := range objections {
		meaning, remedy := split(v.Sentence())
		row(b, fmt.Sprint(uint8(v)), v.String(), meaning, remedy)
	}
}

func voids(b *bytes.Buffer) {
	section(b, "Void rounds", "Why the aggregator did not settle a round. The name is the first word of the aggregator's note in the round's status, and the outcome in its metrics. A void round costs nobody anything.",
		"name", "meaning", "remedy")
	for _, v := range aggregator.VoidReasons() {
		meaning, remedy := split(v.Sentence())
		row(b, v.String(), meaning, remedy)
	}
}

func codes(b *bytes.Buffer) {
	section(b, "Codes of the API", "These have Connect's names. A refusal comes as a detail of the error, with its code, name and sentence.", "code", "meaning", "remedy")
	for _, c := range api.Codes() {
		meaning, remedy := split(c.Sentence)
		row(b, code(c.String()), meaning, remedy)
	}
}
