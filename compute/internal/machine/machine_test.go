package machine

import (
	"testing"
	"testing/fstest"
)

func files(texts map[string]string) fstest.MapFS {
	root := fstest.MapFS{}
	for name, text := range texts {
		root[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return root
}

const meminfo = "MemTotal:       16384000 kB\nMemFree:          100000 kB\nMemAvailable:    8000000 kB\n"

func TestLimitsOfControlGroupsHold(t *testing.T) {
	tests := map[string]struct {
		files  map[string]string
		cpus   int
		memory uint64
		known  bool
	}{
		"none known": {nil, 8, 0, false},
		"no groups":  {map[string]string{"proc/meminfo": meminfo}, 8, 8000000 << 10, true},
		"version 2": {map[string]string{
			"proc/meminfo":                     meminfo,
			"proc/self/cgroup":                 "0::/a/b\n",
			"sys/fs/cgroup/a/b/cpu.max":        "250000 100000\n",
			"sys/fs/cgroup/a/b/memory.max":     "1000000\n",
			"sys/fs/cgroup/a/b/memory.current": "600000\n",
			"sys/fs/cgroup/a/b/memory.stat":    "anon 100\ninactive_file 50000\n",
		}, 3, 450000, true},
		"a parent's": {map[string]string{
			"proc/self/cgroup":               "0::/a/b\n",
			"sys/fs/cgroup/a/b/cpu.max":      "max 100000\n",
			"sys/fs/cgroup/a/b/memory.max":   "max\n",
			"sys/fs/cgroup/a/cpu.max":        "50000 100000\n",
			"sys/fs/cgroup/a/memory.max":     "3000\n",
			"sys/fs/cgroup/a/memory.current": "1000\n",
		}, 1, 2000, true},
		"a container's": {map[string]string{
			"proc/self/cgroup":             "0::/../../elsewhere\n",
			"sys/fs/cgroup/cpu.max":        "200000 100000\n",
			"sys/fs/cgroup/memory.max":     "5000\n",
			"sys/fs/cgroup/memory.current": "1000\n",
		}, 2, 4000, true},
		"version 1": {map[string]string{
			"proc/self/cgroup": "5:cpu,cpuacct:/d\n4:memory:/d\n3:cpuset:/x\n",
			"sys/fs/cgroup/cpu,cpuacct/d/cpu.cfs_quota_us":    "150000\n",
			"sys/fs/cgroup/cpu,cpuacct/d/cpu.cfs_period_us":   "100000\n",
			"sys/fs/cgroup/memory/d/memory.limit_in_bytes":    "9000\n",
			"sys/fs/cgroup/memory/d/memory.usage_in_bytes":    "2000\n",
			"sys/fs/cgroup/cpuset/x/memory.limit_in_bytes":    "1\n",
			"sys/fs/cgroup/cpu,cpuacct/cpu.cfs_quota_us":      "-1\n",
			"sys/fs/cgroup/cpu,cpuacct/cpu.cfs_period_us":     "100000\n",
			"sys/fs/cgroup/memory/memory.limit_in_bytes":      "9223372036854771712\n",
			"sys/fs/cgroup/memory/memory.usage_in_bytes":      "8000\n",
			"sys/fs/cgroup/cpuset/x/cpu.cfs_quota_us":         "1\n",
			"sys/fs/cgroup/cpuset/x/cpu.cfs_period_us":        "1\n",
			"sys/fs/cgroup/memory/d/memory.stat":              "cache 1\n",
			"sys/fs/cgroup/memory/d/memory.kmem.usage_in_use": "0\n",
		}, 2, 7000, true},
		"used up": {map[string]string{
			"proc/self/cgroup":             "0::/\n",
			"sys/fs/cgroup/memory.max":     "1000\n",
			"sys/fs/cgroup/memory.current": "1100\n",
		}, 8, 0, true},
		"garbage": {map[string]string{
			"proc/meminfo":             "MemAvailable: many kB\n",
			"proc/self/cgroup":         "nonsense\n0::/\n",
			"sys/fs/cgroup/cpu.max":    "1 0\n",
			"sys/fs/cgroup/memory.max": "x y\n",
		}, 8, 0, false},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			root := files(test.files)
			if got := cpus(root, 8); got != test.cpus {
				t.Errorf("%d processors instead of %d", got, test.cpus)
			}
			if got, known := memory(root); got != test.memory || known != test.known {
				t.Errorf("%d bytes, known %t, instead of %d, %t", got, known, test.memory, test.known)
			}
		})
	}
}
