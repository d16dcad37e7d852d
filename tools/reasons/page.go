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

What a user can be told, what it means, and what to do. ` + "`make reasons`" + ` writes this page from the code.

- [Verdicts in lines](#verdicts-in-lines): how a round ended for an operator
- [Refused messages](#refused-messages) and [objections](#objections): why something was not taken, or not signed
- [Void rounds](#void-rounds): why a round was not settled
- [Codes of the API](#codes-of-the-api)
- [Errors of the programs](#errors-of-the-programs)
- [Errors of the contracts](#errors-of-the-contracts) and [of EigenLayer's](#errors-of-eigenlayers-contracts)

The same codes stand in the API, in logs and in metrics.
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

// split parts a sentence for people into what happened and what to do.
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
	section(b, "Verdicts in lines", "One for each operator of the commit set, on chain. Code 0 is no verdict yet.", "code", "name", "meaning", "remedy")
	for _, v := range lines {
		meaning, remedy := split(v.Sentence())
		row(b, fmt.Sprint(uint8(v)), v.String(), meaning, remedy)
	}
	section(b, "Refused messages", "Why a message was not taken. An operator without a line has one of these as its outcome, too.",
		"code", "name", "code of the call", "meaning", "remedy")
	for _, v := range refusals {
		meaning, remedy := split(v.Sentence())
		row(b, fmt.Sprint(uint8(v)), v.String(), code(api.CodeOf(v).String()), meaning, remedy)
	}
	section(b, "Objections", "Why an operator did not sign a round's results. One that found another verdict for a line objects with the verdict that it found.",
		"code", "name", "meaning", "remedy")
	for _, v := range objections {
		meaning, remedy := split(v.Sentence())
		row(b, fmt.Sprint(uint8(v)), v.String(), meaning, remedy)
	}
}

func voids(b *bytes.Buffer) {
	section(b, "Void rounds", "Why the aggregator did not settle a round: the first word of its note in the round's status, and the outcome in its metrics. A void round costs nobody anything.",
		"name", "meaning", "remedy")
	for _, v := range aggregator.VoidReasons() {
		meaning, remedy := split(v.Sentence())
		row(b, v.String(), meaning, remedy)
	}
}

func codes(b *bytes.Buffer) {
	section(b, "Codes of the API", "As Connect names them. A refusal comes as a detail of the error, with its code, name and sentence.", "code", "meaning", "remedy")
	for _, c := range api.Codes() {
		meaning, remedy := split(c.Sentence)
		row(b, code(c.String()), meaning, remedy)
	}
}
