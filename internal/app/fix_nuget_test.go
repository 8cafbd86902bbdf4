package app

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/fault"
)

// flawedIn fills the database with one advisory of a package.
func (w *world) flawedIn(ecosystem, name, fixed string) {
	w.Helper()
	from := w.TempDir()
	writeExport(w, from, ecosystem, fmt.Sprintf(`{"schema_version":"1.7.0","id":"CVE-2026-1","modified":"2026-01-01T00:00:00Z","severity":[{"type":"CVSS_V3","score":%q}],"affected":[{"package":{"ecosystem":%q,"name":%q},"ranges":[{"type":"ECOSYSTEM","events":[{"introduced":"0"},{"fixed":%q}]}]}]}`, highVector, ecosystem, name, fixed))
	if _, err := BuildDatabase(w.env, from, ""); err != nil {
		w.Fatal(err)
	}
}

const centralFile = "<Project>\r\n  <ItemGroup>\r\n    <PackageVersion Include=\"Pack\" Version=\"1.0.0\" />\r\n  </ItemGroup>\r\n</Project>\r\n"

func projectOf(version string) string {
	return "<Project Sdk=\"x\"><ItemGroup><PackageReference Include=\"Pack\"" + version + " /></ItemGroup></Project>\n"
}

func TestACentralVersionIsRaisedOnceForAllItsProjects(t *testing.T) {
	w := newWorld(t, map[string]string{
		"app/Directory.Packages.props": centralFile, "app/a/a.csproj": projectOf(""), "app/b/b.csproj": projectOf(""), "meta/x.json": "{}",
	})
	w.flawedIn("NuGet", "Pack", "1.0.1")
	if w.fixes(nil); w.text("app/Directory.Packages.props") != centralFile {
		t.Error("a plan changed a file")
	}
	res := w.fixes(func(r *FixRequest) { r.Apply, r.Proof = true, w.at("proof.json") })
	if !slices.Equal(res.Written, []string{"Directory.Packages.props"}) || res.ExitCode != 0 || len(res.Projects[0].Steps) != 1 {
		t.Errorf("exit %d, wrote %v, %+v", res.ExitCode, res.Written, res.Projects)
	}
	if got := w.text("app/Directory.Packages.props"); got != strings.Replace(centralFile, "1.0.0", "1.0.1", 1) {
		t.Errorf("more than the version changed: %q", got)
	}
	if !strings.Contains(w.text("proof.json"), hashOf([]byte(w.text("app/Directory.Packages.props")))) {
		t.Error("the proof is not about the file that was written")
	}
}

func TestTheNearestCentralFileCounts(t *testing.T) {
	w := newWorld(t, map[string]string{
		"app/Directory.Packages.props": centralFile, "app/a/Directory.Packages.props": centralFile, "app/a/a.csproj": projectOf(""), "meta/x.json": "{}",
	})
	w.flawedIn("NuGet", "Pack", "1.0.1")
	w.fixes(func(r *FixRequest) { r.Apply = true })
	if got := w.text("app/a/Directory.Packages.props"); !strings.Contains(got, `"1.0.1"`) {
		t.Error(got)
	}
}

func TestACentralFileOutsideOfTheTargetIsNeverWritten(t *testing.T) {
	w := newWorld(t, map[string]string{"Directory.Packages.props": centralFile, "app/a.csproj": projectOf(` Version="1.0.0"`), "meta/x.json": "{}"})
	w.flawedIn("NuGet", "Pack", "1.0.1")
	res := w.fixes(func(r *FixRequest) { r.Apply = true })
	if w.text("Directory.Packages.props") != centralFile || !slices.Equal(res.Written, []string{"a.csproj"}) || w.text("app/a.csproj") != projectOf(` Version="1.0.1"`) {
		t.Errorf("wrote %v", res.Written)
	}
}

func TestAVersionOfNuGetWithoutAFixStays(t *testing.T) {
	w := newWorld(t, map[string]string{"app/packages.config": `<packages><package id="Pack" version="1.0.0" /></packages>`, "meta/x.json": "{}"})
	w.flawedIn("NuGet", "Pack", "2.0.0")
	res := w.fixes(func(r *FixRequest) { r.Apply, r.NoMajor = true, true })
	if len(res.Written) != 0 || res.ExitCode != fault.ExitGate || len(res.Projects) != 1 || len(res.Projects[0].Blocked) != 1 || len(res.Projects[0].Commands) != 0 {
		t.Errorf("%+v", res)
	}
}

func TestAGradleCatalogIsRaisedWhereTheVersionStands(t *testing.T) {
	const catalog = "# kept\n[versions]\npack = \"1.0.0\"\n\n[libraries]\npack = { module = \"g:pack\", version.ref = \"pack\" }\nmore = { module = \"g:more\", version.ref = \"pack\" }\n"
	w := newWorld(t, map[string]string{"app/gradle/libs.versions.toml": catalog, "meta/x.json": "{}"})
	w.vars["HOME"], w.vars["MAVEN_HOME"] = w.at("none"), w.at("none")
	w.flawedIn("Maven", "g:pack", "1.0.1")
	res := w.fixes(func(r *FixRequest) { r.Apply = true })
	if len(claimed(res)) != 1 || w.text("app/gradle/libs.versions.toml") != strings.Replace(catalog, "1.0.0", "1.0.1", 1) {
		t.Errorf("%v\n%s", claimed(res), w.text("app/gradle/libs.versions.toml"))
	}
	if risks := res.Projects[0].Steps[0].Risks; !slices.ContainsFunc(risks, func(r string) bool { return strings.Contains(r, "the version pack of the catalog may set") }) {
		t.Errorf("who else uses the version is not said: %v", risks)
	}
}

func TestALockFileOfGradleIsLeftToGradle(t *testing.T) {
	const lock = "g:pack:1.0.0=runtimeClasspath\nempty=\n"
	w := newWorld(t, map[string]string{"app/gradle.lockfile": lock, "meta/x.json": "{}"})
	w.vars["HOME"], w.vars["MAVEN_HOME"] = w.at("none"), w.at("none")
	w.flawedIn("Maven", "g:pack", "1.0.1")
	res := w.fixes(func(r *FixRequest) { r.Apply = true })
	if w.text("app/gradle.lockfile") != lock || len(res.Projects) != 1 || !slices.Contains(res.Projects[0].Commands, "gradle dependencies --write-locks") || len(res.Projects[0].Blocked) != 1 {
		t.Errorf("%+v", res.Projects)
	}
}
