package entry

import (
	"slices"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

func TestScriptsOfAPackageHaveTheirPlaces(t *testing.T) {
	text := "{\n  \"scripts\": {\n    \"test\": \"first\",\n    \"empty\": \"\",\n    \"odd\": 1,\n    \"test\": \"echo \\\"a\\\" && curl x\"\n  }\n}\n"
	s, err := readScripts(pipeline.NewSource("package.json", text), nil)
	if err != nil {
		t.Fatal(err)
	}
	v := s.values["test"] // the last one of a name counts
	if len(s.values) != 1 || v.Text != `echo "a" && curl x` {
		t.Fatalf("%+v", s.values)
	}
	l := v.Loc(strings.Index(v.Text, "curl"), len(v.Text))
	if got := text[l.Off:l.End]; got != "curl x" {
		t.Errorf("place %q", got)
	}
	if key := text[v.Key.Off:v.Key.End]; key != `"test"` {
		t.Errorf("key %q", key)
	}
}

func TestAPackageFileThatCannotBeReadIsSaid(t *testing.T) {
	for _, text := range []string{"", "{", "[1,", "scripts:", "\xff\xfe{\x00}\x00"} {
		d := run(".gitlab-ci.yml", "npm test")
		docs, _ := link(d, files{"package.json": text})
		if len(docs) != 1 || docs[0].Examined || len(docs[0].Problems) != 1 {
			t.Errorf("%q: %+v", text, docs)
		}
	}
	for _, text := range []string{"{}", "[]", "null", `{"scripts": null}`, `{"scripts": {"build": "x"}}`} {
		docs, _ := link(run(".gitlab-ci.yml", "npm test"), files{"package.json": text})
		if len(docs) != 1 || !docs[0].Examined || len(docs[0].Jobs) != 0 || len(docs[0].Problems) != 0 {
			t.Errorf("%q: %+v", text, docs)
		}
	}
}

func TestFoldersThatOptionsName(t *testing.T) {
	for words, want := range map[string]string{
		"--prefix a test": "a 2",
		"--prefix=a test": "a 1",
		"-C a":            "a 2",
		"--cwd a":         "a 2",
		"--dir=a":         "a 1",
		"--prefix":        " 0",
		"--silent a":      " 0",
		"test":            " 0",
	} {
		value, n := folderOption(strings.Fields(words))
		if got := value + " " + string(rune('0'+n)); got != want {
			t.Errorf("%s: %q, want %q", words, got, want)
		}
	}
}

func TestOptionsOfMakeAreUnderstood(t *testing.T) {
	f := files{
		"Makefile":   "a:\n\ttop\nb:\n\ttop\n",
		"d/Makefile": "a:\n\tsub\n",
		"x.mk":       "a:\n\tother\n",
	}
	for command, want := range map[string]string{
		"make a":                      "Makefile a: top",
		"make -j a":                   "Makefile a: top",
		"make -j 8 a":                 "Makefile a: top",
		"make -j8 -k -s a":            "Makefile a: top",
		"make -l 2.5 a":               "Makefile a: top",
		"make -W x a":                 "Makefile a: top",
		"make --no-print-directory a": "Makefile a: top",
		"make CC=gcc a":               "Makefile a: top",
		"make a CC=gcc":               "Makefile a: top",
		"make $FLAGS a":               "Makefile a: top",
		"gmake a":                     "Makefile a: top",
		"make -Cd a":                  "d/Makefile a: sub",
		"make -C d/ a":                "d/Makefile a: sub",
		"make --directory d a":        "d/Makefile a: sub",
		"make -fx.mk a":               "x.mk a: other",
		"make --makefile=x.mk a":      "x.mk a: other",
		"make --file x.mk a":          "x.mk a: other",
		"sudo -u me make a":           "",
		"env A=b make a":              "Makefile a: top",
		"time make a":                 "Makefile a: top",
		"xvfb-run make a":             "Makefile a: top",
		"timeout 5m make a":           "Makefile a: top",
		"retry 3 make a":              "Makefile a: top",
		"make -C ../x a":              "",
		"make -C $D a":                "",
		"make -f $F a":                "",
	} {
		docs, _ := link(run(".gitlab-ci.yml", command), f)
		got := strings.Join(reached(docs), "; ")
		if got != want && (want != "" || !strings.Contains(got, "me")) {
			t.Errorf("%s: %q, want %q", command, got, want)
		}
	}
}

func TestOptionsOfImageBuildsAreUnderstood(t *testing.T) {
	f := files{"Dockerfile": "FROM a", "d/Dockerfile": "FROM b", "x.df": "FROM c"}
	for command, want := range map[string]string{
		"docker build .": "Dockerfile",
		"docker build -t a:b --pull --no-cache d":     "d/Dockerfile",
		"docker build --build-arg=A=b d":              "d/Dockerfile",
		"docker build --secret id=a,src=b d":          "d/Dockerfile",
		"docker build -fx.df .":                       "x.df",
		"docker build . -f x.df":                      "x.df",
		"docker image build d":                        "d/Dockerfile",
		"docker builder build d":                      "d/Dockerfile",
		"buildah bud -f x.df .":                       "x.df",
		"nerdctl build d":                             "d/Dockerfile",
		"docker build -f $F .":                        "",
		"docker build https://example.com/a.git#main": "",
		"docker build -":                              "",
		"docker pull d":                               "",
		"docker":                                      "",
	} {
		docs, _ := link(run(".gitlab-ci.yml", command), f)
		if got := strings.Join(reached(docs), "; "); got != want {
			t.Errorf("%s: %q, want %q", command, got, want)
		}
	}
}

func TestABuildFileThatIsADocumentAlreadyIsNotReadAgain(t *testing.T) {
	d := run(".gitlab-ci.yml", "docker build .\ndocker build .")
	image := &pipeline.Document{Source: pipeline.NewSource("Dockerfile", "FROM a"), Platform: pipeline.Dockerfile}
	opened := 0
	open := func(string) (string, *budget.Budget, bool) {
		opened++
		return "", nil, false
	}
	docs := Link([]*pipeline.Document{d, image}, open, nil)
	if len(docs) != 0 || opened != 0 {
		t.Errorf("%d documents, opened %d times", len(docs), opened)
	}
	runs := d.Jobs[0].Steps[0].Runs
	docs = Link([]*pipeline.Document{d, image}, open, func(string, string, *budget.Budget) (*pipeline.Document, error) { return nil, nil })
	runs = d.Jobs[0].Steps[0].Runs[len(runs):]
	if len(docs) != 0 || len(runs) != 2 || runs[0].Doc != image || runs[0].Job != nil {
		t.Errorf("%d documents, entry points %+v", len(docs), runs)
	}
}

func TestWhatEveryPlatformCallsTheWorkTree(t *testing.T) {
	for path, want := range map[string][]string{
		".github/workflows/x.yml":     {""},
		"a/b/.github/workflows/x.yml": {"a/b"},
		".circleci/config.yml":        {""},
		"a/.tekton/x.yaml":            {"a"},
		".gitlab-ci.yml":              {""},
		"a/b/Jenkinsfile":             {"a/b", "a", ""},
		"a/b/action.yml":              {"a", "", "a/b"},
		"action.yml":                  {""},
	} {
		if got := bases(path); !slices.Equal(got, want) {
			t.Errorf("%s: %q, want %q", path, got, want)
		}
	}
	if deep := bases(strings.Repeat("a/", 500) + "Jenkinsfile"); len(deep) > maxBases {
		t.Errorf("%d folders", len(deep))
	}
}

func TestExpressionsForFoldersAreSpeltOut(t *testing.T) {
	text := "bash \"${{ github.action_path }}/x.sh\" ${{ github.workspace }}/y ${{ inputs.z }}/w"
	d := run("tools/action.yml", text)
	v := d.Jobs[0].Steps[0].Run
	for _, name := range []string{"github.action_path", "github.workspace", "inputs.z"} {
		start := strings.Index(text, "${{ "+name)
		v.Exprs = append(v.Exprs, &pipeline.Expr{Value: v, Start: start, End: start + len(name) + 7, Text: " " + name + " "})
	}
	sc := d.Jobs[0].Steps[0].Script()
	got := spelt(sc, &sc.Commands[0])
	want := []string{"bash", "$GITHUB_ACTION_PATH/x.sh", "$GITHUB_WORKSPACE/y", strings.Repeat("E", 15) + "/w"}
	if !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}
