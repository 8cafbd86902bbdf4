package oracle

import (
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/version"
)

// requirements returns forms of requirements, with %a and %b for versions.
func requirements(ecosystem string) []string {
	switch ecosystem {
	case "npm":
		return []string{"^%a", "~%a", ">=%a <%b", ">%a", "<=%a", "%a - %b", "%a || %b", "^%m", "~%m", ">%m", "<=%m", "<%m", "%m.x", "*", "%a"}
	case "crates.io":
		return []string{"^%a", "~%a", "%a", "%m", ">=%a, <%b", "=%a", "%m.*", "<=%m", ">%m", "~%m"}
	case "PyPI":
		return []string{"~=%a", ">=%a,<%b", "==%a", "!=%a", "==%m.*", "!=%m.*", "~=%m", ">=%m"}
	case "Maven":
		return []string{"[%a,%b)", "(,%a]", "[%a]", "[%a,)", "(,%a),[%b,)"}
	case "NuGet":
		return []string{"[%a,%b)", "(,%a]", "[%a]", "%a", "[%a,)"}
	case "RubyGems":
		return []string{"~> %a", "~> %m", ">= %a", "= %a", "!= %a", "> %a"}
	}
	return nil
}

// requirementDiffers names why deps.dev may judge otherwise, or returns "".
func requirementDiffers(text, candidate string) string {
	switch {
	case candidate == "0.0.0" && strings.ContainsAny(text, "!("):
		return "deps.dev has nothing below 0.0.0 and keeps it in ranges that exclude it"
	case text == "["+candidate+","+candidate+")":
		return "deps.dev takes the empty interval [a,a) for [a]"
	}
	return ""
}

// TestRequirementsHoldTheReleasesThatDepsDevSaysTheyHold leaves pre-releases
// out: resolvers hide them by rules of their own, ossay never does.
func TestRequirementsHoldTheReleasesThatDepsDevSaysTheyHold(t *testing.T) {
	for _, s := range systems() {
		forms := requirements(s.ecosystem)
		if forms == nil {
			continue
		}
		t.Run(s.ecosystem, func(t *testing.T) {
			random := rand.New(rand.NewPCG(7, 8))
			draw := func(n int) string {
				v := strconv.Itoa(random.IntN(3))
				for range n - 1 {
					v += "." + strconv.Itoa(random.IntN(4))
				}
				return v
			}
			same, refused, explained, wrong := 0, 0, 0, 0
			for range 20000 {
				text := fill(forms[random.IntN(len(forms))], draw)
				candidate := draw(3)
				theirs, err := s.other.ParseConstraint(text)
				ours, ourErr := version.ParseRange(s.ecosystem, text)
				if err != nil || ourErr != nil {
					if ourErr != nil {
						t.Fatalf("%q: %v", text, ourErr)
					}
					refused++
					continue
				}
				in, err := ours.Contains(candidate)
				if err != nil {
					t.Fatal(err)
				}
				if in == theirs.Match(candidate) {
					same++
				} else if requirementDiffers(text, candidate) != "" {
					explained++
				} else if wrong++; wrong <= 10 {
					t.Errorf("%q holds %s: %v, deps.dev says %v", text, candidate, in, !in)
				}
			}
			t.Logf("%d same, %d refused by deps.dev, %d explained, %d wrong", same, refused, explained, wrong)
		})
	}
}

// fill replaces %m by a version of two numbers, %a and %b by ones of three.
func fill(form string, draw func(numbers int) string) string {
	text := ""
	for i := 0; i < len(form); i++ {
		switch {
		case form[i] != '%':
			text += form[i : i+1]
			continue
		case form[i+1] == 'm':
			text += draw(2)
		default:
			text += draw(3)
		}
		i++
	}
	return text
}
