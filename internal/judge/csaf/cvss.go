package csaf

import (
	"errors"
	"slices"
	"strconv"
	"strings"

	gocvss20 "github.com/pandatix/go-cvss/20"
	gocvss30 "github.com/pandatix/go-cvss/30"
	gocvss31 "github.com/pandatix/go-cvss/31"
	gocvss40 "github.com/pandatix/go-cvss/40"

	"github.com/ossay-dev/ossay/internal/format/tree"
)

// A vector is one CVSS object of a document.
type vector struct {
	score   score
	node    tree.Node
	field   string // "cvss_v2", "cvss_v3", "cvss_v4"
	version string // as the object says
	metrics map[string]string
}

// vectors returns the CVSS objects of a vulnerability.
func (c *checker) vectors(v tree.Node) []vector {
	var out []vector
	for _, s := range c.scores(v) {
		for _, f := range [...]string{"cvss_v2", "cvss_v3", "cvss_v4"} {
			if n := s.content.Get(f); n.Kind() == tree.Map {
				out = append(out, vector{s, n, f, n.Get("version").Text(), metricsOf(n.Get("vectorString").Text())})
			}
		}
	}
	return out
}

// metricsOf takes a vector apart.
func metricsOf(s string) map[string]string {
	out := map[string]string{}
	for _, part := range strings.Split(strings.Trim(s, "()"), "/") {
		if k, v, ok := strings.Cut(part, ":"); ok && k != "CVSS" {
			out[k] = v
		}
	}
	return out
}

// everyVector runs a function on every CVSS object.
func (c *checker) everyVector(f func(*vector)) {
	for _, v := range c.vulns {
		for _, x := range c.vectors(v) {
			f(&x)
		}
	}
}

// manyScores is 6.1.7: a product has one score of a version (2.1: by one source).
func manyScores(c *checker) {
	for _, v := range c.vulns {
		seen := map[string]bool{}
		for _, x := range c.vectors(v) {
			for n := range x.score.node.Get("products").Children() {
				k := strings.Join([]string{n.Text(), x.field, x.version, x.score.source}, "\x00")
				if seen[k] {
					c.wrong(n, quote(n.Text())+" has a score of CVSS "+x.version+" already")
				}
				seen[k] = true
			}
		}
	}
}

// validCVSS is 6.1.8: the object is as its schema asks for.
func validCVSS(c *checker) {
	c.everyVector(func(x *vector) {
		versions := map[string][]string{"cvss_v2": {"2.0"}, "cvss_v3": {"3.0", "3.1"}, "cvss_v4": {"4.0"}}[x.field]
		required := []string{"version", "vectorString", "baseScore", "baseSeverity"}
		if x.field == "cvss_v2" {
			required = required[:3]
		}
		for _, r := range required {
			if !x.node.Get(r).Exists() {
				c.wrong(x.node, "has no "+r)
			}
		}
		if n := x.node.Get("version"); n.Exists() && !slices.Contains(versions, n.Text()) {
			c.wrong(n, quote(n.Text())+" is none of "+strings.Join(versions, ", "))
		}
		if n := x.node.Get("vectorString"); n.Exists() {
			if _, err := compute(x); err != nil {
				c.wrong(n, quote(n.Text())+" is no vector of CVSS "+x.version+": "+err.Error())
			}
		}
		for n := range x.node.Children() {
			validMember(c, x, n)
		}
	})
}

// validMember checks the kind and the words of one member of a CVSS object.
func validMember(c *checker, x *vector, n tree.Node) {
	switch k := n.Key(); {
	case strings.HasSuffix(k, "Score"):
		f, err := strconv.ParseFloat(n.Text(), 64)
		if n.Kind() != tree.Number || err != nil || f < 0 || f > 10 {
			c.wrong(n, "is no number from 0 to 10")
		}
	case strings.HasSuffix(k, "Severity"):
		if x.field != "cvss_v2" && !slices.Contains([]string{"NONE", "LOW", "MEDIUM", "HIGH", "CRITICAL"}, n.Text()) {
			c.wrong(n, quote(n.Text())+" is no severity of CVSS")
		}
	default:
		if m, ok := metric(x.field, k); ok {
			if words := m.words(); !slices.Contains(words, n.Text()) {
				c.wrong(n, quote(n.Text())+" is none of "+strings.Join(words, ", "))
			}
		}
	}
}

// scoresOf are what a vector amounts to.
type scoresOf struct {
	base, temporal, environmental float64
	threat                        bool // temporal metrics are given
	local                         bool // environmental metrics are given
	severity                      func(float64) string
}

// compute scores a vector by the formulas of FIRST.
func compute(x *vector) (scoresOf, error) {
	text := x.node.Get("vectorString").Text()
	out := scoresOf{threat: x.given("E", "RL", "RC"), severity: severityWord}
	switch {
	case x.field == "cvss_v2":
		text, err := ordered2(x, text)
		if err != nil {
			return out, err
		}
		v, err := gocvss20.ParseVector(text)
		if err != nil {
			return out, err
		}
		out.base, out.temporal, out.environmental = v.BaseScore(), v.TemporalScore(), v.EnvironmentalScore()
		out.local = x.given("CDP", "TD", "CR", "IR", "AR")
	case x.field == "cvss_v4":
		v, err := gocvss40.ParseVector(text)
		if err != nil {
			return out, err
		}
		return scores40(x, v.Score(), out), nil
	case strings.HasPrefix(text, "CVSS:3.0/"):
		v, err := gocvss30.ParseVector(text)
		if err != nil {
			return out, err
		}
		out.base, out.temporal, out.environmental = v.BaseScore(), v.TemporalScore(), v.EnvironmentalScore()
	default:
		v, err := gocvss31.ParseVector(text)
		if err != nil {
			return out, err
		}
		out.base, out.temporal, out.environmental = v.BaseScore(), v.TemporalScore(), v.EnvironmentalScore()
	}
	if x.field == "cvss_v3" {
		out.local = x.given("CR", "IR", "AR", "MAV", "MAC", "MPR", "MUI", "MS", "MC", "MI", "MA")
	}
	return out, nil
}

// ordered2 brings the metrics of a CVSS 2.0 vector into the order of the guide
// and completes their groups, which its schema does not ask for.
func ordered2(x *vector, text string) (string, error) {
	groups := [...][]string{{"AV", "AC", "Au", "C", "I", "A"}, {"E", "RL", "RC"}, {"CDP", "TD", "CR", "IR", "AR"}}
	var out []string
	known := 0
	for i, g := range groups {
		has := slices.ContainsFunc(g, func(k string) bool { return x.metrics[k] != "" })
		for _, k := range g {
			v := x.metrics[k]
			if v != "" {
				known++
			} else if v = "ND"; i > 0 && !has {
				continue
			}
			out = append(out, k+":"+v)
		}
	}
	if known != strings.Count(text, "/")+1 {
		return "", errors.New("a metric is unknown or stands twice")
	}
	return strings.Join(out, "/"), nil
}

// scores40 gives the one score of CVSS 4.0 to the base alone or, with threat or
// environmental metrics, works the base out without them.
func scores40(x *vector, full float64, out scoresOf) scoresOf {
	out.base, out.temporal, out.environmental = full, full, full
	var base []string
	for _, k := range [...]string{"AV", "AC", "AT", "PR", "UI", "VC", "VI", "VA", "SC", "SI", "SA"} {
		base = append(base, k+":"+x.metrics[k])
	}
	if v, err := gocvss40.ParseVector("CVSS:4.0/" + strings.Join(base, "/")); err == nil {
		out.base = v.Score()
	}
	out.threat = x.given("E")
	for k := range x.metrics {
		if out.local = out.local || x.given(k) && (strings.HasPrefix(k, "M") || k == "CR" || k == "IR" || k == "AR"); out.local {
			break
		}
	}
	return out
}

// given reports whether a vector has one of the metrics with a value.
func (x *vector) given(names ...string) bool {
	return slices.ContainsFunc(names, func(n string) bool {
		v := x.metrics[n]
		return v != "" && v != "X" && v != "ND"
	})
}

// severityWord returns the rating of a score, the same from CVSS 3.0 on.
func severityWord(score float64) string {
	switch {
	case score == 0:
		return "NONE"
	case score < 4:
		return "LOW"
	case score < 7:
		return "MEDIUM"
	case score < 9:
		return "HIGH"
	}
	return "CRITICAL"
}

// computedCVSS is 6.1.9: scores and severities follow from the vector.
func computedCVSS(c *checker) {
	c.everyVector(func(x *vector) {
		s, err := compute(x)
		if err != nil {
			return
		}
		allowed := map[string][]float64{"base": {s.base}, "temporal": {s.temporal}, "threat": {s.temporal}, "environmental": {s.environmental}}
		if x.field == "cvss_v4" { // the vector has one score, which tools also write as the base score
			allowed["base"] = append(allowed["base"], s.environmental)
		}
		for name, want := range allowed {
			if n := x.node.Get(name + "Score"); n.Kind() == tree.Number {
				if got, err := strconv.ParseFloat(n.Text(), 64); err != nil || !slices.Contains(want, got) {
					c.wrong(n, "is "+n.Text()+"; the vector gives "+strconv.FormatFloat(want[0], 'f', 1, 64))
				}
			}
			if n := x.node.Get(name + "Severity"); n.Kind() == tree.String && x.field != "cvss_v2" {
				if !slices.ContainsFunc(want, func(w float64) bool { return s.severity(w) == n.Text() }) {
					c.wrong(n, "is "+quote(n.Text())+"; the vector gives "+s.severity(want[0]))
				}
			}
		}
	})
}

// consistentCVSS is 6.1.10: properties say what the vector says.
func consistentCVSS(c *checker) {
	c.everyVector(func(x *vector) {
		for n := range x.node.Children() {
			m, ok := metric(x.field, n.Key())
			if !ok {
				if n.Key() == "version" && x.field != "cvss_v2" && x.node.Get("vectorString").Exists() && !strings.HasPrefix(x.node.Get("vectorString").Text(), "CVSS:"+n.Text()+"/") {
					c.wrong(n, "is "+quote(n.Text())+", the vector is of another version")
				}
				continue
			}
			// What the vector leaves out it does not contradict.
			if want := m.word(x.metrics[m.code]); want != "" && want != n.Text() {
				c.wrong(n, "is "+quote(n.Text())+", the vector says "+want)
			}
		}
	})
}

// fixedCVSS is 6.2.19: what is fixed has no score above zero.
func fixedCVSS(c *checker) {
	for _, v := range c.vulns {
		fixed := map[string]bool{}
		for _, n := range statuses(v, "first_fixed", "fixed") {
			fixed[n.Text()] = true
		}
		for _, x := range c.vectors(v) {
			if harmless(&x) {
				continue
			}
			for n := range x.score.node.Get("products").Children() {
				if fixed[n.Text()] {
					c.wrong(n, quote(n.Text())+" is fixed, and its score says that there is an impact")
				}
			}
		}
	}
}

// harmless reports whether the environmental metrics of a vector, or the
// properties beside it, take the impact to nothing.
func harmless(x *vector) bool {
	none := func(code, property string) bool {
		m, _ := metric(x.field, property)
		return m.word(x.metrics[code]) == m.word("N") && x.metrics[code] != "" || x.node.Get(property).Text() == m.word("N")
	}
	if n := x.node.Get("environmentalScore"); n.Exists() {
		if f, err := strconv.ParseFloat(n.Text(), 64); err == nil && f == 0 {
			return true
		}
	}
	switch x.field {
	case "cvss_v2":
		return none("TD", "targetDistribution")
	case "cvss_v3":
		return none("MC", "modifiedConfidentialityImpact") && none("MI", "modifiedIntegrityImpact") && none("MA", "modifiedAvailabilityImpact")
	}
	return none("MVC", "modifiedVulnConfidentialityImpact") && none("MVI", "modifiedVulnIntegrityImpact") && none("MVA", "modifiedVulnAvailabilityImpact") &&
		none("MSC", "modifiedSubConfidentialityImpact") && none("MSI", "modifiedSubIntegrityImpact") && none("MSA", "modifiedSubAvailabilityImpact")
}

// onlyCVSS2 is 6.3.1: CVSS 2.0 is not the only score.
func onlyCVSS2(c *checker) {
	for _, v := range c.vulns {
		for _, s := range c.scores(v) {
			if n := s.content.Get("cvss_v2"); n.Exists() && !s.content.Get("cvss_v3").Exists() && !s.content.Get("cvss_v4").Exists() {
				c.wrong(n, "is the only score here")
			}
		}
	}
}

// usesCVSS30 is 6.3.2.
func usesCVSS30(c *checker) {
	c.everyVector(func(x *vector) {
		if x.field == "cvss_v3" && (x.version == "3.0" || strings.HasPrefix(x.node.Get("vectorString").Text(), "CVSS:3.0/")) {
			c.wrong(x.node.Get("version"), "is CVSS 3.0; 3.1 has clearer definitions")
		}
	})
}
