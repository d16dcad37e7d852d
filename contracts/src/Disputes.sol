// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { ProofOfFlops } from "./ProofOfFlops.sol";
import {
    Answer,
    AnswerStatus,
    Claim,
    Dispute,
    DisputeStatus,
    Fault,
    IDisputes,
    SignedCommitment
} from "./interfaces/IDisputes.sol";
import { IAllocationManager, IBLSApkRegistry, IRegistryCoordinator } from "./interfaces/IEigenLayer.sol";
import { ILedger } from "./interfaces/ILedger.sol";
import { DisputeTerms, RoundRecord } from "./interfaces/IRoundBook.sol";
import { Answers } from "./libraries/Answers.sol";
import { BN254 } from "./libraries/BN254.sol";
import { Entries } from "./libraries/Entries.sol";
import { Lines } from "./libraries/Lines.sol";
import { Seeds } from "./libraries/Seeds.sol";
import { Tiles } from "./libraries/Tiles.sol";
import { Math } from "@openzeppelin/contracts/utils/math/Math.sol";

/// @title Disputes (protocol §9).
/// @notice The fraud proof, and the only slasher. It is not upgradeable, has no owner, and trusts only
/// EigenLayer's registries, the round book and the ledger.
/// @dev Nothing here can be held up. Ether leaves only in `withdraw`, so no receiver can block another. Only
/// `slash` and `refresh` ask EigenLayer to act, so a paused registry delays nothing else. Anybody can drive
/// up the numbers of answers and disputes for a bond, so no call loops over them, except `firstStanding`,
/// which reads one word for every 256 fallen answers.
contract Disputes is IDisputes {
    bytes32 private constant COMMITMENT = keccak256("ProofOfFlops.Commitment.v1");
    bytes32 private constant SAMPLE = keccak256("ProofOfFlops.Sample.v1");
    /// @dev Bounds of the matrix size under any parameters (protocol §2).
    uint32 private constant SMALLEST_SIZE = 256;
    uint32 private constant LARGEST_SIZE = 32_768;

    /// @notice Blocks from an announcement to the opening.
    uint256 public constant ANNOUNCE_BLOCKS = 2;
    /// @notice Gas that an answer may use; half of a dispute's bond pays for it at twice the base fee.
    uint256 public constant ANSWER_GAS = 750_000;
    /// @notice Gas that a proof may use for any matrix size, mostly for the tile's entries.
    uint256 public constant PROVE_GAS = 700_000;
    /// @notice Further gas that a proof may use for each of a row's n entries.
    uint256 public constant PROVE_GAS_PER_ENTRY = 56;
    /// @notice Lowest gas price used to compute bonds, in wei.
    uint256 public constant FLOOR_PRICE = 1 gwei;

    /// @notice The service whose rounds are disputed.
    ProofOfFlops public immutable service;
    /// @notice The ledger that takes points back.
    ILedger public immutable ledger;
    /// @notice Membership of the service's quorums.
    IRegistryCoordinator public immutable coordinator;
    /// @notice Keys of the service's operators.
    IBLSApkRegistry public immutable apkRegistry;
    /// @notice The contract that slashes operators.
    IAllocationManager public immutable allocationManager;

    /// @inheritdoc IDisputes
    mapping(bytes32 announcement => uint256 blockNumber) public announcedAt;
    /// @inheritdoc IDisputes
    mapping(bytes32 operatorId => uint256 blockNumber) public lastDeadlineOf;
    /// @inheritdoc IDisputes
    mapping(bytes32 id => mapping(bytes32 entriesHash => uint256 number)) public numberOf;
    /// @inheritdoc IDisputes
    mapping(address owner => uint256 amount) public creditOf;
    /// @inheritdoc IDisputes
    uint256 public burnt;

    mapping(bytes32 id => Dispute) private _disputes;
    mapping(bytes32 id => mapping(uint256 number => Answer)) private _answers;
    /// @dev One bit for every answer that has not fallen: bit (number modulo 256) of word number / 256.
    mapping(bytes32 id => mapping(uint256 word => uint256 bits)) private _standing;
    mapping(uint64 roundId => mapping(bytes32 operatorId => Fault)) private _faults;

    /// @notice Binds the disputes to a service that is bound to them.
    /// @param service_ The service. It is deployed first; it and its ledger name this contract's address,
    /// computed ahead.
    constructor(ProofOfFlops service_) {
        address bound = address(service_.disputes());
        if (bound != address(this)) revert ServiceOfAnother(bound);
        service = service_;
        ledger = service_.ledger();
        coordinator = service_.coordinator();
        apkRegistry = service_.apkRegistry();
        allocationManager = service_.allocationManager();
    }

    /// @inheritdoc IDisputes
    function announce(bytes32 announcement) external {
        if (announcedAt[announcement] != 0) return;
        announcedAt[announcement] = block.number;
        emit Announced(announcement);
    }

    /// @inheritdoc IDisputes
    function openDispute(
        RoundRecord calldata record,
        SignedCommitment calldata commitment,
        uint32 sample,
        uint32 column,
        bytes32 nonce
    ) external payable returns (bytes32 id) {
        DisputeTerms memory p = _checkRecord(commitment.roundId, record);
        _checkBounds(p, record, commitment, sample, column);
        Claim memory claim = Claim({
            roundId: commitment.roundId,
            workSeed: record.workSeed,
            operatorId: BN254.hash(commitment.key),
            n: commitment.n,
            laps: commitment.laps,
            workRoot: commitment.workRoot,
            lap: 0,
            row: 0,
            column: column
        });
        if (_faults[claim.roundId][claim.operatorId].provenAt != 0) {
            revert FaultAlreadyProven(claim.roundId, claim.operatorId);
        }
        bytes32 digest = _commitment(claim);
        _takeAnnouncement(announcementOf(msg.sender, digest, sample, column, nonce));
        if (apkRegistry.getOperatorFromPubkeyHash(claim.operatorId) == address(0)) {
            revert UnknownOperator(claim.operatorId);
        }
        if (!BN254.verifies(digest, commitment.key, commitment.key2, commitment.signature)) {
            revert UnsignedCommitment(digest);
        }
        (claim.lap, claim.row) = _position(record.sampleSeed, digest, sample, claim);

        id = _disputeId(digest, claim);
        Dispute storage dispute = _disputes[id];
        if (dispute.status != DisputeStatus.None) revert AlreadyDisputed(id);
        uint88 bond = _takeBond(disputeBond());
        uint64 deadline = _nextDeadline(claim.operatorId, p);
        uint64 proveUntil = deadline + p.proveBlocks;
        (dispute.opener, dispute.bond, dispute.status) = (msg.sender, bond, DisputeStatus.Open);
        (dispute.deadline, dispute.proveUntil) = (deadline, proveUntil);
        emit DisputeOpened(id, claim.roundId, claim.operatorId, claim, msg.sender, bond, deadline, proveUntil);
    }

    /// @inheritdoc IDisputes
    function answer(Claim calldata claim, bytes calldata body) external payable returns (uint256 number) {
        (bytes32 id, Dispute storage dispute) = _undecided(claim);
        if (block.number > dispute.deadline) revert TooLate(dispute.deadline);
        bytes calldata entries = Answers.check(claim, body);
        bytes32 entriesHash = keccak256(entries);
        number = numberOf[id][entriesHash];
        if (number != 0) revert AlreadyAnswered(id, number, _answers[id][number].status);
        uint88 bond = _takeBond(answerBond(claim.n));
        number = ++dispute.answers;
        ++dispute.standing;
        numberOf[id][entriesHash] = number;
        _answers[id][number] = Answer(msg.sender, bond, AnswerStatus.Standing);
        _standing[id][number >> 8] |= 1 << (number & 0xff);
        emit AnswerPosted(id, number, msg.sender, bond, entries);
    }

    /// @inheritdoc IDisputes
    function proveEntry(Claim calldata claim, bytes calldata entries, uint256 r, uint256 s) external {
        (bytes32 id, Dispute storage dispute) = _undecided(claim);
        if (block.number > dispute.proveUntil) revert TooLate(dispute.proveUntil);
        uint256 number = numberOf[id][keccak256(entries)];
        Answer storage fallen = _answers[id][number];
        if (fallen.status != AnswerStatus.Standing) revert NoStandingAnswer(id, number, fallen.status);
        int256 computed = _entry(claim, r, s);
        int256 answered = Tiles.entryAt(entries, r, s);
        if (computed == answered) revert EntryIsRight(r, s, answered);
        fallen.status = AnswerStatus.Fallen;
        --dispute.standing;
        _standing[id][number >> 8] &= ~(1 << (number & 0xff));
        creditOf[msg.sender] += fallen.bond;
        emit AnswerFell(id, number, msg.sender, r, s, answered, computed);
    }

    /// @inheritdoc IDisputes
    /// @dev After the deadline the number of standing answers can only fall, so once it is zero there is
    /// nothing left to wait for.
    function resolve(Claim calldata claim, RoundRecord calldata record, bytes calldata lines) external {
        (bytes32 id, Dispute storage dispute) = _open(claim);
        if (_faults[claim.roundId][claim.operatorId].provenAt != 0) {
            dispute.status = DisputeStatus.Freed;
            creditOf[dispute.opener] += dispute.bond;
            emit DisputeFreed(id);
            return;
        }
        bool answered = dispute.standing != 0;
        uint256 last = answered ? dispute.proveUntil : dispute.deadline;
        if (block.number <= last) revert TooEarly(last + 1);
        if (answered) _settleAnswered(id, dispute);
        else _proveFault(id, dispute, claim, record, lines);
    }

    /// @inheritdoc IDisputes
    function returnBond(bytes32 id, uint256 number) external {
        if (_disputes[id].status == DisputeStatus.Open) revert DisputeIsOpen(id);
        Answer storage standing = _answers[id][number];
        if (standing.status != AnswerStatus.Standing) revert NoStandingAnswer(id, number, standing.status);
        _returnBond(id, number, standing);
    }

    /// @inheritdoc IDisputes
    function slash(uint64 roundId, bytes32 operatorId, uint32 operatorSet, uint256 bitmapIndex) external {
        Fault storage fault = _faults[roundId][operatorId];
        if (fault.provenAt == 0) revert NoFault(roundId, operatorId);
        DisputeTerms memory p = service.disputeTermsOf(roundId);
        uint192 sets =
            coordinator.getQuorumBitmapAtBlockNumberByIndex(operatorId, uint32(p.openBlock), bitmapIndex);
        // An operator set has its quorum's number. For a set beyond the bitmap, the shift leaves zero.
        uint192 set = uint192(1 << operatorSet);
        if (sets & set == 0) revert NotInOperatorSet(operatorId, operatorSet);
        if (fault.slashedSets & set != 0) revert AlreadySlashed(roundId, operatorId, operatorSet);
        fault.slashedSets |= set;

        address operator = apkRegistry.getOperatorFromPubkeyHash(operatorId);
        emit Slashed(roundId, operatorId, operator, operatorSet, p.slashWads);
        address[] memory strategies = _sorted(
            allocationManager.getStrategiesInOperatorSet(
                IAllocationManager.OperatorSet(address(service), operatorSet)
            )
        );
        if (strategies.length == 0) revert NothingToSlash(operatorSet);
        uint256[] memory wadsToSlash = new uint256[](strategies.length);
        for (uint256 i; i < strategies.length; ++i) {
            wadsToSlash[i] = p.slashWads;
        }
        allocationManager.slashOperator(
            address(service),
            IAllocationManager.SlashingParams({
                operator: operator,
                operatorSetId: operatorSet,
                strategies: strategies,
                wadsToSlash: wadsToSlash,
                description: "Proof-of-FLOPS: a commitment proven false"
            })
        );
    }

    /// @inheritdoc IDisputes
    function refresh(address[] calldata operators) external {
        coordinator.updateOperators(operators);
    }

    /// @inheritdoc IDisputes
    function withdraw(address to) external {
        uint256 amount = creditOf[msg.sender];
        if (amount == 0) revert NothingToWithdraw(msg.sender);
        creditOf[msg.sender] = 0;
        emit Withdrawn(msg.sender, to, amount);
        (bool ok,) = to.call{ value: amount }("");
        if (!ok) revert PaymentRefused(to);
    }

    /// @inheritdoc IDisputes
    function disputeOf(bytes32 id) external view returns (Dispute memory) {
        return _disputes[id];
    }

    /// @inheritdoc IDisputes
    function answerOf(bytes32 id, uint256 number) external view returns (Answer memory) {
        return _answers[id][number];
    }

    /// @inheritdoc IDisputes
    function faultOf(uint64 roundId, bytes32 operatorId) external view returns (Fault memory) {
        return _faults[roundId][operatorId];
    }

    /// @inheritdoc IDisputes
    function entryOf(Claim calldata claim, uint256 r, uint256 s) external view returns (int256) {
        _checkClaim(claim);
        return _entry(claim, r, s);
    }

    /// @inheritdoc IDisputes
    function checkAnswer(Claim calldata claim, bytes calldata body) external pure {
        _checkClaim(claim);
        Answers.check(claim, body);
    }

    /// @inheritdoc IDisputes
    function commitmentOf(Claim calldata claim) external view returns (bytes32) {
        return _commitment(claim);
    }

    /// @inheritdoc IDisputes
    function disputeIdOf(Claim calldata claim) external view returns (bytes32) {
        return _disputeId(_commitment(claim), claim);
    }

    /// @inheritdoc IDisputes
    function firstStanding(bytes32 id) public view returns (uint256 number) {
        Dispute storage dispute = _disputes[id];
        if (dispute.standing == 0) return 0;
        uint256 word;
        uint256 bits = _standing[id][0];
        while (bits == 0) {
            bits = _standing[id][++word];
        }
        return (word << 8) | Math.log2(bits & (~bits + 1));
    }

    /// @inheritdoc IDisputes
    function disputeBond() public view returns (uint256) {
        return 2 * ANSWER_GAS * _price();
    }

    /// @inheritdoc IDisputes
    function answerBond(uint256 n) public view returns (uint256) {
        return (PROVE_GAS + PROVE_GAS_PER_ENTRY * n) * _price();
    }

    /// @inheritdoc IDisputes
    function announcementOf(address sender, bytes32 commitment, uint32 sample, uint32 column, bytes32 nonce)
        public
        pure
        returns (bytes32)
    {
        return keccak256(abi.encode(sender, commitment, sample, column, nonce));
    }

    /// @dev Pays the author of the first standing answer; `returnBond` returns the other bonds one by one.
    function _settleAnswered(bytes32 id, Dispute storage dispute) private {
        dispute.status = DisputeStatus.Answered;
        uint256 number = firstStanding(id);
        Answer storage first = _answers[id][number];
        uint256 reward = dispute.bond / 2;
        uint256 rest = dispute.bond - reward;
        creditOf[first.author] += reward;
        burnt += rest;
        emit DisputeAnswered(id, number, first.author, reward, rest);
        _returnBond(id, number, first);
    }

    /// @dev Records the fault and has the ledger take points back.
    function _proveFault(
        bytes32 id,
        Dispute storage dispute,
        Claim calldata claim,
        RoundRecord calldata record,
        bytes calldata lines
    ) private {
        _checkRecord(claim.roundId, record);
        bytes32 linesHash = keccak256(lines);
        if (linesHash != record.resultsHash) revert WrongLines(record.resultsHash, linesHash);
        address operator = apkRegistry.getOperatorFromPubkeyHash(claim.operatorId);
        uint256 line = Lines.find(lines, operator);
        uint256 work = Lines.verdictOf(line) == Lines.OK ? Lines.flopOf(line) >> 30 : 0;

        address opener = dispute.opener;
        dispute.status = DisputeStatus.Proven;
        _faults[claim.roundId][claim.operatorId].provenAt = uint64(block.number);
        creditOf[opener] += dispute.bond;
        (uint256 takenBack, uint256 forfeited, uint256 reward) = ledger.applyFault(operator, work, opener);
        emit FaultProven(id, claim.roundId, claim.operatorId, operator, opener, takenBack, forfeited, reward);
    }

    function _returnBond(bytes32 id, uint256 number, Answer storage standing) private {
        standing.status = AnswerStatus.Returned;
        (address author, uint256 bond) = (standing.author, standing.bond);
        creditOf[author] += bond;
        emit BondReturned(id, number, author, bond);
    }

    function _takeAnnouncement(bytes32 announcement) private {
        uint256 since = announcedAt[announcement];
        if (since == 0 || block.number < since + ANNOUNCE_BLOCKS) revert NotAnnounced(announcement, since);
        delete announcedAt[announcement];
    }

    /// @dev The bond is all that was sent: a sender can't know the base fee of its transaction's block ahead.
    function _takeBond(uint256 required) private view returns (uint88) {
        if (msg.value < required) revert BondTooSmall(required, msg.value);
        if (msg.value > type(uint88).max) revert BondTooLarge(type(uint88).max, msg.value);
        return uint88(msg.value);
    }

    /// @dev Spaces the deadlines of an operator's disputes, as far as the queue allows, so that the operator
    /// can answer a flood of them one by one.
    function _nextDeadline(bytes32 operatorId, DisputeTerms memory p) private returns (uint64) {
        uint256 last = lastDeadlineOf[operatorId];
        uint256 soonest = block.number + p.answerBlocks;
        uint256 deadline = Math.min(Math.max(soonest, last + p.answerSpacing), soonest + p.queueMax);
        // Other parameters may have let the queue grow further in another round.
        if (deadline > last) lastDeadlineOf[operatorId] = deadline;
        return uint64(deadline);
    }

    function _checkBounds(
        DisputeTerms memory p,
        RoundRecord calldata record,
        SignedCommitment calldata commitment,
        uint32 sample,
        uint32 column
    ) private view {
        uint256 last = uint256(record.settleBlock) + p.disputeWindow;
        if (block.number > last) revert DisputeWindowOver(commitment.roundId, last);
        _checkWork(commitment.n, commitment.laps, p.minSize, p.maxSize);
        if (sample >= p.samples) revert SampleOutOfRange(sample, p.samples);
        uint32 columns = commitment.n / uint32(Tiles.EDGE);
        if (column >= columns) revert ColumnOutOfRange(column, columns);
    }

    /// @dev The round's terms. Reverts unless the record is the one that the book has sealed.
    function _checkRecord(uint64 roundId, RoundRecord calldata record)
        private
        view
        returns (DisputeTerms memory terms)
    {
        terms = service.disputeTermsOf(roundId);
        bytes32 actual = keccak256(abi.encode(record));
        if (terms.record != actual) revert WrongRecord(roundId, terms.record, actual);
    }

    /// @dev The claim's dispute. Reverts if it is resolved.
    function _open(Claim calldata claim) private view returns (bytes32 id, Dispute storage dispute) {
        id = _disputeId(_commitment(claim), claim);
        dispute = _disputes[id];
        if (dispute.status != DisputeStatus.Open) revert DisputeNotOpen(id, dispute.status);
    }

    /// @dev The same, but also reverts if the outcome is already clear: one proven fault ends all disputes of
    /// that operator and round.
    function _undecided(Claim calldata claim) private view returns (bytes32 id, Dispute storage dispute) {
        (id, dispute) = _open(claim);
        if (_faults[claim.roundId][claim.operatorId].provenAt != 0) {
            revert FaultAlreadyProven(claim.roundId, claim.operatorId);
        }
    }

    function _commitment(Claim memory claim) private view returns (bytes32) {
        return keccak256(
            abi.encode(
                COMMITMENT,
                block.chainid,
                address(service),
                claim.roundId,
                claim.workSeed,
                claim.operatorId,
                claim.n,
                claim.laps,
                claim.workRoot
            )
        );
    }

    /// @dev Entry (r, s) of the claim's tile. The claim must have been checked.
    function _entry(Claim calldata claim, uint256 r, uint256 s) private view returns (int256) {
        if (r >= Tiles.EDGE || s >= Tiles.EDGE) revert EntryOutOfTile(r, s);
        return Entries.dot(
            Seeds.operator(address(service), claim.roundId, claim.workSeed, claim.operatorId),
            claim.n,
            claim.lap,
            Tiles.EDGE * claim.row + r,
            Tiles.EDGE * claim.column + s
        );
    }

    /// @dev Twice the base fee, but not less than the floor.
    function _price() private view returns (uint256) {
        return Math.max(2 * block.basefee, FLOOR_PRICE);
    }

    /// @dev Reverts unless the claim's tile can be part of some work under some parameters. Claims of open
    /// disputes always pass.
    function _checkClaim(Claim calldata claim) private pure {
        _checkWork(claim.n, claim.laps, SMALLEST_SIZE, LARGEST_SIZE);
        uint32 tiles = claim.n / uint32(Tiles.EDGE);
        if (claim.lap >= claim.laps) revert LapOutOfRange(claim.lap, claim.laps);
        if (claim.row >= tiles) revert RowOutOfRange(claim.row, tiles);
        if (claim.column >= tiles) revert ColumnOutOfRange(claim.column, tiles);
    }

    function _checkWork(uint32 n, uint64 laps, uint32 minSize, uint32 maxSize) private pure {
        if (n < minSize || n > maxSize || n & (n - 1) != 0) revert SizeOutOfBounds(n);
        if (laps == 0 || laps > Lines.MAX_LAPS) revert LapsOutOfBounds(laps);
    }

    function _disputeId(bytes32 commitment, Claim memory claim) private pure returns (bytes32) {
        return keccak256(abi.encode(commitment, claim.lap, claim.row, claim.column));
    }

    /// @dev Lap and tile row of a sample (protocol §5).
    function _position(bytes32 sampleSeed, bytes32 commitment, uint32 sample, Claim memory claim)
        private
        pure
        returns (uint64 lap, uint32 row)
    {
        bytes32 h = keccak256(abi.encode(SAMPLE, sampleSeed, commitment, sample));
        lap = uint64(bytes8(h)) % claim.laps;
        row = uint32(uint64(bytes8(h << 64)) % (claim.n / Tiles.EDGE));
    }

    /// @dev Sorts in place, ascending. An operator set has only a few strategies.
    function _sorted(address[] memory values) private pure returns (address[] memory) {
        for (uint256 i = 1; i < values.length; ++i) {
            address value = values[i];
            uint256 place = i;
            for (; place != 0 && values[place - 1] > value; --place) {
                values[place] = values[place - 1];
            }
            values[place] = value;
        }
        return values;
    }
}
