package quality

import "strings"

// word names an element for people, and says how to fill it.
func word(name string) (noun, advice string) {
	if algorithm, ok := strings.CutPrefix(name, "hash:"); ok {
		return "a " + algorithm + " digest", "add the digest of the file that is deployed; lint --fix does it where the file is beside the document"
	}
	if property, ok := strings.CutPrefix(name, "property:"); ok {
		return "the property " + property, "add the property with the value that the taxonomy of the guideline gives"
	}
	if family, op, version, ok := cutFormat(name); ok {
		return formatWord(family) + " " + op + " " + version, "convert the document: ossay sbom convert --to " + family + "-json@" + version
	}
	switch name {
	case "author":
		return "an author of the document", "name the person or organisation that made the document"
	case "organisation":
		return "an organisation as creator", "name the organisation that made the document"
	case "author-contact":
		return "an e-mail or web address of the author", "add the address of the person or organisation that made the document"
	case "tool":
		return "the tool that made the document", "name the tool"
	case "tool-version":
		return "the version of the tool", "name the tool's version"
	case "timestamp":
		return "the time of creation", "write the time as RFC 3339 has it, in UTC; lint --fix does it"
	case "lifecycle":
		return "the lifecycle phase", "say at which phase the document was made: design, pre-build, build, post-build, operations"
	case "revision":
		return "the revision of the document", "number the document"
	case "identity":
		return "an identifier of the document", "give the document a serial number or namespace; lint --fix does it"
	case "document-name":
		return "the document's name", "name the document"
	case "data-licence":
		return "the licence of the document", "say under which licence the document itself is"
	case "subject":
		return "what the document describes", "say which component the document is about"
	case "signature":
		return "a signature", "sign the document"
	case "completeness":
		return "a word on completeness", "say whether the lists are complete; CycloneDX has compositions for it, SPDX 3 completeness of relationships"
	case "no-vulnerabilities":
		return "no vulnerabilities inside", "keep vulnerabilities in a document of their own (VEX, CSAF)"
	case "dependency":
		return "relationships between components", "add what depends on what, from the lock file or the build"
	}
	return componentWord(name)
}

// formatWord writes a family of formats as people do.
func formatWord(family string) string {
	if family == "cyclonedx" {
		return "CycloneDX"
	}
	return strings.ToUpper(family)
}

func componentWord(name string) (noun, advice string) {
	switch name {
	case "supplier":
		return "a supplier", "name who supplies the component; NOASSERTION is none"
	case "maker":
		return "a producer", "name who made the component"
	case "supplier-contact", "maker-contact":
		return "an e-mail or web address of the producer", "add the address of who made the component"
	case "name":
		return "a name", "name the component"
	case "version":
		return "a version", "give the version; of a file without one its date"
	case "identifier":
		return "an identifier", "give the component an identifier that nothing else has"
	case "software-identifier":
		return "a package URL, CPE or SWID tag", "add the package URL; lint --fix does it where the registry is known"
	case "purl":
		return "a package URL", "add the package URL; lint --fix does it where the registry is known"
	case "hash":
		return "a digest", "add the digest of the component; lint --fix does it where the file is beside the document"
	case "licence":
		return "a licence", "add the licence as an SPDX expression"
	case "concluded-licence", "concluded-stated":
		return "a concluded licence", "say what licence the review came to"
	case "declared-stated":
		return "a declared licence", "say what licence the author declares, or NOASSERTION"
	case "copyright", "copyright-stated":
		return "a copyright notice", "add the notice of the holders"
	case "download", "download-stated":
		return "a download address", "say where the component can be fetched"
	case "source-address":
		return "the address of the source", "say where the source code is"
	case "filename":
		return "a file name", "name the file that is deployed"
	}
	return name, ""
}
