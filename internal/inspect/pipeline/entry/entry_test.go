package entry

import (
	"sort"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// run is a pipeline at a path with one job, whose steps are scripts.
func run(path string, scripts ...string) *pipeline.Document {
	d := &pipeline.Document{Source: pipeline.NewSource(path, strings.Join(scripts, "\n")), Platform: pipeline.GitLab}
	j := &pipeline.Job{Doc: d, ID: "job"}
	at := 0
	for i, text := range scripts {
		l := pipeline.Loc{Off: at, End: at + len(text)}
		j.Steps = append(j.Steps, &pipeline.Step{Job: j, Index: i, At: l, Here: l, Run: pipeline.NewText(d.Source, l)})
		at += len(text) + 1
	}
	d.Jobs = []*pipeline.Job{j}
	return d
}

type files map[string]string

// link ties a pipeline to files and counts how often they are opened.
func link(d *pipeline.Document, f files) (docs []*pipeline.Document, opened map[string]int) {
	opened = map[string]int{}
	open := func(path string) (string, *budget.Budget, bool) {
		text, ok := f[path]
		if ok {
			opened[path]++
		}
		return text, budget.New(budget.Default(), int64(len(text))), ok
	}
	images := func(path, text string, _ *budget.Budget) (*pipeline.Document, error) {
		return &pipeline.Document{Source: pipeline.NewSource(path, text), Platform: pipeline.Dockerfile}, nil
	}
	return Link([]*pipeline.Document{d}, open, images), opened
}

// reached lists what was reached: "path job: first command; …".
func reached(docs []*pipeline.Document) []string {
	var out []string
	for _, d := range docs {
		if len(d.Jobs) == 0 {
			out = append(out, d.Source.Path)
		}
		for _, j := range d.Jobs {
			var commands []string
			for _, s := range j.Steps {
				if sc := s.Script(); sc != nil {
					for i := range sc.Commands {
						commands = append(commands, strings.Join(plain(&sc.Commands[i]), " "))
					}
				}
			}
			out = append(out, d.Source.Path+" "+j.ID+": "+strings.Join(commands, "; "))
		}
	}
	sort.Strings(out)
	return out
}

func check(t *testing.T, d *pipeline.Document, f files, want ...string) {
	t.Helper()
	docs, _ := link(d, f)
	sort.Strings(want)
	if diff := cmp.Diff(want, reached(docs)); diff != "" {
		t.Error(diff)
	}
}

func TestTargetsOfAMakefileAreReachedWithWhatTheyNeed(t *testing.T) {
	const mk = "all: a b\n\na: c\n\t@one\nb:\n\t-two $(X) $$HOME\nc: ; three\nother:\n\tfour\n"
	for name, tt := range map[string]struct {
		script string
		files  files
		want   []string
	}{
		"the first target":                   {"make", files{"Makefile": mk}, []string{"Makefile all: ", "Makefile a: one", "Makefile b: two $X $HOME", "Makefile c: three"}},
		"a named one":                        {"make -j4 other", files{"Makefile": mk}, []string{"Makefile other: four"}},
		"several, with a variable":           {"make V=1 b other", files{"Makefile": mk}, []string{"Makefile b: two $X $HOME", "Makefile other: four"}},
		"one that is not there":              {"make missing", files{"Makefile": mk}, []string{"Makefile"}},
		"in another folder":                  {"make -C lib other", files{"lib/Makefile": mk, "Makefile": "other:\n\tno\n"}, []string{"lib/Makefile other: four"}},
		"in another folder, long":            {"make --directory=lib other", files{"lib/Makefile": mk}, []string{"lib/Makefile other: four"}},
		"behind cd":                          {"cd lib && make other", files{"lib/Makefile": mk}, []string{"lib/Makefile other: four"}},
		"behind a cd of a subshell":          {"(cd lib && true)\nmake other", files{"Makefile": mk}, []string{"Makefile other: four"}},
		"behind a cd that nobody knows":      {"cd \"$X\"\nmake other", files{"Makefile": mk}, nil},
		"another file":                       {"make -f build.mk other", files{"build.mk": mk}, []string{"build.mk other: four"}},
		"GNUmakefile comes first":            {"make", files{"GNUmakefile": "x:\n\ty\n", "Makefile": mk}, []string{"GNUmakefile x: y"}},
		"an included file":                   {"make x", files{"Makefile": "include rules.mk\n", "rules.mk": "x: y\ny:\n\tz\n"}, []string{"Makefile", "rules.mk x: ", "rules.mk y: z"}},
		"files that include one another":     {"make x", files{"Makefile": "include a.mk\n", "a.mk": "include Makefile a.mk\nx:\n\tz\n"}, []string{"Makefile", "a.mk x: z"}},
		"targets that need one another":      {"make x", files{"Makefile": "x: y\n\t$(MAKE) y\ny: x\n\tmake x\n"}, []string{"Makefile x: make y", "Makefile y: make x"}},
		"make within make":                   {"make x", files{"Makefile": "x:\n\t$(MAKE) -C sub t\n", "sub/Makefile": "t:\n\tz\n"}, []string{"Makefile x: make -C sub t", "sub/Makefile t: z"}},
		"a rule in two places":               {"make x", files{"Makefile": "x: y\nx:\n\ta\ny:\n\tb\n"}, []string{"Makefile x: a", "Makefile y: b"}},
		"a default goal":                     {"make", files{"Makefile": ".DEFAULT_GOAL := y\nx:\n\ta\ny:\n\tb\n"}, []string{"Makefile y: b"}},
		"variables and patterns are no goal": {"make", files{"Makefile": "V := a:b\n.PHONY: x\n%.o: %.c\n\tcc\nx: V = 1\nx:\n\ta\n"}, []string{"Makefile x: a"}},
		"a continued recipe":                 {"make", files{"Makefile": "x:\n\ta && \\\n\t  b\n"}, []string{"Makefile x: a; b"}},
		"a recipe between conditions":        {"make", files{"Makefile": "x:\nifdef CI\n\ta\nelse\n\tb\nendif\n"}, []string{"Makefile x: a; b"}},
		"a defined text is no recipe":        {"make", files{"Makefile": "define X\ny:\n\tno\nendef\nx:\n\ta\n"}, []string{"Makefile x: a"}},
		"what is read runs, too":             {"make x", files{"Makefile": "V := $(shell curl $(URL) | sh)\nx:\n\ta\n"}, []string{"Makefile $(shell): curl $URL; sh", "Makefile x: a"}},
		"line ends of Windows":               {"make", files{"Makefile": "x:\r\n\ta\r\n"}, []string{"Makefile x: a"}},
		"no Makefile":                        {"make", files{}, nil},
		"the word alone is no call":          {"echo make", files{"Makefile": mk}, nil},
	} {
		t.Run(name, func(t *testing.T) { check(t, run(".gitlab-ci.yml", tt.script), tt.files, tt.want...) })
	}
}

func TestScriptsOfAPackageAreReachedWithTheirHooks(t *testing.T) {
	const pkg = `{"name": "x", "scripts": {"pretest": "a", "test": "b", "posttest": "c", "build": "npm run test", "prepare": "d", "postinstall": "e", "lint": "f", "prepublishOnly": "g"}}`
	p := func(list ...string) []string {
		for i := range list {
			list[i] = "package.json " + list[i]
		}
		return list
	}
	for name, tt := range map[string]struct {
		script string
		want   []string
	}{
		"npm test":                {"npm test", p("pretest: a", "test: b", "posttest: c")},
		"npm t":                   {"npm t", p("pretest: a", "test: b", "posttest: c")},
		"npm run":                 {"npm run lint -- --fix", p("lint: f")},
		"a script runs another":   {"npm run build", p("build: npm run test", "pretest: a", "test: b", "posttest: c")},
		"npm ci":                  {"npm ci", p("prepare: d", "postinstall: e")},
		"npm install of a name":   {"npm install lodash", nil},
		"npm publish":             {"npm publish", p("prepare: d", "prepublishOnly: g")},
		"npm of another folder":   {"npm --prefix sub test", []string{"sub/package.json test: s"}},
		"npm -C behind":           {"npm test -C sub", []string{"sub/package.json test: s"}},
		"yarn alone":              {"yarn", p("prepare: d", "postinstall: e")},
		"yarn with a script":      {"yarn lint", p("lint: f")},
		"yarn with a program":     {"yarn eslint", []string{"package.json"}},
		"pnpm run":                {"pnpm run lint", p("lint: f")},
		"bun":                     {"bun run lint", p("lint: f")},
		"several at once":         {"npx run-s lint test", p("lint: f", "pretest: a", "test: b", "posttest: c")},
		"not an npm command":      {"npm lint", nil},
		"a variable":              {"npm run $X", nil},
		"in a folder that is not": {"cd missing && npm run lint", p("lint: f")},
	} {
		t.Run(name, func(t *testing.T) {
			check(t, run(".gitlab-ci.yml", tt.script), files{"package.json": pkg, "sub/package.json": `{"scripts": {"test": "s"}}`}, tt.want...)
		})
	}
}

func TestShellScriptsAreReached(t *testing.T) {
	f := files{
		"ci/x.sh": "#!/bin/bash\ncd \"$(dirname \"$0\")/..\"\n. ci/lib.sh\n./y.sh\n", "ci/lib.sh": "lib\n", "y.sh": "yy\n",
		"p.sh": "#!/usr/bin/env python3\nimport os\n", "bin.sh": "a\x00b", "x.ps1": "iwr x\n",
	}
	x := []string{"ci/x.sh x.sh: cd $()/..; dirname $0; . ci/lib.sh; ./y.sh", "ci/lib.sh lib.sh: lib", "y.sh y.sh: yy"}
	for name, tt := range map[string]struct {
		script string
		want   []string
	}{
		"by its path":             {"./ci/x.sh a b", x},
		"without the dot":         {"ci/x.sh", x},
		"by an interpreter":       {"bash -eo pipefail ci/x.sh", x},
		"by source":               {"source ./ci/lib.sh", []string{"ci/lib.sh lib.sh: lib"}},
		"in the work tree":        {"$GITHUB_WORKSPACE/y.sh", []string{"y.sh y.sh: yy"}},
		"behind sudo":             {"sudo -E ./y.sh", []string{"y.sh y.sh: yy"}},
		"behind cd":               {"cd ci; ./lib.sh", []string{"ci/lib.sh lib.sh: lib"}},
		"of another language":     {"./p.sh", []string{"p.sh"}},
		"no text":                 {"./bin.sh", []string{"bin.sh"}},
		"PowerShell":              {"./x.ps1", []string{"x.ps1 x.ps1: iwr x"}},
		"outside the work tree":   {"../y.sh; /y.sh; ~/y.sh; cd ..; ./y.sh", nil},
		"a command is no script":  {"bash -c ci/lib.sh; sh -s x", nil},
		"with a variable":         {"./$X/y.sh; bash \"$Y\"", nil},
		"an address is no script": {"curl https://x.example.com/y.sh", nil},
	} {
		t.Run(name, func(t *testing.T) { check(t, run(".gitlab-ci.yml", tt.script), f, tt.want...) })
	}
}

func TestBuildFilesOfImagesAreReached(t *testing.T) {
	f := files{"Dockerfile": "FROM a", "app/Dockerfile": "FROM b", "docker/x.df": "FROM c", "app/Containerfile": "FROM d"}
	for script, want := range map[string][]string{
		"docker build .": {"Dockerfile"},
		"docker build -t x:1 --build-arg A=b app":         {"app/Dockerfile"},
		"docker buildx build --push -f docker/x.df .":     {"docker/x.df"},
		"podman build --file=docker/x.df .":               {"docker/x.df"},
		"cd app && docker build .":                        {"app/Dockerfile"},
		"docker build https://example.com/x.git":          nil,
		"docker build - < Dockerfile":                     nil,
		"docker run x":                                    nil,
		"docker buildx build --platform linux/amd64 app/": {"app/Dockerfile"},
	} {
		t.Run(script, func(t *testing.T) { check(t, run(".gitlab-ci.yml", script), f, want...) })
	}
}

func TestTheWorkTreeBeginsWhereThePlatformPutsIt(t *testing.T) {
	f := files{"Makefile": "x:\n\ttop\n", "sub/Makefile": "x:\n\tsub\n", "repo/Makefile": "x:\n\trepo\n"}
	for path, want := range map[string]string{
		".github/workflows/x.yml":      "Makefile x: top",
		"repo/.github/workflows/x.yml": "repo/Makefile x: repo",
		"repo/.circleci/config.yml":    "repo/Makefile x: repo",
		"Jenkinsfile":                  "Makefile x: top",
		"sub/Jenkinsfile":              "sub/Makefile x: sub",
		"ci/deep/Jenkinsfile":          "Makefile x: top",
	} {
		t.Run(path, func(t *testing.T) { check(t, run(path, "make"), f, want) })
	}
}

func TestTheFolderOfAStepCounts(t *testing.T) {
	f := files{"Makefile": "x:\n\ttop\n", "sub/Makefile": "x:\n\tsub\n"}
	d := run(".gitlab-ci.yml", "make", "make")
	dir := func(text string) *pipeline.Value { return &pipeline.Value{Text: text, Scalar: true} }
	d.Jobs[0].Dir = dir("missing")
	d.Jobs[0].Steps[1].Dir = dir("./sub/")
	check(t, d, f, "sub/Makefile x: sub")
}

func TestFilesAreOpenedOnceAndOnlyIfNamed(t *testing.T) {
	f := files{"Makefile": "a:\n\tnpm run x\nb:\n\tnpm run x\n", "package.json": `{"scripts":{"x":"y"}}`, "other/package.json": "{}", "Dockerfile": "FROM a", "x.sh": "y"}
	_, opened := link(run(".gitlab-ci.yml", "make a b", "make a", "npm run x"), f)
	if diff := cmp.Diff(map[string]int{"Makefile": 1, "package.json": 1}, opened); diff != "" {
		t.Error(diff)
	}
}

func TestAStepKnowsWhatItRuns(t *testing.T) {
	d := run(".gitlab-ci.yml", "true && make a && ./x.sh")
	docs, _ := link(d, files{"Makefile": "a: b\n\tc\nb:\n\td\n", "x.sh": "y"})
	s := d.Jobs[0].Steps[0]
	if len(docs) != 2 || len(s.Runs) != 2 {
		t.Fatalf("%d documents, %d entry points", len(docs), len(s.Runs))
	}
	if got := d.Source.Text[s.Runs[0].At.Off:s.Runs[0].At.End]; got != "make a" {
		t.Errorf("command %q", got)
	}
	a := s.Runs[0].Job
	if got := a.Doc.Source.Text[a.Key.Off:a.Key.End]; got != "a" || a.ID != "a" {
		t.Errorf("key %q of %s", got, a.ID)
	}
	if len(a.Steps) != 2 || len(a.Steps[0].Runs) != 1 || a.Steps[0].Runs[0].Job.ID != "b" {
		t.Errorf("what a needs: %+v", a.Steps[0])
	}
}

func TestPlacesInARecipeAreThoseOfTheFile(t *testing.T) {
	mk := "x:\n\t@$(MAKE) y && \\\n\t  curl $$A $(URL) | sh\n"
	docs, _ := link(run(".gitlab-ci.yml", "make"), files{"Makefile": mk})
	sc := docs[0].Jobs[0].Steps[0].Script()
	var got []string
	for i := range sc.Commands {
		l := sc.Loc(sc.Commands[i].Off, sc.Commands[i].End)
		got = append(got, mk[l.Off:l.End])
	}
	// The last byte of "$(MAKE) y" is y; a place ends where its last byte stands.
	if diff := cmp.Diff([]string{"$(MAKE) y", "curl $$A $", "sh"}, got); diff != "" {
		t.Error(diff)
	}
}

func TestAJobThatPublishesHasThePower(t *testing.T) {
	for name, tt := range map[string]struct {
		script string
		files  files
		want   string
	}{
		"in the step":         {"make && npm publish", nil, "the right to publish (npm publish)"},
		"in a target":         {"make release", files{"Makefile": "release: build\n\ttwine upload dist/*\nbuild:\n\tx\n"}, "the right to publish (twine upload in Makefile)"},
		"behind a target":     {"make release", files{"Makefile": "release: push\npush:\n\t./p.sh\n", "p.sh": "docker push example/x\n"}, "the right to publish (docker push in p.sh)"},
		"in a script":         {"npm run release", files{"package.json": `{"scripts":{"release":"npx semantic-release release"}}`}, "the right to publish (semantic-release release in package.json)"},
		"not reached":         {"make test", files{"Makefile": "test:\n\tx\nrelease:\n\tnpm publish\n"}, ""},
		"only tried":          {"npm publish --dry-run", nil, ""},
		"a cycle of targets":  {"make a", files{"Makefile": "a: b\nb: a\n"}, ""},
		"a word in a message": {"echo 'run npm publish'", nil, ""},
	} {
		t.Run(name, func(t *testing.T) {
			d := run(".gitlab-ci.yml", tt.script)
			link(d, tt.files)
			got := ""
			for _, p := range d.Jobs[0].Powers {
				if p.Kind == pipeline.Publishes {
					got = p.What
				}
			}
			if got != tt.want {
				t.Errorf("%q, want %q", got, tt.want)
			}
		})
	}
}

func TestAJobOnGitHubPublishesOnlyWithCredentials(t *testing.T) {
	for text, want := range map[string]int{"make release": 0, "make release # ${{ secrets.X }}": 1} {
		d := run(".github/workflows/x.yml", text)
		d.Platform = pipeline.GitHubWorkflow
		d.Jobs[0].At = pipeline.Loc{End: len(text)}
		link(d, files{"Makefile": "release:\n\tnpm publish\n"})
		if got := len(d.Jobs[0].Powers); got != want {
			t.Errorf("%s: %d powers", text, got)
		}
	}
}

func TestHostileEntryPointsEndWell(t *testing.T) {
	const n = 30_000
	chain := files{}
	for i := range 200 {
		chain["s"+strings.Repeat("x", i)+".sh"] = "./s" + strings.Repeat("x", i+1) + ".sh\n"
	}
	for name, tt := range map[string]struct {
		script string
		files  files
	}{
		"a chain of targets":      {"make t0", files{"Makefile": targets(n)}},
		"a target that needs all": {"make all", files{"Makefile": "all: " + strings.Repeat("x y ", n) + "\nx:\n\ta\ny:\n\tb\n"}},
		"a chain of scripts":      {"./s.sh", chain},
		"a script of itself":      {"npm run x", files{"package.json": `{"scripts":{"x":"npm run x && npm run x","prex":"npm run x"}}`}},
		"includes of itself":      {"make", files{"Makefile": strings.Repeat("include Makefile\n", n)}},
		"no JSON":                 {"npm test", files{"package.json": strings.Repeat("[", n)}},
		"scripts that are none":   {"npm test", files{"package.json": `{"scripts": ["test"]}`}},
		"brackets in a rule":      {"make", files{"Makefile": strings.Repeat("(", n) + ":\n\t" + strings.Repeat("$(", n) + "\n"}},
		"shells without an end":   {"make x", files{"Makefile": "V = " + strings.Repeat("$(shell ", n) + "\nx:\n\ty\n"}},
		"continuations":           {"make", files{"Makefile": strings.Repeat("\\\n", n) + "x:\n" + strings.Repeat("\t\\\n", n)}},
		"folders without an end":  {strings.Repeat("cd a\n", n) + "make", files{"Makefile": "x:"}},
		"many calls":              {strings.Repeat("make x\n", 5000), files{"Makefile": "x:\n\ty\n"}},
	} {
		t.Run(name, func(t *testing.T) {
			docs, _ := link(run(".gitlab-ci.yml", tt.script), tt.files)
			jobs := 0
			for _, d := range docs {
				jobs += len(d.Jobs)
			}
			if jobs > maxJobs {
				t.Errorf("%d jobs", jobs)
			}
		})
	}
}

func targets(n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteString("t" + strconv.Itoa(i) + ": t" + strconv.Itoa(i+1) + "\n\techo\n")
	}
	return b.String()
}

func TestAChainThatIsTooLongIsSaid(t *testing.T) {
	f := files{}
	for i := range 20 {
		f["s"+strconv.Itoa(i)+".sh"] = "./s" + strconv.Itoa(i+1) + ".sh\n"
	}
	docs, _ := link(run(".gitlab-ci.yml", "./s0.sh"), f)
	problems := 0
	for _, d := range docs {
		problems += len(d.Problems)
	}
	if len(docs) != maxDepth+1 || problems != 1 {
		t.Errorf("%d documents, %d problems", len(docs), problems)
	}
}

func FuzzLink(f *testing.F) {
	f.Add("make -C a x && npm ci", "include b.mk\nx: y ; z\n\t@$(MAKE) $$A \\\n\tb\nV := $(shell c)\n", `{"scripts":{"postinstall":"./x.sh \"a\""}}`, "#!/bin/sh\ncd \"$(dirname $0)\"\nmake y\n")
	f.Add("./x.sh; docker build -f d .", "define X\nendef\n.DEFAULT_GOAL = q\n", `{"scripts":1}`, "source x.sh")
	f.Fuzz(func(t *testing.T, script, mk, pkg, sh string) {
		d := run("Jenkinsfile", script)
		docs, _ := link(d, files{"Makefile": mk, "a/Makefile": mk, "b.mk": mk, "package.json": pkg, "x.sh": sh, "d": mk})
		for _, d := range append(docs, d) {
			for _, j := range d.Jobs {
				for _, s := range j.Steps {
					sc := s.Script()
					if sc == nil {
						continue
					}
					for i := range sc.Commands {
						l := sc.Loc(sc.Commands[i].Off, sc.Commands[i].End)
						if l.Off < 0 || l.End < l.Off || l.End > len(d.Source.Text) {
							t.Fatalf("place %v of %d bytes", l, len(d.Source.Text))
						}
					}
				}
			}
		}
	})
}

func BenchmarkLink(b *testing.B) {
	mk := targets(200)
	f := files{"Makefile": mk, "package.json": `{"scripts":{"x":"y"}}`}
	for b.Loop() {
		link(run(".gitlab-ci.yml", "make t0", "npm run x"), f)
	}
}
