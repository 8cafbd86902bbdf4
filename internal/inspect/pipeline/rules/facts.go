package rules

import "github.com/ossay-dev/ossay/internal/inspect/pipeline"

// Facts returns what the rules know, for those who join pipelines to a graph.
func (o *Options) Facts() pipeline.Facts {
	mends := map[string]string{}
	for _, r := range All() {
		mends[r.ID] = r.Mend
	}
	return pipeline.Facts{
		Entrances: func(d *pipeline.Document) []pipeline.Entrance { return Entrances(d, o) },
		Powers:    Powers, Gated: Gated, Lesser: Lesser, LeastRights: LeastRights,
		Mend: func(rule string) string { return mends[rule] },
	}
}
