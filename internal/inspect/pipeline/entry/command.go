package entry

import (
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// maxHere bounds the entry points of one command: the prerequisites and hooks of
// what it names come on top.
const maxHere = 50

// entries returns the targets and scripts that a command runs.
func (l *linker) entries(s *pipeline.Step, w *walker, words []string, depth int) []pipeline.EntryPoint {
	name := strings.TrimSuffix(words[0], ".exe")
	switch name {
	case "make", "gmake", "mingw32-make":
		return l.makeCommand(w, words[1:], depth)
	case "npm", "pnpm", "yarn", "bun":
		return l.packageCommand(w, name, words[1:], depth)
	case "run-s", "run-p", "npm-run-all":
		return l.scripts(w, w.dir, names(words[1:]), true, depth)
	case "bash", "sh", "zsh", "dash", "ksh", "source", ".", "ash":
		if p := argument(words[1:]); p != "" {
			return l.shell(w, p, depth)
		}
		return nil
	case "docker", "podman", "buildah", "nerdctl":
		return l.imageCommand(w, words[1:])
	case "npx", "pnpx", "bunx", "cross-env", "dotenv", "xvfb-run", "retry", "timeout", "concurrently":
		if len(words) > 1 {
			return l.wrapped(s, w, words[1:], depth)
		}
		return nil
	}
	if strings.Contains(name, "/") {
		return l.shell(w, name, depth)
	}
	return nil
}

// wrapped looks behind a program that runs another.
func (l *linker) wrapped(s *pipeline.Step, w *walker, words []string, depth int) []pipeline.EntryPoint {
	for len(words) > 0 && (strings.HasPrefix(words[0], "-") || strings.Contains(words[0], "=") || strings.Trim(words[0], "0123456789smh") == "") {
		words = words[1:]
	}
	if len(words) == 0 {
		return nil
	}
	switch words[0] {
	case "npx", "pnpx", "bunx", "cross-env", "dotenv", "xvfb-run", "retry", "timeout", "concurrently":
		return nil // once is enough
	}
	return l.entries(s, w, words, depth)
}

// argument is the script that an interpreter is given, or "".
func argument(words []string) string {
	for i := 0; i < len(words); i++ {
		switch word := words[i]; {
		case word == "-c", word == "-s":
			return ""
		case word == "-o" || word == "+o" || word == "-O" || word == "--rcfile" || word == "--init-file":
			i++
		case strings.HasPrefix(word, "-") || strings.HasPrefix(word, "+"):
			if strings.HasSuffix(word, "c") && !strings.HasPrefix(word, "--") {
				return "" // -ec
			}
			if strings.HasSuffix(word, "o") && !strings.HasPrefix(word, "--") {
				i++ // -euo pipefail
			}
		default:
			return word
		}
	}
	return ""
}

// names are words without options.
func names(words []string) []string {
	var out []string
	for _, word := range words {
		if word != "" && !strings.HasPrefix(word, "-") && !strings.ContainsAny(word, "$=") && len(out) < maxHere {
			out = append(out, word)
		}
	}
	return out
}

// shell makes a whole script an entry point.
func (l *linker) shell(w *walker, p string, depth int) []pipeline.EntryPoint {
	f, dir := w.find(p, func(at string) *file {
		if !shellName(at) {
			return nil
		}
		return l.load(at, pipeline.ShellScript)
	})
	if f == nil || f.doc.Platform != pipeline.ShellScript {
		return nil
	}
	id := path.Base(f.doc.Source.Path)
	j := f.jobs[id]
	if j == nil {
		j = shellJob(f.doc, id)
		if j == nil {
			return nil
		}
		l.add(f, j, w.places, dir, depth)
	}
	return []pipeline.EntryPoint{{Doc: f.doc, Job: j}}
}

// shellName reports whether a file is a shell script by its name.
func shellName(p string) bool {
	switch path.Ext(p) {
	case "", ".sh", ".bash", ".zsh", ".ksh", ".ps1", ".bat", ".cmd":
		return true
	}
	return false
}

// imageCommand makes the build file of a container image an entry point.
func (l *linker) imageCommand(w *walker, words []string) []pipeline.EntryPoint {
	for len(words) > 0 && (words[0] == "buildx" || words[0] == "image" || words[0] == "builder") {
		words = words[1:]
	}
	if len(words) == 0 || words[0] != "build" && words[0] != "bud" || l.images == nil {
		return nil
	}
	name, context := "", ""
	for i := 1; i < len(words); i++ {
		switch word := words[i]; {
		case (word == "-f" || word == "--file") && i+1 < len(words):
			i++
			name = words[i]
		case strings.HasPrefix(word, "--file="):
			name = word[len("--file="):]
		case strings.HasPrefix(word, "-f") && len(word) > 2 && word[2] != '-':
			name = word[2:]
		case strings.HasPrefix(word, "-") && word != "-":
			if !strings.Contains(word, "=") && takesWord(word) {
				i++
			}
		default:
			context = word
		}
	}
	if context == "-" || strings.Contains(context, "://") {
		return nil
	}
	candidates := []string{name}
	if name == "" {
		candidates = []string{path.Join(context, "Dockerfile"), path.Join(context, "Containerfile")}
	}
	for _, c := range candidates {
		if f, _ := w.find(c, l.image); f != nil {
			return []pipeline.EntryPoint{{Doc: f.doc}}
		}
	}
	return nil
}

// image returns a build file that is a document already, or reads it.
func (l *linker) image(at string) *file {
	if d := l.built[at]; d != nil {
		return &file{doc: d}
	}
	text, b, ok := l.open(at)
	if !ok || l.jobs >= maxJobs {
		return nil
	}
	d, err := l.images(at, text, b)
	if err != nil || d == nil {
		return nil
	}
	l.built[at] = d
	l.docs = append(l.docs, d)
	for _, j := range d.Jobs { // its steps run what is in the tree, most likely
		l.jobs++
		l.queue = append(l.queue, work{j, bases(at), "", maxDepth - 1})
	}
	return &file{doc: d}
}

// takesWord lists the options of docker build that have a word of their own.
func takesWord(option string) bool {
	switch option {
	case "-t", "--tag", "--build-arg", "--build-context", "--target", "--platform", "--label", "--secret", "--ssh", "--cache-from", "--cache-to", "--network", "--progress",
		"-o", "--output", "--add-host", "--iidfile", "--metadata-file", "--builder", "--attest", "--allow", "--shm-size", "--ulimit", "-m", "--memory", "-c", "--cpu-shares":
		return true
	}
	return false
}
