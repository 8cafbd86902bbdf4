package roots

import (
	_ "embed" // the files are data
	"time"
)

//go:embed public-good/trusted_root.json
var publicGoodTrusted string

//go:embed public-good/root.json
var publicGoodTUF string

// An Instance is a public instance of Sigstore.
type Instance struct {
	Name       string    // how users name it
	Trusted    string    // its trusted root, JSON
	TUF        string    // a root of its TUF repository, JSON, from which newer ones follow
	Repository string    // address of that repository
	Taken      time.Time // the day on which the files were taken over
}

// PublicGood returns the instance that the Open Source Security Foundation runs.
func PublicGood() Instance {
	return Instance{
		Name: "public-good", Trusted: publicGoodTrusted, TUF: publicGoodTUF,
		Repository: "https://tuf-repo-cdn.sigstore.dev",
		Taken:      time.Date(2026, 11, 27, 0, 0, 0, 0, time.UTC),
	}
}
