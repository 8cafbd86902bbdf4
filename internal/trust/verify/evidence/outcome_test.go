package evidence

import (
	"bytes"
	"errors"
	"io"
	"testing"
	"testing/iotest"
)

func rules() []Rule {
	return []Rule{{Reason: "first", Rule: "a", Hint: "hint of a"}, {Reason: "second", Rule: "b", Hint: "hint of b"}}
}

func TestTheFailureThatDecidesComesFirst(t *testing.T) {
	o := New("x", rules())
	o.Pass("shape", "of %d bytes", 3)
	o.Fail("second", "it is %s", "so")
	o.Fail("first", "it is not")
	if o.OK() || o.Failures[0].Reason != "first" || o.Failures[0].Hint != "hint of a" || o.Failures[1].Detail != "it is so" {
		t.Errorf("%+v", o.Failures)
	}
	if len(o.Checks) != 3 || !o.Checks[0].OK || o.Checks[0].Detail != "of 3 bytes" || o.Checks[1].OK {
		t.Errorf("%+v", o.Checks)
	}
	if !o.Has("second") || o.Has("third") {
		t.Error("Has")
	}
}

func TestTheSameSentenceIsSaidOnce(t *testing.T) {
	o := New("x", rules())
	o.Fail("first", "a").Fail("first", "a").Fail("first", "b")
	if len(o.Failures) != 2 {
		t.Errorf("%+v", o.Failures)
	}
}

func TestWhatAnOutcomeRestsOnDecidesBeforeIt(t *testing.T) {
	below := New("signature", []Rule{{Reason: "broken", Hint: "ask"}})
	below.Signer, below.Key = "someone", "K"
	below.Fail("broken", "it does not hold")
	o := New("chain", rules())
	o.Fail("first", "a")
	o.Take(below)
	o.Fail("second", "b")
	if o.Failures[0].Reason != "broken" || o.Failures[0].Hint != "ask" || o.Signer != "someone" || o.Key != "K" {
		t.Errorf("%+v", o)
	}
}

func TestAMessageIsReadUpToTheBound(t *testing.T) {
	if data, err := Read(bytes.NewReader([]byte("abc"))); err != nil || string(data) != "abc" {
		t.Errorf("%q %v", data, err)
	}
	if _, err := Read(io.LimitReader(zeros{}, MaxMessage+1)); !errors.Is(err, ErrLarge) {
		t.Errorf("%v", err)
	}
	if _, err := Read(iotest.ErrReader(io.ErrUnexpectedEOF)); !errors.Is(err, io.ErrUnexpectedEOF) {
		t.Errorf("%v", err)
	}
}

type zeros struct{}

func (zeros) Read(p []byte) (int, error) { return len(p), nil }

func TestTimesAndChecksOfBothAreKept(t *testing.T) {
	below, o := New("signature", nil), New("chain", rules())
	below.Pass("signature", "holds")
	below.Times = []Time{{Source: "the signer itself"}}
	below.Issuer, below.Trust = "an authority", "the keyring"
	o.Times = []Time{{Source: "the Release file"}}
	o.Take(below)
	if len(o.Times) != 2 || len(o.Checks) != 1 || o.Issuer != "an authority" || o.Trust != "the keyring" || !o.OK() {
		t.Errorf("%+v", o)
	}
}

func TestAReasonThatIsNotDescribedHasNoHint(t *testing.T) {
	o := New("x", rules()).Fail("unheard-of", "100%% sure")
	if o.Failures[0].Hint != "" || o.Failures[0].Detail != "100% sure" {
		t.Errorf("%+v", o.Failures)
	}
}

func TestOneNameIsMatchedExactly(t *testing.T) {
	var m Matcher = Exact("me@example.com")
	for name, want := range map[string]bool{"me@example.com": true, "ME@example.com": false, "me@example.com ": false, "": false} {
		if m.Match(name) != want {
			t.Errorf("%q: %v", name, !want)
		}
	}
	if m.String() != "me@example.com" {
		t.Error(m.String())
	}
}

func TestAFailureIsAnError(t *testing.T) {
	var err error = Failure{Reason: "first", Detail: "it is not so", Hint: "ask"}
	var f Failure
	if err.Error() != "it is not so" || !errors.As(err, &f) || f.Hint != "ask" {
		t.Error(err)
	}
}
