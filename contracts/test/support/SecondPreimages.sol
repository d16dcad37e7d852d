// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title False tiles with a given tile's digest.
/// @notice The fold has easy second preimages (protocol §4). Take two entries, the second with three times
/// the weight of the first. The second can be changed to anything if the first undoes the change of the
/// digest; inverting the mixing finds its value. For n = 256, one try in 2^15 gives an entry in range.
library SecondPreimages {
    /// @dev Changes two entries of a tile in place: i and 3·i + 1, or those of the next i for which that is
    /// possible, which is returned. No entry may exceed `most`.
    function falsify(bytes memory entries, uint256 i, int256 most) internal pure returns (uint256) {
        while (!_falsify(entries, i, most)) {
            ++i;
        }
        return i;
    }

    /// @dev The finaliser of MurmurHash3.
    function mix(uint256 h) internal pure returns (uint256) {
        unchecked {
            h ^= h >> 16;
            h = uint32(h * 0x85ebca6b);
            h ^= h >> 13;
            h = uint32(h * 0xc2b2ae35);
            return h ^ (h >> 16);
        }
    }

    /// @dev Its inverse: odd factors have inverses modulo 2^32, and shifts undo themselves.
    function unmix(uint256 h) internal pure returns (uint256) {
        unchecked {
            h ^= h >> 16;
            h = uint32(h * 0x7ed1b41d);
            h ^= (h >> 13) ^ (h >> 26);
            h = uint32(h * 0xa5cb9243);
            return h ^ (h >> 16);
        }
    }

    function _falsify(bytes memory entries, uint256 i, int256 most) private pure returns (bool) {
        (uint256 x, uint256 y) = (mix(_entry(entries, i)), mix(_entry(entries, 3 * i + 1)));
        unchecked {
            for (int256 candidate = -most; candidate <= most; ++candidate) {
                uint256 y2 = mix(uint32(int32(candidate)));
                int256 x2 = int256(x) - 3 * (int256(y2) - int256(y));
                if (y2 == y || x2 < 0 || x2 > int256(uint256(type(uint32).max))) continue;
                int256 first = int32(uint32(unmix(uint256(x2))));
                if (first < -most || first > most) continue;
                _set(entries, i, first);
                _set(entries, 3 * i + 1, candidate);
                return true;
            }
        }
        return false;
    }

    function _entry(bytes memory entries, uint256 index) private pure returns (uint256 entry) {
        assembly ("memory-safe") {
            entry := shr(224, mload(add(add(entries, 0x20), shl(2, index))))
        }
    }

    function _set(bytes memory entries, uint256 index, int256 entry) private pure {
        uint32 value = uint32(int32(entry));
        for (uint256 k; k < 4; ++k) {
            entries[4 * index + k] = bytes1(uint8(value >> (24 - 8 * k)));
        }
    }
}
