package git

import (
	"fmt"
	"strconv"
	"strings"
)

// config is what the configuration says about the format of the repository.
type config struct {
	version    int64             // core.repositoryformatversion
	extensions map[string]string // extensions.*, keys in lower case
	partial    bool              // a partial clone
}

// parseConfig reads the variables of git-config(1) that matter here. Includes
// are not followed.
func parseConfig(text string) (config, error) {
	c := config{extensions: map[string]string{}}
	text = strings.ReplaceAll(strings.TrimPrefix(text, "\ufeff"), "\r\n", "\n")
	p := configParser{text: text, line: 1}
	for p.text != "" {
		key, value, err := p.next()
		if err != nil {
			return config{}, fmt.Errorf("line %d: %w", p.line, err)
		}
		if err := c.set(key, value); err != nil {
			return config{}, fmt.Errorf("line %d: %w", p.line, err)
		}
	}
	return c, nil
}

// set takes one variable. The last of several settings holds.
func (c *config) set(key, value string) error {
	switch {
	case key == "core.repositoryformatversion":
		v, err := strconv.ParseInt(value, 10, 64)
		if err != nil || v < 0 {
			return damaged("repository format version %.40q", value)
		}
		c.version = v
	case strings.HasPrefix(key, "extensions."):
		name := strings.TrimPrefix(key, "extensions.")
		c.extensions[name] = value
		c.partial = c.partial || name == "partialclone"
	case strings.HasPrefix(key, "remote.") && (strings.HasSuffix(key, ".promisor") || strings.HasSuffix(key, ".partialclonefilter")):
		c.partial = c.partial || !strings.EqualFold(value, "false")
	}
	return nil
}

// hashSize returns the size in bytes of the repository's hash, or an error for
// a format that this package does not read (gitrepository-layout(5)). Of a
// version 0 repository, the extensions that need version 1 are an error, as
// they are for git, and unknown ones count for nothing.
func (c *config) hashSize() (int, error) {
	if c.version > 1 {
		return 0, fmt.Errorf("repository format version %d: %w", c.version, ErrUnsupported)
	}
	size := 20
	for name, value := range c.extensions {
		switch name {
		case "noop", "noop-v1", "preciousobjects", "partialclone", "worktreeconfig":
			continue
		case "relativeworktrees", "compatobjectformat":
		case "refstorage":
		case "objectformat":
			switch strings.ToLower(value) {
			case "sha1":
			case "sha256":
				size = maxHash
			default:
				return 0, fmt.Errorf("object format %.40q: %w", value, ErrUnsupported)
			}
		default:
			if c.version == 1 {
				return 0, fmt.Errorf("repository extension %.40q: %w", name, ErrUnsupported)
			}
			continue
		}
		if c.version == 0 {
			return 0, damaged("extension %s in a repository of format version 0", name)
		}
	}
	return size, nil
}

// refStorage returns the name of a ref storage other than plain files, or "".
func (c *config) refStorage() string {
	name, _, _ := strings.Cut(strings.ToLower(c.extensions["refstorage"]), ":")
	if name == "files" {
		return ""
	}
	return name
}

// configParser reads the syntax of git-config(1).
type configParser struct {
	text    string
	line    int
	section string // "core", `remote.origin`
}

// next returns one variable, or an empty key for anything else. Keys are in
// lower case but for the subsection.
func (p *configParser) next() (key, value string, err error) {
	switch c := p.text[0]; {
	case c == '\n':
		p.line++
		fallthrough
	case c == ' ' || c == '\t' || c == '\r':
		p.text = p.text[1:]
		return "", "", nil
	case c == '#' || c == ';':
		p.skipLine()
		return "", "", nil
	case c == '[':
		return "", "", p.header()
	case c|0x20 >= 'a' && c|0x20 <= 'z':
		return p.variable()
	}
	return "", "", damaged("neither a section nor a variable")
}

func (p *configParser) skipLine() {
	end := strings.IndexByte(p.text, '\n')
	if end < 0 {
		end = len(p.text)
	}
	p.text = p.text[end:]
}

// header reads [section] or [section "subsection"].
func (p *configParser) header() error {
	end := strings.IndexAny(p.text, "]\"\n")
	if end < 0 || p.text[end] == '\n' {
		return damaged("section without an end")
	}
	section := strings.ToLower(strings.TrimSpace(p.text[1:end]))
	if p.text[end] == ']' {
		p.section, p.text = section, p.text[end+1:]
		return nil
	}
	var sub strings.Builder
	i := end + 1
	for ; i < len(p.text) && p.text[i] != '"' && p.text[i] != '\n'; i++ {
		if p.text[i] == '\\' && i+1 < len(p.text) {
			i++
		}
		sub.WriteByte(p.text[i])
	}
	if !strings.HasPrefix(p.text[min(i, len(p.text)):], `"]`) {
		return damaged("subsection without an end")
	}
	p.section, p.text = section+"."+sub.String(), p.text[i+2:]
	return nil
}

// variable reads name = value; a name alone is true.
func (p *configParser) variable() (key, value string, err error) {
	end := strings.IndexFunc(p.text, func(c rune) bool {
		return c != '-' && (c < '0' || c > '9') && (c|0x20 < 'a' || c|0x20 > 'z')
	})
	if end < 0 {
		end = len(p.text)
	}
	key = p.section + "." + strings.ToLower(p.text[:end])
	p.text = strings.TrimLeft(p.text[end:], " \t")
	if !strings.HasPrefix(p.text, "=") {
		if p.text != "" && !strings.ContainsRune("\r\n#;", rune(p.text[0])) {
			return "", "", damaged("variable %.80q without a value", key)
		}
		return key, "true", nil
	}
	p.text = strings.TrimLeft(p.text[1:], " \t")
	value, err = p.value()
	return key, value, err
}

// value reads to the end of the line: quotes, escapes, comments and lines that
// a backslash continues.
func (p *configParser) value() (string, error) {
	var b strings.Builder
	kept, quoted := 0, false // bytes of b without the white space at the end
	i := 0
	for ; i < len(p.text); i++ {
		c := p.text[i]
		if c == '\n' || !quoted && (c == '#' || c == ';') {
			break
		}
		switch {
		case c == '"':
			quoted = !quoted
			kept = b.Len()
			continue
		case c == '\\':
			i++
			if i == len(p.text) {
				return "", damaged("escape without an end")
			}
			if p.text[i] == '\n' {
				p.line++
				continue
			}
			at := strings.IndexByte(`\"ntb`, p.text[i])
			if at < 0 {
				return "", damaged("escape of %q", p.text[i])
			}
			b.WriteByte("\\\"\n\t\b"[at])
			kept = b.Len()
			continue
		}
		b.WriteByte(c)
		if quoted || c != ' ' && c != '\t' && c != '\r' {
			kept = b.Len()
		}
	}
	if quoted {
		return "", damaged("quote without an end")
	}
	p.text = p.text[i:]
	p.skipLine()
	return b.String()[:kept], nil
}
