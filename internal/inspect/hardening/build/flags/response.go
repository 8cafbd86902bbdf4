package flags

import (
	"errors"
	"fmt"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

// An Arg is one argument of a command with its place.
type Arg struct {
	Text  string
	Index int    // in its command line or response file, from one
	File  string // the response file that it stands in, or ""
}

// Place says where the argument stands, for people: "argument 4" or "argument 2 of
// @flags.rsp".
func (a Arg) Place() string {
	if a.File != "" {
		return fmt.Sprintf("argument %d of @%s", a.Index, a.File)
	}
	return fmt.Sprintf("argument %d", a.Index)
}

// maxNested bounds response files that name response files.
const maxNested = 8

// ErrResponse is the cause when a response file is not at hand.
var ErrResponse = errors.New("response file is not at hand")

// Expand replaces @file arguments by the arguments in these files, which read
// returns by the name that the command gives. Files may name others to a depth of
// 8. A file that read does not have stays as it is, and is named by the error, which then
// wraps [ErrResponse]; the other error is a breach of b.
func Expand(argv []string, read func(name string) ([]byte, bool), b *budget.Budget) ([]Arg, error) {
	e := expander{read: read, b: b, out: make([]Arg, 0, len(argv))}
	err := e.add(argv, "", 0)
	if err == nil && e.missing != "" {
		err = fmt.Errorf("@%s: %w", e.missing, ErrResponse)
	}
	return e.out, err
}

type expander struct {
	read    func(string) ([]byte, bool)
	b       *budget.Budget
	out     []Arg
	missing string
}

func (e *expander) add(argv []string, file string, depth int) error {
	if err := e.b.Step(int64(len(argv))); err != nil {
		return err
	}
	for i, text := range argv {
		a := Arg{Text: text, Index: i + 1, File: file}
		if len(text) < 2 || text[0] != '@' || text[1] == 'r' && len(text) > 6 && text[:7] == "@rpath/" {
			e.out = append(e.out, a)
			continue
		}
		var data []byte
		ok := false
		if e.read != nil && depth < maxNested {
			data, ok = e.read(text[1:])
		}
		if !ok {
			if e.missing == "" {
				e.missing = text[1:]
			}
			e.out = append(e.out, a)
			continue
		}
		if err := e.b.Inflate(int64(len(data))); err != nil {
			return err
		}
		if err := e.add(Words(string(data)), text[1:], depth+1); err != nil {
			return err
		}
	}
	return nil
}
