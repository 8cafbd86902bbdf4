package cyclonedx

import "testing"

// Claims, evidence and attestations, with who assessed and who signed.
func TestDeclarationsAndAttestationsInBothEncodings(t *testing.T) {
	bothEncodings(t, "1.6", `
  "declarations": {
    "assessors": [{"bom-ref": "as1", "thirdParty": true, "organization": {"name": "Audit Ltd"}}],
    "attestations": [
      {
        "summary": "mostly met", "assessor": "as1",
        "map": [
          {
            "requirement": "r1", "claims": ["c1"], "counterClaims": ["c2"],
            "conformance": {"score": 0.8, "rationale": "tests", "mitigationStrategies": ["ev1"]},
            "confidence": {"score": 1, "rationale": "seen"}
          }
        ]
      }
    ],
    "claims": [
      {
        "bom-ref": "c1", "target": "app", "predicate": "is signed", "mitigationStrategies": ["ev1"],
        "reasoning": "because", "evidence": ["ev1"], "counterEvidence": ["ev2"],
        "externalReferences": [{"type": "attestation", "url": "https://acme.example/att"}]
      },
      {"bom-ref": "c2", "target": "app", "predicate": "is slow"}
    ],
    "evidence": [
      {
        "bom-ref": "ev1", "propertyName": "logs", "description": "build logs",
        "data": [
          {
            "name": "log", "contents": {"attachment": {"contentType": "text/plain", "content": "ok"}},
            "classification": "internal", "sensitiveData": ["names"],
            "governance": {"custodians": [{"organization": {"name": "Acme"}}]}
          },
          {"name": "link", "contents": {"url": "https://acme.example/log"}}
        ],
        "created": "2024-01-01T00:00:00Z", "expires": "2025-01-01T00:00:00Z", "author": {"name": "Ann"},
        "reviewer": {"name": "Bob"}
      }
    ],
    "targets": {
      "organizations": [{"bom-ref": "org", "name": "Acme"}],
      "components": [{"type": "application", "bom-ref": "app", "name": "app"}],
      "services": [{"bom-ref": "svc", "name": "svc"}]
    },
    "affirmation": {
      "statement": "We say so",
      "signatories": [
        {
          "name": "Ann", "role": "CISO", "organization": {"name": "Acme"},
          "externalReference": {"type": "electronic-signature", "url": "https://acme.example/sig"}
        }
      ]
    }
  }`, `
  <declarations>
    <assessors>
      <assessor bom-ref="as1">
        <thirdParty>true</thirdParty>
        <organization>
          <name>Audit Ltd</name>
        </organization>
      </assessor>
    </assessors>
    <attestations>
      <attestation>
        <summary>mostly met</summary>
        <assessor>as1</assessor>
        <map>
          <requirement>r1</requirement>
          <claims>
            <claim>c1</claim>
          </claims>
          <counterClaims>
            <counterClaim>c2</counterClaim>
          </counterClaims>
          <conformance>
            <score>0.8</score>
            <rationale>tests</rationale>
            <mitigationStrategies>
              <mitigationStrategy>ev1</mitigationStrategy>
            </mitigationStrategies>
          </conformance>
          <confidence>
            <score>1</score>
            <rationale>seen</rationale>
          </confidence>
        </map>
      </attestation>
    </attestations>
    <claims>
      <claim bom-ref="c1">
        <target>app</target>
        <predicate>is signed</predicate>
        <mitigationStrategies>
          <mitigationStrategy>ev1</mitigationStrategy>
        </mitigationStrategies>
        <reasoning>because</reasoning>
        <evidence>ev1</evidence>
        <counterEvidence>ev2</counterEvidence>
        <externalReferences>
          <reference type="attestation">
            <url>https://acme.example/att</url>
          </reference>
        </externalReferences>
      </claim>
      <claim bom-ref="c2">
        <target>app</target>
        <predicate>is slow</predicate>
      </claim>
    </claims>
    <evidence>
      <evidence bom-ref="ev1">
        <propertyName>logs</propertyName>
        <description>build logs</description>
        <data>
          <name>log</name>
          <contents>
            <attachment content-type="text/plain">ok</attachment>
          </contents>
          <classification>internal</classification>
          <sensitiveData>names</sensitiveData>
          <governance>
            <custodians>
              <custodian>
                <organization>
                  <name>Acme</name>
                </organization>
              </custodian>
            </custodians>
          </governance>
        </data>
        <data>
          <name>link</name>
          <contents>
            <url>https://acme.example/log</url>
          </contents>
        </data>
        <created>2024-01-01T00:00:00Z</created>
        <expires>2025-01-01T00:00:00Z</expires>
        <author>
          <name>Ann</name>
        </author>
        <reviewer>
          <name>Bob</name>
        </reviewer>
      </evidence>
    </evidence>
    <targets>
      <organizations>
        <organization bom-ref="org">
          <name>Acme</name>
        </organization>
      </organizations>
      <components>
        <component type="application" bom-ref="app">
          <name>app</name>
        </component>
      </components>
      <services>
        <service bom-ref="svc">
          <name>svc</name>
        </service>
      </services>
    </targets>
    <affirmation>
      <statement>We say so</statement>
      <signatories>
        <signatory>
          <name>Ann</name>
          <role>CISO</role>
          <organization>
            <name>Acme</name>
          </organization>
          <externalReference type="electronic-signature">
            <url>https://acme.example/sig</url>
          </externalReference>
        </signatory>
      </signatories>
    </affirmation>
  </declarations>`)
}

// A standard with requirements and levels.
func TestStandardsWithRequirementsAndLevelsInBothEncodings(t *testing.T) {
	bothEncodings(t, "1.6", `
  "definitions": {
    "standards": [
      {
        "bom-ref": "std", "name": "ASVS", "version": "4.0.3", "description": "Verification",
        "owner": "OWASP",
        "requirements": [
          {
            "bom-ref": "r1", "identifier": "V1.1.1", "title": "Design", "text": "Verify the use",
            "descriptions": ["one", "two"], "openCre": ["CRE:616-305"], "parent": "r0",
            "properties": [{"name": "n", "value": "v"}],
            "externalReferences": [{"type": "website", "url": "https://owasp.example"}]
          }
        ],
        "levels": [
          {
            "bom-ref": "lv1", "identifier": "L1", "title": "First", "description": "low",
            "requirements": ["r1"]
          }
        ],
        "externalReferences": [{"type": "website", "url": "https://owasp.example/asvs"}]
      }
    ]
  }`, `
  <definitions>
    <standards>
      <standard bom-ref="std">
        <name>ASVS</name>
        <version>4.0.3</version>
        <description>Verification</description>
        <owner>OWASP</owner>
        <requirements>
          <requirement bom-ref="r1">
            <identifier>V1.1.1</identifier>
            <title>Design</title>
            <text>Verify the use</text>
            <descriptions>
              <description>one</description>
              <description>two</description>
            </descriptions>
            <openCre>CRE:616-305</openCre>
            <parent>r0</parent>
            <properties>
              <property name="n">v</property>
            </properties>
            <externalReferences>
              <reference type="website">
                <url>https://owasp.example</url>
              </reference>
            </externalReferences>
          </requirement>
        </requirements>
        <levels>
          <level bom-ref="lv1">
            <identifier>L1</identifier>
            <title>First</title>
            <description>low</description>
            <requirements>
              <requirement>r1</requirement>
            </requirements>
          </level>
        </levels>
        <externalReferences>
          <reference type="website">
            <url>https://owasp.example/asvs</url>
          </reference>
        </externalReferences>
      </standard>
    </standards>
  </definitions>`)
}
