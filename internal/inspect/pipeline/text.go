package pipeline

import "strings"

// NewText returns the scalar that stands at l as it is: no quotes, no escapes.
func NewText(s *Source, l Loc) *Value {
	return &Value{Text: s.Text[l.Off:l.End], Scalar: true, Key: l, At: l, Here: l, Source: s, verbatim: true}
}

// NewSpliced returns a scalar that is written at l otherwise than it reads:
// index holds, for each byte of text, its offset from the beginning of l.
func NewSpliced(s *Source, l Loc, text string, index []uint32) *Value {
	return &Value{Text: text, Scalar: true, Key: l, At: l, Here: l, Source: s, index: index}
}

// exceptMark begins the inline exceptions that users of zizmor have already.
const exceptMark = "zizmor: ignore["

// Exceptions finds the inline exceptions behind a comment sign, such as "#". It
// is for files without scalars that could hold the sign.
func Exceptions(s *Source, sign string) []Ignore {
	var out []Ignore
	for at := 0; ; {
		i := strings.Index(s.Text[at:], exceptMark)
		if i < 0 {
			return out
		}
		i += at
		at = i + len(exceptMark)
		number := s.Line(i)
		line := s.LineLoc(number)
		list, reason, closed := strings.Cut(s.Text[at:max(line.End, at)], "]")
		if !closed || !strings.Contains(s.Text[line.Off:i], sign) {
			continue
		}
		ig := Ignore{Line: number, Reason: strings.TrimSpace(reason)}
		for rule := range strings.SplitSeq(list, ",") {
			ig.Rules = append(ig.Rules, strings.TrimSpace(rule))
		}
		out = append(out, ig)
	}
}
