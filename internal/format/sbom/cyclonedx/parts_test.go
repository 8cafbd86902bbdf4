package cyclonedx

import (
	"fmt"
	"maps"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// same checks that a document read in parts is what it is read as a whole.
func same(t *testing.T, name, text string, formats ...sbom.Format) (inParts bool) {
	t.Helper()
	whole, err := readLists(text, nil, len(text)+1)
	parts, err2 := readLists(text, nil, 1)
	if fmt.Sprint(err) != fmt.Sprint(err2) {
		t.Fatalf("%s: %v, in parts %v", name, err, err2)
	}
	if err != nil {
		return false
	}
	if diff := cmp.Diff(whole.Problems(), parts.Problems()); diff != "" {
		t.Errorf("%s: problems (-whole +parts)\n%s", name, diff)
	}
	if a, b := whole.Document(), parts.Document(); !reflect.DeepEqual(a, b) {
		t.Errorf("%s: neutral form (-whole +parts)\n%s", name, cmp.Diff(a, b))
	}
	if len(formats) == 0 {
		formats = partFormats()
	}
	for _, to := range formats {
		var a, b strings.Builder
		lossesA, err := whole.Write(&a, to)
		lossesB, err2 := parts.Write(&b, to)
		if err != nil || err2 != nil || a.String() != b.String() || !reflect.DeepEqual(lossesA, lossesB) {
			t.Errorf("%s to %v differs in parts: %v %v\n%s", name, to, err, err2, cmp.Diff(lossesA, lossesB))
		}
	}
	return len(parts.parts) > 0
}

func partFormats() []sbom.Format {
	return []sbom.Format{{}, {Encoding: sbom.XML}, {Version: "1.3"}, {Version: "1.7", Encoding: sbom.XML}}
}

func TestADocumentReadInPartsIsTheSameAsReadAsAWhole(t *testing.T) {
	inParts := 0
	for k, name := range slices.Sorted(maps.Keys(verdicts(t))) {
		if !strings.HasSuffix(name, ".json") {
			continue
		}
		text, err := os.ReadFile(shared(t, "suites", "cyclonedx", name))
		if err != nil {
			t.Fatal(err)
		}
		if same(t, name, string(text), partFormats()[k%4]) {
			inParts++
		}
	}
	if inParts < 100 {
		t.Errorf("%d documents were read in parts", inParts)
	}
	for name, text := range map[string]string{"newest": newest, "rich": rich, "large": large(50), "with a mark": "\ufeff" + newest, "with space": " \n" + newest + "\r\n "} {
		if !same(t, name, text) {
			t.Errorf("%s was not read in parts", name)
		}
	}
}

func TestPlacesInPartsCountFromTheBeginningOfTheDocument(t *testing.T) {
	entry := func(name, more string) string {
		return `{"type": "library", "bom-ref": "reference-of-` + name + `", "name": "` + name + `", "description": "padding padding"` + more + "}"
	}
	text := "{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.6\",\n\"components\": [\n" + entry("a", "") + ",\n  " + entry("b", `, "wrong": 1`) + ",\n" + entry("a", "") +
		"\n], \"version\": 0,\n\"services\": [" + `{"name": "a service with a long name and more", "description": "padding", "authenticated": 1}` + "],\n \"unknown\": 1}"
	if !same(t, "document", text) {
		t.Fatal("it was not read in parts")
	}
	d, err := readLists(text, nil, 1)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, p := range d.Problems() {
		got = append(got, fmt.Sprintf("%d:%d %s %s", p.At.Line, p.At.Col, p.Path, p.Message))
	}
	want := []string{
		`4:99 /components/1/wrong field "wrong" is not known in component of CycloneDX 1.6`,
		`5:1 /components/2 this entry repeats entry 0 of the list`,
		`6:15 /version 0 is wrong: want an integer of at least 1`,
		`7:105 /services/0/authenticated a number is wrong here: want true or false`,
		`8:2 /unknown field "unknown" is not known in bom of CycloneDX 1.6`,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestWhatIsWrongInAPartIsToldAsOfTheWhole(t *testing.T) {
	entry := `{"type": "library", "name": "a", "description": "` + strings.Repeat("x", 100) + `"}`
	head := "{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.6\",\n\"components\": [\n"
	for tail, want := range map[string]string{
		entry + ",\n{\"type\": nonsense}]}":           "line 4:10: unexpected 'n', want a value",
		entry + ",]}":                                 "line 3:" + fmt.Sprint(len(entry)+2) + ": comma before the end of the list",
		entry + ",,{}]}":                              "line 3:" + fmt.Sprint(len(entry)+2) + ": unexpected ',', want a value",
		entry + " {}]}":                               "line 3:" + fmt.Sprint(len(entry)+2) + ": unexpected '{', want a comma or the end of the list",
		entry + "}}":                                  "line 3:" + fmt.Sprint(len(entry)+1) + ": unexpected '}', want a comma or the end of the list",
		entry + "]]}":                                 "line 3:" + fmt.Sprint(len(entry)+2) + ": unexpected ']', want a comma or the end of the map",
		entry + "]} {}":                               "line 3:" + fmt.Sprint(len(entry)+4) + ": unexpected '{' after the value",
		entry + "], components: 1}":                   "line 3:" + fmt.Sprint(len(entry)+4) + ": unexpected 'c', want a key in quotes",
		entry + ",\n{\"name\": \"no end":              "line 4:10: string without end",
		entry + ",\n{\"name\": \"a\\\"}, {}]}":        "line 4:10: string without end",
		entry + ",\n{\"name\": \"tab\there\"}]}":      "line 4:14: control character in a string",
		entry + ",\n{\"name\": \"bad \\q escape\"}]}": "line 4:15: invalid escape in a string",
		entry + ",\n01]}":                             "line 4:2: unexpected '1', want a comma or the end of the list",
		entry + ",\n1 2]}":                            "line 4:3: unexpected '2', want a comma or the end of the list",
		entry + ",\n\"a\"\"b\"]}":                     "line 4:4: unexpected '\"', want a comma or the end of the list",
		entry:                                         "line 3:" + fmt.Sprint(len(entry)+1) + ": unexpected end of file, want a comma or the end of the list",
	} {
		_, err := readLists(head+tail, nil, 1)
		if err == nil || err.Error() != want {
			t.Errorf("%s\n got %v\nwant %s", tail[len(entry):], err, want)
		}
		same(t, tail, head+tail)
	}
}

func TestPartsAreAsDeepAsTheBudgetAllows(t *testing.T) {
	limits := budget.Default()
	limits.Depth = 8
	for depth, ok := range map[int]bool{6: true, 7: false} { // inside the top object and the list
		text := `{"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [{"description": "` + strings.Repeat("x", 100) + `", "a": ` +
			strings.Repeat("[", depth-1) + strings.Repeat("]", depth-1) + `}]}`
		for _, least := range []int{1, 1 << 20} {
			d, err := readLists(text, budget.New(limits, int64(len(text))), least)
			if (err == nil) != ok || err != nil && !budget.IsBreach(err) {
				t.Errorf("depth %d, lists of %d bytes: %v", depth, least, err)
			}
			if err == nil && len(d.Problems()) == 0 {
				t.Error("no problem was found")
			}
		}
	}
}

func TestListsOfManyShortEntriesStayInTheTree(t *testing.T) {
	for entries, parts := range map[string]int{
		strings.Repeat("1,", 1_000_000) + "1":                                 0,
		strings.Repeat(`{"type": "file", "name": "x"},`, 100_000) + `{}`:      0,
		strings.Repeat(`{"a": "`+strings.Repeat("x", 80)+`"},`, 20_000) + `1`: 1,
	} {
		d, err := Read(`{"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [`+entries+`]}`, nil)
		if err != nil || len(d.parts) != parts {
			t.Errorf("%.40s: %d parts, want %d, %v", entries, len(d.parts), parts, err)
		}
	}
}

func FuzzReadInParts(f *testing.F) {
	f.Add(newest)
	f.Add(rich)
	f.Add(large(3))
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) < 64<<10 && !strings.HasPrefix(strings.TrimSpace(text), "<") {
			same(t, "document", text)
		}
	})
}
