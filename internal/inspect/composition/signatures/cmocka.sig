name cmocka
also libcmocka
advisory Debian cmocka
advisory generic cmocka
# learned
reference 1.1.5 amd64 sha256:436f45257fd741cbb8340ca5fde751bb8cf19a46df1da1c5fc1fe15602020d5d libcmocka-dev 1.1.5-2.1, libcmocka0 1.1.5-2.1
reference 1.1.7 amd64 sha256:10c7b6aec0e7e6b9f6a332366df2de52325860711f018d2944c3eea4bc521553 libcmocka-dev 1.1.7-3+b1, libcmocka0 1.1.7-3+b1
reference 2.0.2 amd64 sha256:a2cbf2d4aae62a6d29144d065aa0362a188865ffb2a33490d354938b1851b799 libcmocka-dev 2.0.2-1+b1, libcmocka0 2.0.2-1+b1
string 1.1.5..1.1.5 - "[  SKIPPED ] %zd test(s), listed below:\n"
string 1.1.5..1.1.7 - "%lu is not within the range %lu-%lu\n"
string 1.1.5..1.1.7 - "%s function was expected to be called but was not.\n"
string 1.1.5..1.1.7 - "%s() has remaining non-returned values.\n"
string 1.1.5..1.1.7 - "%s:%u: error: No expected mock calls matching called() invocation in %s"
string 1.1.5..1.1.7 - "'%s' parameter still has values that haven't been checked.\n"
string 1.1.5..1.1.7 - "Invalid unit test function type %d\n"
string 1.1.5..1.1.7 - "[  ERROR   ] Mismatched number of setup %zd and teardown %zd functions\n"
string 1.1.5..1.1.7 - "[  ERROR   ] More than one group setup function detected\n"
string 1.1.5..1.1.7 - "[  ERROR   ] More than one group teardown function detected\n"
string 1.1.5..1.1.7 - "[  FAILED  ] %zd test(s), listed below:\n"
string 1.1.5..1.1.7 - "difference at offset %zd 0x%02x 0x%02x\n"
string 1.1.5..1.1.7 - "sizeof(LargestIntegralType) >= sizeof(void*)"
string 1.1.5..2.0.2 - "      <failure message=\"Unknown error\" />\n"
string 1.1.5..2.0.2 - "      <failure><![CDATA[%s]]></failure>\n"
string 1.1.5..2.0.2 - "%s:%u: Skipped!\n"
string 1.1.5..2.0.2 - "%s:%u: error: Could not get value to check parameter %s of function %s\n"
string 1.1.5..2.0.2 - "%s:%u: error: Could not get value to mock function %s\n"
string 1.1.5..2.0.2 - "%s:%u: error: Expected call to %s but received called() in %s\n"
string 1.1.5..2.0.2 - "%s:%u: error: Failure!"
string 1.1.5..2.0.2 - "%s:%u: error: No mock calls expected but called() was invoked in %s\n"
string 1.1.5..2.0.2 - "%s:%u: note: Previously declared parameter value was declared here\n"
string 1.1.5..2.0.2 - "%s:%u: note: Previously returned mock value was declared here\n"
string 1.1.5..2.0.2 - "%s:%u: note: block %p allocated here\n"
string 1.1.5..2.0.2 - "%s:%u: note: remaining item was declared here\n"
string 1.1.5..2.0.2 - "%zdbytes of %p and %p the same\n"
string 1.1.5..2.0.2 - "<testsuites>\n"
string 1.1.5..2.0.2 - "Blocks allocated...\n"
string 1.1.5..2.0.2 - "Could not run test: %s"
string 1.1.5..2.0.2 - "ERROR: %s leaked %zu block(s)\n"
string 1.1.5..2.0.2 - "Guard block of %p size=%lu is corrupt\n%s:%u: note: allocated here at %p\n"
string 1.1.5..2.0.2 - "Internal cmocka error"
string 1.1.5..2.0.2 - "No entries for symbol %s.\n"
string 1.1.5..2.0.2 - "Test failed with exception: %s(%d)"
string 1.1.5..2.0.2 - "Test setup failed"
string 1.1.5..2.0.2 - "Test teardown failed"
string 1.1.5..2.0.2 - "There were no previously declared parameter values for this test.\n"
string 1.1.5..2.0.2 - "There were no previously returned mock values for this test.\n"
string 1.1.5..2.0.2 - "allocate_size > size"
string 1.1.5..2.0.2 - "er %s, function %s failed\n%s:%u: note: Expected parameter declared here\n"
string 1.1.5..2.0.2 - "me=\"%s\" time=\"%.3f\" tests=\"%u\" failures=\"%u\" errors=\"%u\" skipped=\"%u\" >\n"
string 1.1.5..2.0.2 - "success: %s\n"
string 1.1.7..1.1.7 - "TAP version 13\n"
string 1.1.7..2.0.2 - "[  FAILED  ] %s: %zu test(s), listed below:\n"
string 1.1.7..2.0.2 - "[  SKIPPED ] %s: %zu test(s), listed below:\n"
string 2.0.2..2.0.2 - "%s:%u: error: No expected mock calls matching called() invocation in %s\n"
string 2.0.2..2.0.2 - "%s:%u: error: Type mismatch: name[%s] expected[%s]in %s\n"
string 2.0.2..2.0.2 - "Function was expected to be called but was not"
string 2.0.2..2.0.2 - "NOTE: The value to be returned by mock declared here: %s:%u\n"
string 2.0.2..2.0.2 - "Parameter still has values that haven't been checked"
symbol 1.1.5..1.1.7 - _run_test
symbol 1.1.5..1.1.7 - _run_tests
symbol 1.1.5..2.0.2 - _assert_true
symbol 1.1.5..2.0.2 - _expect_any
symbol 1.1.5..2.0.2 - _test_calloc
symbol 1.1.5..2.0.2 - _test_free
symbol 1.1.5..2.0.2 - _test_malloc
symbol 1.1.5..2.0.2 - mock_assert
symbol 1.1.7..2.0.2 - _assert_double_equal
symbol 1.1.7..2.0.2 - _assert_double_not_equal
symbol 2.0.2..2.0.2 - _assert_false
symbol 2.0.2..2.0.2 - _has_mock
