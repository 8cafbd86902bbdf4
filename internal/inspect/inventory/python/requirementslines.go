package python

import (
	"strings"
	"unicode/utf16"
)

// A requirementsLine is one logical line of a requirements file: physical lines
// joined at backslashes, without the comment.
type requirementsLine struct {
	off     int    // where the text begins, in the source
	text    string // without comment and surrounding blanks
	comment string // after the "#", with its blanks
	alone   bool   // a comment on a line of its own
}

// requirementsLines calls yield for each logical line of src, as pip joins them
// ("Requirements File Format", line continuations and comments). A line that
// only holds a comment ends a continuation, because pip-compile once wrote a
// backslash before it (pip-tools #1063).
func requirementsLines(src string, yield func(requirementsLine) error) error {
	var joined strings.Builder
	start := -1
	flush := func(comment string) error {
		text := strings.TrimSpace(joined.String())
		joined.Reset()
		line := requirementsLine{off: max(start, 0), text: text, comment: comment}
		start = -1
		if text == "" && comment == "" {
			return nil
		}
		return yield(line)
	}
	for off := 0; off < len(src); {
		end := len(src)
		if i := strings.IndexByte(src[off:], '\n'); i >= 0 {
			end = off + i
		}
		line := strings.TrimRight(src[off:end], "\r")
		next := end + 1
		body := strings.TrimLeft(line, " \t\f")
		if strings.HasPrefix(body, "#") {
			if err := flush(""); err != nil {
				return err
			}
			if err := yield(requirementsLine{off: off, comment: body[1:], alone: true}); err != nil {
				return err
			}
			off = next
			continue
		}
		if start < 0 && body != "" {
			start = off + len(line) - len(body)
		}
		text, comment := cutComment(body)
		if rest, more := strings.CutSuffix(text, `\`); more && comment == "" {
			joined.WriteString(rest)
			joined.WriteByte(' ')
			off = next
			continue
		}
		joined.WriteString(text)
		if err := flush(comment); err != nil {
			return err
		}
		off = next
	}
	return flush("")
}

// cutComment cuts a line at a "#" behind a blank.
func cutComment(s string) (text, comment string) {
	for i := 1; i < len(s); i++ {
		if s[i] == '#' && (s[i-1] == ' ' || s[i-1] == '\t') {
			return s[:i], s[i+1:]
		}
	}
	return s, ""
}

// requirementsText returns the content as UTF-8 and reports whether offsets into
// it are offsets into the file. PowerShell writes what "pip freeze" prints as
// UTF-16, and pip reads that.
func requirementsText(data []byte) (text string, exact bool) {
	if len(data) < 2 || data[0] != 0xff && data[0] != 0xfe || data[0] == data[1] || data[1] != 0xff && data[1] != 0xfe {
		return string(data), true
	}
	little := data[0] == 0xff
	units := make([]uint16, 0, len(data)/2)
	for i := 2; i+1 < len(data); i += 2 {
		lo, hi := data[i], data[i+1]
		if !little {
			lo, hi = hi, lo
		}
		units = append(units, uint16(lo)|uint16(hi)<<8)
	}
	return string(utf16.Decode(units)), false
}

// An option is an argument of pip in a requirements file.
type option struct{ name, value string }

// parseOption reads "-r file", "-rfile", "--requirement file" and
// "--requirement=file".
func parseOption(s string) option {
	name, value := s, ""
	switch {
	case strings.HasPrefix(s, "--"):
		if i := strings.IndexAny(s, "= \t"); i >= 0 {
			name, value = s[:i], s[i+1:]
		}
	case len(s) > 2:
		name, value = s[:2], strings.TrimPrefix(s[2:], "=")
	}
	value = strings.Trim(strings.TrimSpace(value), `"'`)
	switch name {
	case "--requirement":
		name = "-r"
	case "--constraint":
		name = "-c"
	case "--editable":
		name = "-e"
	case "-i":
		name = "--index-url"
	case "-f":
		name = "--find-links"
	}
	return option{name, value}
}

// cutOptions cuts the options that follow a requirement ("--hash=sha256:…").
func cutOptions(s string) (text string, options []option) {
	i := strings.Index(s, " -")
	if j := strings.Index(s, "\t-"); j >= 0 && (i < 0 || j < i) {
		i = j
	}
	if i < 0 {
		return s, nil
	}
	text = strings.TrimSpace(s[:i])
	fields := strings.Fields(s[i:])
	for k := 0; k < len(fields); k++ {
		f := fields[k]
		if !strings.HasPrefix(f, "-") {
			continue
		}
		if !strings.Contains(f, "=") && k+1 < len(fields) && !strings.HasPrefix(fields[k+1], "-") {
			f += "=" + fields[k+1]
			k++
		}
		options = append(options, parseOption(f))
	}
	return text, options
}
