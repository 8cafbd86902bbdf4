package app

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"sync"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/purl"
)

// homebrewCore is the repository whose builds make the bottles of Homebrew.
const homebrewCore = "Homebrew/homebrew-core"

// maxPages bounds the pages of answers about one digest.
const maxPages = 10

// github asks GitHub's API for artifact attestations about the digests of the tree:
// of owners that the user names, of the repository in a package URL, and of
// Homebrew for its bottles.
func (p *packing) github(ctx context.Context, progress func(finding.Progress)) {
	f := &githubFetch{p: p, api: strings.TrimRight(orElse(p.req.GitHub, p.env.Getenv("GITHUB_API_URL")), "/"), client: evidenceClient()}
	f.token = orElse(p.env.Getenv("GH_TOKEN"), p.env.Getenv("GITHUB_TOKEN"))
	var list []*graded
	for i := range p.list {
		x := &p.list[i]
		if len(f.owners(x)) > 0 && slices.ContainsFunc(x.files, isSHA256) {
			list = append(list, x)
		}
	}
	switch {
	case len(list) == 0:
		return
	case p.req.Offline:
		p.note("GitHub", "attestations were not asked for: files only were asked for; gh attestation download keeps them, and --bundles takes them")
		return
	case f.api == "":
		p.note("GitHub", "attestations were not asked for: give the address of the API with --github-api URL or GITHUB_API_URL")
		return
	}
	p.each(list, progress, func(x *graded) { f.one(ctx, x) })
}

func isSHA256(d string) bool { return strings.HasPrefix(d, "sha256:") }

type githubFetch struct {
	p      *packing
	api    string
	token  string // never shown
	client *http.Client
	mu     sync.Mutex
}

// owners returns whose attestations may be about a component: OWNER or
// OWNER/REPOSITORY.
func (f *githubFetch) owners(x *graded) []string {
	out := slices.Clone(f.p.req.Owners)
	u, err := purl.ParseLoose(x.c.PURL)
	switch {
	case err != nil:
	case u.Type == "github" && u.Namespace != "":
		out = append(out, u.Namespace+"/"+u.Name)
	case u.Type == "brew":
		out = append(out, homebrewCore)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// one asks for the attestations about the files of one component.
func (f *githubFetch) one(ctx context.Context, x *graded) {
	for _, digest := range x.files {
		if !isSHA256(digest) {
			continue
		}
		for _, owner := range f.owners(x) {
			if ctx.Err() != nil {
				return
			}
			kind := "/orgs/"
			parts := strings.Split(owner, "/")
			if len(parts) == 2 {
				kind = "/repos/"
			}
			for i := range parts {
				parts[i] = url.PathEscape(parts[i])
			}
			f.pages(ctx, x, f.api+kind+strings.Join(parts, "/")+"/attestations/"+digest+"?per_page=100", owner)
		}
	}
}

// attestations is an answer (GitHub REST API, "List attestations").
type attestations struct {
	List []struct {
		Bundle json.RawMessage `json:"bundle"`
		URL    string          `json:"bundle_url"`
	} `json:"attestations"`
}

func (f *githubFetch) pages(ctx context.Context, x *graded, address, owner string) {
	header := http.Header{"Accept": {"application/vnd.github+json"}}
	if f.token != "" {
		header.Set("Authorization", "Bearer "+f.token)
	}
	for range maxPages {
		data, answer, err := f.p.ask(ctx, f.client, address, header)
		var status errStatus
		if errors.As(err, &status) && status.code == http.StatusNotFound {
			return // nobody attested it there
		}
		if err != nil {
			f.note(x, err)
			return
		}
		var doc attestations
		if err := json.Unmarshal(data, &doc); err != nil {
			f.note(x, errors.New("the answer of GitHub's API is not in its form"))
			return
		}
		for _, a := range doc.List {
			if len(a.Bundle) == 0 || string(a.Bundle) == "null" {
				f.note(x, errors.New("an attestation is kept at another address, which is not asked"))
				continue
			}
			f.mu.Lock()
			f.p.offer(x.c.PURL, a.Bundle, "GitHub, "+owner)
			f.mu.Unlock()
		}
		next := nextPage(answer.Get("Link"))
		if next == "" {
			return
		}
		if address, err = sameService(address, next); err != nil {
			f.note(x, err)
			return
		}
	}
	f.note(x, errors.New("more attestations than are asked for"))
}

// nextPage reads the address of the next page (RFC 8288).
func nextPage(link string) string {
	for part := range strings.SplitSeq(link, ",") {
		address, rest, ok := strings.Cut(strings.TrimSpace(part), ">")
		if ok && strings.HasPrefix(address, "<") && strings.Contains(rest, `rel="next"`) {
			return address[1:]
		}
	}
	return ""
}

func (f *githubFetch) note(x *graded, err error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.p.note(x.c.PURL, fault.Of(err).Error())
}
