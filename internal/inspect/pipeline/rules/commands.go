package rules

import (
	"strings"
)

func downloads(name string) bool {
	switch strings.ToLower(name) {
	case "curl", "wget", "iwr", "irm", "invoke-webrequest", "invoke-restmethod":
		return true
	}
	return false
}

func interprets(name string) bool {
	if i := strings.LastIndexByte(name, '/'); i >= 0 {
		name = name[i+1:]
	}
	switch strings.ToLower(name) {
	case "bash", "sh", "zsh", "dash", "python", "python3", "node", "ruby", "perl", "php", "iex", "invoke-expression", "pwsh":
		return true
	}
	return false
}
