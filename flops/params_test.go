package flops_test

import (
	"math"
	"strings"
	"testing"
	"time"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

func withRoles(p flops.Params) flops.Params {
	p.Challenger, p.Aggregator = flops.Address{1}, flops.Address{2}
	return p
}

func TestDefaultsHoldOnceTheRolesAreGiven(t *testing.T) {
	for name, p := range map[string]flops.Params{"devnet": flops.DevnetParams(), "mainnet": flops.MainnetParams()} {
		if err := withRoles(p).Check(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		err := p.Check()
		if err == nil || !strings.Contains(err.Error(), "challenger") || !strings.Contains(err.Error(), "aggregator") {
			t.Errorf("%s without roles: %v", name, err)
		}
	}
}

func TestEachFaultyParameterIsNamed(t *testing.T) {
	for name, change := range map[string]func(p *flops.Params){
		"blockTime":      func(p *flops.Params) { p.BlockTime = 0 },
		"window":         func(p *flops.Params) { p.Window = 0 },
		"saltGrace":      func(p *flops.Params) { p.SaltGrace = p.Window + 1 },
		"handoverMargin": func(p *flops.Params) { p.HandoverMargin = p.RevealWindow },
		"sampleDelay":    func(p *flops.Params) { p.SampleDelay = 9 },
		"revealWindow":   func(p *flops.Params) { p.RevealWindow = 0 },
		"blockhash":      func(p *flops.Params) { p.SettleBlocks = 256 },
		"no block":       func(p *flops.Params) { p.SettleBlocks = 15 },
		"minInterval":    func(p *flops.Params) { p.MinInterval = 0 },
		"samples":        func(p *flops.Params) { p.Samples = 1 },
		"samples 257":    func(p *flops.Params) { p.Samples = flops.MaxSamples + 1 },
		"minSize":        func(p *flops.Params) { p.MinSize = 128 },
		"maxSize":        func(p *flops.Params) { p.MaxSize = 5000 },
		"above maxSize":  func(p *flops.Params) { p.MinSize = 8192 },
		"maxRate":        func(p *flops.Params) { p.MaxRate = 0 },
		"maxLines":       func(p *flops.Params) { p.MaxLines = 0 },
		"maxLines 1025":  func(p *flops.Params) { p.MaxLines = flops.MaxMaxLines + 1 },
		"threshold":      func(p *flops.Params) { p.Threshold = 50 },
		"threshold 101":  func(p *flops.Params) { p.Threshold = 101 },
		"disputeWindow":  func(p *flops.Params) { p.DisputeWindow = 0 },
		"answerBlocks":   func(p *flops.Params) { p.AnswerBlocks = 0 },
		"proveBlocks":    func(p *flops.Params) { p.ProveBlocks = 0 },
		"keeperDelay":    func(p *flops.Params) { p.KeeperDelay = 0 },
		"slashWads":      func(p *flops.Params) { p.SlashWads = 1e18 + 1 },
		"challenger":     func(p *flops.Params) { p.Challenger = flops.Address{} },
		"aggregator":     func(p *flops.Params) { p.Aggregator = flops.Address{} },
	} {
		p := withRoles(flops.DevnetParams())
		change(&p)
		if err := p.Check(); err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("%s: got %v", name, err)
		}
	}
}

func TestAllFaultsAreReportedAtOnce(t *testing.T) {
	err := flops.Params{}.Check()
	for _, name := range []string{"blockTime", "window", "sampleDelay", "samples", "minSize", "maxSize", "maxRate", "maxLines",
		"threshold", "disputeWindow", "slashWads", "challenger", "aggregator"} {
		if err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("%s is missing in: %v", name, err)
		}
	}
}

func TestDefaultsKeepStakeInReach(t *testing.T) {
	for _, c := range []struct {
		p                  flops.Params
		horizon, lookAhead uint64
	}{
		{flops.DevnetParams(), 440, 550},
		{flops.MainnetParams(), 92_120, 100_000},
	} {
		if got := c.p.DisputeHorizon(); got != c.horizon {
			t.Errorf("dispute horizon %d, want %d", got, c.horizon)
		}
		if got := c.p.StakeHorizon(); got != c.horizon+uint64(c.p.KeeperDelay) || got > c.lookAhead {
			t.Errorf("stake horizon %d, look-ahead period %d", got, c.lookAhead)
		}
	}
}

func TestClockGivesTheTimesOfTheRound(t *testing.T) {
	c := flops.Clock{Params: flops.MainnetParams(), OpenBlock: 1000, OpenTime: 1_700_000_000}
	at := func(s int64) time.Time { return time.Unix(1_700_000_000+s, 0) }
	for _, m := range []struct {
		name      string
		got, want time.Time
	}{
		{"salt deadline", c.SaltDeadline(), at(8)},
		{"commit handover", c.CommitHandover(), at(118)},
		{"freeze", c.Freeze(), at(120)},
		{"set deadline", c.SetDeadline(), at(122)},
		{"reveal handover", c.RevealHandover(1_700_000_192), at(192 + 34)},
		{"reveal deadline", c.RevealDeadline(1_700_000_192), at(192 + 36)},
		{"reveal deadline, for most", c.RevealDeadlineFor(1_700_000_192, at(192+18)), at(192 + 36)},
		{"reveal deadline, for a late node", c.RevealDeadlineFor(1_700_000_192, at(192+19)), at(192 + 19 + 36)},
		{"reveal deadline, for a very late node", c.RevealDeadlineFor(1_700_000_192, at(500)), at(500 + 36)},
	} {
		if !m.got.Equal(m.want) {
			t.Errorf("%s at %s, want %s", m.name, m.got, m.want)
		}
	}
	if c.SampleBlock() != 1016 || c.LastSettleBlock() != 1120 || c.RateSeconds() != 122 {
		t.Errorf("sample block %d, last settle block %d, %d s", c.SampleBlock(), c.LastSettleBlock(), c.RateSeconds())
	}
	for after, want := range map[uint64]bool{0: false, 169: false, 170: true, 171: true} { // 120 + 2 + 4·12
		if got := c.SampleTimeOK(1_700_000_000 + after); got != want {
			t.Errorf("a sample block %d s after the opening: %t, want %t", after, got, want)
		}
	}
}

func TestClockOfAnAbsurdChainDoesNotWrap(t *testing.T) {
	c := flops.Clock{Params: flops.MainnetParams(), OpenBlock: math.MaxUint64, OpenTime: math.MaxUint64}
	c.Window = math.MaxUint32
	if c.SampleBlock() != math.MaxUint64 || c.LastSettleBlock() != math.MaxUint64 {
		t.Error("block numbers wrap")
	}
	if c.SampleTimeOK(math.MaxUint64-1) || c.SampleTimeOK(0) {
		t.Error("a timestamp before the freeze is late enough")
	}
	if far := time.Unix(1<<40, 0); c.Freeze().Before(far) || c.RevealDeadline(math.MaxUint64).Before(far) {
		t.Error("times wrap")
	}
}
