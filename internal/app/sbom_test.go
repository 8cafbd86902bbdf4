package app

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// shop is a CycloneDX document with two libraries, one with fields that SPDX 2
// cannot hold.
const shop = `{"bomFormat": "CycloneDX", "specVersion": "1.6", "serialNumber": "urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79", "version": 1,
 "metadata": {"timestamp": "2026-01-01T00:00:00Z", "component": {"type": "application", "bom-ref": "app", "name": "shop", "version": "1.0.0"}},
 "components": [
  {"type": "library", "bom-ref": "f", "name": "flat", "version": "1.0.0", "purl": "pkg:npm/flat@1.0.0", "licenses": [{"license": {"id": "MIT"}}],
   "pedigree": {"notes": "patched"}, "modified": true, "evidence": {"copyright": [{"text": "c"}]}},
  {"type": "library", "bom-ref": "e", "name": "event", "version": "3.3.6", "purl": "pkg:npm/event@3.3.6"}],
 "dependencies": [{"ref": "app", "dependsOn": ["f"]}, {"ref": "f", "dependsOn": ["e"]}]}`

func (w *world) make(req MakeRequest, targets ...string) (*MakeResult, string, error) {
	w.Helper()
	for _, name := range targets {
		req.Targets = append(req.Targets, w.at(name))
	}
	var b bytes.Buffer
	res, err := MakeSBOM(context.Background(), w.env, req, &b, nil)
	return res, b.String(), err
}

func TestABillIsMadeInEveryFormatAndReadAgain(t *testing.T) {
	w := newWorld(t, map[string]string{"app/package-lock.json": lockOf("left", "1.0.0", "right", "2.0.0")})
	for _, to := range append(SBOMFormats(), "", "cyclonedx-json@1.4", "spdx-json@2.2") {
		t.Run(to, func(t *testing.T) {
			res, text, err := w.make(MakeRequest{To: to, Imprint: Imprint{Name: "shop", Version: "1.2.3", Author: "A <a@example.com>", Supplier: "S <https://example.com>"}}, "app")
			if err != nil || res.ExitCode != fault.ExitOK || res.Components != 3 && res.Components != 2 {
				t.Fatalf("%+v, %v", res, err)
			}
			w.put(map[string]string{"out": text})
			doc, problems, err := ShowSBOM(w.env, w.at("out"))
			if err != nil || len(problems) > 0 {
				t.Fatalf("%v, %v\n%s", problems, err, text)
			}
			var purls []string
			for _, c := range doc.Components {
				purls = append(purls, c.PURL)
			}
			for _, want := range []string{"pkg:npm/left@1.0.0", "pkg:npm/right@2.0.0"} {
				if !slices.Contains(purls, want) {
					t.Errorf("no %s in %v", want, purls)
				}
			}
			for _, want := range []string{"shop", "1.2.3", "2026-11-24", "a@example.com"} {
				if !strings.Contains(text, want) {
					t.Errorf("no %q in\n%s", want, text)
				}
			}
			if _, again, _ := w.make(MakeRequest{CheckRequest: CheckRequest{Workers: 16, NoCache: true}, To: to, Imprint: Imprint{Name: "shop", Version: "1.2.3", Author: "A <a@example.com>", Supplier: "S <https://example.com>"}}, "app"); again != text {
				t.Error("two runs differ")
			}
		})
	}
}

func TestABillSaysTheTimeOnlyWhenAsked(t *testing.T) {
	w := newWorld(t, map[string]string{"app/package-lock.json": lockOf("left", "1.0.0")})
	w.vars["SOURCE_DATE_EPOCH"] = ""
	if _, text, err := w.make(MakeRequest{}, "app"); err != nil || strings.Contains(text, "timestamp") {
		t.Errorf("%v\n%s", err, text)
	}
	if _, text, err := w.make(MakeRequest{Imprint: Imprint{Timestamp: true}}, "app"); err != nil || !strings.Contains(text, "2026-11-24T") {
		t.Errorf("%v\n%s", err, text)
	}
}

func TestABillOfAnIncompleteLookSaysSo(t *testing.T) {
	w := newWorld(t, map[string]string{"app/package-lock.json": lockOf("left", "1.0.0"), "app/Cargo.lock": "[[", "none/a.txt": "x", "tests/tests/Cargo.lock": "[[", "tests/package-lock.json": lockOf("left", "1.0.0")})
	res, text, err := w.make(MakeRequest{}, "app")
	if err != nil || res.ExitCode != fault.ExitIncomplete || len(res.Refusals) != 1 || res.Refusals[0].Path != "Cargo.lock" {
		t.Fatalf("%+v, %v", res, err)
	}
	for _, want := range []string{"incomplete", "ossay:coverage:refused", "Cargo.lock: "} {
		if !strings.Contains(text, want) {
			t.Errorf("no %q in\n%s", want, text)
		}
	}
	if res, _, _ := w.make(MakeRequest{CheckRequest: CheckRequest{AllowIncomplete: true}}, "app"); res.ExitCode != fault.ExitOK {
		t.Errorf("exit %d", res.ExitCode)
	}
	if res, _, _ := w.make(MakeRequest{}, "none"); res.ExitCode != fault.ExitNothing || res.Components != 0 {
		t.Errorf("%+v", res)
	}
	if res, _, _ := w.make(MakeRequest{}, "tests"); res.ExitCode != fault.ExitOK {
		t.Errorf("a damaged file of tests: exit %d", res.ExitCode)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	var b bytes.Buffer
	if res, err := MakeSBOM(ctx, w.env, MakeRequest{CheckRequest: CheckRequest{Targets: []string{w.at("app")}}}, &b, nil); err != nil || res.ExitCode != fault.ExitInterrupted {
		t.Errorf("%+v, %v", res, err)
	}
}

func TestWrongWishesForABillAreRefused(t *testing.T) {
	w := newWorld(t, map[string]string{"app/package-lock.json": lockOf("left", "1.0.0")})
	for to, word := range map[string]string{"pdf": "no format", "cyclonedx-json@9.9": "no version 9.9", "spdx-json@": "", "@1.6": "no format", "spdx3-json@2.3": "no version 2.3"} {
		_, text, err := w.make(MakeRequest{To: to}, "app")
		if word == "" {
			if err != nil {
				t.Errorf("%s: %v", to, err)
			}
			continue
		}
		refused(t, err, fault.Usage, word)
		if text != "" {
			t.Errorf("%s: something was written", to)
		}
	}
	if _, _, err := w.make(MakeRequest{}, "nowhere"); err == nil {
		t.Error("a target that is not there")
	}
	var full fullWriter
	_, err := MakeSBOM(context.Background(), w.env, MakeRequest{CheckRequest: CheckRequest{Targets: []string{w.at("app")}}}, &full, nil)
	refused(t, err, fault.Partial, "writing the document")
}

// fullWriter takes nothing.
type fullWriter struct{}

func (*fullWriter) Write([]byte) (int, error) { return 0, errors.New("no room") }

func TestTheMakerIsANameAndAnAddress(t *testing.T) {
	for text, want := range map[string]sbom.Party{
		"A": {Name: "A"}, "A B <a@b.example>": {Name: "A B", Email: "a@b.example"}, "A <https://a.example>": {Name: "A", URLs: []string{"https://a.example"}},
		"<a@b.example>": {Email: "a@b.example"}, "A <": {Name: "A"}, "A < >": {Name: "A"}, "A <a@b": {Name: "A", Email: "a@b"}, "": {},
	} {
		got := parseParty(text)
		if got.Name != want.Name || got.Email != want.Email || !slices.Equal(got.URLs, want.URLs) {
			t.Errorf("%q: %+v", text, got)
		}
	}
}

func (w *world) convert(file, to string, strict bool) (*ConvertResult, string, error) {
	var b bytes.Buffer
	res, err := Convert(w.env, ConvertRequest{File: w.at(file), To: to, Strict: strict}, &b)
	return res, b.String(), err
}

func TestAConversionListsWhatTheOtherFormatCannotHold(t *testing.T) {
	w := newWorld(t, map[string]string{"shop.json": shop})
	if res, _, err := w.convert("shop.json", "cyclonedx-json@1.2", false); err != nil || res.Dropped != 1 || res.Losses[0].Path != "/components/0/evidence" {
		t.Errorf("%+v, %v", res, err)
	}
	res, text, err := w.convert("shop.json", "spdx-json", false)
	if err != nil || len(res.Losses) == 0 || res.Dropped > len(res.Losses) {
		t.Fatalf("%+v, %v", res, err)
	}
	if from, to := FormatName(res.From), FormatName(res.To); from != "CycloneDX 1.6 (json)" || to != "SPDX 2.3 (json)" {
		t.Errorf("%s, %s", from, to)
	}
	if !strings.Contains(text, `"SPDX-2.3"`) {
		t.Errorf("%.200s", text)
	}
	for _, l := range res.Losses {
		if l.Kept != "annotation" || l.Reason == "" || !strings.HasPrefix(l.Path, "/") {
			t.Errorf("%+v", l)
		}
	}
	res, text, err = w.convert("shop.json", "cyclonedx-json@1.2", true)
	refused(t, err, fault.Gate, "cannot hold", "--strict")
	if text != "" || res == nil || res.Dropped == 0 {
		t.Errorf("strict wrote %d bytes, %+v", len(text), res)
	}
}

func TestAStrictConversionThatLosesNothingIsWritten(t *testing.T) {
	w := newWorld(t, map[string]string{"shop.json": shop})
	for _, to := range []string{"cyclonedx-json", "cyclonedx-xml", "cyclonedx-json@1.6"} {
		res, text, err := w.convert("shop.json", to, true)
		if err != nil || res.Dropped != 0 || text == "" {
			t.Errorf("%s: %+v, %v", to, res, err)
		}
		w.put(map[string]string{"there": text})
		if _, back, err := w.convert("there", "cyclonedx-json", false); err != nil || !strings.Contains(back, "patched") {
			t.Errorf("%s: %v\n%s", to, err, back)
		}
	}
}

func TestEveryConversionKeepsPackagesAndWaysBetweenThem(t *testing.T) {
	w := newWorld(t, map[string]string{"shop.json": shop})
	for _, to := range append(SBOMFormats(), "cyclonedx-json@1.2", "cyclonedx-json@1.7", "spdx-tv@2.2") {
		res, text, err := w.convert("shop.json", to, false)
		if err != nil {
			t.Errorf("%s: %v", to, err)
			continue
		}
		w.put(map[string]string{"there": text})
		d, err := CompareSBOMs(w.env, w.at("shop.json"), w.at("there"))
		if err != nil {
			t.Errorf("%s: %v", to, err)
			continue
		}
		if len(d.Added)+len(d.Removed) > 0 {
			t.Errorf("%s (%d losses): added %v, removed %v", to, len(res.Losses), d.Added, d.Removed)
		}
		if _, second, err := w.convert("shop.json", to, false); err != nil || second != text {
			t.Errorf("%s: two runs differ", to)
		}
	}
}

func TestADocumentWithoutAVersionKeepsThatOfItsSource(t *testing.T) {
	for name, tt := range map[string]struct {
		source sbom.Format
		want   string
	}{
		"cyclonedx-json": {sbom.Format{Family: sbom.CycloneDX, Version: "1.4"}, "1.4"}, "cyclonedx-xml": {sbom.Format{Family: sbom.CycloneDX, Version: "1.1"}, "1.6"},
		"cyclonedx": {sbom.Format{Family: sbom.SPDX2, Version: "2.2"}, "1.6"}, "spdx": {sbom.Format{Family: sbom.SPDX2, Version: "2.2"}, "2.2"},
		"spdx-tv@2.3": {sbom.Format{Family: sbom.SPDX2, Version: "2.2"}, "2.3"}, "spdx3": {sbom.Format{}, "3.0.1"}, "json": {sbom.Format{}, "1.6"}, "xml@1.5": {sbom.Format{}, "1.5"},
	} {
		if f, err := parseFormat(name, tt.source); err != nil || f.Version != tt.want {
			t.Errorf("%s: %+v, %v", name, f, err)
		}
	}
	for _, name := range SBOMFormats() {
		f, err := parseFormat(name, sbom.Format{})
		if err != nil || nameOfFormat(f) != name {
			t.Errorf("%s comes back as %s, %v", name, nameOfFormat(f), err)
		}
	}
}

func TestADocumentIsKnownByItsText(t *testing.T) {
	for text, want := range map[string]sbom.Family{
		shop: sbom.CycloneDX, "": sbom.CycloneDX, "<bom/>": sbom.CycloneDX, "SPDXVersion: SPDX-2.3": sbom.SPDX2, `{"spdxVersion": "SPDX-2.3"}`: sbom.SPDX2,
		`{"@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld", "@graph": []}`: sbom.SPDX3, "\ufeff \n{}": sbom.CycloneDX, `["spdxId"]`: sbom.SPDX3, "spdxVersion: x\n": sbom.SPDX2,
	} {
		if got := familyOf(text); got != want {
			t.Errorf("%.40q: %s", text, got)
		}
	}
}

func TestDamagedDocumentsAreFaultsForEveryVerb(t *testing.T) {
	w := newWorld(t, map[string]string{
		"cut.json": shop[:len(shop)/2], "empty": "", "binary": "\x7fELF\x00\x01", "deep.json": strings.Repeat("[", 100000), "good.json": shop,
		"xml.xml": "<bom><components>", "dir/x": "", "entity.xml": `<!DOCTYPE a [<!ENTITY x "xxxxxxxxxx">]><bom>&x;</bom>`,
	})
	for _, name := range []string{"cut.json", "empty", "binary", "deep.json", "xml.xml", "dir", "nowhere"} {
		_, _, err := w.convert(name, "spdx-json", false)
		errs := map[string]error{"convert": err}
		_, errs["merge"] = Merge(w.env, MergeRequest{Files: []string{w.at("good.json"), w.at(name)}}, &bytes.Buffer{})
		_, errs["diff"] = CompareSBOMs(w.env, w.at("good.json"), w.at(name))
		_, errs["diff, first"] = CompareSBOMs(w.env, w.at(name), w.at("good.json"))
		_, errs["score"] = Scores(w.env, w.at(name), nil)
		_, _, errs["show"] = ShowSBOM(w.env, w.at(name))
		_, _, errs["fix"] = RepairSBOM(w.env, w.at(name), &bytes.Buffer{})
		for verb, err := range errs {
			var f *fault.Fault
			if !errors.As(err, &f) || f.Kind != fault.Partial && f.Kind != fault.Usage || !strings.Contains(f.Error(), name) {
				t.Errorf("%s of %s: %v", verb, name, err)
			}
		}
	}
}

func TestEntitiesOfXMLAreNotExpanded(t *testing.T) {
	w := newWorld(t, map[string]string{
		"a.xml": `<!DOCTYPE a [<!ENTITY x "expanded">]><bom xmlns="http://cyclonedx.org/schema/bom/1.6"><metadata><component type="library"><name>&x;</name></component></metadata></bom>`,
	})
	doc, problems, err := ShowSBOM(w.env, w.at("a.xml"))
	if err == nil && strings.Contains(fmt.Sprintf("%+v", doc), "expanded") {
		t.Errorf("%+v, %v", doc, problems)
	}
}

func TestUnreadableDocumentsAreRefused(t *testing.T) {
	w := newWorld(t, map[string]string{"shut.json": shop})
	w.locked("shut.json", 0)
	_, _, err := ShowSBOM(w.env, w.at("shut.json"))
	refused(t, err, fault.Usage, "permission denied")
}

func TestMergingKeepsEachComponentOnceAndTellsOfConflicts(t *testing.T) {
	other := strings.NewReplacer(`"flat"`, `"flat"`, "MIT", "Apache-2.0", "shop", "till", "3e671687", "4e671687").Replace(shop)
	w := newWorld(t, map[string]string{"a.json": shop, "b.json": other})
	for _, mode := range MergeModes() {
		var b bytes.Buffer
		res, err := Merge(w.env, MergeRequest{Files: []string{w.at("a.json"), w.at("b.json")}, Mode: mode, Imprint: Imprint{Name: "both", Version: "2"}}, &b)
		if err != nil {
			t.Errorf("%s: %v", mode, err)
			continue
		}
		if n := strings.Count(b.String(), `"pkg:npm/event@3.3.6"`); n == 0 || res.Components == 0 {
			t.Errorf("%s: %d times event, %d components", mode, n, res.Components)
		}
		if !strings.Contains(b.String(), "both") {
			t.Errorf("%s: the product has no name", mode)
		}
		var again bytes.Buffer
		if _, err := Merge(w.env, MergeRequest{Files: []string{w.at("a.json"), w.at("b.json")}, Mode: mode, Imprint: Imprint{Name: "both", Version: "2"}}, &again); err != nil || again.String() != b.String() {
			t.Errorf("%s: two runs differ", mode)
		}
	}
	_, err := Merge(w.env, MergeRequest{Files: []string{w.at("a.json")}, Mode: "sideways"}, &bytes.Buffer{})
	refused(t, err, fault.Usage, "sideways")
	_, err = Merge(w.env, MergeRequest{Files: []string{w.at("a.json")}, To: "pdf"}, &bytes.Buffer{})
	refused(t, err, fault.Usage, "no format")
	_, err = Merge(w.env, MergeRequest{Files: []string{w.at("a.json")}}, &fullWriter{})
	refused(t, err, fault.Partial, "no room")
	_, err = Merge(w.env, MergeRequest{}, &bytes.Buffer{})
	refused(t, err, fault.Usage, "nothing to merge")
}

func TestDocumentsAreComparedByMeaning(t *testing.T) {
	next := strings.NewReplacer("3.3.6", "4.0.0", `"urn:uuid:3e671687`, `"urn:uuid:9e671687`).Replace(shop)
	w := newWorld(t, map[string]string{"a.json": shop, "b.json": next, "same.json": strings.ReplaceAll(shop, "\n", " \n")})
	d, err := CompareSBOMs(w.env, w.at("a.json"), w.at("b.json"))
	if err != nil || fmt.Sprintf("%+v", d) == "" {
		t.Fatal(err)
	}
	if text := fmt.Sprintf("%+v", d); !strings.Contains(text, "4.0.0") || strings.Contains(text, "flat@") {
		t.Errorf("%s", text)
	}
	same, err := CompareSBOMs(w.env, w.at("a.json"), w.at("same.json"))
	if err != nil || len(same.Added)+len(same.Removed)+len(same.Changed) > 0 {
		t.Errorf("%+v, %v", same, err)
	}
}

func (w *world) lint(req LintRequest) *told {
	r := newTold()
	r.exit, r.err = Lint(w.env, req, r)
	return r
}

func TestALintNamesPlacesAndFollowsItsGate(t *testing.T) {
	w := newWorld(t, map[string]string{"good.json": shop, "bad.json": strings.Replace(shop, `"library"`, `"libary"`, 1)})
	r := w.lint(LintRequest{File: w.at("bad.json")})
	if r.err != nil || r.exit != fault.ExitGate || !r.done.Gate.Failed {
		t.Fatalf("exit %d, %v", r.exit, r.err)
	}
	f := r.finding("sbom/schema")
	if f == nil || f.Span.StartLine != 4 || f.Snippet == nil || !strings.Contains(f.Snippet.Text, "libary") {
		t.Errorf("%+v", f)
	}
	if r := w.lint(LintRequest{File: w.at("bad.json"), ExitZero: true}); r.exit != fault.ExitOK || !r.done.Gate.Failed {
		t.Errorf("exit %d", r.exit)
	}
	if r := w.lint(LintRequest{File: w.at("bad.json"), Gate: "never"}); r.exit != fault.ExitOK {
		t.Errorf("exit %d", r.exit)
	}
	good := w.lint(LintRequest{File: w.at("good.json")})
	if f := good.finding("sbom/schema"); f != nil {
		t.Errorf("%+v", f)
	}
	w.env.In = strings.NewReader(shop)
	if r := w.lint(LintRequest{File: "-"}); r.err != nil || r.opened.Target.Name != "stdin" || r.opened.Counts.Components == 0 {
		t.Errorf("%+v, %v", r.opened, r.err)
	}
}

func TestALintOfWhatIsNoDocumentIsAFindingAndLacksEverything(t *testing.T) {
	w := newWorld(t, map[string]string{"cut.json": shop[:len(shop)/2], "empty": "", "text": "hello\n", "deep.json": strings.Repeat(`{"a":`, 5000)})
	for _, name := range []string{"cut.json", "empty", "text", "deep.json"} {
		r := w.lint(LintRequest{File: w.at(name), Profiles: ProfileNames()[:1]})
		if r.err != nil || r.exit != fault.ExitGate || len(r.findings) < 2 {
			t.Errorf("%s: exit %d, %v, %v", name, r.exit, r.rules(), r.err)
		}
	}
	refused(t, w.lint(LintRequest{File: w.at("nowhere")}).err, fault.Usage, "nowhere")
	refused(t, w.lint(LintRequest{File: w.at("text"), Profiles: []string{"nobody"}}).err, fault.Usage, "--profile")
	refused(t, w.lint(LintRequest{File: w.at("text"), Gate: "??"}).err, fault.Usage, "--gate")
}

func TestALintStopsWithItsSink(t *testing.T) {
	w := newWorld(t, map[string]string{"a.json": strings.Replace(shop, `"library"`, `"libary"`, 1)})
	n := len(w.lint(LintRequest{File: w.at("a.json")}).order)
	for i := range n {
		if _, err := Lint(w.env, LintRequest{File: w.at("a.json")}, &failing{i}); err == nil {
			t.Errorf("after %d events", i)
		}
	}
}

func TestUnknownLicencesOfSPDXAreTold(t *testing.T) {
	doc := `{"spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT", "name": "app", "documentNamespace": "https://example.com/app",
 "creationInfo": {"created": "2026-01-01T00:00:00Z", "creators": ["Tool: x"]},
 "packages": [{"SPDXID": "SPDXRef-a", "name": "a", "downloadLocation": "NOASSERTION", "licenseConcluded": "MIT AND Beerware-9", "licenseDeclared": "MIT", "copyrightText": "NONE"}],
 "relationships": [{"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES", "relatedSpdxElement": "SPDXRef-a"}]}`
	w := newWorld(t, map[string]string{"a.json": doc})
	r := w.lint(LintRequest{File: w.at("a.json")})
	f := r.finding("sbom/licence")
	if f == nil || !strings.Contains(f.Message, "Beerware-9") || f.Span.StartLine != 3 {
		t.Errorf("%+v, %v", f, r.rules())
	}
}

func TestScoresNameTheirProfiles(t *testing.T) {
	w := newWorld(t, map[string]string{"a.json": shop})
	all, err := Scores(w.env, w.at("a.json"), nil)
	if err != nil || len(all) != len(ProfileNames()) || len(all) == 0 {
		t.Fatalf("%d scores, %v", len(all), err)
	}
	one, err := Scores(w.env, w.at("a.json"), ProfileNames()[1:2])
	if err != nil || len(one) != 1 || fmt.Sprint(one[0]) != fmt.Sprint(all[1]) {
		t.Errorf("%+v, %v", one, err)
	}
	_, err = Scores(w.env, w.at("a.json"), []string{"nobody"})
	refused(t, err, fault.Usage, "nobody")
}

func TestARepairFillsInWhatCanBeComputedAndSaysWhat(t *testing.T) {
	bare := `{"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1, "components": [
  {"type": "file", "bom-ref": "lib", "name": "lib/a.bin"}, {"type": "file", "bom-ref": "out", "name": "../secret"}, {"type": "file", "bom-ref": "l", "name": "link.bin"},
  {"type": "library", "bom-ref": "n", "name": "n", "version": "1", "licenses": [{"license": {"name": "Apache License 2.0"}}]}]}`
	w := newWorld(t, map[string]string{"doc/a.json": bare, "doc/lib/a.bin": "content", "secret": "s"})
	w.link(w.at("secret"), "doc/link.bin")
	var b bytes.Buffer
	changes, _, err := RepairSBOM(w.env, w.at("doc/a.json"), &b)
	if err != nil || len(changes) == 0 {
		t.Fatalf("%v, %v", changes, err)
	}
	text := b.String()
	if !strings.Contains(text, "2026-11-24") || !strings.Contains(text, "urn:uuid:") {
		t.Errorf("%s", text)
	}
	secret := hashesBeside(w.at("."), "secret")
	if len(secret) != 2 || strings.Contains(text, secret[0].Value) {
		t.Error("a name led out of the folder")
	}
	if w.text("doc/a.json") != bare {
		t.Error("the file itself was changed")
	}
	w.put(map[string]string{"doc/b.json": text})
	b.Reset()
	if changes, _, err := RepairSBOM(w.env, w.at("doc/b.json"), &b); err != nil || len(changes) > 0 {
		t.Errorf("a second repair changes %v, %v", changes, err)
	}
	w.env.In = strings.NewReader(bare)
	b.Reset()
	if _, _, err := RepairSBOM(w.env, "-", &b); err != nil || b.Len() == 0 {
		t.Errorf("standard input: %v", err)
	}
}

func TestHashesAreOnlyOfRegularFilesBelowTheFolder(t *testing.T) {
	w := newWorld(t, map[string]string{"d/a": "x", "d/sub/b": "y", "e": "z"})
	w.link("a", "d/link")
	w.link(w.dir, "d/up")
	for name, want := range map[string]bool{"a": true, "./a": true, "sub/b": true, "sub": false, "link": false, "../e": false, "up/e": false, "/etc/passwd": false, "": false, "nothing": false, ".": false} {
		if got := hashesBeside(w.at("d"), name); (len(got) == 2) != want {
			t.Errorf("%q: %v", name, got)
		}
	}
	if got := hashesBeside(w.at("nowhere"), "a"); got != nil {
		t.Errorf("%v", got)
	}
}

func TestABillIsATargetLikeAFolder(t *testing.T) {
	w := newWorld(t, map[string]string{"app/package-lock.json": lockOf("left", "1.0.0", "right", "1.0.0")})
	w.advisories(flaw{id: "GHSA-left", name: "left", fixed: "1.2.0", vector: highVector}.json())
	want := w.check(CheckRequest{}, "app")
	for _, to := range SBOMFormats() {
		_, text, err := w.make(MakeRequest{To: to}, "app")
		if err != nil {
			t.Fatal(err)
		}
		w.put(map[string]string{"bill": text})
		r := w.check(CheckRequest{}, "bill")
		if r.exit != fault.ExitGate || strings.Join(r.rules(), " ") != strings.Join(want.rules(), " ") {
			t.Errorf("%s: exit %d, %v, %v", to, r.exit, r.rules(), r.err)
		}
		if !strings.Contains(r.opened.Target.Kind, "SBOM") && r.opened.Target.Kind != "sbom" {
			t.Errorf("%s: kind %q", to, r.opened.Target.Kind)
		}
	}
}

func TestLicencesOfFilesAreReadWhenAsked(t *testing.T) {
	mit := "MIT License\n\nPermission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the \"Software\"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:\n\nThe above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.\n\nTHE SOFTWARE IS PROVIDED \"AS IS\", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.\n"
	w := newWorld(t, map[string]string{
		"app/package-lock.json": lockOf("left", "1.0.0"), "app/node_modules/left/package.json": `{"name":"left","version":"1.0.0","license":"Apache-2.0"}`, "app/node_modules/left/LICENSE": mit,
	})
	without := w.check(CheckRequest{NoIgnore: true}, "app")
	with := w.check(CheckRequest{NoIgnore: true, Licences: true}, "app")
	if with.err != nil || without.err != nil {
		t.Fatal(with.err, without.err)
	}
	seen := func(r *told) bool {
		return slices.ContainsFunc(r.findings, func(f finding.Finding) bool { return strings.HasPrefix(f.Rule, "licence/") })
	}
	if seen(without) || !seen(with) {
		t.Errorf("without: %v, with: %v", without.rules(), with.rules())
	}
	if got := licenceNamed("Apache License, Version 2.0"); got != "Apache-2.0" {
		t.Errorf("%q", got)
	}
	if got := licenceNamed("our own words"); got != "" {
		t.Errorf("%q", got)
	}
	if known := knownLicence(); !known("MIT") || known("Beerware-9") {
		t.Error("the list of licences")
	}
}
