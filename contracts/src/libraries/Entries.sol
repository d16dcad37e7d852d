// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Entries of a lap's product (PROTOCOL section 4).
/// @notice Regenerates a row and a column by Philox4x32-10 and multiplies them.
/// @dev Everything is done four blocks at a time. A Philox word of four blocks is one EVM word of four 64-bit
/// lanes, each with a 32-bit value, so that a lane holds any product of two values. Entries are multiplied as
/// they come, from 0 to 31, and the shift by 16 is made up for at the end:
/// Σ (a - 16)·(b - 16) = Σ a·b - 16·(Σ a + Σ b) + 256·n.
library Entries {
    /// @dev A 1 in every lane: times a 32-bit value, it fills the lanes with it.
    uint256 private constant LANES = 0x0000000000000001000000000000000100000000000000010000000000000001;
    /// @dev The low half of every lane.
    uint256 private constant LOW = 0x00000000ffffffff00000000ffffffff00000000ffffffff00000000ffffffff;
    /// @dev The low 16 bits of every 32.
    uint256 private constant LOW16 = 0x0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff;
    /// @dev Offsets of four consecutive blocks, the first in the lowest lane, and in the highest.
    uint256 private constant ASCENDING = 0x0000000000000003000000000000000200000000000000010000000000000000;
    uint256 private constant DESCENDING = 0x0000000000000000000000000000000100000000000000020000000000000003;

    /// @notice Entry (i, j) of lap `lap`'s product: row i of its left matrix times column j of the right one.
    /// @param operatorSeed The operator's seed of the round.
    /// @param n The matrix size, a multiple of 64 and at most 32,768.
    /// @param lap The lap, less than 2^32.
    /// @param i The row, less than 2^32.
    /// @param j The column, less than 2^32.
    /// @return entry The entry.
    // Functions of an assembly block can't be had from elsewhere.
    // solhint-disable-next-line function-max-lines
    function dot(bytes32 operatorSeed, uint256 n, uint256 lap, uint256 i, uint256 j)
        internal
        pure
        returns (int256 entry)
    {
        uint256 keys = _schedule(operatorSeed);
        assembly ("memory-safe") {
            // Philox4x32-10 of four blocks; two rounds each time, whose keys lie at k.
            function philox(k, c0, c1, c2, c3) -> x0, x1, x2, x3 {
                x0 := c0
                x1 := c1
                x2 := c2
                x3 := c3
                for { let end := add(k, 0x280) } lt(k, end) { k := add(k, 0x80) } {
                    let p := mul(x0, 0xd2511f53)
                    let q := mul(x2, 0xcd9e8d57)
                    x0 := xor(xor(and(shr(32, q), LOW), x1), mload(k))
                    x1 := and(q, LOW)
                    x2 := xor(xor(and(shr(32, p), LOW), x3), mload(add(k, 0x20)))
                    x3 := and(p, LOW)
                    p := mul(x0, 0xd2511f53)
                    q := mul(x2, 0xcd9e8d57)
                    x0 := xor(xor(and(shr(32, q), LOW), x1), mload(add(k, 0x40)))
                    x1 := and(q, LOW)
                    x2 := xor(xor(and(shr(32, p), LOW), x3), mload(add(k, 0x60)))
                    x3 := and(p, LOW)
                }
            }
            // The four entries of each lane in its four limbs of 16 bits: bytes 0, 2, 1, 3.
            function spread(x) -> y {
                y := or(
                    and(x, 0x00000000001f001f00000000001f001f00000000001f001f00000000001f001f),
                    and(shl(24, x), 0x001f001f00000000001f001f00000000001f001f00000000001f001f00000000)
                )
            }
            // The same in the reverse order: bytes 3, 1, 2, 0.
            function reversed(x) -> y {
                y := or(
                    or(
                        and(shr(24, x), 0x000000000000001f000000000000001f000000000000001f000000000000001f),
                        and(shl(8, x), 0x00000000001f000000000000001f000000000000001f000000000000001f0000)
                    ),
                    or(
                        and(shl(16, x), 0x0000001f000000000000001f000000000000001f000000000000001f00000000),
                        and(shl(48, x), 0x001f000000000000001f000000000000001f000000000000001f000000000000)
                    )
                )
            }
            let third := and(shr(160, operatorSeed), 0xffffffff)
            let a1 := mul(i, LANES)
            let a2 := mul(lap, LANES)
            let a3 := mul(third, LANES)
            let b1 := mul(j, LANES)
            let b3 := mul(xor(third, 1), LANES)
            let products := 0
            let sums := 0
            for { let q := 0 } lt(shl(4, q), n) { q := add(q, 4) } {
                let first := mul(q, LANES)
                let w0, w1, w2, w3 := philox(keys, add(first, ASCENDING), a1, a2, a3)
                w0 := spread(w0)
                w1 := spread(w1)
                w2 := spread(w2)
                w3 := spread(w3)
                let v0, v1, v2, v3 := philox(keys, add(first, DESCENDING), b1, 0, b3)
                v0 := reversed(v0)
                v1 := reversed(v1)
                v2 := reversed(v2)
                v3 := reversed(v3)
                // In the product of two such words the highest limb is the sum of their 16 entries' products.
                // Of four products each limb is at most 4·16·31·31 < 2^16, so none carries into the next.
                products := add(
                    products,
                    shr(240, add(add(mul(w0, v0), mul(w1, v1)), add(mul(w2, v2), mul(w3, v3))))
                )
                // Limbs of these sums are at most 8·31; sums of them over all blocks need 32 bits.
                w0 := add(add(add(w0, w1), add(w2, w3)), add(add(v0, v1), add(v2, v3)))
                sums := add(sums, add(and(w0, LOW16), and(shr(16, w0), LOW16)))
            }
            let sum := 0
            for { } sums { sums := shr(32, sums) } {
                sum := add(sum, and(sums, 0xffffffff))
            }
            entry := sub(add(products, shl(8, n)), shl(4, sum))
        }
    }

    /// @dev The keys of ten rounds in all lanes, both of a round side by side.
    function _schedule(bytes32 operatorSeed) private pure returns (uint256 keys) {
        assembly ("memory-safe") {
            keys := mload(0x40)
            let end := add(keys, 0x280)
            mstore(0x40, end)
            let k0 := shr(224, operatorSeed)
            let k1 := and(shr(192, operatorSeed), 0xffffffff)
            for { let k := keys } lt(k, end) { k := add(k, 0x40) } {
                mstore(k, mul(k0, LANES))
                mstore(add(k, 0x20), mul(k1, LANES))
                k0 := and(add(k0, 0x9e3779b9), 0xffffffff)
                k1 := and(add(k1, 0xbb67ae85), 0xffffffff)
            }
        }
    }
}
