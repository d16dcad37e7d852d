package main

import (
	"bytes"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// A programError is an exported error of the Go code: a variable or a type.
type programError struct {
	name            string // qualified by its package
	text            string // of a variable; a type's depends on the case
	meaning, remedy string // from its doc comment
}

// unseen are folders whose errors no user can meet.
var unseen = []string{"bindings", "contracts", "docs", "tests", "tools", "testdata", "internal", "chaintest", "audittest", "emulator", "disputetest", "node_modules"}

// programErrors lists the errors that the Go code exports.
func programErrors(b *bytes.Buffer, root string) error {
	all, err := findProgramErrors(root)
	if err != nil {
		return err
	}
	section(b, "Errors of the programs", "The names are those of the Go code. A printed error also says what was attempted, and with what.",
		"name", "text", "meaning", "remedy")
	for _, e := range all {
		row(b, code(e.name), e.text, e.meaning, e.remedy)
	}
	return nil
}

func findProgramErrors(root string) (all []programError, err error) {
	err = filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && path != root && (slices.Contains(unseen, d.Name()) || strings.HasPrefix(d.Name(), ".")):
			return fs.SkipDir
		case d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go"):
			return nil
		}
		found, err := errorsOf(path)
		all = append(all, found...)
		return err
	})
	if err != nil {
		return nil, err
	}
	slices.SortFunc(all, func(a, b programError) int { return strings.Compare(a.name, b.name) })
	var faults []error
	for _, e := range all {
		if e.meaning == "" || e.remedy == "" {
			faults = append(faults, fmt.Errorf("the doc comment of %s doesn't say what it means, or has no paragraph that begins with \"Remedy:\"", e.name))
		}
	}
	return all, errors.Join(faults...)
}

// errorsOf finds the exported errors of a file: variables that errors.New
// makes, and types that have a method Error.
func errorsOf(path string) (found []programError, err error) {
	file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ParseComments)
	if err != nil {
		return nil, err
	}
	add := func(name *ast.Ident, text string, docs ...*ast.CommentGroup) {
		e := programError{name: file.Name.Name + "." + name.Name, text: text}
		for _, doc := range docs {
			if e.meaning == "" {
				e.meaning, e.remedy = explain(doc, name.Name)
			}
		}
		found = append(found, e)
	}
	isError := make(map[string]bool)
	for _, decl := range file.Decls {
		if f, ok := decl.(*ast.FuncDecl); ok && f.Recv != nil && f.Name.Name == "Error" {
			isError[receiver(f)] = true
		}
	}
	for _, decl := range file.Decls {
		group, ok := decl.(*ast.GenDecl)
		if !ok {
			continue
		}
		for _, spec := range group.Specs {
			switch s := spec.(type) {
			case *ast.TypeSpec:
				if s.Name.IsExported() && isError[s.Name.Name] {
					add(s.Name, "", s.Doc, group.Doc)
				}
			case *ast.ValueSpec:
				for i, name := range s.Names {
					if text, ok := newError(s, i); ok && name.IsExported() {
						add(name, text, s.Doc, group.Doc)
					}
				}
			}
		}
	}
	return found, nil
}

func receiver(f *ast.FuncDecl) string {
	t := f.Recv.List[0].Type
	if p, ok := t.(*ast.StarExpr); ok {
		t = p.X
	}
	if name, ok := t.(*ast.Ident); ok {
		return name.Name
	}
	return ""
}

// newError is the text of the i-th value of a declaration, if errors.New makes it.
func newError(s *ast.ValueSpec, i int) (text string, ok bool) {
	if i >= len(s.Values) {
		return "", false
	}
	call, ok := s.Values[i].(*ast.CallExpr)
	if !ok || len(call.Args) != 1 {
		return "", false
	}
	f, ok := call.Fun.(*ast.SelectorExpr)
	if !ok || f.Sel.Name != "New" {
		return "", false
	}
	if from, ok := f.X.(*ast.Ident); !ok || from.Name != "errors" {
		return "", false
	}
	literal, ok := call.Args[0].(*ast.BasicLit)
	if !ok {
		return "", false
	}
	text, err := strconv.Unquote(literal.Value)
	return text, err == nil
}

// explain divides a doc comment into meaning and remedy. It leaves out the words that
// only say, for the reader of the code, that a name is an error.
func explain(doc *ast.CommentGroup, name string) (meaning, remedy string) {
	meaning, remedy, _ = strings.Cut(doc.Text(), "\nRemedy:")
	language := regexp.MustCompile(`^(An? )?` + name + `(: | is (wrapped |returned )?(by [A-Z]\w+ )?(when |where |by |for )?| says that )`)
	meaning = language.ReplaceAllString(words(meaning), "")
	if meaning != "" {
		meaning = strings.ToUpper(meaning[:1]) + meaning[1:]
	}
	return meaning, words(remedy)
}

// words is text on one line.
func words(text string) string { return strings.Join(strings.Fields(text), " ") }
