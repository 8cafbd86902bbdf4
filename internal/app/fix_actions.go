package app

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/manifest"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/mirror"
	"github.com/ossay-dev/ossay/internal/judge/remedy"
)

const actionsEcosystem = "GitHub Actions"

// actionSources opens what is known of the repositories of actions.
func (x *fixer) actionSources() error {
	known := pipelines{}
	if err := known.openMirror(x.req.Actions); err != nil {
		known.closeKnown()
		return err
	}
	x.actions = &known
	return nil
}

// usesEdits raises an action in all places of a file: to the tag that is fixed, or
// to its commit, where a mirror or recorded refs tell it.
func (x *fixer) usesEdits(p *FixProject, l *component.Listing, src []byte, h held) []manifest.Edit {
	repo, known := x.actions.opt.Mirror.Repository(h.Name)
	pinned := strings.Contains(h.node.Source, "#")
	var to string
	var step remedy.Step
	var stays []remedy.Blocked
	if known = known && repo.HasRefs(); known {
		to, step, stays = remedy.Listed(actionsEcosystem, h.Target, actionTags(repo, h.Version), x.verdicts, x.req.Options)
	} else {
		to, step, stays = remedy.Direct(actionsEcosystem, h.Target, x.verdicts, x.req.Options)
	}
	p.Blocked = append(p.Blocked, stays...)
	if to == "" {
		return nil
	}
	commit := ""
	switch {
	case known:
		commit, _ = repo.Ref("refs/tags/" + to)
	case pinned:
		p.block(x, h, "it is pinned to a commit, and that of the fixed version is not known: name --refs or --actions-mirror")
		return nil
	case strings.HasPrefix(h.Version, "v") && !strings.HasPrefix(to, "v"):
		to = "v" + to
		step.Changes[0].To = to
	}
	if !known {
		step.Risks = append(step.Risks, "the tag "+to+" was not looked up")
	}
	var edits []manifest.Edit
	for i := range l.Nodes {
		n := &l.Nodes[i]
		if n.Ecosystem != h.node.Ecosystem || n.Name != h.Name || n.Version != h.Version {
			continue
		}
		e, why := usesEdit(src, int(n.At.Off), h.Version, to, commit)
		if why != "" {
			p.block(x, h, why)
			return nil
		}
		edits = append(edits, e...)
		step.Changes = append(step.Changes, remedy.Change{Kind: remedy.Raise, Package: h.Name, From: h.Version, To: to, Place: fmt.Sprintf("line %d", n.At.Line), Carried: len(step.Changes) > 1})
	}
	step.Changes = step.Changes[1:]
	p.Steps = append(p.Steps, step)
	return edits
}

// actionTags returns the tags of a repository that are versions. Those in full are
// preferred, because shorter ones move.
func actionTags(repo *mirror.Repository, now string) []string {
	var full, short []string
	for _, r := range repo.Refs() {
		tag, ok := strings.CutPrefix(r.Name, "refs/tags/")
		body := strings.TrimPrefix(tag, "v")
		if !ok || body == "" || body[0] < '0' || body[0] > '9' || strings.Contains(body, "-") && !strings.Contains(now, "-") {
			continue
		}
		if strings.Count(body, ".") >= 2 {
			full = append(full, tag)
		} else {
			short = append(short, tag)
		}
	}
	if full != nil {
		return full
	}
	return short
}

// usesEdit returns the edits of one use: its ref becomes the commit, with the tag in
// a comment, or the tag where no commit is known.
func usesEdit(src []byte, off int, was, tag, commit string) (edits []manifest.Edit, why string) {
	if off < 0 || off >= len(src) {
		return nil, "it does not stand where it was read"
	}
	line := src[off:]
	if i := bytes.IndexAny(line, "\r\n"); i >= 0 {
		line = line[:i]
	}
	at := bytes.IndexByte(line, '@')
	if at < 0 {
		return nil, "it is not written in one piece"
	}
	ref := line[at+1:]
	if i := bytes.IndexAny(ref, " \t\"',}]#"); i >= 0 {
		ref = ref[:i]
	}
	start := off + at + 1
	end := start + len(ref)
	rest := src[end : off+len(line)]
	old := string(ref)
	switch {
	case old != was && !pipeline.IsCommit(old):
		return nil, "it is not written in one piece"
	case commit == "" && old != was:
		return nil, "the commit of " + tag + " is not known"
	case commit == "":
		return []manifest.Edit{{Off: start, End: end, New: tag}}, ""
	}
	hash := bytes.IndexByte(rest, '#')
	if tail := strings.Trim(string(rest), " \t\"'"); hash < 0 && tail != "" {
		if old != was {
			return nil, "the version does not stand in a comment behind it"
		}
		return []manifest.Edit{{Off: start, End: end, New: tag}}, "" // a flow mapping has no room for a comment
	}
	edits = append(edits, manifest.Edit{Off: start, End: end, New: commit})
	switch word := 0; {
	case hash < 0:
		stop := end + len(strings.TrimRight(string(rest), " \t"))
		edits = append(edits, manifest.Edit{Off: stop, End: off + len(line), New: " # " + tag})
	case old == was:
		edits = append(edits, manifest.Edit{Off: end + hash + 1, End: end + hash + 1, New: " " + tag})
	default:
		if word = strings.Index(string(rest[hash:]), was); word < 0 {
			return nil, "the version does not stand in the comment behind it"
		}
		edits = append(edits, manifest.Edit{Off: end + hash + word, End: end + hash + word + len(was), New: tag})
	}
	return edits, ""
}

// ownEdits makes the edits for what stands in a file by rules of its own; taken is
// false for what one version in one place names.
func (x *fixer) ownEdits(p *FixProject, l *component.Listing, src []byte, h held) (edits []manifest.Edit, taken bool) {
	if h.node.Ecosystem != actionsEcosystem {
		return nil, false
	}
	edits = x.usesEdits(p, l, src, h)
	return slices.Compact(edits), true
}
