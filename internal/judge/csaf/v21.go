package csaf

import (
	"slices"
	"strings"
	"time"

	"github.com/ossay-dev/ossay/internal/format/tree"
)

// excludes returns the remediations that contradict one (section 3.2.4.14.1 of
// 2.1, first table).
func excludes(category string) []string {
	switch category {
	case "workaround", "mitigation":
		return []string{"optional_patch", "none_available"}
	case "vendor_fix":
		return []string{"optional_patch", "none_available", "fix_planned", "no_fix_planned"}
	case "optional_patch", "none_available":
		return []string{"workaround", "mitigation", "vendor_fix", "fix_planned", "no_fix_planned", "optional_patch", "none_available"}
	case "fix_planned":
		return []string{"vendor_fix", "optional_patch", "none_available", "no_fix_planned"}
	case "no_fix_planned":
		return []string{"vendor_fix", "optional_patch", "none_available", "fix_planned"}
	}
	return nil
}

// remediationContradiction is 6.1.35.
func remediationContradiction(c *checker) {
	for _, v := range c.vulns {
		said := map[string][]string{}
		for r := range v.Get("remediations").Children() {
			category := r.Get("category").Text()
			ids := c.named(r)
			slices.Sort(ids)
			for _, id := range slices.Compact(ids) {
				for _, before := range said[id] {
					if before != category && slices.Contains(excludes(category), before) {
						c.wrong(r.Get("category"), "is "+category+" for "+quote(id)+", which is "+before+" already")
						break
					}
				}
				if !slices.Contains(said[id], category) {
					said[id] = append(said[id], category)
				}
			}
		}
	}
}

// clashes returns the status groups in which a remediation makes no sense (same
// section, second table): those that are wrong and those that are discouraged.
func clashes(category string) (wrong, discouraged []string) {
	switch category {
	case "workaround", "mitigation", "vendor_fix":
		return []string{"not affected", "fixed"}, []string{"under investigation", "unknown"}
	case "optional_patch":
		return []string{"affected"}, []string{"fixed"}
	case "none_available":
		return []string{"not affected", "fixed"}, nil
	case "fix_planned":
		return []string{"fixed"}, []string{"not affected", "under investigation", "unknown"}
	case "no_fix_planned":
		return []string{"fixed"}, []string{"not affected"}
	}
	return nil, nil
}

// statusRemediation makes 6.1.36 and 6.2.27.
func statusRemediation(mandatory bool) func(*checker) {
	return func(c *checker) {
		for _, v := range c.vulns {
			groups := groupsOf(v)
			for r := range v.Get("remediations").Children() {
				category := r.Get("category").Text()
				bad, odd := clashes(category)
				if !mandatory {
					bad = odd
				}
				for _, id := range c.named(r) {
					if i := slices.IndexFunc(groups[id], func(g string) bool { return slices.Contains(bad, g) }); i >= 0 {
						c.wrong(r, category+" makes no sense for "+quote(id)+", which is "+groups[id][i])
						break
					}
				}
			}
		}
	}
}

// dateForm is 6.1.37: upper-case T and Z, whole seconds or fractions, and an
// offset other than -00:00 (section 2.3 of 2.1).
func dateForm(c *checker) {
	for _, key := range [...]string{"date", "current_release_date", "initial_release_date", "disclosure_date", "discovery_date", "exploitation_date", "timestamp"} {
		for _, n := range c.values[key] {
			if n.Kind() != tree.String {
				continue
			}
			s := n.Text()
			_, ok := moment(s)
			if !ok || strings.ContainsAny(s, "tz ") || strings.HasSuffix(s, "-00:00") || len(s) > 19 && s[17:19] == "60" && !leapSecond(s) {
				c.wrong(n, quote(s)+" is not written as RFC 3339 with an upper-case T and Z")
			}
		}
	}
}

// leapSecond reports whether a leap second can be: at 23:59:60 UTC at the end of
// June or December.
func leapSecond(s string) bool {
	t, ok := moment(s)
	if !ok {
		return false
	}
	t = t.UTC() // the first moment after it
	return t.Day() == 1 && (t.Month() == time.January || t.Month() == time.July) && t.Hour() == 0 && t.Minute() == 0
}

// UUIDs of sharing groups that mean no one and everyone.
const (
	maxUUID = "ffffffff-ffff-ffff-ffff-ffffffffffff"
	nilUUID = "00000000-0000-0000-0000-000000000000"
)

func (c *checker) sharing() tree.Node { return c.doc.Path("distribution", "sharing_group") }

// publicMax is 6.1.38: the Max UUID is for TLP:CLEAR.
func publicMax(c *checker) {
	if n := c.sharing().Get("id"); n.Text() == maxUUID && c.label() != "CLEAR" {
		c.wrong(n, "means everyone, while the label is "+quote(c.label()))
	}
}

// clearNotMax is 6.1.39: a sharing group of a TLP:CLEAR document has the Max
// UUID, or the Nil UUID in a draft.
func clearNotMax(c *checker) {
	n := c.sharing().Get("id")
	if !n.Exists() || c.label() != "CLEAR" || n.Text() == maxUUID || n.Text() == nilUUID && c.status() == "draft" {
		return
	}
	c.wrong(n, "is a group, while the document is for everyone")
}

// Names that go with the two UUIDs.
const (
	maxName = "Public"
	nilName = "No sharing allowed"
)

// sharingName makes 6.1.40 and 6.1.41: the two names stand with their UUID and
// with no other.
func sharingName(c *checker) {
	id, name := c.sharing().Get("id").Text(), c.sharing().Get("name")
	if name.Text() == maxName && id != maxUUID || name.Text() == nilName && id != nilUUID {
		c.wrong(name, quote(name.Text())+" is the name of another group")
	}
}

// missingSharingName is 6.1.41.
func missingSharingName(c *checker) {
	want := map[string]string{maxUUID: maxName, nilUUID: nilName}[c.sharing().Get("id").Text()]
	if want != "" && c.sharing().Get("name").Text() != want {
		c.wrong(c.sharing(), "has not the name "+quote(want))
	}
}

// usesUUID makes 6.2.28 and 6.2.29.
func usesUUID(uuid, why string) func(*checker) {
	return func(c *checker) {
		if n := c.sharing().Get("id"); n.Text() == uuid {
			c.wrong(n, why)
		}
	}
}

// clearSharing is 6.2.30.
func clearSharing(c *checker) {
	if n := c.sharing(); n.Exists() && c.label() == "CLEAR" {
		c.wrong(n, "limits a document that is for everyone")
	}
}

// manyStars makes 6.1.43, 6.1.44 and 6.1.61: one star that is not escaped.
func manyStars(field string) func(*checker) {
	return func(c *checker) {
		for _, d := range c.defs {
			for n := range d.helper.Get(field).Children() {
				s := strings.ReplaceAll(n.Text(), `\\`, "")
				if strings.Count(strings.ReplaceAll(s, `\*`, ""), "*") > 1 {
					c.wrong(n, quote(n.Text())+" has more than one star")
				}
			}
		}
	}
}

// newest returns the time of the newest revision.
func (c *checker) newest() (time.Time, bool) {
	list := c.revisions()
	if len(list) == 0 || list[len(list)-1].at.IsZero() {
		return time.Time{}, false
	}
	return list[len(list)-1].at, true
}

// later tells of a time that is after the newest revision of a released document.
func (c *checker) later(n tree.Node) {
	at, ok := moment(n.Text())
	if last, has := c.newest(); ok && has && c.released() && at.After(last) {
		c.wrong(n, quote(n.Text())+" is after the newest revision")
	}
}

// disclosureDate is 6.1.45.
func disclosureDate(c *checker) {
	if c.label() != "CLEAR" {
		return
	}
	for _, v := range c.vulns {
		c.later(v.Get("disclosure_date"))
	}
}

// disclosurePassed is 6.2.33: once a disclosure is past, a revision tells of it.
func disclosurePassed(c *checker) {
	for _, v := range c.vulns {
		n := v.Get("disclosure_date")
		at, ok := moment(n.Text())
		if last, has := c.newest(); ok && has && at.After(last) && !at.After(c.opt.Now) {
			c.wrong(n, quote(n.Text())+" is past and after the newest revision")
		}
	}
}

// discoveryDate is 6.1.62.
func discoveryDate(c *checker) {
	for _, v := range c.vulns {
		c.later(v.Get("discovery_date"))
	}
}

// epssDate is 6.1.51.
func epssDate(c *checker) {
	for _, v := range c.vulns {
		for _, s := range c.scores(v) {
			c.later(s.content.Path("epss", "timestamp"))
		}
	}
}

// maxEPSSAge is how old the youngest EPSS of a vulnerability may be (6.2.41).
const maxEPSSAge = 15 * 24 * time.Hour

// oldEPSS is 6.2.41.
func oldEPSS(c *checker) {
	last, has := c.newest()
	if !has || !c.released() {
		return
	}
	for _, v := range c.vulns {
		var youngest tree.Node
		var when time.Time
		for _, s := range c.scores(v) {
			n := s.content.Path("epss", "timestamp")
			if at, ok := moment(n.Text()); ok && at.After(when) {
				youngest, when = n, at
			}
		}
		if youngest.Exists() && last.Sub(when) > maxEPSSAge {
			c.wrong(youngest, "is more than 15 days older than the newest revision")
		}
	}
}

// ssvcDate is 6.1.49.
func ssvcDate(c *checker) {
	for _, v := range c.vulns {
		for _, s := range c.scores(v) {
			c.later(s.content.Path("ssvc_v2", "timestamp"))
		}
	}
}

// exploitationDates is 6.1.52.
func exploitationDates(c *checker) {
	for _, v := range c.vulns {
		for n := range v.Get("first_known_exploitation_dates").Children() {
			c.later(n.Get("date"))
			c.later(n.Get("exploitation_date"))
		}
	}
}

// exploitationOrder is 6.1.53: nobody knows of an exploitation before it is.
func exploitationOrder(c *checker) {
	for _, v := range c.vulns {
		for n := range v.Get("first_known_exploitation_dates").Children() {
			known, ok1 := moment(n.Get("date").Text())
			done, ok2 := moment(n.Get("exploitation_date").Text())
			if ok1 && ok2 && done.After(known) {
				c.wrong(n.Get("exploitation_date"), "is after the day on which it was known")
			}
		}
	}
}

// twoRatings is 6.1.56: a product has CVSS or a qualitative rating by one source.
func twoRatings(c *checker) {
	for _, v := range c.vulns {
		cvss := map[string]bool{}
		for _, s := range c.scores(v) {
			if s.content.Get("cvss_v2").Exists() || s.content.Get("cvss_v3").Exists() || s.content.Get("cvss_v4").Exists() {
				for _, id := range s.node.Get("products").Strings() {
					cvss[s.source+"\x00"+id] = true
				}
			}
		}
		for _, s := range c.scores(v) {
			n := s.content.Get("qualitative_severity_rating")
			if n.Exists() && slices.ContainsFunc(s.node.Get("products").Strings(), func(id string) bool { return cvss[s.source+"\x00"+id] }) {
				c.wrong(n, "stands beside a CVSS score of the same product")
			}
		}
	}
}
