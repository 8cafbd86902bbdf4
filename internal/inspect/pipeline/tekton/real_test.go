package tekton

import "testing"

// The files of this test are shaped like those of large projects: a run for pull
// requests that builds bundles and comments, and a listener that deploys.

func TestARunForPullRequestsThatBuildsAndComments(t *testing.T) {
	sketch(t, read(t, `
---
apiVersion: tekton.dev/v1
kind: PipelineRun
metadata:
  name: definitions-pull-request
  annotations:
    pipelinesascode.tekton.dev/on-cel-expression: (event == "pull_request" && target_branch == "main") || (event == "push" && target_branch.startsWith("queue/"))
    pipelinesascode.tekton.dev/task: "[task/git-clone/0.1/git-clone.yaml, .tekton/tasks/lint.yaml, sast-check]"
    pipelinesascode.tekton.dev/max-keep-runs: "5"
spec:
  params:
    - name: repo_url
      value: "{{ repo_url }}"
    - name: revision
      value: "{{ revision }}"
    - name: image
      value: registry.invalid/builds:{{revision}}
  pipelineSpec:
    params:
      - name: repo_url
      - name: revision
    workspaces:
      - name: workspace
    tasks:
      - name: clone
        taskRef:
          name: git-clone
        workspaces:
          - name: output
            workspace: workspace
        params:
          - name: url
            value: $(params.repo_url)
          - name: revision
            value: $(params.revision)
      - name: build
        matrix:
          params:
            - name: PLATFORM
              value: [linux/x86_64, linux/arm64]
        params:
          - name: IMAGE
            value: "$(params.image)"
        runAfter: [clone]
        taskRef:
          resolver: bundles
          params:
            - {name: bundle, value: "registry.invalid/tasks/buildah@sha256:1234"}
            - {name: name, value: buildah}
        workspaces:
          - name: source
            workspace: workspace
      - name: comment
        when:
          - input: $(tasks.build.results.changed)
            operator: in
            values: ["yes"]
        taskSpec:
          steps:
            - name: check
              image: $(params.image)
              workingDir: $(workspaces.source.path)/source
              script: |
                #!/usr/bin/env bash
                ./hack/check.sh > out.txt
                echo $? > code.txt
            - name: post
              image: registry.invalid/python@sha256:5678
              volumeMounts:
                - {name: key, mountPath: /secrets}
              env:
                - name: NUMBER
                  value: "{{pull_request_number}}"
                - name: AUTHOR
                  value: "{{sender}}"
              script: |
                #!/usr/bin/env bash
                .tekton/scripts/comment.py out.txt
          workspaces:
            - name: source
          volumes:
            - name: key
              secret:
                secretName: comment-key
        workspaces:
          - name: source
            workspace: workspace
      - name: bundles
        params:
          - name: revision
            value: "{{ revision }}"
          - name: branch
            value: "{{ source_branch }}"
        taskSpec:
          params:
            - {name: revision, type: string}
            - {name: branch, type: string}
          results:
            - name: bundle
          steps:
            - name: build
              image: registry.invalid/build:latest
              script: |
                BUILD_TAG=$(params.revision) BRANCH=$(params.branch) hack/build.sh
                echo -n "$BUNDLE" | tee "$(results.bundle.path)"
        workspaces:
          - name: other
    finally:
      - name: clean
        params:
          - name: namespace
            value: tests
        taskSpec:
          params:
            - name: namespace
          steps:
            - image: registry.invalid/cli@sha256:9abc
              script: |
                oc delete deployment --all -n $(params.namespace)
  taskRunTemplate:
    serviceAccountName: build-account
  workspaces:
    - name: workspace
      volumeClaimTemplate:
        spec:
          accessModes: [ReadWriteOnce]
`), `
trigger pull_request outsider setting
trigger push maintainer rights
input repo_url 
input revision 
include local task/git-clone/0.1/git-clone.yaml
include local .tekton/tasks/lint.yaml
include package sast-check
job clone
  uses local git-clone
  with variable url = "$(params.repo_url)" structured:params.repo_url<repo_url
  with variable revision = "$(params.revision)"
  checkout of the change
  writes with the service account build-account
job build
  uses image registry.invalid/tasks/buildah@sha256:1234
  with variable IMAGE = "$(params.image)"
  checkout of the change
  writes with the service account build-account
job comment
  image $(params.image) dynamic
  image registry.invalid/python@sha256:5678
  checkout of the change
  run "#!/usr/bin/env bash\n./hack/check.sh > out.txt\necho $? > code.txt\n"
  run "#!/usr/bin/env bash\n.tekton/scripts/comment.py out.txt\n"
    variable NUMBER = "{{pull_request_number}}"
    variable AUTHOR = "{{sender}}" structured:sender
  writes with the service account build-account
  reads the secret comment-key
job bundles
  image registry.invalid/build:latest
  nothing
  run "BUILD_TAG=$(params.revision) BRANCH=$(params.branch) hack/build.sh\necho -n \"$BUNDLE\" | tee \"$(results.bundle.path)\"\n" arbitrary:params.branch<source_branch
  writes with the service account build-account
job clean
  image registry.invalid/cli@sha256:9abc
  nothing
  run "oc delete deployment --all -n $(params.namespace)\n"
  writes with the service account build-account
`)
}

func TestAListenerThatDeploysWhatIsCommented(t *testing.T) {
	sketch(t, read(t, `
apiVersion: triggers.tekton.dev/v1beta1
kind: EventListener
metadata:
  name: comments
spec:
  serviceAccountName: triggers
  triggers:
    - name: deploy
      interceptors:
        - ref: {name: github}
          params:
            - name: eventTypes
              value: [issue_comment]
      bindings:
        - ref: comment
        - name: command
          value: $(body.comment.body)
      template:
        ref: deploy
---
apiVersion: triggers.tekton.dev/v1beta1
kind: TriggerBinding
metadata:
  name: comment
spec:
  params:
    - name: url
      value: $(body.repository.clone_url)
    - name: number
      value: $(body.issue.number)
---
apiVersion: triggers.tekton.dev/v1beta1
kind: TriggerTemplate
metadata:
  name: deploy
spec:
  params:
    - name: command
    - name: url
    - name: number
      default: "0"
  resourcetemplates:
    - apiVersion: tekton.dev/v1
      kind: TaskRun
      metadata:
        generateName: deploy-
      spec:
        serviceAccountName: deployer
        params:
          - name: command
            value: $(tt.params.command)
          - name: target
            value: pr-$(tt.params.number)
          - name: url
            value: $(tt.params.url)
        taskSpec:
          params:
            - name: command
            - name: target
            - name: url
          steps:
            - image: registry.invalid/deploy@sha256:1234
              command: ["bash", "-c"]
              args:
                - deploy $(params.target) $(params.url) && $(params.command)
`), `
trigger EventListener outsider rights
input command 
input url 
input number 
job TaskRun
  image registry.invalid/deploy@sha256:1234
  nothing
  run "deploy $(params.target) $(params.url) && $(params.command)" structured:params.url<body.repository.clone_url arbitrary:params.command<body.comment.body
  writes with the service account deployer
`)
}
