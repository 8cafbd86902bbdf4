package app

import (
	"archive/zip"
	"context"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect/registry/fetch"
	"github.com/ossay-dev/ossay/internal/inspect/registry/mavenrepo"
)

// newMaven finds what the user's Maven is set up for: the local repository, and
// online the repositories and mirrors of settings.xml, of the user before that of
// the installation.
func newMaven(ctx context.Context, env Env, req *FixRequest) (*mavenSources, error) {
	get := env.Getenv
	m := &mavenSources{ctx: ctx, workspace: &mavenWorkspace{}, settings: &mavenrepo.Settings{}}
	home := mavenHome(get)
	names := []string{filepath.Join(get("HOME"), ".m2", "settings.xml")}
	if home != "" {
		names = append(names, filepath.Join(home, "conf", "settings.xml"))
	}
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil || len(text) >= maxConfig {
			continue
		}
		s, err := mavenrepo.ReadSettings(text, get)
		if err != nil {
			return nil, fault.New(fault.Usage, "reading Maven's settings %s: %w", name, err)
		}
		m.settings.Add(s)
	}
	local := m.settings.Local
	if local == "" {
		local = filepath.Join(get("HOME"), ".m2", "repository")
	}
	for _, dir := range [...]string{req.RegistryDir, local} {
		if d := dirOf(dir); d != nil {
			m.dirs = append(m.dirs, d)
		}
	}
	if req.Online {
		m.client = fetch.New(ctx)
		m.central = mavenCentral(home)
	}
	return m, nil
}

func dirOf(dir string) fs.FS {
	if dir == "" || !filepath.IsAbs(dir) && dir[0] == '$' {
		return nil
	}
	return dirFS(dir)
}

// mavenHome returns the folder in which Maven is installed, "" if it is not. The
// command is only looked for, never run.
func mavenHome(get func(string) string) string {
	for _, name := range [...]string{"MAVEN_HOME", "M2_HOME"} {
		if d := get(name); d != "" {
			return d
		}
	}
	p, err := exec.LookPath("mvn")
	if err == nil {
		p, err = filepath.EvalSymlinks(p)
	}
	if err != nil {
		return ""
	}
	return filepath.Dir(filepath.Dir(p))
}

// mavenCentral returns the repository that Maven's own model names, which every
// POM inherits (Maven Model Builder, "Super POM"); "" if it cannot be read.
func mavenCentral(home string) string {
	jars, err := filepath.Glob(filepath.Join(home, "lib", "maven-model-builder-*.jar"))
	if err != nil || home == "" || len(jars) == 0 {
		return ""
	}
	z, err := zip.OpenReader(jars[0])
	if err != nil {
		return ""
	}
	defer z.Close()
	f, err := z.Open("org/apache/maven/model/pom-4.0.0.xml")
	if err != nil {
		return ""
	}
	defer f.Close()
	text, err := io.ReadAll(io.LimitReader(f, maxConfig))
	if err != nil {
		return ""
	}
	doc, err := tree.XML(string(text), budget.New(budget.Default(), int64(len(text))))
	if err != nil {
		return ""
	}
	for r := range doc.Root().Get("repositories").All("repository") {
		if r.Get("id").Text() == "central" {
			return r.Get("url").Text()
		}
	}
	return ""
}
