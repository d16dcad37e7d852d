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

// declared matches an error in Solidity with its NatSpec: text, name, parameters.
var declared = regexp.MustCompile(`((?:[ \t]*///[^\n]*\n)+)[ \t]*error (\w+)\(([^)]*)\)`)

// elementary matches the types of parameters that ABIs show as they are.
var elementary = regexp.MustCompile(`^(u?int\d+|bytes\d*|address|bool|string)$`)

// notes reads the explanations of the errors from the contracts' sources, by
// signature: two contracts may declare different errors of one name.
func notes(root string) (map[string]note, error) {
	of := make(map[string]note)
	var faults []error
	sources := os.DirFS(filepath.Join(root, "contracts", "src"))
	err := fs.WalkDir(sources, ".", func(path string, _ fs.DirEntry, err error) error {
		if err == nil && path == "verifiers" { // gnark's, whose errors IEpochLedger explains
			return fs.SkipDir
		}
		if err != nil || !strings.HasSuffix(path, ".sol") {
			return err
		}
		source, err := fs.ReadFile(sources, path)
		if err != nil {
			return err
		}
		for _, m := range declared.FindAllSubmatch(source, -1) {
			text := words(strings.ReplaceAll(string(m[1]), "///", ""))
			meaning, remedy, _ := strings.Cut(text, "@custom:remedy ")
			n := note{strings.TrimSpace(strings.TrimPrefix(meaning, "@notice ")), remedy}
			signature := signature(string(m[2]), string(m[3]))
			if before, twice := of[signature]; twice && before != n {
				faults = append(faults, fmt.Errorf("the error %s is declared twice, with different comments: %q and %q", signature, before, n))
			}
			of[signature] = n
		}
		return nil
	})
	return of, errors.Join(append(faults, err)...)
}

// signature is how an ABI shows an error that Solidity declares with these
// parameters: enums, the only types of ours among them, are uint8.
func signature(name, parameters string) string {
	if parameters = words(parameters); parameters == "" {
		return name + "()"
	}
	list := strings.Split(parameters, ",")
	for i, p := range list {
		kind, rest, _ := strings.Cut(strings.TrimSpace(p), " ")
		if !elementary.MatchString(kind) {
			kind = "uint8"
		}
		list[i] = kind + " " + rest
	}
	return name + "(" + strings.Join(list, ", ") + ")"
}

// contractErrors lists the contracts' errors that chain/revert knows: ours,
// then EigenLayer's.
func contractErrors(b *bytes.Buffer, root string) error {
	declared, err := notes(root)
	if err != nil {
		return err
	}
	var (
		faults []error
		met    = make(map[string]bool) // by signature if ours, otherwise by name
		rest   []revert.ContractError
		theirs []revert.ContractError
	)
	section(b, "Errors of the contracts", "Transactions and calls revert with these; the programs print them with their arguments.", "error", "meaning", "remedy")
	for _, e := range revert.ContractErrors() {
		n, explained := declared[e.Signature]
		key := e.Signature
		if !explained && isOurs(e) {
			n, key = libraries[e.Name], e.Name
		}
		met[key] = true
		switch {
		case n.meaning != "" && n.remedy != "":
			row(b, code(e.Signature), n.meaning, n.remedy)
		case explained || isOurs(e):
			faults = append(faults, fmt.Errorf("the contract's error %s has no @notice or no @custom:remedy", e.Signature))
		default:
			met[e.Name] = true
			theirs = append(theirs, e)
		}
	}
	for _, known := range []map[string]note{declared, libraries, eigenLayer} {
		for key := range known {
			if !met[key] {
				faults = append(faults, fmt.Errorf("chain/revert decodes no contract's error %s", key))
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
