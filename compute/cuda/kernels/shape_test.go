package kernels

import (
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// shape is the numbers of shape.h.
func shape(t *testing.T) map[string]int {
	t.Helper()
	header, err := os.ReadFile("shape.h")
	if err != nil {
		t.Fatal(err)
	}
	numbers := map[string]int{}
	for _, m := range regexp.MustCompile(`(?m)^#define POF_(\w+) (\d+)$`).FindAllStringSubmatch(string(header), -1) {
		if numbers[m[1]], err = strconv.Atoi(m[2]); err != nil {
			t.Fatal(err)
		}
	}
	return numbers
}

func TestLaunchesAreThoseOfTheHeader(t *testing.T) {
	header := shape(t)
	for name, number := range map[string]int{
		"TILE_EDGE":       flops.TileEdge,
		"BLOCK_ROWS":      BlockRows,
		"BLOCK_COLS":      BlockCols,
		"PRODUCT_THREADS": ProductThreads,
		"PRODUCT_SHARED":  ProductShared,
		"ENTRY_THREADS":   EntryThreads,
		"ENTRY_BYTES":     EntryBytes,
		"ENTRY_ROWS":      EntryRows,
	} {
		if header[name] != number {
			t.Errorf("POF_%s is %d, and here %d", name, header[name], number)
		}
	}
	if stages := header["STAGES"] * (BlockRows + BlockCols) * header["BLOCK_DEPTH"]; stages != ProductShared {
		t.Errorf("the stages take %d bytes of shared memory instead of %d", stages, ProductShared)
	}
	if flops.MinSize%BlockCols != 0 || flops.MinSize/header["BLOCK_DEPTH"] < header["STAGES"]-1 {
		t.Errorf("the smallest matrix, %d, has less than a block's columns or first stages", flops.MinSize)
	}
}

func TestPTXHasEveryKernelForItsThreads(t *testing.T) {
	if !strings.Contains(PTX, "\n.target sm_"+strconv.Itoa(10*Major+Minor)+"\n") {
		t.Errorf("the PTX isn't for compute capability %d.%d", Major, Minor)
	}
	for name, threads := range map[string]int{Left: EntryThreads, Right: EntryThreads, Lap: ProductThreads, Product: ProductThreads} {
		entry := regexp.MustCompile(`\.visible \.entry ` + name + `\([^)]*\)\n\.maxntid ` + strconv.Itoa(threads) + `, 1, 1\n`)
		if !entry.MatchString(PTX) {
			t.Errorf("no %s for %d threads in the PTX", name, threads)
		}
	}
	if strings.Contains(PTX, ".local") {
		t.Error("a kernel uses local memory")
	}
}
