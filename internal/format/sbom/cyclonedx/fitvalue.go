package cyclonedx

import "fmt"

// scalar checks a scalar against its JSON type and its XML type.
func (f *fitter) scalar(v *value, t, x *typ) (*value, string) {
	if !couldBe(v.kind, t) {
		return nil, f.wrong(v, t)
	}
	if t.kind == enumKind && !t.enum.has(v.text) {
		instead := substitute(t.enum, v.text)
		if instead == "" {
			return nil, f.wrong(v, t)
		}
		f.lose(v, f.wrong(v, t), instead)
		v = textValue(instead)
	}
	if (t.kind == intKind || t.kind == numberKind) && !t.acceptsNumber(v.text) || t.kind == stringKind && !t.acceptsText(v.text) {
		return nil, f.wrong(v, t)
	}
	if x == nil {
		return v, ""
	}
	if e := x.element; e != nil {
		switch {
		case e.text != nil:
			x = e.text
		case e.attr("ref") != nil:
			x = e.attr("ref").typ
		default:
			x = &typ{kind: stringKind}
		}
	}
	if text := scalarText(v); !x.acceptsXML(text) {
		return nil, f.wrong(v, x)
	}
	if !xmlSafe(v.text) {
		f.lose(v, "XML has no way to write a control character", "U+FFFD")
	}
	return v, ""
}

// substitute returns the value that stands for others in an enumeration, or "".
func substitute(e *enum, v string) string {
	if e.name == "component.type" {
		switch v {
		case "platform":
			return "framework"
		case "device-driver":
			return "firmware"
		case "machine-learning-model", "data", "cryptographic-asset":
			return "file"
		}
		return ""
	}
	for _, word := range []string{"other", "unknown"} {
		if e.has(word) {
			return word
		}
	}
	return ""
}

// choice fits a value to that of several types that loses least.
func (f *fitter) choice(v *value, t, x *typ) (*value, string) {
	var candidates []*typ
	for _, c := range alternatives(t) {
		if couldBe(v.kind, c) {
			candidates = append(candidates, c)
		}
	}
	if len(candidates) == 1 {
		return f.fit(v, candidates[0], x)
	}
	reason := ""
	var best *typ
	least := 0
	start := f.mark()
	for _, c := range candidates {
		got, why := f.fit(v, c, x)
		lost := len(f.losses) - start.losses
		f.rewind(start)
		switch {
		case got == nil:
			reason = why
		case best == nil || lost < least:
			best, least = c, lost
		}
		if got != nil && lost == 0 && t.kind == anyOfKind {
			break
		}
	}
	if best == nil {
		if reason == "" {
			reason = f.wrong(v, t)
		}
		return nil, reason
	}
	got, _ := f.fit(v, best, x)
	if t.kind == oneKind && f.fits(got, candidates, x) != 1 {
		f.rewind(start)
		return nil, fmt.Sprintf("what %s can hold of it is not %s", f.name, t.expected())
	}
	return got, ""
}

// fits counts the types that a value fits as it is.
func (f *fitter) fits(v *value, types []*typ, x *typ) int {
	n := 0
	start := f.mark()
	f.probe = true
	defer func() { f.probe = false }()
	for _, t := range types {
		if got, _ := f.fit(v, t, x); got != nil && len(f.losses) == start.losses {
			n++
		}
		f.rewind(start)
	}
	return n
}
