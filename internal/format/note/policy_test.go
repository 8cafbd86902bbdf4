package note

import (
	"crypto/rand"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// sample is a policy of three witnesses in groups.
func sample(t testing.TB) (string, []Key) {
	t.Helper()
	l, _ := newKey(t, "log.invalid", Ed25519)
	text := "# who must have seen the log\nlog " + l.String() + "\n"
	var list []Key
	for _, n := range []string{"a", "b", "c"} {
		k, _ := newKey(t, n+".invalid", Cosignature)
		list = append(list, k)
		text += "witness " + n + " " + k.String() + " https://" + n + ".invalid/w # a place\n"
	}
	return text + "group ab any a b\ngroup both 2 ab c\nquorum both\n", list
}

func TestAPolicySaysWhoMustHaveSigned(t *testing.T) {
	text, _ := sample(t)
	p, err := ParsePolicy(text)
	if err != nil {
		t.Fatal(err)
	}
	for names, want := range map[string]bool{"": false, "a": false, "c": false, "a b": false, "a c": true, "b c": true, "a b c": true, "ab c": false, "x": false} {
		have := map[string]bool{}
		for _, n := range strings.Fields(names) {
			have[n] = true
		}
		if p.Satisfied(have) != want {
			t.Errorf("%q: %v", names, !want)
		}
	}
	if !p.Follows("log.invalid") || p.Follows("other.invalid") {
		t.Error("a policy is about the logs that it names")
	}
	again, err := ParsePolicy(p.String())
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(p, again); diff != "" {
		t.Error(diff)
	}
	if none, err := ParsePolicy("quorum none"); err != nil || !none.Satisfied(nil) || !none.Follows("any") {
		t.Errorf("%v", err)
	}
}

func TestALogsKeyStandsForItsWitness(t *testing.T) {
	k, private := newKey(t, "w.invalid", Ed25519)
	p, err := ParsePolicy("witness w " + k.String() + "\nquorum w\n")
	if err != nil {
		t.Fatal(err)
	}
	s, err := Cosign(p.Witnesses[0].Key, private, "log.invalid\n7\nAAEC\n", time.Unix(9, 0), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	if got := p.Cosigners(checkpoint(t, s.Line())); len(got) != 1 || got[0] != "w" {
		t.Error(got)
	}
}

// TestAKeyCountsOnce names one key twice: two names are not two witnesses.
func TestAKeyCountsOnce(t *testing.T) {
	k, private := newKey(t, "w.invalid", Cosignature)
	p, err := ParsePolicy("witness a " + k.String() + "\nwitness b " + k.String() + "\ngroup g all a b\nquorum g\n")
	if err != nil {
		t.Fatal(err)
	}
	s, err := Cosign(k, private, "log.invalid\n7\nAAEC\n", time.Unix(9, 0), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	if got := p.Cosigners(checkpoint(t, s.Line())); len(got) != 1 {
		t.Error(got)
	}
}

func TestPoliciesThatAreNone(t *testing.T) {
	k, _ := newKey(t, "w.invalid", Cosignature)
	w := "witness w " + k.String() + "\n"
	for text, want := range map[string]string{
		"": "names no quorum", w: "names no quorum", "quorum x": "not defined before", w + "quorum w\nquorum w": "second quorum", w + w + "quorum w": "defined twice", "moon": "no line", "witness w": "no line", "log": "no line",
		"witness w x": "line 1", "log x": "not a verifier key", "witness any " + k.String(): "cannot be a name", "witness w " + k.String() + " ftp://x": "no address", "witness w " + k.String() + " http://": "no address",
		w + "group g 2 w\nquorum g": "needs", w + "group g 0 w\nquorum g": "needs", w + "group g x w\nquorum g": "needs", w + "group g 2 w w\nquorum g": "twice", w + "group g 1 g\nquorum g": "not defined before", w + "group w 1 w\nquorum w": "defined twice",
		strings.Repeat("#", maxPolicy+1): "more than", w + strings.Repeat("group g any w w\n", 400): "twice",
	} {
		if p, err := ParsePolicy(text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%.80q: %+v %v", text, p, err)
		}
	}
}

func FuzzPolicy(f *testing.F) {
	text, _ := sample(f)
	f.Add(text)
	f.Add("quorum none\n")
	f.Fuzz(func(t *testing.T, s string) {
		p, err := ParsePolicy(s)
		if err != nil {
			return
		}
		again, err := ParsePolicy(p.String())
		if err != nil {
			t.Fatalf("%q is written as %q: %v", s, p, err)
		}
		if diff := cmp.Diff(p, again); diff != "" {
			t.Fatal(diff)
		}
		p.Satisfied(map[string]bool{})
	})
}
