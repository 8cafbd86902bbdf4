package tekton

import (
	"sort"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/finding"
)

func TestTextIsTakenFromTheEnvironmentOfTheStep(t *testing.T) {
	const head = "apiVersion: tekton.dev/v1\nkind: Task\nspec:\n  params: [{name: who}]\n  steps:\n    - image: i\n"
	for name, tt := range map[string]struct{ before, after string }{
		"unquoted":           {"      script: |\n        echo $(params.who)\n", "      script: |\n        echo \"${WHO}\"\n      env:\n        - name: WHO\n          value: \"$(params.who)\"\n"},
		"in double quotes":   {"      script: |\n        echo \"a $(params.who)\"\n      name: x\n", "      script: |\n        echo \"a ${WHO}\"\n      env:\n        - name: WHO\n          value: \"$(params.who)\"\n      name: x\n"},
		"with a shell named": {"      script: |\n        #!/bin/bash\n        echo {{ body.issue.title }}\n", "      script: |\n        #!/bin/bash\n        echo \"${BODY_ISSUE_TITLE}\"\n      env:\n        - name: BODY_ISSUE_TITLE\n          value: \"{{ body.issue.title }}\"\n"},
		"another language":   {"      script: |\n        #!/usr/bin/env python\n        print(\"$(params.who)\")\n", ""},
		"in single quotes":   {"      script: |\n        echo '$(params.who)'\n", ""},
		"a here-document":    {"      script: |\n        cat <<E\n        $(params.who)\n        E\n", ""},
		"a plain scalar":     {"      script: echo $(params.who)\n", ""},
		"variables already":  {"      env: [{name: A, value: b}]\n      script: |\n        echo $(params.who)\n", ""},
		"nothing to mend":    {"      script: |\n        echo $(date)\n", ""},
	} {
		text := head + tt.before
		got := ""
		for _, s := range read(t, text).Jobs[0].Steps {
			if s.Run == nil || len(s.Run.Exprs) == 0 || len(s.Run.Exprs[0].Mend) == 0 {
				continue
			}
			edits := append([]finding.Edit(nil), s.Run.Exprs[0].Mend...)
			sort.Slice(edits, func(i, k int) bool { return edits[i].Span.Off > edits[k].Span.Off })
			got = text
			for _, x := range edits {
				got = got[:x.Span.Off] + x.New + got[x.Span.End:]
			}
		}
		want := tt.after
		if want != "" {
			want = head + want
		}
		if got != want {
			t.Errorf("%s:\n%s\nwant\n%s", name, got, want)
		}
	}
}
