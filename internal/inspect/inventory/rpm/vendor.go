package rpm

import "strings"

// vendorOf returns the namespace of package URLs for what a header says of its
// vendor, and whether the header says anything. Packages of vendors that make no
// distribution have none. Names stand as distributions write them.
func vendorOf(vendor, distribution string) (namespace string, said bool) {
	text := strings.ToLower(vendor)
	if text == "" || text == "(none)" {
		text = strings.ToLower(distribution)
	}
	if text == "" || text == "(none)" {
		return "", false
	}
	for _, v := range [...]struct{ word, namespace string }{
		{"rocky", "rocky-linux"},
		{"resf", "rocky-linux"},
		{"almalinux", "almalinux"},
		{"centos", "centos"},
		{"fedora", "fedora"},
		{"red hat", "redhat"},
		{"opensuse", "opensuse"},
		{"suse", "suse"},
		{"openeuler", "openeuler"},
		{"mageia", "mageia"},
		{"vmware", "photon"},
		{"photon", "photon"},
		{"amazon", "amazon"},
		{"microsoft", "azurelinux"},
		{"oracle", "oracle"},
	} {
		if strings.Contains(text, v.word) {
			return v.namespace, true
		}
	}
	return "", true
}
