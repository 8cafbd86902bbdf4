package pypi

import (
	"html"
	"net/url"
	"strings"
)

// DecodeIndexHTML reads the page of a package in HTML (formerly PEP 503, with the
// attributes of PEP 592 and 658). base is the address of the page. The text is
// gone through once; markup other than anchors is passed over.
func DecodeIndexHTML(src, base, name string) (*Project, error) {
	p := newProject(name)
	at, _ := url.Parse(base)
	found := false
	for rest := src; ; {
		i := strings.Index(rest, "<a")
		if i < 0 {
			break
		}
		rest = rest[i+2:]
		attrs, after, ok := anchor(rest)
		if !ok {
			continue
		}
		rest = after
		text, _, _ := strings.Cut(rest[:min(len(rest), 1000)], "<")
		found = true
		p.add(fileOf(attrs, strings.TrimSpace(html.UnescapeString(text)), at))
	}
	if !found && !strings.Contains(strings.ToLower(src[:min(len(src), 2000)]), "<html") {
		return nil, errIndex
	}
	p.sort()
	return p, nil
}

func fileOf(attrs map[string]string, name string, at *url.URL) File {
	f := File{Name: name, RequiresPython: attrs["data-requires-python"], URL: against(at, attrs["href"])}
	if _, fragment, ok := strings.Cut(attrs["href"], "#"); ok {
		f.SHA256, _ = strings.CutPrefix(fragment, "sha256=")
		if f.SHA256 == fragment {
			f.SHA256 = ""
		}
	}
	if f.Name == "" || strings.Contains(f.Name, " ") {
		if u, err := url.Parse(f.URL); err == nil {
			f.Name = u.Path[strings.LastIndexByte(u.Path, '/')+1:]
		}
	}
	f.Reason, f.Yanked = attrs["data-yanked"]
	for _, key := range [...]string{"data-core-metadata", "data-dist-info-metadata"} {
		if v, ok := attrs[key]; ok && v != "false" {
			f.Metadata = true
		}
	}
	return f
}

// maxAttrs bounds the attributes of one anchor.
const maxAttrs = 20

// anchor reads the attributes of a tag up to its end.
func anchor(s string) (attrs map[string]string, rest string, ok bool) {
	if s == "" || !strings.ContainsRune(" \t\r\n", rune(s[0])) {
		return nil, "", false
	}
	attrs = make(map[string]string)
	for range maxAttrs {
		s = strings.TrimLeft(s, " \t\r\n/")
		if strings.HasPrefix(s, ">") {
			return attrs, s[1:], true
		}
		n := strings.IndexAny(s, "= \t\r\n/>")
		if n <= 0 {
			return nil, "", false
		}
		key, value := strings.ToLower(s[:n]), ""
		s = strings.TrimLeft(s[n:], " \t\r\n")
		if strings.HasPrefix(s, "=") {
			if value, s, ok = attrValue(strings.TrimLeft(s[1:], " \t\r\n")); !ok {
				return nil, "", false
			}
		}
		attrs[key] = html.UnescapeString(value)
	}
	return nil, "", false
}

func attrValue(s string) (value, rest string, ok bool) {
	if s == "" {
		return "", "", false
	}
	if s[0] == '"' || s[0] == '\'' {
		value, rest, ok = strings.Cut(s[1:], s[:1])
		return value, rest, ok && len(value) < maxNeed
	}
	n := strings.IndexAny(s, " \t\r\n>")
	if n < 0 {
		return "", "", false
	}
	return s[:n], s[n:], true
}
