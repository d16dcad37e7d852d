// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { BN254 } from "../../src/libraries/BN254.sol";

/// @notice Poseidon2 as its paper has it, at width 2: loops, matrices, every sum reduced, and the constants
/// drawn again from the text that gnark draws them from.
library PlainPoseidon2 {
    uint256 private constant FULL = 6;
    uint256 private constant PARTIAL = 50;

    function compress(uint256 left, uint256 right) internal pure returns (uint256) {
        uint256 p = BN254.R;
        uint256[2] memory state = [left % p, right % p];
        bytes32 seed = keccak256("Poseidon2-BN254[t=2,rF=6,rP=50,d=5]");
        _multiply(state, 2);
        for (uint256 round; round < FULL + PARTIAL; ++round) {
            bool full = round < FULL / 2 || round >= FULL / 2 + PARTIAL;
            for (uint256 i; i < (full ? 2 : 1); ++i) {
                seed = keccak256(abi.encode(seed));
                uint256 x = addmod(state[i], uint256(seed) % p, p);
                uint256 power = 1;
                for (uint256 k; k < 5; ++k) {
                    power = mulmod(power, x, p);
                }
                state[i] = power;
            }
            _multiply(state, full ? 2 : 3);
        }
        return addmod(state[1], right, p);
    }

    /// @dev Multiplies the state by [[2, 1], [1, last]].
    function _multiply(uint256[2] memory state, uint256 last) private pure {
        uint256 p = BN254.R;
        (uint256 x, uint256 y) = (state[0], state[1]);
        state[0] = addmod(mulmod(2, x, p), y, p);
        state[1] = addmod(x, mulmod(last, y, p), p);
    }
}
