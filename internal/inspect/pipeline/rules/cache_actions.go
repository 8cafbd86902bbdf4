package rules

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// restores reports whether a step restores a cache, with the input that decides
// and the value that switches it off ("" where there is none).
func restores(s *pipeline.Step) (input, off string, confidence finding.Confidence, ok bool) {
	full := s.Uses.Full()
	switch full {
	case "actions/setup-node":
		// The package manager's cache is on by itself since version 5.
		if confidence, ok = optIn(s, "cache"); ok {
			return "cache", "''", confidence, ok
		}
		confidence, ok = optOut(s, "package-manager-cache")
		return "package-manager-cache", "false", confidence, ok
	case "actions/setup-python", "actions/setup-java", "graalvm/setup-graalvm":
		confidence, ok = optIn(s, "cache")
		return "cache", "''", confidence, ok
	case "actions/setup-dotnet", "pnpm/action-setup":
		confidence, ok = optIn(s, "cache")
		return "cache", "false", confidence, ok
	case "ruby/setup-ruby":
		confidence, ok = optIn(s, "bundler-cache")
		return "bundler-cache", "false", confidence, ok
	case "pyo3/maturin-action":
		confidence, ok = optIn(s, "sccache")
		return "sccache", "false", confidence, ok
	case "subosito/flutter-action":
		confidence, ok = optIn(s, "cache")
		return "cache", "false", confidence, ok
	}
	input, off, ok = optOutInput(full)
	if !ok {
		return "", "", 0, false
	}
	if input == "" {
		return "", "", finding.ConfidenceHigh, true
	}
	if off == "true" {
		confidence, ok = optIn(s, input)
		return input, off, inverse(confidence, ok), !ok || confidence == finding.ConfidenceLow
	}
	confidence, ok = optOut(s, input)
	return input, off, confidence, ok
}

func inverse(c finding.Confidence, on bool) finding.Confidence {
	if on {
		return c
	}
	return finding.ConfidenceHigh
}

// optOutInput lists actions that restore a cache unless an input says no: the
// input and its value for no.
func optOutInput(full string) (input, off string, ok bool) {
	switch full {
	case "actions/cache", "actions/cache/restore", "swatinem/rust-cache":
		return "lookup-only", "true", true
	case "actions/setup-go", "actions-rust-lang/setup-rust-toolchain", "jdx/mise-action", "moonrepo/setup-rust":
		return "cache", "false", true
	case "astral-sh/setup-uv":
		return "enable-cache", "false", true
	case "docker/setup-buildx-action":
		return "cache-binary", "false", true
	case "gradle/actions/setup-gradle", "gradle/gradle-build-action":
		return "cache-disabled", "true", true
	case "ramsey/composer-install":
		return "ignore-cache", "true", true
	case "oven-sh/setup-bun":
		return "no-cache", "true", true
	case "mlugg/setup-zig":
		return "use-cache", "false", true
	case "mozilla-actions/sccache-action", "nix-community/cache-nix-action", "hynek/setup-cached-uv", "coursier/cache-action",
		"awalsh128/cache-apt-pkgs-action", "determinatesystems/magic-nix-cache-action", "buildjet/cache", "tespkg/actions-cache", "hendrikmuhs/ccache-action", "baptiste0928/cargo-install":
		return "", "", true
	}
	return "", "", false
}

// optIn reports whether an input switches caching on.
func optIn(s *pipeline.Step, input string) (finding.Confidence, bool) {
	v := s.With.Get(input)
	switch {
	case !v.Set() || v.Is("false"):
		return 0, false
	case v.Dynamic():
		return finding.ConfidenceLow, !guarded(v)
	}
	return finding.ConfidenceHigh, true
}

// optOut reports whether caching is on by default and an input leaves it so.
func optOut(s *pipeline.Step, input string) (finding.Confidence, bool) {
	v := s.With.Get(input)
	switch {
	case v.Is("false") || v != nil && v.Scalar && v.Text == "":
		return 0, false
	case v.Dynamic():
		return finding.ConfidenceLow, !guarded(v)
	}
	return finding.ConfidenceHigh, true
}

// guarded reports whether an expression decides by what started the run, which
// is how caches are switched off for releases.
func guarded(v *pipeline.Value) bool {
	for _, e := range v.Exprs {
		text := strings.ToLower(e.Text)
		if strings.Contains(text, "github.event_name") || strings.Contains(text, "github.ref") || strings.Contains(text, "refs/tags") {
			return true
		}
	}
	return false
}
