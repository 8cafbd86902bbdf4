package ssvc

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/finding"
)

// suiteTable is the form of the tables in shared/suites/ssvc.
type suiteTable struct {
	Namespace, Key, Version string
	Name                    string
	Points                  map[string]struct {
		Name   string
		Values []Value
	} `json:"decision_points"`
	Outcome string
	Mapping []map[string]string
}

// suite returns the tables of the suite as tables of this package.
func suite(t *testing.T) map[string]*Table {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			break
		}
		dir = filepath.Dir(dir)
	}
	files, _ := filepath.Glob(filepath.Join(dir, "..", "shared", "suites", "ssvc", "decision_tables", "*", "*.json"))
	if len(files) == 0 {
		t.Skip("../shared/suites/ssvc is not there")
	}
	out := map[string]*Table{}
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		var s suiteTable
		if err := json.Unmarshal(text, &s); err != nil {
			t.Fatalf("%s: %v", f, err)
		}
		table := &Table{ID: s.Namespace + ":" + s.Key + ":" + s.Version, Name: s.Name}
		var ids []string
		for id := range s.Points {
			ids = append(ids, id)
		}
		slices.Sort(ids)
		for _, id := range ids {
			p := Point{ID: id, Name: s.Points[id].Name, Values: s.Points[id].Values}
			if id == s.Outcome {
				table.Outcome = p
			} else {
				table.Points = append(table.Points, p)
			}
		}
		for _, m := range s.Mapping {
			var row []string
			for i := range table.Points {
				row = append(row, m[table.Points[i].ID])
			}
			table.Rows = append(table.Rows, append(row, m[s.Outcome]))
		}
		if err := table.check(); err != nil {
			t.Errorf("%s: %v", f, err)
		}
		out[table.ID] = table
	}
	return out
}

func keys(vs []Value) string {
	var out []string
	for _, v := range vs {
		out = append(out, v.Key)
	}
	return strings.Join(out, " ")
}

func TestEveryRowOfEveryTableGivesItsOutcome(t *testing.T) {
	rows := 0
	for id, table := range suite(t) {
		for _, row := range table.Rows {
			rows++
			all := map[string][]string{}
			for i := range table.Points {
				all[table.Points[i].ID] = []string{row[i]}
			}
			got, err := table.Outcomes(all)
			if err != nil || keys(got) != row[len(row)-1] {
				t.Errorf("%s %v: %s, %v", id, row, keys(got), err)
			}
			// Without one answer, every outcome that an answer could give, and no other.
			for i := range table.Points {
				point := table.Points[i].ID
				delete(all, point)
				got, err := table.Outcomes(all)
				if want := possible(table, row, i); err != nil || keys(got) != want {
					t.Errorf("%s %v without %s: %s, want %s (%v)", id, row, point, keys(got), want, err)
				}
				all[point] = []string{row[i]}
			}
		}
	}
	if rows != 1574 {
		t.Errorf("%d rows, and the suite has 1574", rows)
	}
}

// possible returns the outcomes of the rows that differ from row at most in one
// column, by looking at each.
func possible(t *Table, row []string, column int) string {
	var out []string
	for _, v := range t.Outcome.Values {
		for _, r := range t.Rows {
			same := r[len(r)-1] == v.Key
			for i := range t.Points {
				same = same && (i == column || r[i] == row[i])
			}
			if same {
				out = append(out, v.Key)
				break
			}
		}
	}
	return strings.Join(out, " ")
}

func TestTheTablesInsideAreThoseOfTheSuite(t *testing.T) {
	all := suite(t)
	for _, name := range Tables() {
		have, err := Load(name)
		if err != nil {
			t.Fatal(err)
		}
		want := all[have.ID]
		if want == nil {
			t.Errorf("%s: the suite has no table %s", name, have.ID)
			continue
		}
		if have.Name != want.Name || len(have.Rows) != len(want.Rows) || have.Outcome.ID != want.Outcome.ID {
			t.Errorf("%s: %q with %d rows, want %q with %d", name, have.Name, len(have.Rows), want.Name, len(want.Rows))
		}
		for _, row := range have.Rows {
			given := map[string][]string{}
			for i := range have.Points {
				given[have.Points[i].ID] = []string{row[i]}
			}
			got, err := want.Outcomes(given)
			if err != nil || keys(got) != row[len(row)-1] {
				t.Errorf("%s %v: the suite says %s (%v)", name, row, keys(got), err)
			}
		}
	}
}

func TestAnswersThatATableDoesNotKnowAreRefused(t *testing.T) {
	table, err := Load("deployer")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := table.Outcomes(map[string][]string{"TI": {"T"}}); err == nil || !strings.Contains(err.Error(), `no decision point "TI"`) {
		t.Error(err)
	}
	if _, err := table.Outcomes(map[string][]string{"E": {"X"}}); err == nil || !strings.Contains(err.Error(), `no value "X": one of N None, P Public PoC, A Active`) {
		t.Error(err)
	}
	if _, err := Load("nothing"); err == nil {
		t.Error("a table that is not there was found")
	}
	if _, err := Decide("coordinator", nil); err == nil {
		t.Error("a tree that is not there was found")
	}
	if _, err := Decide("deployer", map[string]Answer{"TI": {Values: []string{"T"}}}); err == nil || !strings.Contains(err.Error(), `no decision point "TI"`) {
		t.Error(err)
	}
	if _, err := Decide("supplier", map[string]Answer{"VD": {Values: []string{"wide"}}}); err == nil || !strings.Contains(err.Error(), "Value Density") {
		t.Error(err)
	}
}

func TestTablesWithHolesAreRefused(t *testing.T) {
	head := "table x:T:1 t\npoint x:A:1 A: N No, Y Yes\noutcome x:O:1 O: L Low, H High\n"
	for text, want := range map[string]string{
		head + "N L\nY H\n":        "",
		head + "N L\n":             "1 rows for 2 combinations",
		head + "N L\nN H\n":        "2 rows for 2 combinations",
		head + "N L\nY H\nY L\n":   "3 rows for 2 combinations",
		head + "N L\nZ H\n":        `has no value "Z"`,
		head + "N L\nY X\n":        `has no value "X"`,
		head + "N L\nY\n":          "1 answers for 1 points",
		"table x:T:1 t\npoint x:A": "has no values",
	} {
		if _, err := parse(text); (err == nil) != (want == "") || err != nil && !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %s", text, err, want)
		}
	}
}

func TestWhatNobodyAnswersStaysOpen(t *testing.T) {
	d, err := Decide("deployer", nil)
	if err != nil {
		t.Fatal(err)
	}
	if d.Outcome() != "Defer to Immediate" {
		t.Errorf("without answers it is %s", d.Outcome())
	}
	for _, i := range d.Inputs {
		if !i.Open || i.Why != "not known" {
			t.Errorf("%+v", i)
		}
	}
	if (&Decision{}).Outcome() != "undecided" {
		t.Error("no outcome has a word")
	}
}

func TestOneTableAnswersAnother(t *testing.T) {
	answer := func(pairs ...string) map[string]Answer {
		out := map[string]Answer{}
		for i := 0; i < len(pairs); i += 2 {
			out[pairs[i]] = Answer{Values: []string{pairs[i+1]}, Why: "as given"}
		}
		return out
	}
	d, err := Decide("deployer", answer("E", "active", "EXP", "Open", "A", "yes", "SI", "N", "MI", "MF"))
	if err != nil || d.Outcome() != "Immediate" {
		t.Fatalf("%+v, %v", d, err)
	}
	last := d.Inputs[len(d.Inputs)-1]
	if last.Point != "HI" || last.Values[0] != "Very High" || last.Why != "by the table Human Impact" {
		t.Errorf("%+v", last)
	}
	d, err = Decide("supplier", answer("E", "A", "A", "Y", "VD", "C", "TI", "T", "SI", "C"))
	if err != nil || d.Outcome() != "Immediate" {
		t.Errorf("%+v, %v", d, err)
	}
	var order []string
	for _, i := range d.Inputs {
		order = append(order, i.Point)
	}
	if got := strings.Join(order, " "); got != "E A VD U TI SI PSI" {
		t.Errorf("inputs %s", got)
	}
	// What is given itself goes before what could be computed.
	d, err = Decide("deployer", answer("E", "N", "EXP", "S", "A", "N", "HI", "L"))
	if err != nil || d.Outcome() != "Defer" {
		t.Errorf("%+v, %v", d, err)
	}
}

func TestEveryDecisionOfTheTreesIsThatOfItsTable(t *testing.T) {
	for _, tree := range Trees() {
		table, err := Load(tree)
		if err != nil {
			t.Fatal(err)
		}
		for _, row := range table.Rows {
			answers := map[string]Answer{}
			for i := range table.Points {
				answers[table.Points[i].Key()] = Answer{Values: []string{row[i]}}
			}
			d, err := Decide(tree, answers)
			want, _ := table.Outcome.Value(row[len(row)-1])
			if err != nil || fmt.Sprint(d.Outcomes) != fmt.Sprint([]string{want.Name}) {
				t.Errorf("%s %v: %v, %v", tree, row, d, err)
			}
		}
	}
}

func TestFindingsAnswerWhatTheirDataTell(t *testing.T) {
	for _, tt := range []struct {
		name     string
		f        finding.Finding
		e, a, ti string
	}{
		{"nobody scored it", finding.Finding{}, "N P", "", ""},
		{"exploited", finding.Finding{KEV: true}, "A", "", ""},
		{"from the network, everything lost", scored("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"), "N P", "Y", "T"},
		{"only availability", scored("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H"), "N P", "Y", "P"},
		{"local", scored("CVSS:3.1/AV:L/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"), "N P", "N", "T"},
		{"somebody must help", scored("CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:U/C:H/I:H/A:H"), "N P", "N", "T"},
		{"rights are needed", scored("CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H"), "N P", "N", "T"},
		{"something stands in the way", scored("CVSS:3.1/AV:N/AC:H/PR:N/UI:N/S:U/C:H/I:H/A:H"), "N P", "N Y", "T"},
		{"version 4", scored("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N"), "N P", "Y", "T"},
		{"version 2 has other metrics", scored("AV:N/AC:L/Au:N/C:C/I:C/A:C"), "N P", "", ""},
		{"no vector", scored("high"), "N P", "", ""},
	} {
		got := Answers(&tt.f)
		for point, want := range map[string]string{"E": tt.e, "A": tt.a, "TI": tt.ti} {
			if have := strings.Join(got[point].Values, " "); have != want || want != "" && got[point].Why == "" {
				t.Errorf("%s: %s is %q (%s), want %q", tt.name, point, have, got[point].Why, want)
			}
		}
	}
}

func scored(vector string) finding.Finding {
	return finding.Finding{Scores: []finding.Score{{Type: "word", Vector: "high"}, {Type: "CVSS", Vector: vector}}}
}
