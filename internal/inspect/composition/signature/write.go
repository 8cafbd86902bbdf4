package signature

import (
	"encoding/hex"
	"strconv"
	"strings"
)

// Head returns the part of a signature file that is written by hand: all lines
// above "# learned", or the whole text.
func Head(text string) string {
	if strings.HasPrefix(text, LearnedLine+"\n") {
		return ""
	}
	if i := strings.Index(text, "\n"+LearnedLine+"\n"); i >= 0 {
		return text[:i+1]
	}
	if text != "" && !strings.HasSuffix(text, "\n") {
		text += "\n"
	}
	return text
}

// AppendLearned writes the part of a signature file below its head.
func AppendLearned(b []byte, refs []Reference, features []Feature) []byte {
	b = append(b, LearnedLine+"\n"...)
	for _, r := range refs {
		b = append(b, "reference "+r.Version+" "+r.Arch+" "+r.Digest+" "+r.Package+"\n"...)
	}
	for i := range features {
		b = appendFeature(b, &features[i])
	}
	return b
}

func appendFeature(b []byte, f *Feature) []byte {
	b = append(b, f.Kind.String()...)
	if f.First == "" {
		b = append(b, " * "...)
	} else {
		b = append(b, " "+f.First+".."+f.Last+" "...)
	}
	if f.Unit == "" {
		b = append(b, "- "...)
	} else {
		b = append(b, f.Unit+" "...)
	}
	switch f.Kind {
	case Symbol:
		b = append(b, f.Text...)
	case Table:
		b = hex.AppendEncode(b, []byte(f.Text))
	default:
		b = strconv.AppendQuote(b, f.Text)
	}
	return append(b, '\n')
}
