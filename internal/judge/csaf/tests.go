package csaf

// A test is one test of the standard.
type test struct {
	id       string
	versions edition
	title    string
	run      func(*checker)
}

// tests is the table of tests, in the order of the standard.
func tests() []test {
	all := append(mandatory(), profiles()...)
	all = append(all, recommended()...)
	all = append(all, informative()...)
	return append(all, test{"5.1", both, "the file is not called as its id asks for", nameOfFile})
}

func mandatory() []test {
	return []test{
		{"6.1.1", both, "a product_id is not defined", missingProduct},
		{"6.1.2", both, "a product_id is defined twice", twiceProduct},
		{"6.1.3", both, "a product_id is defined by way of itself", circularProduct},
		{"6.1.4", both, "a group_id is not defined", missingGroup},
		{"6.1.5", both, "a group_id is defined twice", twiceGroup},
		{"6.1.6", both, "a product has contradicting statuses", statusContradiction},
		{"6.1.7", both, "a product has several scores of one version", manyScores},
		{"6.1.8", both, "a CVSS object is not valid", validCVSS},
		{"6.1.9", both, "a CVSS score does not follow from its vector", computedCVSS},
		{"6.1.10", both, "a CVSS property contradicts the vector", consistentCVSS},
		{"6.1.11", both, "a CWE does not exist or is called otherwise", validCWE},
		{"6.1.12", both, "a language does not exist", validLanguage},
		{"6.1.13", both, "a package URL is not valid", validPURL},
		{"6.1.14", both, "the revision history is not in order", sortedHistory},
		{"6.1.15", both, "a translation does not say from what", translator},
		{"6.1.16", both, "the version is not that of the last revision", latestVersion},
		{"6.1.17", both, "a draft does not say that it is one", draftStatus},
		{"6.1.18", both, "a released document has drafts in its history", releasedHistory},
		{"6.1.19", both, "the history has a pre-release", preReleaseHistory},
		{"6.1.20", both, "a released document has the version of a draft", releasedVersion},
		{"6.1.21", both, "a revision is missing in the history", missingRevision},
		{"6.1.22", both, "a revision stands twice in the history", twiceRevision},
		{"6.1.23", both, "a CVE has two entries", twiceCVE},
		{"6.1.24", both, "a party is involved twice at one time", twiceInvolved},
		{"6.1.25", both, "a file has two digests by one algorithm", twiceAlgorithm},
		{"6.1.26", both, "the category looks like that of a profile", prohibitedCategory},
		{"6.1.28", both, "the document is translated into its own language", translation},
		{"6.1.29", both, "a remediation is about no product", withoutProduct("remediations")},
		{"6.1.30", both, "versions are of two kinds", mixedVersions},
		{"6.1.31", both, "a product_version is a range", versionWords},
		{"6.1.32", both, "a flag is about no product", withoutProduct("flags")},
		{"6.1.33", both, "a product has several justifications", manyFlags},
		{"6.1.34", v21, "a product stands below too many branches", deepBranches},
		{"6.1.35", v21, "remediations contradict one another", remediationContradiction},
		{"6.1.36", v21, "a remediation contradicts the status", statusRemediation(true)},
		{"6.1.37", v21, "a date is not written as it must be", dateForm},
		{"6.1.38", v21, "a sharing group for everyone is not TLP:CLEAR", publicMax},
		{"6.1.39", v21, "a TLP:CLEAR document has a sharing group", clearNotMax},
		{"6.1.40", v21, "a sharing group has the name of another", sharingName},
		{"6.1.41", v21, "a sharing group has not its name", missingSharingName},
		{"6.1.42", v21, "package URLs of one product name different packages", purlQualifiers},
		{"6.1.43", v21, "a model number has several stars", manyStars("model_numbers")},
		{"6.1.44", v21, "a serial number has several stars", manyStars("serial_numbers")},
		{"6.1.45", v21, "a disclosure is after the newest revision", disclosureDate},
		{"6.1.46", v21, "an SSVC object is not valid", validSSVC},
		{"6.1.47", v21, "an SSVC target is none of the entry's ids", ssvcTargets},
		{"6.1.49", v21, "an SSVC timestamp is after the newest revision", ssvcDate},
		{"6.1.50", v21, "a version range is not written as it must be", rangeRules},
		{"6.1.51", v21, "an EPSS timestamp is after the newest revision", epssDate},
		{"6.1.52", v21, "an exploitation is after the newest revision", exploitationDates},
		{"6.1.53", v21, "an exploitation is after it was known", exploitationOrder},
		{"6.1.54", v21, "a licence expression is not valid", licenceExpression},
		{"6.1.55", v21, "a licence of its own has no text", licenceText},
		{"6.1.56", v21, "a product has CVSS and a rating by words", twoRatings},
		{"6.1.57", v21, "a branch category stands twice above a product", stackedBranches},
		{"6.1.58", v21, "a product has a version and a range above it", versionAndRange},
		{"6.1.59", v21, "a range is one version", singleRange},
		{"6.1.61", v21, "an SKU has several stars", manyStars("skus")},
		{"6.1.62", v21, "a discovery is after the newest revision", discoveryDate},
	}
}

// profiles are the tests of section 6.1.27.
func profiles() []test {
	return []test{
		{"6.1.27.1", both, "the profile asks for a note", profileNotes},
		{"6.1.27.2", both, "the profile asks for an external reference", profileReferences},
		{"6.1.27.3", both, "the profile has no vulnerabilities", profileNoVulnerabilities},
		{"6.1.27.4", both, "the profile asks for a product tree", profileTree},
		{"6.1.27.5", both, "the profile asks for notes on vulnerabilities", profileVulnerabilityNotes},
		{"6.1.27.6", both, "the profile asks for a product status", profileStatus},
		{"6.1.27.7", both, "the VEX profile asks for a status that it knows", profileVEXStatus},
		{"6.1.27.8", both, "the VEX profile asks for an id", profileID},
		{"6.1.27.9", both, "the VEX profile asks why a product is not affected", profileImpact},
		{"6.1.27.10", both, "the VEX profile asks what to do", profileAction},
		{"6.1.27.11", both, "the profile asks for vulnerabilities", profileVulnerabilities},
		{"6.1.27.12", v21, "the profile asks for affected products", profileAffected},
		{"6.1.27.13", v21, "a fixed product has no affected version", profileCorresponding},
		{"6.1.27.14", v21, "the profile asks for a description", profileDocumentNotes},
		{"6.1.27.15", v21, "the profile has no product tree", profileNoTree},
		{"6.1.27.16", v21, "the profile asks for an earlier revision", profileHistory},
		{"6.1.27.17", v21, "the reason of the withdrawal is missing", profileWithdrawal},
		{"6.1.27.18", v21, "the reason of the supersession is missing", profileSupersession},
		{"6.1.27.19", v21, "the superseding document is not named", profileSuperseding},
	}
}

func recommended() []test {
	return []test{
		{"6.2.1", both, "a product is never used", unusedProduct},
		{"6.2.2", both, "a product has no remediation", missingRemediation},
		{"6.2.3", both, "an affected product has no score", missingScore},
		{"6.2.4", both, "the history has build metadata", buildMetadata},
		{"6.2.5", both, "the first release is older than the history", olderInitial},
		{"6.2.6", both, "the current release is older than the history", olderCurrent},
		{"6.2.7", both, "an involvement has no date", undatedInvolvement},
		{"6.2.8", both, "MD5 is the only digest", onlyAlgorithm("md5")},
		{"6.2.9", both, "SHA-1 is the only digest", onlyAlgorithm("sha1")},
		{"6.2.10", v20, "the document has no TLP label", missingLabel},
		{"6.2.11", both, "the document has no canonical URL", canonicalURL},
		{"6.2.12", both, "the document does not say its language", missingLanguage},
		{"6.2.13", both, "keys are not sorted", sortedKeys},
		{"6.2.14", both, "a language is for private use", noPrivateLanguage},
		{"6.2.15", both, "the language is the default", noDefaultLanguage},
		{"6.2.16", both, "a product cannot be identified", missingHelper},
		{"6.2.17", both, "a CVE stands among other ids", cveInIDs},
		{"6.2.18", both, "a version range is not written in vers", rangeWithoutVers},
		{"6.2.19", both, "a fixed product has a score", fixedCVSS},
		{"6.2.21", v21, "two revisions have one time", sameTimes},
		{"6.2.22", v21, "the title holds the id", idInTitle},
		{"6.2.23", v21, "a CWE is deprecated", deprecatedCWE},
		{"6.2.24", v21, "a CWE is of an older version of the list", olderCWE},
		{"6.2.25", v21, "a CWE is not for mapping", mappedCWE("DP", "is not to be used for vulnerabilities")},
		{"6.2.26", v21, "a CWE is for mapping after a review", mappedCWE("R", "is to be reviewed before it is used for a vulnerability")},
		{"6.2.27", v21, "a remediation is odd for the status", statusRemediation(false)},
		{"6.2.28", v21, "the sharing group is everyone", usesUUID(maxUUID, "is the Max UUID; without a sharing group the document says the same")},
		{"6.2.29", v21, "the sharing group is no one", usesUUID(nilUUID, "is the Nil UUID")},
		{"6.2.30", v21, "a TLP:CLEAR document has a sharing group", clearSharing},
		{"6.2.31", v21, "hardware stands in no product path", hardwareAndSoftware},
		{"6.2.32", v21, "two products are identified alike", sameHelper},
		{"6.2.33", v21, "a disclosure is past and after the newest revision", disclosurePassed},
		{"6.2.38", v21, "the profile is deprecated", deprecatedProfile},
		{"6.2.39.1", v21, "an affected product has no fixed version", profileFixed},
		{"6.2.39.5", v21, "a document that was withdrawn has an extension", standsWithExtension},
		{"6.2.40", v21, "a product description names no product", unreferencedNotes},
		{"6.2.41", v21, "EPSS is old", oldEPSS},
		{"6.2.43", v21, "the document has no licence", missingLicence},
		{"6.2.45", v21, "a licence is not on the SPDX list", unknownLicence},
		{"6.2.47", v21, "the issuer rates by words", ownRating(true)},
		{"6.2.48", v21, "a vendor is none", vendorName},
		{"6.2.49", v21, "a version range never ends", openRange},
		{"6.2.51", v21, "a version scheme is not known", unknownScheme},
		{"6.2.52", v21, "an algorithm is not known", unknownAlgorithm},
	}
}

func informative() []test {
	return []test{
		{"6.3.1", both, "CVSS 2.0 is the only score", onlyCVSS2},
		{"6.3.2", both, "CVSS 3.0 is used", usesCVSS30},
		{"6.3.3", both, "a vulnerability has no CVE", missingCVE},
		{"6.3.4", both, "a vulnerability has no CWE", missingCWE},
		{"6.3.5", both, "a digest is short", shortHash},
		{"6.3.6", both, "an address never resolves", urls(false)},
		{"6.3.7", both, "the document's own address never resolves", urls(true)},
		{"6.3.8", both, "a word is misspelled", spelling},
		{"6.3.9", both, "a product has not vendor, name and version", branchOrder},
		{"6.3.10", both, "a version range is used", versionRange},
		{"6.3.11", both, "a version begins with v", versionV},
		{"6.3.12", v21, "a score of CVSS 4.0 is missing", missingCVSS4},
		{"6.3.18", v21, "a rating is by words", ownRating(false)},
		{"6.3.21.3", v21, "the document has an extension", usesExtension("document")},
		{"6.3.21.4", v21, "a product in branches has an extension", usesExtension("branches")},
		{"6.3.21.5", v21, "a full product name has an extension", usesExtension("names")},
		{"6.3.21.6", v21, "a product path has an extension", usesExtension("paths")},
		{"6.3.21.7", v21, "metrics have an extension", usesExtension("metrics")},
		{"6.3.21.8", v21, "a vulnerability has an extension", usesExtension("vulnerabilities")},
		{"6.3.21.9", v21, "there is an extension at the top", usesExtension("root")},
		{"6.3.22", v21, "a product path leads over another", nestedPaths},
	}
}
