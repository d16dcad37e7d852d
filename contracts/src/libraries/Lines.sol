// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Packed result lines (PROTOCOL section 8).
/// @notice A line has 28 bytes: operator (20), log2 n (1), laps (6), verdict (1).
library Lines {
    /// @notice Bytes of a line.
    uint256 internal constant SIZE = 28;

    /// @notice Verdict codes that may stand in a line (PROTOCOL section 6).
    uint256 internal constant OK = 1;
    uint256 internal constant NO_REVEAL = 2;
    uint256 internal constant BAD_OPENING = 3;
    uint256 internal constant WRONG_TILE = 4;

    /// @notice What lines of a round may say.
    /// @param minLogSize Log2 of the smallest matrix size.
    /// @param maxLogSize Log2 of the largest matrix size.
    /// @param maxWork FLOP beyond which no work is believed.
    /// @param maxLines Largest number of lines.
    struct Bounds {
        uint256 minLogSize;
        uint256 maxLogSize;
        uint256 maxWork;
        uint256 maxLines;
    }

    /// @notice Lines are not a whole number of lines.
    error LinesTruncated(uint256 length);
    /// @notice There are no lines, or more than a round may have.
    error LineCountOutOfBounds(uint256 count, uint256 maxLines);
    /// @notice Operators are not strictly ascending, or one is the zero address.
    error OperatorsNotAscending(uint256 line, address previous, address operator);
    /// @notice The matrix size is not allowed.
    error SizeNotAllowed(uint256 line, uint256 logSize);
    /// @notice A line must have from 1 to 2^32 - 1 laps.
    error LapsOutOfBounds(uint256 line, uint256 laps);
    /// @notice The work is more than anybody is believed to do.
    error WorkTooLarge(uint256 line, uint256 flop, uint256 maxWork);
    /// @notice The verdict code can't stand in a line.
    error UnknownVerdict(uint256 line, uint256 verdict);

    /// @notice Line `index`, right-aligned in a word. The caller keeps `index` in range.
    function lineAt(bytes calldata lines, uint256 index) internal pure returns (uint256 line) {
        assembly ("memory-safe") {
            line := shr(32, calldataload(add(lines.offset, mul(index, SIZE))))
        }
    }

    /// @notice The operator of a line.
    function operatorOf(uint256 line) internal pure returns (address) {
        return address(uint160(line >> 64));
    }

    /// @notice Log2 of a line's matrix size.
    function logSizeOf(uint256 line) internal pure returns (uint256) {
        return (line >> 56) & 0xff;
    }

    /// @notice A line's laps.
    function lapsOf(uint256 line) internal pure returns (uint256) {
        return (line >> 8) & 0xffffffffffff;
    }

    /// @notice A line's verdict code.
    function verdictOf(uint256 line) internal pure returns (uint256) {
        return line & 0xff;
    }

    /// @notice A line's work 2·n³·laps, in FLOP.
    function flopOf(uint256 line) internal pure returns (uint256) {
        return lapsOf(line) << (3 * logSizeOf(line) + 1);
    }

    /// @notice Reverts unless the lines are well-formed, in order and in bounds.
    function check(bytes calldata lines, Bounds memory bounds) internal pure {
        uint256 count = lines.length / SIZE;
        if (count * SIZE != lines.length) revert LinesTruncated(lines.length);
        if (count == 0 || count > bounds.maxLines) revert LineCountOutOfBounds(count, bounds.maxLines);
        address previous;
        for (uint256 i; i < count; ++i) {
            uint256 line = lineAt(lines, i);
            address operator = operatorOf(line);
            if (operator <= previous) revert OperatorsNotAscending(i, previous, operator);
            uint256 logSize = logSizeOf(line);
            if (logSize < bounds.minLogSize || logSize > bounds.maxLogSize) revert SizeNotAllowed(i, logSize);
            uint256 laps = lapsOf(line);
            if (laps == 0 || laps > type(uint32).max) revert LapsOutOfBounds(i, laps);
            uint256 flop = flopOf(line);
            if (flop > bounds.maxWork) revert WorkTooLarge(i, flop, bounds.maxWork);
            uint256 verdict = verdictOf(line);
            if (verdict < OK || verdict > WRONG_TILE) revert UnknownVerdict(i, verdict);
            previous = operator;
        }
    }
}
