package rules

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

func unpinnedUses() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "unpinned-uses", Title: "action, include or template by a reference that can move", Severity: severity.High, Platforms: append(systems(), pipeline.GitHubAction),
			Why:        "Tags and branches can be moved to other code; that is how tj-actions/changed-files reached thousands of repositories.",
			Mend:       "Name the commit, with the version in a comment behind it, and let an updater keep both.",
			References: []string{"https://unit42.paloaltonetworks.com/github-actions-supply-chain-attack/"},
			Bad:        "- uses: actions/setup-go@v6", Good: "- uses: actions/setup-go@11bd71901bbe5b1630ceea73d27597364c9af683 # v6.0.0",
		},
		Fix: true,
		Check: func(c *Check) {
			unpinnedIncludes(c)
			c.uses(func(u *pipeline.Use, j *pipeline.Job, s *pipeline.Step) {
				if u.Kind == pipeline.RefImage && u.Image != "" && !strings.ContainsAny(u.Image[strings.LastIndexByte(u.Image, '/')+1:], ":@") {
					c.Report(Report{At: u.Value.Inner(), Also: []pipeline.Loc{u.Value.Key}, Within: []pipeline.Loc{whole(j, s)}, Message: u.Image + " is named without any version."})
					return
				}
				// A reference without "@" is refused by GitHub; syntax tells of it.
				if u.Kind != pipeline.RefRepository || u.Pinned() || u.RefAt != nil {
					return
				}
				at := u.Value.Inner()
				r := Report{At: at, Also: []pipeline.Loc{u.Value.Key}, Within: []pipeline.Loc{whole(j, s)}, Message: u.Slug() + " is named by " + quoted(u.Ref) + ", which can move."}
				r.Fix = pin(c, u, at)
				c.Report(r)
			})
		},
	})
}

func quoted(s string) string { return `"` + s + `"` }

// pin is the fix that names the commit, where a mirror knows it. The comment has
// the version of the commit as exact as the tags tell it.
func pin(c *Check, u *pipeline.Use, at pipeline.Loc) *finding.Fix {
	commit, ok := c.Options.commit(u.Slug(), u.Ref)
	src := c.Doc.Source
	text := src.Text[at.Off:at.End]
	if !ok || !pipeline.IsCommit(commit) || !strings.HasSuffix(text, "@"+u.Ref) {
		return nil
	}
	version := c.Options.version(u.Slug(), u.Ref, commit)
	edits := []finding.Edit{src.Replace(pipeline.Loc{Off: at.End - len(u.Ref), End: at.End}, commit)}
	line := src.LineLoc(src.Line(at.Off))
	block := strings.HasPrefix(src.Text[u.Value.At.Off:], "|") || strings.HasPrefix(src.Text[u.Value.At.Off:], ">")
	if end := u.Value.At.End; !block && end <= line.End && strings.TrimSpace(src.Text[end:line.End]) == "" {
		edits = append(edits, finding.Edit{Span: src.Span(pipeline.Loc{Off: end, End: end}), New: " # " + version})
	}
	return safe("name the commit of "+u.Ref, edits...)
}

// version returns the most exact tag of the commit behind a reference, or the
// reference.
func (o *Options) version(slug, ref, commit string) string {
	r, ok := o.Mirror.Repository(slug)
	if !ok {
		return ref
	}
	for _, tag := range r.Tags(commit) {
		if tag == ref || strings.HasPrefix(tag, ref+".") || !strings.HasPrefix(strings.TrimLeft(ref, "vV"), "0") && strings.Trim(ref, "vV.0123456789") != "" {
			return tag
		}
	}
	return ref
}

// Pin returns the fix that names the commit of a reference of a document, or why
// there is none.
func Pin(d *pipeline.Document, u *pipeline.Use, o *Options) (fix *finding.Fix, why string) {
	c := &Check{Doc: d, Options: o, rule: &Rule{}}
	if fix := pin(c, u, u.Value.Inner()); fix != nil {
		return fix, ""
	}
	repo, known := o.Mirror.Repository(u.Slug())
	switch {
	case u.Ref == "":
		return nil, "it names no version"
	case o.Mirror == nil:
		return nil, "no commits are known without recorded refs or a mirror"
	case !known:
		return nil, "the repository is neither in the mirror nor among the recorded refs"
	case !repo.HasRefs():
		return nil, "the mirror has files of the repository, but no tags and branches"
	}
	if _, ok := o.commit(u.Slug(), u.Ref); !ok {
		return nil, "the repository has no tag or branch " + quoted(u.Ref)
	}
	return nil, "it is not written in one piece"
}
