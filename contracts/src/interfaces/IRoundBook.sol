// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Certificate } from "./ICertificates.sol";
import { Parameters } from "./IParameters.sol";

/// @notice The state of a round. `Expired` is never stored: an open round past its last block has it.
enum RoundStatus {
    None,
    Open,
    Settled,
    Void,
    Expired
}

/// @notice A round as the book shows it.
/// @param status Its state now.
/// @param openBlock The block that opened it.
/// @param openTime That block's timestamp.
/// @param settledIndex Its position among the settled rounds, from 1; 0 unless it is settled.
/// @param parametersVersion The parameters it runs under.
/// @param quorumCount How many quorums must sign: quorums 0 to quorumCount - 1.
/// @param saltHash The hash of its salt; 0 once it is settled.
/// @param record Hash of its RoundRecord once it is settled, otherwise 0.
struct Round {
    RoundStatus status;
    uint64 openBlock;
    uint64 openTime;
    uint64 settledIndex;
    uint32 parametersVersion;
    uint8 quorumCount;
    bytes32 saltHash;
    bytes32 record;
}

/// @notice The record of a settled round. The book keeps only its hash. The values are in the RoundSettled
/// event, and calls that need them on chain hand them back.
/// @param settleBlock The block that settled it.
struct RoundRecord {
    bytes32 workSeed;
    bytes32 sampleSeed;
    bytes32 commitSetHash;
    bytes32 evidenceHash;
    bytes32 resultsHash;
    uint64 settleBlock;
}

/// @notice All that disputes need from a round, in one call.
/// @param record Hash of its RoundRecord if it is settled, otherwise 0.
/// @param openBlock The block that opened it.
/// @param slashWads The value in the round's Parameters, like the fields after it.
struct DisputeTerms {
    bytes32 record;
    uint64 openBlock;
    uint64 slashWads;
    uint32 samples;
    uint32 minSize;
    uint32 maxSize;
    uint32 disputeWindow;
    uint32 answerBlocks;
    uint32 proveBlocks;
    uint32 answerSpacing;
    uint32 queueMax;
}

/// @notice What it takes to settle a round, besides the certificate.
/// @param roundId The round.
/// @param salt The value whose hash opened it.
/// @param commitSetHash Hash of the commit set.
/// @param evidenceHash Hash of the evidence file.
/// @param sampleProof Proof of the sample's randomness; under RANDAO the sample block's header in RLP.
/// @param lines Packed result lines of 28 bytes: operator (20), log2 n (1), laps (6), verdict (1).
/// @param linesDigest The ledger's digest of the lines (protocol §8.1); 0 unless the ledger uses one.
struct Settlement {
    uint64 roundId;
    bytes32 salt;
    bytes32 commitSetHash;
    bytes32 evidenceHash;
    bytes sampleProof;
    bytes lines;
    bytes32 linesDigest;
}

/// @title The round book.
/// @notice Opens, voids and settles rounds (protocol §3, §6 and §8).
interface IRoundBook {
    /// @notice A round was opened in this block.
    /// @param roundId The round.
    /// @param saltHash Hash of its salt.
    /// @param openTime This block's timestamp.
    /// @param parametersVersion The parameters it runs under.
    event RoundOpened(uint64 indexed roundId, bytes32 saltHash, uint64 openTime, uint32 parametersVersion);
    /// @notice A round was settled and its lines went to the ledger.
    /// @param roundId The round.
    /// @param settledIndex Its position among the settled rounds, from 1.
    /// @param workSeed Seed of its work.
    /// @param sampleSeed Seed of its samples.
    /// @param commitSetHash Hash of the commit set.
    /// @param evidenceHash Hash of the evidence file.
    /// @param resultsHash Hash of the lines.
    /// @param lines Packed result lines, as in Settlement.
    event RoundSettled(
        uint64 indexed roundId,
        uint64 settledIndex,
        bytes32 workSeed,
        bytes32 sampleSeed,
        bytes32 commitSetHash,
        bytes32 evidenceHash,
        bytes32 resultsHash,
        bytes lines
    );
    /// @notice A round was proven void: its sample became public too early.
    /// @param roundId The round.
    event RoundVoided(uint64 indexed roundId);
    /// @notice New openings are refused.
    event OpeningsPaused();
    /// @notice New openings are allowed again.
    event OpeningsUnpaused();

    /// @notice The ledger is bound to another round book.
    /// @custom:remedy Deploy the ledger with the address that this round book will have.
    error LedgerOfAnother(address roundBook);
    /// @notice Only the challenger role opens rounds.
    /// @custom:remedy Send from the account that `challenger()` returns, or have the owner change the role.
    error NotChallenger(address caller, address challenger);
    /// @notice The owner has paused new openings.
    /// @custom:remedy Wait until the owner unpauses them; the open round continues.
    error OpeningsArePaused();
    /// @notice Openings are already in that state.
    /// @custom:remedy None is needed.
    error NothingToChange();
    /// @notice A round needs a salt.
    /// @custom:remedy Give the hash of a fresh random salt.
    error EmptySaltHash();
    /// @notice A round needs at least one quorum.
    /// @custom:remedy Have the owner create a quorum in EigenLayer's coordinator first.
    error NoQuorumExists();
    /// @notice Rounds can't be opened so soon after each other.
    /// @custom:remedy Open from `earliestBlock` on.
    error OpenedTooSoon(uint256 earliestBlock);
    /// @notice The previous round may still be settled.
    /// @custom:remedy Settle it, prove it void, or wait until `lastBlock` has passed.
    error PreviousRoundOpen(uint64 roundId, uint256 lastBlock);
    /// @notice The round is not open.
    /// @custom:remedy None if it is settled already; an expired or void round is over, and work continues
    /// with the next one.
    error RoundNotOpen(uint64 roundId, RoundStatus status);
    /// @notice The salt is not the one that opened the round.
    /// @custom:remedy Settle with the salt that the challenger published for this opening; after a
    /// reorganisation it may be another one.
    error WrongSalt(bytes32 expected, bytes32 actual);
    /// @notice The sample became public too early; the round is void.
    /// @custom:remedy Call `voidRound` with the same header; operators lose nothing.
    error SampleTooEarly(uint64 timestamp, uint256 earliest);
    /// @notice The sample did not become public too early; the round is not void.
    /// @custom:remedy Settle the round instead.
    error SampleInTime(uint64 timestamp, uint256 earliest);
    /// @notice The settlement has a digest of the lines, but the ledger uses none.
    /// @custom:remedy Set it to 0, both in the settlement and in what is signed.
    error LinesDigestNotUsed(bytes32 linesDigest);
    /// @notice The digest of the lines is not an element of the scalar field of BN254.
    /// @custom:remedy Give a digest that is less than the field's order.
    error LinesDigestNotInField(bytes32 linesDigest);

    /// @notice Opens a round. Only the challenger role. The call fixes the round's parameters, opening block
    /// and quorums.
    /// @param saltHash Keccak-256 of the salt, which the challenger publishes once it sees the opening block.
    /// @return roundId Rounds are numbered from 1.
    function openRound(bytes32 saltHash) external returns (uint64 roundId);

    /// @notice Proves an open round void: its sample block came too early (protocol §6). By anyone.
    /// @param roundId The round.
    /// @param sampleProof The same as in Settlement.
    function voidRound(uint64 roundId, bytes calldata sampleProof) external;

    /// @notice Settles the open round: checks everything that protocol §8 lists and hands the lines to the
    /// ledger. By anyone.
    /// @param settlement What the operators agreed on.
    /// @param certificate Their signature over its results digest.
    function settleRound(Settlement calldata settlement, Certificate calldata certificate) external;

    /// @notice Pauses new openings; the open round continues. Only the owner.
    function pauseOpenings() external;

    /// @notice Allows new openings again. Only the owner.
    function unpauseOpenings() external;

    /// @notice How many rounds have been opened.
    /// @return The last one's id.
    function roundCount() external view returns (uint64);

    /// @notice How many rounds have been settled.
    /// @return The last one's settled index.
    function settledCount() external view returns (uint64);

    /// @notice Whether new openings are paused.
    /// @return Whether they are.
    function openingsPaused() external view returns (bool);

    /// @notice A round in its current state.
    /// @param roundId The round.
    /// @return Its state; all zero if it was never opened.
    function round(uint64 roundId) external view returns (Round memory);

    /// @notice The parameters that a round runs under; reverts if it was never opened.
    /// @param roundId The round.
    /// @return Its parameters.
    function parametersOf(uint64 roundId) external view returns (Parameters memory);

    /// @notice What disputes need from a round.
    /// @param roundId The round.
    /// @return Its terms; all zero if it was never opened.
    function disputeTermsOf(uint64 roundId) external view returns (DisputeTerms memory);

    /// @notice Whether a round could be opened in this block, as far as the round book knows; the registries
    /// are not asked.
    /// @return open Whether it could.
    /// @return earliestBlock The first block that could open one, if openings are not paused and an open last
    /// round is neither settled nor proven void earlier.
    function canOpen() external view returns (bool open, uint256 earliestBlock);

    /// @notice Whether the ledger uses a digest of the lines.
    /// @return Whether it does, as fixed at construction.
    function usesLinesDigest() external view returns (bool);

    /// @notice The digest that operators sign to settle a round (protocol §8 and §8.1).
    /// @param roundId The round.
    /// @param workSeed Seed of its work.
    /// @param sampleSeed Seed of its samples.
    /// @param commitSetHash Hash of the commit set.
    /// @param evidenceHash Hash of the evidence file.
    /// @param resultsHash Hash of the packed lines.
    /// @param linesDigest The same as in Settlement.
    /// @return The digest.
    function resultsDigest(
        uint64 roundId,
        bytes32 workSeed,
        bytes32 sampleSeed,
        bytes32 commitSetHash,
        bytes32 evidenceHash,
        bytes32 resultsHash,
        bytes32 linesDigest
    ) external view returns (bytes32);
}
