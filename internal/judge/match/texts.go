package match

import (
	"cmp"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/judge/advisory"
)

// A want is a record whose brief a finding needs. Briefs are read in record
// order when all findings are known, so that each block of texts is read once.
type want struct {
	record  int
	finding int // index into Result.Findings
	rank    int // smaller goes first
}

// rank says whose words are preferred.
func rank(id string) int {
	switch {
	case strings.HasPrefix(id, "GHSA-"):
		return 0
	case strings.HasPrefix(id, "CVE-"):
		return 1
	}
	return 2
}

// texts gives the findings their titles, references and messages: the title of
// the first record that has one, references of all of them.
func (m *matcher) texts() {
	byRecord := func(a, b want) int { return cmp.Or(cmp.Compare(a.record, b.record), cmp.Compare(a.finding, b.finding)) }
	slices.SortFunc(m.wants, byRecord)
	briefs := make([]advisory.Brief, 0, len(m.wants))
	last := -1
	at := make([]int, len(m.wants)) // brief of each want
	for i, w := range m.wants {
		if w.record != last {
			b, err := m.s.Brief(w.record)
			if err != nil {
				m.res.Unread++
			}
			briefs, last = append(briefs, b), w.record
		}
		at[i] = len(briefs) - 1
	}
	order := make([]int, len(m.wants))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(i, j int) int {
		a, b := m.wants[i], m.wants[j]
		return cmp.Or(cmp.Compare(a.finding, b.finding), cmp.Compare(a.rank, b.rank), cmp.Compare(a.record, b.record))
	})
	for _, i := range order {
		f, b := &m.res.Findings[m.wants[i].finding], &briefs[at[i]]
		if f.Title == "" {
			f.Title = b.Title
		}
		for _, r := range b.References {
			if len(f.References) < maxRefs && !slices.Contains(f.References, r) {
				f.References = append(f.References, r)
			}
		}
	}
	for i := range m.res.Findings {
		message(&m.res.Findings[i])
	}
}

// message words the finding in one sentence with its subject.
func message(f *finding.Finding) {
	subject := strings.TrimSpace(f.Package + " " + f.Version)
	if f.Version == "" && f.Within != "" {
		subject = f.Package + " " + words(f.Within)
	}
	possibly := ""
	if f.Confidence == finding.ConfidenceLow {
		possibly = " (possibly: only some of these versions are affected)"
	}
	switch {
	case f.Malicious && f.Title != "":
		f.Message = subject + " is a malicious release: " + f.Title
	case f.Malicious:
		f.Message = subject + " is a malicious release"
	case f.Title != "":
		f.Message = subject + ": " + f.Title + possibly
	default:
		f.Message = subject + " is affected by " + f.Aliases[0] + possibly
	}
	if len(f.Traces) > 0 {
		f.Why = f.Traces[0].Reason
	}
}
