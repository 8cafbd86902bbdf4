package tekton

import "github.com/ossay-dev/ossay/internal/inspect/pipeline"

// Link ties runs and pipelines to the tasks of the same target that they name: a
// task has the triggers of the runs that use it, works on what they checked out,
// and gets their parameters.
func Link(docs []*pipeline.Document, _ pipeline.Opener) []*pipeline.Document {
	var own []*pipeline.Document
	tasks := map[string]*pipeline.Job{}
	for _, d := range docs {
		if d.Platform != pipeline.Tekton {
			continue
		}
		own = append(own, d)
		for _, j := range d.Jobs {
			if j.Uses == nil && tasks[j.ID] == nil && called(d) {
				tasks[j.ID] = j
			}
		}
	}
	for _, d := range own {
		for _, j := range d.Jobs {
			if j.Uses == nil || j.Uses.Kind != pipeline.RefLocal {
				continue
			}
			if t := tasks[j.Uses.Path]; t != nil && t.Doc != d {
				j.Uses.Target = t.Doc
				t.Doc.Callers = append(t.Doc.Callers, pipeline.Call{Job: j})
				hand(j, t)
			}
		}
	}
	for round := 0; round < 4 && pipeline.Feed(own, "params"); round++ {
	}
	return nil
}

// called reports whether a document is one that others run.
func called(d *pipeline.Document) bool {
	return len(d.Triggers) > 0 && d.Triggers[0].Who == pipeline.Caller
}

// hand gives a task what the job that runs it has.
func hand(j, task *pipeline.Job) {
	const most = 50
	for _, t := range j.Doc.Triggers {
		known := false
		for _, has := range task.Doc.Triggers {
			known = known || has.Event == t.Event
		}
		if !known && len(task.Doc.Triggers) < most {
			t.Key = pipeline.Loc{}
			task.Doc.Triggers = append(task.Doc.Triggers, t)
		}
	}
	for _, p := range j.Powers {
		if p.At = (pipeline.Loc{}); len(task.Powers) < most {
			task.Powers = append(task.Powers, p)
		}
	}
	if len(j.Steps) > 0 && len(task.Steps) > 0 && task.Steps[0].Run == nil && task.Steps[0].Uses == nil {
		task.Steps[0].Brings = task.Steps[0].Brings || j.Steps[0].Brings
	}
}
