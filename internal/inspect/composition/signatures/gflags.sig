name gflags
also libgflags
advisory Debian gflags
advisory generic gflags
# learned
reference 2.2.2 amd64 sha256:d45a19e7be60dcd3234ec43ef95c1bbad429e5df23dc805f469b4d218360a58f libgflags-dev 2.2.2-2
reference 2.3.1 amd64 sha256:d7a547355c4d382ab33cc42c7a98647a9ba26baa2d7f8121d4309691a3c39338 libgflags-dev 2.3.1-1
string 2.2.2..2.3.1 gflags " (default value fails validation)"
string 2.2.2..2.3.1 gflags " is missing its argument"
string 2.2.2..2.3.1 gflags " must be set on the commandline"
string 2.2.2..2.3.1 gflags " not found in environment\n"
string 2.2.2..2.3.1 gflags "%sboolean value (%s) specified for %s command line flag\n"
string 2.2.2..2.3.1 gflags "%sfailed validation of new value '%s' for flag '%s'\n"
string 2.2.2..2.3.1 gflags "%sillegal value '%s' specified for %s flag '%s'\n"
string 2.2.2..2.3.1 gflags "%sinfinite recursion on environment flag '%s'\n"
string 2.2.2..2.3.1 gflags "%sunknown command line flag '%s'\n"
string 2.2.2..2.3.1 gflags "%sunknown command line flag '%s' (via --fromenv or --tryfromenv)\n"
string 2.2.2..2.3.1 gflags "' is being linked both statically and dynamically into this executable.\n"
string 2.2.2..2.3.1 gflags "': validate-fn already registered"
string 2.2.2..2.3.1 gflags ": no flag found at that address"
string 2.2.2..2.3.1 gflags "; flag description: "
string 2.2.2..2.3.1 gflags "ERROR: empty flaglist entry\n"
string 2.2.2..2.3.1 gflags "ERROR: error parsing env variable '%s' with value '%s'\n"
string 2.2.2..2.3.1 gflags "ERROR: flag \"%*s\" begins with '-'\n"
string 2.2.2..2.3.1 gflags "ERROR: flag '%s' was defined more than once (in files '%s' and '%s').\n"
string 2.2.2..2.3.1 gflags "FATAL ERROR: flag name '%s' doesn't exist\n"
string 2.2.2..2.3.1 gflags "Ignoring RegisterValidateFunction() for flag '"
string 2.2.2..2.3.1 gflags "Ignoring RegisterValidateFunction() for flag pointer "
string 2.2.2..2.3.1 gflags "T: flags in this list that have arguments MUST use the flag=value format"
string 2.2.2..2.3.1 gflags "Warning: SetUsageMessage() never called"
string 2.2.2..2.3.1 gflags "load flags from file"
string 2.2.2..2.3.1 gflags "set flags from the environment [use 'export FLAGS_flag1=value']"
string 2.2.2..2.3.1 gflags "set flags from the environment if present"
string 2.2.2..2.3.1 gflags_completions "%s Details for '--%s':\n%s    defined: %s"
string 2.2.2..2.3.1 gflags_completions "-* Commonly used flags *-"
string 2.2.2..2.3.1 gflags_completions "-* Matching module flags *-"
string 2.2.2..2.3.1 gflags_completions "-* Matching package flags *-"
string 2.2.2..2.3.1 gflags_completions "-* Matching sub-package flags *-"
string 2.2.2..2.3.1 gflags_completions "-* Other flags *-"
string 2.2.2..2.3.1 gflags_completions "-unittest."
string 2.2.2..2.3.1 gflags_completions "Number of columns to use in output for tab completion"
string 2.2.2..2.3.1 gflags_reporting "\n  Flags from %s:\n"
string 2.2.2..2.3.1 gflags_reporting "\n  No modules matched: use -help\n"
string 2.2.2..2.3.1 gflags_reporting "<program>%s</program>\n"
string 2.2.2..2.3.1 gflags_reporting "<usage>%s</usage>\n"
string 2.2.2..2.3.1 gflags_reporting "Multiple packages contain a file="
string 2.2.2..2.3.1 gflags_reporting "Unable to find a package for file="
string 2.2.2..2.3.1 gflags_reporting "produce an xml version of help"
string 2.2.2..2.3.1 gflags_reporting "show help on all flags -- same as -help"
string 2.2.2..2.3.1 gflags_reporting "show help on all flags [tip: all flags can have two dashes]"
string 2.2.2..2.3.1 gflags_reporting "show help on all modules in the main package"
string 2.2.2..2.3.1 gflags_reporting "show help on modules whose name contains the specified substr"
string 2.2.2..2.3.1 gflags_reporting "show help on only the main module for this program"
string 2.2.2..2.3.1 gflags_reporting "show help on the modules named by this flag value"
string 2.2.2..2.3.1 gflags_reporting "show version and build info and exit"
source 2.2.2..2.3.1 gflags_completions "gflags_completions.cc"
source 2.2.2..2.3.1 gflags_reporting "gflags_reporting.cc"
table 2.2.2..2.3.1 gflags 626f6f6c007878696e743332007875696e74333200696e743634007875696e74
symbol 2.2.2..2.2.2 gflags_completions _ZN6google12_GLOBAL__N_1L18PushNameWithSuffixEPSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS7_EEPKc
symbol 2.2.2..2.2.2 gflags_completions _ZN6google12_GLOBAL__N_1L18RemoveTrailingCharEPNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEc
symbol 2.2.2..2.2.2 gflags_reporting _ZN6googleL9AddStringERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEPS5_Pi
symbol 2.2.2..2.3.1 gflags _ZN6google12_GLOBAL__N_1L11ReportErrorENS0_16DieWhenReportingEPKcz
symbol 2.2.2..2.3.1 gflags _ZN6google22GetCommandLineFlagInfoEPKcPNS_19CommandLineFlagInfoE
symbol 2.2.2..2.3.1 gflags_completions _ZN6google12_GLOBAL__N_1L23PrintFlagCompletionInfoEv
symbol 2.2.2..2.3.1 gflags_completions _ZN6google28HandleCommandLineCompletionsEv
symbol 2.2.2..2.3.1 gflags_reporting _ZN6google18ShowUsageWithFlagsEPKc
symbol 2.2.2..2.3.1 gflags_reporting _ZN6google26HandleCommandLineHelpFlagsEv
symbol 2.2.2..2.3.1 gflags_reporting _ZN6google26ShowUsageWithFlagsRestrictEPKcS1_
symbol 2.3.1..2.3.1 gflags _ZN6google12_GLOBAL__N_1L16AddFlagValidatorEPKvPFbvE
symbol 2.3.1..2.3.1 gflags _ZNK6google12_GLOBAL__N_19FlagValue5EqualERKS1_
