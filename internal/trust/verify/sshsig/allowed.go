package sshsig

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"golang.org/x/crypto/ssh"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

// Allowed are the signers that a user trusts.
type Allowed struct {
	lines []line
	// Skipped says which lines cannot be read, and why.
	Skipped []string
}

// A line lets one key, or those whom one authority certifies, sign.
type line struct {
	number      int
	principals  []string // patterns; "!" in front refuses
	authority   bool
	namespaces  []string // patterns; nil allows all
	after       time.Time
	before      time.Time
	key         ssh.PublicKey
	fingerprint string
}

// ParseAllowed reads a file of allowed signers (ssh-keygen(1), ALLOWED SIGNERS).
// A line that cannot be read allows nobody and is told of. Times without zone are
// taken as UTC, so that a file means the same everywhere.
func ParseAllowed(data []byte, b *budget.Budget) (*Allowed, error) {
	a := &Allowed{}
	n := 0
	for text := range strings.Lines(string(data)) {
		n++
		if err := b.Step(1 + int64(len(text))/64); err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
		text = strings.TrimSpace(text)
		if text == "" || text[0] == '#' {
			continue
		}
		l, err := parseLine(text)
		if err != nil {
			a.Skipped = append(a.Skipped, fmt.Sprintf("line %d: %v", n, err))
			continue
		}
		l.number = n
		a.lines = append(a.lines, *l)
	}
	return a, nil
}

// Anyone allows one public key, a line as in id_ed25519.pub, for every name and
// namespace.
func Anyone(publicKey []byte) (*Allowed, error) {
	key, _, _, rest, err := ssh.ParseAuthorizedKey(publicKey)
	if err != nil {
		return nil, errors.New("no SSH public key")
	}
	if len(strings.TrimSpace(string(rest))) > 0 {
		return nil, errors.New("more than one key")
	}
	return &Allowed{lines: []line{{principals: []string{"*"}, key: key, fingerprint: ssh.FingerprintSHA256(key)}}}, nil
}

// parseLine reads "PRINCIPALS [OPTIONS] TYPE KEY [COMMENT]".
func parseLine(text string) (*line, error) {
	names, rest, err := word(text)
	if err != nil {
		return nil, err
	}
	l := &line{principals: strings.Split(names, ",")}
	first, after, err := word(rest)
	if err != nil {
		return nil, err
	}
	if !keyType(first) {
		if err := l.options(first); err != nil {
			return nil, err
		}
		rest = after
	}
	key, _, options, more, err := ssh.ParseAuthorizedKey([]byte(rest))
	if err != nil || len(options) > 0 || len(more) > 0 {
		return nil, errors.New("no public key")
	}
	if _, ok := key.(*ssh.Certificate); ok {
		return nil, errors.New("a certificate in place of a key")
	}
	l.key, l.fingerprint = key, ssh.FingerprintSHA256(key)
	return l, nil
}

func keyType(s string) bool {
	for _, prefix := range []string{"ssh-", "ecdsa-", "sk-", "rsa-"} {
		if strings.HasPrefix(s, prefix) {
			return true
		}
	}
	return false
}

// word takes a word that ends at white space outside of double quotes, and drops
// quotes around the whole.
func word(s string) (w, rest string, err error) {
	s = strings.TrimLeft(s, " \t")
	quoted, i := false, 0
	for ; i < len(s); i++ {
		if s[i] == '"' {
			quoted = !quoted
		}
		if !quoted && (s[i] == ' ' || s[i] == '\t') {
			break
		}
	}
	if quoted {
		return "", "", errors.New("a quote that does not end")
	}
	if i == 0 {
		return "", "", errors.New("a word is missing")
	}
	w = s[:i]
	if inner, ok := strings.CutPrefix(w, `"`); ok {
		if inner, ok = strings.CutSuffix(inner, `"`); ok && !strings.Contains(inner, `"`) {
			w = inner
		}
	}
	return w, s[i:], nil
}

// options reads "cert-authority,namespaces="a,b",valid-after="20260101"". An
// option that is not known makes the line void: it might take something away.
func (l *line) options(text string) error {
	for text != "" {
		end, quoted := 0, false
		for ; end < len(text) && (quoted || text[end] != ','); end++ {
			if text[end] == '"' {
				quoted = !quoted
			}
		}
		name, value, _ := strings.Cut(text[:end], "=")
		value = strings.Trim(value, `"`)
		var err error
		switch strings.ToLower(name) {
		case "cert-authority":
			l.authority = true
		case "namespaces":
			l.namespaces = strings.Split(value, ",")
		case "valid-after":
			l.after, err = moment(value)
		case "valid-before":
			l.before, err = moment(value)
		default:
			err = fmt.Errorf("the option %.40q is not known", name)
		}
		if err != nil {
			return err
		}
		text = strings.TrimPrefix(text[end:], ",")
	}
	return nil
}

// moment reads YYYYMMDD[Z] or YYYYMMDDHHMM[SS][Z].
func moment(s string) (time.Time, error) {
	digits := strings.TrimSuffix(strings.TrimSuffix(s, "Z"), "z")
	for _, layout := range []string{"20060102", "200601021504", "20060102150405"} {
		if len(digits) == len(layout) {
			if t, err := time.Parse(layout, digits); err == nil {
				return t, nil
			}
		}
	}
	return time.Time{}, fmt.Errorf("%.40q is no time", s)
}

// matches reports whether a list of patterns takes a name: one matches and none
// with "!" does (ssh_config(5), PATTERNS).
func matches(patterns []string, name string) bool {
	found := false
	for _, p := range patterns {
		not, refuses := strings.CutPrefix(strings.TrimSpace(p), "!")
		if !wild(not, name) {
			continue
		}
		if refuses {
			return false
		}
		found = true
	}
	return found
}

// wild matches * and ?; going back to the last star only, it takes no more than
// the product of both lengths.
func wild(pattern, s string) bool {
	p, i, star, mark := 0, 0, -1, 0
	for i < len(s) {
		switch {
		case p < len(pattern) && pattern[p] == '*':
			star, mark = p, i
			p++
		case p < len(pattern) && (pattern[p] == '?' || pattern[p] == s[i]):
			p++
			i++
		case star >= 0:
			mark++
			p, i = star+1, mark
		default:
			return false
		}
	}
	return strings.Trim(pattern[p:], "*") == ""
}
