package java

import (
	"path"
	"strings"
)

// nameFor returns the full name that the target itself gives for an archive that
// tells only its artifact, and what says so: another file names the same
// artifact in the same version, or a neighbour in the same folder, or in the
// one above, needs an artifact of that name. Where two groups are possible, it is none. Archives may
// also be called "GROUP.ARTIFACT".
func (a *archivist) nameFor(artifact, version, folder string) (name, where string) {
	if a.groups == nil {
		a.groups = make(map[[2]string]string)
		a.indexNodes()
		a.indexNeeds()
	}
	if name := a.groups[[2]string{artifact, version}]; name != "" && version != "" {
		return name, "another file of the target"
	}
	for _, place := range [...]string{folder, path.Dir(folder)} {
		if name := a.groups[[2]string{place + "/", artifact}]; name != "" {
			return name, "what its neighbours need"
		}
	}
	return "", ""
}

// ambiguous marks keys that several groups answer.
const ambiguous = ""

// learn notes that name has the artifact k[at].
func (a *archivist) learn(k [2]string, at int, name string) {
	for _, artifact := range [...]string{name[strings.IndexByte(name, ':')+1:], strings.Replace(name, ":", ".", 1)} {
		k[at] = artifact
		answer := name
		if have, ok := a.groups[k]; ok && have != name {
			answer = ambiguous
		}
		a.groups[k] = answer
	}
}

// indexNodes learns the groups of all packages that are named with one.
func (a *archivist) indexNodes() {
	for _, l := range a.j.s.Listings {
		for i := range l.Nodes {
			n := &l.Nodes[i]
			if n.Ecosystem != ecosystem || n.Version == "" {
				continue
			}
			if strings.Contains(n.Name, ":") {
				a.learn([2]string{"", n.Version}, 0, n.Name)
			}
		}
	}
}

// indexNeeds learns what the POMs in the archives of each folder ask for.
func (a *archivist) indexNeeds() {
	for _, at := range a.order {
		k := a.jars[at]
		folder := path.Dir(k.path) + "/"
		for _, p := range k.poms {
			v := a.j.r.view(p)
			v.dependencies(func(_ *pom, d *dependency) {
				if name, problem := v.name(d); problem == "" {
					a.learn([2]string{folder, ""}, 1, name)
				}
			})
		}
	}
}
