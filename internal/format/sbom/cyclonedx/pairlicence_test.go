package cyclonedx

import "testing"

// Licences by id, by name and with terms; who says so.
func TestLicencesWithTermsAndAcknowledgementInBothEncodings(t *testing.T) {
	bothEncodings(t, "1.6", `
  "components": [
    {
      "type": "library", "name": "a",
      "licenses": [
        {
          "license": {
            "bom-ref": "l1", "acknowledgement": "declared", "id": "GPL-2.0-only",
            "text": {"contentType": "text/plain", "content": "GNU ..."},
            "url": "https://spdx.example/GPL-2.0"
          }
        },
        {
          "license": {
            "acknowledgement": "concluded", "name": "Acme EULA",
            "licensing": {
              "altIds": ["acme-1", "acme-2"], "licensor": {"organization": {"name": "Acme"}},
              "licensee": {"individual": {"name": "Ann"}}, "purchaser": {"organization": {"name": "Buyer"}},
              "purchaseOrder": "PO-1", "licenseTypes": ["perpetual", "subscription"],
              "lastRenewal": "2024-01-01T00:00:00Z", "expiration": "2025-01-01T00:00:00Z"
            },
            "properties": [{"name": "seats", "value": "5"}]
          }
        }
      ]
    },
    {
      "type": "library", "name": "b",
      "licenses": [
        {
          "acknowledgement": "concluded", "bom-ref": "l2",
          "expression": "MIT OR (Apache-2.0 AND LicenseRef-x)"
        }
      ]
    },
    {"type": "library", "name": "c", "licenses": []}
  ]`, `
  <components>
    <component type="library">
      <name>a</name>
      <licenses>
        <license bom-ref="l1" acknowledgement="declared">
          <id>GPL-2.0-only</id>
          <text content-type="text/plain">GNU ...</text>
          <url>https://spdx.example/GPL-2.0</url>
        </license>
        <license acknowledgement="concluded">
          <name>Acme EULA</name>
          <licensing>
            <altIds>
              <altId>acme-1</altId>
              <altId>acme-2</altId>
            </altIds>
            <licensor>
              <organization>
                <name>Acme</name>
              </organization>
            </licensor>
            <licensee>
              <individual>
                <name>Ann</name>
              </individual>
            </licensee>
            <purchaser>
              <organization>
                <name>Buyer</name>
              </organization>
            </purchaser>
            <purchaseOrder>PO-1</purchaseOrder>
            <licenseTypes>
              <licenseType>perpetual</licenseType>
              <licenseType>subscription</licenseType>
            </licenseTypes>
            <lastRenewal>2024-01-01T00:00:00Z</lastRenewal>
            <expiration>2025-01-01T00:00:00Z</expiration>
          </licensing>
          <properties>
            <property name="seats">5</property>
          </properties>
        </license>
      </licenses>
    </component>
    <component type="library">
      <name>b</name>
      <licenses>
        <expression acknowledgement="concluded" bom-ref="l2">MIT OR (Apache-2.0 AND LicenseRef-x)</expression>
      </licenses>
    </component>
    <component type="library">
      <name>c</name>
      <licenses/>
    </component>
  </components>`)
}

// 1.7 mixes licences and expressions and explains their parts.
func TestLicencesAndExpressionsSideBySideInBothEncodings(t *testing.T) {
	bothEncodings(t, "1.7", `
  "components": [
    {
      "type": "library", "name": "a",
      "licenses": [
        {"license": {"id": "MIT"}},
        {"acknowledgement": "declared", "expression": "Apache-2.0 WITH LLVM-exception"},
        {
          "expression": "MIT OR LicenseRef-acme", "bom-ref": "e",
          "expressionDetails": [
            {
              "licenseIdentifier": "LicenseRef-acme", "bom-ref": "ed",
              "text": {"contentType": "text/plain", "content": "All rights"},
              "url": "https://acme.example/licence"
            }
          ],
          "licensing": {"licenseTypes": ["evaluation"]}, "properties": [{"name": "checked", "value": "yes"}]
        }
      ]
    }
  ]`, `
  <components>
    <component type="library">
      <name>a</name>
      <licenses>
        <license>
          <id>MIT</id>
        </license>
        <expression acknowledgement="declared">Apache-2.0 WITH LLVM-exception</expression>
        <expression-detailed expression="MIT OR LicenseRef-acme" bom-ref="e">
          <details license-identifier="LicenseRef-acme" bom-ref="ed">
            <text content-type="text/plain">All rights</text>
            <url>https://acme.example/licence</url>
          </details>
          <licensing>
            <licenseTypes>
              <licenseType>evaluation</licenseType>
            </licenseTypes>
          </licensing>
          <properties>
            <property name="checked">yes</property>
          </properties>
        </expression-detailed>
      </licenses>
    </component>
  </components>`)
}

// Properties of 1.3 belong to components and metadata.
func TestPropertiesOf13InBothEncodings(t *testing.T) {
	bothEncodings(t, "1.3", `
  "components": [
    {
      "type": "library", "name": "x", "version": "1",
      "properties": [{"name": "p", "value": " spaces  stay "}]
    }
  ],
  "metadata": {"properties": [{"name": "a", "value": "b"}, {"name": "a", "value": "c"}]}`, `
  <metadata>
    <properties>
      <property name="a">b</property>
      <property name="a">c</property>
    </properties>
  </metadata>
  <components>
    <component type="library">
      <name>x</name>
      <version>1</version>
      <properties>
        <property name="p"> spaces  stay </property>
      </properties>
    </component>
  </components>`)
}

// A document of 1.2.
func TestADocumentOf12InBothEncodings(t *testing.T) {
	bothEncodings(t, "1.2", `
  "components": [
    {
      "type": "library", "name": "a", "version": "1", "licenses": [{"expression": "MIT AND 0BSD"}],
      "pedigree": {"commits": [{"uid": "1"}], "patches": [{"type": "monkey"}], "notes": "n"}
    }
  ],
  "services": [{"name": "s", "endpoints": ["https://a.example"]}],
  "externalReferences": [{"type": "issue-tracker", "url": "https://a.example"}],
  "dependencies": [{"ref": "a", "dependsOn": ["b"]}]`, `
  <components>
    <component type="library">
      <name>a</name>
      <version>1</version>
      <licenses>
        <expression>MIT AND 0BSD</expression>
      </licenses>
      <pedigree>
        <commits>
          <commit>
            <uid>1</uid>
          </commit>
        </commits>
        <patches>
          <patch type="monkey"/>
        </patches>
        <notes>n</notes>
      </pedigree>
    </component>
  </components>
  <services>
    <service>
      <name>s</name>
      <endpoints>
        <endpoint>https://a.example</endpoint>
      </endpoints>
    </service>
  </services>
  <externalReferences>
    <reference type="issue-tracker">
      <url>https://a.example</url>
    </reference>
  </externalReferences>
  <dependencies>
    <dependency ref="a">
      <dependency ref="b"/>
    </dependency>
  </dependencies>`)
}
