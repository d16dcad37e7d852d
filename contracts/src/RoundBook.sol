// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Certificates } from "./Certificates.sol";
import { ParameterBook } from "./ParameterBook.sol";
import { Certificate } from "./interfaces/ICertificates.sol";
import { ILedger } from "./interfaces/ILedger.sol";
import { Parameters } from "./interfaces/IParameters.sol";
import { IRandomness } from "./interfaces/IRandomness.sol";
import {
    DisputeTerms,
    IRoundBook,
    Round,
    RoundRecord,
    RoundStatus,
    Settlement
} from "./interfaces/IRoundBook.sol";
import { BN254 } from "./libraries/BN254.sol";
import { Lines } from "./libraries/Lines.sol";
import { Seeds } from "./libraries/Seeds.sol";
import { Math } from "@openzeppelin/contracts/utils/math/Math.sol";

/// @title The round book (protocol §3, §6 and §8).
/// @notice At most one round is open; rounds settle in order. A round ends either settled or void. It is void
/// if its sample's timestamp proves that, or if it expires unsettled.
abstract contract RoundBook is IRoundBook, ParameterBook, Certificates {
    bytes32 private constant RESULTS = keccak256("ProofOfFlops.Results.v1");
    bytes32 private constant EPOCH_RESULTS = keccak256("ProofOfFlops.EpochResults.v1");

    /// @notice The ledger that turns lines into points.
    ILedger public immutable ledger;
    /// @notice The source of both seeds.
    IRandomness public immutable randomness;
    /// @inheritdoc IRoundBook
    bool public immutable usesLinesDigest;

    /// @dev A round in two slots. `seal` is the salt's hash, then the hash of the round's record.
    struct Entry {
        RoundStatus status;
        uint64 openBlock;
        uint64 openTime;
        uint64 settledIndex;
        uint32 parametersVersion;
        uint8 quorumCount;
        bytes32 seal;
    }

    /// @inheritdoc IRoundBook
    uint64 public roundCount;
    /// @inheritdoc IRoundBook
    uint64 public settledCount;
    /// @inheritdoc IRoundBook
    bool public openingsPaused;

    mapping(uint64 roundId => Entry) private _rounds;

    constructor(ILedger ledger_, IRandomness randomness_) {
        address bound = address(ledger_.roundBook());
        if (bound != address(this)) revert LedgerOfAnother(bound);
        ledger = ledger_;
        usesLinesDigest = ledger_.usesLinesDigest();
        randomness = randomness_;
    }

    /// @inheritdoc IRoundBook
    function openRound(bytes32 saltHash) external returns (uint64 roundId) {
        uint32 version = parametersVersion;
        Parameters memory p = _parameters(version);
        if (msg.sender != p.challenger) revert NotChallenger(msg.sender, p.challenger);
        if (openingsPaused) revert OpeningsArePaused();
        if (saltHash == 0) revert EmptySaltHash();
        roundId = roundCount;
        if (roundId != 0) {
            Entry storage last = _rounds[roundId];
            uint256 earliest = uint256(last.openBlock) + p.minInterval;
            if (block.number < earliest) revert OpenedTooSoon(earliest);
            if (_status(last) == RoundStatus.Open) revert PreviousRoundOpen(roundId, _lastBlock(last));
        }
        uint8 quorums = _checkRegistries(p);
        if (quorums == 0) revert NoQuorumExists();

        roundCount = ++roundId;
        _rounds[roundId] = Entry({
            status: RoundStatus.Open,
            openBlock: uint64(block.number),
            openTime: uint64(block.timestamp),
            settledIndex: 0,
            parametersVersion: version,
            quorumCount: quorums,
            seal: saltHash
        });
        emit RoundOpened(roundId, saltHash, uint64(block.timestamp), version);
    }

    /// @inheritdoc IRoundBook
    function voidRound(uint64 roundId, bytes calldata sampleProof) external {
        Entry storage entry = _openEntry(roundId);
        Parameters storage p = _parameters(entry.parametersVersion);
        (, uint64 timestamp) = randomness.sampleEntropy(entry.openBlock + p.sampleDelay, sampleProof);
        uint256 earliest = _earliestSample(entry, p);
        if (timestamp >= earliest) revert SampleInTime(timestamp, earliest);
        entry.status = RoundStatus.Void;
        emit RoundVoided(roundId);
    }

    /// @inheritdoc IRoundBook
    /// @dev Calls to the registries and the randomness are read-only; the ledger, which is trusted, is called
    /// last.
    function settleRound(Settlement calldata s, Certificate calldata certificate) external {
        Entry storage entry = _openEntry(s.roundId);
        Parameters storage p = _parameters(entry.parametersVersion);
        RoundRecord memory r;
        (r.workSeed, r.sampleSeed) = _seeds(entry, p, s);
        _checkLines(p, s.lines);
        r.commitSetHash = s.commitSetHash;
        r.evidenceHash = s.evidenceHash;
        r.resultsHash = keccak256(s.lines);
        r.settleBlock = uint64(block.number);
        _requireThreshold(
            resultsDigest(
                s.roundId,
                r.workSeed,
                r.sampleSeed,
                r.commitSetHash,
                r.evidenceHash,
                r.resultsHash,
                s.linesDigest
            ),
            entry.quorumCount,
            uint32(entry.openBlock),
            p.threshold,
            certificate
        );

        uint64 settledIndex = ++settledCount;
        entry.status = RoundStatus.Settled;
        entry.settledIndex = settledIndex;
        entry.seal = keccak256(abi.encode(r));
        emit RoundSettled(
            s.roundId,
            settledIndex,
            r.workSeed,
            r.sampleSeed,
            r.commitSetHash,
            r.evidenceHash,
            r.resultsHash,
            s.lines
        );
        ledger.applyLines(
            settledIndex, p.window + p.freezeGrace, uint256(p.maxRate) * p.window, s.lines, s.linesDigest
        );
    }

    /// @inheritdoc IRoundBook
    function pauseOpenings() external onlyOwner {
        if (openingsPaused) revert NothingToChange();
        openingsPaused = true;
        emit OpeningsPaused();
    }

    /// @inheritdoc IRoundBook
    function unpauseOpenings() external onlyOwner {
        if (!openingsPaused) revert NothingToChange();
        openingsPaused = false;
        emit OpeningsUnpaused();
    }

    /// @inheritdoc IRoundBook
    function round(uint64 roundId) external view returns (Round memory) {
        Entry storage entry = _rounds[roundId];
        bool settled = entry.status == RoundStatus.Settled;
        return Round({
            status: _status(entry),
            openBlock: entry.openBlock,
            openTime: entry.openTime,
            settledIndex: entry.settledIndex,
            parametersVersion: entry.parametersVersion,
            quorumCount: entry.quorumCount,
            saltHash: settled ? bytes32(0) : entry.seal,
            record: settled ? entry.seal : bytes32(0)
        });
    }

    /// @inheritdoc IRoundBook
    function parametersOf(uint64 roundId) external view returns (Parameters memory) {
        Entry storage entry = _rounds[roundId];
        if (entry.status == RoundStatus.None) revert RoundNotOpen(roundId, RoundStatus.None);
        return _parameters(entry.parametersVersion);
    }

    /// @inheritdoc IRoundBook
    function disputeTermsOf(uint64 roundId) external view returns (DisputeTerms memory) {
        Entry storage entry = _rounds[roundId];
        Parameters storage p = _parameters(entry.parametersVersion);
        return DisputeTerms({
            record: entry.status == RoundStatus.Settled ? entry.seal : bytes32(0),
            openBlock: entry.openBlock,
            slashWads: p.slashWads,
            samples: p.samples,
            minSize: p.minSize,
            maxSize: p.maxSize,
            disputeWindow: p.disputeWindow,
            answerBlocks: p.answerBlocks,
            proveBlocks: p.proveBlocks,
            answerSpacing: p.answerSpacing,
            queueMax: p.queueMax
        });
    }

    /// @inheritdoc IRoundBook
    function canOpen() external view returns (bool open, uint256 earliestBlock) {
        earliestBlock = block.number;
        if (roundCount != 0) {
            Entry storage last = _rounds[roundCount];
            earliestBlock = uint256(last.openBlock) + _parameters(parametersVersion).minInterval;
            if (_status(last) == RoundStatus.Open) {
                earliestBlock = Math.max(earliestBlock, _lastBlock(last) + 1);
            }
        }
        open = !openingsPaused && block.number >= earliestBlock;
    }

    /// @inheritdoc IRoundBook
    function resultsDigest(
        uint64 roundId,
        bytes32 workSeed,
        bytes32 sampleSeed,
        bytes32 commitSetHash,
        bytes32 evidenceHash,
        bytes32 resultsHash,
        bytes32 linesDigest
    ) public view returns (bytes32) {
        if (!usesLinesDigest) {
            if (linesDigest != 0) revert LinesDigestNotUsed(linesDigest);
            return keccak256(
                abi.encode(
                    RESULTS,
                    block.chainid,
                    address(this),
                    roundId,
                    workSeed,
                    sampleSeed,
                    commitSetHash,
                    evidenceHash,
                    resultsHash
                )
            );
        }
        if (uint256(linesDigest) >= BN254.R) revert LinesDigestNotInField(linesDigest);
        return keccak256(
            abi.encode(
                EPOCH_RESULTS,
                block.chainid,
                address(this),
                roundId,
                workSeed,
                sampleSeed,
                commitSetHash,
                evidenceHash,
                resultsHash,
                linesDigest
            )
        );
    }

    /// @dev Both seeds of a round, from its salt and the proof of its sample's randomness.
    function _seeds(Entry storage entry, Parameters storage p, Settlement calldata s)
        private
        view
        returns (bytes32 workSeed, bytes32 sampleSeed)
    {
        bytes32 saltHash = keccak256(abi.encode(s.salt));
        if (saltHash != entry.seal) revert WrongSalt(entry.seal, saltHash);
        uint64 openBlock = entry.openBlock;
        workSeed = Seeds.work(randomness.workEntropy(openBlock), s.salt, s.roundId);
        (bytes32 entropy, uint64 timestamp) =
            randomness.sampleEntropy(openBlock + p.sampleDelay, s.sampleProof);
        uint256 earliest = _earliestSample(entry, p);
        if (timestamp < earliest) revert SampleTooEarly(timestamp, earliest);
        sampleSeed = Seeds.sample(entropy, workSeed);
    }

    function _checkLines(Parameters storage p, bytes calldata lines) private view {
        Lines.check(
            lines,
            Lines.Bounds({
                minLogSize: Math.log2(p.minSize),
                maxLogSize: Math.log2(p.maxSize),
                maxWork: uint256(p.maxRate) * p.window,
                maxLines: p.maxLines
            })
        );
    }

    /// @dev The entry of a round that can still be settled.
    function _openEntry(uint64 roundId) private view returns (Entry storage entry) {
        entry = _rounds[roundId];
        RoundStatus status = _status(entry);
        if (status != RoundStatus.Open) revert RoundNotOpen(roundId, status);
    }

    function _status(Entry storage entry) private view returns (RoundStatus status) {
        status = entry.status;
        if (status == RoundStatus.Open && block.number > _lastBlock(entry)) status = RoundStatus.Expired;
    }

    /// @dev The last block in which the round can be settled.
    function _lastBlock(Entry storage entry) private view returns (uint256) {
        return uint256(entry.openBlock) + _parameters(entry.parametersVersion).settleBlocks;
    }

    /// @dev The earliest timestamp of the sample with which the round is not void: four blocks' proposers
    /// must have revealed after the freeze.
    function _earliestSample(Entry storage entry, Parameters storage p) private view returns (uint256) {
        return uint256(entry.openTime) + p.window + p.freezeGrace + 4 * uint256(p.blockTime);
    }
}
