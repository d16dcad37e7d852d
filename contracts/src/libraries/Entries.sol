// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Entries of a lap's product (protocol §4).
/// @notice Regenerates a row and a column by Philox4x32-10 and multiplies them.
/// @dev Everything is done four blocks at a time. A Philox word of four blocks is one EVM word of four 64-bit
/// lanes, each with a 32-bit value, so that a lane can hold any product of two values. Entries are multiplied
/// as generated, from 0 to 31, and the shift by 16 is corrected at the end:
/// Σ (a - 16)·(b - 16) = Σ a·b - 16·(Σ a + Σ b) + 256·n.
library Entries {
    /// @dev A 1 in every lane: multiplied by a 32-bit value, it copies the value into every lane.
    uint256 private constant LANES = 0x0000000000000001000000000000000100000000000000010000000000000001;
    /// @dev A 4 in every lane.
    uint256 private constant FOUR = 0x0000000000000004000000000000000400000000000000040000000000000004;
    /// @dev The low half of every lane.
    uint256 private constant LOW = 0x00000000ffffffff00000000ffffffff00000000ffffffff00000000ffffffff;
    /// @dev The low 16 bits of every 32.
    uint256 private constant HALVES = 0x0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff;
    /// @dev The low 5 bits of every 16.
    uint256 private constant LIMBS = 0x001f001f001f001f001f001f001f001f001f001f001f001f001f001f001f001f;
    /// @dev Offsets of four consecutive blocks, with the first in the lowest lane, or in the highest.
    uint256 private constant ASCENDING = 0x0000000000000003000000000000000200000000000000010000000000000000;
    uint256 private constant DESCENDING = 0x0000000000000000000000000000000100000000000000020000000000000003;

    /// @notice Entry (i, j) of a lap's product: row i of its left matrix times column j of the right one.
    /// @param operatorSeed The operator's seed of the round.
    /// @param n The matrix size, a multiple of 64 and at most 32,768.
    /// @param lap The lap, less than 2^32.
    /// @param i The row, less than 2^32.
    /// @param j The column, less than 2^32.
    /// @return entry The entry.
    // An assembly block can't use functions defined outside it.
    // solhint-disable-next-line function-max-lines
    function dot(bytes32 operatorSeed, uint256 n, uint256 lap, uint256 i, uint256 j)
        internal
        pure
        returns (int256 entry)
    {
        uint256 keys = _prepare(operatorSeed, lap, i, j);
        assembly ("memory-safe") {
            // Philox4x32-10 of four blocks: the first counter words are given, the others are at `counter`.
            // Each iteration does two rounds, whose keys are at k. The high halves of the lanes are left
            // dirty in x1 and x3.
            function philox(k, x0_, counter) -> x0, x1, x2, x3 {
                // This never happens. It is here because a function with a leave isn't inlined: inlined, this
                // loop's state would not fit on the caller's stack.
                if iszero(k) { leave }
                // There is calldata, so this is LOW. If the compiler knew, it would copy so frequent a
                // constant from the code at every use.
                let low := mul(gt(calldatasize(), 0), LOW)
                x0 := x0_
                x1 := mload(counter)
                x2 := mload(add(counter, 0x20))
                x3 := mload(add(counter, 0x40))
                for { let end := add(k, 0x280) } lt(k, end) { k := add(k, 0x80) } {
                    let p := mul(x0, 0xd2511f53)
                    let q := mul(x2, 0xcd9e8d57)
                    x0 := and(xor(xor(shr(32, q), x1), mload(k)), low)
                    x2 := and(xor(xor(shr(32, p), x3), mload(add(k, 0x20))), low)
                    x3 := mul(x0, 0xd2511f53)
                    x1 := mul(x2, 0xcd9e8d57)
                    x0 := and(xor(xor(shr(32, x1), q), mload(add(k, 0x40))), low)
                    x2 := and(xor(xor(shr(32, x3), p), mload(add(k, 0x60))), low)
                }
            }
            let products := 0
            // Sums of the row's and the column's entries by limb: at most 31·4·(n/64) < 2^16.
            let sumA := 0
            let sumB := 0
            let end := mul(shr(4, n), LANES)
            for { let first := 0 } lt(first, end) { first := add(first, FOUR) } {
                let a0, a1, a2, a3 := philox(keys, add(first, ASCENDING), add(keys, 0x280))
                let b0, b1, b2, b3 := philox(keys, add(first, DESCENDING), add(keys, 0x2e0))
                // Two words of the row, interleaved, give two words of 16 entries with 16-bit limbs: one from
                // the even bytes, one from the odd bytes.
                a0 := or(and(a1, LOW), shl(32, a0))
                a1 := and(shr(8, a0), LIMBS)
                a0 := and(a0, LIMBS)
                a2 := or(and(a3, LOW), shl(32, a2))
                a3 := and(shr(8, a2), LIMBS)
                a2 := and(a2, LIMBS)
                // The same for the column, in reverse order of lanes, words, and halves of words.
                b0 := or(b0, shl(32, and(b1, LOW)))
                b0 := or(shl(16, and(b0, HALVES)), and(shr(16, b0), HALVES))
                b1 := and(shr(8, b0), LIMBS)
                b0 := and(b0, LIMBS)
                b2 := or(b2, shl(32, and(b3, LOW)))
                b2 := or(shl(16, and(b2, HALVES)), and(shr(16, b2), HALVES))
                b3 := and(shr(8, b2), LIMBS)
                b2 := and(b2, LIMBS)
                // The highest limb of the product of two such words is the sum of the products of their 16
                // entries. With four products, each limb is at most 4·16·31·31 < 2^16, so none carries into
                // the next.
                products := add(
                    products,
                    shr(240, add(add(mul(a0, b0), mul(a1, b1)), add(mul(a2, b2), mul(a3, b3))))
                )
                sumA := add(sumA, add(add(a0, a1), add(a2, a3)))
                sumB := add(sumB, add(add(b0, b1), add(b2, b3)))
            }
            entry := add(products, shl(8, n))
            for { let l := 0 } lt(l, 256) { l := add(l, 16) } {
                let sum := add(and(shr(l, sumA), 0xffff), and(shr(l, sumB), 0xffff))
                entry := sub(entry, shl(4, sum))
            }
        }
    }

    /// @dev What all blocks of the row and the column share, copied to every lane: the keys of ten rounds,
    /// both keys of a round side by side; then the row's last three counter words, then the column's.
    function _prepare(bytes32 operatorSeed, uint256 lap, uint256 i, uint256 j)
        private
        pure
        returns (uint256 keys)
    {
        assembly ("memory-safe") {
            keys := mload(0x40)
            mstore(0x40, add(keys, 0x340))
            let k0 := shr(224, operatorSeed)
            let k1 := and(shr(192, operatorSeed), 0xffffffff)
            let counters := add(keys, 0x280)
            for { let k := keys } lt(k, counters) { k := add(k, 0x40) } {
                mstore(k, mul(k0, LANES))
                mstore(add(k, 0x20), mul(k1, LANES))
                k0 := and(add(k0, 0x9e3779b9), 0xffffffff)
                k1 := and(add(k1, 0xbb67ae85), 0xffffffff)
            }
            let last := and(shr(160, operatorSeed), 0xffffffff)
            mstore(counters, mul(i, LANES))
            mstore(add(counters, 0x20), mul(lap, LANES))
            mstore(add(counters, 0x40), mul(last, LANES))
            mstore(add(counters, 0x60), mul(j, LANES))
            mstore(add(counters, 0x80), 0)
            mstore(add(counters, 0xa0), mul(xor(last, 1), LANES))
        }
    }
}
