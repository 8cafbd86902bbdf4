// Functions of other shapes than those of app.c: callbacks, variable arguments,
// structures by value, arrays of variable length, jumps out of the normal order,
// vector code, and functions that end the program.
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int lib_copy(const char *s);

struct record { char name[24]; int n; };
struct pair { long a, b; };
typedef int (*visit)(void *context, const char *s);

static int count(void *context, const char *s) { return ++*(int *)context + s[0]; }

__attribute__((noinline)) static int each(visit f, void *context, char **list, int n) {
	int sum = 0;
	for (int i = 0; i < n; i++)
		sum += f(context, list[i]);
	return sum;
}

// callback hands the address of a local variable through a pointer to code.
int callback(char **list, int n) {
	int seen = 0;
	int sum = each(n > 3 ? count : count, &seen, list, n);
	return sum + seen;
}

// message has variable arguments and a buffer.
__attribute__((noinline)) int message(const char *format, ...) {
	char line[80];
	va_list args;
	va_start(args, format);
	int n = vsnprintf(line, sizeof line, format, args);
	va_end(args);
	fprintf(stderr, "%s (%d)\n", line, n);
	return line[0];
}

// by_value takes and returns a structure with an array.
__attribute__((noinline)) struct record by_value(struct record r) {
	struct record copy = r;
	sprintf(copy.name, "%d", r.n);
	return copy;
}

// nested allocates twice as much as it is told to.
__attribute__((noinline)) int nested(int n, const char *s) {
	int sum = 0;
	for (int i = 1; i < n; i++) {
		char a[i + 8];
		memset(a, s[0], sizeof a);
		if (n > 4) {
			char b[i * 2 + 8];
			memcpy(b, a, i);
			sum += lib_copy(b) + b[i - 1];
		}
		sum += lib_copy(a);
	}
	return sum;
}

static jmp_buf away;

// returns_twice is left by longjmp.
__attribute__((noinline)) int returns_twice(const char *s) {
	char kept[32];
	strcpy(kept, s);
	if (setjmp(away))
		return kept[0];
	if (s[0] == 'x')
		longjmp(away, 1);
	return lib_copy(kept);
}

#ifndef NO_COMPUTED_GOTO
// machine jumps through a table of labels.
__attribute__((noinline)) int machine(const unsigned char *code, int n) {
	static const void *const labels[] = {&&add, &&drop, &&push, &&stop};
	int stack[16], top = 0, i = 0;
	stack[0] = n;
	goto *labels[code[i++] & 3];
add:
	stack[top]++;
	goto *labels[code[i++] & 3];
drop:
	top = top ? top - 1 : 0;
	goto *labels[code[i++] & 3];
push:
	top = (top + 1) & 15;
	stack[top] = code[i];
	goto *labels[code[i++] & 3];
stop:
	return stack[top];
}
#else
int machine(const unsigned char *code, int n) { return code[0] + n; }
#endif

// table is a switch with many cases and no variable that needs a guard.
__attribute__((noinline)) int table(int k, int a) {
	switch (k) {
	case 0: return a * 3;
	case 1: return a ^ 5;
	case 2: return a - 7;
	case 3: return a << 2;
	case 4: return a / 11;
	case 5: return a % 13;
	case 6: return -a;
	case 7: return ~a + 3;
	}
	return a;
}

// vectors is what compilers turn into vector code.
__attribute__((noinline)) void vectors(float *restrict a, const float *restrict b, int n) {
	for (int i = 0; i < n; i++)
		a[i] = a[i] * b[i] + 1.5f;
}

// spread keeps vectors in its frame.
__attribute__((noinline)) float spread(const float *b, int n) {
	float sum[64];
	memset(sum, 0, sizeof sum);
	for (int i = 0; i < n; i++)
		sum[i & 63] += b[i] * 2.0f;
	float all = 0;
	for (int i = 0; i < 64; i++)
		all += sum[i];
	return all;
}

// fatal never returns, and has a buffer.
__attribute__((noinline, noreturn)) void fatal(const char *what) {
	char text[64];
	snprintf(text, sizeof text, "fatal: %s", what);
	fputs(text, stderr);
	exit(3);
}

// unlikely has a part that compilers split off.
__attribute__((noinline)) int unlikely(const char *s) {
	char line[48];
	strcpy(line, s);
	if (__builtin_expect(line[0] == 'q', 0)) {
		message("quit %s", line);
		fatal(line);
	}
	return lib_copy(line);
}

__attribute__((noinline)) static long sum_of(const struct pair *p) { return p->a + p->b; }

// parts takes the address of a structure that it makes of its arguments.
int parts(long a, long b, long c) {
	struct pair p[2] = {{a, b}, {c, a}};
	return (int)(sum_of(&p[0]) + sum_of(&p[1]));
}

#ifdef FRAMES
__attribute__((noinline)) int sheet(const char *s) {
	static int rows;
	char page[4096 * 3 + 100];
	memset(page, 0, sizeof page);
	strcpy(page + rows++, s);
	return lib_copy(page) + page[4096];
}
#endif

static float numbers[512];

int main(int argc, char **argv) {
	struct record r = {{0}, argc};
	int sum = callback(argv, argc) + message("%d arguments, %s", argc, argv[0]);
	sum += by_value(r).name[0] + returns_twice(argv[0]) + machine((const unsigned char *)argv[0], argc);
	sum += table(argc, sum) + unlikely(argv[0]) + parts(argc, sum, 3);
	vectors(numbers, numbers + 256, argc);
	sum += (int)spread(numbers, argc) + nested(argc, argv[0]);
#ifdef FRAMES
	sum += sheet(argv[0]);
#endif
	printf("%d\n", sum);
	return sum & 1;
}
