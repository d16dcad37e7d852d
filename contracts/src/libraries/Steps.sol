// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Steps of the epoch ledger (PROTOCOL section 8.1).
/// @notice A step's header says what the step is; its payload is one element. Only the ledger makes headers, so
/// nobody can pass a digest off as a step of another kind.
library Steps {
    /// @notice In a fault, no slot.
    uint256 internal constant NONE = 0xffff;

    uint256 private constant ROUND = 1;
    uint256 private constant FAULT = 2;
    uint256 private constant ACCOUNT = 3;

    uint256 private constant MAX_WORK = type(uint48).max;

    /// @dev A settled round; the payload is the digest of its lines. Lines of more work than `maxFlop` can't be
    /// proven.
    function round(uint256 settledIndex, uint256 secondsOfRound, uint256 maxFlop)
        internal
        pure
        returns (uint256 header)
    {
        uint256 maxWork = maxFlop >> 30;
        if (maxWork > MAX_WORK) maxWork = MAX_WORK;
        return ROUND | (settledIndex << 8) | (secondsOfRound << 48) | (maxWork << 64);
    }

    /// @dev A proven fault; the payload is what the beneficiary gets besides its share of what is forfeited.
    function fault(uint256 faulty, uint256 beneficiary, uint256 work) internal pure returns (uint256 header) {
        return FAULT | (faulty << 8) | (beneficiary << 24) | (work << 40);
    }

    /// @dev A slot is set to the payload.
    function account(uint256 slot) internal pure returns (uint256 header) {
        return ACCOUNT | (slot << 8);
    }
}
