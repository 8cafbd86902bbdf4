package yamlfile

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// opened reads a file that is YAML.
func opened(t testing.TB, text string) (*File, tree.Node) {
	t.Helper()
	f, root, err := Read("x.yml", "test", text, nil)
	if err != nil || !f.Doc.Examined {
		t.Fatalf("%v %v", err, f)
	}
	return f, root
}

func keys(f *File, n tree.Node) string {
	var out []string
	f.Each(n, func(c tree.Node) { out = append(out, c.Key()+"="+Target(c).Text()) })
	return strings.Join(out, " ")
}

func TestMergeKeysGiveWhatAMappingDoesNotSay(t *testing.T) {
	f, root := opened(t, `
base: &base {a: 1, b: 2}
more: &more
  <<: *base
  b: 3
  c: 4
one: {<<: *base, b: own}
two: {<<: [*more, *base], d: 5}
alias: *more
`)
	for name, want := range map[string]string{"base": "a=1 b=2", "more": "b=3 c=4 a=1", "one": "b=own a=1", "two": "d=5 b=3 c=4 a=1 a=1 b=2", "alias": "b=3 c=4 a=1", "none": ""} {
		if got := keys(f, root.Get(name)); got != want {
			t.Errorf("%s: %s", name, got)
		}
	}
	for path, want := range map[string]string{"one a": "1", "one b": "own", "two c": "4", "two b": "3", "alias a": "1", "alias z": "", "none a": ""} {
		name, key, _ := strings.Cut(path, " ")
		if got := Target(f.Get(root.Get(name), key)).Text(); got != want {
			t.Errorf("%s: %q", path, got)
		}
	}
}

func TestValuesKnowWhereTheyStandAndWhereTheyAreWritten(t *testing.T) {
	f, root := opened(t, "a: &x text\nb: *x\nc: [1, true, ~]\nd: {e: f}\n")
	a, b := f.Value(root.Get("a")), f.Value(root.Get("b"))
	if a.Text != "text" || !a.Scalar || a.Here != a.At {
		t.Errorf("%+v", a)
	}
	if b.Text != "text" || b.At != a.At || b.Here == b.At || f.Doc.Source.Text[b.Here.Off:b.Here.End] != "*x" || f.Doc.Source.Text[b.Key.Off:b.Key.End] != "b" {
		t.Errorf("%+v", b)
	}
	if v := f.Value(root.Get("none")); v != nil {
		t.Errorf("%+v", v)
	}
	if v := f.Value(root.Get("d")); v.Scalar || v.Null {
		t.Errorf("%+v", v)
	}
	if got := f.Texts(root.Get("c")); !cmp.Equal(got, []string{"1", "true"}) {
		t.Errorf("%v", got)
	}
	if got := f.Texts(root.Get("b")); !cmp.Equal(got, []string{"text"}) {
		t.Errorf("%v", got)
	}
	if f.List(root.Get("d")) != nil || f.List(root.Get("none")) != nil {
		t.Error("a mapping is no list of scalars")
	}
}

func TestExpressionsAreFoundOnceForEachScalar(t *testing.T) {
	f, root := opened(t, "a: x${{y\nb: ['x${{z', plain]\n")
	n := 0
	f.Expressions = func(v *pipeline.Value) {
		n++
		if i := strings.Index(v.Text, "${{"); i >= 0 {
			v.Exprs = append(v.Exprs, &pipeline.Expr{Value: v, Start: i, End: i + 3})
		}
	}
	if !f.Begin(root, "${{") {
		t.Fatal("no mapping")
	}
	if len(f.Doc.Fenced) != 2 || n != 2 {
		t.Errorf("%d scalars, %d looks", len(f.Doc.Fenced), n)
	}
	if v := f.Value(root.Get("a")); v != f.Doc.Fenced[0] {
		t.Error("the same scalar is another value")
	}
	other, root := opened(t, "a: x${{y\n")
	if other.Begin(root, "") && len(other.Doc.Fenced) != 0 {
		t.Error("a platform without a sign has no fenced scalars")
	}
}

func TestMapsOfScalars(t *testing.T) {
	f, root := opened(t, "a:\n  b: 1\n  C: two\nd: text\ne:\n")
	m := f.Scalars(root.Get("a"))
	if m.Get("B").Text != "1" || m.Get("c").Text != "two" || m.Block.Indent != 2 || m.Block.Flow {
		t.Errorf("%+v", m)
	}
	if f.Scalars(root.Get("none")) != nil {
		t.Error("nothing is a map")
	}
	if m := f.Scalars(root.Get("d")); m == nil || len(m.Entries) != 0 || m.Value.Text != "text" {
		t.Errorf("%+v", m)
	}
}

func TestHowAMappingIsWritten(t *testing.T) {
	f, root := opened(t, "a:\n    b: 1\nc: {d: 2}\ne: &e {f: 3}\ng: *e\nh:\n  <<: *e\n  i: 4\nj: []\n")
	for name, want := range map[string]pipeline.Block{
		"a": {Indent: 4}, "c": {Flow: true}, "g": {Flow: true, Shared: true}, "h": {Indent: 2, Shared: true},
	} {
		b := f.Block(root.Get(name), false)
		if b.Flow != want.Flow || b.Shared != want.Shared || !b.Flow && b.Indent != want.Indent || b.At.IsZero() {
			t.Errorf("%s: %+v", name, b)
		}
	}
	if b := f.Block(root.Get("a"), true); !b.Shared {
		t.Error("what is reached through an alias is shared")
	}
	if b := f.Block(root.Get("j"), false); !b.At.IsZero() {
		t.Error("a list is no mapping")
	}
}

func TestInlineExceptionsStandInComments(t *testing.T) {
	f, root := opened(t, `a: 1 # zizmor: ignore[one] because
b: 2 # other # zizmor: ignore[two, three]
# zizmor: ignore[four]
c: "# zizmor: ignore[text]"
e: 3 # zizmor: ignore[open
f: |
  # zizmor: ignore[script]
`)
	f.Begin(root, "")
	var got []string
	for _, ig := range f.Doc.Ignores {
		got = append(got, fmt.Sprintf("%d %s %s", ig.Line, strings.Join(ig.Rules, "+"), ig.Reason))
	}
	if diff := cmp.Diff([]string{"1 one because", "2 two+three ", "3 four "}, got); diff != "" {
		t.Error(diff)
	}
}

func TestWhatIsNoYAMLIsAProblemWithAPlace(t *testing.T) {
	for text, line := range map[string]int{"a: [\n": 2, "a: b\n\tc: d\n": 2, "a: 'x\n": 2} {
		f, root, err := Read("x.yml", "test", text, nil)
		if err != nil || root.Exists() || f.Doc.Examined || len(f.Doc.Problems) != 1 {
			t.Errorf("%q: %v", text, err)
			continue
		}
		p := f.Doc.Problems[0]
		if got := f.Doc.Source.Line(p.At.Off); got > line || p.At.End > len(text) || !strings.HasPrefix(p.Msg, "not YAML: ") {
			t.Errorf("%q: line %d %v: %s", text, got, p.At, p.Msg)
		}
		all, roots, err := ReadAll("x.yml", "test", text, nil)
		if err != nil || roots != nil || all.Doc.Examined || len(all.Doc.Problems) != 1 {
			t.Errorf("%q, all documents: %v", text, err)
		}
	}
	f, root := opened(t, "- a\n")
	if f.Begin(root, "") || len(f.Doc.Problems) != 1 || f.Doc.Problems[0].Msg != "not a mapping" {
		t.Errorf("%v", f.Doc.Problems)
	}
}

func TestSeveralDocumentsShareTheirPlaces(t *testing.T) {
	const text = "a: 1\n---\nb: two\n---\n# nothing\n"
	f, roots, err := ReadAll("x.yml", "test", text, nil)
	if err != nil || len(roots) < 2 {
		t.Fatalf("%v: %d documents", err, len(roots))
	}
	v := f.Value(roots[1].Get("b"))
	if text[v.At.Off:v.At.End] != "two" || f.Doc.Source.Line(v.At.Off) != 3 {
		t.Errorf("%+v", v)
	}
	for _, empty := range []string{"", "# only a comment\n"} {
		f, roots, err := ReadAll("x.yml", "test", empty, nil)
		if err != nil || f.Doc.Converted || !f.Doc.Examined || f.Doc.Source.Text != empty {
			t.Errorf("%q: %v, %d documents", empty, err, len(roots))
		}
	}
}

func TestABreachOfTheBudgetIsAnError(t *testing.T) {
	l := budget.Default()
	l.Steps = 1
	if _, _, err := Read("x.yml", "test", "a: {b: [c, d]}\n", budget.New(l, 10)); err == nil {
		t.Error("no error")
	}
	if _, _, err := ReadAll("x.yml", "test", "a: {b: [c, d]}\n", budget.New(l, 10)); err == nil {
		t.Error("no error for all documents")
	}
}

func TestAliasesOfAliasesEndAndAreTold(t *testing.T) {
	text := "a0: &a0 {x: 1, y: 2}\n"
	for i := 1; i < 20; i++ {
		text += fmt.Sprintf("a%d: &a%d {p: *a%d, q: *a%d, r: *a%d}\n", i, i, i-1, i-1, i-1)
	}
	f, root := opened(t, text)
	f.Begin(root, "")
	start := time.Now()
	var walk func(n tree.Node)
	walk = func(n tree.Node) { f.Each(n, walk) }
	walk(root)
	f.Finish()
	if len(f.Doc.Problems) != 1 || !strings.Contains(f.Doc.Problems[0].Msg, "aliases") || f.Spend(1) {
		t.Errorf("%v", f.Doc.Problems)
	}
	if took := time.Since(start); took > time.Minute {
		t.Errorf("%v", took)
	}
	loop, root := opened(t, "a: &a\n  <<: *a\n  b: *a\n  c: &c [*c]\n")
	if got := keys(loop, root.Get("a")); !strings.HasPrefix(got, "b= c=") {
		t.Errorf("%s", got)
	}
}

func TestThereAreAtMostAHundredProblems(t *testing.T) {
	f, _ := opened(t, "a: b\n")
	for range 1000 {
		f.Problem(pipeline.Loc{Off: 0, End: 1}, "x")
	}
	if len(f.Doc.Problems) != 100 {
		t.Errorf("%d", len(f.Doc.Problems))
	}
}

func FuzzRead(f *testing.F) {
	f.Add("a: &x {b: c}\nd: {<<: *x}\n# zizmor: ignore[y] z\n---\ne: [f]\n")
	f.Add("a: \"# zizmor: ignore[\"\n")
	f.Add("\ufeffa: 'b\n  c'\n")
	f.Fuzz(func(t *testing.T, text string) {
		l := budget.Default()
		l.Steps = 1 << 20
		file, roots, err := ReadAll("x.yml", "test", text, budget.New(l, int64(len(text))))
		if err != nil {
			return
		}
		size := len(file.Doc.Source.Text)
		for _, root := range roots {
			file.Begin(root, "${{")
			var walk func(n tree.Node, depth int)
			walk = func(n tree.Node, depth int) {
				if v := file.Value(n); v != nil && (v.At.Off > v.At.End || v.At.End > size || v.Whole().End > size) {
					t.Fatalf("a value at %v", v.At)
				}
				file.Block(n, false)
				if depth < 20 {
					file.Each(n, func(c tree.Node) { walk(c, depth+1) })
				}
			}
			walk(root, 0)
		}
		file.Finish()
		for _, p := range file.Doc.Problems {
			if p.At.Off > p.At.End || p.At.End > size {
				t.Fatalf("a problem at %v", p.At)
			}
		}
	})
}

func TestAFileInUTF16IsReadInItsUTF8Form(t *testing.T) {
	wide := "\xff\xfe"
	for _, c := range "a: b\nc: d\n" {
		wide += string([]byte{byte(c), 0})
	}
	f, root, err := Read("x.yml", "test", wide, nil)
	if err != nil || !f.Doc.Converted {
		t.Fatalf("%v: converted %v", err, f.Doc.Converted)
	}
	if v := f.Value(root.Get("c")); v.Text != "d" || f.Doc.Source.Text[v.At.Off:v.At.End] != "d" {
		t.Errorf("%+v", v)
	}
	all, roots, err := ReadAll("x.yml", "test", wide, nil)
	if err != nil || !all.Doc.Converted || len(roots) != 1 {
		t.Errorf("%v: %d documents", err, len(roots))
	}
}

func TestLineEndsAndMarksOfOtherSystems(t *testing.T) {
	for name, text := range map[string]string{"Windows": "a: b\r\nc:\r\n  - d\r\n", "a byte order mark": "\ufeffa: b\nc:\n  - d\n", "no line end": "a: b\nc:\n  - d", "a document mark": "---\na: b\nc:\n  - d\n...\n"} {
		f, root := opened(t, text)
		if !f.Begin(root, "") {
			t.Errorf("%s: no mapping", name)
			continue
		}
		if got := f.Texts(root.Get("c")); !cmp.Equal(got, []string{"d"}) {
			t.Errorf("%s: %v", name, got)
		}
		if v := f.Value(root.Get("a")); f.Doc.Source.Text[v.At.Off:v.At.End] != "b" {
			t.Errorf("%s: the value stands at %v", name, v.At)
		}
	}
}

func TestTheFirstOfTwoKeysOfOneNameIsGiven(t *testing.T) {
	f, root := opened(t, "a: 1\na: 2\n")
	if got := Target(f.Get(root, "a")).Text(); got != "1" {
		t.Errorf("%q", got)
	}
	if got := keys(f, root); got != "a=1 a=2" {
		t.Errorf("%q: both are there for whoever looks at all", got)
	}
}
