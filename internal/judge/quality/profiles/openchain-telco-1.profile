# The guide is written for SPDX 2.2 and 2.3. What became a recommendation in
# version 1.1 is one here.
profile openchain-telco-1
alias   openchain-telco
alias   telco
title   OpenChain Telco SBOM Guide, version 1.1
source  OpenChain Telco work group, SBOM Guide version 1.1, 2025, section 3

element telco-format       document  spdx=2.2|spdx=2.3     required
element telco-creator      document  organisation          required
element telco-tool         document  tool                  required
element telco-tool-version document  tool-version          recommended
element telco-timestamp    document  timestamp             required
element telco-data-licence document  data-licence          required
element telco-namespace    document  identity              required
element telco-name         document  document-name         required
element telco-type         document  lifecycle             recommended
element telco-dependency   document  dependency            required
element telco-package-name component name                  required
element telco-version      component version               required
element telco-supplier     component supplier              required
element telco-download     component download-stated       required
element telco-concluded    component concluded-stated      required
element telco-declared     component declared-stated       required
element telco-copyright    component copyright-stated      required
element telco-hash         component hash                  recommended
element telco-purl         component purl                  recommended
