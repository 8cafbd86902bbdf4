# TR-03183-2 asks for recent formats, contact addresses, a SHA-512 of what is
# deployed, and three properties of each file; vulnerabilities must stay outside.
profile bsi-2.1
alias   bsi-tr-03183-2
alias   bsi
title   BSI TR-03183-2, version 2.1
source  BSI, Technical Guideline TR-03183 part 2, version 2.1.0, August 2025, sections 4 and 5.2

element bsi-format        document  cyclonedx>=1.6|spdx>=3.0.1  required
element bsi-creator       document  author-contact              required
element bsi-timestamp     document  timestamp                   required
element bsi-uri           document  identity                    required
element bsi-no-vulnerabilities document no-vulnerabilities      required
element bsi-dependency    document  dependency                  required
element bsi-completeness  document  completeness                required
element bsi-producer      component maker-contact|supplier-contact required
element bsi-name          component name                        required
element bsi-version       component version                     required
element bsi-filename      component filename                    required
element bsi-licence       component licence                     required
element bsi-hash          component hash:SHA-512                required
element bsi-executable    component property:bsi:component:executable required
element bsi-archive       component property:bsi:component:archive    required
element bsi-structured    component property:bsi:component:structured required
element bsi-source        component source-address              recommended
element bsi-deployable    component download                    recommended
element bsi-identifier    component software-identifier         recommended
element bsi-concluded     component concluded-licence           recommended
