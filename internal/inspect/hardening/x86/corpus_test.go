package x86

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
			{"an array on the stack", "taken returns", "4883ec184889e7e8000000000fbe4424034883c418c3"},
			{"the address of a local variable", "taken returns", "4883ec18488d7c240cc744240c03000000e8000000008b44240c4883c418c3"},
			{"the address of a parameter", "parameter returns", "4883ec18897c240c488d7c240ce8000000008b44240c4883c418c3"},
			{"the address of a second parameter", "parameter returns", "5389fb4883ec10488d7c24084889742408e8000000004863c348034424084883c4105bc3"},
			{"a copy of a parameter that is used, too", "parameter returns", "534889fb4883ec1048897c2408488d7c2408e800000000488b4424084883c4104829d85bc3"},
			{"a structure made of two arguments and a constant", "taken returns", "4883ec2848893c244889e74889742408c744241007000000e8000000004883c428c3"},
			{"a structure that begins with an argument", "taken returns", "4883ec5848893c244889e7e8000000004883c458c3"},
			{"a structure by value in two registers", "parameter returns", "4883ec1848893c244889e74889742408e8000000004883c418c3"},
			{"a structure by value in memory", "returns", "4883ec08488d7c2410e8000000004883c408c3"},
			{"nothing that needs a guard", "returns", "41544189f45589fd8d3c7f53e80000000089ee4489e789c3e80000000001d85b5d415cc3"},
			{"an array that is indexed only", "taken returns", "4883ec104889fab91000000031c0488d7c2488f348ab85f67e224889d74863d64801fa0f1f4400000fb6074883c70183e01f83448488014839fa75ec83e61f8b44b4884883c410c3"},
			{"a variable whose address goes nowhere", "taken scalar returns", "488d4424f883fe044889fa897424fc480f4cd08b4424fcc74424f8000000008902034424f8c3"},
			{"an address as the sixth argument, others pushed", "taken returns", "4883ec1841b804000000b903000000ba02000000c744240c00000000be010000006a066a054c8d4c241ce8000000008b44241c4883c428c3"},
			{"a frame over a page", "taken large returns", "4881ec382300004889e7e8000000000fbe44244d4881c438230000c3"},
			{"a frame of many pages", "taken large returns", "4881ece89304004889e7e8000000000fbe44244d4881c4e8930400c3"},
			{"an array of variable length", "taken variable returns", "554863c74889e5534889c34883c00f4883e0f083eb014863db4883ec084829c44889e7e8000000000fbe041c488b5df8c9c3"},
			{"alloca", "taken variable returns", "554889e54154534863df8d045b48984883c0174883e0f04829c44c8d64240f4983e4f04c89e7e800000000410fbe041c488d65f05b415c5dc3"},
			{"a function that never returns", "taken", "534883ec304889e34889dfe8000000004889dfe800000000"},
			{"a call at the end", "returns", "83c701e900000000"},
			{"a call at the end, behind an array", "taken returns", "4883ec284889e7e8000000000fbe7c2402e8000000004883c428c3"},
			{"a large structure as an argument", "returns", "4883ec58f30f6f0500000000f30f6f0d00000000f30f6f1500000000f30f6f1d00000000488b05000000000f1104240f114c241048894424400f115424200f115c2430e8000000004883c45883c001c3"},
			{"a large structure as a result", "taken returns", "4883ec5889fe4889e7e8000000008b4424104883c458c3"},
			{"an aligned array", "taken returns", "554889e54883e4c04883ec404889e7e8000000000fbe442403c9c3"},
			{"setjmp", "taken returns", "534881ecd00000004889e7e800000000bb0100000085c0750a4889e789c3e8000000004881c4d000000089d85bc3"},
			{"an early way out", "taken returns", "31c083ff027f09c30f1f8400000000005389fb4883ec204889e7e8000000000fbe542401b80700000039da740f488d7c2401e8000000000fbe4424024883c4205bc3"},
		}},
		{"gcc 12 -O0", [][3]string{
			{"an array on the stack", "taken returns", "554889e54883ec10488d45f04889c7e8000000000fb645f30fbec0c9c3"},
			{"the address of a local variable", "taken returns", "554889e54883ec10c745fc03000000488d45fc4889c7e8000000008b45fcc9c3"},
			{"the address of a parameter", "parameter returns", "554889e54883ec10897dfc488d45fc4889c7e8000000008b45fcc9c3"},
			{"the address of a second parameter", "parameter returns", "554889e54883ec10897dfc488975f0488d45f04889c7e8000000008b45fc4863d0488b45f04801d0c9c3"},
			{"a copy of a parameter that is used, too", "taken returns", "554889e54883ec2048897de8488b45e8488945f8488d45f84889c7e800000000488b45f8482b45e8c9c3"},
			{"a structure made of two arguments and a constant", "taken returns", "554889e54883ec3048897dd8488975d0488b45d8488945e0488b45d0488945e8c745f007000000488d45e04889c7e800000000c9c3"},
			{"a structure that begins with an argument", "taken returns", "554889e54883ec6048897da8488b45a8488945b0488d45b04889c7e800000000c9c3"},
			{"a structure by value in two registers", "parameter returns", "554889e54883ec104889f84889f14889ca488945f0488955f8488d45f04889c7e800000000c9c3"},
			{"a structure by value in memory", "returns", "554889e5488d7d10e8000000005dc3"},
			{"nothing that needs a guard", "returns", "554889e5534883ec18897dec8975e88b55ec89d001c001c28b45e889c689d7e80000000089c38b55ec8b45e889d689c7e80000000001d8488b5df8c9c3"},
			{"a variable whose address goes nowhere", "taken scalar returns", "554889e548897de88975e4c745f4000000008b45e48945f0837de4037f06488d45f4eb04488b45e8488945f88b55f0488b45f88910488b45f88b108b45f401d05dc3"},
			{"an address as the sixth argument, others pushed", "taken returns", "554889e54883ec20897decc745fc00000000488d55fc8b45ec6a066a054989d141b804000000b903000000ba02000000be0100000089c7e8000000004883c4108b45fcc9c3"},
			{"a frame over a page", "taken large returns", "554889e54881ec30230000488d85d0dcffff4889c7e8000000000fb6851dddffff0fbec0c9c3"},
			{"a frame of many pages", "taken large returns", "554889e54881ece0930400488d85206cfbff4889c7e8000000000fb6856d6cfbff0fbec0c9c3"},
			{"a function that never returns", "taken", "554889e54883ec30488d45d04889c7e800000000488d45d04889c7e800000000"},
			{"a call at the end", "returns", "554889e54883ec10897dfc8b45fc83c00189c7e800000000c9c3"},
			{"a call at the end, behind an array", "taken returns", "554889e54883ec20488d45e04889c7e8000000000fb645e20fbec089c7e800000000c9c3"},
			{"a large structure as a result", "taken returns", "554889e54883ec60897dac488d45b08b55ac89d64889c7e800000000488b45c0c9c3"},
			{"an aligned array", "taken returns", "554889e54883e4c04883ec404889e04889c7e8000000000fb64424030fbec0c9c3"},
			{"setjmp", "taken returns", "554889e54881ecd0000000488d8530ffffff4889c7e80000000085c07407b801000000eb14488d8530ffffff4889c7e800000000b800000000c9c3"},
			{"an early way out", "taken returns", "554889e54883ec30897ddc837ddc027f07b800000000eb36488d45e04889c7e8000000000fb645e10fbec03945dc7507b807000000eb17488d45e04883c0014889c7e8000000000fb645e20fbec0c9c3"},
		}},
		{"gcc 12 -Os, all on", [][3]string{
			{"an array on the stack", "guard taken landing returns", "f30f1efa4883ec2864488b042528000000488944241831c0488d7c2408e8000000000fbe44240b488b54241864482b1425280000007405e8000000004883c428c3"},
			{"the address of a local variable", "guard taken landing returns", "f30f1efa4883ec1864488b042528000000488944240831c0488d7c2404c744240403000000e8000000008b442404488b54240864482b1425280000007405e8000000004883c418c3"},
			{"the address of a parameter", "parameter landing returns", "f30f1efa4883ec18897c240c488d7c240ce8000000008b44240c4883c418c3"},
			{"the address of a second parameter", "parameter landing returns", "f30f1efa5389fb4883ec10488d7c24084889742408e8000000004863c348034424084883c4105bc3"},
			{"a copy of a parameter that is used, too", "guard taken landing returns", "f30f1efa534889fb4883ec1064488b042528000000488944240831c048893c244889e7e800000000488b04244829d8488b54240864482b1425280000007405e8000000004883c4105bc3"},
			{"a structure made of two arguments and a constant", "guard taken landing returns", "f30f1efa4883ec2864488b042528000000488944241831c048893c244889e74889742408c744241007000000e800000000488b54241864482b1425280000007405e8000000004883c428c3"},
			{"a structure that begins with an argument", "guard taken landing returns", "f30f1efa4883ec6864488b042528000000488944245831c048897c2408488d7c2408e800000000488b54245864482b1425280000007405e8000000004883c468c3"},
			{"a structure by value in two registers", "parameter landing returns", "f30f1efa4883ec1848893c244889e74889742408e8000000004883c418c3"},
			{"a structure by value in memory", "landing returns", "f30f1efa50488d7c2410e8000000005ac3"},
			{"nothing that needs a guard", "landing returns", "f30f1efa41544189fc8d3c7f5589f553e8000000004489e689ef89c3e80000000001d85b5d415cc3"},
			{"a variable whose address goes nowhere", "guard taken landing returns", "f30f1efa4883ec1864488b042528000000488944240831c031c08974240489042483fe037f034889e78b4424048907030424488b54240864482b1425280000007405e8000000004883c418c3"},
			{"a function that never returns", "guard taken landing", "f30f1efa534883ec3064488b042528000000488944242831c04889e34889dfe8000000004889dfe800000000"},
			{"a call at the end", "landing returns", "f30f1efaffc7e900000000"},
			{"a call at the end, behind an array", "guard taken landing returns", "f30f1efa4883ec2864488b042528000000488944241831c04889e7e8000000000fbe7c2402e800000000488b54241864482b1425280000007405e8000000004883c428c3"},
			{"a switch", "landing returns", "f30f1efa83ff05773e488d150000000089ff486304ba4801d03effe0b805000000c3bf02000000e90000000050bf07000000e8000000005affc0c3b810000000c3b80b000000c331c0c3b809000000c3"},
			{"a large structure as an argument", "landing returns", "f30f1efa4883ec58488d3500000000b9120000004889e7f3a5e8000000004883c458ffc0c3"},
			{"a large structure as a result", "guard taken landing returns", "f30f1efa4883ec5889fe64488b042528000000488944244831c04889e7e8000000008b442410488b54244864482b1425280000007405e8000000004883c458c3"},
			{"an aligned array", "guard taken landing returns", "f30f1efa554889e54883e4c04883c48064488b042528000000488944247831c04889e7e8000000000fbe442403488b54247864482b1425280000007405e800000000c9c3"},
		}},
		{"clang 14 -O2", [][3]string{
			{"an array on the stack", "taken returns", "4883ec184889e7e8000000000fbe4424034883c418c3"},
			{"the address of a local variable", "taken returns", "50c744240403000000488d7c2404e8000000008b44240459c3"},
			{"the address of a parameter", "parameter returns", "50897c2404488d7c2404e8000000008b44240459c3"},
			{"the address of a second parameter", "parameter returns", "534883ec1089fb4889742408488d7c2408e8000000004863c348034424084883c4105bc3"},
			{"a copy of a parameter that is used, too", "parameter returns", "534883ec104889fb48897c2408488d7c2408e800000000488b4424084829d84883c4105bc3"},
			{"a structure made of two arguments and a constant", "taken returns", "4883ec1848893c244889742408c7442410070000004889e7e8000000004883c418c3"},
			{"a structure that begins with an argument", "taken returns", "4883ec5848897c2408488d7c2408e8000000004883c458c3"},
			{"a structure by value in two registers", "parameter returns", "4883ec1848897c24084889742410488d7c2408e8000000004883c418c3"},
			{"a structure by value in memory", "returns", "50488d7c2410e80000000059c3"},
			{"nothing that needs a guard", "returns", "5541565389f34189fe438d3c76e80000000089c589df4489f6e80000000001e85b415e5dc3"},
			{"a variable whose address goes nowhere", "taken scalar returns", "c74424f800000000897424fc83fe04488d4c24f8480f4dcf8b4424fc8901034424f8c3"},
			{"an address as the sixth argument, others pushed", "taken returns", "50c7442404000000004c8d4c2404be01000000ba02000000b90300000041b8040000006a066a05e8000000004883c4108b44240459c3"},
			{"a frame over a page", "taken large returns", "4881ec282300004889e7e8000000000fbe44244d4881c428230000c3"},
			{"a frame of many pages", "taken large returns", "4881ece89304004889e7e8000000000fbe44244d4881c4e8930400c3"},
			{"an array of variable length", "taken variable returns", "554889e54156534189fe89f84889e34883c00f4883e0f04829c34889dc4889dfe8000000004963c60fbe4418ff488d65f05b415e5dc3"},
			{"alloca", "taken variable returns", "554889e54156534189fe438d047648984883c00f4883e0f04889e34829c34889dc4889dfe8000000004963c60fbe0418488d65f05b415e5dc3"},
			{"a function that never returns", "taken", "534883ec304889e34889dfe8000000004889dfe800000000"},
			{"a call at the end", "returns", "83c701e900000000"},
			{"a call at the end, behind an array", "taken returns", "4883ec184889e7e8000000000fbe7c2402e8000000004883c418c3"},
			{"a switch", "returns", "5083ff057722b80500000089f9488d150000000048630c8a4801d1ffe1bf0200000058e90000000031c059c3b80900000059c3bf07000000e80000000083c00159c3b81000000059c3b80b00000059c3"},
			{"a large structure as an argument", "returns", "4883ec48488b0500000000488b484048894c24400f10000f1048100f1050200f1058300f115c24300f115424200f114c24100f110424e80000000083c0014883c448c3"},
			{"a large structure as a result", "taken returns", "4883ec4889fe4889e7e8000000008b4424104883c448c3"},
			{"an aligned array", "taken returns", "554889e54883e4c04881ec800000004889e7e8000000000fbe4424034889ec5dc3"},
			{"setjmp", "taken returns", "4881ecc80000004889e7e800000000b90100000085c0750a4889e7e80000000031c989c84881c4c8000000c3"},
			{"an early way out", "taken returns", "31c083ff037c31534883ec2089fb4889e7e8000000000fbe4c2401b80700000039d9740f488d7c2401e8000000000fbe4424024883c4205bc3"},
		}},
		{"clang 14 -O2, all on", [][3]string{
			{"an array on the stack", "guard taken landing returns", "f30f1efa4883ec1864488b04252800000048894424104889e7e8000000000fbe44240364488b0c2528000000483b4c241075054883c418c3e800000000"},
			{"the address of a local variable", "guard taken landing returns", "f30f1efa4883ec1864488b0425280000004889442410c744240c03000000488d7c240ce8000000008b44240c64488b0c2528000000483b4c241075054883c418c3e800000000"},
			{"the address of a parameter", "guard taken landing returns", "f30f1efa4883ec1864488b0425280000004889442410897c240c488d7c240ce8000000008b44240c64488b0c2528000000483b4c241075054883c418c3e800000000"},
			{"the address of a second parameter", "guard taken landing returns", "f30f1efa534883ec1089fb64488b0425280000004889442408488934244889e7e8000000004863c34803042464488b0c2528000000483b4c240875064883c4105bc3e800000000"},
			{"a copy of a parameter that is used, too", "guard taken landing returns", "f30f1efa534883ec104889fb64488b042528000000488944240848893c244889e7e800000000488b042464488b0c2528000000483b4c240875094829d84883c4105bc3e800000000"},
			{"a structure made of two arguments and a constant", "guard taken landing returns", "f30f1efa4883ec2864488b042528000000488944242048897c24084889742410c744241807000000488d7c2408e80000000064488b0c2528000000483b4c242075054883c428c3e800000000"},
			{"a structure that begins with an argument", "guard taken landing returns", "f30f1efa4883ec5864488b042528000000488944245048893c244889e7e80000000064488b0c2528000000483b4c245075054883c458c3e800000000"},
			{"a structure by value in two registers", "guard taken landing returns", "f30f1efa4883ec1864488b042528000000488944241048893c2448897424084889e7e80000000064488b0c2528000000483b4c241075054883c418c3e800000000"},
			{"a structure by value in memory", "landing returns", "f30f1efa4883ec08488d7c2410e80000000059c3"},
			{"nothing that needs a guard", "landing returns", "f30f1efa5541565389f34189fe438d3c76e80000000089c589df4489f6e80000000001e85b415e5dc3"},
			{"a variable whose address goes nowhere", "taken scalar landing returns", "f30f1efac74424f800000000897424fc83fe04488d4c24f8480f4dcf8b4424fc8901034424f8c3"},
			{"a function that never returns", "taken landing", "f30f1efa534883ec304889e34889dfe8000000004889dfe800000000"},
			{"a call at the end", "landing returns", "f30f1efa83c701e900000000"},
			{"a call at the end, behind an array", "guard taken landing returns", "f30f1efa4883ec2864488b04252800000048894424204889e7e8000000000fbe7c2402e80000000064488b0c2528000000483b4c242075054883c428c3e800000000"},
			{"a switch", "landing returns", "f30f1efa4883ec0883ff057723b80500000089f9488d150000000048630c8a4801d13effe1bf0200000058e90000000031c059c3b80900000059c3bf07000000e80000000083c00159c3b81000000059c3b80b00000059c3"},
			{"a large structure as an argument", "landing returns", "f30f1efa4883ec48488b0500000000488b484048894c24400f10000f1048100f1050200f1058300f115c24300f115424200f114c24100f110424e80000000083c0014883c448c3"},
			{"a large structure as a result", "guard taken landing returns", "f30f1efa4883ec5889fe64488b0425280000004889442450488d7c2408e8000000008b44241864488b0c2528000000483b4c245075054883c458c3e800000000"},
			{"an aligned array", "guard taken landing returns", "f30f1efa554889e54883e4c04881ec8000000064488b04252800000048894424684889e7e8000000000fbe44240364488b0c2528000000483b4c246875054889ec5dc3e800000000"},
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
		{"scalar", f.Scalar},
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
	if n < 107 {
		t.Errorf("only %d functions", n)
	}
}
