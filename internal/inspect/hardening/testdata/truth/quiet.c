/* Nothing here needs a guard, probes or checked calls. */
#include <stdio.h>

__attribute__((noinline)) int twice(int a) { return 2 * a; }

int main(int argc, char **argv)
{
	puts(argv[0]);
	return twice(argc);
}
