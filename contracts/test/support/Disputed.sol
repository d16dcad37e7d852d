// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Claim, SignedCommitment } from "../../src/interfaces/IDisputes.sol";
import { RoundRecord, Settlement } from "../../src/interfaces/IRoundBook.sol";
import { BN254, G1Point } from "../../src/libraries/BN254.sol";
import { Seeds } from "../../src/libraries/Seeds.sol";
import { Deployed } from "./Deployed.sol";
import { Keys } from "./Keys.sol";
import { SecondPreimages } from "./SecondPreimages.sol";
import { Workshop } from "./Workshop.sol";

/// @notice A settled round in which a quorum has certified one honest commitment and one false one, HONEST's
/// and LIAR's, each of one lap of size 256. The first row of tiles of the honest work is true, and no other
/// row is ever disputed here; the liar's digest of the tile in column FALSE_COLUMN is another tile's.
abstract contract Disputed is Deployed {
    uint256 internal constant HONEST = 0;
    uint256 internal constant LIAR = 1;
    uint32 internal constant N = 256;
    uint32 internal constant TILES = 4;
    uint32 internal constant FALSE_COLUMN = 2;
    int256 internal constant MOST = 65_536;
    bytes32 internal constant NONCE = keccak256("nonce");
    address internal constant OPENER = address(0x0555);
    address internal constant PROVER = address(0x0666);

    Workshop internal workshop;

    uint64 internal roundId;
    RoundRecord internal record;
    bytes internal lines;
    bytes32[4] internal ids;
    /// @dev The first row's digests as committed, by operator.
    mapping(uint256 who => bytes) internal rows;

    function setUp() public virtual override {
        super.setUp();
        workshop = Workshop(vm.deployCode("Workshop.sol:Workshop"));
        for (uint256 i; i < 4; ++i) {
            ids[i] = BN254.hash(Keys.publicKey(signers.secrets(i)));
            eigenLayer.setOperator(ids[i], operator(i + 1));
        }
        address[] memory strategies = new address[](2);
        (strategies[0], strategies[1]) = (address(0xa11ce), address(0xb0b));
        eigenLayer.setStrategies(strategies);
        vm.deal(OPENER, 1_000 ether);
        vm.deal(PROVER, 1_000 ether);
        vm.deal(ANYBODY, 1_000 ether);
        vm.fee(7);
        settleRoundWith(someLinesOfWork());
        commitRows();
    }

    // The round.

    /// @dev Enough laps for a whole number of points: 2·256³·320 / 2^30 = 10 GiFLOP each.
    function someLinesOfWork() internal pure returns (bytes memory all) {
        for (uint256 i = 1; i <= 3; ++i) {
            all = bytes.concat(all, line(operator(i), 8, 320, i == 3 ? 2 : 1));
        }
    }

    function settleRoundWith(bytes memory lines_) internal {
        bytes memory header;
        (roundId, header) = openAndSample();
        (record.workSeed, record.sampleSeed) = seedsOf(roundId);
        Settlement memory s = settlementOf(roundId, header, lines_);
        avs.settleRound(s, signers.certify(digestOf(s), avs.round(roundId).quorumCount, type(uint256).max));
        lines = lines_;
        record.commitSetHash = keccak256("commit set");
        record.evidenceHash = keccak256("evidence");
        record.resultsHash = keccak256(lines_);
        record.settleBlock = uint64(vm.getBlockNumber());
    }

    function commitRows() internal {
        for (uint256 who; who < 2; ++who) {
            bytes memory row;
            for (uint32 column; column < TILES; ++column) {
                bytes memory entries = tileOf(who, column);
                row = bytes.concat(row, bytes8(workshop.fold(entries, uint256(MOST))));
            }
            rows[who] = row;
        }
    }

    function operatorSeed(uint256 who) internal view returns (bytes32) {
        return Seeds.operator(address(avs), roundId, record.workSeed, ids[who]);
    }

    /// @dev The tile whose digest is committed.
    function tileOf(uint256 who, uint32 column) internal view returns (bytes memory) {
        bytes memory entries = workshop.tile(operatorSeed(who), N, 0, 0, column);
        if (who == LIAR && column == FALSE_COLUMN) entries[3] ^= 0x01;
        return entries;
    }

    /// @dev Tiles with the same digest. The k-th differs from the committed one, and from the others, in an
    /// entry of the first row, in the column that is returned.
    function otherTile(uint256 who, uint32 column, uint256 k)
        internal
        view
        returns (bytes memory entries, uint256 s)
    {
        bytes memory committed = tileOf(who, column);
        for (uint256 i; i <= k; ++i) {
            entries = bytes.concat(committed);
            s = SecondPreimages.falsify(entries, s + 1, MOST);
        }
    }

    // Commitments.

    function rowPath() internal pure returns (bytes memory) {
        return bytes.concat(keccak256("row 1"), keccak256("rows 2 and 3"));
    }

    function workRootOf(bytes memory row) internal view returns (bytes32 root) {
        root = workshop.climb(keccak256(bytes.concat(hex"00", row)), 0, rowPath());
        root = keccak256(abi.encodePacked(hex"02", uint64(0), root));
    }

    function commitmentOf(uint256 who) internal view returns (SignedCommitment memory) {
        return sign(who, N, 1, workRootOf(rows[who]));
    }

    function sign(uint256 who, uint32 n, uint64 laps, bytes32 root)
        internal
        view
        returns (SignedCommitment memory c)
    {
        uint256 secret = signers.secrets(who);
        c.roundId = roundId;
        c.n = n;
        c.laps = laps;
        c.workRoot = root;
        c.key = Keys.publicKey(secret);
        c.key2 = Keys.publicKey2(secret);
        c.signature = Keys.sign(secret, digestOf(c));
    }

    /// @dev The commitment of protocol §4, written plainly.
    function digestOf(SignedCommitment memory c) internal view returns (bytes32) {
        G1Point memory key = c.key;
        return keccak256(
            abi.encode(
                keccak256("ProofOfFlops.Commitment.v1"),
                block.chainid,
                address(avs),
                c.roundId,
                record.workSeed,
                keccak256(abi.encode(key.x, key.y)),
                c.n,
                c.laps,
                c.workRoot
            )
        );
    }

    /// @dev Lap and row of a sample of protocol §5, written plainly.
    function positionOf(SignedCommitment memory c, uint32 sample)
        internal
        view
        returns (uint64 lap, uint32 row)
    {
        bytes32 h = keccak256(
            abi.encode(keccak256("ProofOfFlops.Sample.v1"), record.sampleSeed, digestOf(c), sample)
        );
        lap = uint64(uint256(h) >> 192) % c.laps;
        row = uint32(uint64(uint256(h) >> 128) % (c.n / 64));
    }

    /// @dev The `skip`-th of the samples in the first row.
    function sampleInFirstRow(SignedCommitment memory c, uint256 skip) internal view returns (uint32 sample) {
        for (; sample < 32; ++sample) {
            (, uint32 row) = positionOf(c, sample);
            if (row != 0) continue;
            if (skip == 0) return sample;
            --skip;
        }
        revert("no such sample");
    }

    function claimOf(SignedCommitment memory c, uint32 sample, uint32 column)
        internal
        view
        returns (Claim memory claim)
    {
        claim.roundId = c.roundId;
        claim.workSeed = record.workSeed;
        claim.operatorId = BN254.hash(c.key);
        claim.n = c.n;
        claim.laps = c.laps;
        claim.workRoot = c.workRoot;
        (claim.lap, claim.row) = positionOf(c, sample);
        claim.column = column;
    }

    // Disputes.

    function announce(address who, SignedCommitment memory c, uint32 sample, uint32 column) internal {
        disputes.announce(disputes.announcementOf(who, digestOf(c), sample, column, NONCE));
    }

    /// @dev Announces and opens a dispute of a tile in the first row.
    function openDispute(uint256 who, uint32 column) internal returns (Claim memory claim, bytes32 id) {
        SignedCommitment memory c = commitmentOf(who);
        uint32 sample = sampleInFirstRow(c, 0);
        announce(OPENER, c, sample, column);
        pass(2);
        uint256 bond = disputes.disputeBond();
        vm.prank(OPENER);
        id = disputes.openDispute{ value: bond }(record, c, sample, column, NONCE);
        claim = claimOf(c, sample, column);
    }

    function bodyOf(uint256 who, bytes memory entries) internal view returns (bytes memory) {
        return bytes.concat(entries, rows[who], rowPath());
    }

    function answerWith(address author, Claim memory claim, bytes memory body)
        internal
        returns (uint256 number)
    {
        uint256 bond = disputes.answerBond(claim.n);
        vm.prank(author);
        number = disputes.answer{ value: bond }(claim, body);
    }

    /// @dev Mines up to a block, unless it is mined already.
    function passTo(uint256 blockNumber) internal {
        if (blockNumber > vm.getBlockNumber()) pass(blockNumber - vm.getBlockNumber());
    }
}
