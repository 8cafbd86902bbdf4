package cyclonedx

import "testing"

// Comments by an organisation, a person, a component and a service.
func TestAnnotationsOfAllAnnotatorsInBothEncodings(t *testing.T) {
	bothEncodings(t, "1.5", `
  "annotations": [
    {
      "bom-ref": "an1", "subjects": ["a", "b"], "annotator": {"organization": {"name": "Acme"}},
      "timestamp": "2024-01-01T00:00:00Z", "text": "Look at this"
    },
    {
      "subjects": ["a"], "annotator": {"individual": {"name": "Ann", "email": "ann@acme.example"}},
      "timestamp": "2024-01-01T00:00:00Z", "text": "done"
    },
    {
      "subjects": ["a"], "annotator": {"component": {"type": "application", "name": "bot"}},
      "timestamp": "2024-01-01T00:00:00Z", "text": "auto"
    },
    {
      "subjects": ["a"], "annotator": {"service": {"name": "bot"}}, "timestamp": "2024-01-01T00:00:00Z",
      "text": "remote"
    }
  ]`, `
  <annotations>
    <annotation bom-ref="an1">
      <subjects>
        <subject ref="a"/>
        <subject ref="b"/>
      </subjects>
      <annotator>
        <organization>
          <name>Acme</name>
        </organization>
      </annotator>
      <timestamp>2024-01-01T00:00:00Z</timestamp>
      <text>Look at this</text>
    </annotation>
    <annotation>
      <subjects>
        <subject ref="a"/>
      </subjects>
      <annotator>
        <individual>
          <name>Ann</name>
          <email>ann@acme.example</email>
        </individual>
      </annotator>
      <timestamp>2024-01-01T00:00:00Z</timestamp>
      <text>done</text>
    </annotation>
    <annotation>
      <subjects>
        <subject ref="a"/>
      </subjects>
      <annotator>
        <component type="application">
          <name>bot</name>
        </component>
      </annotator>
      <timestamp>2024-01-01T00:00:00Z</timestamp>
      <text>auto</text>
    </annotation>
    <annotation>
      <subjects>
        <subject ref="a"/>
      </subjects>
      <annotator>
        <service>
          <name>bot</name>
        </service>
      </annotator>
      <timestamp>2024-01-01T00:00:00Z</timestamp>
      <text>remote</text>
    </annotation>
  </annotations>`)
}

// Patents, families and what is asserted about them.
func TestPatentsAndAssertionsInBothEncodings(t *testing.T) {
	bothEncodings(t, "1.7", `
  "components": [
    {
      "type": "library", "bom-ref": "codec", "name": "codec",
      "patentAssertions": [
        {
          "bom-ref": "pa", "assertionType": "third-party-claim", "patentRefs": ["us1", "fam"],
          "asserter": {"name": "Acme", "url": ["https://acme.example"]}, "notes": "licensed"
        }
      ]
    }
  ],
  "definitions": {
    "patents": [
      {
        "bom-ref": "us1", "patentNumber": "US1234567B2", "applicationNumber": "US20240000123",
        "jurisdiction": "US",
        "priorityApplication": {
          "applicationNumber": "EP1", "jurisdiction": "EP", "filingDate": "2019-05-01"
        },
        "publicationNumber": "US1A1", "title": "A codec", "abstract": "It codes",
        "filingDate": "2020-01-01", "grantDate": "2023-01-01", "patentExpirationDate": "2040-01-01",
        "patentLegalStatus": "granted",
        "patentAssignee": [
          {"name": "Acme", "url": ["https://acme.example"]}, {"name": "Ann", "email": "ann@acme.example"}
        ],
        "externalReferences": [{"type": "patent", "url": "https://patents.example/us1"}]
      },
      {
        "bom-ref": "fam", "familyId": "F1",
        "priorityApplication": {
          "applicationNumber": "EP1", "jurisdiction": "EP", "filingDate": "2019-05-01"
        },
        "members": ["us1"],
        "externalReferences": [{"type": "patent-family", "url": "https://patents.example/f1"}]
      }
    ]
  }`, `
  <components>
    <component type="library" bom-ref="codec">
      <name>codec</name>
      <patentAssertions>
        <patentAssertion bom-ref="pa">
          <assertionType>third-party-claim</assertionType>
          <patentRefs>
            <bom-ref>us1</bom-ref>
            <bom-ref>fam</bom-ref>
          </patentRefs>
          <asserter>
            <organization>
              <name>Acme</name>
              <url>https://acme.example</url>
            </organization>
          </asserter>
          <notes>licensed</notes>
        </patentAssertion>
      </patentAssertions>
    </component>
  </components>
  <definitions>
    <patents>
      <patent bom-ref="us1">
        <patentNumber>US1234567B2</patentNumber>
        <applicationNumber>US20240000123</applicationNumber>
        <jurisdiction>US</jurisdiction>
        <priorityApplication>
          <applicationNumber>EP1</applicationNumber>
          <jurisdiction>EP</jurisdiction>
          <filingDate>2019-05-01</filingDate>
        </priorityApplication>
        <publicationNumber>US1A1</publicationNumber>
        <title>A codec</title>
        <abstract>It codes</abstract>
        <filingDate>2020-01-01</filingDate>
        <grantDate>2023-01-01</grantDate>
        <patentExpirationDate>2040-01-01</patentExpirationDate>
        <patentLegalStatus>granted</patentLegalStatus>
        <patentAssignee>
          <organization>
            <name>Acme</name>
            <url>https://acme.example</url>
          </organization>
        </patentAssignee>
        <patentAssignee>
          <individual>
            <name>Ann</name>
            <email>ann@acme.example</email>
          </individual>
        </patentAssignee>
        <externalReferences>
          <reference type="patent">
            <url>https://patents.example/us1</url>
          </reference>
        </externalReferences>
      </patent>
      <patentFamily bom-ref="fam">
        <familyId>F1</familyId>
        <priorityApplication>
          <applicationNumber>EP1</applicationNumber>
          <jurisdiction>EP</jurisdiction>
          <filingDate>2019-05-01</filingDate>
        </priorityApplication>
        <members>
          <ref>us1</ref>
        </members>
        <externalReferences>
          <reference type="patent-family">
            <url>https://patents.example/f1</url>
          </reference>
        </externalReferences>
      </patentFamily>
    </patents>
  </definitions>`)
}

// Who said what in the document.
func TestCitationsInBothEncodings(t *testing.T) {
	bothEncodings(t, "1.7", `
  "citations": [
    {
      "bom-ref": "ci1", "pointers": ["/components/0/name", "/metadata"],
      "timestamp": "2024-01-01T00:00:00Z", "attributedTo": "ann", "note": "by hand"
    },
    {"expressions": ["$.components[?(@.version)]"], "timestamp": "2024-01-01T00:00:00Z", "process": "scan"}
  ]`, `
  <citations>
    <citation bom-ref="ci1">
      <pointers>
        <pointer>/components/0/name</pointer>
        <pointer>/metadata</pointer>
      </pointers>
      <timestamp>2024-01-01T00:00:00Z</timestamp>
      <attributedTo>ann</attributedTo>
      <note>by hand</note>
    </citation>
    <citation>
      <expressions>
        <expression>$.components[?(@.version)]</expression>
      </expressions>
      <timestamp>2024-01-01T00:00:00Z</timestamp>
      <process>scan</process>
    </citation>
  </citations>`)
}
