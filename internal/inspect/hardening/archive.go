package hardening

// summary sums the objects of a static archive up.
func summary(members []Report) Report {
	r := Report{Format: members[0].Format, Arch: members[0].Arch}
	for i := range members {
		if members[i].Arch != r.Arch {
			r.Arch = "mixed"
		}
	}
	r.text("kind", "static-library", FromMarker)
	r.text("pie", NotApplicable, FromMarker)
	r.text("relro", NotApplicable, FromMarker)
	r.text("nx", lowest(members, "nx", No, Unknown, Yes), FromMarker)
	for _, c := range [...]struct{ word, shares, whole string }{
		{"canary", "canaryFunctions", "needed"}, {"stackClash", "stackClashFunctions", "needed"}, {"cetCode", "cetFunctions", "total"},
	} {
		have, need := 0, 0
		for i := range members {
			if p := members[i].Get(c.shares); p != nil {
				if s, ok := p.Value.(Shares); ok && len(s) == 2 {
					have, need = have+s[0].N, need+s[1].N
				}
			}
		}
		word := tally{have: have, need: need}.word()
		if word == NotApplicable {
			word = lowest(members, c.word, Unknown, NotApplicable)
		}
		r.text(c.word, word, FromCode)
		r.add(c.shares, Shares{{"protected", have}, {c.whole, need}}, FromCode)
	}
	r.text("fortify", lowest(members, "fortify", "0", "1", "2", "3", Unknown, NotApplicable), FromCode)
	r.text("cet", lowest(members, "cet", Off, On, NotApplicable), FromNote)
	for _, s := range single() {
		if word, source := together(members, s.property); word != "" {
			r.text(s.property, word, source)
		}
	}
	return r
}

// together joins the verdicts of the members that have one; "" if none has.
func together(members []Report, property string) (string, Source) {
	t, source := tally{}, FromNothing
	for i := range members {
		p := members[i].Get(property)
		if p == nil {
			continue
		}
		source = p.Source
		switch p.Value.String() {
		case Protected:
			t.have, t.need = t.have+2, t.need+2
		case Partial:
			t.have, t.need = t.have+1, t.need+2
		case Unprotected:
			t.need += 2
		}
	}
	if t.need == 0 {
		return "", source
	}
	return t.word(), source
}

// lowest returns the first of words that a member has as its property, or the
// last word.
func lowest(members []Report, property string, words ...string) string {
	for _, w := range words {
		for i := range members {
			if members[i].Word(property) == w {
				return w
			}
		}
	}
	return words[len(words)-1]
}
