package pipeline

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/patch"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/expr"
)

// A Value is one scalar of a pipeline file, or a place where a mapping or list
// stands (then Text is empty and Scalar false).
type Value struct {
	Text   string
	Scalar bool
	Null   bool // nothing is written
	Key    Loc  // its key, or the value where there is none
	At     Loc  // the value as written, behind an alias
	Here   Loc  // where it stands: the alias, or the same as At
	Source *Source
	Exprs  []*Expr // template expressions in Text, in order
	index  []uint32
	// verbatim says that Text stands at At byte for byte.
	verbatim bool
}

// Whole is the range of key and value where it stands.
func (v *Value) Whole() Loc { return v.Key.To(v.Here) }

// Set reports whether v is a scalar with something in it.
func (v *Value) Set() bool { return v != nil && v.Scalar && v.Text != "" }

// String returns the text, "" for nil.
func (v *Value) String() string {
	if v == nil {
		return ""
	}
	return v.Text
}

// Is reports whether v is the given text, in any case.
func (v *Value) Is(text string) bool { return v != nil && v.Scalar && strings.EqualFold(v.Text, text) }

// Dynamic reports whether the text holds an expression.
func (v *Value) Dynamic() bool { return v != nil && len(v.Exprs) > 0 }

// Only returns the expression that is the whole value, or nil.
func (v *Value) Only() *Expr {
	if v == nil || len(v.Exprs) != 1 {
		return nil
	}
	e := v.Exprs[0]
	if strings.TrimSpace(v.Text[:e.Start]) != "" || strings.TrimSpace(v.Text[e.End:]) != "" {
		return nil
	}
	return e
}

// Loc returns the range in the file of the bytes [off, end) of the text.
func (v *Value) Loc(off, end int) Loc {
	if v.verbatim {
		off = min(max(off, 0), max(len(v.Text)-1, 0))
		return Loc{v.At.Off + off, v.At.Off + min(max(end, off+1), len(v.Text))}
	}
	if v.index == nil {
		v.index = align(v.Source.Text[v.At.Off:v.At.End], v.Text)
	}
	if len(v.index) == 0 {
		return v.At
	}
	off = min(max(off, 0), len(v.index)-1)
	last := min(max(end-1, off), len(v.index)-1)
	return Loc{v.At.Off + int(v.index[off]), v.At.Off + int(v.index[last]) + 1}
}

// Inner returns the range of the text without the quotes or the block header,
// and without space around it.
func (v *Value) Inner() Loc {
	text := strings.TrimSpace(v.Text)
	if text == "" {
		return v.At
	}
	off := strings.Index(v.Text, text)
	return v.Loc(off, off+len(text))
}

// Verbatim reports whether the bytes [off, end) of the text stand in the file
// as they are, so that an edit may replace them.
func (v *Value) Verbatim(off, end int) bool {
	l := v.Loc(off, end)
	return v.Source.Text[l.Off:l.End] == v.Text[off:end]
}

// An Expr is one template expression.
type Expr struct {
	Value      *Value
	Text       string     // without the braces
	Start, End int        // with the braces, in Value.Text
	Inner      int        // offset of Text in Value.Text
	Root       *expr.Node // nil where Err is not, and on platforms without GitHub's language
	Err        error
	Reads      []Read // contexts whose text can reach the result
	// Mend are the edits that hand the text over in a variable of the environment,
	// where the front end knows how its language says that.
	Mend []patch.Edit
}

// Loc returns the range of the expression with its braces.
func (e *Expr) Loc() Loc { return e.Value.Loc(e.Start, e.End) }

// At returns the range of a node; without one, of the expression.
func (e *Expr) At(n *expr.Node) Loc {
	if n == nil {
		return e.Loc()
	}
	return e.Value.Loc(e.Inner+n.Start, e.Inner+n.End)
}

// Said returns the words of the expression that a read stands in.
func (e *Expr) Said(r Read) string {
	if r.Node == nil {
		return strings.TrimSpace(e.Text)
	}
	return e.Text[r.Node.Start:r.Node.End]
}

// Level says how far an outsider controls a text.
type Level uint8

// The levels of control, weakest first.
const (
	Fixed      Level = iota // a number, a commit, a name that is given: nothing can hide in it
	Unknown                 // what a step or a setting produced; nobody here can say
	Structured              // an outsider's text in a narrow form: a user name, an address
	Arbitrary               // free text of an outsider
)

// Origin says what kind of place a text comes from.
type Origin uint8

// The origins of texts.
const (
	FromContext Origin = iota // the event or the platform
	FromSecret
	FromInput
	FromEnv
	FromMatrix
	FromOutput // of a step or a job
	FromOther
)

// A Read is one context that an expression hands on.
type Read struct {
	Node   *expr.Node // nil on platforms without GitHub's language
	Path   []string
	Level  Level
	Origin Origin
	Source string // the outsider's context it goes back to, where that is another
}

// Name writes the path as an expression.
func (r Read) Name() string { return strings.Join(r.Path, ".") }

// Level returns the highest level that any text of the value has, and the read
// behind it.
func (v *Value) Level() (Level, Read) {
	var level Level
	var worst Read
	if v == nil {
		return level, worst
	}
	for _, e := range v.Exprs {
		for _, r := range e.Reads {
			if r.Level > level {
				level, worst = r.Level, r
			}
		}
	}
	return level, worst
}

// secret returns the first secret that the value reads, or nothing.
func (v *Value) secret() Read {
	for _, e := range v.Exprs {
		for _, r := range e.Reads {
			if r.Origin == FromSecret {
				return r
			}
		}
	}
	return Read{}
}
