package manifest

import (
	"bytes"
	"crypto/md5"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// composerOrder returns the members of an entry of a lock file, in the order in
// which Composer writes them.
func composerOrder() []string {
	return []string{
		"name", "version", "target-dir", "source", "dist", "require", "conflict", "provide", "replace", "require-dev", "suggest", "bin",
		"type", "extra", "autoload", "autoload-dev", "notification-url", "include-path", "archive", "scripts", "license", "authors",
		"description", "homepage", "keywords", "support", "funding", "abandoned", "time",
	}
}

// text writes a release as an entry of a lock file.
func (c *ComposerPackage) text(indent string) string {
	var parts []string
	for _, k := range composerOrder() {
		raw, ok := c.fields[k]
		switch {
		case k == "type" && !ok:
			raw = `"library"`
		case !ok || raw == "[]" || raw == "{}" || raw == "null" || k == "abandoned" && raw == "false":
			continue
		}
		parts = append(parts, Quote(k)+":"+unescaped(arranged(k, raw)))
	}
	var b bytes.Buffer
	text := "{" + strings.Join(parts, ",") + "}"
	if json.Indent(&b, []byte(text), indent, "    ") != nil {
		return text
	}
	return b.String()
}

// arranged puts the members of a member into the order in which Composer writes
// them: links by name, places in a fixed order, all else as it is.
func arranged(key, raw string) string {
	var rank func(member string) string
	switch key {
	case "source", "dist":
		rank = func(m string) string {
			if i := slices.Index([]string{"type", "url", "reference", "shasum", "mirrors"}, m); i >= 0 {
				return string('0' + rune(i))
			}
			return m
		}
	case "require", "conflict", "provide", "replace", "require-dev":
		rank = func(m string) string { return m }
	default:
		return raw
	}
	doc, err := tree.JSON(raw, nil)
	if err != nil || doc.Root().Kind() != tree.Map {
		return raw
	}
	list := slices.Collect(doc.Root().Children())
	slices.SortStableFunc(list, func(a, b tree.Node) int { return strings.Compare(rank(a.Key()), rank(b.Key())) })
	var parts []string
	for _, c := range list {
		parts = append(parts, Quote(c.Key())+":"+c.Raw())
	}
	return "{" + strings.Join(parts, ",") + "}"
}

// unescaped writes JSON with plain slashes and letters, as Composer does in lock
// files.
func unescaped(raw string) string {
	if !strings.Contains(raw, `\`) {
		return raw
	}
	var b strings.Builder
	for i := 0; i < len(raw); i++ {
		if raw[i] != '\\' || i+1 == len(raw) {
			b.WriteByte(raw[i])
			continue
		}
		switch next := raw[i+1]; {
		case next == '/':
			b.WriteByte('/')
			i++
		case next == 'u' && i+6 <= len(raw):
			r, n := escapedRune(raw[i:])
			if r < ' ' || r == '"' || r == '\\' || r == utf8.RuneError || r == 0x2028 || r == 0x2029 {
				b.WriteString(raw[i : i+n])
			} else {
				b.WriteRune(r)
			}
			i += n - 1
		default:
			b.WriteString(raw[i : i+2])
			i++
		}
	}
	return b.String()
}

// escapedRune reads \uXXXX, or two of them that make one character, and returns
// how many bytes they take.
func escapedRune(s string) (rune, int) {
	v, err := strconv.ParseUint(s[2:6], 16, 16)
	if err != nil {
		return utf8.RuneError, 2
	}
	r := rune(v)
	if utf16.IsSurrogate(r) {
		if len(s) >= 12 && s[6] == '\\' && s[7] == 'u' {
			if low, err := strconv.ParseUint(s[8:12], 16, 16); err == nil {
				if whole := utf16.DecodeRune(r, rune(low)); whole != utf8.RuneError {
					return whole, 12
				}
			}
		}
		return utf8.RuneError, 6
	}
	return r, 6
}

var errComposerNumber = errors.New("the file holds a number that is no integer, so Composer's hash of it is not known")

// ComposerHash returns the content-hash that Composer gives to a composer.json
// file: of the members that decide about packages, sorted, as PHP writes JSON
// (Composer's source, Package/Locker.php, getContentHash).
func ComposerHash(src string, b *budget.Budget) (string, error) {
	doc, err := tree.JSON(src, b)
	if err != nil {
		return "", err
	}
	root := doc.Root()
	members := root.Index()
	if members == nil {
		return "", errObject
	}
	names := []string{"name", "version", "require", "require-dev", "conflict", "replace", "provide", "minimum-stability", "prefer-stable", "repositories", "extra"}
	slices.Sort(names)
	var parts []string
	if p := root.Path("config", "platform"); p.Exists() && p.Kind() != tree.Null {
		text, err := phpJSON(p, 0)
		if err != nil {
			return "", err
		}
		parts = append(parts, `"config":{"platform":`+text+`}`)
	}
	for _, k := range names {
		n, ok := members[k]
		if !ok || n.Kind() == tree.Null {
			continue
		}
		text, err := phpJSON(n, 0)
		if err != nil {
			return "", err
		}
		parts = append(parts, phpQuote(k)+":"+text)
	}
	slices.Sort(parts) // "config" comes before "conflict"
	text := "{" + strings.Join(parts, ",") + "}"
	if len(parts) == 0 {
		text = "[]"
	}
	sum := md5.Sum([]byte(text))
	return hex.EncodeToString(sum[:]), nil
}

// maxPHPDepth is how deep PHP reads JSON.
const maxPHPDepth = 512

// phpJSON writes a value as PHP does once it has read it into arrays: an object
// without members is an empty list.
func phpJSON(n tree.Node, depth int) (string, error) {
	if depth > maxPHPDepth {
		return "", errObject
	}
	switch n.Kind() {
	case tree.Map, tree.List:
	case tree.String:
		return phpQuote(n.Text()), nil
	case tree.Number:
		if _, ok := n.Int(); !ok {
			return "", errComposerNumber
		}
		return n.Text(), nil
	default:
		return n.Raw(), nil
	}
	isMap := false
	i := 0
	for c := range n.Children() {
		isMap = isMap || n.Kind() == tree.Map && c.Key() != strconv.Itoa(i)
		i++
	}
	var parts []string
	for c := range n.Children() {
		text, err := phpJSON(c, depth+1)
		if err != nil {
			return "", err
		}
		if isMap {
			text = phpQuote(c.Key()) + ":" + text
		}
		parts = append(parts, text)
	}
	if isMap {
		return "{" + strings.Join(parts, ",") + "}", nil
	}
	return "[" + strings.Join(parts, ",") + "]", nil
}

// phpQuote writes a text as PHP does by default: slashes and all but ASCII escaped.
func phpQuote(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\' || r == '/':
			b.WriteString(`\` + string(r))
		case r == '\b' || r == '\f' || r == '\n' || r == '\r' || r == '\t':
			b.WriteByte('\\')
			b.WriteByte("btn_fr"[r-'\b'])
		case r > 0xffff:
			hi, lo := utf16.EncodeRune(r)
			fmt.Fprintf(&b, `\u%04x\u%04x`, hi, lo)
		case r < ' ' || r >= 0x7f && r != 0x7f:
			fmt.Fprintf(&b, `\u%04x`, r)
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('"')
	return b.String()
}
