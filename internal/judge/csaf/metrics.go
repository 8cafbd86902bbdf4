package csaf

import "strings"

// A metricWords is a metric of CVSS: its code in vectors, and the words that its
// values have as properties, in the form "N NETWORK, L LOCAL".
type metricWords struct{ code, values string }

// word returns the word for a value, or "".
func (m metricWords) word(code string) string {
	for _, v := range strings.Split(m.values, ", ") {
		if c, w, _ := strings.Cut(v, " "); c == code {
			return w
		}
	}
	return ""
}

// words returns all words.
func (m metricWords) words() []string {
	var out []string
	for _, v := range strings.Split(m.values, ", ") {
		_, w, _ := strings.Cut(v, " ")
		out = append(out, w)
	}
	return out
}

// metric returns the metric that a property of a CVSS object stands for.
func metric(field, property string) (metricWords, bool) {
	switch field {
	case "cvss_v2":
		return metric2(property)
	case "cvss_v3":
		return metric3(property)
	}
	return metric4(property)
}

// require are the values of the security requirements.
const require = "L LOW, M MEDIUM, H HIGH, "

// metric2 are the metrics of CVSS 2.0 (https://www.first.org/cvss/v2/guide).
func metric2(property string) (metricWords, bool) {
	const impact, undefined = "N NONE, P PARTIAL, C COMPLETE", "ND NOT_DEFINED"
	switch property {
	case "accessVector":
		return metricWords{"AV", "N NETWORK, A ADJACENT_NETWORK, L LOCAL"}, true
	case "accessComplexity":
		return metricWords{"AC", "H HIGH, M MEDIUM, L LOW"}, true
	case "authentication":
		return metricWords{"Au", "M MULTIPLE, S SINGLE, N NONE"}, true
	case "confidentialityImpact":
		return metricWords{"C", impact}, true
	case "integrityImpact":
		return metricWords{"I", impact}, true
	case "availabilityImpact":
		return metricWords{"A", impact}, true
	case "exploitability":
		return metricWords{"E", "U UNPROVEN, POC PROOF_OF_CONCEPT, F FUNCTIONAL, H HIGH, " + undefined}, true
	case "remediationLevel":
		return metricWords{"RL", "OF OFFICIAL_FIX, TF TEMPORARY_FIX, W WORKAROUND, U UNAVAILABLE, " + undefined}, true
	case "reportConfidence":
		return metricWords{"RC", "UC UNCONFIRMED, UR UNCORROBORATED, C CONFIRMED, " + undefined}, true
	case "collateralDamagePotential":
		return metricWords{"CDP", "N NONE, L LOW, LM LOW_MEDIUM, MH MEDIUM_HIGH, H HIGH, " + undefined}, true
	case "targetDistribution":
		return metricWords{"TD", "N NONE, L LOW, M MEDIUM, H HIGH, " + undefined}, true
	case "confidentialityRequirement":
		return metricWords{"CR", require + undefined}, true
	case "integrityRequirement":
		return metricWords{"IR", require + undefined}, true
	case "availabilityRequirement":
		return metricWords{"AR", require + undefined}, true
	}
	return metricWords{}, false
}

// modified makes the modified form of a base metric.
func modified(of func(string) (metricWords, bool), property string) (metricWords, bool) {
	rest, ok := strings.CutPrefix(property, "modified")
	if !ok || rest == "" {
		return metricWords{}, false
	}
	m, ok := of(strings.ToLower(rest[:1]) + rest[1:])
	if !ok || strings.HasPrefix(m.values, "X ") {
		return metricWords{}, false
	}
	return metricWords{"M" + m.code, m.values + ", X NOT_DEFINED"}, true
}

// metric3 are the metrics of CVSS 3.0 and 3.1
// (https://www.first.org/cvss/v3.1/specification-document, section 6).
func metric3(property string) (metricWords, bool) {
	const undefined = "X NOT_DEFINED"
	switch property {
	case "exploitCodeMaturity":
		return metricWords{"E", "U UNPROVEN, P PROOF_OF_CONCEPT, F FUNCTIONAL, H HIGH, " + undefined}, true
	case "remediationLevel":
		return metricWords{"RL", "O OFFICIAL_FIX, T TEMPORARY_FIX, W WORKAROUND, U UNAVAILABLE, " + undefined}, true
	case "reportConfidence":
		return metricWords{"RC", "U UNKNOWN, R REASONABLE, C CONFIRMED, " + undefined}, true
	case "confidentialityRequirement":
		return metricWords{"CR", require + undefined}, true
	case "integrityRequirement":
		return metricWords{"IR", require + undefined}, true
	case "availabilityRequirement":
		return metricWords{"AR", require + undefined}, true
	}
	if m, ok := base3(property); ok {
		return m, true
	}
	return modified(base3, property)
}

func base3(property string) (metricWords, bool) {
	const impact = "N NONE, L LOW, H HIGH"
	switch property {
	case "attackVector":
		return metricWords{"AV", "N NETWORK, A ADJACENT_NETWORK, L LOCAL, P PHYSICAL"}, true
	case "attackComplexity":
		return metricWords{"AC", "H HIGH, L LOW"}, true
	case "privilegesRequired":
		return metricWords{"PR", "H HIGH, L LOW, N NONE"}, true
	case "userInteraction":
		return metricWords{"UI", "N NONE, R REQUIRED"}, true
	case "scope":
		return metricWords{"S", "U UNCHANGED, C CHANGED"}, true
	case "confidentialityImpact":
		return metricWords{"C", impact}, true
	case "integrityImpact":
		return metricWords{"I", impact}, true
	case "availabilityImpact":
		return metricWords{"A", impact}, true
	}
	return metricWords{}, false
}

// metric4 are the metrics of CVSS 4.0
// (https://www.first.org/cvss/v4.0/specification-document, section 7).
func metric4(property string) (metricWords, bool) {
	const undefined, negligible = "X NOT_DEFINED", "N NEGLIGIBLE, L LOW, H HIGH, "
	switch property {
	case "exploitMaturity":
		return metricWords{"E", "U UNREPORTED, P PROOF_OF_CONCEPT, A ATTACKED, " + undefined}, true
	case "confidentialityRequirement":
		return metricWords{"CR", require + undefined}, true
	case "integrityRequirement":
		return metricWords{"IR", require + undefined}, true
	case "availabilityRequirement":
		return metricWords{"AR", require + undefined}, true
	case "modifiedSubConfidentialityImpact":
		return metricWords{"MSC", negligible + undefined}, true
	case "modifiedSubIntegrityImpact":
		return metricWords{"MSI", negligible + "S SAFETY, " + undefined}, true
	case "modifiedSubAvailabilityImpact":
		return metricWords{"MSA", negligible + "S SAFETY, " + undefined}, true
	case "Safety":
		return metricWords{"S", "N NEGLIGIBLE, P PRESENT, " + undefined}, true
	case "Automatable":
		return metricWords{"AU", "N NO, Y YES, " + undefined}, true
	case "Recovery":
		return metricWords{"R", "A AUTOMATIC, U USER, I IRRECOVERABLE, " + undefined}, true
	case "valueDensity":
		return metricWords{"V", "D DIFFUSE, C CONCENTRATED, " + undefined}, true
	case "vulnerabilityResponseEffort":
		return metricWords{"RE", "L LOW, M MODERATE, H HIGH, " + undefined}, true
	case "providerUrgency":
		return metricWords{"U", "Clear CLEAR, Green GREEN, Amber AMBER, Red RED, " + undefined}, true
	}
	if m, ok := base4(property); ok {
		return m, true
	}
	return modified(base4, property)
}

func base4(property string) (metricWords, bool) {
	const impact = "N NONE, L LOW, H HIGH"
	switch property {
	case "attackVector":
		return metricWords{"AV", "N NETWORK, A ADJACENT, L LOCAL, P PHYSICAL"}, true
	case "attackComplexity":
		return metricWords{"AC", "H HIGH, L LOW"}, true
	case "attackRequirements":
		return metricWords{"AT", "N NONE, P PRESENT"}, true
	case "privilegesRequired":
		return metricWords{"PR", "H HIGH, L LOW, N NONE"}, true
	case "userInteraction":
		return metricWords{"UI", "N NONE, P PASSIVE, A ACTIVE"}, true
	case "vulnConfidentialityImpact":
		return metricWords{"VC", impact}, true
	case "vulnIntegrityImpact":
		return metricWords{"VI", impact}, true
	case "vulnAvailabilityImpact":
		return metricWords{"VA", impact}, true
	case "subConfidentialityImpact":
		return metricWords{"SC", impact}, true
	case "subIntegrityImpact":
		return metricWords{"SI", impact}, true
	case "subAvailabilityImpact":
		return metricWords{"SA", impact}, true
	}
	return metricWords{}, false
}
