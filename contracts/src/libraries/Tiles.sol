// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Tiles of a lap's product (protocol §4 and §12).
/// @notice A tile is 4096 entries of four bytes, two's complement, row by row.
library Tiles {
    /// @notice The edge of a tile, in entries.
    uint256 internal constant EDGE = 64;
    /// @notice Bytes of a tile's entries.
    uint256 internal constant SIZE = 4 * EDGE * EDGE;

    /// @dev A 1 in every entry.
    uint256 private constant ENTRIES = 0x0000000100000001000000010000000100000001000000010000000100000001;
    /// @dev The low 16 bits of every entry.
    uint256 private constant HALVES = 0x0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff;
    /// @dev The low half of every 64-bit lane.
    uint256 private constant LOW = 0x00000000ffffffff00000000ffffffff00000000ffffffff00000000ffffffff;

    /// @notice The entries don't have a tile's length.
    /// @custom:remedy Give 4096 entries of 4 bytes.
    error TileLength(uint256 expected, uint256 actual);
    /// @notice An entry is larger than any entry of this matrix size can be.
    /// @custom:remedy Answer with the true tile, none of whose entries is so large.
    error EntryOutOfRange(uint256 index, int256 entry, uint256 most);

    /// @dev The digest of a tile. Reverts if an entry's magnitude is more than `most`, a power of two below 2^31.
    ///
    /// A word holds eight entries: those of even index are the high halves of its four 64-bit lanes, those of
    /// odd index the low halves. Entry 8w + 2l + e, with lane l counted from the top, has weight 16w + 4l +
    /// 2e + 1. So it is enough to sum, in each lane, the mixed values of both entries, w times that, and the
    /// mixed value of the odd entry: at most 512·512·2^33 < 2^64. Going through the words backwards, the sum
    /// of the running sums counts each word w + 1 times.
    function fold(bytes calldata entries, uint256 most) internal pure returns (uint64 digest) {
        if (entries.length != SIZE) revert TileLength(SIZE, entries.length);
        uint256 changes;
        assembly ("memory-safe") {
            // There is calldata, so this is LOW. If the compiler knew, it would copy so frequent a constant
            // from the code at every use.
            let low := mul(gt(calldatasize(), 0), LOW)
            let sum := 0
            let sums := 0
            let odds := 0
            for { let cursor := add(entries.offset, entries.length) } gt(cursor, entries.offset) { } {
                cursor := sub(cursor, 0x20)
                let odd := calldataload(cursor)
                changes := or(changes, xor(odd, shl(1, odd)))
                // The finaliser of MurmurHash3: its first shift on all eight entries at once, the rest on
                // each half.
                odd := xor(odd, and(shr(16, odd), HALVES))
                let even := and(mul(and(shr(32, odd), low), 0x85ebca6b), low)
                odd := and(mul(and(odd, low), 0x85ebca6b), low)
                even := and(mul(xor(even, and(shr(13, even), low)), 0xc2b2ae35), low)
                odd := and(mul(xor(odd, and(shr(13, odd), low)), 0xc2b2ae35), low)
                even := xor(even, and(shr(16, even), low))
                odd := xor(odd, and(shr(16, odd), low))
                sum := add(sum, add(even, odd))
                sums := add(sums, sum)
                odds := add(odds, odd)
            }
            for { let l := 0 } lt(l, 4) { l := add(l, 1) } {
                let down := sub(192, shl(6, l))
                let total := shr(down, sum)
                digest := add(digest, shl(4, sub(shr(down, sums), total)))
                digest := add(digest, mul(add(shl(2, l), 1), total))
                digest := add(digest, shl(1, shr(down, odds)))
            }
            digest := and(digest, 0xffffffffffffffff)
        }
        // From -most to most - 1, all bits from the bit of `most` upwards are equal, so none above it
        // changes. Only if one does is it checked whether an entry is too large or exactly most.
        if (changes & ((0xffffffff - 2 * most + 1) * ENTRIES) != 0) _checkEach(entries, most);
    }

    /// @dev Entry (r, s), both less than 64, of a tile with the right length.
    function entryAt(bytes calldata entries, uint256 r, uint256 s) internal pure returns (int256 entry) {
        assembly ("memory-safe") {
            let word := calldataload(add(entries.offset, shl(2, add(mul(r, 64), s))))
            entry := sar(224, word)
        }
    }

    /// @dev Reverts with the first entry whose magnitude is more than `most`, if there is one.
    function _checkEach(bytes calldata entries, uint256 most) private pure {
        for (uint256 index; index < EDGE * EDGE; ++index) {
            int256 entry = entryAt(entries, 0, index);
            if (entry > int256(most) || entry < -int256(most)) revert EntryOutOfRange(index, entry, most);
        }
    }
}
