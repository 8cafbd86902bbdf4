package annobin

import (
	"bytes"
	"strconv"
	"strings"
)

// texts reads .annobin.notes (manual, "Encoding Notes in a string format"): two
// letters, a colon and the value, then perhaps the source file and the function.
// The linker keeps equal texts once, so that a value says only that some code has
// it.
func (p *parser) texts(b []byte) {
	for len(b) > 0 {
		line, rest, _ := bytes.Cut(b, []byte{0})
		b = rest
		if len(line) < 4 || line[2] != ':' {
			continue
		}
		value := string(line[3:min(len(line), 300)])
		word, _, _ := strings.Cut(value, " ")
		id := ""
		switch string(line[:2]) {
		case "AV":
			p.info.Version = word
		case "RV":
			p.tool(value)
		case "SP":
			id = "\x02"
		case "FL":
			id = "FORTIFY"
		case "SC":
			id = "stack_clash"
		case "GA":
			id = "GLIBCXX_ASSERTIONS"
		case "CF":
			id = "cf_protection"
		case "GW":
			id = "GOW"
		}
		if n, err := strconv.ParseUint(word, 0, 32); id != "" && err == nil {
			p.info.Lowest.set(id, int(n))
		}
	}
}
