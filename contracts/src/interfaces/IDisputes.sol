// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { G1Point, G2Point } from "../libraries/BN254.sol";
import { RoundRecord } from "./IRoundBook.sol";

/// @notice The state of a dispute.
/// `Answered`: an answer stood to the end. `Proven`: none did, and the fault is on record. `Freed`: the fault of
/// that operator and round had been proven by another dispute.
enum DisputeStatus {
    None,
    Open,
    Answered,
    Proven,
    Freed
}

/// @notice The state of an answer. `Returned`: it stood to the end and its bond was credited to its author.
enum AnswerStatus {
    None,
    Standing,
    Fallen,
    Returned
}

/// @notice A commitment with the operator's signature over it (PROTOCOL section 4). The work seed is the one on
/// the round's record.
/// @param roundId The round.
/// @param n Matrix size.
/// @param laps Number of laps.
/// @param workRoot Root of the work.
/// @param key The operator's key in G1; its hash is the operator's id.
/// @param key2 The same key in G2.
/// @param signature Its signature over the commitment.
struct SignedCommitment {
    uint64 roundId;
    uint32 n;
    uint64 laps;
    bytes32 workRoot;
    G1Point key;
    G2Point key2;
    G1Point signature;
}

/// @notice A tile that is claimed false. The contract keeps only its hash, the dispute's id; whoever acts on the
/// dispute hands it back from the DisputeOpened event.
/// @param roundId The round.
/// @param workSeed Seed of the round's work.
/// @param operatorId The operator that signed the commitment.
/// @param n Matrix size.
/// @param laps Number of laps.
/// @param workRoot Root of the work.
/// @param lap The tile's lap.
/// @param row The tile's row, in tiles.
/// @param column The tile's column, in tiles.
// Never stored; in the protocol's order.
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
/// @param opener Who opened it.
/// @param bond The opener's bond, in wei.
/// @param status Its state.
/// @param deadline The last block in which it can be answered.
/// @param proveUntil The last block in which an answer can be proven wrong.
/// @param answers How many answers were posted; they are numbered from 1.
/// @param standing How many of them stand.
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
/// @param author Who posted it.
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

/// @title Disputes: the fraud proof (PROTOCOL section 9).
/// @notice Anyone can prove on chain that a settled round's commitment is false; no quorum takes part. All
/// payments are credited and withdrawn by their owner.
interface IDisputes {
    /// @notice A dispute was announced.
    /// @param announcement Hash of who will open it, of what it is about, and of a nonce.
    event Announced(bytes32 indexed announcement);
    /// @notice A dispute was opened.
    /// @param id Its id.
    /// @param roundId The round.
    /// @param operatorId The operator that signed the commitment.
    /// @param claim What every later call must hand back.
    /// @param opener Who opened it.
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
    /// @param author Who posted it.
    /// @param bond Its bond, in wei.
    /// @param entries The tile's entries, so that whoever would prove one wrong has them however the answer came.
    event AnswerPosted(
        bytes32 indexed id, uint256 indexed number, address indexed author, uint256 bond, bytes entries
    );
    /// @notice An entry of an answer was proven wrong; the answer fell and its bond was credited to the prover.
    /// @param id The dispute.
    /// @param number The answer.
    /// @param prover Who proved it.
    /// @param r The entry's row in the tile.
    /// @param s The entry's column in the tile.
    /// @param answered The entry as answered.
    /// @param computed The entry as it is.
    event AnswerFell(
        bytes32 indexed id,
        uint256 indexed number,
        address indexed prover,
        uint256 r,
        uint256 s,
        int256 answered,
        int256 computed
    );
    /// @notice A dispute was resolved: an answer stood.
    /// @param id The dispute.
    /// @param number The first standing answer.
    /// @param author Its author, who was credited with `reward` and with the answer's bond.
    /// @param reward Half of the dispute's bond.
    /// @param burnt The other half.
    event DisputeAnswered(
        bytes32 indexed id, uint256 indexed number, address indexed author, uint256 reward, uint256 burnt
    );
    /// @notice A dispute was resolved: the fault of that operator and round had been proven by another one. Its
    /// bond was credited to its opener.
    /// @param id The dispute.
    event DisputeFreed(bytes32 indexed id);
    /// @notice A dispute was resolved: no answer stood. Its bond was credited to its opener, and the ledger took
    /// its share.
    /// @param id The dispute.
    /// @param roundId The round.
    /// @param operatorId The operator.
    /// @param operator The operator's address.
    /// @param opener Who opened the dispute.
    /// @param takenBack Points of the round that were taken back.
    /// @param forfeited Points that the operator lost besides.
    /// @param reward What the opener got of them; the rest is burnt.
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
    /// @param wads Share of the allocated magnitude, 1e18 being all.
    event Slashed(
        uint64 indexed roundId, bytes32 indexed operatorId, address operator, uint32 operatorSet, uint256 wads
    );
    /// @notice A credit was paid out.
    /// @param owner Whose it was.
    /// @param to Who received it.
    /// @param amount The amount, in wei.
    event Withdrawn(address indexed owner, address to, uint256 amount);

    /// @notice The service, or its ledger, is bound to other disputes.
    /// @custom:remedy Deploy the disputes at the address that service and ledger name.
    error ServiceOfAnother(address disputes);
    /// @notice The dispute was not announced by this sender, or less than two blocks ago.
    /// @custom:remedy Announce what announcementOf gives for this very sender, and open from two blocks later
    /// on.
    error NotAnnounced(bytes32 announcement, uint256 announcedAt);
    /// @notice Only commitments of settled rounds can be disputed, and this is not the round's record.
    /// @custom:remedy Hand back the record from the round's RoundSettled event; a round that isn't settled
    /// can't be disputed.
    error WrongRecord(uint64 roundId, bytes32 expected, bytes32 actual);
    /// @notice Disputes of the round could be opened until `lastBlock`.
    /// @custom:remedy None: what wasn't disputed in time stands.
    error DisputeWindowOver(uint64 roundId, uint256 lastBlock);
    /// @notice No commitment of the round can have this matrix size.
    /// @custom:remedy None: such a commitment can enter no commit set.
    error SizeOutOfBounds(uint32 n);
    /// @notice No commitment can have so many laps, or none.
    /// @custom:remedy None: such a commitment can enter no commit set.
    error LapsOutOfBounds(uint64 laps);
    /// @notice The round has fewer samples.
    /// @custom:remedy Name a sample from 0 to `samples` - 1.
    error SampleOutOfRange(uint32 sample, uint32 samples);
    /// @notice The work has fewer columns of tiles.
    /// @custom:remedy Name a column from 0 to `columns` - 1.
    error ColumnOutOfRange(uint32 column, uint32 columns);
    /// @notice The work has fewer rows of tiles.
    /// @custom:remedy Name a row from 0 to `rows` - 1.
    error RowOutOfRange(uint32 row, uint32 rows);
    /// @notice The work has fewer laps.
    /// @custom:remedy Name a lap from 0 to `laps` - 1.
    error LapOutOfRange(uint64 lap, uint64 laps);
    /// @notice No operator has registered this key.
    /// @custom:remedy Give the key under which the operator is registered.
    error UnknownOperator(bytes32 operatorId);
    /// @notice The commitment doesn't carry the signature of the key.
    /// @custom:remedy Give the commitment's fields and signature exactly as in the evidence, and the
    /// operator's key in both groups.
    error UnsignedCommitment(bytes32 commitment);
    /// @notice This tile is, or was, in dispute.
    /// @custom:remedy None is needed: the tile is, or was, looked into.
    error AlreadyDisputed(bytes32 id);
    /// @notice The fault of this operator and round is proven already.
    /// @custom:remedy Resolve the dispute, if it is open, to have its bonds back.
    error FaultAlreadyProven(uint64 roundId, bytes32 operatorId);
    /// @notice Too little was sent as a bond.
    /// @custom:remedy Send at least `required`; it follows the base fee.
    error BondTooSmall(uint256 required, uint256 sent);
    /// @notice More was sent than a bond can be.
    /// @custom:remedy Send less: all that is sent is at stake.
    error BondTooLarge(uint256 most, uint256 sent);
    /// @notice There is no such open dispute; what was handed back may not be what was disputed.
    /// @custom:remedy Hand back the claim as in the DisputeOpened event; a dispute that is resolved is over.
    error DisputeNotOpen(bytes32 id, DisputeStatus status);
    /// @notice The dispute is still open.
    /// @custom:remedy Resolve the dispute first.
    error DisputeIsOpen(bytes32 id);
    /// @notice It could be done until `lastBlock`.
    /// @custom:remedy None: the deadline is over.
    error TooLate(uint256 lastBlock);
    /// @notice It can be done from `firstBlock` on.
    /// @custom:remedy Wait until `firstBlock`.
    error TooEarly(uint256 firstBlock);
    /// @notice An answer with the same entries was posted before.
    /// @custom:remedy None is needed if it stands; entries that fell are false.
    error AlreadyAnswered(bytes32 id, uint256 number, AnswerStatus status);
    /// @notice No answer with these entries, or of this number, stands.
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
    /// @custom:remedy Resolve a dispute of that operator and round that no answer stands in first.
    error NoFault(uint64 roundId, bytes32 operatorId);
    /// @notice The operator was not in this operator set when the round opened.
    /// @custom:remedy Name a set that the operator was in at the opening block, and the index of its bitmap
    /// there.
    error NotInOperatorSet(bytes32 operatorId, uint32 operatorSet);
    /// @notice The operator was slashed in this operator set for this round already.
    /// @custom:remedy None is needed.
    error AlreadySlashed(uint64 roundId, bytes32 operatorId, uint32 operatorSet);
    /// @notice The operator set has no strategy now, so a slash would be used up in vain.
    /// @custom:remedy Try again once the set has strategies.
    error NothingToSlash(uint32 operatorSet);
    /// @notice The caller has no credit.
    /// @custom:remedy None is needed.
    error NothingToWithdraw(address owner);
    /// @notice The receiver refused the ether; the credit stays.
    /// @custom:remedy Withdraw to an account that takes ether.
    error PaymentRefused(address to);

    /// @notice Announces a dispute, so that nobody can copy it when it is opened. Announcing it again changes
    /// nothing.
    /// @param announcement As announcementOf says.
    function announce(bytes32 announcement) external;

    /// @notice Opens a dispute that was announced at least two blocks before: claims that a tile in the row that
    /// a sample fell on is not the work's. What is sent is the bond, at least disputeBond.
    /// @param record What is on record of the round.
    /// @param commitment The commitment, as its operator signed it.
    /// @param sample The sample's number.
    /// @param column The tile's column, in tiles; any, not only the sample's.
    /// @param nonce As announced.
    /// @return id The dispute's id.
    function openDispute(
        RoundRecord calldata record,
        SignedCommitment calldata commitment,
        uint32 sample,
        uint32 column,
        bytes32 nonce
    ) external payable returns (bytes32 id);

    /// @notice Answers a dispute with the tile's entries and the proof that its digest is committed. By anyone,
    /// until the deadline. What is sent is the bond, at least answerBond.
    /// @param claim What is disputed.
    /// @param body The bytes of PROTOCOL section 12: 4096 entries, digest row, lap path, row path.
    /// @return number The answer's number.
    function answer(Claim calldata claim, bytes calldata body) external payable returns (uint256 number);

    /// @notice Proves that an entry of a standing answer is not the work's. By anyone, until proveBlocks after
    /// the deadline. The answer falls for good and its bond goes to the caller.
    /// @param claim What is disputed.
    /// @param entries The answer's 4096 entries.
    /// @param r The entry's row in the tile.
    /// @param s The entry's column in the tile.
    function proveEntry(Claim calldata claim, bytes calldata entries, uint256 r, uint256 s) external;

    /// @notice Ends a dispute, by anyone: after the deadline if no answer stands, else once none can fall any
    /// more, or at once if the fault of that operator and round is proven already.
    /// @param claim What is disputed.
    /// @param record What is on record of the round; looked at only if no answer stands.
    /// @param lines The round's packed lines; looked at only if no answer stands.
    function resolve(Claim calldata claim, RoundRecord calldata record, bytes calldata lines) external;

    /// @notice Credits a standing answer's bond to its author, by anyone, once the dispute is resolved. That of
    /// the first one is credited by resolve.
    /// @param id The dispute.
    /// @param number The answer.
    function returnBond(bytes32 id, uint256 number) external;

    /// @notice Slashes an operator for a proven fault in one operator set that it was in when the round opened.
    /// By anyone; once, but to be repeated until it succeeds.
    /// @param roundId The round.
    /// @param operatorId The operator.
    /// @param operatorSet The operator set.
    /// @param bitmapIndex Index of the update of the operator's quorums that was in force at the opening block.
    function slash(uint64 roundId, bytes32 operatorId, uint32 operatorSet, uint256 bitmapIndex) external;

    /// @notice Brings the stakes of operators up to date in EigenLayer's registries. By anyone, at any time.
    /// @param operators The operators.
    function refresh(address[] calldata operators) external;

    /// @notice Pays out the caller's credit.
    /// @param to Who receives it.
    function withdraw(address to) external;

    /// @notice When a dispute was announced.
    /// @param announcement As announcementOf says.
    /// @return blockNumber The block; 0 if it was not, or if the dispute was opened.
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

    /// @notice The answer with certain entries.
    /// @param id The dispute.
    /// @param entriesHash Keccak-256 of its 16,384 bytes of entries.
    /// @return number The answer's number; 0 if there is none.
    function numberOf(bytes32 id, bytes32 entriesHash) external view returns (uint256 number);

    /// @notice The first answer that stands.
    /// @param id The dispute.
    /// @return number Its number; 0 if none stands.
    function firstStanding(bytes32 id) external view returns (uint256 number);

    /// @notice The latest deadline of an operator's disputes.
    /// @param operatorId The operator.
    /// @return blockNumber The block; 0 if there was no dispute.
    function lastDeadlineOf(bytes32 operatorId) external view returns (uint256 blockNumber);

    /// @notice The fault of an operator in a round.
    /// @param roundId The round.
    /// @param operatorId The operator.
    /// @return The fault; all zero if none is proven.
    function faultOf(uint64 roundId, bytes32 operatorId) external view returns (Fault memory);

    /// @notice What an account can withdraw.
    /// @param owner The account.
    /// @return amount The credit, in wei.
    function creditOf(address owner) external view returns (uint256 amount);

    /// @notice What was burnt of bonds: it stays here for ever.
    /// @return amount The sum, in wei.
    function burnt() external view returns (uint256 amount);

    /// @notice The bond of a dispute opened in this block.
    /// @return required The least, in wei.
    function disputeBond() external view returns (uint256 required);

    /// @notice The bond of an answer posted in this block.
    /// @param n The matrix size.
    /// @return required The least, in wei.
    function answerBond(uint256 n) external view returns (uint256 required);

    /// @notice Entry (r, s) of a claim's tile as it is: what proveEntry holds against an answered one.
    /// @param claim The claim.
    /// @param r The entry's row in the tile.
    /// @param s The entry's column in the tile.
    /// @return entry The entry.
    function entryOf(Claim calldata claim, uint256 r, uint256 s) external view returns (int256 entry);

    /// @notice Reverts unless this would answer the claim, were it disputed.
    /// @param claim The claim.
    /// @param body As in answer.
    function checkAnswer(Claim calldata claim, bytes calldata body) external pure;

    /// @notice What to announce before a dispute is opened.
    /// @param sender Who will open it.
    /// @param commitment The commitment's digest.
    /// @param sample The sample's number.
    /// @param column The tile's column.
    /// @param nonce Anything; it keeps the announcement from being guessed.
    /// @return announcement The hash to announce.
    function announcementOf(address sender, bytes32 commitment, uint32 sample, uint32 column, bytes32 nonce)
        external
        pure
        returns (bytes32 announcement);

    /// @notice The commitment that a claim is about.
    /// @param claim What is disputed.
    /// @return commitment Its digest (PROTOCOL section 4).
    function commitmentOf(Claim calldata claim) external view returns (bytes32 commitment);

    /// @notice The id of the dispute of a tile.
    /// @param claim What is disputed.
    /// @return id Hash of the commitment, lap, row and column.
    function disputeIdOf(Claim calldata claim) external view returns (bytes32 id);
}
