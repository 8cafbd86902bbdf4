// Package cvss scores CVSS vectors of versions 2.0, 3.0, 3.1 and 4.0.
//
// It gives base scores only: threat (temporal), environmental and supplemental
// metrics describe another place and time than ours, so they are accepted and
// left out. It never guesses a score for a vector that it cannot read. The
// formulas are those of FIRST (https://www.first.org/cvss/), computed by
// pandatix/go-cvss.
package cvss

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/severity"
	gocvss20 "github.com/pandatix/go-cvss/20"
	gocvss30 "github.com/pandatix/go-cvss/30"
	gocvss31 "github.com/pandatix/go-cvss/31"
	gocvss40 "github.com/pandatix/go-cvss/40"
)

// A Score is what a vector says.
type Score struct {
	Version string         // "2.0", "3.0", "3.1" or "4.0"
	Base    float64        // base score, 0.0 to 10.0 in tenths
	Level   severity.Level // see [Level]
	Vector  string         // the base metrics in the order of the specification
}

// maxVector is longer than any vector: all metrics of version 4.0 with their
// longest values take less than 300 bytes.
const maxVector = 512

// Parse reads a vector and scores its base metrics. White space around it, a
// slash at its end, parentheses around a version 2.0 vector (as NVD wrote them)
// and metrics in another order are tolerated. An error says what is wrong:
// unknown version or metric, a value that a base metric does not have, a metric
// given twice, a base metric left out.
func Parse(vector string) (Score, error) {
	if len(vector) > maxVector {
		return Score{}, fmt.Errorf("CVSS vector of %d bytes", len(vector))
	}
	version, metrics, err := split(strings.TrimSpace(vector))
	if err != nil {
		return Score{}, err
	}
	base, err := canonical(version, metrics)
	if err != nil {
		return Score{}, fmt.Errorf("CVSS %s vector: %w", version, err)
	}
	score, err := baseScore(version, base)
	if err != nil {
		return Score{}, fmt.Errorf("CVSS %s vector: %w", version, err)
	}
	return Score{Version: version, Base: score, Level: Level(version, score), Vector: base}, nil
}

// Level returns the severity of a base score. From version 3.0 on the
// specifications define the bands; version 2.0 defines none, so its bands are
// those of NVD: low to 3.9, medium to 6.9, high to 10.0, never critical
// (https://nvd.nist.gov/vuln-metrics/cvss).
func Level(version string, score float64) severity.Level {
	if !strings.HasPrefix(version, "2") {
		return severity.FromScore(score)
	}
	switch {
	case score >= 7:
		return severity.High
	case score >= 4:
		return severity.Medium
	}
	return severity.Low
}

// split takes the version off a vector. One without a prefix is of version 2.0.
func split(vector string) (version, metrics string, err error) {
	if inner, ok := strings.CutPrefix(vector, "("); ok {
		vector = strings.TrimSuffix(inner, ")")
	}
	version, metrics = "2.0", vector
	if rest, ok := strings.CutPrefix(vector, "CVSS:"); ok {
		version, metrics, _ = strings.Cut(rest, "/")
	}
	switch version {
	case "2.0", "3.0", "3.1", "4.0":
	default:
		return "", "", fmt.Errorf("unknown CVSS version %q", version)
	}
	return version, strings.TrimSuffix(metrics, "/"), nil
}

// canonical keeps the base metrics, in the order of the specification.
func canonical(version, metrics string) (string, error) {
	base, others := metricNames(version)
	given := make([]string, len(base))
	seen := make([]string, 0, len(base)+len(others))
	for metric := range strings.SplitSeq(metrics, "/") {
		name, value, ok := strings.Cut(metric, ":")
		if !ok || value == "" {
			return "", fmt.Errorf("%q is not a metric", metric)
		}
		i := slices.Index(base, name)
		switch {
		case slices.Contains(seen, name):
			return "", fmt.Errorf("metric %q stands twice", name)
		case i >= 0:
			given[i] = metric
		case !slices.Contains(others, name):
			return "", fmt.Errorf("unknown metric %q", name)
		}
		seen = append(seen, name)
	}
	for i, metric := range given {
		if metric == "" {
			return "", fmt.Errorf("metric %q is missing", base[i])
		}
	}
	return prefix(version) + strings.Join(given, "/"), nil
}

func prefix(version string) string {
	if version == "2.0" {
		return ""
	}
	return "CVSS:" + version + "/"
}

// metricNames returns the names of the base metrics, in order, and of all
// others (v2.0 section 2; v3.1 section 6; v4.0 section 7).
func metricNames(version string) (base, others []string) {
	switch version {
	case "2.0":
		return []string{"AV", "AC", "Au", "C", "I", "A"},
			[]string{"E", "RL", "RC", "CDP", "TD", "CR", "IR", "AR"}
	case "4.0":
		return []string{"AV", "AC", "AT", "PR", "UI", "VC", "VI", "VA", "SC", "SI", "SA"},
			[]string{
				"E", "CR", "IR", "AR", "MAV", "MAC", "MAT", "MPR", "MUI",
				"MVC", "MVI", "MVA", "MSC", "MSI", "MSA", "S", "AU", "R", "V", "RE", "U",
			}
	}
	return []string{"AV", "AC", "PR", "UI", "S", "C", "I", "A"},
		[]string{
			"E", "RL", "RC", "CR", "IR", "AR",
			"MAV", "MAC", "MPR", "MUI", "MS", "MC", "MI", "MA",
		}
}

// baseScore computes the score of a vector of base metrics.
func baseScore(version, vector string) (float64, error) {
	switch version {
	case "2.0":
		v, err := gocvss20.ParseVector(vector)
		if err != nil {
			return 0, err
		}
		return v.BaseScore(), nil
	case "3.0":
		v, err := gocvss30.ParseVector(vector)
		if err != nil {
			return 0, err
		}
		return v.BaseScore(), nil
	case "3.1":
		v, err := gocvss31.ParseVector(vector)
		if err != nil {
			return 0, err
		}
		return v.BaseScore(), nil
	case "4.0":
		v, err := gocvss40.ParseVector(vector)
		if err != nil {
			return 0, err
		}
		return v.Score(), nil
	}
	return 0, errors.New("unknown version")
}
