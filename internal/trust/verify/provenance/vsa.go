package provenance

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/intoto"
)

// CheckVSA compares a verification summary with what is wanted. A higher level of
// a track satisfies a lower one.
func CheckVSA(v *intoto.VSA, verifier, resource string, levels []string) []Failure {
	var out []Failure
	if v.Verifier != verifier {
		out = append(out, Failure{VerifierMismatch, fmt.Sprintf("%s verified, not %s", or(v.Verifier, "nobody"), verifier)})
	}
	if v.ResourceURI != resource {
		out = append(out, Failure{ResourceMismatch, fmt.Sprintf("the summary is about %s, not %s", or(v.ResourceURI, "nothing"), resource)})
	}
	if v.Result != "PASSED" {
		out = append(out, Failure{ResultNotPassed, fmt.Sprintf("the result is %q", v.Result)})
	}
	for _, want := range levels {
		if !reaches(v.Levels, want) {
			out = append(out, Failure{LevelMissing, fmt.Sprintf("the level %s is not shown, only %s", want, or(strings.Join(v.Levels, ", "), "none"))})
		}
	}
	return out
}

// reaches reports whether one of the levels is the wanted one, or a higher one of
// its track.
func reaches(have []string, want string) bool {
	track, level, graded := split(want)
	for _, h := range have {
		t, l, ok := split(h)
		if h == want || graded && ok && t == track && l >= level {
			return true
		}
	}
	return false
}

// split takes "SLSA_BUILD_LEVEL_3" apart.
func split(level string) (track string, n int, ok bool) {
	i := strings.LastIndex(level, "_LEVEL_")
	if i < 0 {
		return "", 0, false
	}
	n, err := strconv.Atoi(level[i+len("_LEVEL_"):])
	return level[:i], n, err == nil
}
