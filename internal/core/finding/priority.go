package finding

// A Priority says how soon a finding wants attention, and why.
type Priority struct {
	Class string // "now", "soon", "later" or "none"
	Why   string // the first reason that decided: "known to be exploited"
	Line  string // that, and everything else that was weighed
	// Tree and Outcomes are a decision by SSVC, and Assumed what of its inputs
	// nobody gave: "System Exposure Open". A decision that rests on an assumption is
	// shown and decides no class.
	Tree     string
	Outcomes []string
	Assumed  []string
}

// PriorityClasses returns the classes, the most urgent first.
func PriorityClasses() []string { return []string{"now", "soon", "later", "none"} }

// PriorityClass returns the class of a finding, "" where it has none.
func (f *Finding) PriorityClass() string {
	if f.Priority == nil {
		return ""
	}
	return f.Priority.Class
}
