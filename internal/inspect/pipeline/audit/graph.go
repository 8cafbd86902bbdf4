package audit

import (
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/graph"
)

// Graph joins the pipelines of the set to one graph, from what outsiders can do
// to the rights that they must not get.
func (s *Set) Graph(opt Options) *graph.Graph {
	return graph.Build(s.all(), opt.Facts())
}

// identityGraph is the graph of the repositories that publish something.
func (s *Set) identityGraph(opt Options) *graph.Graph {
	facts := opt.Facts()
	return graph.Build(append(graph.Publishing(s.Docs, facts), s.Remote...), facts)
}

// all are the documents of the target and those of other repositories.
func (s *Set) all() []*pipeline.Document {
	return append(append([]*pipeline.Document(nil), s.Docs...), s.Remote...)
}
