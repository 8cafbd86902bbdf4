# The seven data fields of 2021. Rules are named as the fields are.
profile ntia-2021
alias   ntia
title   NTIA minimum elements of 2021
source  NTIA, The Minimum Elements For a Software Bill of Materials, 12 July 2021, section Data Fields

#       rule            of         satisfied by                    level
element ntia-author     document   author|tool                     required
element ntia-timestamp  document   timestamp                       required
element ntia-dependency document   dependency                      required
element ntia-supplier   component  supplier                        required
element ntia-name       component  name                            required
element ntia-version    component  version                         required
element ntia-identifier component  identifier                      required
