// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice A result line, field by field.
struct GhostLine {
    address operator;
    uint8 logSize;
    uint48 laps;
    uint8 verdict;
}

/// @notice An account as the rule of PROTOCOL section 8 names its parts.
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

/// @notice The ledger's rule, word by word: nothing packed, nothing unchecked, nothing saved. Whoever holds one
/// beside a ledger can tell whether anything but lines moved an account.
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
            _apply(_accounts[lines[i].operator], settledIndex, secondsOfRound, lines[i]);
        }
    }

    function accountOf(address operator) external view returns (GhostAccount memory) {
        return _accounts[operator];
    }

    /// @dev Lines have sizes up to 2^12, so nothing here comes near the end of a word.
    function _apply(GhostAccount storage a, uint256 index, uint256 secondsOfRound, GhostLine calldata line)
        private
    {
        uint256 n = 2 ** uint256(line.logSize);
        uint256 w = 2 * n * n * n * line.laps / 2 ** 30;
        if (line.verdict == 1 && w == 0) return; // counts as missed
        if (line.verdict == 1) {
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
        a.lastVerdict = line.verdict;
    }
}
