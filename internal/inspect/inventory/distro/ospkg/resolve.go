package ospkg

// maxProviders bounds how many packages one requirement can lead to.
const maxProviders = 8

// A Resolver finds the installed packages that answer a requirement: those of
// that name, or else those that provide it.
type Resolver struct {
	named    map[string][]uint32
	provided map[string][]uint32
}

// NewResolver returns a resolver for about n packages.
func NewResolver(n int) *Resolver {
	return &Resolver{named: make(map[string][]uint32, n), provided: make(map[string][]uint32)}
}

// Name says that node is a package called name.
func (r *Resolver) Name(name string, node uint32) { r.named[name] = append(r.named[name], node) }

// Provide says that node provides what is called name.
func (r *Resolver) Provide(name string, node uint32) {
	if have := r.provided[name]; len(have) < maxProviders && (len(have) == 0 || have[len(have)-1] != node) {
		r.provided[name] = append(have, node)
	}
}

// Named returns the packages called name: several where it is installed for
// several architectures or in several versions.
func (r *Resolver) Named(name string) []uint32 {
	nodes := r.named[name]
	return nodes[:min(len(nodes), maxProviders)]
}

// Find returns the packages called name, or else those that provide it; at most
// maxProviders.
func (r *Resolver) Find(name string) []uint32 {
	if nodes := r.Named(name); len(nodes) > 0 {
		return nodes
	}
	return r.provided[name]
}
