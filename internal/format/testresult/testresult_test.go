package testresult

import (
	"strings"
	"testing"
)

func TestBothFormsSayWhichTestsPassedAndFailed(t *testing.T) {
	for _, tt := range []struct{ name, text, passed, failed, skipped string }{
		{"JUnit", `<testsuites><testsuite><testcase classname="c" name="a"/><testcase name="b"><failure>x</failure></testcase></testsuite></testsuites>`, "c.a", "b", ""},
		{"JUnit with one suite at the root", `<?xml version="1.0"?><testsuite><testcase classname="c" name="a"><system-out>failure</system-out></testcase></testsuite>`, "c.a", "", ""},
		{"an error counts as a failure, and wins over skipped", `<testsuite><testcase name="e"><error/><skipped/></testcase><testcase name="s"><skipped/></testcase></testsuite>`, "", "e", "s"},
		{"a failure before any test belongs to none", `<testsuite><failure/><testcase name="a"/></testsuite>`, "a", "", ""},
		{"a stream of events", "{\"Action\":\"start\",\"Package\":\"p\"}\n{\"Action\":\"pass\",\"Package\":\"p\",\"Test\":\"T\"}\n\n{\"Action\":\"skip\",\"Package\":\"p\",\"Test\":\"S\"}\n{\"Action\":\"pass\",\"Package\":\"p\"}\n", "p.T", "", "p.S"},
		{"a package that does not build", `{"Action":"fail","Package":"p"}`, "", "p", ""},
		{"the same test twice", "{\"Action\":\"pass\",\"Package\":\"p\",\"Test\":\"T\"}\n{\"Action\":\"pass\",\"Package\":\"p\",\"Test\":\"T\"}", "p.T", "", ""},
	} {
		r, err := Decode([]byte(tt.text))
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		if strings.Join(r.Passed, " ") != tt.passed || strings.Join(r.Failed, " ") != tt.failed || strings.Join(r.Skipped, " ") != tt.skipped {
			t.Errorf("%s: %+v", tt.name, r)
		}
	}
}

func TestWhatIsNoTestResultIsRefused(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"", "neither JUnit XML"},
		{"ok  p  0.1s", "neither JUnit XML"},
		{"<testsuite/>", "no test is in it"},
		{"{}", "no test is in it"},
		{"<testsuite><testcase name='a'>", "JUnit XML"},
		{"{\"Action\":\"pass\",\"Test\":\"T\"}\n{", "line 2"},
		{strings.Repeat("<a>", 1000), "nested too deeply"},
		{strings.Repeat(`{"Action":"pass","Test":"T"}`+"\n", MaxTests+1), "more than"},
		{`<!DOCTYPE x [<!ENTITY a "aaaa">]><testsuite><testcase name="&a;"/></testsuite>`, "JUnit XML"},
	} {
		if _, err := Decode([]byte(tt.text)); err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%.30q: %v", tt.text, err)
		}
	}
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte(`<testsuite><testcase classname="c" name="a"><failure/></testcase></testsuite>`))
	f.Add([]byte(`{"Action":"pass","Package":"p","Test":"T"}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		if r, err := Decode(data); err == nil && r.count() == 0 {
			t.Fatal("a result without tests")
		}
	})
}
