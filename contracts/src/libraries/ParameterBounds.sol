// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Parameters } from "../interfaces/IParameters.sol";

/// @title The bounds of each parameter.
/// @notice The bounds are part of the contract and can't be changed:
///
/// | parameter | least | most |
/// | --- | --- | --- |
/// | blockTime | 1 s | 60 s |
/// | window | 1 s | 3,600 s |
/// | saltGrace | 1 s | window |
/// | freezeGrace | 1 s | 60 s |
/// | handoverMargin | 1 s | less than window and revealWindow |
/// | sampleDelay | window + freezeGrace + 4 blocks' time | less than settleBlocks by the reveal window's blocks |
/// | revealWindow | 1 s | 3,600 s |
/// | settleBlocks | as above | 255, so that the opening block's hash can still be read |
/// | minInterval | 1 block | 216,000 blocks |
/// | samples | 2, so that faking any share loses | 128 |
/// | minSize, maxSize | powers of two, 256 | 32,768; minSize ≤ maxSize |
/// | maxRate | one lap of minSize in a window | any |
/// | maxLines | 1 | 512: a transaction of 2^24 gas settles that many, even if all are first lines |
/// | threshold | 51% | 100% |
/// | disputeWindow | 1 block | 500,000 blocks |
/// | answerBlocks, proveBlocks, keeperDelay | 10 blocks | 100,800 blocks |
/// | answerSpacing | 1 block | answerBlocks |
/// | queueMax | answerSpacing | 500,000 blocks |
/// | slashWads | 1 | 0.5e18, half of the allocated magnitude |
/// | challenger, aggregator | not the zero address | |
library ParameterBounds {
    uint256 private constant MAX_SECONDS = 3600;
    uint256 private constant MAX_DISPUTE_BLOCKS = 500_000;
    uint256 private constant MAX_STEP_BLOCKS = 100_800;
    uint256 private constant LARGEST_SIZE = 32_768;

    /// @notice A parameter is out of its bounds.
    /// @custom:remedy Choose a value from `least` to `most`.
    error ParameterOutOfBounds(bytes32 name, uint256 value, uint256 least, uint256 most);
    /// @notice A matrix size is not a power of two.
    /// @custom:remedy Choose a power of two.
    error SizeNotPowerOfTwo(bytes32 name, uint256 value);

    /// @dev Reverts unless every parameter is within its bounds.
    function check(Parameters memory p) internal pure {
        _within("blockTime", p.blockTime, 1, 60);
        _within("window", p.window, 1, MAX_SECONDS);
        _within("saltGrace", p.saltGrace, 1, p.window);
        _within("freezeGrace", p.freezeGrace, 1, 60);
        _within("revealWindow", p.revealWindow, 1, MAX_SECONDS);
        uint256 shorter = p.window < p.revealWindow ? p.window : p.revealWindow;
        _within("handoverMargin", p.handoverMargin, 1, shorter - 1);
        uint256 untilSample = uint256(p.window) + p.freezeGrace + 4 * uint256(p.blockTime);
        uint256 revealBlocks = _blocks(p.revealWindow, p.blockTime);
        _within("settleBlocks", p.settleBlocks, revealBlocks + 1, 255);
        _within(
            "sampleDelay", p.sampleDelay, _blocks(untilSample, p.blockTime), p.settleBlocks - revealBlocks - 1
        );
        _within("minInterval", p.minInterval, 1, 216_000);
        _within("samples", p.samples, 2, 128);
        _size("minSize", p.minSize, 256, p.maxSize);
        _size("maxSize", p.maxSize, p.minSize, LARGEST_SIZE);
        uint256 lap = 2 * uint256(p.minSize) ** 3;
        _within("maxRate", p.maxRate, _blocks(lap, p.window), type(uint64).max);
        _within("maxLines", p.maxLines, 1, 512);
        _within("threshold", p.threshold, 51, 100);
        _within("disputeWindow", p.disputeWindow, 1, MAX_DISPUTE_BLOCKS);
        _within("answerBlocks", p.answerBlocks, 10, MAX_STEP_BLOCKS);
        _within("proveBlocks", p.proveBlocks, 10, MAX_STEP_BLOCKS);
        _within("answerSpacing", p.answerSpacing, 1, p.answerBlocks);
        _within("queueMax", p.queueMax, p.answerSpacing, MAX_DISPUTE_BLOCKS);
        _within("keeperDelay", p.keeperDelay, 10, MAX_STEP_BLOCKS);
        _within("slashWads", p.slashWads, 1, 0.5e18);
        _within("challenger", uint160(p.challenger), 1, type(uint160).max);
        _within("aggregator", uint160(p.aggregator), 1, type(uint160).max);
    }

    function _within(bytes32 name, uint256 value, uint256 least, uint256 most) private pure {
        if (value < least || value > most) revert ParameterOutOfBounds(name, value, least, most);
    }

    function _size(bytes32 name, uint256 value, uint256 least, uint256 most) private pure {
        _within(name, value, least, most);
        if (value & (value - 1) != 0) revert SizeNotPowerOfTwo(name, value);
    }

    /// @dev amount / per, rounded up.
    function _blocks(uint256 amount, uint256 per) private pure returns (uint256) {
        return (amount + per - 1) / per;
    }
}
