package app

import (
	"context"
	"crypto/sha1" //nolint:gosec // the checksums that repositories publish
	"encoding/hex"
	"fmt"
	"net/http"
	"net/http/httptest"
	"path"
	"slices"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/fault"
)

// aPOM writes the POM of an artifact of the group g: needs are name@version.
func aPOM(name, version, more string, needs ...string) string {
	var deps strings.Builder
	for _, n := range needs {
		artifact, v, _ := strings.Cut(n, "@")
		fmt.Fprintf(&deps, "<dependency><groupId>g</groupId><artifactId>%s</artifactId><version>%s</version></dependency>\n", artifact, v)
	}
	return fmt.Sprintf("<project>\n<modelVersion>4.0.0</modelVersion>\n<groupId>g</groupId><artifactId>%s</artifactId><version>%s</version>\n%s<dependencies>\n%s</dependencies>\n</project>\n", name, version, more, deps.String())
}

// inRepository names the file of an artifact of the group g below a repository.
func inRepository(name, version, ext string) string {
	return path.Join("g", name, version, name+"-"+version+"."+ext)
}

// mavenWorld holds a project that needs mid 1.0, which needs deep 1.0, and a local
// repository. deep is flawed up to 1.1, of which an advisory knows.
func mavenWorld(t *testing.T, more map[string]string) *world {
	w := newWorld(t, map[string]string{
		"app/pom.xml":  aPOM("app", "1", "", "mid@1.0"),
		"meta/x.json":  "{}",
		"home/.m2/.in": "",
	})
	w.put(more)
	w.vars["HOME"], w.vars["MAVEN_HOME"] = w.at("home"), w.at("none")
	w.mavenAdvisories("CVE-2026-1 g:deep 1.1")
	return w
}

// mavenAdvisories fills the database with advisories: "ID PACKAGE FIXED".
func (w *world) mavenAdvisories(list ...string) {
	w.Helper()
	var records []string
	for _, l := range list {
		f := strings.Fields(l)
		records = append(records, fmt.Sprintf(`{"schema_version":"1.7.0","id":%q,"modified":"2026-01-01T00:00:00Z","severity":[{"type":"CVSS_V3","score":%q}],"affected":[{"package":{"ecosystem":"Maven","name":%q},"ranges":[{"type":"ECOSYSTEM","events":[{"introduced":"0"},{"fixed":%q}]}]}]}`, f[0], highVector, f[1], f[2]))
	}
	from := w.TempDir()
	writeExport(w, from, "Maven", records...)
	if _, err := BuildDatabase(w.env, from, ""); err != nil {
		w.Fatal(err)
	}
}

func TestAPOMIsMendedOnlyWhenToldTo(t *testing.T) {
	repo := "home/.m2/repository/"
	w := mavenWorld(t, map[string]string{
		repo + inRepository("mid", "1.0", "pom"):  aPOM("mid", "1.0", "", "deep@1.0"),
		repo + inRepository("deep", "1.0", "pom"): aPOM("deep", "1.0", ""),
		repo + inRepository("deep", "1.1", "pom"): aPOM("deep", "1.1", ""),
	})
	before := w.text("app/pom.xml")
	if res := w.fixes(nil); !slices.Equal(claimed(res), []string{"g:deep 1.0>CVE-2026-1"}) || w.text("app/pom.xml") != before {
		t.Errorf("%v, and pom.xml is\n%s", claimed(res), w.text("app/pom.xml"))
	}
	res := w.fixes(func(r *FixRequest) { r.Apply, r.Proof = true, w.at("proof.json") })
	if res.ExitCode != 0 || !slices.Equal(res.Written, []string{"pom.xml"}) {
		t.Errorf("exit %d, wrote %v", res.ExitCode, res.Written)
	}
	if got := w.text("app/pom.xml"); !strings.Contains(got, "<dependencyManagement>") || !strings.Contains(got, "<artifactId>mid</artifactId><version>1.0</version>") {
		t.Error(got)
	}
	if proof := w.text("proof.json"); !strings.Contains(proof, hashOf([]byte(w.text("app/pom.xml")))) || !strings.Contains(proof, hashOf([]byte(before))) {
		t.Error(proof)
	}
	if again := w.fixes(nil); len(again.Projects) != 0 {
		t.Errorf("a second run finds %+v", again.Projects)
	}
}

func TestAPOMThatCannotBeResolvedIsBlockedNotGuessed(t *testing.T) {
	loop := "<parent><groupId>g</groupId><artifactId>app</artifactId><version>1</version><relativePath>pom.xml</relativePath></parent>\n"
	for name, src := range map[string]string{
		"its own parent":       aPOM("app", "1", loop, "deep@1.0"),
		"a property of itself": aPOM("app", "1", "<properties><v>${v}</v></properties>\n", "deep@${v}"),
		"endless properties":   aPOM("app", "1", "<properties><a>${b}${b}</a><b>${a}${a}</b></properties>\n", "deep@${a}"),
		"not closed":           "<project><dependencies><dependency><groupId>g</groupId><artifactId>deep</artifactId><version>1.0</version>",
		"entities":             "<!DOCTYPE p [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>" + aPOM("app", "1", "", "deep@&b;"),
		"a parent outside":     aPOM("app", "1", strings.Replace(loop, "pom.xml", "../../../../etc/pom.xml", 1), "deep@1.0"),
	} {
		w := mavenWorld(t, map[string]string{"app/pom.xml": src})
		res := w.fixes(func(r *FixRequest) { r.Apply = true })
		after := w.text("app/pom.xml")
		if len(res.Written) == 0 && after != src {
			t.Errorf("%s: the file changed without a word:\n%s", name, after)
		}
		if len(res.Written) > 0 && !strings.Contains(after, "1.1") {
			t.Errorf("%s: wrote %v:\n%s", name, res.Written, after)
		}
		for _, p := range res.Projects {
			if len(p.Steps) == 0 && (len(p.Blocked) == 0 || p.Blocked[0].Why == "") {
				t.Errorf("%s: blocked without a reason: %+v", name, p)
			}
		}
	}
}

func TestAFlawWithoutAFixStaysAndSaysWhoAsksForIt(t *testing.T) {
	repo := "home/.m2/repository/"
	w := mavenWorld(t, map[string]string{
		repo + inRepository("mid", "1.0", "pom"):  aPOM("mid", "1.0", "", "deep@1.0"),
		repo + inRepository("deep", "1.0", "pom"): aPOM("deep", "1.0", ""),
	})
	w.mavenAdvisories("CVE-2026-1 g:deep 99")
	res := w.fixes(func(r *FixRequest) { r.NoMajor = true })
	if len(claimed(res)) != 0 || res.ExitCode != fault.ExitGate || len(res.Projects) != 1 || len(res.Projects[0].Blocked) != 1 {
		t.Fatalf("%+v", res)
	}
	b := res.Projects[0].Blocked[0]
	if !strings.Contains(b.Why, "only a major change of g:deep 1.0 helps") || len(b.Chain) != 2 || !strings.Contains(b.Chain[1], "g:mid 1.0") {
		t.Errorf("%+v", b)
	}
}

// A repository serves files with their checksums and notes who asks for what.
type repository struct {
	*httptest.Server
	files map[string]string
	asked []string // "PATH AUTHORIZATION"
	wrong string   // the file whose checksum is another's
}

func newRepository(t *testing.T) *repository {
	r := &repository{files: make(map[string]string)}
	r.Server = httptest.NewServer(http.HandlerFunc(func(rw http.ResponseWriter, q *http.Request) {
		user, password, _ := q.BasicAuth()
		r.asked = append(r.asked, q.URL.Path+" "+user+":"+password)
		name := strings.TrimPrefix(q.URL.Path, "/maven/")
		if text, ok := r.files[name]; ok {
			fmt.Fprint(rw, text)
			return
		}
		name, sum := strings.CutSuffix(name, ".sha1")
		text, ok := r.files[name]
		if !sum || !ok {
			http.NotFound(rw, q)
			return
		}
		if name == r.wrong {
			text += "another"
		}
		h := sha1.Sum([]byte(text)) //nolint:gosec // as repositories do
		fmt.Fprint(rw, hex.EncodeToString(h[:]))
	}))
	t.Cleanup(r.Close)
	r.add("mid", aPOM("mid", "1.0", "", "deep@1.0"), "1.0")
	r.add("deep", aPOM("deep", "1.0", ""), "1.0", "1.1")
	return r
}

// add serves an artifact; every version has the POM of the first with its number.
func (r *repository) add(name, pom string, versions ...string) {
	var list strings.Builder
	for _, v := range versions {
		r.files[inRepository(name, v, "pom")] = strings.Replace(pom, "<version>"+versions[0]+"<", "<version>"+v+"<", 1)
		fmt.Fprintf(&list, "<version>%s</version>", v)
	}
	r.files["g/"+name+"/maven-metadata.xml"] = "<metadata><versioning><versions>" + list.String() + "</versions></versioning></metadata>"
}

// settingsOf are those of a user whose only repository has this address.
func settingsOf(address, mirrors string) string {
	return `<settings><servers><server><id>company</id><username>me</username><password>secret</password></server></servers>
<mirrors>` + mirrors + `</mirrors>
<profiles><profile><id>p</id><activation><activeByDefault>true</activeByDefault></activation><repositories>
<repository><id>company</id><url>` + address + `/maven</url></repository></repositories></profile></profiles></settings>`
}

func TestMavenIsAskedOnlineOnly(t *testing.T) {
	r := newRepository(t)
	w := mavenWorld(t, map[string]string{"home/.m2/settings.xml": settingsOf(r.URL, "")})
	if res := w.fixes(nil); len(claimed(res)) != 0 || len(r.asked) != 0 {
		t.Errorf("offline: %v, asked %v", claimed(res), r.asked)
	}
	res := w.fixes(func(q *FixRequest) { q.Online, q.Apply = true, true })
	if !slices.Equal(claimed(res), []string{"g:deep 1.0>CVE-2026-1"}) || !slices.Equal(res.Written, []string{"pom.xml"}) {
		t.Errorf("%+v", res.Projects)
	}
	if len(r.asked) == 0 || slices.ContainsFunc(r.asked, func(a string) bool { return !strings.HasSuffix(a, " me:secret") }) {
		t.Errorf("asked %q", r.asked)
	}
	if slices.ContainsFunc(r.asked, func(a string) bool { return strings.Contains(a, ".jar") }) {
		t.Errorf("an archive was fetched: %q", r.asked)
	}
}

func TestAMirrorTakesTheWholeTrafficOfMaven(t *testing.T) {
	direct, mirror := newRepository(t), newRepository(t)
	w := mavenWorld(t, map[string]string{"home/.m2/settings.xml": settingsOf(direct.URL, "<mirror><id>near</id><url>"+mirror.URL+"/maven</url><mirrorOf>*</mirrorOf></mirror>")})
	if res := w.fixes(func(q *FixRequest) { q.Online = true }); len(claimed(res)) != 1 {
		t.Errorf("%+v", res.Projects)
	}
	if len(direct.asked) != 0 || len(mirror.asked) == 0 {
		t.Errorf("asked directly %q, the mirror %q", direct.asked, mirror.asked)
	}
	for _, a := range mirror.asked { // the password is that of the repository, not of its mirror
		if strings.Contains(a, "secret") {
			t.Errorf("the mirror got %q", a)
		}
	}
}

func TestAPOMGetsNoPasswordForItsOwnRepository(t *testing.T) {
	own, evil := newRepository(t), newRepository(t)
	delete(own.files, inRepository("mid", "1.0", "pom"))
	names := "<repositories><repository><id>company</id><url>" + evil.URL + "/maven</url></repository></repositories>\n"
	w := mavenWorld(t, map[string]string{
		"home/.m2/settings.xml": settingsOf(own.URL, ""),
		"app/pom.xml":           aPOM("app", "1", names, "mid@1.0"),
	})
	if res := w.fixes(func(q *FixRequest) { q.Online = true }); len(claimed(res)) != 1 {
		t.Errorf("%+v", res.Projects)
	}
	if len(evil.asked) == 0 {
		t.Error("the repository of the POM was not asked")
	}
	for _, a := range evil.asked {
		if strings.Contains(a, "secret") {
			t.Errorf("another host got %q", a)
		}
	}
}

func TestAPOMWithAnotherChecksumDoesNotCount(t *testing.T) {
	r := newRepository(t)
	r.wrong = inRepository("mid", "1.0", "pom")
	w := mavenWorld(t, map[string]string{"home/.m2/settings.xml": settingsOf(r.URL, ""), "app/pom.xml": aPOM("app", "1", "", "mid@1.0", "near@1.0")})
	r.add("near", aPOM("near", "1.0", "", "weak@1.0"), "1.0")
	r.add("weak", aPOM("weak", "1.0", ""), "1.0", "1.1")
	w.mavenAdvisories("CVE-2026-1 g:deep 1.1", "CVE-2026-2 g:weak 1.1")
	res := w.fixes(func(q *FixRequest) { q.Online = true })
	if !slices.Equal(claimed(res), []string{"g:weak 1.0>CVE-2026-2"}) {
		t.Errorf("what a forged POM brings counts: %v", claimed(res))
	}
	if len(res.Projects) != 1 || !slices.ContainsFunc(res.Projects[0].Notes, func(n string) bool { return strings.Contains(n, "g:mid:1.0: its checksum sha1 is not") }) {
		t.Errorf("%+v", res.Projects)
	}
}

func TestBrokenSettingsOfMavenAreAnErrorThatNamesTheFile(t *testing.T) {
	w := mavenWorld(t, map[string]string{"home/.m2/settings.xml": "<settings><mirrors>"})
	r := FixRequest{RegistryDir: w.at("meta")}
	r.Targets = []string{w.at("app")}
	if _, err := Fix(context.Background(), w.env, r, nil); err == nil || !strings.Contains(err.Error(), "settings.xml") {
		t.Errorf("%v", err)
	}
}
