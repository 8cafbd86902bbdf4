package cyclonedx

import "testing"

// Services inside services, with endpoints, trust boundary and data flows.
func TestServicesWithTheirDataInBothEncodings(t *testing.T) {
	bothEncodings(t, "1.6", `
  "services": [
    {
      "bom-ref": "ticker", "provider": {"name": "Partner", "url": ["https://partner.example"]},
      "group": "com.example", "name": "Stock ticker", "version": "2", "description": "Quotes",
      "endpoints": ["https://partner.example/", "https://partner.example/v2"], "authenticated": true,
      "x-trust-boundary": true, "trustZone": "partner",
      "data": [
        {
          "name": "orders", "description": "who bought what", "flow": "inbound", "classification": "PII",
          "governance": {
            "custodians": [{"contact": {"name": "Ann"}}], "stewards": [{"organization": {"name": "Acme"}}],
            "owners": [{"contact": {"email": "o@acme.example"}}]
          },
          "source": ["https://shop.example"], "destination": ["https://lake.example"]
        },
        {"flow": "bi-directional", "classification": "public"}
      ],
      "licenses": [
        {
          "license": {
            "name": "Partner terms", "text": {"content": "No resale"},
            "url": "https://partner.example/terms"
          }
        }
      ],
      "externalReferences": [{"type": "documentation", "url": "https://partner.example/docs"}],
      "properties": [{"name": "region", "value": "eu"}],
      "services": [{"name": "Cache", "authenticated": false}], "releaseNotes": {"type": "patch"},
      "tags": ["money"]
    }
  ]`, `
  <services>
    <service bom-ref="ticker">
      <provider>
        <name>Partner</name>
        <url>https://partner.example</url>
      </provider>
      <group>com.example</group>
      <name>Stock ticker</name>
      <version>2</version>
      <description>Quotes</description>
      <endpoints>
        <endpoint>https://partner.example/</endpoint>
        <endpoint>https://partner.example/v2</endpoint>
      </endpoints>
      <authenticated>true</authenticated>
      <x-trust-boundary>true</x-trust-boundary>
      <trustZone>partner</trustZone>
      <data>
        <dataflow name="orders" description="who bought what">
          <classification flow="inbound">PII</classification>
          <governance>
            <custodians>
              <custodian>
                <individual>
                  <name>Ann</name>
                </individual>
              </custodian>
            </custodians>
            <stewards>
              <steward>
                <organization>
                  <name>Acme</name>
                </organization>
              </steward>
            </stewards>
            <owners>
              <owner>
                <individual>
                  <email>o@acme.example</email>
                </individual>
              </owner>
            </owners>
          </governance>
          <source>
            <url>https://shop.example</url>
          </source>
          <destination>
            <url>https://lake.example</url>
          </destination>
        </dataflow>
        <dataflow>
          <classification flow="bi-directional">public</classification>
        </dataflow>
      </data>
      <licenses>
        <license>
          <name>Partner terms</name>
          <text>No resale</text>
          <url>https://partner.example/terms</url>
        </license>
      </licenses>
      <externalReferences>
        <reference type="documentation">
          <url>https://partner.example/docs</url>
        </reference>
      </externalReferences>
      <properties>
        <property name="region">eu</property>
      </properties>
      <services>
        <service>
          <name>Cache</name>
          <authenticated>false</authenticated>
        </service>
      </services>
      <releaseNotes>
        <type>patch</type>
      </releaseNotes>
      <tags>
        <tag>money</tag>
      </tags>
    </service>
  </services>`)
}

// Before 1.5 a data flow is one word with a direction.
func TestDataOfServicesBefore15InBothEncodings(t *testing.T) {
	bothEncodings(t, "1.4", `
  "services": [
    {
      "name": "Stock ticker",
      "data": [
        {"flow": "outbound", "classification": "public"}, {"flow": "unknown", "classification": "PII"}
      ]
    }
  ]`, `
  <services>
    <service>
      <name>Stock ticker</name>
      <data>
        <classification flow="outbound">public</classification>
        <classification flow="unknown">PII</classification>
      </data>
    </service>
  </services>`)
}

// A stated empty list, an edge, and what a component provides.
func TestDependenciesAndWhatIsProvidedInBothEncodings(t *testing.T) {
	bothEncodings(t, "1.6", `
  "dependencies": [
    {"ref": "app", "dependsOn": ["openssl", "zlib"], "provides": ["tls-api"]},
    {"ref": "openssl", "dependsOn": ["zlib"]}, {"ref": "zlib"}, {"ref": "tls-api", "provides": ["tls-1.3"]}
  ]`, `
  <dependencies>
    <dependency ref="app">
      <dependency ref="openssl"/>
      <dependency ref="zlib"/>
      <provides ref="tls-api"/>
    </dependency>
    <dependency ref="openssl">
      <dependency ref="zlib"/>
    </dependency>
    <dependency ref="zlib"/>
    <dependency ref="tls-api">
      <provides ref="tls-1.3"/>
    </dependency>
  </dependencies>`)
}

// How complete assemblies, dependencies and vulnerabilities are.
func TestCompositionsInBothEncodings(t *testing.T) {
	bothEncodings(t, "1.6", `
  "compositions": [
    {"aggregate": "complete", "assemblies": ["app", "inner"]},
    {"bom-ref": "c2", "aggregate": "incomplete_third_party_proprietary_only", "dependencies": ["app"]},
    {"aggregate": "unknown", "vulnerabilities": ["CVE-2024-1"]}, {"aggregate": "not_specified"}
  ]`, `
  <compositions>
    <composition>
      <aggregate>complete</aggregate>
      <assemblies>
        <assembly ref="app"/>
        <assembly ref="inner"/>
      </assemblies>
    </composition>
    <composition bom-ref="c2">
      <aggregate>incomplete_third_party_proprietary_only</aggregate>
      <dependencies>
        <dependency ref="app"/>
      </dependencies>
    </composition>
    <composition>
      <aggregate>unknown</aggregate>
      <vulnerabilities>
        <vulnerability ref="CVE-2024-1"/>
      </vulnerabilities>
    </composition>
    <composition>
      <aggregate>not_specified</aggregate>
    </composition>
  </compositions>`)
}
