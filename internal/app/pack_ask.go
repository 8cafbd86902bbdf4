package app

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"sync"

	"github.com/ossay-dev/ossay/internal/core/finding"
)

// evidenceClient asks services for evidence.
func evidenceClient() *http.Client {
	return &http.Client{Timeout: askTimeout, CheckRedirect: sameHost}
}

// sameHost lets no redirection lead to another host: tokens go with it.
func sameHost(q *http.Request, via []*http.Request) error {
	if len(via) > 5 || q.URL.Host != via[0].URL.Host || q.URL.Scheme != via[0].URL.Scheme {
		return http.ErrUseLastResponse
	}
	return nil
}

// each does something for each component, several at once.
func (p *packing) each(list []*graded, progress func(finding.Progress), do func(*graded)) {
	jobs := make(chan *graded)
	var wg sync.WaitGroup
	for range askAtOnce {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for x := range jobs {
				do(x)
				if progress != nil {
					progress(finding.Progress{Stage: "packages", Done: 1, Total: len(list)})
				}
			}
		}()
	}
	for _, x := range list {
		jobs <- x
	}
	close(jobs)
	wg.Wait()
}

// errStatus is an answer that is none.
type errStatus struct {
	code   int
	status string
}

// Error returns what the service answered.
func (e errStatus) Error() string { return "it answers " + e.status }

// ask gets a document. What comes back proves nothing until it is verified.
func (p *packing) ask(ctx context.Context, client *http.Client, address string, header http.Header) ([]byte, http.Header, error) {
	q, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return nil, nil, fmt.Errorf("asking the registry: %w", err)
	}
	if q.URL.Scheme != "https" && q.URL.Scheme != "http" {
		return nil, nil, fmt.Errorf("asking the registry: %q is no http address", q.URL.Scheme)
	}
	for k, v := range header {
		q.Header[k] = v
	}
	q.Header.Set("User-Agent", "ossay/"+p.env.Version)
	a, err := client.Do(q)
	if err != nil {
		return nil, nil, fmt.Errorf("asking the registry: %w", err)
	}
	defer a.Body.Close()
	if a.StatusCode != http.StatusOK {
		return nil, nil, fmt.Errorf("asking the registry: %w", errStatus{a.StatusCode, a.Status})
	}
	data, err := io.ReadAll(io.LimitReader(a.Body, maxAnswer+1))
	if err != nil {
		return nil, nil, fmt.Errorf("asking the registry: %w", err)
	}
	if len(data) > maxAnswer {
		return nil, nil, fmt.Errorf("asking the registry: the answer is larger than %d bytes", maxAnswer)
	}
	return data, a.Header, nil
}
