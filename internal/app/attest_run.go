package app

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/format/intoto"
)

// A RunRequest says which build step to run and to record.
type RunRequest struct {
	AttestRequest           // how the link is signed; Subjects are not used
	Step          string    // name of the step
	Materials     []string  // files and folders; the working folder if empty
	Products      []string  // files and folders; the working folder if empty
	Command       []string  // the user's own command
	Out, Err      io.Writer // of the command
	// Functionary is the key of a functionary of a layout, as Env.signingKey reads it:
	// the link is then one of in-toto 1.0, and goes into the folder Output.
	Functionary string

	seen map[string]string // materials
}

// maxRecorded bounds the files that one step records.
const maxRecorded = 200_000

// AttestRun runs a command of the user and writes a link: which files were there
// before, and which were made or changed. A command that fails makes no link. Its
// output is not recorded: it may hold secrets.
func AttestRun(ctx context.Context, env Env, req RunRequest) (*Attested, error) {
	if len(req.Command) == 0 || req.Output == "" {
		return nil, fault.New(fault.Usage, "attest run needs -o FILE and a command after --").WithHint("for example: ossay attest run -o build.link.json -- make")
	}
	before, err := recordFiles(orHere(req.Materials))
	if err != nil {
		return nil, err
	}
	earlier := before
	if !slices.Equal(orHere(req.Materials), orHere(req.Products)) {
		if earlier, err = recordFiles(existing(orHere(req.Products))); err != nil {
			return nil, err
		}
	}
	cmd := exec.CommandContext(ctx, req.Command[0], req.Command[1:]...)
	cmd.Stdin, cmd.Stdout, cmd.Stderr = env.In, req.Out, req.Err
	if err := cmd.Run(); err != nil {
		var exit *exec.ExitError
		if errors.As(err, &exit) {
			return nil, fault.New(fault.Partial, "%s: %w", req.Command[0], err).WithHint("no link was written")
		}
		return nil, fault.New(fault.Usage, "starting %s: %w", req.Command[0], err)
	}
	after, err := recordFiles(orHere(req.Products))
	if err != nil {
		return nil, err
	}
	link := intoto.Statement{Type: intoto.StatementV1, PredicateType: intoto.LinkV03}
	for _, name := range slices.Sorted(maps.Keys(after)) {
		if earlier[name] != after[name] {
			link.Subjects = append(link.Subjects, intoto.Subject{Name: name, Digest: map[string]string{"sha256": after[name]}})
		}
	}
	if len(link.Subjects) == 0 {
		return nil, fault.New(fault.NotFound, "the command made and changed no file").WithHint("name where its products are with --products PATH")
	}
	materials := make([]resource, 0, len(before))
	for _, name := range slices.Sorted(maps.Keys(before)) {
		materials = append(materials, resource{Name: name, Digest: map[string]string{"sha256": before[name]}})
	}
	predicate := map[string]any{
		"name": orElse(req.Step, filepath.Base(req.Command[0])), "command": req.Command, "materials": materials,
		"byproducts": map[string]int{"return-value": 0}, "environment": map[string]string{},
	}
	if req.Functionary != "" {
		req.seen = before
		return writeLink(ctx, env, &req, predicate, made(link.Subjects))
	}
	if link.Raw, err = json.Marshal(predicate); err != nil {
		return nil, fault.New(fault.Internal, "writing the link: %w", err)
	}
	statement, err := link.JSON()
	if err != nil {
		return nil, fault.New(fault.Internal, "%w", err)
	}
	req.Subjects = []string{link.Subjects[0].Name}
	return storeStatement(ctx, env, &req.AttestRequest, nil, statement, intoto.LinkV03)
}

// made returns the products by their names.
func made(list []intoto.Subject) map[string]string {
	out := map[string]string{}
	for _, s := range list {
		out[s.Name] = s.Digest["sha256"]
	}
	return out
}

func orHere(paths []string) []string {
	if len(paths) == 0 {
		return []string{"."}
	}
	return paths
}

// existing leaves out what is not there yet: the command may make it.
func existing(paths []string) []string {
	return slices.DeleteFunc(slices.Clone(paths), func(p string) bool {
		_, err := os.Lstat(p)
		return err != nil
	})
}

// recordFiles returns the SHA-256 of the files of paths, by their names with slashes.
// Version control data is left out. Links are not followed.
func recordFiles(paths []string) (map[string]string, error) {
	out := map[string]string{}
	for _, p := range paths {
		err := filepath.WalkDir(p, func(name string, d fs.DirEntry, err error) error {
			switch {
			case err != nil:
				return err
			case d.IsDir() && name != p && d.Name() == ".git":
				return fs.SkipDir
			case !d.Type().IsRegular():
				return nil
			case len(out) == maxRecorded:
				return fault.New(fault.Usage, "a step records at most %d files", maxRecorded).WithHint("name fewer with --materials and --products")
			}
			a, err := artifact(name)
			if err != nil {
				return err
			}
			out[filepath.ToSlash(filepath.Clean(name))] = hex.EncodeToString(a.Digests["sha256"])
			return nil
		})
		var f *fault.Fault
		if errors.As(err, &f) {
			return nil, f
		}
		if err != nil {
			return nil, fault.New(fault.NotFound, "recording %s: %w", p, plainPath(err))
		}
	}
	return out, nil
}
