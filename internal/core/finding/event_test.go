package finding

import (
	"bytes"
	"encoding/json"
	"errors"
	"go/ast"
	"go/doc/comment"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/severity"
)

// schemaText returns the schema of reports that the repository publishes.
func schemaText(t *testing.T) []byte {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("..", "..", "..", "schema", "ossay-v1.schema.json"))
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// schemaWords returns the words that the published schema allows for the first
// property of the given name.
func schemaWords(t *testing.T, property string) []string {
	t.Helper()
	_, rest, ok := bytes.Cut(schemaText(t), []byte(`"`+property+`": {"enum": `))
	if !ok {
		t.Fatalf("the schema has no words for %s", property)
	}
	var words []string
	if err := json.NewDecoder(bytes.NewReader(rest)).Decode(&words); err != nil {
		t.Fatal(err)
	}
	return words
}

// parsed returns event.go as a syntax tree.
func parsed(t *testing.T) *ast.File {
	t.Helper()
	f, err := parser.ParseFile(token.NewFileSet(), "event.go", nil, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func TestTheSetOfEventsIsTheOneThatIsDocumented(t *testing.T) {
	var events, documented []string
	for _, d := range parsed(t).Decls {
		switch d := d.(type) {
		case *ast.FuncDecl:
			if d.Name.Name == "event" {
				events = append(events, d.Recv.List[0].Type.(*ast.Ident).Name)
			}
		case *ast.GenDecl:
			if s, ok := d.Specs[0].(*ast.TypeSpec); ok && s.Name.Name == "Event" {
				documented = links(d.Doc.Text())
			}
		}
	}
	if len(events) == 0 || !slices.Equal(events, documented) {
		t.Errorf("events %v, documented %v", events, documented)
	}
}

// links returns what a comment links to, in order.
func links(text string) []string {
	var out []string
	p := comment.Parser{LookupSym: func(string, string) bool { return true }}
	for _, b := range p.Parse(text).Content {
		for _, x := range b.(*comment.Paragraph).Text {
			if l, ok := x.(*comment.DocLink); ok {
				out = append(out, l.Name)
			}
		}
	}
	return out
}

// log is a sink that keeps the names of events and refuses one of them.
type log struct {
	names  []string
	refuse string
}

var errRefused = errors.New("refused")

func (l *log) Emit(e Event) error {
	name := "unknown"
	switch e.(type) {
	case Opened:
		name = "opened"
	case Component:
		name = "component"
	case Found:
		name = "found"
	case Coverage:
		name = "coverage"
	case Progress:
		name = "progress"
	case Done:
		name = "done"
	}
	if name == l.refuse {
		return errRefused
	}
	l.names = append(l.names, name)
	return nil
}

func run(s Sink) error {
	for _, e := range []Event{Opened{}, Progress{}, Component{}, Found{}, Coverage{}, Done{}} {
		if err := s.Emit(e); err != nil {
			return err
		}
	}
	return nil
}

func TestASinkTakesEveryEventAndMayStopTheRun(t *testing.T) {
	var all log
	if err := run(&all); err != nil || strings.Join(all.names, " ") != "opened progress component found coverage done" {
		t.Errorf("%v: %v", all.names, err)
	}
	stops := log{refuse: "found"}
	if err := run(&stops); !errors.Is(err, errRefused) || len(stops.names) != 3 {
		t.Errorf("%v: %v", stops.names, err)
	}
}

func TestAFindingIsAnEventThatCarriesItself(t *testing.T) {
	f := vulnerable()
	var e Event = Found{&f}
	if got := e.(Found); got.Fingerprint() != f.Fingerprint() || got.Rule != f.Rule {
		t.Errorf("%+v", got)
	}
}

func TestCountsHaveRoomForEveryLevel(t *testing.T) {
	var c Counts
	for l := severity.Unscored; l <= severity.Critical; l++ {
		c.ByLevel[l]++
	}
	if len(c.ByLevel) != 6 {
		t.Errorf("%d levels", len(c.ByLevel))
	}
}

func TestTheStatesOfAnExceptionNoteAreThoseOfTheSchema(t *testing.T) {
	schema := schemaText(t)
	at := bytes.LastIndex(schema, []byte(`"state": {"enum": `)) // the first one is that of coverage
	var published []string
	if err := json.NewDecoder(bytes.NewReader(schema[at+len(`"state": {"enum": `):])).Decode(&published); err != nil {
		t.Fatal(err)
	}
	if documented := quoted(fieldComment(t, "ExceptionNote", "State")); !slices.Equal(documented, published) {
		t.Errorf("documented %v, published %v", documented, published)
	}
}

// fieldComment returns the comment behind a field of a struct of event.go.
func fieldComment(t *testing.T, structure, field string) string {
	t.Helper()
	text := ""
	ast.Inspect(parsed(t), func(n ast.Node) bool {
		s, ok := n.(*ast.TypeSpec)
		if !ok || s.Name.Name != structure {
			return true
		}
		for _, f := range s.Type.(*ast.StructType).Fields.List {
			if f.Names[0].Name == field {
				text = f.Comment.Text()
			}
		}
		return false
	})
	return text
}

// quoted returns the words in quotes.
func quoted(text string) []string {
	var out []string
	for i, part := range strings.Split(text, `"`) {
		if i%2 == 1 {
			out = append(out, part)
		}
	}
	return out
}
