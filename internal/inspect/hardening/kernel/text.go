package kernel

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

// The limits of one text.
const (
	maxText    = 8 << 20
	maxSymbols = 1 << 17
)

// setting is the value of a symbol and the line that sets it.
type setting struct {
	value string
	line  int
}

// settings are the symbols of a text.
type settings map[string]setting

// inflate returns the text of a configuration: as it is, inflated as in
// /proc/config.gz, or taken out of an image that has a copy of it between
// IKCFG_ST and IKCFG_ED (kernel/configs.c).
func inflate(data []byte, b *budget.Budget) ([]byte, error) {
	if i := bytes.Index(data, []byte("IKCFG_ST\x1f\x8b")); i >= 0 {
		data = data[i+len("IKCFG_ST"):]
	}
	if !bytes.HasPrefix(data, []byte("\x1f\x8b")) {
		return data[:min(len(data), maxText)], nil
	}
	z, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return nil, fmt.Errorf("inflating the configuration: %w", err)
	}
	z.Multistream(false)
	out, err := io.ReadAll(io.LimitReader(b.Reader(z), maxText))
	if err != nil {
		return nil, fmt.Errorf("inflating the configuration: %w", err)
	}
	return out, nil
}

// parseConfig reads a configuration: CONFIG_X=value, or "# CONFIG_X is not set".
// The version stands in a comment: "# Linux/x86 6.1.90 Kernel Configuration". The
// last of several lines for a symbol counts, as it does for the build.
func parseConfig(text string) (settings, Version) {
	out := make(settings)
	var version Version
	n := 0
	for line := range strings.Lines(text) {
		n++
		line = strings.TrimSpace(line)
		if rest, ok := strings.CutPrefix(line, "# CONFIG_"); ok {
			if name, ok := strings.CutSuffix(rest, " is not set"); ok {
				out.set(name, "n", n)
			}
			continue
		}
		if rest, ok := strings.CutPrefix(line, "# Linux/"); ok {
			if fields := strings.Fields(rest); len(fields) > 1 {
				version, _ = ParseVersion(fields[1])
			}
			continue
		}
		if rest, ok := strings.CutPrefix(line, "CONFIG_"); ok {
			if name, value, ok := strings.Cut(rest, "="); ok {
				out.set(name, strings.Trim(value, `"`), n)
			}
		}
	}
	return out, version
}

// parseSysctl reads lines "key = value"; a key may be written as a path.
func parseSysctl(text string) settings {
	out := make(settings)
	n := 0
	for line := range strings.Lines(text) {
		n++
		line = strings.TrimLeft(strings.TrimSpace(line), "-") // "-": errors do not matter
		if line == "" || line[0] == '#' || line[0] == ';' {
			continue
		}
		if key, value, ok := strings.Cut(line, "="); ok {
			key = strings.TrimPrefix(strings.ReplaceAll(strings.TrimSpace(key), "/", "."), ".proc.sys.")
			out.set(key, strings.Join(strings.Fields(value), " "), n)
		}
	}
	return out
}

// parseCmdline reads a command line: words "name" or "name=value", quoted where
// they hold spaces; what follows "--" is for the first program. "-" and "_" in a
// name are one.
func parseCmdline(text string) settings {
	out := make(settings)
	line, start, quoted := 1, 0, false
	word := func(end int) bool {
		w := strings.ReplaceAll(text[start:end], `"`, "")
		if w == "--" {
			return false
		}
		if w != "" {
			name, value, given := strings.Cut(w, "=")
			if !given {
				value = "set"
			}
			out.set(strings.ReplaceAll(name, "-", "_"), value, line)
		}
		return true
	}
	for i := range len(text) {
		switch c := text[i]; {
		case c == '"':
			quoted = !quoted
		case !quoted && (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == 0):
			if !word(i) {
				return out
			}
			start = i + 1
			if c == '\n' {
				line++
			}
		}
	}
	word(len(text))
	return out
}

func (s settings) set(name, value string, line int) {
	if _, there := s[name]; there || len(s) < maxSymbols {
		s[name] = setting{value, line}
	}
}
