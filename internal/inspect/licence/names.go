package licence

import (
	"strings"

	core "github.com/ossay-dev/ossay/internal/core/licence"
)

// Named returns the SPDX expression that a text of a licence field means: the
// expression itself in canonical form, or the identifier of a well-known name
// ("The MIT License", "Apache License, Version 2.0"). known says which
// identifiers the SPDX list has. Without a certain answer it returns "".
func Named(text string, known func(id string) bool) string {
	text = strings.TrimSpace(text)
	if e, _, err := core.Parse(text); err == nil && len(e.Unknown(known, func(string) bool { return true })) == 0 {
		return e.String()
	}
	if id := idOf(text); id != "" {
		return id
	}
	// npm's old form "(MIT OR Apache-2.0)" parses; "MIT/Apache-2.0" of old crates does not.
	if left, right, ok := strings.Cut(text, "/"); ok && !strings.Contains(text, " ") && known(left) && known(right) {
		return left + " OR " + right
	}
	return ""
}

// idOf knows the names that licences have in metadata without SPDX identifiers.
// Names that stand for several licences ("BSD", "GPL") are not among them.
func idOf(name string) string {
	switch strings.Join(strings.FieldsFunc(strings.ToLower(name), func(r rune) bool {
		return r == ' ' || r == ',' || r == '-' || r == '_' || r == '"' || r == '\'' || r == '(' || r == ')'
	}), " ") {
	case "mit", "mit license", "the mit license", "mit licence", "expat", "expat license", "osi approved :: mit license", "the mit license mit", "x11 mit":
		return "MIT"
	case "apache 2", "apache 2.0", "apache license 2.0", "apache license version 2.0", "the apache license version 2.0", "the apache software license version 2.0",
		"apache software license 2.0", "apache license v2.0", "apache license v2", "apache2", "apache2.0", "asl 2.0", "al2", "apache software license version 2.0":
		return "Apache-2.0"
	case "isc license", "isc licence", "the isc license":
		return "ISC"
	case "bsd 2 clause", "bsd 2 clause license", "simplified bsd", "simplified bsd license", "bsd2", "freebsd":
		return "BSD-2-Clause"
	case "bsd 3 clause", "bsd 3 clause license", "new bsd", "new bsd license", "modified bsd license", "bsd3", "revised bsd":
		return "BSD-3-Clause"
	case "0bsd", "bsd zero clause":
		return "0BSD"
	case "mozilla public license 2.0", "mpl 2.0", "mozilla public license version 2.0", "mozilla public license 2.0 mpl 2.0", "mpl2":
		return "MPL-2.0"
	case "gnu general public license v2 only", "gpl 2.0 only", "gplv2 only", "gpl v2 only":
		return "GPL-2.0-only"
	case "gnu general public license v3 or later", "gplv3+", "gpl 3.0+", "gnu general public license v3 or later gplv3+":
		return "GPL-3.0-or-later"
	case "gnu general public license v2 or later", "gplv2+", "gpl 2.0+", "gnu general public license v2 or later gplv2+":
		return "GPL-2.0-or-later"
	case "lgplv3+", "gnu lesser general public license v3 or later", "gnu lesser general public license v3 or later lgplv3+":
		return "LGPL-3.0-or-later"
	case "lgplv2.1+", "lgpl 2.1+", "gnu lesser general public license v2.1 or later":
		return "LGPL-2.1-or-later"
	case "eclipse public license 2.0", "epl 2.0", "eclipse public license v2.0", "eclipse public license v. 2.0":
		return "EPL-2.0"
	case "eclipse public license 1.0", "epl 1.0", "eclipse public license v1.0":
		return "EPL-1.0"
	case "the unlicense", "unlicense", "unlicense unlicense", "the unlicense unlicense":
		return "Unlicense"
	case "zlib", "zlib license", "zlib/libpng", "zlib/libpng license":
		return "Zlib"
	case "cc0", "cc0 1.0", "cc0 1.0 universal", "creative commons zero v1.0 universal", "public domain cc0":
		return "CC0-1.0"
	case "python software foundation license", "psf", "psf license":
		return "PSF-2.0"
	case "boost software license 1.0", "bsl 1.0", "boost software license version 1.0":
		return "BSL-1.0"
	case "artistic license 2.0", "artistic 2", "artistic 2.0":
		return "Artistic-2.0"
	case "wtfpl", "do what the fuck you want to public license":
		return "WTFPL"
	}
	return ""
}
