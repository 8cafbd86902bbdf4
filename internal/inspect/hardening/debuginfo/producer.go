package debuginfo

import (
	"strconv"
	"strings"
)

// A Compiler is what a producer's text says.
type Compiler struct {
	Name     string   // "gcc", "clang", "rustc", "go", "as"; "" for any other
	Version  string   // "12.2.0"
	Major    int      // 12, 0 if unknown
	Options  []string // that begin with a dash, in order; the last of several wins
	Recorded bool     // options are recorded at all, so that a missing one was not given
	LinkTime bool     // compiled while linking, from what an earlier run left: -flto
}

// ParseProducer reads the text of DW_AT_producer, or of the section
// .GCC.command.line.
func ParseProducer(text string) Compiler {
	var c Compiler
	rest := text
	switch {
	case strings.Contains(text, "rustc version "):
		c.Name = "rustc"
		_, rest, _ = strings.Cut(text, "rustc version ")
	case strings.Contains(text, "clang version "):
		c.Name = "clang"
		_, rest, _ = strings.Cut(text, "clang version ")
	case strings.HasPrefix(text, "GNU AS "):
		c.Name, rest = "as", text[len("GNU AS "):]
	case strings.HasPrefix(text, "GNU "):
		c.Name, rest = "gcc", text[len("GNU "):]
		c.LinkTime = strings.HasPrefix(rest, "GIMPLE ")
	case strings.HasPrefix(text, "Go cmd/compile go"):
		c.Name, rest = "go", text[len("Go cmd/compile go"):]
	case strings.Contains(text, "/clang"), strings.HasPrefix(text, "clang "):
		c.Name = "clang" // a command line
	}
	for i, word := range strings.Fields(rest) {
		switch {
		case word[0] == '-' && len(word) > 1:
			c.Options = append(c.Options, word)
		case c.Version == "" && i <= 3 && version(word):
			c.Version = strings.TrimRight(word, ";,)")
			major, _, _ := strings.Cut(c.Version, ".")
			c.Major, _ = strconv.Atoi(major)
		}
	}
	c.Recorded = c.Name == "gcc" && c.Version != "" || len(c.Options) > 0
	return c
}

// version says that a word is a version: digits and a dot at its beginning.
func version(word string) bool {
	i := strings.IndexFunc(word, func(r rune) bool { return r < '0' || r > '9' })
	return i > 0 && word[i] == '.'
}

// Last returns the last option for which match says true, "" if there is none.
func (c *Compiler) Last(match func(option string) bool) string {
	for i := len(c.Options) - 1; i >= 0; i-- {
		if match(c.Options[i]) {
			return c.Options[i]
		}
	}
	return ""
}
