// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title The work of protocol §4, written plainly.
library Plain {
    /// @notice Entry (i, j) of a lap's product.
    function dot(bytes32 seed, uint256 n, uint32 lap, uint32 i, uint32 j) internal pure returns (int256 sum) {
        uint32[2] memory key = [uint32(bytes4(seed)), uint32(bytes4(seed << 32))];
        uint32 last = uint32(bytes4(seed << 64));
        for (uint32 q; q < n / 16; ++q) {
            uint32[4] memory a = philox(key, [q, i, lap, last]);
            uint32[4] memory b = philox(key, [q, j, 0, last ^ 1]);
            for (uint256 t; t < 16; ++t) {
                sum += _entry(a, t) * _entry(b, t);
            }
        }
    }

    /// @notice Philox4x32-10.
    function philox(uint32[2] memory key, uint32[4] memory x) internal pure returns (uint32[4] memory) {
        (uint32 k0, uint32 k1) = (key[0], key[1]);
        unchecked {
            for (uint256 round; round < 10; ++round) {
                uint64 p = uint64(0xD2511F53) * x[0];
                uint64 q = uint64(0xCD9E8D57) * x[2];
                x = [uint32(q >> 32) ^ x[1] ^ k0, uint32(q), uint32(p >> 32) ^ x[3] ^ k1, uint32(p)];
                k0 += 0x9E3779B9;
                k1 += 0xBB67AE85;
            }
        }
        return x;
    }

    /// @notice A tile's digest.
    function fold(bytes memory entries) internal pure returns (uint256 digest) {
        unchecked {
            for (uint256 index; index < 4096; ++index) {
                uint32 h;
                for (uint256 b; b < 4; ++b) {
                    h = (h << 8) | uint8(entries[4 * index + b]);
                }
                h ^= h >> 16;
                h *= 0x85ebca6b;
                h ^= h >> 13;
                h *= 0xc2b2ae35;
                h ^= h >> 16;
                digest += uint256(h) * (2 * index + 1);
            }
            digest = uint64(digest);
        }
    }

    /// @notice A tile whose entry k is H(seed ‖ uint32 k) mod (2·most + 1) - most.
    function pattern(bytes32 seed, uint256 most) internal pure returns (bytes memory entries) {
        entries = new bytes(16_384);
        for (uint32 k; k < 4096; ++k) {
            uint256 h = uint256(keccak256(abi.encodePacked(seed, k)));
            set(entries, k, int256(h % (2 * most + 1)) - int256(most));
        }
    }

    /// @notice Sets an entry of a tile.
    function set(bytes memory entries, uint256 index, int256 entry) internal pure {
        for (uint256 b; b < 4; ++b) {
            entries[4 * index + b] = bytes1(uint8(uint256(entry) >> (24 - 8 * b)));
        }
    }

    /// @dev Entry t of a block: its words are read as little-endian bytes.
    function _entry(uint32[4] memory x, uint256 t) private pure returns (int256) {
        return int256(uint256((x[t / 4] >> (8 * (t % 4))) & 31)) - 16;
    }
}
