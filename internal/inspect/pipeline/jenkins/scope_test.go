package jenkins

import (
	"slices"
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// secretsOf lists the names that the last step's script reads from credentials.
func secretsOf(d *pipeline.Document) []string {
	var out []string
	for _, j := range d.Jobs {
		for _, s := range j.Steps {
			if s.Run == nil {
				continue
			}
			for _, e := range s.Run.Exprs {
				for _, r := range e.Reads {
					if r.Origin == pipeline.FromSecret {
						out = append(out, r.Path[len(r.Path)-1])
					}
				}
			}
		}
	}
	return out
}

func TestCredentialsBindTheirVariables(t *testing.T) {
	for name, tt := range map[string]struct {
		binding string
		script  string
		want    []string
		power   string
	}{
		"a text": {
			binding: "string(credentialsId: 'c', variable: 'A')",
			script:  `sh "x $A"`,
			want:    []string{"A"},
			power:   "the credentials c",
		},
		"a name and a password": {
			binding: "usernamePassword(credentialsId: 'c', usernameVariable: 'U', passwordVariable: 'P')",
			script:  `sh "x $U:$P"`,
			want:    []string{"U", "P"},
			power:   "the credentials c",
		},
		"both in one": {
			binding: "usernameColonPassword(credentialsId: 'c', variable: 'UP')",
			script:  `sh "x $UP"`,
			want:    []string{"UP"},
			power:   "the credentials c",
		},
		"a file": {
			binding: "file(credentialsId: 'c', variable: 'F')",
			script:  `sh "x $F"`,
			want:    []string{"F"},
			power:   "the credentials c",
		},
		"a key": {
			binding: "sshUserPrivateKey(credentialsId: 'c', keyFileVariable: 'K', passphraseVariable: 'PP')",
			script:  `sh "x $K $PP"`,
			want:    []string{"K", "PP"},
			power:   "the credentials c",
		},
		"a class": {
			binding: "[$class: 'StringBinding', credentialsId: 'c', variable: 'A']",
			script:  `sh "x $A"`,
			want:    []string{"A"},
			power:   "the credentials c",
		},
		"single quotes are the shell's": {
			binding: "string(credentialsId: 'c', variable: 'A')",
			script:  `sh 'x $A'`,
			power:   "the credentials c",
		},
		"another variable": {
			binding: "string(credentialsId: 'c', variable: 'A')",
			script:  `sh "x $B"`,
			power:   "the credentials c",
		},
	} {
		t.Run(name, func(t *testing.T) {
			d := read(t, stage("steps { withCredentials(["+tt.binding+"]) {\n"+tt.script+"\n} }"))
			if got := secretsOf(d); !slices.Equal(got, tt.want) {
				t.Errorf("secrets %q, want %q", got, tt.want)
			}
			if p := d.Jobs[0].Powers; len(p) != 1 || p[0].What != tt.power || p[0].Kind != pipeline.Secrets {
				t.Errorf("powers %+v", p)
			}
		})
	}
}

func TestCredentialsEndWithTheirBlock(t *testing.T) {
	d := read(t, stage("steps {\n withCredentials([string(credentialsId: 'c', variable: 'A')]) { sh 'x' }\n sh \"y $A\"\n}"))
	if got := secretsOf(d); len(got) != 0 {
		t.Errorf("%q is a secret outside the block", got)
	}
}

func TestVariablesOfTheEnvironmentComeFromTheNearestBlock(t *testing.T) {
	d := read(t, `
pipeline {
  agent none
  environment {
    A = "${env.CHANGE_TITLE}"
    B = 'fixed'
  }
  stages {
    stage('One') {
      environment { A = 'fixed' }
      steps { sh "echo $A" }
    }
    stage('Two') {
      steps {
        withEnv(["B=${env.CHANGE_BRANCH}", 'C=x']) {
          sh "echo $B"
          sh 'echo "$B" $C'
        }
        sh "echo $A $B"
      }
    }
  }
}
`)
	levels := func(job, step int) []pipeline.Level {
		var out []pipeline.Level
		for _, e := range d.Jobs[job].Steps[step].Run.Exprs {
			out = append(out, e.Reads[0].Level)
		}
		return out
	}
	// A step for the checkout stands in front, since the file speaks of changes.
	if got := levels(0, 1); !slices.Equal(got, []pipeline.Level{pipeline.Fixed}) {
		t.Errorf("the stage's own: %v", got)
	}
	if got := levels(1, 1); !slices.Equal(got, []pipeline.Level{pipeline.Arbitrary}) {
		t.Errorf("withEnv: %v", got)
	}
	if got := levels(1, 3); !slices.Equal(got, []pipeline.Level{pipeline.Arbitrary, pipeline.Fixed}) {
		t.Errorf("behind withEnv: %v", got)
	}
	sc := d.Jobs[1].Steps[2].Script()
	level, _ := sc.Level(sc.Commands[0].Args[1])
	if level != pipeline.Arbitrary || len(sc.Commands[0].Args[2].Bare) != 1 {
		t.Errorf("the shell's variable has level %v", level)
	}
}

func TestAgentsOfStagesReplaceThatOfThePipeline(t *testing.T) {
	check(t, `
pipeline {
  agent { label 'outer' }
  stages {
    stage('Container') {
      agent { docker { image 'node:20' } }
      steps { sh 'a' }
    }
    stage('None') {
      agent none
      steps { sh 'b' }
    }
    stage('Built') {
      agent { dockerfile true }
      steps { sh 'c' }
    }
    stage('Label') {
      agent { label 'inner' }
      steps { sh 'd' }
    }
    stage('Inherited') {
      steps { sh 'e' }
    }
    stage('Empty') {
      agent { label '' }
      steps { sh 'f' }
    }
  }
}
`,
		"Container", "  image node:20", `  "a"`,
		"None", `  "b"`,
		"Built", `  "c"`,
		"Label on inner", `  "d"`,
		"Inherited on outer", `  "e"`,
		"Empty on any agent", `  "f"`,
	)
}

func TestAReleasePipelineIsReadWhole(t *testing.T) {
	d := read(t, `
@Library('shared@v2') _

pipeline {
  agent none
  options {
    timeout(time: 1, unit: 'HOURS')
    buildDiscarder(logRotator(numToKeepStr: '10'))
  }
  triggers { cron('H 4 * * 1') }
  parameters {
    string(name: 'VERSION', defaultValue: '', description: 'What to release, "x.y.z"')
    booleanParam(name: 'DRY_RUN', defaultValue: true)
  }
  stages {
    stage('Build') {
      parallel {
        stage('Linux') {
          agent { docker { image 'golang:1.26'; args '-v /cache:/cache' } }
          steps {
            checkout scm
            sh 'make build'
          }
          post { always { archiveArtifacts 'out/**' } }
        }
        stage('Windows') {
          agent { label 'windows' }
          steps {
            checkout scm
            bat 'build.cmd'
            powershell '''
              Get-ChildItem out
            '''
          }
        }
      }
    }
    stage('Sign') {
      when {
        beforeAgent true
        branch 'main'
      }
      agent { label 'signer' }
      steps {
        withCredentials([file(credentialsId: 'key', variable: 'KEY')]) {
          dir('out') {
            sh 'gpg --import "$KEY" && gpg --detach-sign x'
          }
        }
      }
    }
    stage('Publish') {
      when { allOf { branch 'main'; expression { !params.DRY_RUN } } }
      input { message "Release ${params.VERSION}?" }
      environment { TOKEN = credentials('npm') }
      steps {
        sh "npm version ${params.VERSION}"
        sh 'npm publish'
      }
    }
  }
  post {
    failure { mail to: 'a@example.com', subject: "Failed: ${env.JOB_NAME}" }
  }
}
`)
	want := []string{
		"Linux", "  image golang:1.26 with -v /cache:/cache", "  checkout", `  "make build"`,
		"Windows on windows", "  checkout", `  cmd: "build.cmd"`, `  powershell: "\n              Get-ChildItem out\n            "`,
		"Sign (guarded) on signer", "  has the credentials key", `  in out: "gpg --import \"$KEY\" && gpg --detach-sign x"`,
		"Publish (guarded)", "  has the credentials npm", `  "npm version ${params.VERSION}"`, `  "npm publish"`,
	}
	if got := sketch(d); !slices.Equal(got, want) {
		t.Errorf("got %q\nwant %q", got, want)
	}
	if len(d.Includes) != 1 || d.Includes[0].Ref != "v2" {
		t.Errorf("includes %+v", d.Includes)
	}
	var inputs []string
	for _, in := range d.Inputs {
		inputs = append(inputs, in.Name+" "+in.Type)
	}
	if !slices.Equal(inputs, []string{"VERSION string", "DRY_RUN booleanParam"}) {
		t.Errorf("inputs %q", inputs)
	}
	for _, j := range d.Jobs {
		if key := d.Source.Text[j.Key.Off:j.Key.End]; key != "'"+j.ID+"'" {
			t.Errorf("%s has its name at %q", j.ID, key)
		}
	}
}
