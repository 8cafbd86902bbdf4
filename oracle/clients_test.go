package oracle

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// user is whom the instance of a test knows.
const user = "maintainer@example.com"

// cosign returns the program to compare with: that of OSSAY_COSIGN, else that of
// PATH.
func cosign(t *testing.T) string {
	t.Helper()
	name := os.Getenv("OSSAY_COSIGN")
	if name == "" {
		found, err := exec.LookPath("cosign")
		if err != nil {
			t.Skip("cosign is not here: set OSSAY_COSIGN to the program, or run make clients, which builds it")
		}
		name = found
	}
	name, err := filepath.Abs(name)
	if err != nil {
		t.Fatal(err)
	}
	return name
}

// client runs a stock client with a home of its own, without any variable that
// would weaken what it checks.
func (i *instance) client(want bool, env []string, args ...string) string {
	i.t.Helper()
	cmd := exec.Command(args[0], args[1:]...)
	cmd.Dir = i.home
	cmd.Env = append([]string{"PATH=" + os.Getenv("PATH"), "HOME=" + i.home}, env...)
	out, err := cmd.CombinedOutput()
	if (err == nil) != want {
		i.t.Fatalf("%s %v: %v\n%s", filepath.Base(args[0]), args[1:], err, out)
	}
	return string(out)
}

// TestCosignTakesThePrivateInstance lets cosign sign and attest at the instance and
// verify with its trusted root, and each of the two programs verify what the other
// made. Nothing is called insecure and no check is left out.
func TestCosignTakesThePrivateInstance(t *testing.T) {
	program := cosign(t)
	i := up(t)
	trusted, signing := filepath.Join(i.home, "state", "trust", "trusted_root.json"), filepath.Join(i.home, "state", "trust", "signing_config.json")
	who := []string{"--trusted-root", trusted, "--certificate-identity", user, "--certificate-oidc-issuer", i.url}
	run := func(want bool, env []string, args ...string) {
		i.t.Helper()
		i.client(want, env, append([]string{program}, args...)...)
	}
	verify := func(want bool, verb string, args ...string) {
		i.t.Helper()
		run(want, nil, append(append([]string{verb}, who...), args...)...)
	}
	plant(t, filepath.Join(i.home, "a"), []byte("signed by cosign"))
	plant(t, filepath.Join(i.home, "b"), []byte("signed by ossay"))

	// cosign takes a token from a file; as an argument it takes RS256 tokens only.
	plant(t, filepath.Join(i.home, "token"), []byte(i.token()))
	services := []string{"--yes", "--signing-config", signing, "--trusted-root", trusted}
	run(true, nil, append(append([]string{"sign-blob"}, services...), "--identity-token", "token", "--bundle", "a.sigstore.json", "a")...)
	verify(true, "verify-blob", "--bundle", "a.sigstore.json", "a")
	verify(false, "verify-blob", "--bundle", "a.sigstore.json", "b")
	i.ossay(true, "verify", "--by", user, "--issuer", i.url, "a")
	i.ossay(false, "verify", "--by", "other@example.com", "--issuer", i.url, "a")

	// The other way round.
	i.ossay(true, "sign", "b")
	verify(true, "verify-blob", "--bundle", "b.sigstore.json", "b")
	verify(false, "verify-blob", "--bundle", "b.sigstore.json", "a")
	verify(false, "verify-blob", "--certificate-identity", "other@example.com", "--bundle", "b.sigstore.json", "b")

	// Statements; the token comes as a build platform would give it.
	const kind = "https://example.invalid/predicate"
	plant(t, filepath.Join(i.home, "predicate"), []byte(`{"tests":"passed"}`))
	run(true, []string{"SIGSTORE_ID_TOKEN=" + i.token()}, append(append([]string{"attest-blob"}, services...), "--predicate", "predicate", "--type", kind, "--bundle", "a.att", "a")...)
	verify(true, "verify-blob-attestation", "--type", kind, "--bundle", "a.att", "a")
	i.ossay(true, "verify", "--bundle", "a.att", "--by", user, "--issuer", i.url, "a")
	i.ossay(true, "attest", "--type", kind, "--predicate", "predicate", "-o", "b.att", "b")
	verify(true, "verify-blob-attestation", "--type", kind, "--bundle", "b.att", "b")
	verify(false, "verify-blob-attestation", "--type", kind, "--bundle", "b.att", "a")

	// With the repository of the instance instead of files, also after new keys.
	for range 2 {
		run(true, nil, "initialize", "--mirror", i.url+"/tuf", "--root", filepath.Join(i.home, "state", "trust", "instance", "tuf", "1.root.json"))
		plant(t, filepath.Join(i.home, "token"), []byte(i.token()))
		run(true, nil, "sign-blob", "--yes", "--identity-token", "token", "--bundle", "c", "a")
		for _, name := range []string{"c", "a.sigstore.json"} {
			run(true, nil, "verify-blob", "--certificate-identity", user, "--certificate-oidc-issuer", i.url, "--bundle", name, "a")
		}
		i.ossay(true, "trust", "rotate", "all")
	}
}

// sigstoreJS is a program for node: it verifies with the package sigstore what is
// named, and signs through the same project's @sigstore/sign, whose log client
// speaks Rekor v2 (the function sign of sigstore itself speaks v1 only). For a
// statement it asks for an entry of kind dsse, which Rekor v2 no longer has:
// sigstore-go and cosign log a hashedrekord there, and so does ossay, which in turn
// @sigstore/verify 3 does not read for a statement. Both refusals are told here, so
// that a version that can do it is noticed.
const sigstoreJS = `
const fs = require('node:fs');
const { verify } = require('sigstore');
const { FulcioSigner, RekorWitness, TSAWitness, MessageSignatureBundleBuilder, DSSEBundleBuilder } = require('@sigstore/sign');
const { bundleToJSON } = require('@sigstore/bundle');
const [url, root, user, token] = process.argv.slice(2);
const options = { tufMirrorURL: url + '/tuf', tufRootPath: root, tufCachePath: 'tuf-js', certificateIssuer: url, certificateIdentityEmail: user };
const refused = async (what, p) => { try { await p } catch (e) { console.log(what, 'refused', e.code); return } throw new Error(what + ' is taken') };
(async () => {
  const own = fs.readFileSync('own'), stock = fs.readFileSync('stock');
  const bundle = JSON.parse(fs.readFileSync('own.sigstore.json'));
  await verify(bundle, own, options);
  console.log('own taken');
  await refused('a statement in a hashedrekord', verify(JSON.parse(fs.readFileSync('own.att')), options));
  await refused('another artefact', verify(bundle, stock, options));
  await refused('another identity', verify(bundle, own, { ...options, certificateIdentityEmail: 'other@example.com' }));
  await refused('another issuer', verify(bundle, own, { ...options, certificateIssuer: 'https://other.invalid' }));
  const with_ = () => ({
    signer: new FulcioSigner({ fulcioBaseURL: url, retry: { retries: 0 }, identityProvider: { getToken: async () => token } }),
    witnesses: [new RekorWitness({ rekorBaseURL: url, majorApiVersion: 2, entryType: 'dsse', retry: { retries: 0 } }), new TSAWitness({ tsaBaseURL: url, retry: { retries: 0 } })],
  });
  const message = bundleToJSON(await new MessageSignatureBundleBuilder(with_()).create({ data: stock }));
  await verify(message, stock, options);
  fs.writeFileSync('stock.sigstore.json', JSON.stringify(message));
  const envelope = new DSSEBundleBuilder(with_()).create({ type: 'application/vnd.in-toto+json', data: Buffer.from('{}') });
  await refused('an entry of kind dsse', envelope);
  console.log('stock signed');
})().catch(e => { console.error(e.code, e.message, e.cause); process.exit(1) });
`

// TestSigstoreJSTakesThePrivateInstance has a client that shares no code with
// ossay, in another language: the npm package sigstore. It is fetched by npm, or
// taken from the folder of OSSAY_SIGSTORE_JS.
func TestSigstoreJSTakesThePrivateInstance(t *testing.T) {
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("node is not here")
	}
	modules := os.Getenv("OSSAY_SIGSTORE_JS")
	if modules == "" {
		npm, err := exec.LookPath("npm")
		if err != nil {
			t.Skip("npm is not here, and OSSAY_SIGSTORE_JS names no folder with the package sigstore")
		}
		dir := t.TempDir()
		cmd := exec.Command(npm, "install", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix", dir, "sigstore@4.1.1")
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Skipf("npm does not fetch the package sigstore: %v\n%s", err, out)
		}
		modules = filepath.Join(dir, "node_modules")
	}
	i := up(t)
	plant(t, filepath.Join(i.home, "own"), []byte("signed by ossay"))
	plant(t, filepath.Join(i.home, "stock"), []byte("signed by sigstore-js"))
	plant(t, filepath.Join(i.home, "client.cjs"), []byte(sigstoreJS))
	i.ossay(true, "sign", "own")
	plant(t, filepath.Join(i.home, "predicate"), []byte(`{"tests":"passed"}`))
	i.ossay(true, "attest", "--type", "https://example.invalid/predicate", "--predicate", "predicate", "-o", "own.att", "own")
	first := filepath.Join(i.home, "state", "trust", "instance", "tuf", "1.root.json")
	out := i.client(true, []string{"NODE_PATH=" + modules}, node, "client.cjs", i.url, first, user, i.token())
	for _, want := range []string{"own taken", "a statement in a hashedrekord refused TLOG_BODY_ERROR", "another artefact refused", "another identity refused", "another issuer refused", "an entry of kind dsse refused TLOG_CREATE_ENTRY_ERROR", "stock signed"} {
		if !strings.Contains(out, want) {
			t.Errorf("%q is missing:\n%s", want, out)
		}
	}
	i.ossay(true, "verify", "--by", user, "--issuer", i.url, "stock")
	i.ossay(false, "verify", "--by", "other@example.com", "--issuer", i.url, "stock")
	if b := i.read("stock.sigstore.json"); !json.Valid(b) || !bytes.Contains(b, []byte("0.0.2")) {
		t.Errorf("not an entry of Rekor v2: %s", b)
	}
}
