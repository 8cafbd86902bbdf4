package app

import (
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/format/config"
	"github.com/ossay-dev/ossay/internal/inspect/composition/carrier"
	"github.com/ossay-dev/ossay/internal/inspect/hardening"
	"github.com/ossay-dev/ossay/internal/inspect/hardening/build"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/licence"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/audit"
	"github.com/ossay-dev/ossay/internal/judge/csaf"
	"github.com/ossay-dev/ossay/internal/judge/quality"
)

// Rules returns every rule that a report or an explanation may describe.
func Rules() []finding.Rule {
	out := append([]finding.Rule{
		vulnRule(), malwareRule(), inventory.LockMismatchRule(),
		licence.UnknownRule(), licence.ContradictionRule(),
		carrier.ContradictedRule(), carrier.UndeclaredRule(),
	}, quality.Rules()...)
	out = append(out, audit.Rules()...)
	out = append(append(append(out, hardening.Rules()...), build.Rules()...), csaf.Rules()...)
	return append(append(out, verifyRules()...), treeRules()...)
}

// vulnRule describes the family of rules "vuln/ID".
func vulnRule() finding.Rule {
	return finding.Rule{
		ID: "vuln", Title: "a component has a known vulnerability", Severity: severity.Unscored,
		Why:        "An advisory of the database names this package, and the version that was found is in its affected range or list. The severity is that of the advisory's own CVSS vector or word; where nobody stated one, the finding is unscored, which is not the same as harmless.",
		Mend:       "Move to the lowest fixed version that the finding names; for a package that something else brings in, move the direct dependency at the head of the path. If the flaw does not matter here, say so with an exception that has a reason and an end.",
		References: []string{"https://ossf.github.io/osv-schema/#evaluation"},
		Bad:        "lodash 4.17.15 in a lock file", Good: "lodash 4.17.21 in a lock file",
	}
}

// malwareRule describes the family of rules "malware/ID".
func malwareRule() finding.Rule {
	return finding.Rule{
		ID: "malware", Title: "a component is a release known to be malicious", Severity: severity.Critical,
		Why:        "The release was published to harm whoever installs it. Installing it may have run its code already: on developers' machines and in build jobs, with their credentials.",
		Mend:       "Remove the release, then treat every machine and job that installed it as compromised: rotate the credentials that were in reach, and look for what was published or changed with them.",
		References: []string{"https://github.com/ossf/malicious-packages"},
		Bad:        "event-stream 3.3.6 in a lock file", Good: "event-stream 4.0.1 in a lock file",
	}
}

// A Topic is something that can be explained beside rules: an error kind.
type Topic struct {
	Name, Title, Text string
	Exit              int
}

// Topics returns the explanations of the error kinds, in order of exit code.
func Topics() []Topic {
	row := func(k fault.Kind, title, text string) Topic {
		return Topic{Name: k.String(), Title: title, Text: text, Exit: k.ExitCode()}
	}
	return []Topic{
		row(fault.Gate, "the gate failed", "At least one open finding makes the gate expression true. The expression is that of --gate, else of ossay.yaml, else the default. --exit-zero reports the same and exits 0."),
		row(fault.Untrusted, "evidence was refused", "A signature, certificate, log entry or statement does not say what was expected of it."),
		row(fault.Usage, "the command line or the configuration cannot be carried out", "The message names the flag, or the file, line and column."),
		row(fault.NotFound, "nothing to check was found", "The target holds no file that any inspector reads. Files that .gitignore or the configuration leaves out do not count; --no-ignore reads the former."),
		row(fault.NoData, "needed data is absent", "The advisory database that was asked for does not exist or was refused because its hashes do not match. ossay db update makes a new one; a damaged database is never used in part."),
		row(fault.Stale, "the data is older than --max-age allows", "The newest record of the advisory database is older than the age that was asked for. ossay db update brings it up to date."),
		row(fault.Partial, "a recognised input could not be read", "A file of a known format in what is shipped was refused or over budget; the report names it with the reason. Its components are missing from the result. --allow-incomplete exits 0 all the same; files of test and example trees never count."),
		row(fault.Internal, "a defect in ossay", "Please report the message and the command."),
		row(fault.Interrupted, "the run was interrupted", "What was found until then is reported and marked incomplete."),
	}
}

// An Explanation answers "ossay explain".
type Explanation struct {
	Rule     *finding.Rule
	Topic    *Topic
	Advisory *AdvisoryText
}

// Explain describes a rule, an error kind, or an advisory of the database.
func Explain(env Env, dbFlag, name string) (*Explanation, error) {
	var names []string
	for _, r := range Rules() {
		names = append(names, r.ID)
		if r.ID == name {
			return &Explanation{Rule: &r}, nil
		}
	}
	for _, t := range Topics() {
		names = append(names, t.Name)
		if t.Name == name {
			return &Explanation{Topic: &t}, nil
		}
	}
	id := name
	if area, rest, ok := strings.Cut(name, "/"); ok && slices.Contains([]string{"vuln", "malware"}, area) {
		id = rest
	}
	a, err := describeAdvisory(env, dbFlag, id)
	if err != nil {
		return nil, err
	}
	if a != nil {
		return &Explanation{Advisory: a}, nil
	}
	f := fault.New(fault.Usage, "nothing to explain about %q", name)
	if near := config.Nearest(name, names); near != "" {
		return nil, f.WithHint("did you mean %s?", near)
	}
	return nil, f.WithHint("rules and errors: %s; or an advisory id of the database", strings.Join(names, ", "))
}
