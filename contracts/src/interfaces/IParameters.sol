// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice The configuration of rounds and disputes (protocol §10). ParameterBounds has the bounds of each.
/// @param blockTime Seconds between blocks.
/// @param window Seconds from the opening block's timestamp to the freeze of commitments.
/// @param saltGrace Seconds from the opening block's timestamp in which the salt must reach an operator.
/// @param freezeGrace Seconds after the freeze in which the commit set must reach an operator.
/// @param handoverMargin Seconds before a deadline until which a message may be handed to other operators.
/// @param sampleDelay Blocks from the opening block to the sample block.
/// @param revealWindow Seconds from the sample block's timestamp to the reveals' deadline.
/// @param settleBlocks Blocks from the opening block in which the round can be settled.
/// @param minInterval Blocks between openings.
/// @param samples Samples an operator must open.
/// @param minSize Smallest matrix size.
/// @param maxSize Largest matrix size.
/// @param maxRate The highest rate in FLOP/s that any operator is credited with.
/// @param maxLines Largest number of result lines of a round.
/// @param threshold Percent of every quorum's stake that must sign the results.
/// @param disputeWindow Blocks after settlement in which a dispute can be opened.
/// @param answerBlocks Blocks in which a dispute can be answered.
/// @param proveBlocks Blocks in which an answer can be proven wrong.
/// @param answerSpacing Blocks between the deadlines of one operator's disputes.
/// @param queueMax Blocks by which queued disputes can delay a deadline.
/// @param keeperDelay Blocks in which stakes of a pending deallocation are brought up to date.
/// @param slashWads Share of the allocated magnitude slashed on a proven fault; 1e18 is all.
/// @param challenger Opens rounds.
/// @param aggregator Signs commit sets and receipts.
struct Parameters {
    uint32 blockTime;
    uint32 window;
    uint32 saltGrace;
    uint32 freezeGrace;
    uint32 handoverMargin;
    uint32 sampleDelay;
    uint32 revealWindow;
    uint32 settleBlocks;
    uint32 minInterval;
    uint32 samples;
    uint32 minSize;
    uint32 maxSize;
    uint64 maxRate;
    uint32 maxLines;
    uint32 threshold;
    uint32 disputeWindow;
    uint32 answerBlocks;
    uint32 proveBlocks;
    uint32 answerSpacing;
    uint32 queueMax;
    uint32 keeperDelay;
    uint64 slashWads;
    address challenger;
    address aggregator;
}

/// @title The parameters of rounds and disputes.
/// @notice Versioned, bounded and behind a timelock.
interface IParameters {
    /// @notice Parameters were proposed.
    /// @param parameters What was proposed.
    /// @param readyAt When it can be applied, in unix seconds.
    event ParametersProposed(Parameters parameters, uint64 readyAt);
    /// @notice The pending proposal was withdrawn.
    /// @param proposalHash Hash of the ABI encoding of what was proposed.
    event ParametersProposalCancelled(bytes32 proposalHash);
    /// @notice Parameters are in force, and apply from the next round on.
    /// @param version Their version.
    /// @param parameters The parameters.
    event ParametersApplied(uint32 indexed version, Parameters parameters);

    /// @notice No proposal is pending.
    /// @custom:remedy Propose parameters first.
    error NoProposal();
    /// @notice These are not the parameters that were proposed.
    /// @custom:remedy Apply exactly what was proposed, or make a new proposal.
    error NotProposed(bytes32 expected, bytes32 actual);
    /// @notice The timelock runs until `readyAt`.
    /// @custom:remedy Apply from `readyAt` on.
    error TimelockRunning(uint64 readyAt);
    /// @notice The timelock's length is out of bounds.
    /// @custom:remedy Deploy with a delay from `least` to `most` seconds.
    error ParameterDelayOutOfBounds(uint32 delay, uint32 least, uint32 most);
    /// @notice No parameters have this version.
    /// @custom:remedy Use a version from 1 to `parametersVersion()`.
    error UnknownVersion(uint32 version);
    /// @notice A quorum doesn't weigh slashable stake, so nothing would back its signatures.
    /// @custom:remedy Replace the quorum with one of slashable stake.
    error NotSlashableQuorum(uint8 quorum);
    /// @notice Stake of a quorum could stop being counted before every dispute is over.
    /// @custom:remedy Raise the quorum's look-ahead to `needed`, or shorten the periods of disputes.
    error LookAheadTooShort(uint8 quorum, uint256 lookAhead, uint256 needed);
    /// @notice Stake of a quorum could be deallocated within its look-ahead.
    /// @custom:remedy Lower the quorum's look-ahead below `deallocationDelay`.
    error DeallocationTooFast(uint8 quorum, uint256 deallocationDelay, uint256 lookAhead);
    /// @notice Stake could be deallocated before every dispute is over.
    /// @custom:remedy Shorten the periods of disputes until their sum is less than `deallocationDelay`.
    error DeallocationWithinDisputes(uint256 deallocationDelay, uint256 needed);
    /// @notice Stake could be withdrawn before it is deallocated.
    /// @custom:remedy None on this EigenLayer deployment: its withdrawal delay must be at least its
    /// deallocation delay.
    error WithdrawalTooFast(uint256 withdrawalDelay, uint256 deallocationDelay);
    /// @notice The quorums may hold more operators than a round has lines.
    /// @custom:remedy Lower the quorums' maxOperatorCount, or raise maxLines.
    error TooManyOperators(uint256 operators, uint256 maxLines);

    /// @notice Proposes the next parameters and starts the timelock; replaces a pending proposal. Only the
    /// owner.
    /// @param next The proposed parameters.
    function proposeParameters(Parameters calldata next) external;

    /// @notice Puts the proposed parameters into force. Only the owner, once the timelock has run out.
    /// @param next The proposed parameters.
    /// @return version Their version.
    function applyParameters(Parameters calldata next) external returns (uint32 version);

    /// @notice Withdraws the pending proposal. Only the owner.
    function cancelParameters() external;

    /// @notice The parameters that the next round will have.
    /// @return The parameters in force.
    function parameters() external view returns (Parameters memory);

    /// @notice The parameters of a version.
    /// @param version A version, numbered from 1.
    /// @return Its parameters.
    function parametersAt(uint32 version) external view returns (Parameters memory);

    /// @notice The version that the next round will have.
    /// @return The version in force.
    function parametersVersion() external view returns (uint32);

    /// @notice The pending proposal; all zero if there is none.
    /// @return proposalHash Hash of the ABI encoding of what was proposed.
    /// @return readyAt When it can be applied, in unix seconds.
    function proposal() external view returns (bytes32 proposalHash, uint64 readyAt);

    /// @notice The timelock.
    /// @return Seconds between a proposal and its application.
    function parameterDelay() external view returns (uint32);

    /// @notice The account that opens the next round.
    /// @return The challenger role in force.
    function challenger() external view returns (address);

    /// @notice The account whose signature a commit set of the next round must carry.
    /// @return The aggregator role in force.
    function aggregator() external view returns (address);
}
