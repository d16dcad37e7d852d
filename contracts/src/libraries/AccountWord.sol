// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Account } from "../interfaces/ILedger.sol";
import { Lines } from "./Lines.sol";

/// @notice An operator's account in one word, from the lowest bit: points (80), established (48), last work
/// (48), streak (8), last index (40), last verdict (8), last seconds (16), flags (8; bit 0: initialised).
type AccountWord is uint256;

using AccountWords for AccountWord global;

/// @title The ledger's rule (PROTOCOL section 8). This is its only place in Solidity.
/// @dev No sum can leave its field. A line's work is less than 2^48 GiFLOP, since laps < 2^32 and n ≤ 2^15;
/// `established` is never more than the work of some line; points grow by less than 2^49 a round, so 2^31
/// rounds fit. Round books bound the seconds of a round below 2^16.
library AccountWords {
    uint256 private constant ESTABLISHED = 80;
    uint256 private constant LAST_WORK = 128;
    uint256 private constant STREAK = 176;
    uint256 private constant LAST_INDEX = 184;
    uint256 private constant LAST_VERDICT = 224;
    uint256 private constant LAST_SECONDS = 232;
    uint256 private constant FLAGS = 248;

    uint256 private constant MASK_8 = 0xff;
    uint256 private constant MASK_16 = 0xffff;
    uint256 private constant MASK_40 = 0xffffffffff;
    uint256 private constant MASK_48 = 0xffffffffffff;
    uint256 private constant MASK_80 = 0xffffffffffffffffffff;

    /// @dev A streak of this many rounds gives the full multiplier of 2.
    uint256 private constant FULL_STREAK = 128;

    /// @notice The account after one more line.
    /// @param settledIndex The settled index of the line's round.
    /// @param secondsOfRound The seconds over which a rate is reckoned.
    /// @param line A checked line.
    function applyLine(AccountWord account, uint256 settledIndex, uint256 secondsOfRound, uint256 line)
        internal
        pure
        returns (AccountWord)
    {
        unchecked {
            uint256 word = AccountWord.unwrap(account);
            uint256 verdict = Lines.verdictOf(line);
            uint256 points_ = word & MASK_80;
            uint256 flags = word & (MASK_8 << FLAGS);
            if (verdict != Lines.OK) {
                // The last credited round stays on show; streak and established work are gone.
                uint256 kept = word & ((MASK_48 << LAST_WORK) | (MASK_16 << LAST_SECONDS));
                return AccountWord.wrap(
                    points_ | kept | (settledIndex << LAST_INDEX) | (verdict << LAST_VERDICT) | flags
                );
            }
            uint256 work = Lines.flopOf(line) >> 30;
            if (work == 0) return account;
            uint256 streak_ = streakAt(account, settledIndex);
            uint256 established_ = (word >> ESTABLISHED) & MASK_48;
            if (streak_ == 0) {
                points_ += work;
                established_ = work;
            } else {
                uint256 bonusWork = _min(work, established_ + established_ / 8 + 1);
                points_ += work + ((bonusWork * streak_) >> 7);
                established_ = _max(bonusWork, established_ - established_ / 8);
            }
            return AccountWord.wrap(
                points_ | (established_ << ESTABLISHED) | (work << LAST_WORK)
                    | (_min(streak_ + 1, FULL_STREAK) << STREAK) | (settledIndex << LAST_INDEX)
                    | (verdict << LAST_VERDICT) | (secondsOfRound << LAST_SECONDS) | flags
            );
        }
    }

    /// @notice The streak that counts for a line at `settledIndex`: halved for each settled round since the
    /// last line.
    function streakAt(AccountWord account, uint256 settledIndex) internal pure returns (uint256) {
        unchecked {
            uint256 word = AccountWord.unwrap(account);
            // Without a last line the streak is 0 whatever the shift.
            return ((word >> STREAK) & MASK_8) >> (settledIndex - ((word >> LAST_INDEX) & MASK_40) - 1);
        }
    }

    /// @notice The account paid for ahead of its first line.
    function initialised(AccountWord account) internal pure returns (AccountWord) {
        return AccountWord.wrap(AccountWord.unwrap(account) | (1 << FLAGS));
    }

    /// @notice Whether nothing was ever written.
    function isEmpty(AccountWord account) internal pure returns (bool) {
        return AccountWord.unwrap(account) == 0;
    }

    /// @notice Points.
    function points(AccountWord account) internal pure returns (uint256) {
        return AccountWord.unwrap(account) & MASK_80;
    }

    /// @notice Work of the last credited line, in GiFLOP.
    function lastWork(AccountWord account) internal pure returns (uint256) {
        return (AccountWord.unwrap(account) >> LAST_WORK) & MASK_48;
    }

    /// @notice Verdict code of the last line that counted.
    function lastVerdict(AccountWord account) internal pure returns (uint256) {
        return (AccountWord.unwrap(account) >> LAST_VERDICT) & MASK_8;
    }

    /// @notice Seconds of the last credited line's round.
    function lastSeconds(AccountWord account) internal pure returns (uint256) {
        return (AccountWord.unwrap(account) >> LAST_SECONDS) & MASK_16;
    }

    /// @notice The account, field by field.
    function unpack(AccountWord account) internal pure returns (Account memory) {
        uint256 word = AccountWord.unwrap(account);
        return Account({
            points: uint80(word),
            established: uint48(word >> ESTABLISHED),
            lastWork: uint48(word >> LAST_WORK),
            streak: uint8(word >> STREAK),
            lastIndex: uint40(word >> LAST_INDEX),
            lastVerdict: uint8(word >> LAST_VERDICT),
            lastSeconds: uint16(word >> LAST_SECONDS),
            initialised: (word >> FLAGS) & 1 == 1
        });
    }

    function _min(uint256 a, uint256 b) private pure returns (uint256) {
        return a < b ? a : b;
    }

    function _max(uint256 a, uint256 b) private pure returns (uint256) {
        return a > b ? a : b;
    }
}
