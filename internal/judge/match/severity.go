package match

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/format/cvss"
	"github.com/ossay-dev/ossay/internal/format/osv"
)

// scores reads the severity statements of one source. A statement that cannot be
// read is kept without a level, so that nobody takes it for harmless.
func scores(source string, list []osv.Severity) []finding.Score {
	var out []finding.Score
	for _, s := range list {
		x := finding.Score{Source: source, Type: s.Type, Vector: s.Score}
		if strings.HasPrefix(s.Type, "CVSS") {
			if c, err := cvss.Parse(s.Score); err == nil {
				x.Base, x.Level = c.Base, c.Level
			}
		} else if l, err := severity.Parse(strings.ToLower(s.Score)); err == nil {
			x.Level = l
		}
		out = append(out, x)
	}
	return out
}

// worst picks the statement that counts: the newest CVSS version that anybody
// gives, of those the highest score, else the highest word.
func worst(all []finding.Score) (severity.Level, float64) {
	for _, version := range []string{"CVSS_V4", "CVSS_V3", "CVSS_V2"} {
		level, base := severity.Unscored, 0.0
		for _, s := range all {
			if s.Type == version && s.Level > severity.Unscored && s.Base >= base {
				level, base = s.Level, s.Base
			}
		}
		if level != severity.Unscored {
			return level, base
		}
	}
	level := severity.Unscored
	for _, s := range all {
		level = max(level, s.Level)
	}
	return level, 0
}
