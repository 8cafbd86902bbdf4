package arm64

import (
	"encoding/hex"
	"strings"
	"testing"
)

// A compiled is what one compiler with one set of options made of small functions:
// what the function does, the facts that its code shows, and the code, not linked.
type compiled struct {
	compiler  string
	functions [][3]string
}

// corpus are functions of known source. Which of them need a guard was seen from
// a second build of each, with -fstack-protector-strong.
func corpus() []compiled {
	return []compiled{
		{"gcc 12 -O2", [][3]string{
			{"an array on the stack", "taken returns", "fd7bbea9fd030091e043009100000094e04f4039fd7bc2a8c0035fd6"},
			{"the address of a local variable", "taken returns", "fd7bbea961008052fd030091e0730091e11f00b900000094e01f40b9fd7bc2a8c0035fd6"},
			{"the address of a parameter", "parameter returns", "fd7bbea9fd030091e01f00b9e073009100000094e01f40b9fd7bc2a8c0035fd6"},
			{"the address of a second parameter", "parameter returns", "fd7bbda9fd030091f30b00f9f303002ae0a30091e11700f900000094e01740f900c0338bf30b40f9fd7bc3a8c0035fd6"},
			{"a copy of a parameter that is used, too", "parameter returns", "fd7bbda9fd030091f30b00f9f30300aae0a30091f31700f900000094e01740f9000013cbf30b40f9fd7bc3a8c0035fd6"},
			{"a structure by value in two registers", "parameter returns", "fd7bbea9fd030091e00701a9e043009100000094fd7bc2a8c0035fd6"},
			{"a structure by value in memory", "returns", "fd7bbfa9fd03009100000094fd7bc1a8c0035fd6"},
			{"nothing that needs a guard", "returns", "fd7bbea9fd030091f35301a9f403012af303002a0004000b00000094e203002ae103132ae003142af303022a000000946002000bf35341a9fd7bc2a8c0035fd6"},
			{"an array that is indexed only", "taken returns", "0004004fff0302d1e4030091800000ad800001ad800002ad800003ad3f0000712d01005405c0218b0214403842104092837862b863040011837822b8bf0000eb41ffff5421104092807861b8ff030291c0035fd6"},
			{"a variable whose address goes nowhere", "taken returns", "ff4300d1e203012a5f100071e123009121b0809ae20f00b9ff0b00b9e00f40b9200000b9e10b40b9ff4300910000010bc0035fd6"},
			{"an address as the sixth argument, others pushed", "taken returns", "fd7bbea9c7008052a6008052fd030091e573009184008052630080524200805221008052ff1f00b900000094e01f40b9fd7bc2a8c0035fd6"},
			{"a frame over a page", "taken returns", "0c6884d2ff632ccbe0630091fd7b00a9fd03009100000094fd7b40a90c6884d2e0974139ff632c8bc0035fd6"},
			{"a frame of many pages", "taken large returns", "ffc30fd1ff2741d1e0430091fd7b00a9fd03009100000094fd7b40a9e0774139ffc30f91ff274191c0035fd6"},
			{"an array of variable length", "taken variable returns", "fd7bbea9007c4093fd030091f30b00f9f30300aa003c00917306005100ec7c92ff6320cbe003009100000094e0cb7338bf030091f30b40f9fd7bc2a8c0035fd6"},
			{"alloca", "taken variable returns", "0104000bfd7bbea9217c4093fd030091213c009121ec7c92f35301a9ff6321cbf4030091f303002ae00314aa0000009480ca7338bf030091f35341a9fd7bc2a8c0035fd6"},
			{"a function that never returns", "taken", "fd7bbba9fd030091f30b00f9f3a30091e00313aa00000094e00313aa00000094"},
			{"a call at the end", "returns", "0004001100000014"},
			{"a call at the end, behind an array", "taken returns", "fd7bbda9fd030091e063009100000094e06b403900000094fd7bc3a8c0035fd6"},
			{"a large structure as a result", "taken returns", "fd7bbaa9fd030091e863009100000094e02b40b9fd7bc6a8c0035fd6"},
			{"an aligned array", "taken returns", "fd7bb7a9fd030091f30b00f9f37f019173e67a92e00313aa00000094600e4039f30b40f9fd7bc9a8c0035fd6"},
			{"setjmp", "taken returns", "fd7baaa9fd030091e0a30091f30b00f9000000943300805280000035f303002ae0a3009100000094e003132af30b40f9fd7bd6a8c0035fd6"},
			{"an early way out", "taken returns", "1f0800716c00005400008052c0035fd6fd7bbca9fd030091f30b00f9f303002ae0a3009100000094e1a74039e00080523f00136b80000054e0a7009100000094e0ab4039f30b40f9fd7bc4a8c0035fd6"},
		}},
		{"gcc 12 -O0", [][3]string{
			{"an array on the stack", "taken returns", "fd7bbea9fd030091e043009100000094e04f4039fd7bc2a8c0035fd6"},
			{"the address of a local variable", "taken returns", "fd7bbea9fd03009160008052e01f00b9e073009100000094e01f40b9fd7bc2a8c0035fd6"},
			{"the address of a parameter", "parameter returns", "fd7bbea9fd030091e01f00b9e073009100000094e01f40b9fd7bc2a8c0035fd6"},
			{"the address of a second parameter", "parameter returns", "fd7bbea9fd030091e01f00b9e10b00f9e043009100000094e11f80b9e00b40f92000008bfd7bc2a8c0035fd6"},
			{"a copy of a parameter that is used, too", "taken returns", "fd7bbda9fd030091e00f00f9e00f40f9e01700f9e0a3009100000094e11740f9e00f40f9200000cbfd7bc3a8c0035fd6"},
			{"a structure made of two arguments and a constant", "taken returns", "fd7bbca9fd030091e00f00f9e10b00f9e00f40f9e01700f9e00b40f9e01b00f9e0008052e03b00b9e0a3009100000094fd7bc4a8c0035fd6"},
			{"a structure that begins with an argument", "taken returns", "fd7bb9a9fd030091e00f00f9e00f40f9e01300f9e083009100000094fd7bc7a8c0035fd6"},
			{"a structure by value in two registers", "parameter returns", "fd7bbea9fd030091e00701a9e043009100000094fd7bc2a8c0035fd6"},
			{"a structure by value in memory", "returns", "fd7bbea9fd030091f30b00f9f30300aae00313aa00000094f30b40f9fd7bc2a8c0035fd6"},
			{"nothing that needs a guard", "returns", "fd7bbda9fd030091f30b00f9e02f00b9e12b00b9e12f40b9e003012a00781f530000010be12b40b900000094f303002ae12f40b9e02b40b9000000946002000bf30b40f9fd7bc3a8c0035fd6"},
			{"a variable whose address goes nowhere", "taken returns", "ff8300d1e00700f9e10700b9ff1700b9e00740b9e01300b9e00740b91f0c00716c000054e053009102000014e00740f9e00f00f9e11340b9e00f40f9010000b9e00f40f9010040b9e01740b92000000bff830091c0035fd6"},
			{"an address as the sixth argument, others pushed", "taken returns", "fd7bbda9fd030091e01f00b9ff2f00b9e0b30091c7008052a6008052e50300aa84008052630080524200805221008052e01f40b900000094e02f40b9fd7bc3a8c0035fd6"},
			{"a frame over a page", "taken returns", "0c6884d2ff632ccbfd7b00a9fd030091e063009100000094e0974139fd7b40a90c6884d2ff632c8bc0035fd6"},
			{"a frame of many pages", "taken large returns", "ffc30fd1ff2741d1fd7b00a9fd030091e043009100000094e0774139fd7b40a9ffc30f91ff274191c0035fd6"},
			{"a function that never returns", "taken", "fd7bbca9fd030091e063009100000094e063009100000094"},
			{"a call at the end", "returns", "fd7bbea9fd030091e01f00b9e01f40b90004001100000094fd7bc2a8c0035fd6"},
			{"a call at the end, behind an array", "taken returns", "fd7bbda9fd030091e063009100000094e06b403900000094fd7bc3a8c0035fd6"},
			{"a large structure as a result", "taken returns", "fd7bb9a9fd030091e01f00b9e0a30091e80300aae01f40b900000094e01f40f9fd7bc7a8c0035fd6"},
			{"an aligned array", "taken returns", "fd7bb7a9fd030091f30b00f9e043029100c001d100fc009100fc46d313e47ad3e00313aa00000094600e4039f30b40f9fd7bc9a8c0035fd6"},
			{"setjmp", "taken returns", "fd7baba9fd030091e0630091000000941f000071600000542000805204000014e06300910000009400008052fd7bd5a8c0035fd6"},
			{"an early way out", "taken returns", "fd7bbca9fd030091e01f00b9e01f40b91f0800716c000054000080520e000014e0a3009100000094e0a74039e103002ae01f40b91f00016b61000054e000805205000014e0a300910004009100000094e0ab4039fd7bc4a8c0035fd6"},
		}},
		{"gcc 12 -Os, all on", [][3]string{
			{"an array on the stack", "guard taken landing returns", "5f2403d500000090000040f93f2303d5fd7bbda9fd030091010040f9e11700f9010080d2e06300910000009401000090210040f9e06f4039e31740f9220040f9630002eb020080d24000005400000094fd7bc3a8bf2303d5c0035fd6"},
			{"the address of a parameter", "parameter landing returns", "3f2303d5fd7bbea9fd030091e01f00b9e073009100000094e01f40b9fd7bc2a8bf2303d5c0035fd6"},
			{"the address of a second parameter", "parameter landing returns", "3f2303d5fd7bbda9fd030091f30b00f9f303002ae0a30091e11700f900000094e01740f900c0338bf30b40f9fd7bc3a8bf2303d5c0035fd6"},
			{"a structure that begins with an argument", "guard parameter landing returns", "5f2403d501000090210040f93f2303d5fd7bb9a9fd030091220040f9e23700f9020080d2e00f00f9e06300910000009401000090210040f9e33740f9220040f9630002eb020080d24000005400000094fd7bc7a8bf2303d5c0035fd6"},
			{"a structure by value in two registers", "parameter landing returns", "3f2303d5fd7bbea9fd030091e00701a9e043009100000094fd7bc2a8bf2303d5c0035fd6"},
			{"a structure by value in memory", "landing returns", "3f2303d5fd7bbfa9fd03009100000094fd7bc1a8bf2303d5c0035fd6"},
			{"nothing that needs a guard", "landing returns", "3f2303d5fd7bbda9fd030091f35301a9f303002a0004000bf51300f9f503012a00000094f403002ae103132ae003152a000000948002000bf35341a9f51340f9fd7bc3a8bf2303d5c0035fd6"},
			{"a function that never returns", "guard taken landing", "3f2303d5fd7bbba900000090000040f9fd030091f30b00f9f3830091010040f9e12700f9010080d2e00313aa00000094e00313aa00000094"},
			{"a call at the end", "landing returns", "5f2403d50004001100000014"},
			{"a call at the end, behind an array", "guard taken landing returns", "5f2403d500000090000040f93f2303d5fd7bbda9fd030091010040f9e11700f9010080d2e043009100000094e04b40390000009401000090210040f9e31740f9220040f9630002eb020080d24000005400000094fd7bc3a8bf2303d5c0035fd6"},
			{"a large structure as a result", "guard taken landing returns", "5f2403d501000090210040f93f2303d5fd7bbaa9fd030091220040f9e22f00f9020080d2e84300910000009401000090210040f9e01340f9e32f40f9220040f9630002eb020080d24000005400000094fd7bc6a8bf2303d5c0035fd6"},
		}},
	}
}

// words are the facts as the corpus names them.
func (f *Facts) words() string {
	var out []string
	for _, w := range []struct {
		name string
		is   bool
	}{
		{"guard", f.Guard},
		{"taken", f.Taken},
		{"parameter", f.Parameter},
		{"large", f.Large()},
		{"variable", f.Variable},
		{"probed", f.Probed},
		{"landing", f.Landing},
		{"returns", f.Returns},
	} {
		if w.is {
			out = append(out, w.name)
		}
	}
	return strings.Join(out, " ")
}

func TestTheCodeOfRealCompilersShowsWhatTheSourceSays(t *testing.T) {
	n := 0
	for _, made := range corpus() {
		for _, c := range made.functions {
			code, err := hex.DecodeString(c[2])
			if err != nil {
				t.Fatal(err)
			}
			n++
			if f := Scan(code, 0x1000, func(*Ref) {}); f.words() != c[1] {
				t.Errorf("%s, %s: %q, want %q", made.compiler, c[0], f.words(), c[1])
			}
		}
	}
	if n < 54 {
		t.Errorf("only %d functions", n)
	}
}
