package script

import "strings"

// Publishes names what a command releases with, "npm publish", or "" where it
// releases nothing. Words are those of the command without wrappers. A command
// that only tries (--dry-run) or talks to the machine itself does not count.
func Publishes(words []string) string {
	words = bare(words)
	if len(words) < 2 {
		return ""
	}
	for _, w := range words[1:] {
		if w == "--dry-run" || w == "--help" || w == "-h" || w == "--local" || strings.HasPrefix(w, "--dry-run=") {
			return ""
		}
	}
	if words[0] == "mvn" || words[0] == "mvnw" || words[0] == "gradle" || words[0] == "gradlew" || words[0] == "sbt" {
		return builder(words)
	}
	tool, verb, third := words[0], words[1], ""
	if len(words) > 2 {
		third = words[2]
	}
	switch {
	case verbOf(tool, verb):
		return tool + " " + verb
	case pairOf(tool, verb, third):
		return tool + " " + verb + " " + third
	case (tool == "docker" || tool == "podman" || tool == "buildah" || tool == "skopeo" || tool == "crane") && pushes(words):
		return tool + " " + verb
	case (tool == "npm" || tool == "pnpm" || tool == "yarn") && strings.HasPrefix(verb, "-"):
		for _, w := range words[2:] {
			if w == "publish" {
				return tool + " publish"
			}
		}
	}
	return ""
}

// bare takes off what runs another tool, and the folder of the tool.
func bare(words []string) []string {
	for hops := 0; len(words) > 1 && hops < 4; hops++ {
		skip := 0
		switch {
		case words[0] == "npx" || words[0] == "uvx" || words[0] == "bunx":
			skip = 1
		case words[0] == "bundle" && words[1] == "exec", (words[0] == "uv" || words[0] == "poetry" || words[0] == "pdm" || words[0] == "pipx") && words[1] == "run":
			skip = 2
		case (words[0] == "python" || words[0] == "python3") && words[1] == "-m":
			skip = 2
		}
		if skip == 0 {
			break
		}
		for words = words[skip:]; len(words) > 1 && strings.HasPrefix(words[0], "-"); words = words[1:] {
		}
	}
	if len(words) > 0 {
		if i := strings.LastIndexByte(words[0], '/'); i >= 0 {
			words = append([]string{words[0][i+1:]}, words[1:]...)
		}
	}
	return words
}

// verbOf lists tools whose next word is what releases.
func verbOf(tool, verb string) bool {
	switch tool {
	case "npm", "pnpm", "bun", "cargo", "poetry", "uv", "pdm", "hatch", "flit", "lerna", "vsce", "ovsx", "jsr", "deno":
		return verb == "publish"
	case "yarn":
		return verb == "publish"
	case "twine":
		return verb == "upload"
	case "gem":
		return verb == "push"
	case "goreleaser", "semantic-release", "jreleaser":
		return verb == "release" || verb == "full-release"
	case "cosign":
		return verb == "sign" || verb == "sign-blob" || verb == "attest" || verb == "attest-blob"
	case "helm", "oras", "ko", "nuget":
		return verb == "push" || tool == "ko" && verb == "publish"
	case "mix":
		return verb == "hex.publish"
	case "setup.py":
		return verb == "upload"
	case "python", "python3":
		return false
	}
	return false
}

// pairOf lists tools whose next two words are what releases.
func pairOf(tool, verb, third string) bool {
	switch tool + " " + verb {
	case "gh release":
		return third == "create" || third == "upload"
	case "glab release":
		return third == "create" || third == "upload"
	case "yarn npm":
		return third == "publish"
	case "dotnet nuget":
		return third == "push"
	case "dart pub", "flutter pub":
		return third == "publish"
	case "pod trunk":
		return third == "push"
	case "gpg --detach-sign":
		return true
	}
	return false
}

// builder names the goal of a build tool that releases.
func builder(words []string) string {
	for _, w := range words[1:] {
		goal := w[strings.LastIndexByte(w, ':')+1:]
		switch {
		case strings.HasPrefix(words[0], "mvn") && (w == "deploy" || w == "release:perform" || w == "deploy:deploy" || w == "central-publishing:publish"),
			strings.HasPrefix(words[0], "gradle") && (goal == "publish" || strings.HasPrefix(goal, "publishTo") && goal != "publishToMavenLocal" || strings.HasPrefix(goal, "publishAll") || goal == "publishPlugins" || goal == "bintrayUpload" || goal == "uploadArchives"),
			words[0] == "sbt" && (goal == "publish" || goal == "publishSigned" || goal == "ci-release"):
			return words[0] + " " + w
		}
	}
	return ""
}

// pushes reports whether a container tool sends an image away from the machine.
func pushes(words []string) bool {
	switch words[1] {
	case "push", "copy":
		for _, w := range words[2:] {
			if !strings.HasPrefix(w, "-") && (strings.HasPrefix(w, "localhost") || strings.HasPrefix(w, "127.")) {
				return false
			}
		}
		return words[1] == "push" || words[0] == "crane" || words[0] == "skopeo" && strings.HasPrefix(words[len(words)-1], "docker://")
	case "buildx", "build", "manifest":
		for _, w := range words[2:] {
			if w == "--push" || w == "push" && words[1] == "manifest" {
				return true
			}
		}
	}
	return false
}
