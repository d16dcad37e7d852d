# What `ptxas -v` says of each kernel, a line each; it is an error if one uses local memory, or if there is none.
/Compiling entry function/ {
	split($0, quoted, "'")
	kernel = quoted[2]
}
/bytes stack frame/ {
	stack = $1
	spills = $5 + $9
}
/Used [0-9]+ registers/ {
	match($0, /Used [0-9]+/)
	registers = substr($0, RSTART + 5, RLENGTH - 5)
	printf "%-6s %-12s %4d registers, %d bytes of local memory, %d of spills\n", arch, kernel, registers, stack, spills
	kernels++
	if (stack + spills > 0)
		local = 1
}
/error|fatal/
END {
	if (!kernels) {
		print "ptxas compiled nothing for " arch > "/dev/stderr"
		exit 1
	}
	if (local) {
		print "local memory is slow: put #pragma unroll on every loop over accumulators" > "/dev/stderr"
		exit 1
	}
}
