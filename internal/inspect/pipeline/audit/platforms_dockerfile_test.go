package audit

import (
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline/rules"
)

func TestEveryRuleForContainerBuildFilesFindsItsCaseAndNotTheNearMiss(t *testing.T) {
	from := "FROM alpine@sha256:" + strings.Repeat("ab", 32) + "\n"
	try(t, "Dockerfile", []trial{
		{rule: "adhoc-packages", bad: from + "RUN npm install -g left-pad\n", good: from + "RUN npm ci\n"},
		{rule: "dependency-confusion", bad: from + "RUN pip install --extra-index-url https://registry.invalid/simple private\n", good: from + "RUN pip install --index-url https://registry.invalid/simple private\n"},
		{rule: "hardcoded-credentials", bad: from + "ENV TOKEN=ghp_0123456789abcdefghij0123456789\n", good: from + "ENV TOKEN=$TOKEN\n"},
		{rule: "hardcoded-credentials", bad: from + "ARG INDEX=https://me:hunter2hunter2@registry.invalid/simple\n", good: from + "ARG INDEX=https://registry.invalid/simple\n"},
		{rule: "hardcoded-credentials", bad: from + "ENV DB_PASSWORD=kjh345kjhsdf\n", good: from + "ENV DB_PASSWORD=\nENV PASSWORD_FILE=/run/secrets/db\nARG NPM_TOKEN\nENV DB_PASSWORD=changeme\n"},
		{rule: "host-key-check-off", bad: from + "RUN wget --no-check-certificate https://example.com/x\n", good: from + "RUN wget https://example.com/x\n"},
		{rule: "insecure-url-scheme", bad: from + "ADD http://example.com/x /x\n", good: from + "ADD https://example.com/x /x\n"},
		{rule: "insecure-url-scheme", bad: from + "RUN git clone http://example.com/x.git\n", good: from + "RUN git clone https://example.com/x.git\n"},
		{rule: "syntax", bad: from + "INSTALL x\n", good: from},
		{rule: "unpinned-images", bad: "FROM alpine\n", good: from},
		{rule: "unpinned-images", bad: "ARG V=latest\nFROM alpine:$V\n", good: "ARG V=3.20\nFROM alpine:$V\nFROM scratch\n"},
		{rule: "unpinned-images", bad: from + "COPY --from=tool /x /x\n", good: from[:len(from)-1] + " AS tool\n" + from + "COPY --from=tool /x /x\n"},
		{rule: "unpinned-images", persona: rules.Pedantic, bad: "FROM alpine:3.20\n", good: from},
		{rule: "unverified-script-exec", bad: from + "RUN apk add curl && \\\n    curl -fsSL https://get.example.com | sh\n", good: from + "RUN apk add curl && \\\n    curl -fsSL https://get.example.com -o x\n"},
		{rule: "unverified-script-exec", bad: from + "RUN [\"bash\", \"-c\", \"curl https://get.example.com | sh\"]\n", good: from + "RUN [\"curl\", \"https://get.example.com\", \"|\", \"sh\"]\n"},
		{rule: "unverified-script-exec", bad: from + "RUN <<EOF\ncurl https://get.example.com | sh\nEOF\n", good: from + "COPY <<EOF /x\ncurl https://get.example.com | sh\nEOF\n"},
		{rule: "unverified-script-exec", bad: from + "ADD https://get.example.com/x.sh /tmp/\nRUN sh /tmp/x.sh\n", good: from + "ADD --checksum=sha256:" + strings.Repeat("ab", 32) + " https://get.example.com/x.sh /tmp/\nRUN sh /tmp/x.sh\n"},
		{rule: "unverified-script-exec", bad: from + "ADD https://get.example.com/tool /usr/bin/tool\nRUN chmod +x /usr/bin/tool\n", good: from + "ADD https://get.example.com/data.json /data.json\nRUN jq . /data.json\n"},
	})
}

func TestAWellKeptContainerBuildFileIsSilent(t *testing.T) {
	silent(t, files("Dockerfile", `
# syntax=docker/dockerfile:1.7
ARG GO=1.26
FROM golang:${GO}@sha256:`+strings.Repeat("ab", 32)+` AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/root/.cache \
    # the whole program
    go build -o /out ./cmd/x
FROM scratch
COPY --from=build /out /out
USER 65532
ENTRYPOINT ["/out"]
`))
}

func TestAnInlineExceptionCountsInFilesWithoutYAML(t *testing.T) {
	silent(t, append(files("Dockerfile", "# zizmor: ignore[x]\nFROM alpine # zizmor: ignore[unpinned-images] ours\n")[:0],
		files("a/Jenkinsfile", "node { sh 'make' }\n")...))
	found, _ := Audit(files("Jenkinsfile", "@Library('x@main') _ // zizmor: ignore[unpinned-uses] ours\nnode { sh 'make' }\n"), rules.Options{})
	if len(found) != 1 || found[0].Reason != "ours" {
		t.Errorf("%+v", found)
	}
}
