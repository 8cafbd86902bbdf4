package cli

import (
	"github.com/spf13/cobra"

	"github.com/ossay-dev/ossay/internal/app"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
)

// verifyCommand verifies what others signed.
func verifyCommand(sh *shell) *cobra.Command {
	var r app.VerifyRequest
	var tree app.TreeRequest
	var explain bool
	cmd := &cobra.Command{
		Use:   "verify ARTIFACT|TREE…",
		Short: "Say who made an artefact, when and how, and whether that is what was expected",
		Long: "Verify the evidence of each ARTIFACT, a file or a digest such as sha256:HEX: what lies beside the file, or what\n" +
			"--bundle or --signature names. Evidence is a Sigstore bundle, an SSH signature (.sig), a signature of minisign\n" +
			"(.minisig), signify (.sig) or OpenPGP (.asc, .sig, .gpg), CMS (.p7s), or a bare signature of a certificate or key.\n" +
			"What nothing was given to judge with is set aside and told. Nothing is fetched. A refusal names the rule that is\n" +
			"broken; --explain lists every check with the keys that were used. Patterns stand between slashes and must match as a\n" +
			"whole.\n\n" +
			"TREE is a folder, a lock file or a bill of materials: for each package that it names, verify tells the strongest\n" +
			"evidence in an evidence pack (provenance, signature, a digest only, nothing), and what changed against the publishers\n" +
			"that are remembered.\n\n" +
			"An image is oci:DIR[:TAG|@DIGEST] in an image layout, or oci://HOST/REPOSITORY with :TAG or @DIGEST in a registry, which is\n" +
			"asked with --online only. Its evidence is what refers to it, and what cosign kept under tags before; one piece that\n" +
			"holds and is as expected suffices, the others are set aside.",
		Example: "  ossay verify --by me@example.com --issuer https://accounts.example.com app.tar.gz\n  ossay verify --key release.pub --bundle app.sigstore.json app\n  ossay verify --explain --by '/https://github.com/o/r/.*/' --issuer https://token.actions.githubusercontent.com app",
		Args:    args(cobra.MinimumNArgs(1)),
		RunE: func(cmd *cobra.Command, subjects []string) error {
			if is, err := verifiesTree(&r, &tree, subjects); (is || err != nil) && !r.Given() && r.Signature == "" {
				if err != nil {
					return err
				}
				return sh.verifyTree(cmd, &r, &tree, subjects)
			}
			if r.Key == "" && (r.Identity == "" || r.Issuer == "") && !r.Given() {
				return fault.New(fault.Usage, "verify needs --by NAME and --issuer URL, or --key FILE").WithHint("to see who signed without judging it: --by '/.*/' --issuer '/.*/'; other signatures need --allowed-signers, --keyring or --roots")
			}
			r.Subjects, r.NoCache = subjects, tree.NoCache
			if r.Online && sh.flags.offline {
				return fault.New(fault.Usage, "--online and --offline exclude each other")
			}
			sh.flags.verbose = sh.flags.verbose || explain
			return sh.verified(cmd, func(sink finding.Sink) (int, error) { return app.Verify(cmd.Context(), sh.env(), r, sink) }, &r)
		},
	}
	f := cmd.Flags()
	f.StringVar(&r.Bundle, "bundle", "", "evidence `FILE` (default: what lies beside the artefact)")
	f.StringVar(&r.Root, "trusted-root", "", "trusted root `FILE`, or public-good (default: the imported one, else public-good)")
	f.StringVar(&r.Key, "key", "", "public key `FILE` that should have signed")
	f.StringVar(&r.Identity, "by", "", "`NAME` that should have signed: an address or a workflow; /PATTERN/")
	f.StringVar(&r.Issuer, "issuer", "", "`URL` of the identity provider; /PATTERN/")
	f.StringVar(&r.Witnesses, "witnesses", "", "demand `N` witnesses of the imported policy, or the quorum of a policy FILE")
	f.StringVar(&r.Want.Source, "source", "", "`REPOSITORY` it should be built from")
	f.StringVar(&r.Want.Branch, "branch", "", "`BRANCH` it should be built from")
	f.StringVar(&r.Want.Tag, "tag", "", "`TAG` it should be built from")
	f.StringVar(&r.Want.Builder, "builder", "", "`ID` of the builder, with or without @version")
	f.StringVar(&r.Want.Workflow, "workflow", "", "`PATH` of the workflow that should have built it")
	f.BoolVar(&explain, "explain", false, "list every check, key and root")
	f.BoolVar(&r.Online, "online", false, "ask the registry of an image")
	treeFlags(cmd, &tree)
	artefactFlags(f, &r.Signatures)
	cmd.AddCommand(sh.verifySLSA(), sh.verifyNPM(), sh.verifyVSA(), sh.verifyDebian(), sh.verifyGoModule(), sh.verifyGit(), sh.verifyLayout())
	return cmd
}

// verified runs a verification into the chosen reports.
func (sh *shell) verified(_ *cobra.Command, run func(finding.Sink) (int, error), r *app.VerifyRequest) error {
	out, err := sh.outputs(true)
	if err != nil {
		return err
	}
	r.ExitZero = sh.flags.exitZero
	code, err := run(out.sink)
	if cerr := out.close(err == nil); err == nil {
		err = cerr
	}
	sh.exit = code
	return err
}

func (sh *shell) verifySLSA() *cobra.Command {
	var r app.VerifyRequest
	cmd := &cobra.Command{
		Use:     "slsa SUBJECT…",
		Short:   "Verify SLSA provenance and compare source, ref and builder",
		Long:    "Verify a bundle with SLSA provenance for each SUBJECT, a file or ALGORITHM:HEX, and compare what it says of the build.\nWhat the signing certificate says counts before what the provenance says.",
		Example: "  ossay verify slsa --bundle app.sigstore.json --source-uri github.com/o/r --source-tag v1.2.3 --builder-id https://github.com/o/b/.github/workflows/build.yml app",
		Args:    args(cobra.MinimumNArgs(1)),
		RunE: func(cmd *cobra.Command, subjects []string) error {
			r.Subjects = subjects
			return sh.verified(cmd, func(sink finding.Sink) (int, error) { return app.VerifySLSA(cmd.Context(), sh.env(), r, sink) }, &r)
		},
	}
	f := cmd.Flags()
	f.StringVar(&r.Bundle, "bundle", "", "bundle `FILE`")
	f.StringVar(&r.Root, "trusted-root", "", "trusted root `FILE`, or public-good (default: the imported one, else public-good)")
	f.StringVar(&r.Want.Source, "source-uri", "", "`REPOSITORY` it should be built from")
	f.StringVar(&r.Want.Branch, "source-branch", "", "`BRANCH` it should be built from")
	f.StringVar(&r.Want.Tag, "source-tag", "", "exact `TAG`")
	f.StringVar(&r.Want.VersionedTag, "source-versioned-tag", "", "semantic `VERSION` of the tag; missing parts stand for any")
	f.StringVar(&r.Want.Builder, "builder-id", "", "`ID` of the builder, with or without @version")
	return cmd
}

func (sh *shell) verifyNPM() *cobra.Command {
	var r app.NPMRequest
	cmd := &cobra.Command{
		Use:     "npm SUBJECT…",
		Short:   "Verify the attestations that the npm registry keeps for a package",
		Long:    "Verify the registry's publish attestation and the build's provenance for each SUBJECT, a tarball or sha512:HEX, from\na saved document of attestations and saved keys.",
		Example: "  ossay verify npm --attestations a.json --npm-keys keys.json --source-uri github.com/o/r --builder-id https://github.com/actions/runner/github-hosted sha512:…",
		Args:    args(cobra.MinimumNArgs(1)),
		RunE: func(cmd *cobra.Command, subjects []string) error {
			r.Subjects = subjects
			return sh.verified(cmd, func(sink finding.Sink) (int, error) { return app.VerifyNPM(cmd.Context(), sh.env(), r, sink) }, &r.VerifyRequest)
		},
	}
	f := cmd.Flags()
	f.StringVar(&r.Attestations, "attestations", "", "`FILE` with the registry's attestations")
	f.StringVar(&r.Keys, "npm-keys", "", "`FILE` with the registry's keys")
	f.StringVar(&r.Root, "trusted-root", "", "trusted root `FILE`, or public-good (default: the imported one, else public-good)")
	f.StringVar(&r.Want.Source, "source-uri", "", "`REPOSITORY` it should be built from")
	f.StringVar(&r.Want.Builder, "builder-id", "", "`ID` of the builder")
	f.StringVar(&r.Name, "package-name", "", "expected `NAME`")
	f.StringVar(&r.Version, "package-version", "", "expected `VERSION`")
	return cmd
}

func (sh *shell) verifyVSA() *cobra.Command {
	var r app.VSARequest
	cmd := &cobra.Command{
		Use:     "vsa SUBJECT…",
		Short:   "Verify a SLSA verification summary that a key signed",
		Long:    "Verify that a key signed a verification summary about each SUBJECT, that it passed, and that it shows the wanted levels.\nA higher level of a track satisfies a lower one.",
		Example: "  ossay verify vsa --attestation app.vsa.json --key verifier.pub --verifier-id https://example.com/verifier --resource-uri pkg:npm/x@1 --verified-level SLSA_BUILD_LEVEL_2 app.tgz",
		Args:    args(cobra.MinimumNArgs(1)),
		RunE: func(cmd *cobra.Command, subjects []string) error {
			r.Subjects = subjects
			return sh.verified(cmd, func(sink finding.Sink) (int, error) { return app.VerifyVSA(cmd.Context(), sh.env(), r, sink) }, &r.VerifyRequest)
		},
	}
	f := cmd.Flags()
	f.StringVar(&r.Attestation, "attestation", "", "envelope `FILE`")
	f.StringVar(&r.Key, "key", "", "public key `FILE`")
	f.StringVar(&r.KeyID, "key-id", "", "only signatures with this key `ID` count")
	f.StringVar(&r.Verifier, "verifier-id", "", "`URI` of the verifier")
	f.StringVar(&r.Resource, "resource-uri", "", "`URI` that the summary should be about")
	f.StringArrayVar(&r.Levels, "verified-level", nil, "`LEVEL` that should be shown; may repeat")
	return cmd
}
