package app

import (
	"context"
	"path/filepath"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/purl"
	"github.com/ossay-dev/ossay/internal/trust/oci"
)

// layout takes what refers to images of an image layout that the tree names.
func (p *packing) layout(dir string) {
	l, err := oci.OpenLayout(dir)
	if err != nil {
		p.note(filepath.ToSlash(dir), plainPath(err).Error())
		return
	}
	defer l.Close()
	for _, d := range l.Manifests() {
		if p.digests[d.Digest] {
			p.referrers(l, filepath.ToSlash(dir), d.Digest)
		}
	}
}

// images asks the registries that package URLs name for what refers to the images of
// the tree.
func (p *packing) images(ctx context.Context) {
	for i := range p.list {
		x := &p.list[i]
		where := repositoryOf(x.c.PURL)
		if where == "" || !slices.ContainsFunc(x.files, isSHA256) {
			continue
		}
		switch {
		case p.req.Offline:
			p.note(x.c.PURL, "its registry was not asked: files only were asked for")
			continue
		case !p.req.Images:
			p.note(x.c.PURL, "its registry was not asked: --images does that")
			continue
		}
		r, _, err := oci.OpenRegistry(ctx, where, "ossay/"+p.env.Version)
		if err != nil {
			p.note(x.c.PURL, fault.Of(err).Error())
			continue
		}
		for _, digest := range x.files {
			if isSHA256(digest) && ctx.Err() == nil {
				p.referrers(r, r.Name(), digest)
			}
		}
	}
}

// repositoryOf returns the repository that the package URL of an image names
// (package-url, types oci and docker), or "".
func repositoryOf(s string) string {
	u, err := purl.ParseLoose(s)
	if err != nil || u.Type != "oci" && u.Type != "docker" {
		return ""
	}
	for _, q := range u.Qualifiers {
		if q.Key == "repository_url" {
			if u.Type == "docker" {
				return strings.Trim(q.Value, "/") + "/" + strings.Trim(u.Namespace+"/"+u.Name, "/")
			}
			return strings.Trim(q.Value, "/")
		}
	}
	return ""
}

func (p *packing) referrers(r oci.Repository, where, digest string) {
	list, notes, err := oci.Collect(r, digest)
	if err != nil {
		p.note(where, err.Error())
		return
	}
	for _, n := range notes {
		p.note(where, n)
	}
	for i := range list {
		if list[i].Data == nil {
			p.note(where, list[i].Name+" is a signature in the old form of cosign, which packs do not hold")
			continue
		}
		p.offer(where+", "+list[i].Name, list[i].Data, "image "+digest)
	}
}
