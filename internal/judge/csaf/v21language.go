package csaf

import (
	"strings"

	"golang.org/x/text/language"

	"github.com/ossay-dev/ossay/internal/core/licence"
)

// A term is a title that CSAF fixes, in English.
type term string

// The terms that have recorded translations.
const (
	termLicence      term = "License"
	termDescription  term = "Product Description"
	termWithdrawal   term = "Reasoning for Withdrawal"
	termSupersession term = "Reasoning for Supersession"
	termSuperseding  term = "Superseding Document"
)

// in returns the term in a language; the list of recorded translations is kept by
// the OASIS CSAF TC (language_specific_translation of version 2.1).
func (t term) in(lang string) (string, bool) {
	tag, err := language.Parse(lang)
	if err != nil {
		return "", false
	}
	base, _ := tag.Base()
	if base.String() != "de" {
		return "", false
	}
	switch t {
	case termLicence:
		return "Lizenz", true
	case termDescription:
		return "Produktbeschreibung", true
	case termWithdrawal:
		return "Begründung für die Zurückziehung", true
	case termSupersession:
		return "Begründung für die Ersetzung", true
	case termSuperseding:
		return "Ersetzendes Dokument", true
	}
	return "", false
}

// translated returns the term in the language of a document that is not English;
// where nobody recorded it the test is skipped, which the report says.
func (c *checker) translated(t term) (string, bool) {
	if c.english() {
		return "", false
	}
	lang := c.doc.Get("lang").Text()
	text, ok := t.in(lang)
	if !ok {
		c.skipped = append(c.skipped, c.id+": nobody recorded what "+quote(string(t))+" is in "+quote(lang))
	}
	return text, ok
}

// translatedNote makes 6.2.39.2 and 6.2.39.3.
func translatedNote(category string, t term) func(*checker) {
	return func(c *checker) {
		if !c.in(category) {
			return
		}
		if title, ok := c.translated(t); ok {
			c.oneNote(title, "description")
		}
	}
}

// translatedReference is 6.2.39.4.
func translatedReference(c *checker) {
	if !c.in(superseded) {
		return
	}
	title, ok := c.translated(termSuperseding)
	if !ok {
		return
	}
	for r := range c.doc.Get("references").Children() {
		if strings.HasPrefix(r.Get("summary").Text(), title) && r.Get("category").Text() != "self" {
			return
		}
	}
	c.wrong(c.doc, "has no external reference whose summary begins with "+quote(title))
}

// translatedLicence is 6.2.46: a licence of one's own comes with its text, in the
// document's language.
func translatedLicence(c *checker) {
	if n := c.doc.Get("license_expression"); strings.Contains(n.Text(), "LicenseRef-") && !strings.Contains(n.Text(), "LicenseRef-scancode-") {
		if title, ok := c.translated(termLicence); ok {
			c.oneNote(title, "legal_disclaimer")
		}
	}
}

// deprecatedLicences are identifiers that the SPDX list (3.28) keeps for old
// documents only.
func deprecatedLicences() []string {
	return strings.Fields(`AGPL-1.0 AGPL-3.0 BSD-2-Clause-FreeBSD BSD-2-Clause-NetBSD bzip2-1.0.5 eCos-2.0 GFDL-1.1 GFDL-1.2 GFDL-1.3
		GPL-1.0 GPL-1.0+ GPL-2.0 GPL-2.0+ GPL-2.0-with-autoconf-exception GPL-2.0-with-bison-exception GPL-2.0-with-classpath-exception
		GPL-2.0-with-font-exception GPL-2.0-with-GCC-exception GPL-3.0 GPL-3.0+ GPL-3.0-with-autoconf-exception GPL-3.0-with-GCC-exception
		LGPL-2.0 LGPL-2.0+ LGPL-2.1 LGPL-2.1+ LGPL-3.0 LGPL-3.0+ Net-SNMP Nokia-Qt-exception-1.1 Nunit StandardML-NJ wxWindows`)
}

// eachLicence runs a function on every identifier of the document's licence.
func (c *checker) eachLicence(f func(id string)) {
	e, _, err := licence.Parse(c.doc.Get("license_expression").Text())
	if err != nil {
		return // 6.1.54
	}
	// nothing is known, so every term is unknown
	none := func(string) bool { return false }
	for _, t := range e.Unknown(none, none) {
		f(t.String())
	}
}

// deprecatedLicence is 6.2.44.
func deprecatedLicence(c *checker) {
	c.eachLicence(func(id string) {
		for _, d := range deprecatedLicences() {
			if strings.EqualFold(id, d) {
				c.wrong(c.doc.Get("license_expression"), "the SPDX list deprecates "+quote(id))
			}
		}
	})
}

// unregisteredLicence is 6.3.17: neither the SPDX list nor ScanCode's LicenseDB has
// it. The latter is not here; its names begin with LicenseRef-scancode-.
func unregisteredLicence(c *checker) {
	n := c.doc.Get("license_expression")
	for _, word := range strings.FieldsFunc(n.Text(), func(r rune) bool { return r == ' ' || r == '(' || r == ')' }) {
		if i := strings.Index(word, "LicenseRef-"); i >= 0 && !strings.HasPrefix(word[i:], "LicenseRef-scancode-") {
			c.wrong(n, quote(word)+" is on no public list")
		}
	}
}
