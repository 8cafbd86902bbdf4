package app

import (
	"sync"

	"github.com/ossay-dev/ossay/internal/inspect/composition"
	"github.com/ossay-dev/ossay/internal/judge/match"
)

// nativeNames returns under which names advisories know native libraries, by the
// signatures that find them. They are read when the first library is asked for.
func nativeNames() match.Names {
	load := sync.OnceValue(func() map[string][]match.Name {
		out := make(map[string][]match.Name)
		all, err := composition.Signatures()
		if err != nil {
			return out // they are part of the program; its tests read them
		}
		for _, s := range all {
			if len(s.Advisories) == 0 {
				continue
			}
			for _, a := range s.Advisories {
				if known(a.Ecosystem) {
					out[s.Name] = append(out[s.Name], match.Name{Ecosystem: a.Ecosystem, Package: a.Name})
				}
			}
		}
		return out
	})
	return func(library string) []match.Name { return load()[library] }
}

// known reports whether advisories of an ecosystem can be asked about a native
// library. Distributions count their own versions and mend old ones, so what
// they call fixed says nothing about a library that somebody else built.
func known(ecosystem string) bool { return ecosystem == "OSS-Fuzz" || ecosystem == "Bitnami" }
