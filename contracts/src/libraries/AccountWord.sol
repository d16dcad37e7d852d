// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Account } from "../interfaces/ILedger.sol";
import { Lines } from "./Lines.sol";
import { Math } from "@openzeppelin/contracts/utils/math/Math.sol";

/// @notice An operator's account in one word, from the lowest bit: points (80), flags (8; bit 0: initialised),
/// last work (48), last seconds (16), last verdict (8), streak (8), established (48), last index (40).
type AccountWord is uint256;

using AccountWords for AccountWord global;

/// @title The ledger's rule.
/// @notice Implements protocol §8 and §9. In Solidity the rule is written only here.
/// @dev No sum can overflow its field. A line's work is less than 2^48 GiFLOP, since laps < 2^32 and n ≤
/// 2^15; `established` never exceeds the work of some line; points grow by less than 2^49 a round, so 2^31
/// rounds fit. Round books keep the seconds of a round below 2^16.
library AccountWords {
    uint256 private constant FLAGS = 80;
    uint256 private constant LAST_WORK = 88;
    uint256 private constant LAST_SECONDS = 136;
    uint256 private constant LAST_VERDICT = 152;
    uint256 private constant STREAK = 160;
    uint256 private constant ESTABLISHED = 168;
    uint256 private constant LAST_INDEX = 216;

    uint256 private constant MASK_8 = 0xff;
    uint256 private constant MASK_16 = 0xffff;
    uint256 private constant MASK_48 = 0xffffffffffff;
    uint256 private constant MASK_80 = 0xffffffffffffffffffff;

    /// @dev A streak of this many rounds gives the full multiplier of 2.
    uint256 private constant FULL_STREAK = 128;

    /// @notice The part of an account word that every credited line of a round writes.
    /// @param settledIndex The settled index of the round, less than 2^40.
    /// @param secondsOfRound The seconds over which a rate is computed, less than 2^16.
    /// @return The fields of an account word that depend only on the round.
    function creditStamp(uint256 settledIndex, uint256 secondsOfRound) internal pure returns (uint256) {
        return (settledIndex << LAST_INDEX) | (secondsOfRound << LAST_SECONDS) | (Lines.OK << LAST_VERDICT);
    }

    /// @notice The account after one more line.
    /// @param account The account before.
    /// @param settledIndex The settled index of the line's round.
    /// @param stamp The round's creditStamp.
    /// @param line A checked line.
    /// @return The account after.
    function applyLine(AccountWord account, uint256 settledIndex, uint256 stamp, uint256 line)
        internal
        pure
        returns (AccountWord)
    {
        unchecked {
            uint256 word = AccountWord.unwrap(account);
            uint256 verdict = Lines.verdictOf(line);
            if (verdict != Lines.OK) {
                // Streak and established work are reset; the last credited round stays visible.
                return AccountWord.wrap(
                    (word & ((1 << LAST_VERDICT) - 1)) | (verdict << LAST_VERDICT)
                        | (settledIndex << LAST_INDEX)
                );
            }
            uint256 work = Lines.flopOf(line) >> 30;
            if (work == 0) return account;
            uint256 streak = streakAt(account, settledIndex);
            uint256 credit = work;
            uint256 established = work;
            if (streak != 0) {
                uint256 before = (word >> ESTABLISHED) & MASK_48;
                uint256 eighth = before >> 3;
                uint256 bonusWork = Math.min(work, before + eighth + 1);
                credit += (bonusWork * streak) >> 7;
                established = Math.max(bonusWork, before - eighth);
            }
            if (streak != FULL_STREAK) ++streak;
            return AccountWord.wrap(
                ((word & ((1 << LAST_WORK) - 1)) + credit) | (work << LAST_WORK) | (streak << STREAK)
                    | (established << ESTABLISHED) | stamp
            );
        }
    }

    /// @notice The account after a proven fault (protocol §9). First twice the line's work is taken back,
    /// which is the most that it can have been credited; then a tenth of the rest is forfeited. Streak and
    /// established work are reset.
    /// @param account The account before.
    /// @param work Work of the operator's credited line in the round, in GiFLOP, less than 2^48; 0 if it has
    /// none.
    /// @return faulted The account after.
    /// @return takenBack Points taken back.
    /// @return forfeited Further points lost.
    function applyFault(AccountWord account, uint256 work)
        internal
        pure
        returns (AccountWord faulted, uint256 takenBack, uint256 forfeited)
    {
        unchecked {
            uint256 word = AccountWord.unwrap(account);
            uint256 balance = word & MASK_80;
            takenBack = Math.min(balance, 2 * work);
            balance -= takenBack;
            forfeited = balance / 10;
            word &= ~(MASK_80 | (MASK_8 << STREAK) | (MASK_48 << ESTABLISHED));
            faulted = AccountWord.wrap(word | (balance - forfeited));
        }
    }

    /// @dev The opener's share of the forfeited points; the rest is burnt.
    function faultReward(uint256 forfeited) internal pure returns (uint256) {
        return forfeited / 2;
    }

    /// @dev The account with `amount` more points, capped at what the field holds: the forfeits of several
    /// operators can meet in one account.
    function reward(AccountWord account, uint256 amount) internal pure returns (AccountWord) {
        uint256 word = AccountWord.unwrap(account);
        return AccountWord.wrap(word + Math.min(amount, MASK_80 - (word & MASK_80)));
    }

    /// @dev The streak that counts for a line at `settledIndex`: halved for each round that settled since the
    /// last line.
    function streakAt(AccountWord account, uint256 settledIndex) internal pure returns (uint256) {
        unchecked {
            uint256 word = AccountWord.unwrap(account);
            // Without a last line the streak is 0, so the shift doesn't matter.
            return ((word >> STREAK) & MASK_8) >> (settledIndex - (word >> LAST_INDEX) - 1);
        }
    }

    /// @dev The account as an element of the epoch ledger's tree, less than 2^248: the word without its
    /// flags.
    function toElement(AccountWord account) internal pure returns (uint256) {
        uint256 word = AccountWord.unwrap(account);
        return (word & MASK_80) | ((word >> LAST_WORK) << FLAGS);
    }

    /// @dev The account of an element less than 2^248, with no flag set.
    function fromElement(uint256 element) internal pure returns (AccountWord) {
        return AccountWord.wrap((element & MASK_80) | ((element >> FLAGS) << LAST_WORK));
    }

    /// @dev The account with the flag that its slot was paid for ahead of its first line.
    function initialised(AccountWord account) internal pure returns (AccountWord) {
        return AccountWord.wrap(AccountWord.unwrap(account) | (1 << FLAGS));
    }

    /// @dev Whether the account was never written.
    function isEmpty(AccountWord account) internal pure returns (bool) {
        return AccountWord.unwrap(account) == 0;
    }

    /// @dev Points.
    function points(AccountWord account) internal pure returns (uint256) {
        return AccountWord.unwrap(account) & MASK_80;
    }

    /// @dev Work of the last credited line, in GiFLOP.
    function lastWork(AccountWord account) internal pure returns (uint256) {
        return (AccountWord.unwrap(account) >> LAST_WORK) & MASK_48;
    }

    /// @dev Verdict code of the last line that counted.
    function lastVerdict(AccountWord account) internal pure returns (uint256) {
        return (AccountWord.unwrap(account) >> LAST_VERDICT) & MASK_8;
    }

    /// @dev Seconds of the last credited line's round.
    function lastSeconds(AccountWord account) internal pure returns (uint256) {
        return (AccountWord.unwrap(account) >> LAST_SECONDS) & MASK_16;
    }

    /// @dev The account, field by field.
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
}
