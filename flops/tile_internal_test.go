package flops

import "testing"

// The extremes are where sums that share a word could run into each other. No
// seed gives a whole panel of them, so they are put in by hand.
func TestPackedDotProductsKeepApartAtTheExtremes(t *testing.T) {
	extremes := []int8{-16, 15, 0}
	fill := func(panel *[panelDepth]int8, v int8) {
		for t := range panel {
			panel[t] = v
		}
	}
	for choice := range 3 * 3 * 3 * 3 * 3 {
		var a [panelDepth]int8
		var cols [lanes][panelDepth]int8
		var words [panelDepth]int64
		fill(&a, extremes[choice%3])
		for i, rest := 0, choice/3; i < lanes; i, rest = i+1, rest/3 {
			fill(&cols[i], extremes[rest%3])
		}
		pack(&cols, &words)
		c := []int32{7, 7, 7, 7}
		addDots(&a, &words, c)
		for i := range cols {
			if want := 7 + panelDepth*int32(a[0])*int32(cols[i][0]); c[i] != want {
				t.Fatalf("%d times columns of %d, %d, %d, %d: lane %d is %d, want %d", a[0],
					cols[0][0], cols[1][0], cols[2][0], cols[3][0], i, c[i], want)
			}
		}
	}
}
