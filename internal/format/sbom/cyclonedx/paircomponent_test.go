package cyclonedx

import "testing"

// A component of 1.6 with everything that describes it, and one nested inside.
func TestAComponentWithAllThatDescribesItInBothEncodings(t *testing.T) {
	bothEncodings(t, "1.6", `
  "components": [
    {
      "type": "library", "mime-type": "application/java-archive",
      "bom-ref": "pkg:maven/org.acme/engine@2.1.0?type=jar",
      "supplier": {
        "bom-ref": "acme", "name": "Acme Inc.",
        "address": {"country": "DE", "locality": "Berlin", "postalCode": "10115"},
        "url": ["https://acme.example"],
        "contact": [{"name": "Support", "email": "support@acme.example", "phone": "+49 30 1"}]
      },
      "manufacturer": {"name": "Acme Builds"},
      "authors": [{"name": "Ann Author", "email": "ann@acme.example"}, {"name": "Bob"}],
      "publisher": "Acme Repository", "group": "org.acme", "name": "engine", "version": "2.1.0",
      "description": "Runs things & stops them <safely>", "scope": "required",
      "hashes": [
        {"alg": "SHA-1", "content": "da39a3ee5e6b4b0d3255bfef95601890afd80709"},
        {"alg": "BLAKE3", "content": "af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262"}
      ],
      "licenses": [{"license": {"id": "Apache-2.0"}}], "copyright": "© 2024 Acme",
      "cpe": "cpe:2.3:a:acme:engine:2.1.0:*:*:*:*:*:*:*",
      "purl": "pkg:maven/org.acme/engine@2.1.0?type=jar",
      "omniborId": ["gitoid:blob:sha1:261eeb9e9f8b2b4b0d119366dda99c6fd7d35c64"],
      "swhid": ["swh:1:cnt:94a9ed024d3859793618152ea559a168bbcbb5e2"],
      "swid": {
        "tagId": "swidgen-1", "name": "engine", "version": "2.1.0", "tagVersion": 1, "patch": true,
        "text": {"contentType": "text/xml", "encoding": "base64", "content": "PHN3aWQvPg=="},
        "url": "https://acme.example/swid"
      },
      "modified": false,
      "externalReferences": [
        {
          "type": "vcs", "url": "https://git.acme.example/engine.git", "comment": "main",
          "hashes": [{"alg": "MD5", "content": "d41d8cd98f00b204e9800998ecf8427e"}]
        }
      ],
      "properties": [{"name": "acme:tier", "value": "gold"}],
      "components": [{"type": "file", "name": "lib/inner.so"}], "tags": ["engine", "core"]
    }
  ]`, `
  <components>
    <component type="library" mime-type="application/java-archive" bom-ref="pkg:maven/org.acme/engine@2.1.0?type=jar">
      <supplier bom-ref="acme">
        <name>Acme Inc.</name>
        <address>
          <country>DE</country>
          <locality>Berlin</locality>
          <postalCode>10115</postalCode>
        </address>
        <url>https://acme.example</url>
        <contact>
          <name>Support</name>
          <email>support@acme.example</email>
          <phone>+49 30 1</phone>
        </contact>
      </supplier>
      <manufacturer>
        <name>Acme Builds</name>
      </manufacturer>
      <authors>
        <author>
          <name>Ann Author</name>
          <email>ann@acme.example</email>
        </author>
        <author>
          <name>Bob</name>
        </author>
      </authors>
      <publisher>Acme Repository</publisher>
      <group>org.acme</group>
      <name>engine</name>
      <version>2.1.0</version>
      <description>Runs things &amp; stops them &lt;safely&gt;</description>
      <scope>required</scope>
      <hashes>
        <hash alg="SHA-1">da39a3ee5e6b4b0d3255bfef95601890afd80709</hash>
        <hash alg="BLAKE3">af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262</hash>
      </hashes>
      <licenses>
        <license>
          <id>Apache-2.0</id>
        </license>
      </licenses>
      <copyright>© 2024 Acme</copyright>
      <cpe>cpe:2.3:a:acme:engine:2.1.0:*:*:*:*:*:*:*</cpe>
      <purl>pkg:maven/org.acme/engine@2.1.0?type=jar</purl>
      <omniborId>gitoid:blob:sha1:261eeb9e9f8b2b4b0d119366dda99c6fd7d35c64</omniborId>
      <swhid>swh:1:cnt:94a9ed024d3859793618152ea559a168bbcbb5e2</swhid>
      <swid tagId="swidgen-1" name="engine" version="2.1.0" tagVersion="1" patch="true">
        <text content-type="text/xml" encoding="base64">PHN3aWQvPg==</text>
        <url>https://acme.example/swid</url>
      </swid>
      <modified>false</modified>
      <externalReferences>
        <reference type="vcs">
          <url>https://git.acme.example/engine.git</url>
          <comment>main</comment>
          <hashes>
            <hash alg="MD5">d41d8cd98f00b204e9800998ecf8427e</hash>
          </hashes>
        </reference>
      </externalReferences>
      <properties>
        <property name="acme:tier">gold</property>
      </properties>
      <components>
        <component type="file">
          <name>lib/inner.so</name>
        </component>
      </components>
      <tags>
        <tag>engine</tag>
        <tag>core</tag>
      </tags>
    </component>
  </components>`)
}

// Before 1.6 a component has one identity.
func TestOneIdentityBefore16InBothEncodings(t *testing.T) {
	bothEncodings(t, "1.5", `
  "components": [
    {
      "type": "library", "name": "left-pad",
      "evidence": {
        "identity": {
          "field": "cpe", "confidence": 0.75,
          "methods": [{"technique": "binary-analysis", "confidence": 0.9}], "tools": ["scanner"]
        },
        "occurrences": [{"bom-ref": "o", "location": "a.js"}]
      }
    }
  ]`, `
  <components>
    <component type="library">
      <name>left-pad</name>
      <evidence>
        <identity>
          <field>cpe</field>
          <confidence>0.75</confidence>
          <methods>
            <method>
              <technique>binary-analysis</technique>
              <confidence>0.9</confidence>
            </method>
          </methods>
          <tools>
            <tool ref="scanner"/>
          </tools>
        </identity>
        <occurrences>
          <occurrence bom-ref="o">
            <location>a.js</location>
          </occurrence>
        </occurrences>
      </evidence>
    </component>
  </components>`)
}

// Identity, occurrences, call stack, licences and copyright found in the files.
func TestEvidenceOfAComponentInBothEncodings(t *testing.T) {
	bothEncodings(t, "1.6", `
  "components": [
    {
      "type": "library", "name": "left-pad",
      "evidence": {
        "identity": [
          {
            "field": "purl", "confidence": 1, "concludedValue": "pkg:npm/left-pad@1.3.0",
            "methods": [
              {"technique": "filename", "confidence": 0.1, "value": "package.json"},
              {"technique": "hash-comparison", "confidence": 0.8}
            ],
            "tools": ["scanner"]
          },
          {"field": "version", "confidence": 0.5}
        ],
        "occurrences": [
          {
            "bom-ref": "occ-1", "location": "/srv/app/package.json", "line": 12, "offset": 300,
            "symbol": "dependencies", "additionalContext": "direct"
          },
          {"location": "/srv/app/index.js"}
        ],
        "callstack": {
          "frames": [
            {
              "package": "com.acme", "module": "Main", "function": "run", "parameters": ["String[]", "int"],
              "line": 9, "column": 4, "fullFilename": "/src/Main.java"
            },
            {"module": "Thread"}
          ]
        },
        "licenses": [{"license": {"id": "MIT"}}, {"license": {"name": "WTFPL-ish"}}],
        "copyright": [{"text": "Copyright 2014 A"}, {"text": "Copyright 2016 B"}]
      }
    }
  ]`, `
  <components>
    <component type="library">
      <name>left-pad</name>
      <evidence>
        <identity>
          <field>purl</field>
          <confidence>1</confidence>
          <concludedValue>pkg:npm/left-pad@1.3.0</concludedValue>
          <methods>
            <method>
              <technique>filename</technique>
              <confidence>0.1</confidence>
              <value>package.json</value>
            </method>
            <method>
              <technique>hash-comparison</technique>
              <confidence>0.8</confidence>
            </method>
          </methods>
          <tools>
            <tool ref="scanner"/>
          </tools>
        </identity>
        <identity>
          <field>version</field>
          <confidence>0.5</confidence>
        </identity>
        <occurrences>
          <occurrence bom-ref="occ-1">
            <location>/srv/app/package.json</location>
            <line>12</line>
            <offset>300</offset>
            <symbol>dependencies</symbol>
            <additionalContext>direct</additionalContext>
          </occurrence>
          <occurrence>
            <location>/srv/app/index.js</location>
          </occurrence>
        </occurrences>
        <callstack>
          <frames>
            <frame>
              <package>com.acme</package>
              <module>Main</module>
              <function>run</function>
              <parameters>
                <parameter>String[]</parameter>
                <parameter>int</parameter>
              </parameters>
              <line>9</line>
              <column>4</column>
              <fullFilename>/src/Main.java</fullFilename>
            </frame>
            <frame>
              <module>Thread</module>
            </frame>
          </frames>
        </callstack>
        <licenses>
          <license>
            <id>MIT</id>
          </license>
          <license>
            <name>WTFPL-ish</name>
          </license>
        </licenses>
        <copyright>
          <text>Copyright 2014 A</text>
          <text>Copyright 2016 B</text>
        </copyright>
      </evidence>
    </component>
  </components>`)
}
