// Package machine reports how much of this machine the process may use:
// processors and memory, as limited by the control groups that it runs in. On a
// system without control groups it reports what the machine has, or that it
// isn't known.
package machine

import (
	"io/fs"
	"math"
	"os"
	"path"
	"runtime"
	"strconv"
	"strings"
)

// CPUs returns how many processors the process may keep busy: those in its
// affinity mask, but no more than its quota, rounded up.
func CPUs() int { return cpus(os.DirFS("/"), runtime.GOMAXPROCS(0)) }

// Memory returns how many bytes the process can still allocate without being
// killed or swapped out; not ok if that isn't known.
func Memory() (bytes uint64, ok bool) { return memory(os.DirFS("/")) }

func cpus(root fs.FS, processors int) int {
	for _, g := range groups(root, "cpu") {
		quota := g.words("cpu.max")
		if len(quota) == 0 { // version 1
			quota = append(g.words("cpu.cfs_quota_us"), g.words("cpu.cfs_period_us")...)
		}
		if len(quota) != 2 {
			continue
		}
		q, err1 := strconv.ParseFloat(quota[0], 64) // "max" and -1 mean no quota
		p, err2 := strconv.ParseFloat(quota[1], 64)
		if err1 == nil && err2 == nil && q > 0 && p > 0 {
			processors = min(processors, max(1, int(math.Ceil(q/p))))
		}
	}
	return processors
}

func memory(root fs.FS) (bytes uint64, ok bool) {
	bytes, ok = field(root, "proc/meminfo", "MemAvailable:")
	bytes <<= 10 // the file has KiB
	for _, g := range groups(root, "memory") {
		limit, limited := g.number("memory.max", "memory.limit_in_bytes")
		used, known := g.number("memory.current", "memory.usage_in_bytes")
		if !limited || !known {
			continue
		}
		// The kernel reclaims file pages that nobody has used for a while.
		cache, _ := field(root, path.Join(g.folder, "memory.stat"), "inactive_file")
		left := limit + min(cache, used)
		left -= min(left, used)
		if !ok || left < bytes {
			bytes, ok = left, true
		}
	}
	return bytes, ok
}

// group is one control group's folder.
type group struct {
	root   fs.FS
	folder string
}

// groups returns the control group of the process and all above it, for one
// controller. Inside a container the path may not be visible; then the topmost
// folder is the container's own.
func groups(root fs.FS, controller string) []group {
	var all []group
	for line := range strings.Lines(read(root, "proc/self/cgroup")) {
		parts := strings.SplitN(strings.TrimSpace(line), ":", 3)
		if len(parts) != 3 {
			continue
		}
		mount := "sys/fs/cgroup"
		if parts[1] != "" { // version 1 has a hierarchy for each set of controllers
			if !strings.Contains(","+parts[1]+",", ","+controller+",") {
				continue
			}
			mount = path.Join(mount, parts[1])
			if _, err := fs.Stat(root, mount); err != nil {
				mount = path.Join("sys/fs/cgroup", controller)
			}
		}
		for at := path.Clean("/" + parts[2]); ; at = path.Dir(at) {
			all = append(all, group{root, path.Join(mount, at)})
			if at == "/" {
				break
			}
		}
	}
	return all
}

// number reads the first of the files that exists and holds a number.
func (g group) number(files ...string) (n uint64, ok bool) {
	for _, file := range files {
		if w := g.words(file); len(w) == 1 {
			n, err := strconv.ParseUint(w[0], 10, 64)
			return n, err == nil // "max" means no limit
		}
	}
	return 0, false
}

func (g group) words(file string) []string {
	return strings.Fields(read(g.root, path.Join(g.folder, file)))
}

// field reads a number from a file with a name and a number on each line.
func field(root fs.FS, file, name string) (n uint64, ok bool) {
	for line := range strings.Lines(read(root, file)) {
		if f := strings.Fields(line); len(f) >= 2 && f[0] == name {
			n, err := strconv.ParseUint(f[1], 10, 64)
			return n, err == nil
		}
	}
	return 0, false
}

// read returns the file's text, or nothing if there is none: a missing file
// limits nothing.
func read(root fs.FS, file string) string {
	text, err := fs.ReadFile(root, file)
	if err != nil {
		return ""
	}
	return string(text)
}
