// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IDisputes } from "./IDisputes.sol";
import { IRoundBook } from "./IRoundBook.sol";

/// @notice The ledger's account of one operator (protocol §8).
/// @param points Credited points; 1 point is 1 GiFLOP (2^30 FLOP) at multiplier 1.
/// @param established Work, in GiFLOP a round, on which the liveness bonus is paid.
/// @param lastWork Work, in GiFLOP, of the last credited line.
/// @param streak Consecutive credited rounds, at most 128, as of the last line.
/// @param lastIndex Settled index of the last line that counted; 0 if there was none.
/// @param lastVerdict Verdict code of that line; 0 if there was none.
/// @param lastSeconds Seconds in which the work of the last credited line was done.
/// @param initialised Whether somebody paid for the slot ahead of the first line.
struct Account {
    uint80 points;
    uint48 established;
    uint48 lastWork;
    uint8 streak;
    uint40 lastIndex;
    uint8 lastVerdict;
    uint16 lastSeconds;
    bool initialised;
}

/// @title A points ledger.
/// @notice Turns the lines of settled rounds into points. Bound at construction to one round book, whose
/// lines it credits, and to the disputes that can take points back; nothing else moves points.
interface ILedger {
    /// @notice An operator's slot was paid for ahead of its first line.
    /// @param operator The operator.
    event AccountInitialised(address indexed operator);

    /// @notice A fault was applied.
    /// @param operator The operator at fault.
    /// @param opener The account that opened the dispute.
    /// @param takenBack Points of the round that were taken back.
    /// @param forfeited Further points that the operator lost.
    /// @param reward The opener's share of the forfeited points; the rest is burnt.
    event FaultApplied(
        address indexed operator, address indexed opener, uint256 takenBack, uint256 forfeited, uint256 reward
    );

    /// @notice Only the round book applies lines.
    /// @custom:remedy None: lines come only from settlements.
    error NotRoundBook(address caller);
    /// @notice Only the disputes apply faults.
    /// @custom:remedy None: faults come only from disputes.
    error NotDisputes(address caller);
    /// @notice The slot is already in use.
    /// @custom:remedy None is needed.
    error AlreadyInitialised(address operator);

    /// @notice Applies the lines of one settled round. Only the round book may call it, with lines that it
    /// has checked (protocol §8).
    /// @param settledIndex How many rounds have been settled, including this one; the first is 1.
    /// @param secondsOfRound The round's window + freezeGrace.
    /// @param maxFlop The most FLOP that any line of the round has.
    /// @param lines Packed lines of 28 bytes: operator (20), log2 n (1), laps (6), verdict (1).
    /// @param linesDigest The lines' digest as the quorum signed it, less than the scalar field's order; 0
    /// unless the ledger uses it (protocol §8.1).
    function applyLines(
        uint64 settledIndex,
        uint32 secondsOfRound,
        uint256 maxFlop,
        bytes calldata lines,
        bytes32 linesDigest
    ) external;

    /// @notice Applies a proven fault. Only the disputes may call it (protocol §9).
    /// @param operator The operator at fault.
    /// @param work Work of its credited line in the round, in GiFLOP; 0 if it has none.
    /// @param opener The account that opened the dispute.
    /// @return takenBack Points of the round that were taken back.
    /// @return forfeited Further points that the operator lost.
    /// @return reward The opener's share of the forfeited points; the rest is burnt.
    function applyFault(address operator, uint256 work, address opener)
        external
        returns (uint256 takenBack, uint256 forfeited, uint256 reward);

    /// @notice Pays for an operator's slot ahead of its first line, so that its first settlement doesn't have
    /// to. By anyone.
    /// @param operator The operator.
    function initialise(address operator) external;

    /// @notice The only contract that credits points.
    /// @return The round book, fixed at construction.
    function roundBook() external view returns (IRoundBook);

    /// @notice The only contract that takes points back.
    /// @return The disputes, fixed at construction.
    function disputes() external view returns (IDisputes);

    /// @notice Whether a quorum must sign a digest of the lines in addition to their hash.
    /// @return Whether it must. This never changes.
    function usesLinesDigest() external view returns (bool);

    /// @notice An operator's points.
    /// @param operator The operator.
    /// @return points Its balance; 1 point is 1 GiFLOP (2^30 FLOP) at multiplier 1.
    function flopsOf(address operator) external view returns (uint256 points);

    /// @notice The rate of an operator's last credited round.
    /// @param operator The operator.
    /// @return flopPerSecond Its work over window + freezeGrace, in FLOP/s; 0 if it has no credited round.
    function rateOf(address operator) external view returns (uint256 flopPerSecond);

    /// @notice The multiplier on established work if the next round settled now with a line of this operator.
    /// Rounds missed since its last line count.
    /// @param operator The operator.
    /// @return multiplier From 1e18, which is 1, to 2e18.
    function livenessMultiplierOf(address operator) external view returns (uint256 multiplier);

    /// @notice The verdict of an operator's last line.
    /// @param operator The operator.
    /// @return verdict Its code; 0 if the operator has no line.
    function lastVerdictOf(address operator) external view returns (uint8 verdict);

    /// @notice An operator's account as stored: `streak` does not yet count misses since the last line.
    /// @param operator The operator.
    /// @return account The account.
    function accountOf(address operator) external view returns (Account memory account);
}
