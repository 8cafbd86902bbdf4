package cyclonedx

import "testing"

// A model with its parameters, figures and considerations.
func TestAModelCardInBothEncodings(t *testing.T) {
	bothEncodings(t, "1.6", `
  "components": [
    {
      "type": "machine-learning-model", "bom-ref": "m", "name": "sorter",
      "modelCard": {
        "bom-ref": "mc",
        "modelParameters": {
          "approach": {"type": "supervised"}, "task": "classification", "architectureFamily": "CNN",
          "modelArchitecture": "ResNet-50",
          "datasets": [
            {"ref": "training-set"},
            {
              "bom-ref": "ds", "type": "dataset", "name": "inline",
              "contents": {
                "url": "https://data.example/x.csv", "properties": [{"name": "rows", "value": "10"}]
              },
              "classification": "public", "sensitiveData": ["faces"], "description": "small",
              "governance": {"owners": [{"organization": {"name": "Acme"}}]}
            }
          ],
          "inputs": [{"format": "image"}, {"format": "string"}], "outputs": [{"format": "label"}]
        },
        "quantitativeAnalysis": {
          "performanceMetrics": [
            {
              "type": "accuracy", "value": "0.93", "slice": "night",
              "confidenceInterval": {"lowerBound": "0.91", "upperBound": "0.95"}
            }
          ],
          "graphics": {
            "description": "curves",
            "collection": [
              {
                "name": "ROC",
                "image": {"contentType": "image/png", "encoding": "base64", "content": "iVBORw0KGgo="}
              }
            ]
          }
        },
        "considerations": {
          "users": ["farmers"], "useCases": ["sorting"], "technicalLimitations": ["fog"],
          "performanceTradeoffs": ["slow"],
          "ethicalConsiderations": [{"name": "bias", "mitigationStrategy": "more data"}],
          "environmentalConsiderations": {
            "energyConsumptions": [
              {
                "activity": "training",
                "energyProviders": [
                  {
                    "bom-ref": "ep", "description": "grid", "organization": {"name": "Power"},
                    "energySource": "hydropower", "energyProvided": {"value": 120.5, "unit": "kWh"}
                  }
                ],
                "activityEnergyCost": {"value": 100, "unit": "kWh"},
                "co2CostEquivalent": {"value": 1.5, "unit": "tCO2eq"},
                "co2CostOffset": {"value": 0.5, "unit": "tCO2eq"}
              }
            ]
          },
          "fairnessAssessments": [
            {
              "groupAtRisk": "small farms", "benefits": "time", "harms": "cost",
              "mitigationStrategy": "free tier"
            }
          ]
        }
      }
    }
  ]`, `
  <components>
    <component type="machine-learning-model" bom-ref="m">
      <name>sorter</name>
      <modelCard bom-ref="mc">
        <modelParameters>
          <approach>
            <type>supervised</type>
          </approach>
          <task>classification</task>
          <architectureFamily>CNN</architectureFamily>
          <modelArchitecture>ResNet-50</modelArchitecture>
          <datasets>
            <ref>training-set</ref>
            <dataset bom-ref="ds">
              <type>dataset</type>
              <name>inline</name>
              <contents>
                <url>https://data.example/x.csv</url>
                <properties>
                  <property name="rows">10</property>
                </properties>
              </contents>
              <classification>public</classification>
              <sensitiveData>faces</sensitiveData>
              <description>small</description>
              <governance>
                <owners>
                  <owner>
                    <organization>
                      <name>Acme</name>
                    </organization>
                  </owner>
                </owners>
              </governance>
            </dataset>
          </datasets>
          <inputs>
            <input>
              <format>image</format>
            </input>
            <input>
              <format>string</format>
            </input>
          </inputs>
          <outputs>
            <output>
              <format>label</format>
            </output>
          </outputs>
        </modelParameters>
        <quantitativeAnalysis>
          <performanceMetrics>
            <performanceMetric>
              <type>accuracy</type>
              <value>0.93</value>
              <slice>night</slice>
              <confidenceInterval>
                <lowerBound>0.91</lowerBound>
                <upperBound>0.95</upperBound>
              </confidenceInterval>
            </performanceMetric>
          </performanceMetrics>
          <graphics>
            <description>curves</description>
            <collection>
              <graphic>
                <name>ROC</name>
                <image content-type="image/png" encoding="base64">iVBORw0KGgo=</image>
              </graphic>
            </collection>
          </graphics>
        </quantitativeAnalysis>
        <considerations>
          <users>
            <user>farmers</user>
          </users>
          <useCases>
            <useCase>sorting</useCase>
          </useCases>
          <technicalLimitations>
            <technicalLimitation>fog</technicalLimitation>
          </technicalLimitations>
          <performanceTradeoffs>
            <performanceTradeoff>slow</performanceTradeoff>
          </performanceTradeoffs>
          <ethicalConsiderations>
            <ethicalConsideration>
              <name>bias</name>
              <mitigationStrategy>more data</mitigationStrategy>
            </ethicalConsideration>
          </ethicalConsiderations>
          <environmentalConsiderations>
            <energyConsumptions>
              <energyConsumption>
                <activity>training</activity>
                <energyProviders bom-ref="ep">
                  <description>grid</description>
                  <organization>
                    <name>Power</name>
                  </organization>
                  <energySource>hydropower</energySource>
                  <energyProvided>
                    <value>120.5</value>
                    <unit>kWh</unit>
                  </energyProvided>
                </energyProviders>
                <activityEnergyCost>
                  <value>100</value>
                  <unit>kWh</unit>
                </activityEnergyCost>
                <co2CostEquivalent>
                  <value>1.5</value>
                  <unit>tCO2eq</unit>
                </co2CostEquivalent>
                <co2CostOffset>
                  <value>0.5</value>
                  <unit>tCO2eq</unit>
                </co2CostOffset>
              </energyConsumption>
            </energyConsumptions>
          </environmentalConsiderations>
          <fairnessAssessments>
            <fairnessAssessment>
              <groupAtRisk>small farms</groupAtRisk>
              <benefits>time</benefits>
              <harms>cost</harms>
              <mitigationStrategy>free tier</mitigationStrategy>
            </fairnessAssessment>
          </fairnessAssessments>
        </considerations>
      </modelCard>
    </component>
  </components>`)
}

// Components that are data.
func TestComponentsThatAreDataInBothEncodings(t *testing.T) {
	bothEncodings(t, "1.6", `
  "components": [
    {
      "type": "data", "name": "training-set",
      "data": [
        {
          "bom-ref": "d", "type": "dataset", "name": "images",
          "contents": {
            "attachment": {"contentType": "text/csv", "encoding": "base64", "content": "YSxiCg=="}
          },
          "classification": "confidential",
          "graphics": {"collection": [{"name": "one", "image": {"content": "x"}}]}, "description": "many"
        },
        {"type": "configuration", "name": "settings"}
      ]
    }
  ]`, `
  <components>
    <component type="data">
      <name>training-set</name>
      <data bom-ref="d">
        <type>dataset</type>
        <name>images</name>
        <contents>
          <attachment content-type="text/csv" encoding="base64">YSxiCg==</attachment>
        </contents>
        <classification>confidential</classification>
        <graphics>
          <collection>
            <graphic>
              <name>one</name>
              <image>x</image>
            </graphic>
          </collection>
        </graphics>
        <description>many</description>
      </data>
      <data>
        <type>configuration</type>
        <name>settings</name>
      </data>
    </component>
  </components>`)
}
