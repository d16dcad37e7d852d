// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { EpochProof, IEpochLedger } from "./interfaces/IEpochLedger.sol";
import { IEpochVerifier } from "./interfaces/IEpochVerifier.sol";
import { Poseidon2 } from "./libraries/Poseidon2.sol";
import { Math } from "@openzeppelin/contracts/utils/math/Math.sol";

/// @title The chain of the epoch ledger's steps, and their settlement by proofs.
/// @notice Every step is hashed with those before it. The accumulator at an epoch's end is kept until the
/// epoch is settled, however long that takes, so nobody can stall a prover by chaining more steps.
abstract contract EpochChain is IEpochLedger {
    /// @dev Cells that hold a value from the start: no step pays for new storage while provers are at most
    /// this many epochs behind.
    uint256 private constant FIRST_CELLS = 4;

    /// @inheritdoc IEpochLedger
    IEpochVerifier public immutable verifier;
    /// @inheritdoc IEpochLedger
    uint32 public immutable slots;
    /// @inheritdoc IEpochLedger
    uint32 public immutable stepsPerEpoch;
    /// @inheritdoc IEpochLedger
    uint256 public immutable deployedBlock;
    uint256 private immutable _depth;

    /// @inheritdoc IEpochLedger
    uint256 public root;
    /// @inheritdoc IEpochLedger
    uint256 public settledAccumulator;
    /// @dev The newest accumulator of every pending epoch. Epoch e has cell e - _firstEpoch. Once nothing is
    /// pending, numbering starts again from cell 0 and cells are overwritten.
    mapping(uint256 cell => uint256 accumulator) private _accumulators;

    // These share a storage slot with the variables of EpochPage that follow.

    /// @inheritdoc IEpochLedger
    uint64 public steps;
    /// @inheritdoc IEpochLedger
    uint64 public settledSteps;
    uint64 private _firstEpoch;

    constructor(IEpochVerifier verifier_, uint32 slots_, uint32 stepsPerEpoch_) {
        if (slots_ < 8 || slots_ > 1024 || slots_ & (slots_ - 1) != 0) revert SlotsOutOfBounds(slots_);
        if (stepsPerEpoch_ == 0 || stepsPerEpoch_ > 64) revert StepsOutOfBounds(stepsPerEpoch_);
        if (address(verifier_).code.length == 0) revert NoVerifier(address(verifier_));
        (uint32 provenSlots, uint32 provenSteps) = verifier_.shape();
        if (slots_ != provenSlots || stepsPerEpoch_ != provenSteps) {
            revert ShapeNotProven(slots_, stepsPerEpoch_, provenSlots, provenSteps);
        }
        verifier = verifier_;
        slots = slots_;
        stepsPerEpoch = stepsPerEpoch_;
        deployedBlock = block.number;
        _depth = Math.log2(slots_);
        uint256 empty;
        for (uint256 level; level < _depth; ++level) {
            empty = Poseidon2.compress(empty, empty);
        }
        root = empty;
        for (uint256 cell; cell < FIRST_CELLS; ++cell) {
            _accumulators[cell] = 1;
        }
    }

    /// @inheritdoc IEpochLedger
    /// @dev The verifier call is read-only.
    function settleEpoch(EpochProof calldata epoch) external {
        (uint64 fromStep, uint64 toStep, uint256 accumulatorFrom, uint256 accumulatorTo) = nextEpoch();
        if (epoch.fromStep != fromStep) revert EpochNotNext(epoch.fromStep, fromStep);
        if (epoch.toStep != toStep) revert WrongEpochEnd(epoch.toStep, toStep);
        if (epoch.oldRoot != root) revert WrongRoot(epoch.oldRoot, root);
        verifier.verifyProof(epoch.proof, [epoch.oldRoot, epoch.newRoot, accumulatorFrom, accumulatorTo]);
        root = epoch.newRoot;
        settledAccumulator = accumulatorTo;
        settledSteps = toStep;
        if (toStep == steps) _firstEpoch = toStep / stepsPerEpoch;
        emit EpochSettled(fromStep, toStep, epoch.newRoot);
    }

    /// @inheritdoc IEpochLedger
    function nextEpoch()
        public
        view
        returns (uint64 fromStep, uint64 toStep, uint256 accumulatorFrom, uint256 accumulatorTo)
    {
        fromStep = settledSteps;
        uint64 newest = steps;
        if (fromStep == newest) revert NothingToSettle(fromStep);
        uint64 epoch = fromStep / stepsPerEpoch;
        toStep = uint64(Math.min(newest, (epoch + 1) * stepsPerEpoch));
        accumulatorFrom = settledAccumulator;
        accumulatorTo = _accumulators[epoch - _firstEpoch];
    }

    /// @inheritdoc IEpochLedger
    function accumulator() public view returns (uint256) {
        uint64 count = steps;
        if (count == settledSteps) return settledAccumulator;
        return _accumulators[(count - 1) / stepsPerEpoch - _firstEpoch];
    }

    /// @notice Chains a step.
    /// @param header What the step does.
    /// @param payload The element that the step works with.
    /// @return step The step's number.
    function _chain(uint256 header, uint256 payload) internal returns (uint64 step) {
        step = steps;
        uint256 chained = Poseidon2.compress(accumulator(), Poseidon2.compress(header, payload));
        _accumulators[step / stepsPerEpoch - _firstEpoch] = chained;
        steps = step + 1;
        emit Chained(step, header, payload, chained);
    }

    /// @dev Whether a leaf is under the root. Only account elements are leaves, and those are less than
    /// 2^248. A sibling beyond the field counts as its residue.
    function _isLeaf(uint256 slot, uint256 element, uint256[] calldata path) internal view returns (bool) {
        if (path.length != _depth || element >> 248 != 0) return false;
        uint256 node = element;
        for (uint256 level; level < path.length; ++level) {
            node = (slot >> level) & 1 == 0
                ? Poseidon2.compress(node, path[level])
                : Poseidon2.compress(path[level], node);
        }
        return node == root;
    }
}
