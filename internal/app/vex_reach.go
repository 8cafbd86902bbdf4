package app

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/format/vex"
)

// maxImpactSymbols bounds the symbols that an impact statement names.
const maxImpactSymbols = 10

// ProveVEX fills in what the reachability of a target proves about the
// vulnerability of a statement: the status not_affected, its justification, the
// evidence as impact statement, and the components as parts of the product. What
// is not proven for every component is an error: an import statement, or that none
// was seen, proves nothing.
func ProveVEX(ctx context.Context, env Env, req CheckRequest, r *VEXAddRequest) error {
	if r.Status != "" || r.Justification != "" || r.Impact != "" {
		return fault.New(fault.Usage, "--from-reach says status, justification and impact itself").WithHint("leave --status, --justification and --impact out")
	}
	req.Reach = ReachCalls
	c, err := prepare(ctx, env, req, nil)
	if err != nil {
		return err
	}
	defer c.close()
	var about []*finding.Finding
	for i := range c.findings {
		f := &c.findings[i]
		if slices.ContainsFunc(f.Aliases, func(a string) bool { return strings.EqualFold(a, r.Vulnerability) }) {
			about = append(about, f)
		}
	}
	if len(about) == 0 {
		return fault.New(fault.NotFound, "%s affects no component of %s, so that there is nothing to prove", r.Vulnerability, c.targetInfo().Name).
			WithHint("ossay why %s says what was compared", r.Vulnerability)
	}
	var impact []string
	justification := vex.Justification("")
	for _, f := range about {
		j, text, err := proofOf(f)
		if err != nil {
			return err
		}
		if justification != "" && justification != j {
			j = "vulnerable_code_not_in_execute_path" // true of both: what is not there is not on the path
		}
		justification = j
		if !slices.Contains(impact, text) {
			impact = append(impact, text)
		}
		if !slices.Contains(r.Subcomponents, f.Component) {
			r.Subcomponents = append(r.Subcomponents, f.Component)
		}
		for _, a := range f.Aliases {
			if !strings.EqualFold(a, r.Vulnerability) && !slices.Contains(r.Aliases, a) {
				r.Aliases = append(r.Aliases, a)
			}
		}
	}
	r.Status, r.Justification, r.Impact = vex.NotAffected.String(), string(justification), strings.Join(impact, " ")
	return nil
}

// proofOf returns the justification that a finding's reachability proves, and the
// evidence in words.
func proofOf(f *finding.Finding) (vex.Justification, string, error) {
	r := f.Reach
	refuse := func(format string, args ...any) error {
		return fault.New(fault.Gate, "%s: %s", f.Component, fmt.Sprintf(format, args...)).
			WithHint("what you know beside it you can state yourself, with --status, --justification and --impact")
	}
	switch {
	case r == nil:
		return "", "", refuse("sources of %s are not read, so that nothing is proven", orElse(f.Ecosystem, "its ecosystem"))
	case r.Verdict == finding.Called:
		var way []string
		for _, w := range r.Trace {
			way = append(way, w.Text)
		}
		return "", "", refuse("the vulnerable code is called: %s", strings.Join(way, " -> "))
	case r.Verdict < finding.NotCalled:
		return "", "", refuse("it is not proven that the vulnerable code is not reached: %s: %s", r.Word(), r.Reason)
	case !r.Proven:
		return "", "", refuse("%s, but that is no proof: %s (%s)", strings.ReplaceAll(r.Word(), "-", " "), r.Reason, r.Method)
	}
	text := fmt.Sprintf("%s %s: %s. Evidence: %s.", f.Package, f.Version, r.Reason, r.Method)
	if n := len(r.Symbols); n > 0 {
		text += " Looked for: " + strings.Join(r.Symbols[:min(n, maxImpactSymbols)], ", ")
		if n > maxImpactSymbols {
			text += fmt.Sprintf(" and %d more", n-maxImpactSymbols)
		}
		text += "."
	}
	if r.Verdict == finding.NotCalled && !strings.HasPrefix(r.Method, "symbols of the program") {
		return "vulnerable_code_not_in_execute_path", text, nil
	}
	return "vulnerable_code_not_present", text, nil
}
