package app

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/fault"
)

func TestVerdictsOfABatchAreKeptByContentRootAndPolicy(t *testing.T) {
	files := map[string]string{}
	for i := range manyArtefacts {
		files[fmt.Sprintf("%02d.bin", i)] = fmt.Sprint("content ", i)
	}
	w := newWorld(t, files)
	up := w.instance()
	var names []string
	for i := range manyArtefacts {
		names = append(names, fmt.Sprintf("%02d.bin", i))
	}
	if _, err := w.sign(SignRequest{}, names...); err != nil {
		t.Fatal(err)
	}
	// One bundle is that of another file, so that a refusal is kept, too.
	w.put(map[string]string{"03.bin.sigstore.json": w.text("04.bin.sigstore.json")})
	want := VerifyRequest{Identity: "dev@example.com", Issuer: up.URL}
	kept := func() int {
		list, _ := filepath.Glob(filepath.Join(w.vars["OSSAY_STATE"], "trust", "verdicts", "*"))
		return len(list)
	}
	if r := w.verify(want, names[:manyArtefacts-1]...); r.exit != fault.ExitGate || kept() != 0 {
		t.Errorf("a few are kept: %d %d", r.exit, kept())
	}
	first := w.verify(want, names...)
	if first.exit != fault.ExitGate || len(first.verified) != manyArtefacts || kept() != 1 || !strings.Contains(first.reasons(), "verify/artifact-mismatch") {
		t.Fatalf("%d %s, %d files", first.exit, first.reasons(), kept())
	}
	second := w.verify(want, names...)
	if diff := cmp.Diff(first.verified, second.verified); diff != "" || second.exit != first.exit || second.reasons() != first.reasons() {
		t.Errorf("the second run says something else: %s", diff)
	}
	// A changed file is judged anew, and so is another expectation.
	w.put(map[string]string{"05.bin": "changed"})
	if r := w.verify(want, names...); r.verified[5].OK || !r.verified[6].OK {
		t.Errorf("%+v", r.verified[5])
	}
	eve := want
	eve.Identity = "eve@example.com"
	if r := w.verify(eve, names...); r.verified[6].OK || kept() != 2 {
		t.Errorf("%+v", r.verified[6])
	}
	// What is kept is taken, unless it is damaged or not wanted.
	list, err := filepath.Glob(filepath.Join(w.vars["OSSAY_STATE"], "trust", "verdicts", "*"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range list {
		if err := os.WriteFile(name, []byte("damaged\n"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if r := w.verify(want, names...); !r.verified[6].OK || r.verified[3].OK {
		t.Errorf("%+v", r.verified[6])
	}
	anew := want
	anew.NoCache = true
	if r := w.verify(anew, names...); !r.verified[6].OK {
		t.Errorf("%+v", r.verified[6])
	}
}
