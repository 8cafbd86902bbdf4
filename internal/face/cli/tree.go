package cli

import (
	"fmt"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/ossay-dev/ossay/internal/app"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/face/report"
)

// treeFlags adds the flags of "verify" that are about whole dependency trees.
func treeFlags(cmd *cobra.Command, r *app.TreeRequest) {
	f := cmd.Flags()
	f.StringVar(&r.Pack, "pack", "", "evidence pack `FILE` for a tree (ossay trust pack makes one)")
	f.StringArrayVar(&r.Require, "require", nil, "fail where a package of a tree is proved less well: `[ECOSYSTEM=]CLASS`, of provenance, signature, hash; may repeat")
	f.BoolVar(&r.Remember, "remember", false, "remember who stands behind the packages of a tree that are seen for the first time")
	f.StringVar(&r.NPMKeys, "npm-keys", "", "`FILE` with the keys of the npm registry, for a tree")
	f.StringVar(&r.SumKey, "sumdb-key", "", "`KEY` of the Go checksum database, NAME+HASH+KEY or a file with it (default $GOSUMDB)")
	f.StringVar(&r.VSA, "vsa", "", "write a SLSA verification summary of a tree to `FILE`, not signed yet")
	f.StringVar(&r.Verifier, "verifier-id", "", "`URI` of who writes the summary")
	f.BoolVar(&r.NoCache, "no-cache", false, "judge all evidence anew")
	f.BoolVar(&r.AllowIncomplete, "allow-incomplete", false, "exit 0 even if a file of a tree could not be read")
	f.StringArrayVar(&r.Exclude, "exclude", nil, "leave out what `GLOB` names in a tree; may repeat")
}

// verifiesTree reports whether subjects are trees: all or none must be. A file is
// an artefact where the user says who should have signed it.
func verifiesTree(v *app.VerifyRequest, r *app.TreeRequest, subjects []string) (bool, error) {
	if v.Identity != "" || v.Issuer != "" || v.Bundle != "" {
		return false, nil
	}
	trees := 0
	for _, s := range subjects {
		if app.IsTree(s) {
			trees++
		}
	}
	switch {
	case trees == len(subjects):
		return true, nil
	case trees > 0:
		return false, fault.New(fault.Usage, "verify takes either dependency trees or artefacts, not both at once")
	case r.Pack != "" || len(r.Require) > 0 || r.VSA != "" || r.Remember:
		return false, fault.New(fault.Usage, "%s is no folder, lock file or bill of materials", subjects[0]).WithHint("--pack, --require, --remember and --vsa are about dependency trees")
	}
	return false, nil
}

func (sh *shell) trustPack() *cobra.Command {
	var r app.PackRequest
	cmd := &cobra.Command{
		Use:   "pack LOCKFILE|DIR|SBOM…",
		Short: "Collect what others signed about the packages of a tree, for verifying it elsewhere",
		Long: "Collect evidence about the packages that each target names into one file, which verify --pack uses where there is no\n" +
			"network: signatures and attestations of the npm registry that npm's configuration names, attestations of the package\n" +
			"index that pip's names (PEP 740), GitHub's artifact attestations and those of Homebrew's bottles where --github-api is\n" +
			"given, what the Go client keeps of checksum databases, Sigstore bundles beside the files (.jsonl of gh attestation\n" +
			"download too), and the digests of the lock files. Each service is the only host that is asked. A pack proves nothing by\n" +
			"itself; roots and keys are never taken from it. docs/evidence-pack.md describes the format.",
		Example: "  ossay trust pack . -o evidence.pack\n  ossay trust pack --from-cache --bundles vendor/attestations package-lock.json -o evidence.pack",
		Args:    args(cobra.MinimumNArgs(1)),
		RunE: func(cmd *cobra.Command, targets []string) error {
			r.Targets = targets
			r.Offline = r.Offline || sh.flags.offline
			p := sh.progress()
			res, err := app.PackEvidence(cmd.Context(), sh.env(), r, p.update)
			p.clear()
			if err != nil {
				return err
			}
			if sh.flags.quiet {
				return nil
			}
			fmt.Fprintf(sh.Out, "%s: evidence about %s\n", report.Clean(res.Output), report.Count(res.Components, "component"))
			for _, k := range res.Kinds() {
				fmt.Fprintf(sh.Out, "  %-18s %d\n", k, res.Pieces[k])
			}
			for _, n := range res.Notes {
				fmt.Fprintf(sh.Out, "  not had: %s: %s\n", report.Clean(n.Path), report.Clean(n.Reason))
			}
			if res.Dropped > 0 {
				fmt.Fprintf(sh.Out, "  not had: %d more\n", res.Dropped)
			}
			return nil
		},
	}
	f := cmd.Flags()
	f.StringVarP(&r.Output, "output", "o", "", "write `FILE`")
	f.BoolVar(&r.Offline, "from-cache", false, "take from caches and files only")
	f.StringArrayVar(&r.Bundles, "bundles", nil, "`PATH` with bundles, a file or a folder; may repeat")
	f.StringVar(&r.Registry, "npm-registry", "", "`URL` of the npm registry (default: what npm's configuration names)")
	f.StringVar(&r.Index, "pypi-index", "", "`URL` of the Python package index (default: what pip's configuration names)")
	f.StringVar(&r.GitHub, "github-api", "", "`URL` of GitHub's API, to ask for artifact attestations (default $GITHUB_API_URL)")
	f.BoolVar(&r.Images, "images", false, "ask the registries that package URLs of images name for what refers to them")
	f.StringArrayVar(&r.Owners, "github-owner", nil, "`OWNER[/REPOSITORY]` whose attestations to ask for; may repeat")
	return cmd
}

func (sh *shell) trustAdd() *cobra.Command {
	var r app.PublisherRequest
	cmd := &cobra.Command{
		Use:     "add PACKAGE",
		Short:   "Remember who stands behind a package",
		Long:    "Remember what is expected of PACKAGE, a package URL or TYPE/NAME, whenever a tree is verified. Patterns stand between\nslashes and must match as a whole. What was remembered before is replaced.",
		Example: "  ossay trust add npm/left-pad --source github.com/o/left-pad --issuer https://token.actions.githubusercontent.com --class provenance",
		Args:    args(cobra.ExactArgs(1)),
		RunE: func(_ *cobra.Command, a []string) error {
			r.Package = a[0]
			p, err := app.AddPublisher(sh.env(), r)
			if err != nil {
				return err
			}
			if !sh.flags.quiet {
				sh.tellPublisher(p)
			}
			return nil
		},
	}
	f := cmd.Flags()
	f.StringVar(&r.By, "by", "", "`NAME` that signs: an address or a workflow; /PATTERN/")
	f.StringVar(&r.Issuer, "issuer", "", "`URL` of the identity provider; /PATTERN/")
	f.StringVar(&r.Source, "source", "", "`REPOSITORY` it is built from; /PATTERN/")
	f.StringVar(&r.Class, "class", "", "least `CLASS` of evidence: provenance, signature, hash")
	return cmd
}

func (sh *shell) tellPublisher(p *app.RememberedPublisher) {
	var parts []string
	for _, x := range [][2]string{{"class", p.Class}, {"by", p.By}, {"issuer", p.Issuer}, {"source", p.Source}, {"since", p.Since}} {
		if x[1] != "" {
			parts = append(parts, x[0]+" "+report.Clean(x[1]))
		}
	}
	if p.FirstUse {
		parts = append(parts, "as first seen")
	}
	fmt.Fprintf(sh.Out, "%s  %s\n", report.Clean(p.Package), strings.Join(parts, ", "))
}

func (sh *shell) trustList() *cobra.Command {
	return &cobra.Command{
		Use: "list", Short: "List the remembered publishers", Example: "  ossay trust list", Args: args(cobra.NoArgs),
		RunE: func(*cobra.Command, []string) error {
			list, err := app.Publishers(sh.env())
			if err != nil {
				return err
			}
			for i := range list {
				sh.tellPublisher(&list[i])
			}
			if len(list) == 0 && !sh.flags.quiet {
				fmt.Fprintln(sh.Out, "nothing is remembered: ossay trust add PACKAGE, or ossay verify --remember TREE")
			}
			return nil
		},
	}
}

func (sh *shell) trustForget() *cobra.Command {
	return &cobra.Command{
		Use: "forget PACKAGE…", Short: "Forget who stands behind a package", Example: "  ossay trust forget npm/left-pad", Args: args(cobra.MinimumNArgs(1)),
		RunE: func(_ *cobra.Command, names []string) error {
			for _, n := range names {
				if err := app.ForgetPublisher(sh.env(), n); err != nil {
					return err
				}
				if !sh.flags.quiet {
					fmt.Fprintf(sh.Out, "forgotten: %s\n", report.Clean(filepath.ToSlash(n)))
				}
			}
			return nil
		},
	}
}

// verifyTree verifies dependency trees into the chosen reports.
func (sh *shell) verifyTree(cmd *cobra.Command, v *app.VerifyRequest, r *app.TreeRequest, targets []string) error {
	r.Targets, r.Root, r.Key = targets, v.Root, v.Key
	p := sh.progress()
	return sh.verified(cmd, func(sink finding.Sink) (int, error) {
		r.ExitZero = sh.flags.exitZero
		code, err := app.VerifyTree(cmd.Context(), sh.env(), *r, sink, p.update)
		p.clear()
		return code, err
	}, v)
}
