// Package yamlfile reads what the YAML files of all build platforms share:
// scalars with their places, mappings through aliases and merge keys, how a
// mapping is written, inline exceptions, and syntax that is broken. The front
// ends give the keys their meaning.
//
// It never expands aliases without a bound, and it knows no platform. YAML is
// that of package tree (YAML 1.2 as the Go YAML library reads it).
package yamlfile
