package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/proof-of-flops/proof-of-flops/chain/revert"
)

// A note explains a contract's error: what it means and what to do.
type note struct{ meaning, remedy string }

// declared matches an error in Solidity with its NatSpec.
var declared = regexp.MustCompile(`((?:[ \t]*///[^\n]*\n)+)[ \t]*error (\w+)\(`)

// notes reads the errors' explanations from the contracts' sources.
func notes(root string) (map[string]note, error) {
	of := make(map[string]note)
	sources := os.DirFS(filepath.Join(root, "contracts", "src"))
	err := fs.WalkDir(sources, ".", func(path string, _ fs.DirEntry, err error) error {
		if err == nil && path == "verifiers" { // gnark's, whose errors IEpochLedger explains
			return fs.SkipDir
		}
		if err != nil || !strings.HasSuffix(path, ".sol") {
			return err
		}
		if strings.HasPrefix(path, "verifiers/") {
			return nil // gnark's: docs/epoch.md explains their errors
		}
		source, err := fs.ReadFile(sources, path)
		if err != nil {
			return err
		}
		for _, m := range declared.FindAllSubmatch(source, -1) {
			text := words(strings.ReplaceAll(string(m[1]), "///", ""))
			meaning, remedy, _ := strings.Cut(text, "@custom:remedy ")
			of[string(m[2])] = note{strings.TrimSpace(strings.TrimPrefix(meaning, "@notice ")), remedy}
		}
		return nil
	})
	return of, err
}

// contractErrors lists the contracts' errors that chain knows: ours, then
// EigenLayer's.
func contractErrors(b *bytes.Buffer, root string) error {
	said, err := notes(root)
	if err != nil {
		return err
	}
	var (
		faults []error
		met    = make(map[string]bool)
		rest   []revert.ContractError
		theirs []revert.ContractError
	)
	section(b, "Errors of the contracts", "Transactions and calls revert with these; the programs print them with their arguments.", "error", "meaning", "remedy")
	for _, e := range revert.ContractErrors() {
		n, ours := said[e.Name]
		switch {
		case ours && n.meaning != "" && n.remedy != "":
			row(b, code(e.Signature), n.meaning, n.remedy)
		case ours || isOurs(e):
			if n, ours = libraries[e.Name]; !ours {
				faults = append(faults, fmt.Errorf("the contract's error %s has no @notice or no @custom:remedy", e.Name))
			}
			row(b, code(e.Signature), n.meaning, n.remedy)
		default:
			theirs = append(theirs, e)
		}
		met[e.Name] = true
	}
	for _, known := range []map[string]note{said, libraries, eigenLayer} {
		for name := range known {
			if !met[name] {
				faults = append(faults, fmt.Errorf("no contract that chain decodes errors of has an error %s", name))
			}
		}
	}
	section(b, "Errors of EigenLayer's contracts", "Registering, leaving and settling can run into these.", "error", "contract", "meaning", "remedy")
	for _, e := range theirs {
		if n, ok := eigenLayer[e.Name]; ok {
			row(b, code(e.Signature), strings.Join(e.Contracts, ", "), n.meaning, n.remedy)
		} else {
			rest = append(rest, e)
		}
	}
	fmt.Fprint(b, "\nThe programs also know these by name. They belong to the actions of owners, stakers and slashers; no call of the programs should run into them.\n\n")
	for _, contract := range contractsOf(rest) {
		var names []string
		for _, e := range rest {
			if slices.Contains(e.Contracts, contract) {
				names = append(names, code(e.Name))
			}
		}
		fmt.Fprintf(b, "- %s: %s\n", contract, strings.Join(names, ", "))
	}
	return errors.Join(faults...)
}

func isOurs(e revert.ContractError) bool {
	return slices.ContainsFunc(e.Contracts, func(c string) bool { return slices.Contains(own, c) })
}

func contractsOf(all []revert.ContractError) (names []string) {
	for _, e := range all {
		names = append(names, e.Contracts...)
	}
	slices.Sort(names)
	return slices.Compact(names)
}
