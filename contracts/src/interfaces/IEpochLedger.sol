// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IRegistryCoordinator } from "./IEigenLayer.sol";
import { IEpochVerifier } from "./IEpochVerifier.sol";
import { Account, ILedger } from "./ILedger.sol";

/// @notice A proof that the ledger's pending steps lead from one root to another.
/// @param fromStep How many steps are settled before it.
/// @param toStep How many are settled after it.
/// @param oldRoot The root before it.
/// @param newRoot The root after it.
/// @param proof The three points of a Groth16 proof, as EIP-197 writes them.
struct EpochProof {
    uint64 fromStep;
    uint64 toStep;
    uint256 oldRoot;
    uint256 newRoot;
    uint256[8] proof;
}

/// @title The epoch ledger (protocol §8.1).
/// @notice Accounts are the leaves of a Merkle tree whose root the contract keeps. Every change of an account
/// is a step. It is chained at once, and settled when somebody proves that the new root follows. Steps settle
/// in epochs of `stepsPerEpoch`; the newest epoch may settle before it is full. An account's element is a
/// value of 248 bits: points (80), last work (48), last seconds (16), last verdict (8), streak (8),
/// established (48), last index (40), from the lowest bit.
interface IEpochLedger is ILedger {
    /// @notice A step was chained. These events suffice to compute the accounts.
    /// @param step How many steps there were before it.
    /// @param header What the step does.
    /// @param payload The element that the step works with.
    /// @param accumulator The hash of all steps up to and including this one.
    event Chained(uint64 indexed step, uint256 header, uint256 payload, uint256 accumulator);
    /// @notice Steps were settled.
    /// @param fromStep The first of them.
    /// @param toStep The first that is still pending.
    /// @param newRoot The root of the accounts now.
    event EpochSettled(uint64 indexed fromStep, uint64 toStep, uint256 newRoot);
    /// @notice An account got a slot.
    /// @param account The account.
    /// @param slot The slot.
    event SlotTaken(address indexed account, uint32 slot);
    /// @notice An account's slot was freed, and the account is stored in the contract.
    /// @param account The account.
    /// @param slot The slot.
    event SlotReleased(address indexed account, uint32 slot);
    /// @notice An account was stored as it is under the root.
    /// @param account The account.
    /// @param points Its points.
    event Withdrawn(address indexed account, uint256 points);
    /// @notice A fault was chained. Its cost is known when it is settled.
    /// @param operator The operator at fault.
    /// @param opener The account that opened the dispute.
    /// @param step The fault's step.
    /// @param work Work, in GiFLOP, of the operator's credited line.
    event FaultChained(address indexed operator, address indexed opener, uint64 step, uint256 work);

    /// @notice The number of a page's slots must be a power of two from 8 to 1024.
    /// @custom:remedy Deploy the ledger with the shape of its verifier's circuit.
    error SlotsOutOfBounds(uint32 slots);
    /// @notice An epoch must have from 1 to 64 steps.
    /// @custom:remedy Deploy the ledger with the shape of its verifier's circuit.
    error StepsOutOfBounds(uint32 stepsPerEpoch);
    /// @notice There is no contract at the verifier's address.
    /// @custom:remedy Deploy the verifier first.
    error NoVerifier(address verifier);
    /// @notice The verifier's circuit has another shape, so no proof could ever fit this ledger.
    /// @custom:remedy Deploy the ledger with the verifier's shape.
    error ShapeNotProven(uint32 slots, uint32 stepsPerEpoch, uint32 provenSlots, uint32 provenSteps);
    /// @notice The proof does not begin at the first pending step.
    /// @custom:remedy If the steps are settled already, none is needed; otherwise prove the epochs before
    /// them first.
    error EpochNotNext(uint64 fromStep, uint64 settledSteps);
    /// @notice The proof does not end at the epoch's end or, if the epoch isn't full, at the newest step.
    /// @custom:remedy Prove up to `toStep`: more steps were chained in the meantime, or a block was
    /// reorganised.
    error WrongEpochEnd(uint64 given, uint64 toStep);
    /// @notice All steps are settled.
    /// @custom:remedy None is needed.
    error NothingToSettle(uint64 settledSteps);
    /// @notice The proof starts from another root than the current one.
    /// @custom:remedy Compute the accounts from the Chained events again and prove from them.
    error WrongRoot(uint256 given, uint256 root);
    /// @notice The verifier rejects the proof for these roots and the pending steps.
    /// @custom:remedy Prove the pending steps again, from the accounts under the current root, with the
    /// proving key that belongs to the deployed verifier.
    error ProofInvalid();
    /// @notice The verifier rejects the new root: it is not in the scalar field.
    /// @custom:remedy Give a new root that is less than the field's order.
    error PublicInputNotInField();
    /// @notice Only the AVS's operators can ask for a slot.
    /// @custom:remedy Register the operator in one of the AVS's quorums first.
    error NotRegistered(address account);
    /// @notice Every slot is taken.
    /// @custom:remedy Release the slot of an account that is no longer an operator, then try again.
    error PageFull(uint32 slots);
    /// @notice The account has no slot.
    /// @custom:remedy None is needed if the slot was released: the views answer from what was stored then. An
    /// operator that wants credit calls `initialise`.
    error NoSlot(address account);
    /// @notice The step that took the slot is not settled: the account under the root may still be the
    /// previous holder's.
    /// @custom:remedy Wait until `fromStep` steps are settled, or prove the pending epochs.
    error SlotTooNew(address account, uint64 fromStep, uint64 settledSteps);
    /// @notice The account is not under the root.
    /// @custom:remedy Build the proof again from the accounts as of the newest EpochSettled event.
    error WrongProof(address account, uint256 root);
    /// @notice A slot can't be released while steps are pending.
    /// @custom:remedy Prove the pending epochs first.
    error StepsPending(uint64 settledSteps, uint64 steps);
    /// @notice A slot can't be released while a round is open.
    /// @custom:remedy Try again between two rounds.
    error RoundIsOpen(uint64 roundId);
    /// @notice The account is still an operator of the AVS, and keeps its slot.
    /// @custom:remedy None: only the slots of operators that have left can be released.
    error StillRegistered(address account);

    /// @notice Settles the first pending epoch. By anyone.
    /// @param epoch The proof.
    function settleEpoch(EpochProof calldata epoch) external;

    /// @notice Stores an account as it is under the root, so that the views answer from it. By anyone, any
    /// number of times.
    /// @param account The account.
    /// @param element Its element.
    /// @param path The siblings up to the root.
    function withdraw(address account, uint256 element, uint256[] calldata path) external;

    /// @notice Frees the slot of an account that is no longer an operator, and stores the account. By anyone,
    /// while nothing is pending and no round is open, so that a slot's holder can't change within a round.
    /// @param account The account.
    /// @param element Its element.
    /// @param path The siblings up to the root.
    function release(address account, uint256 element, uint256[] calldata path) external;

    /// @notice Membership of the AVS's quorums.
    /// @return The coordinator, fixed at construction.
    function coordinator() external view returns (IRegistryCoordinator);

    /// @notice The contract that checks proofs.
    /// @return The verifier, fixed at construction.
    function verifier() external view returns (IEpochVerifier);

    /// @notice How many accounts the page has room for.
    /// @return A power of two.
    function slots() external view returns (uint32);

    /// @notice The largest number of steps that one proof settles.
    /// @return The number.
    function stepsPerEpoch() external view returns (uint32);

    /// @notice The first block with events of this ledger; none is older.
    /// @return The block in which the ledger was deployed.
    function deployedBlock() external view returns (uint256);

    /// @notice The root of the accounts after the settled steps.
    /// @return The root.
    function root() external view returns (uint256);

    /// @notice How many steps were chained.
    /// @return The number of the next one.
    function steps() external view returns (uint64);

    /// @notice How many steps are settled.
    /// @return The number of the first pending one.
    function settledSteps() external view returns (uint64);

    /// @notice The hash of the settled steps.
    /// @return The accumulator; 0 if there are none.
    function settledAccumulator() external view returns (uint256);

    /// @notice The hash of all steps.
    /// @return The accumulator; 0 if there are none.
    function accumulator() external view returns (uint256);

    /// @notice The public inputs that the next proof must have, roots aside. Reverts with NothingToSettle if
    /// nothing is pending.
    /// @return fromStep The first step.
    /// @return toStep The step after the last one.
    /// @return accumulatorFrom The hash of the steps before the first one.
    /// @return accumulatorTo The hash of the steps up to and including the last one.
    function nextEpoch()
        external
        view
        returns (uint64 fromStep, uint64 toStep, uint256 accumulatorFrom, uint256 accumulatorTo);

    /// @notice An account's slot.
    /// @param account The account.
    /// @return held Whether it has one.
    /// @return slot The slot.
    function slotOf(address account) external view returns (bool held, uint32 slot);

    /// @notice A slot's holder.
    /// @param slot The slot.
    /// @return account Its holder; the zero address if it has none.
    function accountAt(uint32 slot) external view returns (address account);

    /// @notice The holders of all slots that were ever taken, in the order of the slots.
    /// @return accounts The holders; the zero address where a slot was released.
    function holders() external view returns (address[] memory accounts);

    /// @notice An account as it is under the root; nothing is stored. Reverts if the proof is wrong.
    /// @param account The account.
    /// @param element Its element.
    /// @param path The siblings up to the root.
    /// @return The account.
    function accountProven(address account, uint256 element, uint256[] calldata path)
        external
        view
        returns (Account memory);
}
