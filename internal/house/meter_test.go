package house

import (
	"bufio"
	"bytes"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// meter is what the budgets measure.
type meter struct {
	fileLines, funcLines []int
	longFiles, longFuncs []string
	exported, documented int
	undocumented         []string
	inits, mutable       []string
	codeLines, testLines int
	directModules, depth int
	packages             map[string]bool // folder: has a comment
	silent               []string        // packages without one
	fuzzTargets          int
}

// tables are files and functions that are lists of facts or commented state
// machines; the budgets for length leave them out.
func isTable(name string) bool {
	return strings.HasSuffix(name, "_table.go") || strings.Contains(name, "testdata")
}

func TestMeter(t *testing.T) {
	root := filepath.Join("..", "..")
	m := meter{packages: map[string]bool{}}
	err := filepath.WalkDir(root, func(p string, d os.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (strings.HasPrefix(d.Name(), ".") && len(d.Name()) > 2 || d.Name() == "oracle" || d.Name() == "plugins" || d.Name() == "tools" || d.Name() == "examples") {
			return filepath.SkipDir
		}
		if strings.HasSuffix(p, ".txtar") {
			m.script(t, p)
		}
		if strings.HasSuffix(p, ".go") {
			m.file(t, strings.TrimPrefix(filepath.ToSlash(p), "../../"), p)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	m.modules(t, filepath.Join(root, "go.mod"))
	for dir, said := range m.packages {
		if !said {
			m.silent = append(m.silent, dir)
		}
	}
	m.depth = importDepth(list(t))
	m.check(t)
}

// script counts a script over the real program as test lines.
func (m *meter) script(t *testing.T, p string) {
	src, err := os.ReadFile(p)
	if err != nil {
		t.Fatal(err)
	}
	m.testLines += bytes.Count(src, []byte("\n"))
}

func (m *meter) file(t *testing.T, name, p string) {
	src, err := os.ReadFile(p)
	if err != nil {
		t.Fatal(err)
	}
	lines := bytes.Count(src, []byte("\n"))
	if strings.HasSuffix(name, "_test.go") {
		m.testLines += lines
		m.fuzzTargets += bytes.Count(src, []byte("\nfunc Fuzz"))
		return
	}
	if strings.HasSuffix(path.Dir(name), "test") { // what only tests import
		m.testLines += lines
		return
	}
	m.codeLines += lines
	if !isTable(name) {
		m.fileLines = append(m.fileLines, lines)
		if lines > 700 {
			m.longFiles = append(m.longFiles, name)
		}
	}
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, p, src, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	m.packages[path.Dir(name)] = m.packages[path.Dir(name)] || f.Doc != nil
	for _, d := range f.Decls {
		m.decl(fset, f.Name.Name, name, d)
	}
}

func (m *meter) decl(fset *token.FileSet, pkgName, file string, d ast.Decl) {
	switch d := d.(type) {
	case *ast.FuncDecl:
		n := fset.Position(d.End()).Line - fset.Position(d.Pos()).Line + 1
		if !isTable(file) {
			m.funcLines = append(m.funcLines, n)
			if n > 100 {
				m.longFuncs = append(m.longFuncs, file+": "+d.Name.Name)
			}
		}
		if d.Name.Name == "init" && d.Recv == nil {
			m.inits = append(m.inits, file)
		}
		if d.Name.IsExported() && exportedReceiver(d) {
			m.doc(file+": "+d.Name.Name, d.Doc)
		}
	case *ast.GenDecl:
		for _, s := range d.Specs {
			m.spec(file, d, s)
		}
	}
}

func (m *meter) spec(file string, d *ast.GenDecl, s ast.Spec) {
	switch s := s.(type) {
	case *ast.TypeSpec:
		if s.Name.IsExported() {
			m.doc(file+": "+s.Name.Name, s.Doc, d.Doc)
		}
	case *ast.ValueSpec:
		for i, n := range s.Names {
			if n.IsExported() {
				m.doc(file+": "+n.Name, s.Doc, s.Comment, d.Doc)
			}
			if d.Tok == token.VAR && n.Name != "_" && !immutable(s, i) && !(d.Doc != nil && embedded(s, d.Doc)) {
				m.mutable = append(m.mutable, file+": "+n.Name)
			}
		}
	}
}

// immutable accepts package variables that nothing can sensibly change: sentinel
// errors, compiled patterns, embedded files, arrays and typed nils. Slices, maps
// and pointers are mutable.
func immutable(s *ast.ValueSpec, i int) bool {
	if s.Doc != nil && strings.Contains(s.Doc.Text(), "go:embed") || s.Values == nil {
		return embedded(s, s.Doc)
	}
	if i >= len(s.Values) {
		return false
	}
	switch v := s.Values[i].(type) {
	case *ast.CallExpr:
		if sel, ok := v.Fun.(*ast.SelectorExpr); ok {
			x, _ := sel.X.(*ast.Ident)
			name := sel.Sel.Name
			return x != nil && (x.Name == "errors" && name == "New" || x.Name == "regexp" && name == "MustCompile" || x.Name == "fmt" && name == "Errorf" || x.Name == "strings" && name == "NewReplacer" || x.Name == "sync" && strings.HasPrefix(name, "OnceValue"))
		}
	case *ast.CompositeLit:
		_, array := v.Type.(*ast.ArrayType)
		return array && v.Type.(*ast.ArrayType).Len != nil
	case *ast.BasicLit:
		return false
	}
	return false
}

// embedded reports whether a variable is filled by a go:embed directive, which
// stands in its comment.
func embedded(s *ast.ValueSpec, doc *ast.CommentGroup) bool {
	switch t := s.Type.(type) {
	case *ast.SelectorExpr:
		x, _ := t.X.(*ast.Ident)
		return x != nil && x.Name == "embed"
	case *ast.Ident:
		return t.Name == "string" && doc != nil && slices.ContainsFunc(doc.List, func(c *ast.Comment) bool { return strings.HasPrefix(c.Text, "//go:embed ") })
	}
	return false
}

func exportedReceiver(d *ast.FuncDecl) bool {
	if d.Recv == nil {
		return true
	}
	e := d.Recv.List[0].Type
	for {
		switch x := e.(type) {
		case *ast.StarExpr:
			e = x.X
		case *ast.IndexExpr:
			e = x.X
		case *ast.Ident:
			return x.IsExported()
		default:
			return true
		}
	}
}

func (m *meter) doc(name string, groups ...*ast.CommentGroup) {
	m.exported++
	for _, g := range groups {
		if g != nil {
			m.documented++
			return
		}
	}
	m.undocumented = append(m.undocumented, name)
}

func (m *meter) modules(t *testing.T, gomod string) {
	f, err := os.Open(gomod)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	in := false
	for sc := bufio.NewScanner(f); sc.Scan(); {
		l := strings.TrimSpace(sc.Text())
		switch {
		case l == "require (":
			in = true
		case l == ")":
			in = false
		case (in || strings.HasPrefix(l, "require ")) && l != "" && !strings.HasSuffix(l, "// indirect"):
			m.directModules++
		}
	}
}

// importDepth is the number of packages on the longest import chain inside the module.
func importDepth(pkgs []pkg) int {
	by := make(map[string]pkg)
	for _, p := range pkgs {
		by[p.ImportPath] = p
	}
	memo := make(map[string]int)
	var depth func(string) int
	depth = func(path string) int {
		if d, ok := memo[path]; ok {
			return d
		}
		best := 0
		for _, to := range by[path].Imports {
			if strings.HasPrefix(to, module) {
				best = max(best, depth(to))
			}
		}
		memo[path] = best + 1
		return best + 1
	}
	best := 0
	for p := range by {
		best = max(best, depth(p))
	}
	return best
}

func quantile(v []int, q float64) int {
	slices.Sort(v)
	if len(v) == 0 {
		return 0
	}
	return v[int(q*float64(len(v)-1))]
}

func (m *meter) check(t *testing.T) {
	docShare := float64(m.documented) / float64(max(m.exported, 1))
	ratio := float64(m.testLines) / float64(max(m.codeLines, 1))
	rows := []struct {
		name         string
		have, budget float64
		atLeast      bool
		where        []string
	}{
		{"exported identifiers documented", docShare, 0.98, true, m.undocumented},
		{"file length, median", float64(quantile(m.fileLines, .5)), 150, false, nil},
		{"file length, max", float64(quantile(m.fileLines, 1)), 700, false, m.longFiles},
		{"function length, p95", float64(quantile(m.funcLines, .95)), 45, false, nil},
		{"functions over 100 lines", float64(len(m.longFuncs)), 0, false, m.longFuncs},
		{"init functions", float64(len(m.inits)), 0, false, m.inits},
		{"mutable package variables", float64(len(m.mutable)), 0, false, m.mutable},
		{"import depth", float64(m.depth), 9, false, nil},
		{"direct modules", float64(m.directModules), 40, false, nil},
		{"test lines / code lines", ratio, 0.8, true, nil},
		{"packages without a comment", float64(len(m.silent)), 0, false, m.silent},
	}
	t.Logf("%-34s %10s %10s", "measure", "have", "budget")
	for _, r := range rows {
		sign := "<="
		bad := r.have > r.budget
		if r.atLeast {
			sign, bad = ">=", r.have < r.budget
		}
		t.Logf("%-34s %10.2f %2s %7.2f", r.name, r.have, sign, r.budget)
		if bad {
			t.Errorf("%s is %.2f, the budget says %s %.2f: %s", r.name, r.have, sign, r.budget, strings.Join(r.where, ", "))
		}
	}
	t.Logf("code lines %d, test lines %d, fuzz targets %d", m.codeLines, m.testLines, m.fuzzTargets)
}
