#include "fiber.h"

#include <cstdint>
#include <new>
#include <sys/mman.h>
#include <unistd.h>

/* Saves what a function must preserve on the stack, its pointer at *save, and goes on with the stack at load. */
extern "C" __attribute__((visibility("hidden"))) void pof_fiber_switch(void **save, void *load);

#if defined(__x86_64__)
asm(R"(
	.text
	.globl pof_fiber_switch
	.hidden pof_fiber_switch
	.type pof_fiber_switch, @function
pof_fiber_switch:
	pushq %rbp
	pushq %rbx
	pushq %r12
	pushq %r13
	pushq %r14
	pushq %r15
	movq %rsp, (%rdi)
	movq %rsi, %rsp
	popq %r15
	popq %r14
	popq %r13
	popq %r12
	popq %rbx
	popq %rbp
	ret
	.size pof_fiber_switch, . - pof_fiber_switch
)");
constexpr size_t frame_words = 8; // six registers, where to go on, and a word that aligns the rest as a call does
constexpr size_t entry_word = 6;
#elif defined(__aarch64__)
asm(R"(
	.text
	.globl pof_fiber_switch
	.hidden pof_fiber_switch
	.type pof_fiber_switch, %function
pof_fiber_switch:
	sub sp, sp, #160
	stp x19, x20, [sp, #0]
	stp x21, x22, [sp, #16]
	stp x23, x24, [sp, #32]
	stp x25, x26, [sp, #48]
	stp x27, x28, [sp, #64]
	stp x29, x30, [sp, #80]
	stp d8, d9, [sp, #96]
	stp d10, d11, [sp, #112]
	stp d12, d13, [sp, #128]
	stp d14, d15, [sp, #144]
	mov x9, sp
	str x9, [x0]
	mov sp, x1
	ldp x19, x20, [sp, #0]
	ldp x21, x22, [sp, #16]
	ldp x23, x24, [sp, #32]
	ldp x25, x26, [sp, #48]
	ldp x27, x28, [sp, #64]
	ldp x29, x30, [sp, #80]
	ldp d8, d9, [sp, #96]
	ldp d10, d11, [sp, #112]
	ldp d12, d13, [sp, #128]
	ldp d14, d15, [sp, #144]
	add sp, sp, #160
	ret
	.size pof_fiber_switch, . - pof_fiber_switch
)");
constexpr size_t frame_words = 20;
constexpr size_t entry_word = 11; // x30
#else
#error "the emulator switches stacks on x86-64 and arm64 only"
#endif

namespace emulator {

Fiber::Fiber(size_t bytes)
{
	const size_t page = size_t(sysconf(_SC_PAGESIZE));

	bytes_ = (bytes + page - 1) / page * page + page;
	stack_ = mmap(nullptr, bytes_, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
	if (stack_ == MAP_FAILED || mprotect(stack_, page, PROT_NONE) != 0)
		throw std::bad_alloc();
}

Fiber::~Fiber()
{
	if (stack_)
		munmap(stack_, bytes_);
}

void Fiber::start(void (*entry)())
{
	void **frame = reinterpret_cast<void **>(static_cast<char *>(stack_) + bytes_) - frame_words;

	for (size_t i = 0; i < frame_words; i++)
		frame[i] = nullptr;
	frame[entry_word] = reinterpret_cast<void *>(entry);
	top_ = frame;
}

void Fiber::switch_to(Fiber &other)
{
	pof_fiber_switch(&top_, other.top_);
}

} // namespace emulator
