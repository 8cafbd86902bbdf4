package csaf

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
	"unicode"
)

//go:embed words.txt
var wordsText string

// vocabulary holds the words that advisories are written with, by length.
var vocabulary = sync.OnceValue(func() map[string]bool {
	out := map[string]bool{}
	for line := range strings.Lines(wordsText) {
		if !strings.HasPrefix(line, "#") {
			for _, w := range strings.Fields(line) {
				out[w] = true
			}
		}
	}
	return out
})

// shortest is the shortest word that is looked at: short words have too many
// neighbours that are words, too.
const shortest = 6

// maxWords bounds the different words of one document that are compared with the
// vocabulary.
const maxWords = 20_000

// spelling is 6.3.8 for English: a word that is one slip away from a word of the
// trade, and none itself, is most likely that word. Any other word passes, since
// a list of all English words is not here.
func spelling(c *checker) {
	if lang := strings.ToLower(c.doc.Get("lang").Text()); lang != "" && lang != "en" && !strings.HasPrefix(lang, "en-") {
		return
	}
	known := vocabulary()
	memo := map[string]string{}
	for _, key := range [...]string{"text", "title", "summary", "details", "audience", "organization"} {
		for _, n := range c.values[key] {
			for _, w := range strings.FieldsFunc(n.Text(), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '\'' }) {
				w = strings.Trim(w, "'")
				if len(w) < shortest || len(w) > 24 || known[strings.ToLower(w)] || !plainWord(w) {
					continue
				}
				lower := strings.ToLower(w)
				near, ok := memo[lower]
				if !ok && len(memo) < maxWords {
					near = neighbour(lower, known)
					memo[lower] = near
				}
				if near != "" {
					c.wrong(n, quote(w)+" looks like "+quote(near))
				}
			}
		}
	}
}

// plainWord reports whether w is a word of a sentence: letters only, in lower
// case but for the first, so that names and identifiers pass.
func plainWord(w string) bool {
	for i, r := range w {
		if r > unicode.MaxASCII || unicode.IsDigit(r) || i > 0 && unicode.IsUpper(r) {
			return false
		}
	}
	return true
}

// neighbour returns the known word from which w is one slip away: a letter left
// out, doubled, swapped with the next or taken for another. Endings that English
// puts on words are no slips.
func neighbour(w string, known map[string]bool) string {
	for _, end := range [...]string{"s", "es", "ed", "ing", "ly", "er", "r", "d", "n", "able", "al", "'s"} {
		if stem, ok := strings.CutSuffix(w, end); ok && (known[stem] || known[stem+"e"] || known[stem+"y"]) {
			return ""
		}
	}
	const letters = "abcdefghijklmnopqrstuvwxyz"
	var found []string
	try := func(s string) {
		if known[s] {
			found = append(found, s)
		}
	}
	for i := range len(w) {
		try(w[:i] + w[i+1:]) // a letter too many
		if i+1 < len(w) {
			try(w[:i] + w[i+1:i+2] + w[i:i+1] + w[i+2:]) // two letters swapped
		}
		for _, l := range letters {
			try(w[:i] + string(l) + w[i+1:]) // another letter
			try(w[:i] + string(l) + w[i:])   // a letter too few
		}
	}
	if len(found) == 0 {
		return ""
	}
	slices.Sort(found)
	return found[0]
}
