package java

import (
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

// readers returns all readers of the package.
func readers() []*inventory.Reader {
	return []*inventory.Reader{
		Pom(), Metadata(), Properties(), Manifest(), Archive(),
		GradleLock(), Verification(), Catalog(), GradleBuild(),
	}
}

// joined compares what is left of files after the join with want.
func joined(t *testing.T, files map[string]string, want string) {
	t.Helper()
	got := inventorytest.Joined(t, readers(), Join(), ecosystem, files)
	if d := cmp.Diff(strings.TrimSpace(want), strings.TrimSpace(got)); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
}

// list reads files, runs the join and returns the listing at p, or nil.
func list(t testing.TB, files map[string]string, p string) *component.Listing {
	t.Helper()
	var listings []*component.Listing
	for path, content := range files {
		for _, r := range readers() {
			d := inspect.NewDispatch([]inspect.Inspector{r})
			if len(d.Takers(path, false, nil)) == 1 {
				if l := inventorytest.Read(t, r, path, content); l != nil {
					listings = append(listings, l)
				}
			}
		}
	}
	s := inventory.NewSet(listings)
	Join().Run(s)
	for _, l := range s.Finish(func(string) string { return ecosystem }) {
		if l.Path == p {
			return l
		}
	}
	return nil
}

// notes returns the texts of a listing's notes, one a line.
func notes(l *component.Listing) string {
	var out strings.Builder
	if l != nil {
		for _, n := range l.Notes {
			out.WriteString(n.Text + "\n")
		}
	}
	return out.String()
}

// dependency writes one POM dependency for long fixtures.
func dependencyText(group, artifact, version string) string {
	return "<dependency><groupId>" + group + "</groupId><artifactId>" + artifact + "</artifactId><version>" + version + "</version></dependency>\n"
}

func TestEveryReaderRefusesDamageAndLeavesForeignFilesAlone(t *testing.T) {
	for _, tt := range []struct {
		name, path, content string
		reader              *inventory.Reader
		refused             bool
	}{
		{"an empty POM", "pom.xml", "", Pom(), true},
		{"a POM cut off", "pom.xml", "<project><modelVersion>4", Pom(), true},
		{"a POM that is JSON", "pom.xml", `{"project": 1}`, Pom(), true},
		{"an Ant project of that name", "pom.xml", `<project name="x" default="y"><target/></project>`, Pom(), false},
		{"other XML", "pom.xml", "<settings/>", Pom(), false},
		{"other XML with the ending", "a.pom", "<model/>", Metadata(), false},
		{"a POM deeper than allowed", "pom.xml", strings.Repeat("<project>", 2000), Pom(), true},
		{"a catalog with a mistake", "gradle/libs.versions.toml", "[libraries\n", Catalog(), true},
		{"a TOML file of that ending", "x.versions.toml", "a = 1\n", Catalog(), false},
		{"a catalog of the wrong types", "x.versions.toml", "libraries = 1\nplugins = []\n", Catalog(), false},
		{"another lock file", "uv.lockfile", "version = 1\n", GradleLock(), false},
		{"an empty lock file of another name", "x.lockfile", "", GradleLock(), false},
		{"another verification file", "verification-metadata.xml", "<other/>", Verification(), false},
		{"verification metadata cut off", "verification-metadata.xml", "<verification-metadata><components>", Verification(), true},
		{"a script without dependencies", "settings.gradle", "rootProject.name = 'x'\n", GradleBuild(), false},
		{"a script with blocks without end", "x.gradle", strings.Repeat("a {\n", 2000), GradleBuild(), true},
		{"a manifest outside of an archive", "src/META-INF/MANIFEST.MF", "Implementation-Title: x\n", Manifest(), false},
		{"a manifest in a plain zip", "a.zip!/META-INF/MANIFEST.MF", "Implementation-Title: x\n", Manifest(), false},
		{"a manifest deeper in a jar", "a.jar!/x/META-INF/MANIFEST.MF", "Implementation-Title: x\n", Manifest(), false},
		{"a jar that is no archive", "a.jar", "hello", Archive(), false},
		{"an empty jar", "a.jar", "", Archive(), false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var res inspect.Result
			err := tt.reader.Inspect(inventorytest.File(tt.path, []byte(tt.content)), &res)
			if (err != nil) != tt.refused {
				t.Fatalf("error %v, want refused %v", err, tt.refused)
			}
			if len(res.Listings) > 0 {
				t.Errorf("listed: %s", inventorytest.Show(res.Listings[0], tt.content))
			}
		})
	}
}

func TestReadersStopAtTheBudget(t *testing.T) {
	long := map[string]string{
		"pom.xml": "<project><artifactId>a</artifactId><dependencies>" + strings.Repeat(dependencyText("g", "a", "1"), 200) + "</dependencies></project>",
		"a.jar!/META-INF/maven/g/a/pom.properties": strings.Repeat("x=1\n", 5000),
		"a.jar!/META-INF/MANIFEST.MF":              strings.Repeat("X: 1\n", 5000),
		"gradle.lockfile":                          strings.Repeat("g:a:1=x\n", 5000),
		"gradle/libs.versions.toml":                "[libraries]\n" + strings.Repeat("a = 'g:a:1'\n", 2000),
		"gradle/verification-metadata.xml":         "<verification-metadata><components>" + strings.Repeat("<component/>", 2000) + "</components></verification-metadata>",
		"build.gradle":                             strings.Repeat("x y\n", 5000),
	}
	for path, content := range long {
		limits := budget.Default()
		limits.Steps = 500
		f := inventorytest.File(path, []byte(content))
		f.Budget = budget.New(limits, f.Size)
		for _, r := range readers() {
			if d := inspect.NewDispatch([]inspect.Inspector{r}); len(d.Takers(path, false, nil)) == 0 {
				continue
			}
			var res inspect.Result
			if err := r.Inspect(f, &res); !budget.IsBreach(err) {
				t.Errorf("%s: %v", path, err)
			}
		}
	}
}

// TestListingsKeepNothingOfTheirFiles overwrites the bytes of a file after it was
// read: readers share them, and listings must not.
func TestListingsKeepNothingOfTheirFiles(t *testing.T) {
	for path, content := range map[string]string{
		"pom.xml":         pomText,
		"r/g/a/1/a-1.pom": pomText,
		"a.jar!/META-INF/maven/g/a/pom.properties": "groupId=g\nartifactId=a\nversion=${v}\n",
		"a.jar!/META-INF/MANIFEST.MF":              "Implementation-Title: a\nBundle-License: MIT\n",
		"gradle.lockfile":                          lockText + "not a line\n",
		"gradle/verification-metadata.xml":         verificationText,
		"gradle/libs.versions.toml":                catalogText,
		"build.gradle":                             groovyText,
		"build.gradle.kts":                         kotlinText,
	} {
		for _, r := range readers() {
			if d := inspect.NewDispatch([]inspect.Inspector{r}); len(d.Takers(path, false, nil)) == 0 {
				continue
			}
			data := []byte(content)
			var res inspect.Result
			if err := r.Inspect(inventorytest.File(path, data), &res); err != nil {
				t.Fatal(err)
			}
			if len(res.Listings) == 0 {
				continue
			}
			before := fmt.Sprintf("%+v", *res.Listings[0])
			for i := range data {
				data[i] = '#'
			}
			if after := fmt.Sprintf("%+v", *res.Listings[0]); before != after {
				t.Errorf("%s of %s keeps bytes of its file:\n%s", r.Format, path, cmp.Diff(before, after))
			}
		}
	}
}

func TestReadersMayRunAtTheSameTime(t *testing.T) {
	var wg sync.WaitGroup
	for range 8 {
		for _, in := range []struct {
			r             *inventory.Reader
			path, content string
		}{{Pom(), "pom.xml", pomText}, {GradleBuild(), "build.gradle", groovyText}, {Catalog(), "gradle/libs.versions.toml", catalogText}} {
			wg.Go(func() {
				var res inspect.Result
				if err := in.r.Inspect(inventorytest.File(in.path, []byte(in.content)), &res); err != nil || len(res.Listings) != 1 {
					t.Errorf("%s: %v", in.path, err)
				}
			})
		}
	}
	wg.Wait()
}

func TestFormatsAreUnique(t *testing.T) {
	seen := make(map[string]bool)
	for _, r := range readers() {
		if seen[r.Format] || !strings.HasPrefix(r.Format, "java/") {
			t.Errorf("format %q", r.Format)
		}
		seen[r.Format] = true
	}
}

func FuzzPom(f *testing.F) {
	inventorytest.Fuzz(f, Pom(), "pom.xml", pomText, "<project><artifactId/><parent/><dependencies><dependency/></dependencies></project>")
}

func FuzzMetadata(f *testing.F) {
	inventorytest.Fuzz(f, Metadata(), "a.jar!/META-INF/maven/g/a/pom.xml", pomText, "<project><modelVersion/></project>")
}

func FuzzProperties(f *testing.F) {
	inventorytest.Fuzz(f, Properties(), "a.jar!/META-INF/maven/g/a/pom.properties",
		"version=1\ngroupId=g\nartifactId=a\n", "version : \\u0031\\\n", "#\r\n!x\n\\", "artifactId\nversion")
}

func FuzzManifest(f *testing.F) {
	inventorytest.Fuzz(f, Manifest(), "a.jar!/META-INF/MANIFEST.MF",
		"Manifest-Version: 1.0\r\nImplementation-Title: x\r\n y\r\n\r\nName: z\r\n", " x\n: y\r", "\n\n")
}

func FuzzGradleLock(f *testing.F) {
	inventorytest.Fuzz(f, GradleLock(), "gradle.lockfile", lockText, "empty=\n=\n:\n", "g:a:1\n")
}

func FuzzVerification(f *testing.F) {
	inventorytest.Fuzz(f, Verification(), "gradle/verification-metadata.xml", verificationText)
}

func FuzzCatalog(f *testing.F) {
	inventorytest.Fuzz(f, Catalog(), "gradle/libs.versions.toml", catalogText, "[libraries]\na = 1\nb = []\n[plugins]\nc = {}\n[bundles]\nd = [1]\n")
}

func FuzzGradleBuild(f *testing.F) {
	inventorytest.Fuzz(f, GradleBuild(), "build.gradle", groovyText, kotlinText, "dependencies {\nx(\"${\"${", "plugins {\nid 'a' version \"\"\"", "/*", "dependencies { a /x/ ")
}

// FuzzJoin puts two POMs, a script and a catalog of the fuzzer together.
func FuzzJoin(f *testing.F) {
	f.Add(pomText, groovyText, catalogText)
	f.Add("<project><artifactId>${a}</artifactId><properties><a>${a}</a></properties></project>", kotlinText, "")
	f.Fuzz(func(t *testing.T, pom, script, catalog string) {
		show := func() string {
			var listings []*component.Listing
			for _, in := range []struct {
				r       *inventory.Reader
				p, text string
			}{
				{Pom(), "pom.xml", pom}, {Pom(), "a/pom.xml", pom}, {Metadata(), "r/a.jar!/META-INF/maven/g/a/pom.xml", pom},
				{GradleBuild(), "build.gradle", script}, {Catalog(), "gradle/libs.versions.toml", catalog}, {GradleLock(), "gradle.lockfile", script},
			} {
				var res inspect.Result
				if in.r.Inspect(inventorytest.File(in.p, []byte(in.text)), &res) == nil {
					listings = append(listings, res.Listings...)
				}
			}
			s := inventory.NewSet(listings)
			Join().Run(s)
			var out strings.Builder
			for _, l := range s.Finish(func(string) string { return ecosystem }) {
				inventorytest.CheckShape(t, l, max(len(pom), len(script), len(catalog)))
				fmt.Fprintf(&out, "%+v\n", *l)
			}
			return out.String()
		}
		if first, second := show(), show(); first != second {
			t.Fatalf("joined twice:\n%s\n%s", first, second)
		}
	})
}
