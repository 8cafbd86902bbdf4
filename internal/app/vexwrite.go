package app

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/purl"
	"github.com/ossay-dev/ossay/internal/format/vex"
	"github.com/ossay-dev/ossay/internal/format/vex/cdx"
	"github.com/ossay-dev/ossay/internal/format/vex/csaf"
	"github.com/ossay-dev/ossay/internal/format/vex/openvex"
	judge "github.com/ossay-dev/ossay/internal/judge/vex"
)

// VEXFormats returns the formats that VEX can be written in.
func VEXFormats() []string { return []string{"openvex", "csaf", "cyclonedx"} }

// parseVEXFormat reads a format as users write it: "openvex", "csaf@2.1".
func parseVEXFormat(name string) (vex.Format, error) {
	base, version, _ := strings.Cut(name, "@")
	f := vex.Format{Family: vex.Family(base), Version: version}
	var versions []string
	switch f.Family {
	case vex.OpenVEX:
		versions = []string{openvex.Version}
	case vex.CSAF:
		versions = csaf.Versions()
	case vex.CycloneDX:
		versions = []string{cdx.Version}
	default:
		return f, fault.New(fault.Usage, "no format %q", name).WithHint("formats: %s, each with @VERSION or without", strings.Join(VEXFormats(), ", "))
	}
	if version == "" {
		f.Version = versions[0]
	}
	if !slices.Contains(versions, f.Version) {
		return f, fault.New(fault.Usage, "no version %s of %s can be written", version, base).WithHint("versions: %s", strings.Join(versions, ", "))
	}
	return f, nil
}

// encodeVEX writes a document in a format.
func encodeVEX(w io.Writer, d *vex.Document, to vex.Format) ([]vex.Loss, error) {
	switch to.Family {
	case vex.CSAF:
		return csaf.Write(w, d, to.Version)
	case vex.CycloneDX:
		return cdx.Write(w, d)
	}
	return openvex.Write(w, d)
}

// A VEXAddRequest is a new statement as the user gives it.
type VEXAddRequest struct {
	File          string // to add to; "" or an absent file means a new document
	To            string // format; "" means that of the file, else OpenVEX
	Vulnerability string
	Aliases       []string
	Products      []string // package URLs
	Subcomponents []string // package URLs of parts of every product
	Status        string
	Justification string
	Impact        string
	Action        string
	Notes         string
	Author        string
	Role          string
	Namespace     string
	ID            string
}

// AddVEX adds a statement to a document, or makes one of it, and writes the whole
// document.
func AddVEX(env Env, r VEXAddRequest, w io.Writer) ([]vex.Loss, error) {
	s, err := newStatement(r)
	if err != nil {
		return nil, err
	}
	now := env.today().Format(time.RFC3339)
	s.Timestamp = now
	d, err := existingVEX(env, r.File)
	if err != nil {
		return nil, err
	}
	to := vex.Format{Family: vex.OpenVEX, Version: openvex.Version}
	if d != nil {
		if to = d.Format; to.Family != vex.CSAF { // CSAF stays in its version; the others move to the newest that is written
			to, _ = parseVEXFormat(string(to.Family))
		}
		d.Source, d.Updated = "", now
		n, err := strconv.Atoi(d.Version)
		if err != nil || n < 1 {
			n = 1
		}
		d.Version = strconv.Itoa(n + 1)
	} else {
		if r.Author == "" {
			return nil, fault.New(fault.Usage, "a new VEX document needs an author").WithHint("add --author 'NAME <ADDRESS>'")
		}
		d = &vex.Document{Format: to, Timestamp: now, Version: "1", ID: r.ID}
		if d.ID == "" {
			d.ID = documentID(r.Author, now, s.Vulnerability.Name, r.Products, r.Subcomponents)
		}
	}
	for _, f := range []struct{ to, from *string }{{&d.Author, &r.Author}, {&d.Role, &r.Role}, {&d.Namespace, &r.Namespace}, {&d.ID, &r.ID}} {
		if *f.from != "" {
			*f.to = *f.from
		}
	}
	if r.To != "" {
		if to, err = parseVEXFormat(r.To); err != nil {
			return nil, err
		}
	}
	d.Statements = append(d.Statements, s)
	return encodeVEX(w, d, to)
}

// existingVEX reads the document to add to; an absent file is none.
func existingVEX(env Env, name string) (*vex.Document, error) {
	if name == "" {
		return nil, nil
	}
	if _, err := os.Stat(name); errors.Is(err, fs.ErrNotExist) && name != "-" {
		return nil, nil
	}
	text, err := readText(env, name)
	if err != nil {
		return nil, err
	}
	d, _, err := decodeVEX(text)
	if err != nil {
		return nil, fault.New(fault.Usage, "reading VEX %s: %w", name, err)
	}
	return d, nil
}

// newStatement checks what the user gives by the rules of OpenVEX, which are the
// strictest of the three formats about what a status must come with.
func newStatement(r VEXAddRequest) (vex.Statement, error) {
	s := vex.Statement{
		Vulnerability: vex.Vulnerability{Name: strings.TrimSpace(r.Vulnerability), Aliases: r.Aliases},
		Justification: vex.Justification(r.Justification), Impact: r.Impact, Action: r.Action, StatusNotes: r.Notes,
	}
	var ok bool
	s.Status, ok = vex.ParseStatus(r.Status)
	switch {
	case s.Vulnerability.Name == "":
		return s, fault.New(fault.Usage, "a statement needs a vulnerability")
	case !ok:
		return s, fault.New(fault.Usage, "--status %s: no status of VEX", r.Status).WithHint("statuses: %s", strings.Join(vex.Statuses(), ", "))
	case s.Justification != "" && !s.Justification.Known():
		return s, fault.New(fault.Usage, "--justification %s: no justification of VEX", r.Justification).WithHint("justifications: %s", strings.Join(vex.Justifications(), ", "))
	case s.Justification != "" && s.Status != vex.NotAffected:
		return s, fault.New(fault.Usage, "--justification goes with --status not_affected")
	case s.Status == vex.NotAffected && s.Justification == "" && s.Impact == "":
		return s, fault.New(fault.Usage, "not_affected needs a reason").WithHint("add --justification or --impact 'why it does not matter here'")
	case s.Status == vex.Affected && s.Action == "":
		return s, fault.New(fault.Usage, "affected needs what to do about it").WithHint("add --action 'what users should do'")
	case len(r.Products) == 0:
		return s, fault.New(fault.Usage, "a statement needs a product").WithHint("add --product PURL")
	}
	var parts []vex.Component
	for _, u := range r.Subcomponents {
		if _, err := purl.Parse(u); err != nil {
			return s, fault.New(fault.Usage, "--subcomponent %s: %w", u, err)
		}
		parts = append(parts, vex.Component{ID: u})
	}
	for _, u := range r.Products {
		if _, err := purl.Parse(u); err != nil {
			return s, fault.New(fault.Usage, "--product %s: %w", u, err)
		}
		s.Products = append(s.Products, vex.Product{Component: vex.Component{ID: u}, Subcomponents: parts})
	}
	return s, nil
}

// documentID makes an id that is the same for the same content: a UUID of
// RFC 9562, version 8, from a SHA-256.
func documentID(parts ...any) string {
	h := sha256.Sum256([]byte(fmt.Sprintf("ossay vex\x00%q", parts)))
	h[6] = h[6]&0x0f | 0x80
	h[8] = h[8]&0x3f | 0x80
	return fmt.Sprintf("urn:uuid:%x-%x-%x-%x-%x", h[:4], h[4:6], h[6:8], h[8:10], h[10:16])
}

// A VEXMergeRequest says which documents to join and how.
type VEXMergeRequest struct {
	Files  []string
	Trust  []string
	To     string // "" means OpenVEX
	Author string // "" means that of the documents, where it is one
	Role   string
	ID     string
}

// A VEXMergeResult tells what joining came upon.
type VEXMergeResult struct {
	Conflicts []judge.Conflict
	Losses    []vex.Loss
	Notes     []string
	ExitCode  int // 1 where authors of equal trust contradict one another
}

// MergeVEX joins documents and writes the result.
func MergeVEX(env Env, r VEXMergeRequest, w io.Writer) (*VEXMergeResult, error) {
	read, err := readVEX(env, r.Files, nil)
	if err != nil {
		return nil, err
	}
	if len(read.sources) == 0 {
		return nil, fault.New(fault.NotFound, "no VEX document was found")
	}
	to := vex.Format{Family: vex.OpenVEX, Version: openvex.Version}
	if r.To != "" {
		if to, err = parseVEXFormat(r.To); err != nil {
			return nil, err
		}
	}
	author := r.Author
	for _, s := range read.sources {
		if author == "" {
			author = s.Document.Author
		}
		if r.Author == "" && s.Document.Author != author {
			return nil, fault.New(fault.Usage, "the documents have several authors, so the joined one needs its own").WithHint("add --author 'NAME <ADDRESS>'")
		}
	}
	d, conflicts := judge.Merge(read.sources, r.Trust)
	d.Author, d.Role, d.Version = author, r.Role, "1"
	d.Timestamp = env.today().Format(time.RFC3339)
	var names []string
	for _, s := range read.sources {
		names = append(names, s.Document.ID)
	}
	if d.ID = r.ID; d.ID == "" {
		d.ID = documentID(author, d.Timestamp, names)
	}
	out := &VEXMergeResult{Conflicts: conflicts}
	for _, n := range read.notes {
		out.Notes = append(out.Notes, n.Path+" "+n.Reason)
	}
	for _, c := range conflicts {
		if !c.Settled {
			out.ExitCode = fault.ExitGate
		}
	}
	out.Losses, err = encodeVEX(w, d, to)
	return out, err
}
