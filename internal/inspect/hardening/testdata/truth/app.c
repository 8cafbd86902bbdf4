#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define KEEP __attribute__((noinline))

int lib_copy(const char *s);
int lib_sum(const int *v, int n);

KEEP int plain(int a, int b) { return a * 31 + b; }

KEEP int buffer(const char *s)
{
	char b[64];
	strcpy(b, s);
	return b[3] + plain(b[1], b[2]);
}

KEEP int format(const char *s, int n)
{
	char b[128];
	snprintf(b, sizeof b, "%s-%d", s, n);
	return b[n & 15];
}

#ifdef FRAMES
KEEP int frame(const char *s)
{
	char b[200000];
	snprintf(b, sizeof b, "<%s %d>", s, 3);
	return b[1];
}

KEEP int variable(const char *s, int n)
{
	char b[n];
	memset(b, n, n);
	b[n - 1] = s[0];
	return b[n / 2] + b[n - 1];
}
#endif

KEEP static int hidden(int *v) { return v[0] + v[1]; }

KEEP int taken(int a)
{
	int v[2] = {a, a + 1};
	return hidden(v);
}

int main(int argc, char **argv)
{
	int n = buffer(argv[0]) + format(argv[0], argc) + taken(argc);
#ifdef FRAMES
	n += frame(argv[0]) + variable(argv[0], argc + 30);
#endif
#ifdef LIBRARY
	n += lib_copy(argv[0]) + lib_sum(&n, 1);
#endif
	printf("%s %d\n", argv[0], n);
	return 0;
}
