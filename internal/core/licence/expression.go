package licence

import (
	"fmt"
	"iter"
	"strings"
)

// Limits of what [Parse] reads. The longest expression of a real document has
// some thousand identifiers and no more than four levels.
const (
	MaxDepth = 64      // parentheses inside one another
	MaxBytes = 1 << 20 // bytes of one expression
)

// Op says how the parts of an expression are joined.
type Op uint8

// The ways to join. AND binds more strongly than OR.
const (
	Single Op = iota // one licence, with or without exception
	And
	Or
)

// An Expression is one licence or several joined by AND or OR. An operand of
// AND or OR is never joined by the same operator: "a AND (b AND c)" has three
// operands.
type Expression struct {
	Op       Op
	Licence  Term          // of Single
	With     Term          // exception or addition of Single; the zero Term for none
	Operands []*Expression // of And and Or, at least two
}

// A Term names a licence or an exception.
type Term struct {
	ID       string // "MIT", "LicenseRef-1", "AdditionRef-1", as written, without "+"
	Document string // "DocumentRef-x" where the reference leads into another document
	Later    bool   // "+": this or any later version
	Off      int    // byte offset in the text
}

// IsReference reports whether t refers to a text in a document and not to the
// SPDX list.
func (t Term) IsReference() bool {
	return strings.HasPrefix(t.ID, "LicenseRef-") || strings.HasPrefix(t.ID, "AdditionRef-")
}

// String returns the term as it is written in an expression.
func (t Term) String() string {
	s := t.ID
	if t.Document != "" {
		s = t.Document + ":" + s
	}
	if t.Later {
		s += "+"
	}
	return s
}

// An Error says that and where a text is no expression.
type Error struct {
	Off int // byte offset
	Msg string
}

// Error returns the message with the column, counted in bytes from one.
func (e *Error) Error() string { return fmt.Sprintf("column %d: %s", e.Off+1, e.Msg) }

// Leaves iterates over the single licences from left to right.
func (e *Expression) Leaves() iter.Seq[*Expression] {
	return func(yield func(*Expression) bool) { e.leaves(yield) }
}

// leaves goes as deep as the parser allows, no deeper.
func (e *Expression) leaves(yield func(*Expression) bool) bool {
	if e.Op == Single {
		return yield(e)
	}
	for _, o := range e.Operands {
		if !o.leaves(yield) {
			return false
		}
	}
	return true
}

// IDs returns the licences and exceptions that e names, each once, from left to
// right, without "+" and as written.
func (e *Expression) IDs() []string {
	var ids []string
	seen := make(map[string]bool)
	for leaf := range e.Leaves() {
		for _, t := range [...]Term{leaf.Licence, leaf.With} {
			t.Later = false
			if id := t.String(); id != "" && !seen[id] {
				seen[id] = true
				ids = append(ids, id)
			}
		}
	}
	return ids
}

// Unknown returns the terms that are neither references nor on the caller's
// lists of licences and exceptions.
func (e *Expression) Unknown(licence, exception func(id string) bool) []Term {
	var unknown []Term
	for leaf := range e.Leaves() {
		if t := leaf.Licence; !t.IsReference() && !licence(t.ID) {
			unknown = append(unknown, t)
		}
		if t := leaf.With; t.ID != "" && !t.IsReference() && !exception(t.ID) {
			unknown = append(unknown, t)
		}
	}
	return unknown
}

// String writes e in its canonical form: operators in upper case, one space
// around them, parentheses only where an OR stands inside an AND. Identifiers
// stay as written, and so does their order.
func (e *Expression) String() string {
	var b strings.Builder
	e.write(&b)
	return b.String()
}

func (e *Expression) write(b *strings.Builder) {
	if e.Op == Single {
		b.WriteString(e.Licence.String())
		if e.With.ID != "" {
			b.WriteString(" WITH ")
			b.WriteString(e.With.String())
		}
		return
	}
	word := " AND "
	if e.Op == Or {
		word = " OR "
	}
	for i, o := range e.Operands {
		if i > 0 {
			b.WriteString(word)
		}
		if e.Op == And && o.Op == Or {
			b.WriteByte('(')
			o.write(b)
			b.WriteByte(')')
			continue
		}
		o.write(b)
	}
}
