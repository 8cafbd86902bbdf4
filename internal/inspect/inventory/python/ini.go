package python

import (
	"strings"
	"unicode"

	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
)

// An iniValue is one line of a value in a configuration file.
type iniValue struct {
	section, key, text string
	inline             bool // on the line of the key
	at                 span.Point
}

// first returns the first line of a value.
func first(values []iniValue, section, key string) iniValue {
	for _, v := range values {
		if v.section == section && v.key == key && v.text != "" && !strings.HasPrefix(v.text, "attr:") {
			return v
		}
	}
	return iniValue{}
}

// readINI reads the syntax of Python's configparser as setuptools uses it:
// sections, "key = value" or "key: value", lines that continue a value because
// they are indented, comments on lines of their own.
func readINI(f *inspect.File) ([]iniValue, error) {
	src, err := f.Text()
	if err != nil {
		return nil, err
	}
	lines := span.NewLines(src)
	var out []iniValue
	section, key := "", ""
	for off := 0; off < len(src); {
		end := len(src)
		if i := strings.IndexByte(src[off:], '\n'); i >= 0 {
			end = off + i
		}
		line := src[off:end]
		start := off
		off = end + 1
		if err := f.Budget.Step(16 + int64(len(line))/64); err != nil {
			return nil, err
		}
		if start == 0 {
			start += len(line) - len(strings.TrimPrefix(line, "\ufeff"))
			line = strings.TrimPrefix(line, "\ufeff")
		}
		body := strings.TrimSpace(line)
		if body == "" || body[0] == '#' || body[0] == ';' {
			continue
		}
		value, inline := body, false
		if line[0] != ' ' && line[0] != '\t' {
			if body[0] == '[' {
				section, key = strings.TrimSpace(strings.Trim(body, "[]")), ""
				continue
			}
			i := strings.IndexAny(body, "=:")
			if i < 0 {
				key = ""
				continue
			}
			// setuptools takes dashes for underscores.
			key, value, inline = strings.ToLower(strings.TrimSpace(body[:i])), strings.TrimSpace(body[i+1:]), true
			if section != "options.extras_require" {
				key = strings.ReplaceAll(key, "-", "_")
			}
		}
		if key == "" || value == "" {
			continue
		}
		end = start + len(strings.TrimRightFunc(line, unicode.IsSpace))
		out = append(out, iniValue{section, key, value, inline, lines.Point(end-len(value), end)})
	}
	return out, nil
}
