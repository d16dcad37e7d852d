// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Tiles of a lap's product (PROTOCOL sections 4 and 12).
/// @notice A tile is 4096 entries of four bytes, two's complement, row by row.
library Tiles {
    /// @notice The edge of a tile, in entries.
    uint256 internal constant EDGE = 64;
    /// @notice Bytes of a tile's entries.
    uint256 internal constant SIZE = 4 * EDGE * EDGE;

    /// @dev A 1 in every 64-bit lane.
    uint256 private constant LANES = 0x0000000000000001000000000000000100000000000000010000000000000001;
    /// @dev The low half of every lane.
    uint256 private constant LOW = 0x00000000ffffffff00000000ffffffff00000000ffffffff00000000ffffffff;

    /// @notice The entries of a tile have another length.
    error TileLength(uint256 expected, uint256 actual);
    /// @notice An entry is larger than any of this matrix size can be.
    error EntryOutOfRange(uint256 index, int256 entry, uint256 most);

    /// @dev The digest of a tile. Reverts if an entry's magnitude is more than `most`, which is less than 2^31.
    ///
    /// A word holds eight entries; those of even index are the high halves of its four 64-bit lanes, those of
    /// odd index the low halves. Entry 8w + 2l + e, lane l counted from the top, weighs 16w + 4l + 2e + 1. So it
    /// is enough to sum in each lane the mixed entries, and w times them: at most 512·512·2^32 < 2^64.
    function fold(bytes calldata entries, uint256 most) internal pure returns (uint64 digest) {
        if (entries.length != SIZE) revert TileLength(SIZE, entries.length);
        uint256 outside;
        assembly ("memory-safe") {
            // The finaliser of MurmurHash3 on the low half of every lane.
            function mix(h) -> x {
                x := xor(h, and(shr(16, h), LOW))
                x := and(mul(x, 0x85ebca6b), LOW)
                x := xor(x, and(shr(13, x), LOW))
                x := and(mul(x, 0xc2b2ae35), LOW)
                x := xor(x, and(shr(16, x), LOW))
            }
            // An entry is in range exactly if entry + most, modulo 2^32, is at most 2·most. Adding what 2·most
            // lacks to 2^32 - 1 then reaches bit 32 exactly if it isn't.
            let shift := mul(most, LANES)
            let lack := mul(sub(0xffffffff, shl(1, most)), LANES)
            let even := 0
            let evenWeighted := 0
            let odd := 0
            let oddWeighted := 0
            let cursor := entries.offset
            for { let w := 0 } lt(w, 512) { w := add(w, 1) } {
                let word := calldataload(cursor)
                cursor := add(cursor, 0x20)
                let high := and(shr(32, word), LOW)
                word := and(word, LOW)
                outside := or(outside, add(and(add(high, shift), LOW), lack))
                outside := or(outside, add(and(add(word, shift), LOW), lack))
                high := mix(high)
                even := add(even, high)
                evenWeighted := add(evenWeighted, mul(high, w))
                word := mix(word)
                odd := add(odd, word)
                oddWeighted := add(oddWeighted, mul(word, w))
            }
            outside := and(outside, shl(32, LANES))
            for { let l := 0 } lt(l, 4) { l := add(l, 1) } {
                let down := sub(192, shl(6, l))
                let weight := add(shl(2, l), 1)
                digest := add(digest, shl(4, add(shr(down, evenWeighted), shr(down, oddWeighted))))
                digest := add(digest, mul(weight, shr(down, even)))
                digest := add(digest, mul(add(weight, 2), shr(down, odd)))
            }
            digest := and(digest, 0xffffffffffffffff)
        }
        if (outside != 0) _refuse(entries, most);
    }

    /// @dev Entry (r, s), both less than 64, of a tile of the right length.
    function entryAt(bytes calldata entries, uint256 r, uint256 s) internal pure returns (int256 entry) {
        assembly ("memory-safe") {
            let word := calldataload(add(entries.offset, shl(2, add(mul(r, 64), s))))
            entry := sar(224, word)
        }
    }

    /// @dev Names the first entry out of range of a tile that has one.
    function _refuse(bytes calldata entries, uint256 most) private pure {
        for (uint256 index; index < EDGE * EDGE; ++index) {
            int256 entry = entryAt(entries, 0, index);
            if (entry > int256(most) || entry < -int256(most)) revert EntryOutOfRange(index, entry, most);
        }
        assert(false);
    }
}
