package actions

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"go.yaml.in/yaml/v4"

	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

// uses counts what a workflow fetches by name, as another decoder sees it.
func uses(workflow map[string]any) int {
	n := 0
	count := func(v any) {
		text, _ := v.(string)
		text = strings.TrimSpace(text)
		if text != "" && text[0] != '.' && !strings.HasPrefix(text, "$/") {
			n++
		}
	}
	image := func(v any) {
		if m, ok := v.(map[string]any); ok {
			v = m["image"]
		}
		count(v)
	}
	jobs, _ := workflow["jobs"].(map[string]any)
	for _, j := range jobs {
		job, _ := j.(map[string]any)
		count(job["uses"])
		image(job["container"])
		services, _ := job["services"].(map[string]any)
		for _, s := range services {
			image(s)
		}
		steps, _ := job["steps"].([]any)
		for _, s := range steps {
			step, _ := s.(map[string]any)
			count(step["uses"])
		}
	}
	return n
}

func TestPipelineSuite(t *testing.T) {
	dir := inventorytest.Suite(t, "pipeline")
	read := 0
	err := filepath.WalkDir(dir, func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(p) != ".yml" && filepath.Ext(p) != ".yaml" {
			return err
		}
		data, err := os.ReadFile(p)
		if err != nil {
			return err
		}
		var workflow map[string]any
		if yaml.Unmarshal(data, &workflow) != nil || workflow["jobs"] == nil || strings.Contains(string(data), "&") {
			return nil // no workflow, a broken one, or one with anchors, which count once here
		}
		var res inspect.Result
		if err := Workflow().Inspect(inventorytest.File(path, data), &res); err != nil {
			t.Errorf("%s: %v", p, err)
			return nil
		}
		read++
		have := 0
		for _, l := range res.Listings {
			inventorytest.CheckShape(t, l, len(data))
			have += len(l.Nodes) + len(l.Notes)
		}
		if want := uses(workflow); have != want {
			t.Errorf("%s: %d components and notes, another decoder sees %d", p, have, want)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if read == 0 {
		t.Error("no workflow was read")
	}
	t.Logf("%d workflows read", read)
}
