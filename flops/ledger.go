package flops

import "math"

// MaxStreak is the longest streak, at which the liveness multiplier is 2.
const MaxStreak = 128

// Account is one operator's slot in the ledger (protocol §8). Its zero value is
// an operator without a line. Work and points are in GiFLOP.
type Account struct {
	Points      uint64  // credited in all
	Est         uint64  // established work, which earns the bonus
	LastWork    uint64  // of the last credited line
	Streak      uint8   // rounds in a row, at most MaxStreak
	LastIndex   uint64  // settled index of the last line that counted, from 1
	LastVerdict Verdict // of that line
}

// StreakAt is the streak as a line of that settled index would find it: halved
// for each settled round since the last line.
func (a Account) StreakAt(settledIndex uint64) uint8 {
	if settledIndex <= a.LastIndex {
		return a.Streak
	}
	return a.Streak >> (settledIndex - a.LastIndex - 1) // Go shifts by any count; 0 from 8 on
}

// MultiplierAt is the numerator over 128 of the liveness multiplier that a
// line of that settled index would get on established work: 128 to 256.
func (a Account) MultiplierAt(settledIndex uint64) uint32 {
	return MaxStreak + uint32(a.StreakAt(settledIndex))
}

// Apply is the ledger's rule for one line of one settled round. Settled
// indexes count settled rounds from 1 and only grow: a line at or before
// LastIndex has been applied already and changes nothing.
func (a Account) Apply(settledIndex uint64, l Line) Account {
	return a.ApplyWork(settledIndex, l.Work().GiFLOP(), l.Verdict)
}

// ApplyWork is Apply for a line of which only the work w, in GiFLOP and below
// 2^48, and the verdict are known: the rule looks at nothing more.
//
// No step overflows: b ≤ w times a streak of 8 bits is below 2^56; est only
// ever takes values up to w or itself and the bound on its growth is compared
// without being summed; points, 2^49 a round at the very most, saturate where a
// chain would have run out of rounds.
func (a Account) ApplyWork(settledIndex, w uint64, verdict Verdict) Account {
	if settledIndex <= a.LastIndex {
		return a
	}
	if verdict == VerdictOK && w == 0 {
		return a
	}
	streak := a.StreakAt(settledIndex)
	a.LastIndex = settledIndex
	a.LastVerdict = verdict
	if verdict != VerdictOK {
		a.Streak, a.Est = 0, 0
		return a
	}
	b := w
	if streak == 0 {
		a.Est = w
	} else {
		if growth := a.Est/8 + 1; w > a.Est && w-a.Est > growth {
			b = a.Est + growth
		}
		a.Est = max(b, a.Est-a.Est/8)
	}
	a.Points = addSaturating(a.Points, w+(b*uint64(streak)>>7))
	a.LastWork = w
	a.Streak = min(streak, MaxStreak-1) + 1
	return a
}

// ApplyFault is the ledger's rule for a proven fault (protocol §9). w, below
// 2^48, is the work in GiFLOP of the operator's credited line in that round, or
// 0 if it has none. Twice as many points are taken back, the most that the line
// can have been credited; then a tenth of what is left is forfeited.
func (a Account) ApplyFault(w uint64) (faulted Account, takenBack, forfeited uint64) {
	takenBack = min(a.Points, 2*w)
	forfeited = (a.Points - takenBack) / 10
	a.Points -= takenBack + forfeited
	a.Streak, a.Est = 0, 0
	return a, takenBack, forfeited
}

// FaultReward is the part of forfeited points that goes to the opener of the
// dispute; the rest is burnt.
func FaultReward(forfeited uint64) uint64 { return forfeited / 2 }

// Reward adds a FaultReward to an account.
func (a Account) Reward(points uint64) Account {
	a.Points = addSaturating(a.Points, points)
	return a
}

func addSaturating(a, b uint64) uint64 {
	if sum := a + b; sum >= a {
		return sum
	}
	return math.MaxUint64
}
