name googletest
also gtest gmock
cpe google:googletest
advisory Debian googletest
advisory Alpine gtest
advisory GIT https://github.com/google/googletest
advisory generic googletest
# learned
reference 1.10.0.20201025 amd64 sha256:feaab04b69c9698ef68966359a46a4707d67516ed2bb8e6c2a934973397039f1 libgtest-dev 1.10.0.20201025-1.1
reference 1.12.1 amd64 sha256:b0c51a3e3a55f8437d1cbb828a1d399171b6fcf60977f55a8510e84faf5910c9 libgtest-dev 1.12.1-0.2
reference 1.16.0 amd64 sha256:863942bb8c5ba74f645bb132190226eb8730055be2537695a698d74c0ad8f574 libgtest-dev 1.16.0-1
reference 1.18.0 amd64 sha256:8a1ce19d857aa35d7668dfd11a9acbcc405360743fc31a201c5a993df76e7a98 libgtest-dev 1.18.0-1
string 1.10.0.20201025..1.10.0.20201025 gtest-all "ogletest/blob/master/googletest/docs/advanced.md#death-tests-and-threads"
string 1.10.0.20201025..1.10.0.20201025 gtest-all "sigaction( SIGPROF, &ignore_sigprof_action, &saved_sigprof_action)"
string 1.10.0.20201025..1.12.1 gtest-all "Condition typeid(*base) == typeid(Derived) failed. "
string 1.10.0.20201025..1.16.0 gtest-all "Invalid environment variables: we require 0 <= "
string 1.10.0.20201025..1.16.0 gtest-all "Invalid environment variables: you have "
string 1.10.0.20201025..1.16.0 gtest-all "Note: This is test shard %d of %s.\n"
string 1.10.0.20201025..1.16.0 gtest-all "event=TestProgramStart"
string 1.10.0.20201025..1.18.0 gtest-all " enforce the valid usage. Please fix it ASAP, or IT WILL START TO FAIL.\n"
string 1.10.0.20201025..1.18.0 gtest-all " for more explanation and suggested solutions, especially if"
string 1.10.0.20201025..1.18.0 gtest-all " for test; does the test have access to the /tmp directory?"
string 1.10.0.20201025..1.18.0 gtest-all " this is the last message you see before your test times out."
string 1.10.0.20201025..1.18.0 gtest-all "All tests in the same test suite must use the same test fixture\n"
string 1.10.0.20201025..1.18.0 gtest-all "Cannot run a death test outside of a TEST or TEST_F construct"
string 1.10.0.20201025..1.18.0 gtest-all "CloseConnection() can be called only when there is a connection."
string 1.10.0.20201025..1.18.0 gtest-all "Condition 1 <= seed && seed <= kMaxRandomSeed failed. "
string 1.10.0.20201025..1.18.0 gtest-all "DeathTest::Passed somehow called before conclusion of test"
string 1.10.0.20201025..1.18.0 gtest-all "MakeConnection() can't be called when there is already a connection."
string 1.10.0.20201025..1.18.0 gtest-all "Send() can be called only when there is a connection."
string 1.10.0.20201025..1.18.0 gtest-all "ames.begin(), allowed_names.end(), name) != allowed_names.end() failed. "
string 1.10.0.20201025..1.18.0 gtest-all "being placed in a library that may be linked in to get other utilities.)"
string 1.10.0.20201025..1.18.0 gtest-all "class, so mixing TEST_F and TEST in the same test suite is\n"
string 1.10.0.20201025..1.18.0 gtest-all "e test shard status file \"%s\" specified by the %s environment variable.\n"
string 1.10.0.20201025..1.18.0 gtest-all "ead code, e.g. the last TEST_P was removed but the rest got left behind."
string 1.10.0.20201025..1.18.0 gtest-all "eck equivalent to EXPECT_EQUAL. Consider using EXPECT_DOUBLE_EQ instead."
string 1.10.0.20201025..1.18.0 gtest-all "espace it is defined in:\n\nGTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST("
string 1.10.0.20201025..1.18.0 gtest-all "ests), please report it to\n@G<googletestframework@@googlegroups.com>@D.\n"
string 1.10.0.20201025..1.18.0 gtest-all "from different namespaces and have the same name. You should\n"
string 1.10.0.20201025..1.18.0 gtest-all "ment && reinterpret_cast<uintptr_t>(stack_top) % kMaxStackAlignment == 0"
string 1.10.0.20201025..1.18.0 gtest-all "minimum distance between doubles for numbers of this magnitude which is "
string 1.10.0.20201025..1.18.0 gtest-all "of the classes to put the tests into different test suites."
string 1.10.0.20201025..1.18.0 gtest-all "probably rename one of the classes to put the tests into different\n"
string 1.10.0.20201025..1.18.0 gtest-all "the two classes are from different namespaces or translation\n"
string 1.10.0.20201025..1.18.0 gtest-all "to define a test using a fixture class different from the one\n"
string 1.10.0.20201025..1.18.0 gtest-all "units and have the same name.  You should probably rename one\n"
string 1.10.0.20201025..1.18.0 gtest-all "used earlier. This can happen if the two fixture classes are\n"
string 1.10.0.20201025..1.18.0 gtest-all "using two different test fixture classes.  This can happen if\n"
string 1.10.0.20201025..1.18.0 gtest-all "want to change the TEST to TEST_F or move it to another test\n"
string 1.10.0.20201025..1.18.0 gtest_main "Running main() from %s\n"
string 1.12.1..1.12.1 gtest-all "m/google/googletest/blob/master/docs/advanced.md#death-tests-and-threads"
string 1.12.1..1.18.0 gtest-all "  <testsuite"
string 1.12.1..1.18.0 gtest-all "\"testsuite\": [\n"
string 1.12.1..1.18.0 gtest-all "internal_run_death_test="
string 1.12.1..1.18.0 gtest-all "sigaction(SIGPROF, &ignore_sigprof_action, &saved_sigprof_action)"
string 1.16.0..1.18.0 gtest-all "com/google/googletest/blob/main/docs/advanced.md#death-tests-and-threads"
string 1.18.0..1.18.0 gtest-all "\" did not match any test; no tests were run\n"
string 1.18.0..1.18.0 gtest-all "Condition fwrite(str.data(), 1, str.size(), file) == str.size() failed. "
string 1.18.0..1.18.0 gtest-all "Condition posix::FClose(file) == 0 failed. "
string 1.18.0..1.18.0 gtest-all "Note: This is test shard %d of %d.\n"
string 1.18.0..1.18.0 gtest-all "bugging with a filter), specify \n--gtest_fail_if_no_test_selected=false."
source 1.10.0.20201025..1.18.0 gtest-all "gtest-death-test.cc"
source 1.10.0.20201025..1.18.0 gtest-all "gtest-port.cc"
source 1.10.0.20201025..1.18.0 gtest_main "gtest_main.cc"
table 1.10.0.20201025..1.18.0 gtest-all 2a4e3774657374696e6738696e7465726e616c31325f474c4f42414c5f5f4e5f
table 1.10.0.20201025..1.18.0 gtest-all 2a5a4e3774657374696e673132526567697374657254657374494a455a4e535f
table 1.10.0.20201025..1.18.0 gtest-all 546869732070726f6772616d20636f6e7461696e732074657374732077726974
symbol 1.10.0.20201025..1.10.0.20201025 gtest-all _ZN7testing8internal15UnitTestOptions20PatternMatchesStringEPKcS3_
symbol 1.10.0.20201025..1.16.0 gtest-all _ZN7testing12_GLOBAL__N_115IsSubstringImplIPKcEENS_15AssertionResultEbS3_S3_RKT_S7_
symbol 1.10.0.20201025..1.16.0 gtest-all _ZN7testing12_GLOBAL__N_115IsSubstringImplIPKwEENS_15AssertionResultEbPKcS6_RKT_S9_
symbol 1.10.0.20201025..1.18.0 gtest-all _ZN7testing10TestResult17AddTestPartResultERKNS_14TestPartResultE
symbol 1.10.0.20201025..1.18.0 gtest-all _ZN7testing11IsSubstringEPKcS1_RKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES9_
symbol 1.10.0.20201025..1.18.0 gtest-all _ZN7testing11IsSubstringEPKcS1_RKNSt7__cxx1112basic_stringIwSt11char_traitsIwESaIwEEES9_
symbol 1.10.0.20201025..1.18.0 gtest-all _ZN7testing18TestEventListeners22SetDefaultXmlGeneratorEPNS_17TestEventListenerE
symbol 1.10.0.20201025..1.18.0 gtest-all _ZN7testing18TestEventListeners23SetDefaultResultPrinterEPNS_17TestEventListenerE
symbol 1.10.0.20201025..1.18.0 gtest-all _ZN7testing18TestEventListeners7ReleaseEPNS_17TestEventListenerE
symbol 1.12.1..1.18.0 gtest-all _ZN7testing7MatcherIRKSt17basic_string_viewIcSt11char_traitsIcEEEC1EPKc
symbol 1.18.0..1.18.0 gtest-all _ZN7testing12_GLOBAL__N_1L15IsSubstringImplIPKcEENS_15AssertionResultEbS3_S3_RKT_S7_
symbol 1.18.0..1.18.0 gtest-all _ZN7testing12_GLOBAL__N_1L15IsSubstringImplIPKwEENS_15AssertionResultEbPKcS6_RKT_S9_
