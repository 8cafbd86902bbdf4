name double-conversion
also libdouble-conversion
advisory Debian double-conversion
advisory Alpine double-conversion
advisory GIT https://github.com/google/double-conversion
advisory generic double-conversion
# learned
reference 3.1.5 amd64 sha256:e7cfe564dba9428d422da3b0db80900dc41387408ae14420cac7eb93e16167cf libdouble-conversion-dev 3.1.5-6.1
reference 3.2.1 amd64 sha256:e98514ab25405e2177ce8ec3d8c14157a380534d7d71c05057d390a97e5b02d4 libdouble-conversion-dev 3.2.1-1
reference 3.3.1 amd64 sha256:b9b68a63bf2fc86a323f490fe6cf078317f93c94ae44017e0feee7a0ca4360ee libdouble-conversion-dev 3.3.1-1
reference 3.4.0 amd64 sha256:cf5af25799f0699f2236518a4bf4618da85d12449aa06a990ea96ad6c3a4bfee libdouble-conversion-dev 3.4.0-1+b1
string 3.1.5..3.1.5 bignum "ble_conversion::Vector<T>::operator[](int) const [with T = unsigned int]"
string 3.1.5..3.1.5 bignum-dtoa "rsion::BignumDtoaMode, int, double_conversion::Vector<char>, int*, int*)"
string 3.1.5..3.1.5 double-conversion "::DoubleToStringConverter::DtoaMode, int, char*, int, bool*, int*, int*)"
string 3.1.5..3.1.5 fast-dtoa ", double_conversion::DiyFp, double_conversion::Vector<char>, int*, int*)"
string 3.1.5..3.1.5 strtod "gnificantDigits(double_conversion::Vector<const char>, int, char*, int*)"
string 3.1.5..3.4.0 bignum "bool double_conversion::Bignum::ToHexString(char*, int) const"
string 3.1.5..3.4.0 bignum "conversion::Bignum::SubtractTimes(const double_conversion::Bignum&, int)"
string 3.1.5..3.4.0 bignum "ouble_conversion::Vector<T>::operator[](int) const [with T = const char]"
string 3.1.5..3.4.0 bignum "pare(const double_conversion::Bignum&, const double_conversion::Bignum&)"
string 3.1.5..3.4.0 bignum "um&, const double_conversion::Bignum&, const double_conversion::Bignum&)"
string 3.1.5..3.4.0 bignum-dtoa "!Double(v).IsSpecial()"
string 3.1.5..3.4.0 bignum-dtoa "T& double_conversion::Vector<T>::operator[](int) const [with T = char]"
string 3.1.5..3.4.0 bignum-dtoa "estimated_power >= 0"
string 3.1.5..3.4.0 bignum-dtoa "int double_conversion::NormalizedExponent(uint64_t, int)"
string 3.1.5..3.4.0 bignum-dtoa "significand != 0"
string 3.1.5..3.4.0 cached-powers "::GetCachedPowerForDecimalExponent(int, double_conversion::DiyFp*, int*)"
string 3.1.5..3.4.0 cached-powers "atic_cast<size_t>(!(sizeof(kCachedPowers) % sizeof(*(kCachedPowers))))))"
string 3.1.5..3.4.0 cached-powers "cached_power.binary_exponent <= max_exponent"
string 3.1.5..3.4.0 cached-powers "edPowerForBinaryExponentRange(int, int, double_conversion::DiyFp*, int*)"
string 3.1.5..3.4.0 cached-powers "requested_exponent < *found_exponent + kDecimalExponentDistance"
string 3.1.5..3.4.0 cached-powers "requested_exponent < kMaxDecimalExponent + kDecimalExponentDistance"
string 3.1.5..3.4.0 double-conversion " [with Iterator = const short unsigned int*; Converter = char (*)(char)]"
string 3.1.5..3.4.0 double-conversion " [with int radix_log_2 = 3; Iterator = char*; uc16 = short unsigned int]"
string 3.1.5..3.4.0 double-conversion " int radix_log_2 = 4; Iterator = const char*; uc16 = short unsigned int]"
string 3.1.5..3.4.0 double-conversion ") [with Iterator = const short unsigned int*; uc16 = short unsigned int]"
string 3.1.5..3.4.0 double-conversion "_2 = 4; Iterator = const short unsigned int*; uc16 = short unsigned int]"
string 3.1.5..3.4.0 double-conversion "ator, int, bool, int*) const [with Iterator = const short unsigned int*]"
string 3.1.5..3.4.0 double-to-string "estIeeeNumber(double, double_conversion::StringBuilder*, DtoaMode) const"
string 3.1.5..3.4.0 double-to-string "ter::DoubleToAscii(double, DtoaMode, int, char*, int, bool*, int*, int*)"
string 3.1.5..3.4.0 fast-dtoa "(kMaximalTargetExponent >= w.e() + ten_mk.e() + DiyFp::kSignificandSize)"
string 3.1.5..3.4.0 fast-dtoa "double_conversion::DiyFp double_conversion::Double::AsDiyFp() const"
string 3.1.5..3.4.0 fast-dtoa "double_conversion::DiyFp double_conversion::Single::AsDiyFp() const"
string 3.1.5..3.4.0 fast-dtoa "kMinimalTargetExponent <= w.e() && w.e() <= kMaximalTargetExponent"
string 3.1.5..3.4.0 fast-dtoa "scaled_w.e() == boundary_plus.e() + ten_mk.e() + DiyFp::kSignificandSize"
string 3.1.5..3.4.0 fast-dtoa "void double_conversion::BiggestPowerTen(uint32_t, int, uint32_t*, int*)"
string 3.1.5..3.4.0 fixed-dtoa "fractionals >> 56 == 0"
string 3.1.5..3.4.0 fixed-dtoa "void double_conversion::UInt128::Multiply(uint32_t)"
string 3.1.5..3.4.0 string-to-double " double_conversion::Vector<T>::SubVector(int, int) [with T = const char]"
string 3.1.5..3.4.0 string-to-double "to <= length_"
string 3.1.5..3.4.0 strtod "buffer.length() + exponent <= kMaxDecimalPower + 1"
string 3.1.5..3.4.0 strtod "buffer.length() + exponent > kMinDecimalPower"
string 3.1.5..3.4.0 strtod "double_conversion::DiyFp double_conversion::AdjustmentPowerOfTen(int)"
string 3.1.5..3.4.0 strtod "ouble_conversion::DiyFp double_conversion::Double::UpperBoundary() const"
string 3.1.5..3.4.0 strtod "ouble_conversion::DiyFp double_conversion::Single::UpperBoundary() const"
string 3.2.1..3.4.0 bignum "other.RawBigit(other.used_bigits_ - 1) >= ((1 << kBigitSize) / 16)"
string 3.2.1..3.4.0 bignum-dtoa "::GenerateCountedDigits(int, int*, Bignum*, Bignum*, Vector<char>, int*)"
string 3.2.1..3.4.0 bignum-dtoa "rsion::BignumDtoa(double, BignumDtoaMode, int, Vector<char>, int*, int*)"
string 3.2.1..3.4.0 fast-dtoa " double_conversion::Grisu3Counted(double, int, Vector<char>, int*, int*)"
string 3.2.1..3.4.0 fixed-dtoa "onversion::FillFractionals(uint64_t, int, int, Vector<char>, int*, int*)"
string 3.2.1..3.4.0 strtod "bool double_conversion::DiyFpStrtod(Vector<const char>, int, double*)"
source 3.1.5..3.1.5 double-conversion "double-conversion/double-conversion.cc"
source 3.1.5..3.4.0 bignum "double-conversion/bignum.cc"
source 3.1.5..3.4.0 bignum-dtoa "double-conversion/bignum-dtoa.cc"
source 3.1.5..3.4.0 cached-powers "double-conversion/cached-powers.cc"
source 3.1.5..3.4.0 double-to-string "double-conversion/double-to-string.cc"
source 3.1.5..3.4.0 fast-dtoa "double-conversion/fast-dtoa.cc"
source 3.1.5..3.4.0 fixed-dtoa "double-conversion/fixed-dtoa.cc"
source 3.1.5..3.4.0 string-to-double "double-conversion/string-to-double.cc"
source 3.1.5..3.4.0 strtod "double-conversion/strtod.cc"
symbol 3.1.5..3.1.5 bignum _ZNK17double_conversion6Bignum7BigitAtEi
symbol 3.1.5..3.1.5 bignum _ZNK17double_conversion6Bignum9IsClampedEv
symbol 3.1.5..3.4.0 bignum _ZN17double_conversion6Bignum11PlusCompareERKS0_S2_S2_
symbol 3.1.5..3.4.0 bignum _ZN17double_conversion6Bignum15AssignHexStringENS_6VectorIKcEE
symbol 3.1.5..3.4.0 bignum _ZN17double_conversion6Bignum19AssignDecimalStringENS_6VectorIKcEE
symbol 3.1.5..3.4.0 bignum _ZN17double_conversion6Bignum21DivideModuloIntBignumERKS0_
symbol 3.1.5..3.4.0 diy-fp _ZN17double_conversion5DiyFp8MultiplyERKS0_
symbol 3.1.5..3.4.0 fixed-dtoa _ZN17double_conversion13FastFixedDtoaEdiNS_6VectorIcEEPiS2_
symbol 3.1.5..3.4.0 strtod _ZN17double_conversion6StrtodENS_6VectorIKcEEi
symbol 3.1.5..3.4.0 strtod _ZN17double_conversion6StrtofENS_6VectorIKcEEi
symbol 3.2.1..3.4.0 strtod _ZN17double_conversion13StrtodTrimmedENS_6VectorIKcEEi
symbol 3.2.1..3.4.0 strtod _ZN17double_conversion13StrtofTrimmedENS_6VectorIKcEEi
