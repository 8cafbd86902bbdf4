// Package php reads what Composer writes and asks for: composer.lock,
// composer.json and vendor/composer/installed.json, as described in Composer's
// manual ("The composer.json schema", "composer.lock") and its JSON schema.
//
// Requirements of the platform (php, ext-*, lib-*, composer-*-api) are no
// packages and never become components. Nothing is resolved or fetched.
package php

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/format/tree"
)

// ecosystem is the OSV name of the registry that Composer uses by default.
const ecosystem = "Packagist"

// The formats of this package.
const (
	formatLock      = "php/composer-lock"
	formatManifest  = "php/composer"
	formatInstalled = "php/installed"
)

// platform reports whether a requirement names the platform: package names have
// a vendor in front of a slash, these have none.
func platform(name string) bool { return !strings.Contains(name, "/") }

// fold returns the name as Composer compares it.
func fold(name string) string { return strings.ToLower(name) }

// version drops the "v" that tags carry, so that one release has one version.
func version(text string) string {
	if len(text) > 1 && (text[0] == 'v' || text[0] == 'V') && text[1] >= '0' && text[1] <= '9' {
		return text[1:]
	}
	return text
}

// licence joins a list of licences; Composer reads a list as a choice.
func licence(n tree.Node) string {
	if n.Kind() == tree.String {
		return n.Text()
	}
	return strings.Join(n.Strings(), " OR ")
}
