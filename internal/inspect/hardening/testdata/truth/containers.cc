#include <cstdio>
#include <map>
#include <string>
#include <vector>

__attribute__((noinline)) int count(const char *s)
{
	std::map<std::string, int> seen;
	std::vector<std::string> words{s, "a", "b"};
	for (const auto &w : words)
		seen[w]++;
	return static_cast<int>(seen.size());
}

int main(int argc, char **argv)
{
	std::printf("%s %d\n", argv[0], count(argv[0]) + argc);
	return 0;
}
