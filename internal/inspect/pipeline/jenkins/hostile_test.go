package jenkins

import (
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

func TestHostileFilesEndWell(t *testing.T) {
	const n = 20_000
	for name, text := range map[string]string{
		"braces":                    strings.Repeat("{", n),
		"closing braces":            strings.Repeat("}", n),
		"lists":                     strings.Repeat("[", n) + strings.Repeat("]", n),
		"calls in calls":            strings.Repeat("a(", n),
		"calls without parentheses": strings.Repeat("a b ", n),
		"calls on calls":            "a()" + strings.Repeat(".b()", n),
		"stages in stages":          strings.Repeat("stage('a') { sh 'x'\n", n/10),
		"many stages":               "node { " + strings.Repeat("stage('a') { sh 'x' }\n", n/10) + "}",
		"a text without end":        "sh '''" + strings.Repeat("x\n", n),
		"an interpolation without":  "sh \"" + strings.Repeat("${", n) + "\"",
		"many interpolations":       "sh \"" + strings.Repeat("${env.CHANGE_TITLE} ", n/10) + "\"",
		"slashes":                   strings.Repeat("= /x ", n),
		"a sum":                     "sh " + strings.Repeat("'x' + y + ", n/10) + "'z'",
		"sums in parentheses":       "sh " + strings.Repeat("(", n) + "'x'",
		"variables":                 strings.Repeat("x = x + env.CHANGE_TITLE\n", n/10),
		"conditions":                strings.Repeat("if (a) ", n),
		"else":                      strings.Repeat("else ", n),
		"conditions in when":        "pipeline { stages { stage('a') { when { " + strings.Repeat("not { anyOf { ", n/10),
		"closures with names":       strings.Repeat("{ a, b -> ", n/10),
		"comments without end":      strings.Repeat("/* ", n),
		"line ends and dots":        "a" + strings.Repeat("\n.b", n),
		"environments":              "withEnv([" + strings.Repeat("'A=b', ", n/10) + "]) { " + strings.Repeat("sh 'x'\n", 100) + "}",
		"choices":                   "x = " + strings.Repeat("a ? b : ", n/10) + "c",
		"pod":                       "pipeline { agent { kubernetes { yaml '''" + strings.Repeat("image: x\n", n/10) + "''' } }\nstages { stage('a') { steps { sh 'x' } } } }",
		"environment in a block":    "pipeline { environment { " + strings.Repeat("A = \"${A}\"\n", 2000) + " }\nstages { stage('a') { steps { " + strings.Repeat("sh \"${A}\"\n", 2000) + "} } } }",
	} {
		t.Run(name, func(t *testing.T) {
			if _, err := Read("Jenkinsfile", text, budget.New(budget.Default(), int64(len(text)))); err != nil {
				t.Error(err)
			}
		})
	}
}

func TestWhatIsNestedTooDeepIsSaid(t *testing.T) {
	d, err := Read("Jenkinsfile", strings.Repeat("a { ", 500), nil)
	if err != nil || len(d.Problems) != 1 {
		t.Errorf("%+v, %v", d, err)
	}
	d, err = Read("Jenkinsfile", "node { sh 'x\x00' }", nil)
	if err != nil || d.Examined || len(d.Problems) != 1 {
		t.Errorf("%+v, %v", d, err)
	}
	limits := budget.Default()
	limits.Steps = 10
	if _, err := Read("Jenkinsfile", strings.Repeat("a\n", 100), budget.New(limits, 200)); !budget.IsBreach(err) {
		t.Errorf("no breach: %v", err)
	}
}

func FuzzRead(f *testing.F) {
	for _, seed := range []string{
		"@Library('x@y') _\npipeline { agent { docker { image 'a' } }\nenvironment { T = credentials('t') }\nstages { stage(\"A ${x}\") { when { not { changeRequest() } }\nsteps { sh \"\"\"a ${env.CHANGE_TITLE} \\\n\"\"\"\nwithCredentials([string(credentialsId: 'c', variable: 'V')]) { sh(script: 'x' + V) } } } } }",
		"node('a') { def x = [a: 1, 'b': { -> sh 'y' }]\nif (env.CHANGE_ID == null) sh \"$x.y\" else { docker.image('z').inside { bat $/q/$ } }\nparallel x\n}",
		"sh(/a\\/b/); \\\n load 'x.groovy'; x?.y?.z('a')?.w { it }",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d, err := Read("Jenkinsfile", text, budget.New(budget.Default(), int64(len(text))))
		if err != nil {
			t.Skip()
		}
		in := func(l pipeline.Loc) {
			if l.Off < 0 || l.End < l.Off || l.End > len(text) {
				t.Fatalf("place %v of %d bytes", l, len(text))
			}
		}
		for _, j := range d.Jobs {
			in(j.Range())
			for i, s := range j.Steps {
				in(s.Here)
				if s.Index != i {
					t.Fatalf("step %d has the index %d", i, s.Index)
				}
				if s.Run == nil {
					continue
				}
				for _, e := range s.Run.Exprs {
					in(e.Loc())
					for _, m := range e.Mend {
						in(pipeline.Loc{Off: m.Span.Off, End: m.Span.End})
					}
				}
				for i := range s.Script().Commands {
					cmd := &s.Script().Commands[i]
					in(s.Script().Loc(cmd.Off, cmd.End))
				}
			}
		}
	})
}

func BenchmarkRead(b *testing.B) {
	text := "pipeline {\n  agent any\n  stages {\n" + strings.Repeat("    stage('A') {\n      when { branch 'main' }\n      steps {\n        // build\n        sh \"make ${params.X} -j4\"\n        withCredentials([string(credentialsId: 'c', variable: 'V')]) {\n          sh '''\n            set -e\n            make release\n          '''\n        }\n      }\n    }\n", 500) + "  }\n}\n"
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		if _, err := Read("Jenkinsfile", text, nil); err != nil {
			b.Fatal(err)
		}
	}
}
