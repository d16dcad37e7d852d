package attacks

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

const root = "../.."

// TestCatalogue compares docs/security.md with the code: every test that the page
// names exists, and it has every attack of this package and of
// contracts/test/attacks.
func TestCatalogue(t *testing.T) {
	page, err := os.ReadFile(filepath.Join(root, "docs/security.md"))
	if err != nil {
		t.Fatal(err)
	}
	existing, attacks := testsOf(t)
	named := make(map[string]bool)
	for _, m := range regexp.MustCompile("`((?:Test|test_|testFuzz_|invariant_)\\w+)`").FindAllSubmatch(page, -1) {
		name := string(m[1])
		named[name] = true
		if !existing[name] {
			t.Errorf("docs/security.md names %s, which doesn't exist", name)
		}
	}
	for _, name := range attacks {
		if !named[name] {
			t.Errorf("docs/security.md lacks the attack %s", name)
		}
	}
	if len(named) < 50 || len(attacks) < 10 {
		t.Errorf("only %d tests are named and %d attacks found: the page or the folders have changed", len(named), len(attacks))
	}
}

// testsOf finds all tests of the repository, and those that are attacks.
func testsOf(t *testing.T) (existing map[string]bool, attacks []string) {
	t.Helper()
	goTest := regexp.MustCompile(`(?m)^func (Test\w+)\(t \*testing\.T\)`)
	forgeTest := regexp.MustCompile(`(?m)^\s+function ((?:test_|testFuzz_|invariant_)\w+)\(`)
	existing = make(map[string]bool)
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if name := d.Name(); d.IsDir() && (name == "node_modules" || name == "out" || strings.HasPrefix(name, ".") && name != "..") {
			return filepath.SkipDir
		}
		var tests *regexp.Regexp
		switch {
		case strings.HasSuffix(path, "_test.go"):
			tests = goTest
		case strings.HasSuffix(path, ".t.sol"):
			tests = forgeTest
		default:
			return nil
		}
		code, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		for _, m := range tests.FindAllSubmatch(code, -1) {
			name := string(m[1])
			existing[name] = true
			if filepath.Base(filepath.Dir(path)) == "attacks" && name != "TestCatalogue" {
				attacks = append(attacks, name)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return existing, attacks
}
