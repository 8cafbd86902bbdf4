package spdx

// A kind is the JSON type of a field.
type kind uint8

const (
	text    kind = iota // a string
	flag                // a boolean
	whole               // an integer
	texts               // a list of strings
	object              // a map of class field.of
	objects             // a list of such maps
)

// need says when a field is required.
type need uint8

const (
	never    need = iota
	always        // by every version
	before23      // by 2.2; 2.3 reads absence as NOASSERTION
	inJSON        // by the JSON schema, but not by the specification
)

// rule says what the text of a field, or each text of a list, must be.
type rule uint8

const (
	anything rule = iota
	filled
	elementID
	version
	namespace
	date
	creator
	agent
	supplier
	expression
	dataLicence
	algorithm
	digest
	category
	fileType
	purpose
	annotationType
	relationType
	externalID
	licenceID
	location
	referred // an id of an element, or of another document
	related  // the same, NONE or NOASSERTION
)

// A field is one field of a class.
type field struct {
	name  string
	kind  kind
	need  need
	rule  rule
	of    *class
	min   int  // entries that a list must have
	new23 bool // not in 2.2
}

// A class is a type of map in the JSON shape.
type class struct {
	name   string // for messages: "package"
	fields []field
	index  map[string]int
	open   bool // fields of other names are allowed
}

// find returns the number of a field, -1 for none.
func (c *class) find(name string) int {
	if i, ok := c.index[name]; ok {
		return i
	}
	return -1
}

func newClass(name string, fields ...field) *class {
	c := &class{name: name, fields: fields, index: make(map[string]int, len(fields))}
	for i := range fields {
		c.index[fields[i].name] = i
	}
	return c
}

// schema holds the classes that code asks for by name.
type schema struct {
	document, pack, file, snippet, relationship, licence, annotation *class
}

// newSchema returns the classes of SPDX 2, from the JSON schema of 2.3 and, for
// what 2.2 requires, from clauses 2 to 8 of its specification.
func newSchema() *schema {
	var s schema
	checksum := newClass("checksum",
		field{name: "algorithm", need: always, rule: algorithm},
		field{name: "checksumValue", need: always, rule: digest})
	s.annotation = newClass("annotation",
		field{name: "annotationDate", need: always, rule: date},
		field{name: "annotationType", need: always, rule: annotationType},
		field{name: "annotator", need: always, rule: agent},
		field{name: "comment", need: always})
	s.relationship = newClass("relationship",
		field{name: "spdxElementId", need: always, rule: referred},
		field{name: "relatedSpdxElement", need: always, rule: related},
		field{name: "relationshipType", need: always, rule: relationType},
		field{name: "comment"})
	s.licence = licenceClass()
	s.pack = packageClass(checksum, s.annotation)
	s.file = fileClass(checksum, s.annotation)
	s.snippet = snippetClass(s.annotation)
	s.document = newClass("document",
		field{name: "spdxVersion", need: always, rule: version},
		field{name: "dataLicense", need: always, rule: dataLicence},
		field{name: "SPDXID", need: always, rule: elementID},
		field{name: "name", need: always, rule: filled},
		// The schema does not require it, the specification does (6.5).
		field{name: "documentNamespace", need: always, rule: namespace},
		field{name: "comment"},
		field{name: "creationInfo", kind: object, need: always, of: newClass("creation information",
			field{name: "created", need: always, rule: date},
			field{name: "creators", kind: texts, need: always, rule: creator, min: 1},
			field{name: "comment"},
			field{name: "licenseListVersion"})},
		field{name: "externalDocumentRefs", kind: objects, of: newClass("reference to a document",
			field{name: "externalDocumentId", need: always, rule: externalID},
			field{name: "spdxDocument", need: always, rule: namespace},
			field{name: "checksum", kind: object, need: always, of: checksum})},
		field{name: "hasExtractedLicensingInfos", kind: objects, of: s.licence},
		field{name: "annotations", kind: objects, of: s.annotation},
		field{name: "revieweds", kind: objects, of: newClass("review",
			field{name: "reviewer", rule: agent},
			field{name: "reviewDate", need: always, rule: date},
			field{name: "comment"})},
		field{name: "documentDescribes", kind: texts, rule: referred},
		field{name: "packages", kind: objects, of: s.pack},
		field{name: "files", kind: objects, of: s.file},
		field{name: "snippets", kind: objects, of: s.snippet},
		field{name: "relationships", kind: objects, of: s.relationship})
	return &s
}

func licenceClass() *class {
	return newClass("extracted licence",
		field{name: "licenseId", need: always, rule: licenceID},
		field{name: "extractedText", need: always},
		field{name: "name"},
		field{name: "seeAlsos", kind: texts},
		field{name: "comment"},
		field{name: "crossRefs", kind: objects, of: newClass("cross reference",
			field{name: "url", need: always},
			field{name: "isLive", kind: flag},
			field{name: "isValid", kind: flag},
			field{name: "isWayBackLink", kind: flag},
			field{name: "match"},
			field{name: "order", kind: whole},
			field{name: "timestamp"})})
}

func packageClass(checksum, annotation *class) *class {
	return newClass("package",
		field{name: "name", need: always, rule: filled},
		field{name: "SPDXID", need: always, rule: elementID},
		field{name: "versionInfo"},
		field{name: "packageFileName"},
		field{name: "supplier", rule: supplier},
		field{name: "originator", rule: supplier},
		field{name: "downloadLocation", need: always, rule: location},
		field{name: "filesAnalyzed", kind: flag},
		field{name: "packageVerificationCode", kind: object, of: newClass("verification code",
			field{name: "packageVerificationCodeValue", need: always},
			field{name: "packageVerificationCodeExcludedFiles", kind: texts})},
		field{name: "checksums", kind: objects, of: checksum},
		field{name: "homepage"},
		field{name: "sourceInfo"},
		field{name: "licenseConcluded", need: before23, rule: expression},
		field{name: "licenseInfoFromFiles", kind: texts, rule: expression},
		field{name: "licenseDeclared", need: before23, rule: expression},
		field{name: "licenseComments"},
		field{name: "copyrightText", need: before23},
		field{name: "summary"},
		field{name: "description"},
		field{name: "comment"},
		field{name: "externalRefs", kind: objects, of: newClass("external reference",
			field{name: "referenceCategory", need: always, rule: category},
			field{name: "referenceType", need: always, rule: filled},
			field{name: "referenceLocator", need: always, rule: filled},
			field{name: "comment"})},
		field{name: "attributionTexts", kind: texts},
		field{name: "primaryPackagePurpose", rule: purpose, new23: true},
		field{name: "releaseDate", rule: date, new23: true},
		field{name: "builtDate", rule: date, new23: true},
		field{name: "validUntilDate", rule: date, new23: true},
		field{name: "hasFiles", kind: texts, rule: referred},
		field{name: "annotations", kind: objects, of: annotation})
}

func fileClass(checksum, annotation *class) *class {
	artifact := newClass("artifact")
	artifact.open = true
	return newClass("file",
		field{name: "fileName", need: always, rule: filled},
		field{name: "SPDXID", need: always, rule: elementID},
		field{name: "fileTypes", kind: texts, rule: fileType},
		field{name: "checksums", kind: objects, need: always, of: checksum, min: 1},
		field{name: "licenseConcluded", need: before23, rule: expression},
		field{name: "licenseInfoInFiles", kind: texts, need: before23, rule: expression},
		field{name: "licenseComments"},
		field{name: "copyrightText", need: before23},
		field{name: "artifactOfs", kind: objects, of: artifact},
		field{name: "comment"},
		field{name: "noticeText"},
		field{name: "fileContributors", kind: texts},
		field{name: "attributionTexts", kind: texts},
		field{name: "fileDependencies", kind: texts},
		field{name: "annotations", kind: objects, of: annotation})
}

func snippetClass(annotation *class) *class {
	pointer := newClass("pointer",
		field{name: "reference", need: always, rule: referred},
		field{name: "offset", kind: whole},
		field{name: "lineNumber", kind: whole})
	return newClass("snippet",
		field{name: "SPDXID", need: always, rule: elementID},
		field{name: "snippetFromFile", need: always, rule: referred},
		field{name: "ranges", kind: objects, need: always, min: 1, of: newClass("range",
			field{name: "startPointer", kind: object, need: always, of: pointer},
			field{name: "endPointer", kind: object, need: always, of: pointer})},
		field{name: "licenseConcluded", need: before23, rule: expression},
		field{name: "licenseInfoInSnippets", kind: texts, rule: expression},
		field{name: "licenseComments"},
		field{name: "copyrightText", need: before23},
		field{name: "comment"},
		field{name: "name", need: inJSON},
		field{name: "attributionTexts", kind: texts},
		field{name: "annotations", kind: objects, of: annotation})
}
