package jenkins

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

func TestAScriptedPipelineOfPullRequestsIsReadWhole(t *testing.T) {
	d := read(t, `
#!/usr/bin/env groovy
import groovy.json.JsonOutput

/*
 * Started by the builder of pull requests: 'ok to test'.
 */
properties([
  parameters([
    string(name: 'TARGET', defaultValue: 'all'),
    choice(name: 'MODE', choices: ['fast', 'full']),
  ]),
  pipelineTriggers([])
])

def image = 'registry.example.com/build:3'
def version

def notify(String text) {
  sh "curl -d '${text}' https://chat.example.com"
}

timestamps {
  node('docker && linux') {
    try {
      stage('Checkout') {
        checkout([
          $class: 'GitSCM',
          branches: [[name: "${ghprbActualCommit}"]],
          userRemoteConfigs: [[url: 'https://example.com/x.git', refspec: '+refs/pull/*:refs/remotes/origin/pr/*']]
        ])
        version = sh(returnStdout: true, script: 'git describe').trim()
      }
      stage('Build') {
        docker.image(image).inside('-u root') {
          sh "make ${params.TARGET} MODE=${params.MODE} VERSION=${version}"
        }
      }
      stage('Comment') {
        withCredentials([usernamePassword(credentialsId: 'bot', usernameVariable: 'BOT', passwordVariable: 'BOT_TOKEN')]) {
          sh """
            curl -u ${BOT}:${BOT_TOKEN} \
              -d "built ${ghprbPullTitle}" \
              https://api.example.com/comments
          """
        }
      }
      if (env.BRANCH_NAME == 'main') {
        stage('Deploy') {
          sshagent(credentials: ['deploy-key']) {
            sh 'ssh deploy@example.com ./deploy'
          }
        }
      }
    } catch (err) {
      notify "failed: ${err}"
      throw err
    } finally {
      junit '**/*.xml'
      cleanWs()
    }
  }
}
`)
	want := []string{
		"pipeline",
		"  brings",
		`  "curl -d '${text}' https://chat.example.com"`,
		"Checkout on docker && linux",
		"  brings",
		`  "git describe"`,
		"Build on docker && linux",
		"  brings",
		`  "make ${params.TARGET} MODE=${params.MODE} VERSION=${version}"`,
		"Comment on docker && linux",
		"  has the credentials bot",
		"  brings",
		`  "\n            curl -u ${BOT}:${BOT_TOKEN}               -d \"built ${ghprbPullTitle}\"               https://api.example.com/comments\n          "`,
		"Deploy (guarded) on docker && linux",
		"  has the credentials deploy-key",
		`  "ssh deploy@example.com ./deploy"`,
	}
	if diff := cmp.Diff(want, sketch(d)); diff != "" {
		t.Error(diff)
	}
	for _, tr := range d.Triggers {
		if tr.Who == pipeline.Outsider && (!tr.Rights || tr.Setting != "") {
			t.Errorf("a builder of pull requests hands its credentials over: %+v", tr)
		}
	}
	var reads []string
	for _, j := range d.Jobs {
		for _, s := range j.Steps {
			if s.Run == nil {
				continue
			}
			for _, e := range s.Run.Exprs {
				reads = append(reads, fmt.Sprintf("%s %d %d", e.Text, e.Reads[0].Level, e.Reads[0].Origin))
			}
		}
	}
	wantReads := []string{
		"text 0 0",
		"params.TARGET 1 2", "params.MODE 0 2", "version 0 0",
		"BOT 0 1", "BOT_TOKEN 0 1", "ghprbPullTitle 3 3",
	}
	if diff := cmp.Diff(wantReads, reads); diff != "" {
		t.Error(diff)
	}
}

func TestAPipelineInPodsIsReadWhole(t *testing.T) {
	d := read(t, `
pipeline {
  agent {
    kubernetes {
      defaultContainer 'go'
      yaml """
apiVersion: v1
kind: Pod
spec:
  containers:
    - name: go
      image: golang:1.26
      command: [sleep]
    - name: docker
      image: docker:27-dind
      securityContext:
        privileged: true
    - name: quiet
      image: 'busybox'
      securityContext:
        privileged: false
"""
    }
  }
  environment {
    REGISTRY = 'registry.example.com'
    CREDS = credentials('registry')
  }
  stages {
    stage('Test') {
      steps {
        container('go') {
          sh 'go test ./...'
        }
      }
    }
    stage('Image') {
      when { anyOf { branch 'main'; branch 'release/*' } }
      steps {
        container('docker') {
          sh 'echo "$CREDS_PSW" | docker login -u "$CREDS_USR" --password-stdin "$REGISTRY"'
          sh "docker build -t ${REGISTRY}/x:${env.BUILD_NUMBER} ."
        }
      }
    }
  }
}
`)
	want := []string{
		"Test",
		"  image golang:1.26",
		"  image docker:27-dind privileged",
		"  image busybox",
		"  has the credentials registry",
		`  "go test ./..."`,
		"Image (guarded)",
		"  image golang:1.26",
		"  image docker:27-dind privileged",
		"  image busybox",
		"  has the credentials registry",
		`  "echo \"$CREDS_PSW\" | docker login -u \"$CREDS_USR\" --password-stdin \"$REGISTRY\""`,
		`  "docker build -t ${REGISTRY}/x:${env.BUILD_NUMBER} ."`,
	}
	if diff := cmp.Diff(want, sketch(d)); diff != "" {
		t.Error(diff)
	}
	image := d.Jobs[0].Services[0]
	if got := d.Source.Text[image.Value.At.Off:image.Value.At.End]; got != "docker:27-dind" {
		t.Errorf("image at %q", got)
	}
	if got := d.Source.Text[image.Privileged.At.Off:image.Privileged.At.End]; got != "true" {
		t.Errorf("privileged at %q", got)
	}
}

func TestLoadedFilesAreFollowed(t *testing.T) {
	files := map[string]string{
		"ci/one.groovy":     "def run() { sh 'one' }\nload 'ci/two.groovy'\nreturn this\n",
		"ci/two.groovy":     "def run() { sh 'two' }\nload 'ci/one.groovy'\nload 'missing.groovy'\n",
		"sub/three.groovy":  "def run() { sh 'three' }\n",
		"binary.groovy":     "a\x00b",
		"generated.groovy":  "x",
		"ci/sub/own.groovy": "sh 'own'\n",
	}
	opened := map[string]int{}
	open := func(p string) (string, *budget.Budget, bool) {
		text, ok := files[p]
		if ok {
			opened[p]++
		}
		return text, budget.New(budget.Default(), int64(len(text))), ok
	}
	parse := func(p, text string) *pipeline.Document {
		d, err := Read(p, text, nil)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	top := parse("Jenkinsfile", "node { def a = load 'ci/one.groovy'\n load \"${x}.groovy\"\n load('binary.groovy').run() }\n")
	deep := parse("sub/deep/Jenkinsfile", "node { load 'three.groovy'\n load 'ci/one.groovy' }\n")
	docs := Link([]*pipeline.Document{top, deep}, open)
	var got []string
	for _, d := range docs {
		got = append(got, d.Source.Path+" "+strings.Join(sketch(d), ";"))
	}
	want := []string{
		"ci/one.groovy pipeline;  \"one\"",
		"binary.groovy ",
		"sub/three.groovy pipeline;  \"three\"",
		"ci/two.groovy pipeline;  \"two\"",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	for p, n := range opened {
		if n != 1 {
			t.Errorf("%s was opened %d times", p, n)
		}
	}
	if docs[1].Examined {
		t.Error("a binary was examined")
	}
}

func TestSumsOfTextsAreReadAsOneScript(t *testing.T) {
	for _, tt := range []struct {
		step, want string
		exprs      []string
	}{
		{`sh 'a ' + 'b'`, "a b", nil},
		{`sh "a ${x} " + 'b'`, "a ${x} b", []string{"x"}},
		{`sh 'a ' + env.CHANGE_TITLE`, "a env.CHANGE_TITLE", []string{"env.CHANGE_TITLE"}},
		{`sh(script: 'a ' + x + ' b', returnStatus: true)`, "a x b", []string{"x"}},
		{`sh('a ' + f(x))`, "a f(x)", []string{"f(x)"}},
		{`sh('a ' + (x ?: 'y'))`, "a (x ?: 'y')", []string{"(x ?: 'y')"}},
		{`sh(('a'))`, "a", nil},
		{"sh 'a ' +\n   'b'", "a b", nil},
		{`sh script`, "script", []string{"script"}},
	} {
		d := read(t, "node { "+tt.step+" }\n")
		if len(d.Jobs) == 0 || len(d.Jobs[0].Steps) == 0 {
			t.Errorf("%s: no step", tt.step)
			continue
		}
		run := d.Jobs[0].Steps[len(d.Jobs[0].Steps)-1].Run
		if run.Text != tt.want {
			t.Errorf("%s: %q, want %q", tt.step, run.Text, tt.want)
		}
		var got []string
		for _, e := range run.Exprs {
			got = append(got, e.Text)
			if l := e.Loc(); !strings.Contains(d.Source.Text[l.Off:l.End], e.Text) {
				t.Errorf("%s: %q stands at %q", tt.step, e.Text, d.Source.Text[l.Off:l.End])
			}
		}
		if strings.Join(got, "|") != strings.Join(tt.exprs, "|") {
			t.Errorf("%s: %q, want %q", tt.step, got, tt.exprs)
		}
	}
}

func TestWhatALaterAssignmentSaysCounts(t *testing.T) {
	for script, want := range map[string]pipeline.Level{
		"def x = env.CHANGE_TITLE\nsh \"echo ${x}\"":                       pipeline.Arbitrary,
		"def x = env.CHANGE_TITLE.trim().toLowerCase()\nsh \"echo ${x}\"":  pipeline.Arbitrary,
		"def x = \"pr-${env.CHANGE_BRANCH}\"\nsh \"echo ${x}\"":            pipeline.Arbitrary,
		"def x = params.A\nsh \"echo ${x}\"":                               pipeline.Unknown,
		"def x = 'a'\nsh \"echo ${x}\"":                                    pipeline.Fixed,
		"def x = sh(script: 'date', returnStdout: true)\nsh \"echo ${x}\"": pipeline.Fixed,
		"def x = env.CHANGE_TITLE\nx = 'a'\nsh \"echo ${x}\"":              pipeline.Fixed,
		"def x = env.CHANGE_TITLE\ndef y = x\nsh \"echo ${y}\"":            pipeline.Arbitrary,
		"env.X = env.CHANGE_TITLE\nsh \"echo ${env.X}\"":                   pipeline.Arbitrary,
		"env.X = env.CHANGE_TITLE\nsh \"echo ${X}\"":                       pipeline.Arbitrary,
		"sh \"echo ${y}\"": pipeline.Fixed,
	} {
		d := read(t, "node {\n"+script+"\n}\n")
		steps := d.Jobs[0].Steps
		if level, _ := steps[len(steps)-1].Run.Level(); level != want {
			t.Errorf("%s\nlevel %d, want %d", script, level, want)
		}
	}
}

func TestAConditionIsKeptWithItsSteps(t *testing.T) {
	d := read(t, stage("when { expression { env.ghprbTriggerAuthorLogin == 'bot' } }\nsteps { sh 'a'\n script { if (x == 1) { sh 'b' } } }"))
	var got []string
	for _, j := range d.Jobs {
		for _, s := range j.Steps {
			if s.Run != nil {
				got = append(got, strings.TrimSpace(s.If.String()))
			}
		}
	}
	if diff := cmp.Diff([]string{"expression { env.ghprbTriggerAuthorLogin == 'bot' }", "x == 1"}, got); diff != "" {
		t.Error(diff)
	}
}
