package cli

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/ossay-dev/ossay/internal/app"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/face/report"
)

// policyCommand is about packs of rules.
func policyCommand(sh *shell) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "policy",
		Short: "Hold a target against packs of rules, test packs, explain rules",
		Args:  cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, a []string) error {
			if len(a) > 0 {
				return sh.unknownCommand(cmd, a[0])
			}
			return cmd.Help()
		},
	}
	cmd.AddCommand(sh.policyCheck(), sh.policyTest(), sh.policyExplain(), sh.policySSVC())
	return cmd
}

func (sh *shell) policyCheck() *cobra.Command {
	var f checkFlags
	var r app.PolicyRequest
	var extra app.CheckRequest
	cmd := &cobra.Command{
		Use:   "check [TARGET…]",
		Short: "Say which rules of a pack hold, which do not, and what nothing shows",
		Long: "Look at each TARGET as ossay check does, and evaluate the rules of every pack: pass, fail, waived by an exception,\n" +
			"no evidence, or error. What nothing shows never passes. Without --pack the packs of the target's own folder\n" +
			".ossay/policy count, and clean-dependencies where there are none.\n\nBuilt-in packs: " + strings.Join(app.PolicyPacks(), ", ") + ".\n\n" +
			"Exit codes: 0 every rule holds or is waived, 1 a rule fails, 2 usage, 4 a rule lacks evidence (--allow-no-evidence\nturns 4 into 0).",
		Example: "  ossay policy check --pack baseline\n  ossay policy check --pack no-known-exploited --pack rules.yaml --vsa verdict.json .",
		RunE: func(cmd *cobra.Command, targets []string) error {
			r.CheckRequest = sh.request(&f, targets)
			r.VEX, r.Trust, r.Product = extra.VEX, extra.Trust, extra.Product
			if len(r.Artifact.Subjects) == 0 && r.Artifact.Bundle != "" {
				return fault.New(fault.Usage, "--bundle goes with --artifact")
			}
			sink, out, err := sh.policySink(&r)
			if err != nil {
				return err
			}
			progress := sh.progress()
			rep, err := app.CheckPolicy(cmd.Context(), sh.env(), r, sink, progress.update)
			progress.clear()
			if out != nil {
				if cerr := out.close(err == nil); err == nil {
					err = cerr
				}
			}
			if err != nil {
				return err
			}
			sh.exit = rep.ExitCode
			switch {
			case sh.asJSON():
				return writeIndented(sh.Out, rep)
			case sink == nil || !sh.formatsToStdout():
				writePolicy(sh.Out, rep, sh.flags.verbose)
			}
			return nil
		},
	}
	f.add(cmd)
	f.addReach(cmd)
	addVEX(cmd, &extra)
	p := cmd.Flags()
	p.StringArrayVar(&r.Packs, "pack", nil, "a built-in `NAME`, or a file; may repeat")
	p.BoolVar(&r.AllowNoEvidence, "allow-no-evidence", false, "exit 0 even if a rule lacks evidence")
	p.StringVar(&r.VSA, "vsa", "", "write the verdict as a SLSA verification summary to `FILE`")
	p.StringVar(&r.Verifier, "verifier", "", "`URI` of who verifies, for the summary")
	p.StringArrayVar(&r.Artifact.Subjects, "artifact", nil, "verify this `FILE` or digest, too, as evidence of provenance; may repeat")
	p.StringVar(&r.Artifact.Bundle, "bundle", "", "`FILE` with evidence of the artefact (default: the one beside it)")
	p.StringVar(&r.Artifact.Root, "trusted-root", "", "trusted root `FILE`")
	p.StringVar(&r.Artifact.Key, "key", "", "public key `FILE` that the artefact was signed with")
	p.StringVar(&r.Artifact.Identity, "by", "", "`IDENTITY` that should have signed; a pattern between slashes")
	p.StringVar(&r.Artifact.Issuer, "issuer", "", "`URL` that should vouch for the identity; a pattern between slashes")
	p.StringVar(&f.maxAge, "max-age", "", "refuse advisory data older than `AGE`, such as 7d or 12h")
	p.BoolVar(&f.licences, "licences", false, "read licence files, too")
	return cmd
}

// policySink opens the writers of formats that hold findings. JSON and text on
// standard output have forms of their own.
func (sh *shell) policySink(r *app.PolicyRequest) (finding.Sink, *outputs, error) {
	if sh.asJSON() || len(sh.flags.formats) == 0 || len(sh.flags.formats) == 1 && sh.flags.formats[0] == "text" {
		return nil, nil, nil
	}
	for _, f := range sh.flags.formats {
		if name, _, _ := strings.Cut(f, "="); name != "sarif" {
			return nil, nil, fault.New(fault.Usage, "--format %s: policy check writes text or json alone, and sarif", f)
		}
	}
	rules, err := app.PolicyRules(r.Packs, r.Targets)
	if err != nil {
		return nil, nil, err
	}
	out := &outputs{}
	opt := sh.options(true, false)
	opt.Rules = rules
	var sinks []finding.Sink
	for _, f := range sh.flags.formats {
		w := io.Writer(sh.Out)
		if _, file, _ := strings.Cut(f, "="); file != "" && file != "-" {
			p, err := newPending(file)
			if err != nil {
				out.close(false)
				return nil, nil, fault.New(fault.Usage, "--format %s: %w", f, err)
			}
			out.files = append(out.files, p)
			w = p.f
		}
		sinks = append(sinks, report.NewSARIF(w, opt))
	}
	return report.Tee(sinks...), out, nil
}

// formatsToStdout reports whether a format writes to standard output.
func (sh *shell) formatsToStdout() bool {
	for _, f := range sh.flags.formats {
		if _, file, ok := strings.Cut(f, "="); !ok || file == "" || file == "-" {
			return true
		}
	}
	return false
}

// writeIndented writes one JSON object for people and programs.
func writeIndented(w io.Writer, v any) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(v)
}

// maxPolicySubjects bounds the subjects that text lists for a rule.
const maxPolicySubjects = 5

// writePolicy writes the verdicts, the worst first; passes only with verbose.
func writePolicy(w io.Writer, r *app.PolicyReport, verbose bool) {
	for _, verdict := range []string{"error", "fail", "no evidence", "waived", "pass"} {
		if verdict == "no evidence" {
			writeNoEvidence(w, r.Results)
			continue
		}
		for i := range r.Results {
			if x := &r.Results[i]; x.Verdict == verdict && (verdict != "pass" || verbose) {
				writePolicyResult(w, x, verbose)
			}
		}
	}
	var names, counts []string
	for _, p := range r.Packs {
		names = append(names, fmt.Sprintf("%s (%s)", p.Name, report.Count(p.Rules, "rule")))
	}
	for _, verdict := range []string{"pass", "waived", "no evidence", "fail", "error"} {
		if n := r.Counts[verdict]; n > 0 {
			counts = append(counts, fmt.Sprintf("%d %s", n, verdict))
		}
	}
	fmt.Fprintf(w, "%s against %s: %s\n", report.Clean(r.Target), strings.Join(names, ", "), strings.Join(counts, ", "))
	fmt.Fprintf(w, "policy: %s\n", strings.ToUpper(r.Verdict))
}

// writeNoEvidence writes the rules that lack evidence by what they lack, which is
// said once.
func writeNoEvidence(w io.Writer, results []app.PolicyResult) {
	var reasons []string
	for i := range results {
		if x := &results[i]; x.Verdict == "no evidence" && !slices.Contains(reasons, x.Reason) {
			reasons = append(reasons, x.Reason)
		}
	}
	for _, reason := range reasons {
		for i := range results {
			if x := &results[i]; x.Verdict == "no evidence" && x.Reason == reason {
				fmt.Fprintf(w, "no evidence[%s] %s  (%s)\n", x.Rule, report.Clean(x.Title), x.Severity)
			}
		}
		fmt.Fprintf(w, "  %s\n", report.Clean(reason))
	}
}

func writePolicyResult(w io.Writer, x *app.PolicyResult, verbose bool) {
	fmt.Fprintf(w, "%s[%s] %s  (%s)\n", x.Verdict, x.Rule, report.Clean(x.Title), x.Severity)
	if x.Reason != "" {
		fmt.Fprintf(w, "  %s\n", report.Clean(x.Reason))
	}
	limit := maxPolicySubjects
	if verbose {
		limit = len(x.Subjects)
	}
	for i, s := range x.Subjects {
		if i == limit {
			break
		}
		fmt.Fprintf(w, "  - %s", report.Clean(s.Name))
		if s.Path != "" && !strings.Contains(s.Name, s.Path) {
			fmt.Fprintf(w, "  %s", report.Clean(s.Path))
			if s.Line > 0 {
				fmt.Fprintf(w, ":%d", s.Line)
			}
		}
		if s.Decision != "" {
			fmt.Fprintf(w, "  [%s]", report.Clean(s.Decision))
		}
		fmt.Fprintln(w)
	}
	if more := x.Failed + x.Waived - limit; more > 0 && len(x.Subjects) > limit {
		fmt.Fprintf(w, "  - and %d more\n", more)
	}
	if x.Verdict == "fail" {
		fmt.Fprintf(w, "  fix: %s\n", report.Clean(x.Remediation))
	}
}

func (sh *shell) policyTest() *cobra.Command {
	return &cobra.Command{
		Use:     "test [PACK…]",
		Short:   "Run the tests that stand in packs, and name rules that no test makes fail",
		Example: "  ossay policy test rules.yaml",
		RunE: func(_ *cobra.Command, a []string) error {
			list, ok, err := app.TestPolicy(a)
			if err != nil {
				return err
			}
			if !ok && !sh.flags.exitZero {
				sh.exit = fault.ExitGate
			}
			if sh.asJSON() {
				return writeIndented(sh.Out, list)
			}
			for _, t := range list {
				for _, f := range t.Failures {
					fmt.Fprintf(sh.Out, "failed: %s\n", report.Clean(f))
				}
				for _, u := range t.Untested {
					fmt.Fprintf(sh.Out, "never fails in a test: %s\n", report.Clean(u))
				}
				fmt.Fprintf(sh.Out, "%s: %s, %d failed\n", report.Clean(t.Pack), report.Count(t.Tests, "test"), len(t.Failures))
			}
			return nil
		},
	}
}

func (sh *shell) policyExplain() *cobra.Command {
	var gate string
	var known bool
	cmd := &cobra.Command{
		Use:   "explain [PACK|PACK/RULE|FILE]",
		Short: "Show the rules of a pack with their expressions and the evidence that they need",
		Long: "Show the rules of a pack, or one rule. --view lists everything that an expression may see. --of-gate translates\n" +
			"an expression of --gate, which is a short form, into the language of rules.",
		Example: "  ossay policy explain baseline\n  ossay policy explain slsa/build-l3-isolated\n  ossay policy explain --of-gate 'severity>=high and fixable'",
		Args:    args(cobra.MaximumNArgs(1)),
		RunE: func(_ *cobra.Command, a []string) error {
			switch {
			case known:
				_, err := io.WriteString(sh.Out, app.PolicyView())
				return err
			case gate != "":
				text, err := app.GateExpression(gate)
				if err == nil {
					fmt.Fprintln(sh.Out, text)
				}
				return err
			case len(a) == 0:
				return fault.New(fault.Usage, "policy explain needs a pack or a rule").WithHint("packs: %s", strings.Join(app.PolicyPacks(), ", "))
			}
			list, err := app.ExplainPolicy(a[0])
			if err != nil {
				return err
			}
			if sh.asJSON() {
				return writeIndented(sh.Out, list)
			}
			for i := range list {
				writePolicyRule(sh.Out, &list[i])
			}
			return nil
		},
	}
	cmd.Flags().StringVar(&gate, "of-gate", "", "translate the gate `EXPR` into the language of rules")
	cmd.Flags().BoolVar(&known, "view", false, "list what expressions may see, in Markdown")
	return cmd
}

func writePolicyRule(w io.Writer, r *app.PolicyRuleText) {
	fmt.Fprintf(w, "%s  (%s)\n  %s\n", report.Clean(r.Rule), r.Severity, report.Clean(r.Title))
	for _, kv := range [][2]string{
		{"why", r.Why}, {"requires", strings.Join(r.Requires, ", ")}, {"for each", r.For}, {"where", r.Where}, {"known if", r.Known},
		{"holds if", r.Expression}, {"fix", r.Remediation}, {"see", strings.Join(r.References, " ")}, {"from", r.Place},
	} {
		if kv[1] != "" && (kv[0] != "for each" || kv[1] != "run") {
			fmt.Fprintf(w, "  %-9s %s\n", kv[0]+":", report.Clean(kv[1]))
		}
	}
}
