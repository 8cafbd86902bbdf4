package report

import (
	"bufio"
	"fmt"
	"io"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/core/version"
)

// textSink writes for people: findings grouped by the component that has to
// change, each group with its place, path and fix, then the gate and coverage.
type textSink struct {
	w        *bufio.Writer
	o        Options
	opened   finding.Opened
	group    []*finding.Finding
	coverage []finding.Coverage
	hidden   int // findings of test and example trees
	excepted []*finding.Finding
	shares   bool // the head of the table of shares is written
}

// NewText returns the sink for people.
func NewText(w io.Writer, o Options) finding.Sink {
	return &textSink{w: bufio.NewWriter(w), o: o}
}

// Emit writes one event.
func (s *textSink) Emit(e finding.Event) error {
	switch e := e.(type) {
	case finding.Opened:
		s.opened = e
		if !s.o.Quiet {
			s.headline(e)
		}
	case finding.Binary:
		s.binary(e)
	case finding.Verification:
		s.verification(e)
	case finding.Provability:
		s.provability(e)
	case finding.Share:
		s.share(e)
	case finding.Found:
		s.found(e.Finding)
	case finding.Coverage:
		s.coverage = append(s.coverage, e)
	case finding.Done:
		s.flushGroup()
		s.closing(e)
		return s.w.Flush()
	}
	return nil
}

func (s *textSink) headline(e finding.Opened) {
	c := e.Counts
	reach := "offline"
	if e.Online {
		reach = "online"
	}
	parts := []string{e.Tool.Name + " " + e.Tool.Version, reach, s.target(e.Target)}
	if e.Data.Name != "" {
		parts = append(parts, s.database(e.Data))
	}
	if c.Components > 0 || e.Target.Kind != "artefact" {
		parts = append(parts, plural(c.Components, "component"))
	}
	for _, p := range []struct {
		n    int
		noun string
	}{{c.Lockfiles, "lockfile"}, {c.Manifests, "manifest"}, {c.Workflows, "workflow"}, {c.Binaries, "binary"}} {
		if p.n > 0 {
			parts = append(parts, plural(p.n, p.noun))
		}
	}
	s.wrap("", "  ", strings.Join(parts, s.dot()))
	s.line("")
}

// binary writes what is known of one file: a line for what it is, and its
// properties, as many in a line as fit. What does not apply is left to -v.
func (s *textSink) binary(b finding.Binary) {
	var parts []string
	for _, p := range b.Properties {
		if p.Text == "" || p.Text == "not-applicable" && !s.o.Verbose {
			continue
		}
		parts = append(parts, p.Name+" "+Clean(p.Text))
	}
	s.line(Clean(b.Path) + "  (" + Clean(b.Format) + ", " + Clean(b.Arch) + ")")
	s.wrap("  ", "  ", strings.Join(parts, s.dot()))
	s.line("")
}

func (s *textSink) target(t finding.Target) string {
	return t.Kind + " " + Clean(t.Name)
}

func (s *textSink) database(d finding.Data) string {
	name := "advisories"
	if d.Starter {
		name = "starter advisories"
	}
	detail := group(d.Records) + " records"
	if d.AgeDays >= 0 {
		detail += ", " + plural(d.AgeDays, "day") + " old"
	}
	return strings.TrimSpace(name+" "+d.Modified) + " (" + detail + ")"
}

// found keeps findings of one component together; they arrive in that order.
func (s *textSink) found(f *finding.Finding) {
	switch {
	case f.Status != finding.Open:
		s.excepted = append(s.excepted, f)
		if !s.o.All {
			return
		}
	case !f.Scope.Shipped():
		s.hidden++
		if !s.o.All {
			return
		}
	}
	if len(s.group) > 0 && (f.Component == "" || s.group[0].Component != f.Component || s.group[0].Within != f.Within) {
		s.flushGroup()
	}
	s.group = append(s.group, f)
}

func (s *textSink) flushGroup() {
	if len(s.group) == 0 {
		return
	}
	for _, f := range s.group {
		s.head(f)
	}
	f := s.group[0]
	s.place(f)
	if f.Evidence != "" {
		s.wrap("  seen ", "       ", Clean(f.Evidence))
	}
	if len(f.Exposed) > 0 {
		s.wrap("  weak ", "       ", "the binary lacks protection: "+Clean(strings.Join(f.Exposed, ", ")))
	}
	if len(f.Paths) > 0 {
		via := strings.Join(clean(f.Paths[0]), s.arrow())
		if f.PathCount > 1 {
			via += fmt.Sprintf("   (1 of %s paths: ossay why %s)", count(f.PathCount), Clean(f.Package))
		}
		s.wrap("  via  ", "       ", via)
	}
	s.flow("  way  ", f.Flow)
	s.reaches(s.group)
	s.when(s.group)
	if fix := bestFix(s.group); fix != nil {
		text := fix.Summary
		if text == "" && fix.Blocking != "" {
			text = fix.Blocking
		}
		s.wrap("  fix  ", "       ", Clean(text+mends(s.group, fix)))
		if fix.Command != "" {
			s.wrap("       ", "       ", "$ "+Clean(fix.Command))
		}
	}
	s.line("")
	s.group = s.group[:0]
}

// when says how soon the most urgent finding of a group wants attention, and why;
// with -v everything that was weighed.
func (s *textSink) when(group []*finding.Finding) {
	var first *finding.Finding
	for _, f := range group {
		if f.Priority != nil && f.Status == finding.Open && (first == nil || slices.Index(finding.PriorityClasses(), f.Priority.Class) < slices.Index(finding.PriorityClasses(), first.Priority.Class)) {
			first = f
		}
	}
	if first == nil {
		return
	}
	text := first.Priority.Class + ": " + first.Priority.Why
	if s.o.Verbose {
		text = first.Priority.Line
	}
	if len(group) > 1 {
		_, id, _ := strings.Cut(first.Rule, "/")
		text += " (" + id + ")"
	}
	s.wrap("  when ", "       ", Clean(text))
}

// maxReaches bounds the answers about reachability that a group shows; -v shows
// them all.
const maxReaches = 3

// reaches says of a group whether the vulnerable code is reached: each answer once,
// those that matter most first, with the trace of a call. Which finding has which
// answer stands in its head.
func (s *textSink) reaches(group []*finding.Finding) {
	var answers []*finding.Reach
	for _, f := range group {
		if r := f.Reach; r != nil && !slices.ContainsFunc(answers, func(o *finding.Reach) bool { return o.Verdict == r.Verdict && o.Reason == r.Reason }) {
			answers = append(answers, r)
		}
	}
	slices.SortStableFunc(answers, func(a, b *finding.Reach) int { return int(a.Verdict) - int(b.Verdict) })
	for i, r := range answers {
		if i == maxReaches && !s.o.Verbose {
			s.wrap("       ", "       ", fmt.Sprintf("and %s (-v lists them)", plural(len(answers)-i, "other answer")))
			return
		}
		s.wrap("  used ", "       ", Clean(strings.ReplaceAll(r.Word(), "-", " ")+": "+r.Reason))
		if len(r.Trace) > 1 {
			s.flow("       ", r.Trace)
		}
	}
}

// flow shows the way to the finding, one place a line.
func (s *textSink) flow(first string, way []finding.Waypoint) {
	for i, w := range way {
		label := "       "
		if i == 0 {
			label = first
		}
		text := Clean(w.Text)
		if i > 0 {
			text = strings.TrimLeft(s.arrow(), " ") + text
		}
		if w.Span.Path != "" {
			text += "  " + Clean(w.Span.String())
		}
		s.wrap(label, "         ", text)
	}
}

// count writes a path count, which saturates.
func count(n int) string {
	if n >= component.ManyPaths {
		return "more than " + group(component.ManyPaths)
	}
	return group(n)
}

func clean(p []string) []string {
	out := make([]string, len(p))
	for i := range p {
		out[i] = Clean(p[i])
	}
	return out
}

// bestFix picks the fix that mends most of the group: the one to the highest
// version, because an upgrade to it passes all lower fixes.
func bestFix(group []*finding.Finding) *finding.Fix {
	var best *finding.Fix
	for _, f := range group {
		switch {
		case f.Fix == nil:
			continue
		case best == nil, best.Version == "":
			best = f.Fix
		case f.Fix.Version != "":
			if c, err := version.Compare(f.Ecosystem, f.Fix.Version, best.Version); err == nil && c > 0 {
				best = f.Fix
			}
		}
	}
	return best
}

// mends says how many findings of the group the fix to a version ends, if not
// all of them.
func mends(group []*finding.Finding, fix *finding.Fix) string {
	n := 0
	for _, f := range group {
		if f.Fix != nil && f.Fix.Version != "" {
			n++
		}
	}
	if n == len(group) || fix.Version == "" {
		return ""
	}
	return fmt.Sprintf(" (mends %d of these %d; no fix is known for the rest)", n, len(group))
}

// word says what kind of line a compiler would print for the finding.
func word(f *finding.Finding) string {
	switch {
	case f.Status != finding.Open:
		return "excepted"
	case f.Malicious, f.Severity >= severity.High, f.Severity == severity.Unscored:
		return "error"
	case f.Severity == severity.Info:
		return "note"
	}
	return "warning"
}

func (s *textSink) head(f *finding.Finding) {
	w := word(f)
	title := s.paint(w, w+"["+Clean(f.Rule)+"]") + " " + Clean(f.Message)
	facts := f.Severity.String()
	if f.Malicious {
		facts = "malicious"
	}
	if f.Score > 0 {
		facts += " " + strconv.FormatFloat(f.Score, 'f', 1, 64)
	}
	parts := []string{facts}
	if f.KEV {
		parts = append(parts, "known exploited")
	}
	if f.EPSSDate != "" {
		parts = append(parts, fmt.Sprintf("EPSS %.1f%%", f.EPSS*100))
	}
	if len(f.Fixed) > 0 {
		parts = append(parts, "fixed in "+Clean(f.Fixed[0]))
	} else if f.Component != "" && !f.Malicious {
		parts = append(parts, "no fix known")
	}
	if w := f.Reach.Word(); w != "" {
		parts = append(parts, strings.ReplaceAll(w, "-", " "))
	}
	if f.Confidence != finding.ConfidenceHigh {
		parts = append(parts, "confidence "+f.Confidence.String())
	}
	if !f.Scope.Shipped() || f.Scope == component.Dev {
		parts = append(parts, f.Scope.String()+" only")
	}
	if f.New {
		parts = append(parts, "new")
	}
	s.wrap("", "  ", title)
	s.wrap("  ", "  ", strings.Join(parts, s.dot()))
	switch {
	case f.Status != finding.Open && f.Until != "":
		s.wrap("  ", "  ", Clean(f.Status.String()+" until "+f.Until+": "+f.Reason))
	case f.Status != finding.Open:
		s.wrap("  ", "  ", Clean(f.Status.String()+": "+f.Reason))
	case f.Reason != "": // an exception that has ended
		s.wrap("  ", "  ", Clean(f.Reason))
	}
}

// place shows where, with the line and a marker under the span.
func (s *textSink) place(f *finding.Finding) {
	if f.Span.Path == "" {
		return
	}
	where := Clean(f.Span.String())
	if n := len(f.Also); n > 0 {
		where += fmt.Sprintf(" and %d more %s", n, map[bool]string{true: "place", false: "places"}[n == 1])
	}
	s.line("  --> " + where)
	if f.Snippet == nil || s.o.Width > 0 && s.o.Width < 40 {
		return
	}
	num := strconv.Itoa(f.Snippet.Line)
	text := Clean(f.Snippet.Text)
	room := 160
	if s.o.Width > 0 {
		room = s.o.Width - len(num) - 3
	}
	start := max(min(f.Span.StartCol-1-f.Snippet.Cut, len(f.Snippet.Text)), 0)
	end := max(min(f.Span.EndCol-1-f.Snippet.Cut, len(f.Snippet.Text)), start)
	indent := textWidth(Clean(f.Snippet.Text[:start]))
	mark := max(textWidth(Clean(f.Snippet.Text[start:end])), 1)
	// A long line is shifted so that the marked part stays in sight.
	if indent+mark > room {
		all := textWidth(text)
		text = skip(text, max(indent-8, 0))
		indent -= all - textWidth(text)
	}
	text = cut(text, room)
	mark = min(mark, max(room-indent, 1))
	s.line(s.dim(num+" "+s.bar()) + " " + text)
	note := "affected: " + Clean(f.Affected)
	beside := ""
	if f.Affected != "" && 1+textWidth(note) <= room-indent-mark {
		beside = " " + note
	}
	pad := strings.Repeat(" ", len(num)+1) + s.bar() + " "
	s.line(s.dim(pad) + strings.Repeat(" ", indent) + s.paint(word(f), strings.Repeat("^", mark)) + beside)
	if f.Affected != "" && beside == "" { // half a range would be another range
		s.wrap("  ", "    ", note)
	}
}

func (s *textSink) closing(d finding.Done) {
	c := s.opened.Counts
	if s.hidden > 0 && !s.o.All {
		s.wrap("", "  ", fmt.Sprintf("%s in test and example trees, not shipped (--all lists them)", plural(s.hidden, "finding")))
	}
	if !s.o.Quiet && c.Findings == 0 && !s.shares {
		s.nothing()
	}
	verdict := s.paint("note", "passed")
	if d.Gate.Failed {
		verdict = s.paint("error", "FAILED")
	}
	errors := c.ByLevel[severity.Critical] + c.ByLevel[severity.High] + c.ByLevel[severity.Unscored]
	warnings := c.ByLevel[severity.Medium] + c.ByLevel[severity.Low]
	sum := []string{plural(errors, "error"), plural(warnings, "warning")}
	if n := c.ByLevel[severity.Info]; n > 0 {
		sum = append(sum, plural(n, "note"))
	}
	if c.Excepted > 0 {
		sum = append(sum, fmt.Sprintf("%d excepted", c.Excepted))
	}
	s.wrap("", "  ", fmt.Sprintf("gate %q: %s", d.Gate.Expression, strings.Join(append([]string{verdict}, sum...), s.dot())))
	if d.Since != nil {
		s.line("since " + Clean(d.Since.From) + ":")
		limit := 3 * few
		if s.o.Verbose {
			limit = math.MaxInt
		}
		WriteDiff(s.w, d.Since, limit)
	}
	for _, x := range d.Exceptions {
		s.wrap("  ", "  ", fmt.Sprintf("exception %s at %s: %s", Clean(x.ID), Clean(x.Place), Clean(x.Text)))
	}
	if !s.o.Quiet {
		s.looked()
	}
	if !d.Complete {
		s.wrap("", "  ", s.paint("error", "incomplete")+": not everything that was recognised could be read; what is above is true but may not be all")
	}
}

// nothing never claims more than was looked at.
func (s *textSink) nothing() {
	c := s.opened.Counts
	if s.opened.Data.Name == "" { // no advisories were asked: a document was judged
		s.line("nothing wrong was found")
		return
	}
	if c.Components == 0 {
		s.line("no components found")
		return
	}
	if s.opened.Data.Starter {
		s.wrap("", "  ", fmt.Sprintf("nothing found in the starter set of %s records, which is not a full database: ossay db update", group(s.opened.Data.Records)))
		return
	}
	switch records := group(s.opened.Data.Records); {
	case c.LookedUp == 0:
		s.wrap("", "  ", fmt.Sprintf("none of %s could be looked up, so nothing is known about them", plural(c.Components, "component")))
	case c.LookedUp < c.Components:
		s.wrap("", "  ", fmt.Sprintf("no known vulnerability in %s records among the %s of %s that could be looked up", records, group(c.LookedUp), plural(c.Components, "component")))
	default:
		s.wrap("", "  ", fmt.Sprintf("no known vulnerability among %s in %s records", plural(c.Components, "component"), records))
	}
}

func (s *textSink) looked() {
	var parts []string
	for _, c := range s.coverage {
		t := c.Inspector + " " + c.State.String()
		if c.State != finding.OK && c.Reason != "" {
			t += " (" + Clean(c.Reason) + ")"
		}
		parts = append(parts, t)
	}
	s.wrap("looked at: ", "  ", strings.Join(parts, s.dot()))
	for _, c := range s.coverage {
		if c.Files != nil {
			s.files(c.Files)
		}
		s.remarks("  not read: ", c.Refusals, c.Refused)
		s.remarks("  not settled: ", c.Notes, c.Noted)
	}
}

// remark says what there is to say of an input, or of a run as a whole.
func remark(r finding.Refusal) string {
	if r.Path == "" {
		return r.Reason
	}
	return r.Path + ": " + r.Reason
}

// few is how many remarks of a kind a report lists unless it is verbose.
const few = 5

// remarks lists inputs with what is to be said of them.
func (s *textSink) remarks(label string, list []finding.Refusal, all int) {
	shown := len(list)
	if !s.o.Verbose {
		shown = min(shown, few)
	}
	for _, r := range list[:shown] {
		s.wrap(label, "    ", Clean(remark(r)))
	}
	switch more := all - shown; {
	case more > 0 && shown < len(list):
		s.line(fmt.Sprintf("    and %s more (-v lists them)", group(more)))
	case more > 0:
		s.line(fmt.Sprintf("    and %s more", group(more)))
	}
}

func (s *textSink) files(f *finding.Files) {
	text := fmt.Sprintf("files: %s seen = %s read + %s ruled out + %s refused + %s over budget",
		group(f.Seen), group(f.Read), group(f.RuledOut), group(f.Refused), group(f.OverBudget))
	if f.Archives > 0 {
		text += fmt.Sprintf("; %s with %s", plural(f.Archives, "archive"), plural(f.Members, "member"))
	}
	if f.Links+f.Specials > 0 {
		text += fmt.Sprintf("; %s not followed, %s not opened", plural(f.Links, "link"), plural(f.Specials, "special file"))
	}
	s.wrap("", "  ", text)
	for _, r := range f.RuledOutBy {
		if s.o.Verbose || r.Reason != "no inspector reads this kind of file" && r.Reason != "version control data" {
			s.wrap("  ", "    ", fmt.Sprintf("%s ruled out: %s", group(r.Count), r.Reason))
		}
	}
}

func (s *textSink) line(t string) { s.w.WriteString(strings.TrimRight(t, " ") + "\n") }

// wrap writes text within the terminal's width, breaking between words; words
// that are too long stand alone. Escape sequences count nothing.
func (s *textSink) wrap(first, rest, text string) {
	if s.o.Width <= 0 {
		s.line(first + text)
		return
	}
	line, indent := first, rest
	used, empty := textWidth(first), true
	for _, word := range strings.Fields(text) {
		n := textWidth(word)
		if !empty && used+1+n > s.o.Width {
			s.line(line)
			line, used, empty = indent, textWidth(indent), true
		}
		if !empty {
			line += " "
			used++
		}
		line += word
		used += n
		empty = false
	}
	s.line(line)
}

func (s *textSink) dot() string   { return s.sign(" · ", " | ") }
func (s *textSink) arrow() string { return s.sign(" → ", " -> ") }
func (s *textSink) bar() string   { return "|" }

func (s *textSink) sign(unicode, ascii string) string {
	if s.o.ASCII {
		return ascii
	}
	return unicode
}

func (s *textSink) paint(kind, t string) string {
	if !s.o.Colour {
		return t
	}
	code := "1"
	switch kind {
	case "error":
		code = "1;31"
	case "warning":
		code = "1;33"
	case "note":
		code = "1;32"
	case "excepted":
		code = "2"
	}
	return "\x1b[" + code + "m" + t + "\x1b[0m"
}

func (s *textSink) dim(t string) string {
	if !s.o.Colour {
		return t
	}
	return "\x1b[2m" + t + "\x1b[0m"
}

// textWidth counts the terminal cells of t: escape sequences and combining marks
// none, East Asian wide characters two (Unicode Standard Annex 11, the common
// ranges).
func textWidth(t string) int {
	n := 0
	for i := 0; i < len(t); {
		if t[i] == 0x1b {
			if j := strings.IndexByte(t[i:], 'm'); j >= 0 {
				i += j + 1
				continue
			}
		}
		r, size := utf8.DecodeRuneInString(t[i:])
		i += size
		n += cells(r)
	}
	return n
}

func cells(r rune) int {
	switch {
	case r < 0x300:
		return 1
	case unicode.In(r, unicode.Mn, unicode.Me):
		return 0
	case r >= 0x1100 && r <= 0x115f, r >= 0x2e80 && r <= 0xa4cf, r >= 0xac00 && r <= 0xd7a3,
		r >= 0xf900 && r <= 0xfaff, r >= 0xfe30 && r <= 0xfe6f, r >= 0xff00 && r <= 0xff60, r >= 0xffe0 && r <= 0xffe6, r >= 0x1f300 && r <= 0x1faff, r >= 0x20000 && r <= 0x3fffd:
		return 2
	}
	return 1
}

// cut shortens t to n cells.
func cut(t string, n int) string {
	used := 0
	for i, r := range t {
		used += cells(r)
		if used > n {
			return t[:i]
		}
	}
	return t
}

// skip drops the first n cells of t.
func skip(t string, n int) string {
	used := 0
	for i, r := range t {
		if used >= n {
			return t[i:]
		}
		used += cells(r)
	}
	return ""
}

// Fold breaks text into lines of at most width columns, indenting every line
// but the first; width 0 leaves it whole.
func Fold(text string, width, indent int) string {
	if width <= indent+20 {
		return text
	}
	var b strings.Builder
	used := indent
	for i, word := range strings.Fields(text) {
		n := textWidth(word)
		switch {
		case i > 0 && used+1+n > width:
			b.WriteString("\n" + strings.Repeat(" ", indent))
			used = indent
		case i > 0:
			b.WriteByte(' ')
			used++
		}
		b.WriteString(word)
		used += n
	}
	return b.String()
}
