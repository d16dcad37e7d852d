// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { G1Point, G2Point } from "../libraries/BN254.sol";
import { RoundRecord } from "./IRoundBook.sol";

/// @notice The state of a dispute. `Answered`: at least one answer was still standing at the end. `Proven`:
/// no answer was, and the fault is on record. `Freed`: another dispute had already proven the fault of that
/// operator in that round.
enum DisputeStatus {
    None,
    Open,
    Answered,
    Proven,
    Freed
}

/// @notice The state of an answer. `Returned`: it was still standing when the dispute ended, and its bond was
/// credited to its author.
enum AnswerStatus {
    None,
    Standing,
    Fallen,
    Returned
}

/// @notice A commitment with the operator's signature over it (protocol §4). The work seed comes from the
/// round's record.
/// @param roundId The round.
/// @param n Matrix size.
/// @param laps Number of laps.
/// @param workRoot Root of the work.
/// @param key The operator's key in G1; its hash is the operator's id.
/// @param key2 The same key in G2.
/// @param signature The operator's signature over the commitment.
struct SignedCommitment {
    uint64 roundId;
    uint32 n;
    uint64 laps;
    bytes32 workRoot;
    G1Point key;
    G2Point key2;
    G1Point signature;
}

/// @notice A tile that is claimed to be false. The contract keeps only its hash, the dispute's id; later
/// calls on the dispute hand the claim back as the DisputeOpened event gives it.
/// @param roundId The round.
/// @param workSeed Seed of the round's work.
/// @param operatorId The operator that signed the commitment.
/// @param n Matrix size.
/// @param laps Number of laps.
/// @param workRoot Root of the work.
/// @param lap The tile's lap.
/// @param row The tile's row, in tiles.
/// @param column The tile's column, in tiles.
// Never stored; the order of the fields is the protocol's.
// solhint-disable-next-line gas-struct-packing
struct Claim {
    uint64 roundId;
    bytes32 workSeed;
    bytes32 operatorId;
    uint32 n;
    uint64 laps;
    bytes32 workRoot;
    uint64 lap;
    uint32 row;
    uint32 column;
}

/// @notice A dispute as the contract keeps it, in two slots.
/// @param opener The account that opened it.
/// @param bond The opener's bond, in wei.
/// @param status Its state.
/// @param deadline The last block in which it can be answered.
/// @param proveUntil The last block in which an answer can be proven wrong.
/// @param answers How many answers were posted; they are numbered from 1.
/// @param standing How many of them have not been proven wrong.
struct Dispute {
    address opener;
    uint88 bond;
    DisputeStatus status;
    uint64 deadline;
    uint64 proveUntil;
    uint64 answers;
    uint64 standing;
}

/// @notice An answer, in one slot.
/// @param author The account that posted it.
/// @param bond The author's bond, in wei.
/// @param status Its state.
struct Answer {
    address author;
    uint88 bond;
    AnswerStatus status;
}

/// @notice A proven fault of one operator in one round, in one slot.
/// @param provenAt The block that recorded it; 0 if there is none.
/// @param slashedSets The operator sets in which the operator was slashed for it, one bit each.
struct Fault {
    uint64 provenAt;
    uint192 slashedSets;
}

/// @title Disputes: the fraud proof (protocol §9).
/// @notice Anyone can prove on chain that a commitment of a settled round is false; no quorum takes part. All
/// payments are credits, which their owners withdraw.
interface IDisputes {
    /// @notice A dispute was announced.
    /// @param announcement Hash of the account that will open it, what it disputes, and a nonce.
    event Announced(bytes32 indexed announcement);
    /// @notice A dispute was opened.
    /// @param id Its id.
    /// @param roundId The round.
    /// @param operatorId The operator that signed the commitment.
    /// @param claim What every later call must hand back.
    /// @param opener The account that opened it.
    /// @param bond Its bond, in wei.
    /// @param deadline The last block in which it can be answered.
    /// @param proveUntil The last block in which an answer can be proven wrong.
    event DisputeOpened(
        bytes32 indexed id,
        uint64 indexed roundId,
        bytes32 indexed operatorId,
        Claim claim,
        address opener,
        uint256 bond,
        uint64 deadline,
        uint64 proveUntil
    );
    /// @notice An answer was posted.
    /// @param id The dispute.
    /// @param number The answer's number, from 1.
    /// @param author The account that posted it.
    /// @param bond Its bond, in wei.
    /// @param entries The tile's entries, so that anyone who wants to prove one wrong has them, whatever call
    /// carried the answer.
    event AnswerPosted(
        bytes32 indexed id, uint256 indexed number, address indexed author, uint256 bond, bytes entries
    );
    /// @notice An entry of an answer was proven wrong. The answer fell, and its bond was credited to the
    /// prover.
    /// @param id The dispute.
    /// @param number The answer.
    /// @param prover The account that proved it.
    /// @param r The entry's row in the tile.
    /// @param s The entry's column in the tile.
    /// @param answered The entry in the answer.
    /// @param computed The true entry.
    event AnswerFell(
        bytes32 indexed id,
        uint256 indexed number,
        address indexed prover,
        uint256 r,
        uint256 s,
        int256 answered,
        int256 computed
    );
    /// @notice A dispute was resolved in favour of the commitment: an answer is standing.
    /// @param id The dispute.
    /// @param number The first standing answer.
    /// @param author Its author, who was credited with `reward` and the answer's bond.
    /// @param reward Half of the dispute's bond.
    /// @param burnt The other half.
    event DisputeAnswered(
        bytes32 indexed id, uint256 indexed number, address indexed author, uint256 reward, uint256 burnt
    );
    /// @notice A dispute was resolved because another one had already proven the fault of that operator in
    /// that round. Its bond was credited to its opener.
    /// @param id The dispute.
    event DisputeFreed(bytes32 indexed id);
    /// @notice A dispute was resolved against the commitment: no answer is standing. Its bond was credited to
    /// its opener, and the ledger took points back.
    /// @param id The dispute.
    /// @param roundId The round.
    /// @param operatorId The operator.
    /// @param operator The operator's address.
    /// @param opener The account that opened the dispute.
    /// @param takenBack Points of the round that were taken back.
    /// @param forfeited Further points that the operator lost.
    /// @param reward The opener's share of the forfeited points; the rest is burnt.
    event FaultProven(
        bytes32 indexed id,
        uint64 indexed roundId,
        bytes32 indexed operatorId,
        address operator,
        address opener,
        uint256 takenBack,
        uint256 forfeited,
        uint256 reward
    );
    /// @notice A standing answer's bond was credited to its author.
    /// @param id The dispute.
    /// @param number The answer.
    /// @param author Its author.
    /// @param bond The bond, in wei.
    event BondReturned(bytes32 indexed id, uint256 indexed number, address indexed author, uint256 bond);
    /// @notice An operator was slashed for a proven fault.
    /// @param roundId The round.
    /// @param operatorId The operator.
    /// @param operator The operator's address.
    /// @param operatorSet The operator set.
    /// @param wads The slashed share of the allocated magnitude; 1e18 is all.
    event Slashed(
        uint64 indexed roundId, bytes32 indexed operatorId, address operator, uint32 operatorSet, uint256 wads
    );
    /// @notice A credit was paid out.
    /// @param owner The account whose credit it was.
    /// @param to The account that received it.
    /// @param amount The amount, in wei.
    event Withdrawn(address indexed owner, address to, uint256 amount);

    /// @notice The service, or its ledger, is bound to other disputes.
    /// @custom:remedy Deploy the disputes at the address that the service and its ledger name.
    error ServiceOfAnother(address disputes);
    /// @notice This sender did not announce the dispute, or announced it less than two blocks ago.
    /// @custom:remedy Announce the hash that announcementOf returns for this same sender, and open two blocks
    /// later or any time after.
    error NotAnnounced(bytes32 announcement, uint256 announcedAt);
    /// @notice Only commitments of settled rounds can be disputed, and this is not the round's record.
    /// @custom:remedy Hand back the record from the round's RoundSettled event. A round that isn't settled
    /// can't be disputed.
    error WrongRecord(uint64 roundId, bytes32 expected, bytes32 actual);
    /// @notice The last block in which a dispute of the round could be opened was `lastBlock`.
    /// @custom:remedy None: a commitment that wasn't disputed in time can't be disputed any more.
    error DisputeWindowOver(uint64 roundId, uint256 lastBlock);
    /// @notice No commitment of the round can have this matrix size.
    /// @custom:remedy None: no commit set admits such a commitment.
    error SizeOutOfBounds(uint32 n);
    /// @notice A commitment has at least one lap, and no more than the protocol allows.
    /// @custom:remedy None: no commit set admits such a commitment.
    error LapsOutOfBounds(uint64 laps);
    /// @notice The round doesn't have that many samples.
    /// @custom:remedy Name a sample from 0 to `samples` - 1.
    error SampleOutOfRange(uint32 sample, uint32 samples);
    /// @notice The work doesn't have that many columns of tiles.
    /// @custom:remedy Name a column from 0 to `columns` - 1.
    error ColumnOutOfRange(uint32 column, uint32 columns);
    /// @notice The work doesn't have that many rows of tiles.
    /// @custom:remedy Name a row from 0 to `rows` - 1.
    error RowOutOfRange(uint32 row, uint32 rows);
    /// @notice The work doesn't have that many laps.
    /// @custom:remedy Name a lap from 0 to `laps` - 1.
    error LapOutOfRange(uint64 lap, uint64 laps);
    /// @notice No operator has registered this key.
    /// @custom:remedy Give the key under which the operator is registered.
    error UnknownOperator(bytes32 operatorId);
    /// @notice The commitment is not signed with this key.
    /// @custom:remedy Give the commitment's fields and signature exactly as the evidence has them, and the
    /// operator's key in both groups.
    error UnsignedCommitment(bytes32 commitment);
    /// @notice This tile is or was in dispute.
    /// @custom:remedy None is needed: a tile is disputed at most once.
    error AlreadyDisputed(bytes32 id);
    /// @notice The fault of this operator in this round is proven already.
    /// @custom:remedy If the dispute is still open, resolve it to get its bonds back.
    error FaultAlreadyProven(uint64 roundId, bytes32 operatorId);
    /// @notice The bond sent is too small.
    /// @custom:remedy Send at least `required`, which follows the base fee.
    error BondTooSmall(uint256 required, uint256 sent);
    /// @notice The bond sent is larger than a bond can be.
    /// @custom:remedy Send less: everything you send is at stake.
    error BondTooLarge(uint256 most, uint256 sent);
    /// @notice No such dispute is open. The claim handed back may differ from the one disputed.
    /// @custom:remedy Hand back the claim from the DisputeOpened event. A resolved dispute is over.
    error DisputeNotOpen(bytes32 id, DisputeStatus status);
    /// @notice The dispute is still open.
    /// @custom:remedy Resolve the dispute first.
    error DisputeIsOpen(bytes32 id);
    /// @notice This was possible until `lastBlock`.
    /// @custom:remedy None: the deadline is over.
    error TooLate(uint256 lastBlock);
    /// @notice This is possible from `firstBlock` on.
    /// @custom:remedy Wait until `firstBlock`.
    error TooEarly(uint256 firstBlock);
    /// @notice An answer with the same entries was posted before.
    /// @custom:remedy None is needed if that answer is standing; if it fell, its entries are false.
    error AlreadyAnswered(bytes32 id, uint256 number, AnswerStatus status);
    /// @notice No answer with these entries, or with this number, is standing.
    /// @custom:remedy None is needed: it fell or was returned already, or was never posted.
    error NoStandingAnswer(bytes32 id, uint256 number, AnswerStatus status);
    /// @notice A tile has 64 rows and 64 columns.
    /// @custom:remedy Name r and s from 0 to 63.
    error EntryOutOfTile(uint256 r, uint256 s);
    /// @notice The entry is right, so the answer doesn't fall.
    /// @custom:remedy Prove an entry in which the answer differs from the true tile, if there is one.
    error EntryIsRight(uint256 r, uint256 s, int256 entry);
    /// @notice The lines don't hash to the round's resultsHash.
    /// @custom:remedy Hand back the packed lines of the round's RoundSettled event.
    error WrongLines(bytes32 expected, bytes32 actual);
    /// @notice No fault of this operator and round is proven.
    /// @custom:remedy First resolve a dispute of that operator and round in which no answer is standing.
    error NoFault(uint64 roundId, bytes32 operatorId);
    /// @notice The operator was not in this operator set when the round opened.
    /// @custom:remedy Name a set that the operator was in at the opening block, with the index of its quorum
    /// bitmap at that block.
    error NotInOperatorSet(bytes32 operatorId, uint32 operatorSet);
    /// @notice The operator has already been slashed in this operator set for this round.
    /// @custom:remedy None is needed.
    error AlreadySlashed(uint64 roundId, bytes32 operatorId, uint32 operatorSet);
    /// @notice The operator set has no strategies now, so a slash would be used up without effect.
    /// @custom:remedy Try again once the set has strategies.
    error NothingToSlash(uint32 operatorSet);
    /// @notice The caller has no credit.
    /// @custom:remedy None is needed.
    error NothingToWithdraw(address owner);
    /// @notice The receiver refused the ether; the credit stays.
    /// @custom:remedy Withdraw to an account that accepts ether.
    error PaymentRefused(address to);

    /// @notice Announces a dispute, so that nobody can copy it when it is opened. Announcing it again has no
    /// effect.
    /// @param announcement The hash that announcementOf returns.
    function announce(bytes32 announcement) external;

    /// @notice Opens a dispute that was announced at least two blocks before. It claims that a tile is false,
    /// in a row that a sample fell on. The ether sent is the bond, at least disputeBond.
    /// @param record The round's record.
    /// @param commitment The commitment, as its operator signed it.
    /// @param sample The sample's number.
    /// @param column The tile's column, in tiles; it may be any column, not only the sample's.
    /// @param nonce The nonce of the announcement.
    /// @return id The dispute's id.
    function openDispute(
        RoundRecord calldata record,
        SignedCommitment calldata commitment,
        uint32 sample,
        uint32 column,
        bytes32 nonce
    ) external payable returns (bytes32 id);

    /// @notice Answers a dispute with the tile's entries and the proof that its digest is committed. By
    /// anyone, until the deadline. The ether sent is the bond, at least answerBond.
    /// @param claim The disputed claim.
    /// @param body The bytes of protocol §12: 4096 entries, digest row, lap path, row path.
    /// @return number The answer's number.
    function answer(Claim calldata claim, bytes calldata body) external payable returns (uint256 number);

    /// @notice Proves that an entry of a standing answer is false. By anyone, until proveBlocks after the
    /// deadline. The answer falls for good and its bond goes to the caller.
    /// @param claim The disputed claim.
    /// @param entries The answer's 4096 entries.
    /// @param r The entry's row in the tile.
    /// @param s The entry's column in the tile.
    function proveEntry(Claim calldata claim, bytes calldata entries, uint256 r, uint256 s) external;

    /// @notice Ends a dispute, by anyone: after the deadline if no answer is standing; otherwise, once no
    /// answer can fall any more; or at once if the fault of that operator in that round is proven already.
    /// @param claim The disputed claim.
    /// @param record The round's record; read only if no answer is standing.
    /// @param lines The round's packed lines; read only if no answer is standing.
    function resolve(Claim calldata claim, RoundRecord calldata record, bytes calldata lines) external;

    /// @notice Credits a standing answer's bond to its author once the dispute is resolved. By anyone.
    /// `resolve` itself credits the bond of the first standing answer.
    /// @param id The dispute.
    /// @param number The answer.
    function returnBond(bytes32 id, uint256 number) external;

    /// @notice Slashes an operator for a proven fault in one operator set that it was in when the round
    /// opened. By anyone. It succeeds once; until then, repeat it.
    /// @param roundId The round.
    /// @param operatorId The operator.
    /// @param operatorSet The operator set.
    /// @param bitmapIndex Index of the update of the operator's quorums that was in force at the opening block.
    function slash(uint64 roundId, bytes32 operatorId, uint32 operatorSet, uint256 bitmapIndex) external;

    /// @notice Brings the stakes of operators up to date in EigenLayer's registries. By anyone, at any time.
    /// @param operators The operators.
    function refresh(address[] calldata operators) external;

    /// @notice Pays out the caller's credit.
    /// @param to The account that receives it.
    function withdraw(address to) external;

    /// @notice The block in which a dispute was announced.
    /// @param announcement The hash that announcementOf returns.
    /// @return blockNumber The block; 0 if it was not announced, or if the dispute was opened.
    function announcedAt(bytes32 announcement) external view returns (uint256 blockNumber);

    /// @notice A dispute.
    /// @param id Its id.
    /// @return The dispute; all zero if there is none.
    function disputeOf(bytes32 id) external view returns (Dispute memory);

    /// @notice An answer.
    /// @param id The dispute.
    /// @param number The answer's number.
    /// @return The answer; all zero if there is none.
    function answerOf(bytes32 id, uint256 number) external view returns (Answer memory);

    /// @notice The answer with the given entries.
    /// @param id The dispute.
    /// @param entriesHash Keccak-256 of its 16,384 bytes of entries.
    /// @return number The answer's number; 0 if there is none.
    function numberOf(bytes32 id, bytes32 entriesHash) external view returns (uint256 number);

    /// @notice The first standing answer.
    /// @param id The dispute.
    /// @return number Its number; 0 if none is standing.
    function firstStanding(bytes32 id) external view returns (uint256 number);

    /// @notice The latest deadline of an operator's disputes.
    /// @param operatorId The operator.
    /// @return blockNumber The block; 0 if there has been no dispute.
    function lastDeadlineOf(bytes32 operatorId) external view returns (uint256 blockNumber);

    /// @notice The fault of an operator in a round.
    /// @param roundId The round.
    /// @param operatorId The operator.
    /// @return The fault; all zero if none is proven.
    function faultOf(uint64 roundId, bytes32 operatorId) external view returns (Fault memory);

    /// @notice The credit that an account can withdraw.
    /// @param owner The account.
    /// @return amount The credit, in wei.
    function creditOf(address owner) external view returns (uint256 amount);

    /// @notice The burnt part of all bonds. It stays in this contract for ever.
    /// @return amount The sum, in wei.
    function burnt() external view returns (uint256 amount);

    /// @notice The bond of a dispute opened in this block.
    /// @return required The least bond, in wei.
    function disputeBond() external view returns (uint256 required);

    /// @notice The bond of an answer posted in this block.
    /// @param n The matrix size.
    /// @return required The least bond, in wei.
    function answerBond(uint256 n) external view returns (uint256 required);

    /// @notice The true entry (r, s) of a claim's tile, with which proveEntry compares an answered one.
    /// @param claim The claim.
    /// @param r The entry's row in the tile.
    /// @param s The entry's column in the tile.
    /// @return entry The entry.
    function entryOf(Claim calldata claim, uint256 r, uint256 s) external view returns (int256 entry);

    /// @notice Reverts unless this body would answer the claim if it were disputed.
    /// @param claim The claim.
    /// @param body The same as for `answer`.
    function checkAnswer(Claim calldata claim, bytes calldata body) external pure;

    /// @notice The hash to announce before opening a dispute.
    /// @param sender The account that will open it.
    /// @param commitment The commitment's digest.
    /// @param sample The sample's number.
    /// @param column The tile's column.
    /// @param nonce Any value; it keeps others from guessing what is announced.
    /// @return announcement The hash to announce.
    function announcementOf(address sender, bytes32 commitment, uint32 sample, uint32 column, bytes32 nonce)
        external
        pure
        returns (bytes32 announcement);

    /// @notice The commitment that a claim is about.
    /// @param claim The claim.
    /// @return commitment Its digest (protocol §4).
    function commitmentOf(Claim calldata claim) external view returns (bytes32 commitment);

    /// @notice The id of the dispute of a tile.
    /// @param claim The claim.
    /// @return id Hash of the commitment, lap, row and column.
    function disputeIdOf(Claim calldata claim) external view returns (bytes32 id);
}
