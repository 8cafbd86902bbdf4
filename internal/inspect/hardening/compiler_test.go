package hardening

import (
	"bytes"
	"testing"

	"github.com/ossay-dev/ossay/internal/format/object"
	"github.com/ossay-dev/ossay/internal/format/object/objecttest"
)

func TestTheCompilerIsToldByItsNote(t *testing.T) {
	for text, want := range map[string]compiler{
		"GCC: (Debian 12.2.0-14) 12.2.0\x00":                                gcc,
		"Debian clang version 14.0.6\x00":                                   clang,
		"GCC: (Debian 12.2.0-14) 12.2.0\x00Debian clang version 14.0.6\x00": anyCompiler, // the start files are of GCC
		"rustc version 1.80.0\x00":                                          anyCompiler,
		"":                                                                  anyCompiler,
	} {
		file := objecttest.ELF(objecttest.ELFSpec{Type: 3, Machine: 62, Extra: []objecttest.Section{{Name: ".comment", Data: []byte(text)}}})
		f, err := object.Open(bytes.NewReader(file), int64(len(file)), nil)
		if err != nil {
			t.Fatal(err)
		}
		if got := compilerOf(f); got != want {
			t.Errorf("%q: %d, want %d", text, got, want)
		}
	}
}

func TestCompilersDifferInWhatTheyGuard(t *testing.T) {
	buffer := facts{taken: true, returns: true}
	for what, c := range map[string]struct {
		f                     facts
		byGCC, byClang, byAny string
	}{
		"a buffer":                               {buffer, Yes, Yes, Yes},
		"a buffer, and no way out":               {facts{taken: true}, Yes, No, Unknown},
		"a frame of variable size":               {facts{variable: true, returns: true}, Yes, Yes, Yes},
		"a parameter":                            {facts{parameter: true, returns: true}, Unknown, Yes, Unknown},
		"a variable whose address goes nowhere":  {facts{taken: true, scalar: true, returns: true}, Yes, No, Unknown},
		"a parameter whose address goes nowhere": {facts{parameter: true, scalar: true, returns: true}, Unknown, No, No},
		"nothing":                                {facts{returns: true}, No, No, No},
		"a guard without a reason":               {facts{guard: true}, Yes, Yes, Yes},
	} {
		for k, want := range map[compiler]string{gcc: c.byGCC, clang: c.byClang, anyCompiler: c.byAny} {
			if got := k.needsGuard(&c.f); got != want {
				t.Errorf("%s, compiler %d: %s, want %s", what, k, got, want)
			}
		}
	}
}

func TestDoubtIsNoMissingGuard(t *testing.T) {
	var list tally
	list.judge(Unknown, false)
	list.judge(Unknown, false)
	if w := list.word(); w != Unknown {
		t.Errorf("only doubt: %s", w)
	}
	list.judge(Yes, true)
	if w := list.word(); w != Protected || list.need != 1 {
		t.Errorf("doubt beside a guard: %s, %+v", w, list)
	}
	list.judge(Yes, false)
	list.judge(No, false)
	if w := list.word(); w != Partial || list.need != 2 {
		t.Errorf("one is missing: %s, %+v", w, list)
	}
}
