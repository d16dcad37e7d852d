// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Steps of the epoch ledger (protocol §8.1).
/// @notice A step's header gives its kind and arguments; its payload is one element. Only the ledger makes
/// headers, so nobody can pass off a digest as a step of another kind.
library Steps {
    /// @notice In a fault: no slot.
    uint256 internal constant NONE = 0xffff;

    uint256 private constant ROUND = 1;
    uint256 private constant FAULT = 2;
    uint256 private constant ACCOUNT = 3;

    uint256 private constant MAX_WORK = type(uint48).max;

    /// @dev A settled round; the payload is the digest of its lines. No proof exists if a line has more work
    /// than `maxFlop`.
    function round(uint256 settledIndex, uint256 secondsOfRound, uint256 maxFlop)
        internal
        pure
        returns (uint256 header)
    {
        uint256 maxWork = maxFlop >> 30;
        if (maxWork > MAX_WORK) maxWork = MAX_WORK;
        return ROUND | (settledIndex << 8) | (secondsOfRound << 48) | (maxWork << 64);
    }

    /// @dev A proven fault; the payload is what the beneficiary gets in addition to its share of the
    /// forfeited points.
    function fault(uint256 faulty, uint256 beneficiary, uint256 work) internal pure returns (uint256 header) {
        return FAULT | (faulty << 8) | (beneficiary << 24) | (work << 40);
    }

    /// @dev Sets a slot to the payload.
    function account(uint256 slot) internal pure returns (uint256 header) {
        return ACCOUNT | (slot << 8);
    }
}
