package cli

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/ossay-dev/ossay/internal/app"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/face/report"
)

// attestCommand says something about artefacts and signs it.
func attestCommand(sh *shell) *cobra.Command {
	var r app.AttestRequest
	cmd := &cobra.Command{
		Use:   "attest SUBJECT…",
		Short: "Say something about artefacts, as an in-toto statement that is signed",
		Long: "Make one in-toto statement about all SUBJECTs, files or digests, sign it, and write it beside the first. What is said\n" +
			"depends on --type:\n\n" +
			"  slsa-provenance  how it was built: from flags and the environment of GitHub Actions or GitLab CI\n" +
			"  sbom             what is in it: a given document, or one that is made now\n" +
			"  vuln             which known vulnerabilities it has: a saved JSON report, or a check that is run now\n" +
			"  vex              which of them matter: a given document\n" +
			"  test             which tests passed: JUnit XML, or the output of go test -json\n" +
			"  link, vsa        a given predicate or statement, such as that of verify --vsa\n" +
			"  TYPE-URI         any other predicate\n\n" +
			"With --layout, SUBJECT is a tag or digest of an OCI image layout, and the statement becomes a referrer in it. SUBJECT may\n" +
			"be oci://HOST/REPOSITORY:TAG or @DIGEST: the statement is stored beside the image in that registry, with the password\n" +
			"that docker login keeps.",
		Example: "  ossay attest --type vuln --predicate report.json oci://registry.example/app@sha256:…\n  ossay attest --type sbom app.tar.gz\n  ossay attest --type slsa-provenance --key release.key dist/app\n  ossay attest --type vuln --layout image latest",
		Args:    args(cobra.MinimumNArgs(1)),
		RunE: func(cmd *cobra.Command, subjects []string) error {
			r.Subjects = subjects
			if err := sh.maySign(r.Unsigned); err != nil {
				return err
			}
			a, err := app.Attest(cmd.Context(), sh.env(), r)
			if err == nil {
				sh.tellAttested(a)
			}
			return err
		},
	}
	f := cmd.Flags()
	f.StringVar(&r.Type, "type", "", "`TYPE` of what is said")
	f.StringVar(&r.Predicate, "predicate", "", "`FILE` with what is said, or what it is made from")
	f.StringVar(&r.Target, "target", "", "`TARGET` to scan for sbom and vuln (default: SUBJECT)")
	f.StringVar(&r.To, "to", "", "`FORMAT` of the bill of materials: cyclonedx-json, spdx-json")
	f.BoolVar(&r.Unsigned, "unsigned", false, "write the statement only")
	f.StringVar(&r.Layout, "layout", "", "OCI image layout `DIR` that holds SUBJECT")
	f.StringVar(&r.Build.Builder, "builder", "", "`URI` of the builder, for slsa-provenance")
	f.StringVar(&r.Build.BuildType, "build-type", "", "`URI` of the type of build")
	f.StringVar(&r.Build.Source, "source", "", "`REPOSITORY` it was built from")
	f.StringVar(&r.Build.Ref, "ref", "", "`REF` it was built from, such as refs/tags/v1")
	f.StringVar(&r.Build.Commit, "commit", "", "`COMMIT` it was built from")
	f.StringVar(&r.Build.Invocation, "invocation", "", "`ID` of the build")
	f.StringToStringVar(&r.Build.Parameters, "param", nil, "`NAME=VALUE` that the build was started with; may repeat")
	attestFlags(cmd, &r)
	cmd.AddCommand(sh.attestRun(), sh.attestLayout())
	return cmd
}

// attestFlags adds what all statements share: where they go and who signs.
func attestFlags(cmd *cobra.Command, r *app.AttestRequest) {
	f := cmd.Flags()
	f.StringVarP(&r.Output, "output", "o", "", "write `FILE` (default: SUBJECT.intoto.sigstore.json)")
	f.StringVar(&r.SigningConfig, "signing-config", "", "signing configuration `FILE` (default: the imported one)")
	f.StringVar(&r.Root, "trusted-root", "", "trusted root `FILE`, or public-good (default: the imported one, else public-good)")
	f.StringVar(&r.Key, "key", "", keyHelp)
	f.StringVar(&r.TokenFile, "identity-token-file", "", "`FILE` with an identity token")
}

func (sh *shell) maySign(unsigned bool) error {
	if sh.flags.offline && !unsigned {
		return fault.New(fault.Usage, "signing talks to the services of the signing configuration, and --offline was given")
	}
	return nil
}

func (sh *shell) tellAttested(a *app.Attested) {
	if sh.flags.quiet {
		return
	}
	fmt.Fprintf(sh.Out, "%s  attested: %s\n  type  %s\n", report.Clean(a.Subjects), report.Clean(a.File), report.Clean(a.Type))
	if a.Referrer != "" {
		fmt.Fprintf(sh.Out, "  referrer  %s\n", a.Referrer)
	}
	if a.Key == "" {
		fmt.Fprintln(sh.Out, "  not signed: ossay sign --statement does that")
		return
	}
	who := "the key " + a.Key
	if a.Signer != "" {
		who = a.Signer + ", by " + a.Issuer
	}
	fmt.Fprintf(sh.Out, "  who   %s\n  when  %s, entry %d of the log\n", report.Clean(who), a.Time, a.Index)
}

func (sh *shell) attestRun() *cobra.Command {
	var r app.RunRequest
	var signed bool
	cmd := &cobra.Command{
		Use:   "run -o FILE -- COMMAND…",
		Short: "Run a build step, and record what it took in and what it made",
		Long: "Run COMMAND and write an in-toto link: the digests of the files that were there before (materials), and of those that\n" +
			"it made or changed (products). Its output passes through and is not recorded. A command that fails makes no link.",
		Example: "  ossay attest run -o build.link.json --materials src --products dist -- make\n  ossay attest run --sign --step build -o build.link.sigstore.json -- go build -o app ./cmd/app",
		Args:    args(cobra.MinimumNArgs(1)),
		RunE: func(cmd *cobra.Command, command []string) error {
			r.Command, r.Unsigned, r.Offline = command, !signed, sh.flags.offline
			r.Out, r.Err = sh.Err, sh.Err // the report of this program is on the other stream
			if err := sh.maySign(r.Unsigned); err != nil {
				return err
			}
			a, err := app.AttestRun(cmd.Context(), sh.env(), r)
			if err == nil {
				sh.tellAttested(a)
			}
			return err
		},
	}
	f := cmd.Flags()
	f.StringVar(&r.Step, "step", "", "`NAME` of the step (default: that of the command)")
	f.StringArrayVar(&r.Materials, "materials", nil, "`PATH` that the command takes in (default: this folder); may repeat")
	f.StringArrayVar(&r.Products, "products", nil, "`PATH` that the command makes (default: this folder); may repeat")
	f.BoolVar(&signed, "sign", false, "sign the link")
	f.StringVar(&r.Functionary, "functionary", "", "`KEY` of a functionary of a layout, named as for --key: write its link into the folder of -o")
	attestFlags(cmd, &r.AttestRequest)
	return cmd
}

func (sh *shell) attestLayout() *cobra.Command {
	var r app.MakeLayoutRequest
	cmd := &cobra.Command{
		Use:   "layout --key OWNER --step NAME=KEYFILE… -o FILE",
		Short: "Write an in-toto layout: which steps make an artefact, and who may do them",
		Long: "Write a layout of in-toto 1.0, signed by its owner. Each --step names a step and the public keys of those who may do it;\n" +
			"each step may take in only what the step before made. ossay attest run --functionary writes the links of the steps,\n" +
			"and ossay verify layout verifies all of it.",
		Example: "  ossay attest layout --key owner.key --step fetch=alice.pub --step build=bob.pub,carol.pub -o root.layout",
		Args:    args(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			r.Offline = sh.flags.offline
			if err := app.MakeLayout(cmd.Context(), sh.env(), r); err != nil {
				return err
			}
			if !sh.flags.quiet {
				fmt.Fprintf(sh.Out, "%s: a layout of %s\n", report.Clean(r.Output), report.Count(len(r.Steps), "step"))
			}
			return nil
		},
	}
	f := cmd.Flags()
	f.StringVar(&r.Key, "key", "", keyHelp+"; the owner's")
	f.StringArrayVar(&r.Steps, "step", nil, "`NAME=KEYFILE[,KEYFILE]` of a step; may repeat, in their order")
	f.IntVar(&r.Threshold, "threshold", 1, "`NUMBER` of functionaries that must agree on each step")
	f.IntVar(&r.Days, "days", 365, "`NUMBER` of days for which the layout counts")
	f.StringVarP(&r.Output, "output", "o", "", "write `FILE`")
	return cmd
}
