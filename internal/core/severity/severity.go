// Package severity orders how bad a finding is.
package severity

import "fmt"

// Level is a severity. Levels compare with < and >.
type Level uint8

// The levels, lowest first. Unscored means that no source gives a score or a
// word; it is never turned into a level that nobody stated.
const (
	Unscored Level = iota
	Info
	Low
	Medium
	High
	Critical
)

// String returns the lower-case word for l.
func (l Level) String() string {
	switch l {
	case Info:
		return "info"
	case Low:
		return "low"
	case Medium:
		return "medium"
	case High:
		return "high"
	case Critical:
		return "critical"
	}
	return "unscored"
}

// Parse reads a severity word; "moderate" and "important" are accepted as the
// words that npm and Linux distributions use for medium and high.
func Parse(s string) (Level, error) {
	switch s {
	case "unscored":
		return Unscored, nil
	case "info", "none", "negligible", "unimportant":
		return Info, nil
	case "low", "minor":
		return Low, nil
	case "medium", "moderate":
		return Medium, nil
	case "high", "important", "major":
		return High, nil
	case "critical":
		return Critical, nil
	}
	return Unscored, fmt.Errorf("unknown severity %q", s)
}

// FromScore returns the level of a CVSS base score from 0 to 10 (CVSS v3.1
// specification, section 5; CVSS v4.0 specification, section 6).
func FromScore(score float64) Level {
	switch {
	case score >= 9:
		return Critical
	case score >= 7:
		return High
	case score >= 4:
		return Medium
	case score > 0:
		return Low
	}
	return Info
}
