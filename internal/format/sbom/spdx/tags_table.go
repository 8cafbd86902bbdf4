package spdx

// section is the kind of entry that a tag belongs to.
type section uint8

const (
	inDocument section = iota
	inCreation
	inPackage
	inFile
	inSnippet
	inLicence
	inRelationship
	inAnnotation
	inReview
	inElement // SPDXID, of the document, a package or a file
)

// form is how the value of a tag is written.
type form uint8

const (
	plain     form = iota // a text
	yesNo                 // true or false
	listed                // one entry of a list; the tag repeats
	sum                   // "SHA1: digits"
	code                  // "digits (excludes: a, b)"
	reference             // "CATEGORY type locator"
	remark                // comment of the reference before it
	byteRange             // "1:2"
	lineRange
	artifact // a field of the artifact before it, or of a new one
	foreign  // "DocumentRef-a namespace SHA1: digits"
	relation // "A KIND B"
	target   // id of the element that an annotation is about
)

// A tag is one tag of the tag-value encoding and the field that it fills.
type tag struct {
	name    string
	section section
	form    form
	field   string
	starts  bool // begins an entry
}

// tagTable returns the tags of SPDX 2.3, clauses 6 to 12, in the order in which
// they are written, and the deprecated ones of SPDX 2.0.
func tagTable() []tag {
	return []tag{
		{name: "SPDXVersion", section: inDocument, field: "spdxVersion"},
		{name: "DataLicense", section: inDocument, field: "dataLicense"},
		{name: "SPDXID", section: inElement, field: "SPDXID"},
		{name: "DocumentName", section: inDocument, field: "name"},
		{name: "DocumentNamespace", section: inDocument, field: "documentNamespace"},
		{name: "ExternalDocumentRef", section: inDocument, field: "externalDocumentRefs", form: foreign},
		{name: "DocumentComment", section: inDocument, field: "comment"},
		{name: "LicenseListVersion", section: inCreation, field: "licenseListVersion"},
		{name: "Creator", section: inCreation, field: "creators", form: listed},
		{name: "Created", section: inCreation, field: "created"},
		{name: "CreatorComment", section: inCreation, field: "comment"},

		{name: "PackageName", section: inPackage, field: "name", starts: true},
		{name: "PackageVersion", section: inPackage, field: "versionInfo"},
		{name: "PackageFileName", section: inPackage, field: "packageFileName"},
		{name: "PackageSupplier", section: inPackage, field: "supplier"},
		{name: "PackageOriginator", section: inPackage, field: "originator"},
		{name: "PackageDownloadLocation", section: inPackage, field: "downloadLocation"},
		{name: "FilesAnalyzed", section: inPackage, field: "filesAnalyzed", form: yesNo},
		{name: "PackageVerificationCode", section: inPackage, field: "packageVerificationCode", form: code},
		{name: "PackageChecksum", section: inPackage, field: "checksums", form: sum},
		{name: "PackageHomePage", section: inPackage, field: "homepage"},
		{name: "PackageSourceInfo", section: inPackage, field: "sourceInfo"},
		{name: "PackageLicenseConcluded", section: inPackage, field: "licenseConcluded"},
		{name: "PackageLicenseInfoFromFiles", section: inPackage, field: "licenseInfoFromFiles", form: listed},
		{name: "PackageLicenseDeclared", section: inPackage, field: "licenseDeclared"},
		{name: "PackageLicenseComments", section: inPackage, field: "licenseComments"},
		{name: "PackageCopyrightText", section: inPackage, field: "copyrightText"},
		{name: "PackageSummary", section: inPackage, field: "summary"},
		{name: "PackageDescription", section: inPackage, field: "description"},
		{name: "PackageComment", section: inPackage, field: "comment"},
		{name: "ExternalRef", section: inPackage, field: "externalRefs", form: reference},
		{name: "ExternalRefComment", section: inPackage, field: "externalRefs", form: remark},
		{name: "PackageAttributionText", section: inPackage, field: "attributionTexts", form: listed},
		{name: "PrimaryPackagePurpose", section: inPackage, field: "primaryPackagePurpose"},
		{name: "ReleaseDate", section: inPackage, field: "releaseDate"},
		{name: "BuiltDate", section: inPackage, field: "builtDate"},
		{name: "ValidUntilDate", section: inPackage, field: "validUntilDate"},

		{name: "FileName", section: inFile, field: "fileName", starts: true},
		{name: "FileType", section: inFile, field: "fileTypes", form: listed},
		{name: "FileChecksum", section: inFile, field: "checksums", form: sum},
		{name: "LicenseConcluded", section: inFile, field: "licenseConcluded"},
		{name: "LicenseInfoInFile", section: inFile, field: "licenseInfoInFiles", form: listed},
		{name: "LicenseComments", section: inFile, field: "licenseComments"},
		{name: "FileCopyrightText", section: inFile, field: "copyrightText"},
		{name: "ArtifactOfProjectName", section: inFile, field: "artifactOfs", form: artifact},
		{name: "ArtifactOfProjectHomePage", section: inFile, field: "artifactOfs", form: artifact},
		{name: "ArtifactOfProjectURI", section: inFile, field: "artifactOfs", form: artifact},
		{name: "FileComment", section: inFile, field: "comment"},
		{name: "FileNotice", section: inFile, field: "noticeText"},
		{name: "FileContributor", section: inFile, field: "fileContributors", form: listed},
		{name: "FileAttributionText", section: inFile, field: "attributionTexts", form: listed},
		{name: "FileDependency", section: inFile, field: "fileDependencies", form: listed},

		{name: "SnippetSPDXID", section: inSnippet, field: "SPDXID", starts: true},
		{name: "SnippetFromFileSPDXID", section: inSnippet, field: "snippetFromFile"},
		{name: "SnippetByteRange", section: inSnippet, field: "ranges", form: byteRange},
		{name: "SnippetLineRange", section: inSnippet, field: "ranges", form: lineRange},
		{name: "SnippetLicenseConcluded", section: inSnippet, field: "licenseConcluded"},
		{name: "LicenseInfoInSnippet", section: inSnippet, field: "licenseInfoInSnippets", form: listed},
		{name: "SnippetLicenseComments", section: inSnippet, field: "licenseComments"},
		{name: "SnippetCopyrightText", section: inSnippet, field: "copyrightText"},
		{name: "SnippetComment", section: inSnippet, field: "comment"},
		{name: "SnippetName", section: inSnippet, field: "name"},
		{name: "SnippetAttributionText", section: inSnippet, field: "attributionTexts", form: listed},

		{name: "LicenseID", section: inLicence, field: "licenseId", starts: true},
		{name: "ExtractedText", section: inLicence, field: "extractedText"},
		{name: "LicenseName", section: inLicence, field: "name"},
		{name: "LicenseCrossReference", section: inLicence, field: "seeAlsos", form: listed},
		{name: "LicenseComment", section: inLicence, field: "comment"},

		{name: "Relationship", section: inRelationship, form: relation, starts: true},
		{name: "RelationshipComment", section: inRelationship, field: "comment"},

		{name: "Annotator", section: inAnnotation, field: "annotator", starts: true},
		{name: "AnnotationDate", section: inAnnotation, field: "annotationDate"},
		{name: "AnnotationType", section: inAnnotation, field: "annotationType"},
		{name: "SPDXREF", section: inAnnotation, form: target},
		{name: "AnnotationComment", section: inAnnotation, field: "comment"},

		{name: "Reviewer", section: inReview, field: "reviewer", starts: true},
		{name: "ReviewDate", section: inReview, field: "reviewDate"},
		{name: "ReviewComment", section: inReview, field: "comment"},
	}
}

// artifactField returns the field of an artifact that a tag fills. The JSON
// schema leaves the names open; these are the ones of the RDF terms.
func artifactField(tag string) string {
	switch tag {
	case "ArtifactOfProjectHomePage":
		return "homePage"
	case "ArtifactOfProjectURI":
		return "projectUri"
	}
	return "name"
}

// otherName returns the name that a tag has here for its other names: of drafts and of
// programs that are widely used.
func otherName(tag string) string {
	switch tag {
	case "SnippetSPDXIdentifier":
		return "SnippetSPDXID"
	case "SnippetFromFile":
		return "SnippetFromFileSPDXID"
	case "PackageLicenseInfoInFiles":
		return "PackageLicenseInfoFromFiles"
	case "SPDXRef":
		return "SPDXREF"
	}
	return tag
}
