#include <string.h>

int lib_copy(const char *s)
{
	char b[32];
	strcpy(b, s);
	return b[1];
}

__attribute__((noinline)) static int add(int *to, int v) { return *to += v * v; }

int lib_sum(const int *v, int n)
{
	int sum = 0;
	for (int i = 0; i < n; i++)
		add(&sum, v[i]);
	return sum;
}
