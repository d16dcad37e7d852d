// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice A result line, field by field.
struct GhostLine {
    address operator;
    uint8 logSize;
    uint48 laps;
    uint8 verdict;
}

/// @notice An account with the parts that the rule of protocol §8 names.
struct GhostAccount {
    uint256 points;
    uint256 est;
    uint256 lastWork;
    uint256 streak;
    uint256 lastIndex;
    uint256 lastVerdict;
    uint256 lastSeconds;
    bool initialised;
}

/// @notice The ledger's rule, word by word: nothing packed, unchecked or optimised.
library GhostRule {
    /// @dev One line of work `w`, in GiFLOP.
    function apply_(GhostAccount memory a, uint256 index, uint256 secondsOfRound, uint256 w, uint256 verdict)
        internal
        pure
    {
        if (verdict == 1 && w == 0) return; // counts as missed
        if (verdict == 1) {
            uint256 missed = index - a.lastIndex - 1;
            uint256 streak = missed >= 8 ? 0 : a.streak / 2 ** missed;
            uint256 bonus = w;
            if (streak != 0 && bonus > a.est + a.est / 8 + 1) bonus = a.est + a.est / 8 + 1;
            a.points += w + bonus * streak / 128;
            uint256 kept = a.est - a.est / 8;
            a.est = streak == 0 ? w : (bonus > kept ? bonus : kept);
            a.streak = streak + 1 > 128 ? 128 : streak + 1;
            a.lastWork = w;
            a.lastSeconds = secondsOfRound;
        } else {
            a.streak = 0;
            a.est = 0;
        }
        a.lastIndex = index;
        a.lastVerdict = verdict;
    }

    /// @dev A proven fault in a round of work `w`.
    /// @return reward What the dispute's opener gets.
    function fault(GhostAccount memory a, uint256 w) internal pure returns (uint256 reward) {
        uint256 takenBack = a.points < 2 * w ? a.points : 2 * w;
        uint256 forfeited = (a.points - takenBack) / 10;
        a.points = a.points - takenBack - forfeited;
        a.streak = 0;
        a.est = 0;
        return forfeited / 2;
    }
}

/// @notice A ledger with that rule. Comparing another ledger with it shows whether anything but lines moved
/// an account.
contract GhostLedger {
    mapping(address operator => GhostAccount) private _accounts;
    uint256 public lastIndex;

    function initialise(address operator) external {
        _accounts[operator].initialised = true;
    }

    function settle(uint256 settledIndex, uint256 secondsOfRound, GhostLine[] calldata lines) external {
        require(settledIndex == lastIndex + 1, "rounds settle one after the other");
        lastIndex = settledIndex;
        for (uint256 i; i < lines.length; ++i) {
            _apply(lines[i].operator, settledIndex, secondsOfRound, lines[i]);
        }
    }

    function accountOf(address operator) external view returns (GhostAccount memory) {
        return _accounts[operator];
    }

    /// @dev Lines have sizes up to 2^12, so nothing here comes near a word's limit.
    function _apply(address operator, uint256 index, uint256 secondsOfRound, GhostLine calldata line)
        private
    {
        GhostAccount memory a = _accounts[operator];
        uint256 n = 2 ** uint256(line.logSize);
        GhostRule.apply_(a, index, secondsOfRound, 2 * n * n * n * line.laps / 2 ** 30, line.verdict);
        _accounts[operator] = a;
    }
}
