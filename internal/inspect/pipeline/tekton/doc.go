// Package tekton reads Tekton resources: Task, Pipeline, PipelineRun, TaskRun,
// Trigger resources, and the runs of Pipelines-as-Code below .tekton.
//
// Who can start what (Pipelines-as-Code documentation, "Running PipelineRuns",
// "GitOps commands"): a run on pull_request starts for members at once and for
// others after a member's /ok-to-test, with the rights of the namespace; that
// comment is the trigger's setting here. Runs on comments that a pattern
// matches, and those of an EventListener, are an outsider's with rights.
//
// {{ name }} of Pipelines-as-Code and $(params.name) of Tekton are replaced
// before a script starts ("Dynamic variables", "Variable substitution"); a
// parameter in env and a quoted variable in the script is the safe form.
//
// Nothing is fetched: tasks of hubs, bundles and other repositories stay names.
package tekton
