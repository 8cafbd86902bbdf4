// Package starter carries a small set of advisories inside the program: the
// best-known vulnerabilities and malicious releases of each ecosystem, so that a
// first scan without network and without a fetched database says something
// useful.
//
// It is a beginning, not a database: whoever relies on "nothing found" needs the
// full records. Each file of data holds one OSV record a line
// (https://ossf.github.io/osv-schema/); a record that touches several ecosystems
// stands once, in the file of the ecosystem where it is best known. Summaries are
// our own words. Records without an id of a public database begin with
// "x_OSSAY-". The package never decodes, judges or fetches anything.
package starter

import (
	"embed"
	"strconv"
	"strings"
)

//go:embed data/*.jsonl
var data embed.FS

// Each yields every record: place is the file's name and the line's number, as in
// "npm.jsonl:12", and line the JSON text without its line break. Files come in the
// order of their names and lines in the order of the file. Each has the shape of
// an iter.Seq2 and stops when yield returns false.
func Each(yield func(place, line string) bool) {
	entries, err := data.ReadDir("data")
	if err != nil {
		return // the folder is embedded; the tests notice if it were empty
	}
	for _, e := range entries {
		text, err := data.ReadFile("data/" + e.Name())
		if err != nil {
			return
		}
		number := 0
		for line := range strings.Lines(string(text)) {
			number++
			line = strings.TrimSpace(line)
			if line != "" && !yield(e.Name()+":"+strconv.Itoa(number), line) {
				return
			}
		}
	}
}
