package version

// pep440 appends epoch, release and the parts behind it in the order in which
// PEP 440 compares them. Legacy forms have no key.
func (b *bits) pep440(s string) bool {
	i := 0
	if s[0]|0x20 == 'v' {
		i = 1
	}
	if i == len(s) || !isDigit(s[i]) {
		return false
	}
	if n, end := scan(s, i); end < len(s) && s[end] == '!' {
		b.number(n)
		if i = end + 1; i == len(s) || !isDigit(s[i]) {
			return false
		}
	} else {
		b.number(0)
	}
	i = b.dotted(s, i, true)
	b.put(symbolEnd, 3)
	var t pepTail
	if i, ok := t.read(s, i); !ok || i != len(s) && s[i] != '+' || i < len(s) && !isLocal(s[i+1:]) {
		return false
	} else if i < len(s) {
		t.local = 1
	}
	b.pepTail(&t)
	return true
}

// pepTail is what may follow a release.
type pepTail struct {
	pre, post, dev  uint64 // numbers
	hasPre          uint64 // 1 alpha, 2 beta, 3 candidate; 0 none
	hasPost, hasDev bool
	local           uint64
}

func (b *bits) pepTail(t *pepTail) {
	switch {
	case t.hasPre != 0:
		b.put(t.hasPre, 3)
		b.number(t.pre)
	case t.hasDev && !t.hasPost:
		b.put(0, 3) // 1.0.dev1 is below 1.0a1
	default:
		b.put(4, 3)
	}
	if t.hasPost {
		b.put(1, 1)
		b.number(t.post)
	} else {
		b.put(0, 1)
	}
	if t.hasDev {
		b.put(0, 1)
		b.number(t.dev)
	} else {
		b.put(1, 1)
	}
	b.put(t.local, 1)
}

// read reads pre-release, post-release and development release from i on and
// returns the index behind them. It takes what PEP 440, appendix B takes.
func (t *pepTail) read(s string, i int) (next int, ok bool) {
	if class, end := preWord(s, skipSeparator(s, i)); end > 0 {
		t.hasPre = class
		if t.pre, i, ok = numberAfter(s, end); !ok {
			return i, false
		}
	}
	if i+1 < len(s) && s[i] == '-' && isDigit(s[i+1]) {
		t.hasPost = true
		t.post, i = scan(s, i+1)
	} else if end := anyWord(s, skipSeparator(s, i), "post", "rev", "r"); end > 0 {
		t.hasPost = true
		if t.post, i, ok = numberAfter(s, end); !ok {
			return i, false
		}
	}
	if end := anyWord(s, skipSeparator(s, i), "dev"); end > 0 {
		t.hasDev = true
		if t.dev, i, ok = numberAfter(s, end); !ok {
			return i, false
		}
	}
	return i, true
}

// preWord returns the class of the pre-release word at i and the index behind
// it, or 0, 0.
func preWord(s string, i int) (class uint64, end int) {
	if end = anyWord(s, i, "alpha", "a"); end > 0 {
		return 1, end
	}
	if end = anyWord(s, i, "beta", "b"); end > 0 {
		return 2, end
	}
	if end = anyWord(s, i, "preview", "pre", "rc", "c"); end > 0 {
		return 3, end
	}
	return 0, 0
}

// anyWord returns the index behind the first of words that stands at i, in any
// letter case, or 0.
func anyWord(s string, i int, words ...string) int {
next:
	for _, w := range words {
		if len(s)-i < len(w) {
			continue
		}
		for j := range len(w) {
			if s[i+j]|0x20 != w[j] {
				continue next
			}
		}
		return i + len(w)
	}
	return 0
}

// numberAfter reads the number behind a word, if there is one. A separator with
// no number behind it that does not start the next part is refused.
func numberAfter(s string, i int) (n uint64, next int, ok bool) {
	j := skipSeparator(s, i)
	if j < len(s) && isDigit(s[j]) {
		n, next = scan(s, j)
		return n, next, true
	}
	return 0, i, j < len(s) && s[j] != '+' || j == i
}

func skipSeparator(s string, i int) int {
	if i < len(s) && (s[i] == '.' || s[i] == '-' || s[i] == '_') {
		return i + 1
	}
	return i
}

// isLocal reports whether s is a local label: letters and digits in groups.
func isLocal(s string) bool {
	for i := 0; i < len(s); i++ {
		if isDigit(s[i]) || isLetter(s[i]) {
			continue
		}
		if i == 0 || i+1 == len(s) || skipSeparator(s, i) == i || !isDigit(s[i-1]) && !isLetter(s[i-1]) {
			return false
		}
	}
	return s != ""
}
