package jenkins

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

func read(t *testing.T, text string) *pipeline.Document {
	t.Helper()
	d, err := Read("Jenkinsfile", strings.TrimPrefix(text, "\n"), nil)
	if err != nil || d == nil {
		t.Fatalf("%v, %v", d, err)
	}
	return d
}

// implied reports whether only settings outside the file can ask for an
// outsider's change.
func implied(d *pipeline.Document) bool {
	for _, t := range d.Triggers {
		if t.Who == pipeline.Outsider {
			return t.Implied
		}
	}
	return false
}

// sketch writes the jobs of a document down.
func sketch(d *pipeline.Document) []string {
	var out []string
	for _, j := range d.Jobs {
		line := j.ID
		if j.Guarded {
			line += " (guarded)"
		}
		if j.Own != nil {
			line += " on " + j.Own.Text
		}
		out = append(out, line)
		for _, i := range append([]*pipeline.Image{j.Container}, j.Services...) {
			if i != nil {
				out = append(out, "  image "+i.Value.Text+flags(i))
			}
		}
		for _, p := range j.Powers {
			out = append(out, "  has "+p.What)
		}
		for _, s := range j.Steps {
			switch {
			case s.Run != nil:
				shell := ""
				if s.Shell != nil {
					shell = s.Shell.Text + ": "
				}
				if s.Dir != nil {
					shell += "in " + s.Dir.Text + ": "
				}
				out = append(out, fmt.Sprintf("  %s%q", shell, s.Run.Text))
			case s.Brings && !implied(d):
				out = append(out, "  brings")
			case s.Name != nil:
				out = append(out, "  "+s.Name.Text)
			}
		}
	}
	return out
}

func flags(i *pipeline.Image) string {
	out := ""
	if i.Options != nil {
		out += " with " + i.Options.Text
	}
	if i.Privileged != nil {
		out += " privileged"
	}
	for _, v := range i.Volumes {
		out += " and " + v.Text
	}
	return out
}

func check(t *testing.T, text string, want ...string) {
	t.Helper()
	if diff := cmp.Diff(want, sketch(read(t, text))); diff != "" {
		t.Errorf("%s\n%s", diff, text)
	}
}

// stage is a declarative pipeline with one stage.
func stage(body string) string {
	return "pipeline {\n  agent none\n  stages {\n    stage('S') {\n" + body + "\n    }\n  }\n}\n"
}

func TestShellStepsAreFoundHoweverTheyAreWritten(t *testing.T) {
	for name, tt := range map[string]struct{ step, want string }{
		"single quotes":            {`sh 'make'`, `  "make"`},
		"double quotes":            {`sh "make"`, `  "make"`},
		"parentheses":              {`sh('make')`, `  "make"`},
		"named":                    {`sh script: 'make', returnStdout: true`, `  "make"`},
		"named in parentheses":     {`sh(returnStdout: true, script: 'make').trim()`, `  "make"`},
		"a map":                    {`sh([script: 'make', label: 'x'])`, `  "make"`},
		"three quotes":             {"sh '''\nmake\n'''", `  "\nmake\n"`},
		"three double quotes":      {"sh \"\"\"make \\\nx\"\"\"", `  "make x"`},
		"a slash":                  {`sh(/make a\/b/)`, `  "make a/b"`},
		"a dollar and a slash":     {"sh($/make $X/$)", `  "make $X"`},
		"escapes":                  {`sh 'a\'b\\c\n'`, `  "a'b\\c\n"`},
		"in an assignment":         {`script { def x = sh(script: 'make', returnStdout: true) }`, `  "make"`},
		"in one without":           {`script { def x = sh script: 'make', returnStdout: true }`, `  "make"`},
		"in a condition":           {`script { if (sh(script: 'make', returnStatus: true) != 0) { error 'x' } }`, `  "make"`},
		"behind a condition":       {`script { if (x) sh 'make' }`, `  "make"`},
		"behind else":              {`script { if (x) { echo 'a' } else sh 'make' }`, `  "make"`},
		"in a loop":                {`script { for (x in [1, 2]) { sh 'make' } }`, `  "make"`},
		"in a closure":             {`script { ['a', 'b'].each { n -> sh 'make' } }`, `  "make"`},
		"in a retry":               {`retry(3) { timeout(time: 5, unit: 'MINUTES') { sh 'make' } }`, `  "make"`},
		"behind a comment":         {"// sh 'no'\n/* sh 'no' */ sh 'make' // x", `  "make"`},
		"joined texts":             {`sh 'make ' + 'all'`, `  "make all"`},
		"a joined name":            {`sh 'make ' + target`, `  "make target"`},
		"an interpolation":         {`sh "make ${x.y(['a': 1])} $z.w."`, `  "make ${x.y(['a': 1])} $z.w."`},
		"an interpolation escaped": {`sh "make \${X} \$Y"`, `  "make ${X} $Y"`},
		"a text of a method":       {`sh 'make'.stripIndent()`, `  "make"`},
		"bat":                      {`bat 'nmake'`, `  cmd: "nmake"`},
		"powershell":               {`powershell 'x'`, `  powershell: "x"`},
		"pwsh":                     {`pwsh(script: 'x')`, `  pwsh: "x"`},
		"in a folder":              {`dir('a') { dir('b') { sh 'make' } }`, `  in a/b: "make"`},
		"a word that is no step":   {"echo 'sh make'\nsh 'make'", `  "make"`},
	} {
		t.Run(name, func(t *testing.T) { check(t, stage("steps {\n"+tt.step+"\n}"), "S", tt.want) })
	}
}

func TestStagesAreJobsWithWhatHoldsInThem(t *testing.T) {
	for name, tt := range map[string]struct {
		text string
		want []string
	}{
		"a pipeline":                   {"pipeline { agent any\n stages { stage('A') { steps { sh 'a' } }\n stage('B') { steps { sh 'b' } } }\n post { always { sh 'c' } } }", []string{"A on any agent", `  "a"`, "B on any agent", `  "b"`, "pipeline on any agent", `  "c"`}},
		"labels":                       {"pipeline { agent { label 'linux' }\n stages { stage('A') { steps { sh 'a' } }\n stage('B') { agent { node { label 'win' } }\n steps { bat 'b' } } } }", []string{"A on linux", `  "a"`, "B on win", `  cmd: "b"`}},
		"a container":                  {"pipeline { agent { docker { image 'node:20'\n args '--privileged' } }\n stages { stage('A') { steps { sh 'a' } } } }", []string{"A", "  image node:20 with --privileged", `  "a"`}},
		"a container by name":          {"pipeline { agent { docker 'node:20' }\n stages { stage('A') { steps { sh 'a' } } } }", []string{"A", "  image node:20", `  "a"`}},
		"a pod":                        {"pipeline { agent { kubernetes { yaml '''\nspec:\n  containers:\n  - name: a\n    image: one:1\n  - image: \"two\"\n    securityContext:\n      privileged: true\n  volumes:\n  - hostPath:\n      path: /var/run/docker.sock\n''' } }\n stages { stage('A') { steps { sh 'a' } } } }", []string{"A", "  image one:1", "  image two privileged and /var/run/docker.sock", `  "a"`}},
		"side by side":                 {stage("parallel {\n stage('A') { steps { sh 'a' } }\n stage('B') { steps { sh 'b' } } }"), []string{"A", `  "a"`, "B", `  "b"`}},
		"credentials of all":           {"pipeline { agent none\n environment { T = credentials('tok') }\n stages { stage('A') { steps { sh 'a' } } } }", []string{"A", "  has the credentials tok", `  "a"`}},
		"credentials of a stage":       {stage("environment { T = credentials('tok') }\n steps { sh 'a' }"), []string{"S", "  has the credentials tok", `  "a"`}},
		"credentials of a block":       {stage("steps { withCredentials([string(credentialsId: 'tok', variable: 'T')]) { sh 'a' } }"), []string{"S", "  has the credentials tok", `  "a"`}},
		"keys":                         {stage("steps { sh 'b'\n sshagent(['key']) { sh 'a' } }"), []string{"S", "  has the credentials key", `  "b"`, `  "a"`}},
		"a pushed image":               {stage("steps { script { def i = docker.build('x')\n docker.withRegistry('https://r.example.com', 'reg') { i.push() } } }"), []string{"S", "  has the credentials reg", "  has the right to publish (i.push)"}},
		"an image for some steps":      {stage("steps { script { docker.image('go:1').inside('-v /var/run/docker.sock:/x') { sh 'a' } } }"), []string{"S", "  image go:1 with -v /var/run/docker.sock:/x", `  "a"`}},
		"a scripted pipeline":          {"node('linux') {\n stage('A') { sh 'a' }\n sh 'b'\n}\n", []string{"A on linux", `  "a"`, "node on linux", `  "b"`}},
		"a scripted one without label": {"node {\n checkout scm\n sh 'b'\n}\n", []string{"node on any agent", "  checkout", `  "b"`}},
		"a scripted one side by side":  {"parallel(a: { node('x') { sh 'a' } }, b: { node('y') { sh 'b' } })\n", []string{"node on x", `  "a"`, "node on y", `  "b"`}},
		"an input":                     {stage("steps { sh 'a'\n input 'go on?'\n sh 'b' }"), []string{"S", `  "a"`, "S (guarded)", `  "b"`}},
		"an input of a stage":          {stage("input { message 'x' }\n steps { sh 'b' }"), []string{"S (guarded)", `  "b"`}},
	} {
		t.Run(name, func(t *testing.T) { check(t, tt.text, tt.want...) })
	}
}

func TestConditionsThatKeepChangeRequestsOutGuard(t *testing.T) {
	for when, want := range map[string]bool{
		"branch 'main'":           true,
		"tag 'v*'":                true,
		"buildingTag()":           true,
		"not { changeRequest() }": true,
		"allOf { branch 'main'; environment name: 'X', value: 'y' }": true,
		"anyOf { branch 'main'\n branch 'release' }":                 true,
		"expression { env.BRANCH_NAME == 'main' }":                   true,
		"expression { return !env.CHANGE_ID }":                       true,
		"expression { env.CHANGE_ID == null && x }":                  true,
		"environment name: 'BRANCH_NAME', value: 'main'":             true,
		"not { expression { env.CHANGE_ID != null } }":               true,
		"changeRequest()":                                      false,
		"branch 'PR-*'":                                        false,
		"not { branch 'main' }":                                false,
		"anyOf { branch 'main'\n changeRequest() }":            false,
		"expression { env.BRANCH_NAME != 'main' }":             false,
		"expression { env.BRANCH_NAME == 'main' || params.X }": false,
		"expression { params.DEPLOY }":                         false,
		"environment name: 'X', value: 'y'":                    false,
	} {
		d := read(t, stage("when { "+when+" }\nsteps { sh 'a' }"))
		if len(d.Jobs) != 1 || d.Jobs[0].Guarded != want {
			t.Errorf("%s: guarded %v", when, d.Jobs[0].Guarded)
		}
	}
	check(t, "node {\n if (env.BRANCH_NAME == 'main') { sh 'a' }\n sh 'b'\n if (env.CHANGE_ID) { sh 'c' } else { sh 'd' }\n}\n",
		"node (guarded) on any agent", `  "a"`, "node on any agent", "  brings", `  "b"`, `  "c"`, "node (guarded) on any agent", `  "d"`)
}

func TestAnOutsiderCountsWhereTheFileProvidesForOne(t *testing.T) {
	for text, want := range map[string]bool{
		stage("steps { sh 'make' }"):                                    false,
		stage("when { changeRequest() }\n steps { sh 'make' }"):         true,
		stage("steps { sh 'echo $CHANGE_ID' }"):                         true,
		stage("steps { sh \"git checkout ${ghprbActualCommit}\" }"):     true,
		stage("when { branch 'PR-*' }\n steps { sh 'make' }"):           true,
		stage("when { not { changeRequest() } }\n steps { sh 'make' }"): true,
		stage("when { branch 'main' }\n steps { sh 'make' }"):           false,
	} {
		d := read(t, text)
		got := false
		for _, tr := range d.Triggers {
			got = got || tr.Who == pipeline.Outsider && !tr.Implied && tr.Rights == (tr.Setting == "") && !tr.Key.IsZero()
		}
		if got != want {
			t.Errorf("%v:\n%s", got, text)
		}
	}
	check(t, stage("when { changeRequest() }\n steps { echo 'x'\n sh 'make' }"), "S", "  brings", `  "make"`)
	check(t, stage("when { changeRequest() }\n steps { sh 'a'\n checkout scm\n sh 'make' }"), "S", `  "a"`, "  brings", `  "make"`)
}

func TestInterpolationsReadWhatTheyName(t *testing.T) {
	const head = "pipeline {\n agent none\n parameters {\n string(name: 'TEXT')\n booleanParam(name: 'FLAG')\n choice(name: 'ONE', choices: ['a'])\n password(name: 'PW')\n }\n environment { SECRET = credentials('s')\n PLAIN = 'x'\n TAINT = \"a ${env.CHANGE_TITLE}\" }\n stages { stage('S') { steps { script {\n"
	for inner, want := range map[string]string{
		"params.TEXT":                    "params.TEXT 1",
		"params['TEXT']":                 "params.TEXT 1",
		"TEXT":                           "params.TEXT 1",
		"params.FLAG":                    "params.FLAG 0",
		"params.ONE":                     "params.ONE 0",
		"params.PW":                      "params.PW 0 secret",
		"env.CHANGE_TITLE":               "env.CHANGE_TITLE 3",
		"CHANGE_BRANCH":                  "env.CHANGE_BRANCH 3",
		"env.CHANGE_TITLE.toLowerCase()": "env.CHANGE_TITLE 3",
		"env.CHANGE_AUTHOR":              "env.CHANGE_AUTHOR 2",
		"env.CHANGE_ID":                  "env.CHANGE_ID 0",
		"env.BRANCH_NAME":                "env.BRANCH_NAME 3",
		"ghprbPullTitle":                 "env.ghprbPullTitle 3",
		"env.BUILD_NUMBER":               "env.BUILD_NUMBER 0",
		"pullRequest.title":              "pullRequest.title 3",
		"SECRET":                         "credentials.SECRET 0 secret",
		"SECRET_PSW":                     "credentials.SECRET_PSW 0 secret",
		"env.SECRET":                     "credentials.SECRET 0 secret",
		"TOKEN":                          "credentials.TOKEN 0 secret",
		"PLAIN":                          "env.PLAIN 0",
		"env.TAINT":                      "env.TAINT 3 from env.CHANGE_TITLE",
		"local":                          "local 3 from env.CHANGE_TITLE",
		"known":                          "known 0",
		"given":                          "given 3 from env.CHANGE_BRANCH",
		"local ? 'a' : known":            "local 3 from env.CHANGE_TITLE",
	} {
		d := read(t, head+"def local = \"x-${env.CHANGE_TITLE}\"\ndef known = 'x'\ngiven = env.CHANGE_BRANCH.trim()\nwithCredentials([string(credentialsId: 'c', variable: 'TOKEN')]) {\nsh \"echo ${"+inner+"}\" } } } } } }\n")
		e := d.Jobs[0].Steps[len(d.Jobs[0].Steps)-1].Run.Exprs[0]
		r := e.Reads[0]
		got := fmt.Sprintf("%s %d", r.Name(), r.Level)
		if r.Origin == pipeline.FromSecret {
			got += " secret"
		}
		if r.Source != "" {
			got += " from " + r.Source
		}
		if got != want {
			t.Errorf("%s: %s, want %s", inner, got, want)
		}
		if l := e.Loc(); d.Source.Text[l.Off:l.End] != "${"+inner+"}" {
			t.Errorf("place %q", d.Source.Text[l.Off:l.End])
		}
	}
}

func TestLibrariesAndLoadedFilesAreIncluded(t *testing.T) {
	d := read(t, `
@Library('one@main') _
@Library(['two@v1', 'three']) import org.example.X
library 'four@1.2.3'
library identifier: 'five@dev', retriever: modernSCM([$class: 'GitSCMSource', remote: 'https://example.com/x.git'])
pipeline { agent any
 libraries { lib('six@abc') }
 stages { stage('S') { steps { script { def m = load 'ci/a.groovy'
 m.build() } } } } }
`)
	var got []string
	for _, u := range d.Includes {
		got = append(got, fmt.Sprintf("%d %s%s@%s", u.Kind, u.Repo, u.Path, u.Ref))
	}
	want := []string{"6 one@main", "6 two@v1", "6 three@", "6 four@1.2.3", "6 five@dev", "6 six@abc", "1 ci/a.groovy@"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	opened := 0
	open := func(p string) (string, *budget.Budget, bool) {
		if p != "ci/a.groovy" {
			return "", nil, false
		}
		opened++
		return "def build() {\n  sh 'make'\n  load 'ci/a.groovy'\n}\nreturn this\n", nil, true
	}
	docs := Link([]*pipeline.Document{d}, open)
	if len(docs) != 1 || opened != 1 || d.Includes[6].Target != docs[0] {
		t.Fatalf("%d documents, opened %d times", len(docs), opened)
	}
	if diff := cmp.Diff([]string{"pipeline", `  "make"`}, sketch(docs[0])); diff != "" {
		t.Error(diff)
	}
}

func TestGroovyFilesCountByTheirContent(t *testing.T) {
	for p, list := range map[string]map[string]bool{
		"Jenkinsfile":     {"sh 'x'": true, "": true},
		"Jenkinsfile.dev": {"node { sh 'x' }": true},
		"a.jenkinsfile":   {"node { sh 'x' }": true},
		"vars/x.groovy":   {"def call() { sh 'x' }": false, "pipeline { agent any\n stages { stage('a') { steps { sh 'x' } } } }": true, "node('a') { sh 'x' }": true, "class Node { def node() {} }": false, "// node\ndef x": false},
		"x.gradle":        {"node { sh 'x' }": false},
		"Jenkinsfiles":    {"node { sh 'x' }": false},
	} {
		for text, want := range list {
			if d, err := Read(p, text, nil); err != nil || (d != nil) != want {
				t.Errorf("%s %q: read %v, %v", p, text, d != nil, err)
			}
		}
	}
}

func TestFixesPutScriptsIntoSingleQuotes(t *testing.T) {
	for before, after := range map[string]string{
		`sh "echo ${env.CHANGE_TITLE}"`:                 `sh 'echo "${CHANGE_TITLE}"'`,
		`sh "echo ${params.TEXT} $CHANGE_BRANCH x"`:     `sh 'echo "${TEXT}" "${CHANGE_BRANCH}" x'`,
		"sh \"\"\"\necho \"a ${CHANGE_TITLE}\"\n\"\"\"": "sh '''\necho \"a ${CHANGE_TITLE}\"\n'''",
		`sh "echo ${env.CHANGE_TITLE} 'x'"`:             "", // a quote of the text
		`sh "echo ${env.CHANGE_TITLE} \"x\""`:           "", // escapes read otherwise
		`sh "echo ${env.CHANGE_TITLE} ${local}"`:        "", // no variable of the environment
		`sh "echo ${env.CHANGE_TITLE.trim()}"`:          "", // a method
		`sh "echo ${env.BUILD_NUMBER}"`:                 "", // nothing to mend
		"sh \"\"\"echo '${env.CHANGE_TITLE}'\"\"\"":     "", // literal for the shell
		`bat "echo ${env.CHANGE_TITLE}"`:                "",
		`sh 'echo ' + env.CHANGE_TITLE`:                 "",
	} {
		text := stage("steps { script { def local = 'x'\n" + before + "\n} }")
		d := read(t, text)
		steps := d.Jobs[0].Steps
		e := steps[len(steps)-1].Run.Exprs[0]
		got := ""
		if len(e.Mend) > 0 {
			got = d.Source.Text
			for i := len(e.Mend) - 1; i >= 0; i-- {
				got = got[:e.Mend[i].Span.Off] + e.Mend[i].New + got[e.Mend[i].Span.End:]
			}
			from := strings.Index(got, "\nsh ") + 1
			got = got[from:strings.Index(got, "\n} }")]
		}
		if got != after {
			t.Errorf("%s:\n%s\nwant\n%s", before, got, after)
		}
	}
}

func TestPlacesAreThoseOfTheFile(t *testing.T) {
	text := stage("steps { sh '''a \\\\\\'\n  curl -k x\n''' }")
	d := read(t, text)
	sc := d.Jobs[0].Steps[1].Script() // behind the checkout
	found := false
	for i := range sc.Commands {
		l := sc.Loc(sc.Commands[i].Off, sc.Commands[i].End)
		found = found || text[l.Off:l.End] == "curl -k x"
	}
	if !found {
		t.Errorf("%+v", sc.Commands)
	}
}

func TestShapesOfRealPipelinesAreRead(t *testing.T) {
	for name, tt := range map[string]struct {
		text string
		want []string
	}{
		"branches in a map":            {"def builds = [:]\naxes.values().combinations {\n  def (os, jdk) = it\n  builds[\"${os}-${jdk}\"] = {\n    int n = 0\n    n++\n    node('x-' + jdk) {\n      stage(\"A ${os}\") {\n        timeout(time: 6, unit: 'HOURS') { sh 'a' }\n      }\n    }\n  }\n}\nbuilds.failFast = true\nparallel builds\n", []string{"A ${os} on x-", `  "a"`}},
		"conditions of a retry":        {"retry(conditions: [kubernetesAgent(handleNonKubernetes: true), nonresumable()], count: 2) {\n  node('m') {\n    sh \"a\"\n  }\n}\n", []string{"node on m", `  "a"`}},
		"a closure in a variable":      {"def job = {\n  stage(\"A\") {\n    sh \"./gradlew clean \" +\n         \"--no-daemon\"\n  }\n}\nrunJob config, job\n", []string{"A", `  "./gradlew clean --no-daemon"`}},
		"a closure that is returned":   {"def f(Map args = [:]) {\n  def x = args.get('a', 'b')\n  return {\n    sh 'a'\n  }\n}\n", []string{"pipeline", `  "a"`}},
		"a method of the library":      {"pipeline { agent none\nstages { stage('A') { steps {\n  whenTrue(env.X == 'false') { sh(label: 'L', script: 'a') }\n  setEnv('V', sh(script: 'b', returnStdout: true)?.trim())\n} } } }", []string{"A", `  "a"`, `  "b"`}},
		"try, catch and finally":       {"node('x') {\n  try {\n    sh 'a'\n  } catch (Exception e) {\n    sh 'b'\n    throw e\n  } finally {\n    sh 'c'\n  }\n}\n", []string{"node on x", `  "a"`, `  "b"`, `  "c"`}},
		"a switch":                     {"node('x') { switch (env.A) { case 'one': sh 'a'; break\n default: sh 'b' } }\n", []string{"node on x", `  "a"`, `  "b"`}},
		"a folder that is computed":    {"node('x') { dir(\"${BASE}\") { sh 'a' } }\n", []string{"node on x", `  in $dir: "a"`}},
		"a matrix":                     {"pipeline { agent none\nstages { stage('M') { matrix { axes { axis { name 'OS'\n values 'a', 'b' } }\n stages { stage('T') { steps { sh 'a' } } } } } } }", []string{"T", `  "a"`}},
		"a map without brackets":       {"node('x') { checkout changelog: false, scm: [$class: 'GitSCM', branches: [[name: 'main']]]\n sh 'a' }\n", []string{"node on x", "  checkout", `  "a"`}},
		"a division and a regex":       {"node('x') { def n = total / 2 / 3\n if (a =~ /x y/) { sh 'a' }\n def r = ~/'/\n sh 'b' }\n", []string{"node on x", `  "a"`, `  "b"`}},
		"comments that look like text": {"node('x') { // it's\n /* \" */ sh 'a' }\n", []string{"node on x", `  "a"`}},
	} {
		t.Run(name, func(t *testing.T) { check(t, tt.text, tt.want...) })
	}
}
