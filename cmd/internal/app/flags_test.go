package app_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// A definition is a flag as the source defines it.
type definition struct {
	name      string
	usage     bool     // whether it has a usage text
	variables []string // those that the source spells out
	at        string
}

// definitions finds the definitions of the flags of all commands.
func definitions(t *testing.T) (all []definition) {
	t.Helper()
	files := token.NewFileSet()
	err := filepath.WalkDir("../..", func(path string, _ fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		file, err := parser.ParseFile(files, path, nil, 0)
		if err != nil {
			return err
		}
		ast.Inspect(file, func(n ast.Node) bool {
			lit, ok := n.(*ast.CompositeLit)
			if !ok {
				return true
			}
			if typ, ok := lit.Type.(*ast.SelectorExpr); !ok || !strings.HasSuffix(typ.Sel.Name, "Flag") {
				return true
			}
			all = append(all, define(lit, files.Position(lit.Pos()).String()))
			return true
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func define(lit *ast.CompositeLit, at string) definition {
	d := definition{at: at}
	for _, e := range lit.Elts {
		field, ok := e.(*ast.KeyValueExpr)
		if !ok {
			continue
		}
		switch fmt.Sprint(field.Key) {
		case "Name":
			d.name = text(field.Value)
		case "Usage":
			d.usage = text(field.Value) != `""`
		case "EnvVars":
			if list, ok := field.Value.(*ast.CompositeLit); ok {
				for _, v := range list.Elts {
					d.variables = append(d.variables, text(v))
				}
			}
		}
	}
	return d
}

// text is the value of a string literal, or empty.
func text(e ast.Expr) string {
	lit, ok := e.(*ast.BasicLit)
	if !ok {
		return ""
	}
	s, err := strconv.Unquote(lit.Value)
	if err != nil {
		return ""
	}
	return s
}

// TestEveryFlagIsDefinedOnce checks that all commands take a flag from the same
// definition, and that no two flags share a name.
func TestEveryFlagIsDefinedOnce(t *testing.T) {
	all := definitions(t)
	if len(all) < 40 {
		t.Fatalf("only %d flags were found", len(all))
	}
	first := make(map[string]string)
	for _, d := range all {
		if d.name == "" || !d.usage {
			t.Errorf("%s: a flag without a name (%q) or a text", d.at, d.name)
		}
		if at, again := first[d.name]; again {
			t.Errorf("%s: --%s is defined at %s: use that, or another name", d.at, d.name, at)
		}
		first[d.name] = d.at
		if want := "POF_" + strings.ToUpper(strings.ReplaceAll(d.name, "-", "_")); len(d.variables) > 0 && d.variables[0] != want {
			t.Errorf("%s: the variable of --%s is %s, not %s", d.at, d.name, d.variables[0], want)
		}
	}
}
