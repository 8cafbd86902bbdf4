package rules

import (
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// callsModel reports whether a step asks a language model.
func callsModel(s *pipeline.Step) bool {
	switch s.Uses.Slug() {
	case "actions/ai-inference", "anthropics/claude-code-action", "anthropics/claude-code-base-action", "google-github-actions/run-gemini-cli",
		"openai/codex-action", "coderabbitai/ai-pr-reviewer", "qodo-ai/pr-agent", "codium-ai/pr-agent":
		return true
	}
	sc := s.Script()
	if sc == nil {
		return false
	}
	for i := range sc.Commands {
		if modelTool(sc.Commands[i].Name()) {
			return true
		}
	}
	return false
}

func modelTool(name string) bool {
	switch name {
	case "claude", "gemini", "codex", "llm", "aichat", "ollama", "opencode", "aider", "copilot":
		return true
	}
	return false
}
