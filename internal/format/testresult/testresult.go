// Package testresult reads which tests passed and failed out of what test runs
// write: JUnit XML, and the stream of "go test -json" (cmd/test2json).
//
// It judges nothing, and keeps names only: output of tests may hold secrets.
package testresult

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
)

// MaxTests is the most tests of one document.
const MaxTests = 200_000

// A Result lists tests by how they ended, each list sorted.
type Result struct{ Passed, Failed, Skipped []string }

// Decode reads a document of either form. One without any test is an error.
func Decode(data []byte) (*Result, error) {
	r := &Result{Passed: []string{}, Failed: []string{}, Skipped: []string{}}
	t := bytes.TrimSpace(data)
	var err error
	switch {
	case len(t) > 0 && t[0] == '<':
		err = r.junit(t)
	case len(t) > 0 && t[0] == '{':
		err = r.goTest(t)
	default:
		err = errors.New("neither JUnit XML nor the output of go test -json")
	}
	if err != nil {
		return nil, err
	}
	if r.count() == 0 {
		return nil, errors.New("no test is in it")
	}
	for _, list := range []*[]string{&r.Passed, &r.Failed, &r.Skipped} {
		slices.Sort(*list)
		*list = slices.Compact(*list)
	}
	return r, nil
}

func (r *Result) count() int { return len(r.Passed) + len(r.Failed) + len(r.Skipped) }

func (r *Result) add(into *[]string, name string) error {
	if r.count() == MaxTests {
		return fmt.Errorf("more than %d tests", MaxTests)
	}
	*into = append(*into, name)
	return nil
}

// goTest reads one event a line.
func (r *Result) goTest(data []byte) error {
	n := 0
	for line := range bytes.Lines(data) {
		n++
		if line = bytes.TrimSpace(line); len(line) == 0 {
			continue
		}
		var e struct{ Action, Package, Test string }
		if err := json.Unmarshal(line, &e); err != nil {
			return fmt.Errorf("line %d: %w", n, err)
		}
		into := map[string]*[]string{"pass": &r.Passed, "fail": &r.Failed, "skip": &r.Skipped}[e.Action]
		name := e.Package + "." + e.Test
		if e.Test == "" {
			// A package that does not build fails without a test.
			if e.Action != "fail" {
				continue
			}
			name = e.Package
		}
		if into == nil {
			continue
		}
		if err := r.add(into, name); err != nil {
			return err
		}
	}
	return nil
}

// junit reads the elements "testcase", wherever they stand.
func (r *Result) junit(data []byte) error {
	d := xml.NewDecoder(bytes.NewReader(data))
	name, into, depth := "", &r.Passed, 0
	for {
		tok, err := d.Token()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return fmt.Errorf("reading JUnit XML: %w", err)
		}
		switch e := tok.(type) {
		case xml.StartElement:
			if depth++; depth > 64 {
				return errors.New("reading JUnit XML: nested too deeply")
			}
			switch e.Name.Local {
			case "testcase":
				name, into = strings.Trim(attr(e, "classname")+"."+attr(e, "name"), "."), &r.Passed
			case "failure", "error":
				into = &r.Failed
			case "skipped":
				if into != &r.Failed {
					into = &r.Skipped
				}
			}
		case xml.EndElement:
			depth--
			if e.Name.Local == "testcase" {
				if err := r.add(into, name); err != nil {
					return err
				}
			}
		}
	}
}

func attr(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}
