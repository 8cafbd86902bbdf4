package pipeline

import "testing"

// fed is a document with one step that reads an input, and a caller that hands
// it something.
func fed(level Level) (callee, caller *Document, read *Expr) {
	value := func(text string, r Read) *Value {
		v := &Value{Text: text, Scalar: true, Source: NewSource("x", text)}
		v.Exprs = []*Expr{{Value: v, End: len(text), Text: text, Reads: []Read{r}}}
		return v
	}
	callee = &Document{}
	run := value("input", Read{Path: []string{"parameters", "Name"}, Level: Unknown, Origin: FromInput})
	j := &Job{Doc: callee}
	j.Steps = []*Step{{Job: j, Run: run}}
	callee.Jobs = []*Job{j}
	caller = &Document{}
	with := &Map{Entries: []Entry{{Name: "name", Value: value("text", Read{Path: []string{"event", "title"}, Level: level})}}}
	caller.Jobs = []*Job{{Doc: caller, With: with}}
	callee.Callers = []Call{{Job: caller.Jobs[0]}}
	return callee, caller, run.Exprs[0]
}

func TestWhatACallerHandsInReachesTheExpressionsOfTheCallee(t *testing.T) {
	callee, caller, read := fed(Arbitrary)
	docs := []*Document{callee, caller}
	if !Feed(docs, "parameters") {
		t.Error("nothing changed")
	}
	if r := read.Reads[0]; r.Level != Arbitrary || r.Source != "event.title" {
		t.Errorf("%+v", r)
	}
	if Feed(docs, "parameters") {
		t.Error("a second round changes something")
	}
}

func TestWhatIsFixedOrOfAnotherContextIsNotRaised(t *testing.T) {
	for _, level := range []Level{Fixed, Unknown} {
		callee, caller, read := fed(level)
		if Feed([]*Document{callee, caller}, "parameters") || read.Reads[0].Level != Unknown {
			t.Errorf("level %v is handed on", level)
		}
	}
	callee, caller, read := fed(Arbitrary)
	if Feed([]*Document{callee, caller}, "inputs"); read.Reads[0].Level != Unknown {
		t.Error("another context is raised")
	}
}

func TestAStepsCallIsFollowedLikeAJobs(t *testing.T) {
	callee, caller, read := fed(Structured)
	with := caller.Jobs[0].With
	caller.Jobs[0].With = nil
	callee.Callers = []Call{{Job: caller.Jobs[0], Step: &Step{With: with}}, {Job: caller.Jobs[0]}}
	if Feed([]*Document{callee}, "parameters"); read.Reads[0].Level != Structured {
		t.Errorf("%v", read.Reads[0].Level)
	}
}

func TestOneShellCarriesItsVariablesToLaterSteps(t *testing.T) {
	for _, one := range []bool{true, false} {
		j := &Job{Doc: &Document{Predefined: func(name string) Read {
			if name == "TITLE" {
				return Read{Path: []string{name}, Level: Arbitrary}
			}
			return Read{}
		}}, OneShell: one}
		for i, text := range []string{"use $A", "A=$TITLE", "use $A"} {
			s := &Step{Job: j, Index: i, Run: &Value{Text: text, Scalar: true, Source: NewSource("x", text)}}
			j.Steps = append(j.Steps, s)
			s.Follow()
		}
		level := func(i int) Level {
			sc := j.Steps[i].Script()
			l, _ := sc.Level(sc.Commands[0].Args[1])
			return l
		}
		want := Fixed
		if one {
			want = Arbitrary
		}
		if level(0) != Fixed || level(2) != want {
			t.Errorf("one shell %v: %v before, %v behind", one, level(0), level(2))
		}
	}
}

func TestAVariableThatHoldsASecretSaysSo(t *testing.T) {
	secret := &Value{Text: "s", Scalar: true}
	secret.Exprs = []*Expr{{Value: secret, End: 1, Reads: []Read{{Path: []string{"secrets", "T"}, Origin: FromSecret}}}}
	s := &Step{Job: &Job{Doc: &Document{}}, Env: &Map{Entries: []Entry{{Name: "T", Value: secret}, {Name: "U", Value: &Value{Text: "x", Scalar: true}}}}}
	s.Run = &Value{Text: "use $T $U", Scalar: true, Source: NewSource("x", "use $T $U")}
	sc := s.Script()
	if r := sc.Variable("T"); r.Origin != FromSecret || r.Level != Fixed {
		t.Errorf("%+v", r)
	}
	if r := sc.Variable("U"); r.Origin == FromSecret {
		t.Errorf("%+v", r)
	}
}
