package cli

import (
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/ossay-dev/ossay/internal/app"
	"github.com/ossay-dev/ossay/internal/core/finding"
)

// signatureFlags are what signatures of files and of git objects are judged
// against.
func signatureFlags(f *pflag.FlagSet, s *app.Signatures) {
	f.StringVar(&s.AllowedSigners, "allowed-signers", "", "`FILE` of the SSH keys that may sign (ssh-keygen's format)")
	f.StringVar(&s.Keyring, "keyring", "", "`FILE` of OpenPGP public keys")
	f.StringVar(&s.Roots, "roots", "", "`FILE` of the roots that certificates must lead to")
	f.StringArrayVar(&s.CRLs, "crl", nil, "`FILE` with an authority's list of revoked certificates; may repeat")
	f.StringVar(&s.Timestamp, "timestamp", "", "`FILE` with a time-stamp of the signature (RFC 3161)")
	f.StringVar(&s.TSARoots, "tsa-roots", "", "`FILE` of the roots of time-stamp authorities")
	f.StringVar(&s.Usage, "usage", "", "`USAGE` of the certificate: code-signing (default), email, client, server, any, an object identifier")
	atFlag(f, s)
}

// artefactFlags are those of [signatureFlags] and what signatures of files need
// besides.
func artefactFlags(f *pflag.FlagSet, s *app.Signatures) {
	signatureFlags(f, s)
	f.StringVar(&s.Signature, "signature", "", "signature `FILE` (default: what lies beside the artefact)")
	f.StringVar(&s.Namespace, "namespace", "", "`NAME` of the purpose for which an SSH key signed (default: file)")
	f.StringVar(&s.Certificates, "certificate-chain", "", "`FILE` with the signer's certificate and those above it")
}

func atFlag(f *pflag.FlagSet, s *app.Signatures) {
	f.StringVar(&s.At, "at", "", "`TIME` at which keys must count, such as 2026-11-24T12:00:00Z (default: now)")
}

func (sh *shell) verifyDebian() *cobra.Command {
	var r app.DebianRequest
	var explain bool
	cmd := &cobra.Command{
		Use:   "debian PACKAGE…",
		Short: "Verify Debian packages to the signature of their archive",
		Long: "Verify each PACKAGE, a file or sha256:HEX, from local files only: the signature of the Release file, the hash of the\n" +
			"package list in it, the hash of the package in the list. Lists may be compressed, as apt keeps them.",
		Example: "  ossay verify debian --release InRelease --packages Packages.xz --keyring /usr/share/keyrings/debian-archive-keyring.gpg hello.deb",
		Args:    args(cobra.MinimumNArgs(1)),
		RunE: func(cmd *cobra.Command, subjects []string) error {
			r.Subjects = subjects
			sh.flags.verbose = sh.flags.verbose || explain
			return sh.verified(cmd, func(sink finding.Sink) (int, error) { return app.VerifyDebian(cmd.Context(), sh.env(), r, sink) }, &r.VerifyRequest)
		},
	}
	f := cmd.Flags()
	f.StringVar(&r.Release, "release", "", "InRelease `FILE`, or Release")
	f.StringVar(&r.ReleaseBy, "release-signature", "", "`FILE` with the signature of Release (default: Release.gpg beside it)")
	f.StringVar(&r.Packages, "packages", "", "package list `FILE`")
	f.StringVar(&r.Keyring, "keyring", "", "`FILE` with the keys of the archive")
	f.StringVar(&r.Suite, "suite", "", "expected `SUITE` or codename")
	atFlag(f, &r.Signatures)
	f.BoolVar(&explain, "explain", false, "list every check, key and root")
	return cmd
}

func (sh *shell) verifyGoModule() *cobra.Command {
	var r app.GoModuleRequest
	var explain bool
	cmd := &cobra.Command{
		Use:   "go-module MODULE@VERSION…",
		Short: "Verify Go modules to the checksum database, from the module cache",
		Long: "Verify each MODULE@VERSION from what the go command stores: the hash of the module, the record of the checksum\n" +
			"database, the signed tree head, and the proof that the record is in the log. The go command is not started. It does\n" +
			"not store every tile; where one is missing that is the reason.",
		Example: "  ossay verify go-module golang.org/x/mod@v0.42.0\n  ossay verify go-module --go-sum go.sum --explain golang.org/x/mod@v0.42.0",
		Args:    args(cobra.MinimumNArgs(1)),
		RunE: func(cmd *cobra.Command, subjects []string) error {
			r.Subjects = subjects
			sh.flags.verbose = sh.flags.verbose || explain
			return sh.verified(cmd, func(sink finding.Sink) (int, error) { return app.VerifyGoModule(cmd.Context(), sh.env(), r, sink) }, &r.VerifyRequest)
		},
	}
	f := cmd.Flags()
	f.StringVar(&r.ModCache, "module-cache", "", "`DIR` of the module cache (default: GOMODCACHE)")
	f.StringVar(&r.SumDB, "tree-heads", "", "`DIR` with the latest tree heads (default: pkg/sumdb of GOPATH)")
	f.StringVar(&r.GoSum, "go-sum", "", "go.sum `FILE` that must have the same hashes")
	f.StringVar(&r.Database, "sumdb", "", "`NAME+HASH+KEY` of the checksum database (default: GOSUMDB, or what is stored)")
	f.BoolVar(&explain, "explain", false, "list every check, key and root")
	return cmd
}

func (sh *shell) verifyGit() *cobra.Command {
	var r app.GitRequest
	var explain bool
	cmd := &cobra.Command{
		Use:   "git [REVISION…]",
		Short: "Verify the signatures of git commits and tags",
		Long: "Verify the signature of each REVISION, a commit or an annotated tag (default: HEAD): of an SSH key, an OpenPGP key,\n" +
			"a certificate that leads to --roots, or gitsign. A signature of gitsign needs --by and --issuer, and must hold its log\n" +
			"entry or a time-stamp. git is not started, and its configuration is not used.",
		Example: "  ossay verify git --by me@example.com --issuer https://accounts.example.com HEAD\n  ossay verify git --allowed-signers .github/allowed_signers HEAD\n  ossay verify git --keyring maintainers.asc v1.2.3",
		RunE: func(cmd *cobra.Command, subjects []string) error {
			r.Subjects = subjects
			sh.flags.verbose = sh.flags.verbose || explain
			return sh.verified(cmd, func(sink finding.Sink) (int, error) { return app.VerifyGit(cmd.Context(), sh.env(), r, sink) }, &r.VerifyRequest)
		},
	}
	f := cmd.Flags()
	signatureFlags(f, &r.Signatures)
	f.StringVar(&r.Identity, "by", "", "`NAME` that should have signed; /PATTERN/")
	f.StringVar(&r.Issuer, "issuer", "", "`URL` of the identity provider of a gitsign signature; /PATTERN/")
	f.StringVar(&r.Root, "trusted-root", "", "trusted root `FILE`, or public-good (default: the imported one, else public-good)")
	f.StringVar(&r.Repository, "repository", "", "`DIR` of the repository (default: the working folder)")
	f.BoolVar(&explain, "explain", false, "list every check, key and root")
	return cmd
}

func (sh *shell) verifyLayout() *cobra.Command {
	var r app.LayoutRequest
	var explain bool
	cmd := &cobra.Command{
		Use:   "layout [ARTIFACT…]",
		Short: "Verify an in-toto layout: who did which step, and whether the steps agree",
		Long: "Verify a layout of in-toto 1.0 and the links of its steps: signatures, functionaries, thresholds, artefact rules, and\n" +
			"that a step made each ARTIFACT. Inspections are commands: they are named and never run.",
		Example: "  ossay verify layout --layout root.layout --key owner.pub --links links/ out.tar",
		RunE: func(cmd *cobra.Command, subjects []string) error {
			r.Subjects = subjects
			sh.flags.verbose = sh.flags.verbose || explain
			return sh.verified(cmd, func(sink finding.Sink) (int, error) { return app.VerifyLayout(cmd.Context(), sh.env(), r, sink) }, &r.VerifyRequest)
		},
	}
	f := cmd.Flags()
	f.StringVar(&r.Layout, "layout", "", "layout `FILE`")
	f.StringArrayVar(&r.Keys, "key", nil, "public key `FILE` of an owner who must have signed the layout; may repeat")
	f.StringVar(&r.Links, "links", "", "`DIR` with the links (default: that of the layout)")
	atFlag(f, &r.Signatures)
	f.BoolVar(&explain, "explain", false, "list every check, key and root")
	return cmd
}
