package azure

import (
	"sort"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/finding"
)

// mended applies the edits of the first expression that has some.
func mended(t *testing.T, text string) string {
	t.Helper()
	for _, j := range read(t, text).Jobs {
		for _, s := range j.Steps {
			if s.Run == nil {
				continue
			}
			for _, e := range s.Run.Exprs {
				if len(e.Mend) > 0 {
					edits := append([]finding.Edit(nil), e.Mend...)
					sort.Slice(edits, func(i, k int) bool { return edits[i].Span.Off > edits[k].Span.Off })
					for _, x := range edits {
						text = text[:x.Span.Off] + x.New + text[x.Span.End:]
					}
					return text
				}
			}
		}
	}
	return ""
}

func TestTextIsTakenFromTheEnvironment(t *testing.T) {
	const param = "parameters:\n  - name: who\n"
	for name, tt := range map[string]struct{ before, after string }{
		"unquoted in a block":            {"steps:\n  - bash: |\n      echo $(Build.SourceBranch)\n", "steps:\n  - bash: |\n      echo \"${BUILD_SOURCEBRANCH}\"\n"},
		"in double quotes":               {"steps:\n  - bash: |\n      echo \"a $(Build.SourceBranch) b\"\n", "steps:\n  - bash: |\n      echo \"a ${BUILD_SOURCEBRANCH} b\"\n"},
		"in a plain scalar":              {"steps:\n  - script: echo $(Build.SourceBranch) # why\n", "steps:\n  - script: echo \"${BUILD_SOURCEBRANCH}\" # why\n"},
		"a variable at compile time":     {"steps:\n  - bash: |\n      echo ${{ variables['Build.SourceBranch'] }}\n", "steps:\n  - bash: |\n      echo \"${BUILD_SOURCEBRANCH}\"\n"},
		"PowerShell":                     {"steps:\n  - pwsh: |\n      Write-Host $(Build.SourceBranch)\n", "steps:\n  - pwsh: |\n      Write-Host ${env:BUILD_SOURCEBRANCH}\n"},
		"line ends of Windows":           {"steps:\r\n  - bash: |\r\n      echo $(Build.SourceBranch)\r\n", "steps:\r\n  - bash: |\r\n      echo \"${BUILD_SOURCEBRANCH}\"\r\n"},
		"a parameter":                    {param + "steps:\n  - bash: echo ${{ parameters.who }}\n", param + "steps:\n  - bash: echo \"${WHO}\"\n    env:\n      WHO: ${{ parameters.who }}\n"},
		"a parameter beside variables":   {param + "steps:\n  - bash: echo ${{ parameters.who }}\n    env:\n      A: b\n", param + "steps:\n  - bash: echo \"${WHO}\"\n    env:\n      WHO: ${{ parameters.who }}\n      A: b\n"},
		"a parameter that is there":      {param + "steps:\n  - bash: echo ${{ parameters.who }}\n    env:\n      WHO: ${{ parameters.who }}\n", param + "steps:\n  - bash: echo \"${WHO}\"\n    env:\n      WHO: ${{ parameters.who }}\n"},
		"a parameter of a task":          {param + "steps:\n  - task: Bash@3\n    inputs:\n      script: |\n        echo ${{ parameters.who }}\n      failOnStderr: true\n    displayName: x\n", param + "steps:\n  - task: Bash@3\n    inputs:\n      script: |\n        echo \"${WHO}\"\n      failOnStderr: true\n    env:\n      WHO: ${{ parameters.who }}\n    displayName: x\n"},
		"a name that is taken":           {param + "steps:\n  - bash: echo ${{ parameters.who }}\n    env:\n      WHO: other\n", ""},
		"in single quotes":               {"steps:\n  - bash: |\n      echo '$(Build.SourceBranch)'\n", ""},
		"in a here-document":             {"steps:\n  - bash: |\n      cat <<'E'\n      $(Build.SourceBranch)\n      E\n", ""},
		"cmd":                            {"pool: {vmImage: windows-2022}\nsteps:\n  - script: echo $(Build.SourceBranch)\n", ""},
		"Python":                         {"steps:\n  - task: PythonScript@0\n    inputs:\n      script: print(\"$(Build.SourceBranch)\")\n", ""},
		"behind an alias":                {"x: &x echo $(Build.SourceBranch)\nsteps:\n  - bash: *x\n", ""},
		"a quoted scalar":                {"steps:\n  - bash: \"echo $(Build.SourceBranch)\"\n", ""},
		"the whole scalar":               {"steps:\n  - bash: $(Build.SourceBranch)\n", ""},
		"in braces":                      {param + "steps:\n  - {bash: 'echo \"${{ parameters.who }}\"'}\n", ""},
		"two texts in one expression":    {"steps:\n  - bash: |\n      echo ${{ format('{0}{1}', variables['Build.SourceBranch'], variables['Build.RequestedFor']) }}\n", ""},
		"nothing of an outsider":         {"steps:\n  - bash: |\n      echo $(Build.BuildId)\n", ""},
		"a quoted scalar, quotes inside": {"steps:\n  - bash: 'echo \"$(Build.SourceBranch)\"'\n", "steps:\n  - bash: 'echo \"${BUILD_SOURCEBRANCH}\"'\n"},
	} {
		if got := mended(t, tt.before); got != tt.after {
			t.Errorf("%s:\n%s\nwant\n%s", name, got, tt.after)
		}
	}
}

func TestNamesInTheEnvironment(t *testing.T) {
	for name, want := range map[string]string{"Build.SourceBranch": "BUILD_SOURCEBRANCH", "my var": "MY_VAR", "a-b": "A_B", "": ""} {
		if got := variable(name); got != want {
			t.Errorf("%q: %q", name, got)
		}
	}
}

func TestOnlySomeExpressionsOfALongScriptAreMendedAtOnce(t *testing.T) {
	d := read(t, "steps:\n  - bash: |\n"+strings.Repeat("      echo $(Build.SourceBranch)\n", 500))
	n := 0
	for _, e := range d.Jobs[0].Steps[1].Run.Exprs {
		if len(e.Mend) > 0 {
			n++
		}
	}
	if n == 0 || n > 100 {
		t.Errorf("%d are mended", n)
	}
}
