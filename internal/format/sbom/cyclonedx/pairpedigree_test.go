package cyclonedx

import "testing"

// Ancestors, descendants, variants, commits and patches of a component.
func TestAPedigreeInBothEncodings(t *testing.T) {
	bothEncodings(t, "1.6", `
  "components": [
    {
      "type": "library", "name": "zlib", "version": "1.3.1-acme1",
      "pedigree": {
        "ancestors": [
          {
            "type": "library", "bom-ref": "upstream", "name": "zlib", "version": "1.3.1",
            "purl": "pkg:generic/zlib@1.3.1"
          }
        ],
        "descendants": [{"type": "library", "name": "zlib-small", "version": "1.3.1-acme1-s"}],
        "variants": [{"type": "library", "name": "zlib-ng", "version": "2.1.6"}],
        "commits": [
          {
            "uid": "51b7f2abdade71cd9bb0e7a373ef2610ec6f9daf",
            "url": "https://git.acme.example/zlib/51b7f2a",
            "author": {"timestamp": "2024-01-22T18:00:00Z", "name": "Ann", "email": "ann@acme.example"},
            "committer": {"timestamp": "2024-01-22T19:00:00Z", "name": "Bob"}, "message": "Fix it"
          }
        ],
        "patches": [
          {
            "type": "backport",
            "diff": {
              "text": {"contentType": "text/x-diff", "content": "-a\n+b"},
              "url": "https://acme.example/fix.diff"
            },
            "resolves": [
              {
                "type": "security", "id": "CVE-2022-37434", "name": "overflow",
                "description": "heap overflow", "source": {"name": "NVD", "url": "https://nvd.example"},
                "references": ["https://a.example", "https://b.example"]
              }
            ]
          },
          {"type": "unofficial"}
        ],
        "notes": "Built with our own flags"
      }
    }
  ]`, `
  <components>
    <component type="library">
      <name>zlib</name>
      <version>1.3.1-acme1</version>
      <pedigree>
        <ancestors>
          <component type="library" bom-ref="upstream">
            <name>zlib</name>
            <version>1.3.1</version>
            <purl>pkg:generic/zlib@1.3.1</purl>
          </component>
        </ancestors>
        <descendants>
          <component type="library">
            <name>zlib-small</name>
            <version>1.3.1-acme1-s</version>
          </component>
        </descendants>
        <variants>
          <component type="library">
            <name>zlib-ng</name>
            <version>2.1.6</version>
          </component>
        </variants>
        <commits>
          <commit>
            <uid>51b7f2abdade71cd9bb0e7a373ef2610ec6f9daf</uid>
            <url>https://git.acme.example/zlib/51b7f2a</url>
            <author>
              <timestamp>2024-01-22T18:00:00Z</timestamp>
              <name>Ann</name>
              <email>ann@acme.example</email>
            </author>
            <committer>
              <timestamp>2024-01-22T19:00:00Z</timestamp>
              <name>Bob</name>
            </committer>
            <message>Fix it</message>
          </commit>
        </commits>
        <patches>
          <patch type="backport">
            <diff>
              <text content-type="text/x-diff">-a
+b</text>
              <url>https://acme.example/fix.diff</url>
            </diff>
            <resolves>
              <issue type="security">
                <id>CVE-2022-37434</id>
                <name>overflow</name>
                <description>heap overflow</description>
                <source>
                  <name>NVD</name>
                  <url>https://nvd.example</url>
                </source>
                <references>
                  <url>https://a.example</url>
                  <url>https://b.example</url>
                </references>
              </issue>
            </resolves>
          </patch>
          <patch type="unofficial"/>
        </patches>
        <notes>Built with our own flags</notes>
      </pedigree>
    </component>
  </components>`)
}

// What is new in a release.
func TestReleaseNotesInBothEncodings(t *testing.T) {
	bothEncodings(t, "1.4", `
  "components": [
    {
      "type": "library", "name": "a", "version": "1",
      "releaseNotes": {
        "type": "major", "title": "Two", "featuredImage": "https://acme.example/i.png",
        "socialImage": "https://acme.example/s.png", "description": "big",
        "timestamp": "2024-01-01T00:00:00Z", "aliases": ["second", "II"], "tags": ["fast"],
        "resolves": [{"type": "enhancement", "id": "A-1", "name": "quicker"}],
        "notes": [
          {"locale": "en-US", "text": {"contentType": "text/plain", "content": "Hello"}},
          {"locale": "de", "text": {"encoding": "base64", "content": "SGFsbG8="}}
        ],
        "properties": [{"name": "p", "value": "q"}]
      }
    }
  ]`, `
  <components>
    <component type="library">
      <name>a</name>
      <version>1</version>
      <releaseNotes>
        <type>major</type>
        <title>Two</title>
        <featuredImage>https://acme.example/i.png</featuredImage>
        <socialImage>https://acme.example/s.png</socialImage>
        <description>big</description>
        <timestamp>2024-01-01T00:00:00Z</timestamp>
        <aliases>
          <alias>second</alias>
          <alias>II</alias>
        </aliases>
        <tags>
          <tag>fast</tag>
        </tags>
        <resolves>
          <issue type="enhancement">
            <id>A-1</id>
            <name>quicker</name>
          </issue>
        </resolves>
        <notes>
          <note>
            <locale>en-US</locale>
            <text content-type="text/plain">Hello</text>
          </note>
          <note>
            <locale>de</locale>
            <text encoding="base64">SGFsbG8=</text>
          </note>
        </notes>
        <properties>
          <property name="p">q</property>
        </properties>
      </releaseNotes>
    </component>
  </components>`)
}

// Links of the document, of every kind that 1.6 added.
func TestExternalReferencesInBothEncodings(t *testing.T) {
	bothEncodings(t, "1.6", `
  "externalReferences": [
    {"type": "rfc-9116", "url": "https://acme.example/.well-known/security.txt"},
    {
      "type": "source-distribution", "url": "https://acme.example/src.tgz", "comment": "all of it",
      "hashes": [
        {
          "alg": "SHA-512",
          "content": "cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e"
        }
      ]
    },
    {"type": "bom", "url": "urn:cdx:f08a6ccd-4dce-4759-bd84-c626675d60a7/1#a"},
    {"type": "model-card", "url": "relative/card.json"}
  ]`, `
  <externalReferences>
    <reference type="rfc-9116">
      <url>https://acme.example/.well-known/security.txt</url>
    </reference>
    <reference type="source-distribution">
      <url>https://acme.example/src.tgz</url>
      <comment>all of it</comment>
      <hashes>
        <hash alg="SHA-512">cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e</hash>
      </hashes>
    </reference>
    <reference type="bom">
      <url>urn:cdx:f08a6ccd-4dce-4759-bd84-c626675d60a7/1#a</url>
    </reference>
    <reference type="model-card">
      <url>relative/card.json</url>
    </reference>
  </externalReferences>`)
}

// A link of 1.7 has properties.
func TestPropertiesOfAnExternalReferenceInBothEncodings(t *testing.T) {
	bothEncodings(t, "1.7", `
  "components": [
    {
      "type": "library", "name": "a",
      "externalReferences": [
        {"type": "citation", "url": "https://acme.example", "properties": [{"name": "p", "value": "q"}]}
      ]
    }
  ]`, `
  <components>
    <component type="library">
      <name>a</name>
      <externalReferences>
        <reference type="citation">
          <url>https://acme.example</url>
          <properties>
            <property name="p">q</property>
          </properties>
        </reference>
      </externalReferences>
    </component>
  </components>`)
}
