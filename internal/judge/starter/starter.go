// Package starter is the set of advisories that is compiled in, so that a first
// run without a network shows something true: well-known vulnerabilities and
// malicious releases, facts in our own words, each with the id of its source.
//
// It is no substitute for a database; every report that uses it says so.
package starter

import (
	"embed"
	"strconv"
	"strings"
)

//go:embed data/*.jsonl
var data embed.FS

// Each yields the records as OSV JSON, with their place for messages, in the
// order of the files.
func Each(yield func(place, line string) bool) {
	entries, err := data.ReadDir("data")
	if err != nil {
		return // the folder is compiled in
	}
	for _, e := range entries {
		text, err := data.ReadFile("data/" + e.Name())
		if err != nil {
			return
		}
		for i, line := range strings.Split(string(text), "\n") {
			if strings.TrimSpace(line) != "" && !yield(e.Name()+":"+strconv.Itoa(i+1), line) {
				return
			}
		}
	}
}
