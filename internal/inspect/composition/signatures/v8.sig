name v8
also libv8
cpe google:v8
advisory OSS-Fuzz v8
advisory Debian nodejs
advisory GIT https://chromium.googlesource.com/v8/v8
advisory generic v8
version "{v}-node.{d}"
# learned
reference 7.8.279.23 amd64 sha256:c39cbc8a1ed7fe923cccc12e7e4bb6c5b2519cf37d09858cb93c32767c871ecc libnode-dev 12.22.12~dfsg-1~deb11u8, libnode72 12.22.12~dfsg-1~deb11u8 (texts also in chromium)
reference 10.2.154.26 amd64 sha256:d8c1a2a5e6a65522ceff801bcc9b90c7f022091cfb17607208bbd4f895c3841d libnode-dev 18.20.4+dfsg-1~deb12u2, libnode108 18.20.4+dfsg-1~deb12u2 (texts also in chromium)
reference 11.3.244.8 amd64 sha256:8afe057a78d780ff3f6b79e67e94c9ebcf46af968935540d76dff720b0b8fa06 libnode-dev 20.19.2+dfsg-1+deb13u3, libnode115 20.19.2+dfsg-1+deb13u3 (texts also in chromium)
reference 12.4.254.21 amd64 sha256:ba1875fbef7ee4819fdf80872d38b2c72c81d97126d6a4389b10c7525a5cf933 libnode127 22.22.2+dfsg+~cs22.19.15-3 (texts also in chromium)
reference 13.6.233.17 amd64 sha256:2605d6dd931d6c07e65bbc533dd27b582d91683214a7ee7249e4076d203bc521 libnode-dev 24.22.2+dfsg+~cs24.19.2-1, libnode137 24.22.2+dfsg+~cs24.19.2-1 (texts also in chromium)
string 7.8.279.23..13.6.233.17 - " '%' that is incompatible with the existing property in the proxy target"
string 7.8.279.23..13.6.233.17 - " after the current one (potentially dead: %zu bytes; limit: %zu bytes).\n"
string 7.8.279.23..13.6.233.17 - " an array-like of length % is disallowed, as the total surpasses 2**53-1"
string 7.8.279.23..13.6.233.17 - " because call has exceeded the maximum depth for function inlining."
string 7.8.279.23..13.6.233.17 - " deopt information and disassembly into file code-<pid>-<isolate id>.asm"
string 7.8.279.23..13.6.233.17 - " expects wasm object as first or function as second argument, got <%, %>"
string 7.8.279.23..13.6.233.17 - " function triggerAssertFalse();native function triggerSlowAssertFalse();"
string 7.8.279.23..13.6.233.17 - " interpreted frames on the native stack (useful for external profilers)."
string 7.8.279.23..13.6.233.17 - " of fixpoint iterations it takes to switch to linear ephemeron algorithm"
string 7.8.279.23..13.6.233.17 - " returned truish for property '%' but the proxy target is non-extensible"
string 7.8.279.23..13.6.233.17 - " sites dependent code due to low survival rate in the old generation %f\n"
string 7.8.279.23..13.6.233.17 - " there should be no direct control uses, but direct use #%d:%s was found"
string 7.8.279.23..13.6.233.17 - " to %s, => register_param_count=%d, stack_param_count=%d, frame_size=%d\n"
string 7.8.279.23..13.6.233.17 - " to scan large objects in increments when incremental marking is active."
string 7.8.279.23..13.6.233.17 - "%s mutator utilization = %.3f (mutator_speed=%.f, gc_speed=%.f)\n"
string 7.8.279.23..13.6.233.17 - "%s] factor %.1f based on mu=%.3f, speed_ratio=%.f (gc=%.f, mutator=%.f)\n"
string 7.8.279.23..13.6.233.17 - "'%'  that is incompatible with the existing property in the proxy target"
string 7.8.279.23..13.6.233.17 - "'getPrototypeOf' on proxy: trap returned neither object nor null"
string 7.8.279.23..13.6.233.17 - "-prof, load wasm source map and provide annotate support (experimental)."
string 7.8.279.23..13.6.233.17 - "Argument 0 must be a buffer source or a WebAssembly.Module object"
string 7.8.279.23..13.6.233.17 - "Argument should belong to the same JavaScript world as target object"
string 7.8.279.23..13.6.233.17 - "Async functions can only be declared at the top level or inside a block."
string 7.8.279.23..13.6.233.17 - "Begin HeapObjectsMap::UpdateHeapObjectsMap. map has %d entries.\n"
string 7.8.279.23..13.6.233.17 - "Cannot redefine a property of an object with external array elements"
string 7.8.279.23..13.6.233.17 - "Derived ArrayBuffer constructor created a buffer which was too small"
string 7.8.279.23..13.6.233.17 - "Derived TypedArray constructor created an array which was too small"
string 7.8.279.23..13.6.233.17 - "Enables optimizations which favor memory size over execution speed"
string 7.8.279.23..13.6.233.17 - "Enables sampling allocation profiler with X as a sample interval"
string 7.8.279.23..13.6.233.17 - "Evacuation candidate: Free bytes: %6zu. Free Lists length: %4d.\n"
string 7.8.279.23..13.6.233.17 - "First argument to Intl.Locale constructor can't be empty or missing"
string 10.2.154.26..13.6.233.17 - " %d, deopt exit %d, FP to SP delta %d, caller SP 0x%012lx, pc 0x%012lx]\n"
string 10.2.154.26..13.6.233.17 - " - setting osr urgency. function: %s, old urgency: %d, new urgency: %d]\n"
string 10.2.154.26..13.6.233.17 - " Sparkplug baseline compiler when --short-builtin-calls are also enabled"
string 10.2.154.26..13.6.233.17 - " executions for the regexp interpreter before tiering-up to the compiler"
string 10.2.154.26..13.6.233.17 - " greater than the maximum number %zu of type definitions supported by V8"
string 11.3.244.8..13.6.233.17 - " Mbytes); other heap size flags (e.g. initial_heap_size) take precedence"
string 11.3.244.8..13.6.233.17 - " ambiguous because there are more than one private name'%' on the object"
string 11.3.244.8..13.6.233.17 - " can only be used with numeric-type arrays, found array type #%d instead"
string 11.3.244.8..13.6.233.17 - " construct resizable ArrayBuffer, byte_length must be <= max_byte_length"
string 11.3.244.8..13.6.233.17 - " object must be null (if nullable) or a Number that fits in i31ref range"
string 12.4.254.21..13.6.233.17 - "  reading construct create stub frame %s => height = %d; inputs:\n"
string 12.4.254.21..13.6.233.17 - " %%OptimizeOsr failed because the current function could not be found.]\n"
string 12.4.254.21..13.6.233.17 - " ',' or '}' after property value in JSON at position % (line % column %)"
string 12.4.254.21..13.6.233.17 - " between memory and space tradeoff. The smaller the more memory it uses."
string 12.4.254.21..13.6.233.17 - " concurrent marking trigger in percent of the current new space capacity"
string 13.6.233.17..13.6.233.17 - " \"Float16Array, Math.f16round, DataView.getFloat16, DataView.setFloat16\""
string 13.6.233.17..13.6.233.17 - " %d has a larger maximum size %lx than the module's declared maximum %lu"
string 13.6.233.17..13.6.233.17 - " %d, bytecode offset %d, deopt exit %d, FP to SP delta %d, pc 0x%012lx]\n"
string 13.6.233.17..13.6.233.17 - " => bytecode_offset=%d, args=%d, height=%u, retval=%i(#%i); inputs:\n"
string 13.6.233.17..13.6.233.17 - " Speculatively inlining return_call_ref #%d, case #%zu, to function %d]\n"
