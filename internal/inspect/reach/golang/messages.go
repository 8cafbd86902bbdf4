package golang

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// maxTrace bounds the frames of a trace that are kept.
const maxTrace = 64

// maxSymbols bounds the called symbols that one answer lists.
const maxSymbols = 20

// A message is one of golang.org/x/vuln's, as far as it matters here (package
// documentation of internal/govulncheck, protocol v1.0.0).
type message struct {
	SBOM *struct {
		Modules []struct {
			Path    string `json:"path"`
			Version string `json:"version"`
		} `json:"modules"`
	} `json:"SBOM"`
	Finding *struct {
		OSV   string `json:"osv"`
		Trace []struct {
			Module   string `json:"module"`
			Version  string `json:"version"`
			Package  string `json:"package"`
			Function string `json:"function"`
			Receiver string `json:"receiver"`
			Position *struct {
				Filename string `json:"filename"`
				Line     int    `json:"line"`
				Column   int    `json:"column"`
			} `json:"position"`
		} `json:"trace"`
	} `json:"finding"`
}

// decode reads the messages of a run: the answers, and the modules that the build
// takes packages from. Findings of other records than those asked
// for are an error: the stream is then not what it should be.
func decode(r io.Reader, questions []Question) (out []Answer, built []Module, err error) {
	out = make([]Answer, len(questions))
	dec := json.NewDecoder(r)
	for {
		var m message
		err := dec.Decode(&m)
		if errors.Is(err, io.EOF) {
			return out, built, nil
		}
		if err != nil {
			return nil, nil, fmt.Errorf("reading what golang.org/x/vuln says: %w", err)
		}
		if m.SBOM != nil {
			for _, x := range m.SBOM.Modules {
				built = append(built, Module{x.Path, x.Version})
			}
		}
		if m.Finding == nil || len(m.Finding.Trace) == 0 {
			continue
		}
		digits, ok := strings.CutPrefix(m.Finding.OSV, "GO-0000-")
		i, err := strconv.Atoi(digits)
		if !ok || err != nil || i < 0 || i >= len(out) {
			return nil, nil, fmt.Errorf("golang.org/x/vuln tells of %q, which nobody asked for", m.Finding.OSV)
		}
		var trace []Frame
		for k := min(len(m.Finding.Trace), maxTrace) - 1; k >= 0; k-- {
			t := &m.Finding.Trace[k]
			f := Frame{Module: t.Module, Version: t.Version, Package: t.Package, Function: t.Function}
			if t.Receiver != "" {
				f.Function = "(" + t.Receiver + ")." + t.Function
				if !strings.HasPrefix(t.Receiver, "*") {
					f.Function = t.Receiver + "." + t.Function
				}
			}
			if p := t.Position; p != nil {
				f.File, f.Line, f.Col = p.Filename, p.Line, p.Column
			}
			trace = append(trace, f)
		}
		out[i].merge(trace)
	}
}

// merge takes one more finding into an answer: the deepest counts, and of several
// ways the shortest, or the first in the order of names.
func (a *Answer) merge(trace []Frame) {
	last := trace[len(trace)-1]
	depth := Required
	switch {
	case last.Function != "":
		depth = Reached
	case last.Package != "":
		depth = Built
	}
	a.Version = last.Version
	if depth == Reached {
		a.symbol(last.Package + "." + last.Function)
	}
	if depth > a.Depth || depth == a.Depth && before(trace, a.Trace) {
		a.Depth, a.Trace = depth, trace
	}
}

// symbol adds a name to the sorted list of those that are called.
func (a *Answer) symbol(name string) {
	i := 0
	for i < len(a.Symbols) && a.Symbols[i] < name {
		i++
	}
	if i < len(a.Symbols) && a.Symbols[i] == name || i == maxSymbols {
		return
	}
	a.Symbols = append(a.Symbols, "")
	copy(a.Symbols[i+1:], a.Symbols[i:])
	a.Symbols[i] = name
	a.Symbols = a.Symbols[:min(len(a.Symbols), maxSymbols)]
}

// before orders traces.
func before(a, b []Frame) bool {
	if len(a) != len(b) {
		return len(a) < len(b)
	}
	return fmt.Sprint(a) < fmt.Sprint(b)
}
