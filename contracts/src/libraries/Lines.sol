// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Packed result lines (protocol §8).
/// @notice A line has 28 bytes: operator (20), log2 n (1), laps (6), verdict (1).
library Lines {
    /// @notice Bytes of a line.
    uint256 internal constant SIZE = 28;

    /// @notice Verdict codes allowed in a line (protocol §6).
    uint256 internal constant OK = 1;
    uint256 internal constant NO_REVEAL = 2;
    uint256 internal constant BAD_OPENING = 3;
    uint256 internal constant WRONG_TILE = 4;

    /// @notice Laps are less than 2^32.
    uint256 internal constant MAX_LAPS = type(uint32).max;

    /// @notice The bounds of a round's lines.
    /// @param minLogSize Log2 of the smallest matrix size.
    /// @param maxLogSize Log2 of the largest matrix size.
    /// @param maxWork The most FLOP that a line may claim.
    /// @param maxLines Largest number of lines.
    struct Bounds {
        uint256 minLogSize;
        uint256 maxLogSize;
        uint256 maxWork;
        uint256 maxLines;
    }

    /// @notice The length is not a whole number of lines.
    /// @custom:remedy Pack 28 bytes per line.
    error LinesTruncated(uint256 length);
    /// @notice There are no lines, or more than a round may have.
    /// @custom:remedy Settle with one line for each operator of the commit set.
    error LineCountOutOfBounds(uint256 count, uint256 maxLines);
    /// @notice Operators are not strictly ascending, or one is the zero address.
    /// @custom:remedy Sort the lines by operator, and give each operator one line.
    error OperatorsNotAscending(uint256 line, address previous, address operator);
    /// @notice The matrix size is not allowed.
    /// @custom:remedy Leave the commitment out of the set: this network does not allow its size.
    error SizeNotAllowed(uint256 line, uint256 logSize);
    /// @notice A line must have from 1 to 2^32 - 1 laps.
    /// @custom:remedy Leave the commitment out of the set: it claims no work, or more laps than a commitment
    /// can have.
    error LapsOutOfBounds(uint256 line, uint256 laps);
    /// @notice The work is more than the network's maxRate allows.
    /// @custom:remedy Leave the commitment out of the set; if hardware is really this fast, have the owner
    /// raise maxRate.
    error WorkTooLarge(uint256 line, uint256 flop, uint256 maxWork);
    /// @notice The verdict code is not allowed in a line.
    /// @custom:remedy Settle with verdicts 1 to 4 only.
    error UnknownVerdict(uint256 line, uint256 verdict);

    /// @dev Where the lines begin and end in the calldata.
    function span(bytes calldata lines) internal pure returns (uint256 cursor, uint256 end) {
        assembly ("memory-safe") {
            cursor := lines.offset
            end := add(cursor, lines.length)
        }
    }

    /// @dev The line at `cursor`, right-aligned in a word.
    function load(uint256 cursor) internal pure returns (uint256 line) {
        assembly ("memory-safe") {
            line := shr(32, calldataload(cursor))
        }
    }

    /// @dev The operator of a line.
    function operatorOf(uint256 line) internal pure returns (address) {
        return address(uint160(line >> 64));
    }

    /// @dev Log2 of a line's matrix size.
    function logSizeOf(uint256 line) internal pure returns (uint256) {
        return (line >> 56) & 0xff;
    }

    /// @dev A line's laps.
    function lapsOf(uint256 line) internal pure returns (uint256) {
        return (line >> 8) & 0xffffffffffff;
    }

    /// @dev A line's verdict code.
    function verdictOf(uint256 line) internal pure returns (uint256) {
        return line & 0xff;
    }

    /// @dev A line's work 2·n³·laps, in FLOP. Less than 2^78 once size and laps are checked.
    function flopOf(uint256 line) internal pure returns (uint256) {
        unchecked {
            return lapsOf(line) << (3 * logSizeOf(line) + 1);
        }
    }

    /// @dev An operator's line among checked lines, right-aligned in a word; 0 if it has none.
    function find(bytes calldata lines, address operator) internal pure returns (uint256) {
        (uint256 start,) = span(lines);
        uint256 low;
        uint256 high = lines.length / SIZE;
        while (low < high) {
            uint256 middle = (low + high) / 2;
            uint256 line = load(start + middle * SIZE);
            address found = operatorOf(line);
            if (found == operator) return line;
            if (found < operator) low = middle + 1;
            else high = middle;
        }
        return 0;
    }

    /// @dev Reverts unless the lines are well-formed, in order and in bounds. A settlement pays for this loop
    /// on every line, so it has no branches: the difference of two small numbers has its highest bit set
    /// exactly if it is negative, and one word collects the differences of all lines.
    function check(bytes calldata lines, Bounds memory bounds) internal pure {
        uint256 count = lines.length / SIZE;
        if (count * SIZE != lines.length) revert LinesTruncated(lines.length);
        if (count == 0 || count > bounds.maxLines) revert LineCountOutOfBounds(count, bounds.maxLines);
        (uint256 minLogSize, uint256 maxLogSize) = (bounds.minLogSize, bounds.maxLogSize);
        uint256 maxWork = bounds.maxWork;
        uint256 faults;
        uint256 previous;
        (uint256 cursor, uint256 end) = span(lines);
        unchecked {
            for (; cursor != end; cursor += SIZE) {
                uint256 line = load(cursor);
                uint256 logSize = logSizeOf(line);
                uint256 laps = lapsOf(line);
                uint256 verdict = verdictOf(line);
                uint256 operator = line >> 64;
                faults |= (operator - previous - 1) | (logSize - minLogSize) | (maxLogSize - logSize)
                    | (laps - 1) | (MAX_LAPS - laps) | (maxWork - (laps << (3 * logSize + 1)))
                    | (verdict - OK) | (WRONG_TILE - verdict);
                previous = operator;
            }
        }
        if (faults >> 255 != 0) _refuse(lines, bounds);
    }

    /// @dev Reverts with the first fault of lines that have one.
    function _refuse(bytes calldata lines, Bounds memory bounds) private pure {
        address previous;
        (uint256 cursor, uint256 end) = span(lines);
        for (uint256 i; cursor != end; ++i) {
            uint256 line = load(cursor);
            address operator = operatorOf(line);
            if (operator <= previous) revert OperatorsNotAscending(i, previous, operator);
            uint256 logSize = logSizeOf(line);
            if (logSize < bounds.minLogSize || logSize > bounds.maxLogSize) {
                revert SizeNotAllowed(i, logSize);
            }
            uint256 laps = lapsOf(line);
            if (laps == 0 || laps > MAX_LAPS) revert LapsOutOfBounds(i, laps);
            uint256 flop = flopOf(line);
            if (flop > bounds.maxWork) revert WorkTooLarge(i, flop, bounds.maxWork);
            uint256 verdict = verdictOf(line);
            if (verdict < OK || verdict > WRONG_TILE) revert UnknownVerdict(i, verdict);
            previous = operator;
            cursor += SIZE;
        }
        assert(false);
    }
}
