// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Claim, Dispute, DisputeStatus, IDisputes, SignedCommitment } from "../src/interfaces/IDisputes.sol";
import { RoundRecord } from "../src/interfaces/IRoundBook.sol";
import { BN254, G1Point } from "../src/libraries/BN254.sol";
import { Disputed } from "./support/Disputed.sol";
import { Keys } from "./support/Keys.sol";

contract OpenDisputeTest is Disputed {
    uint32 private constant SAMPLE = 3;
    uint32 private constant COLUMN = 1;

    function test_AnnouncementIsRecordedOnce() public {
        bytes32 announcement = keccak256("announcement");
        vm.expectEmit(address(disputes));
        emit IDisputes.Announced(announcement);
        disputes.announce(announcement);
        uint256 first = vm.getBlockNumber();
        assertEq(disputes.announcedAt(announcement), first, "announced");
        pass(5);
        // Repeating the announcement can't delay the opening.
        vm.prank(ANYBODY);
        disputes.announce(announcement);
        assertEq(disputes.announcedAt(announcement), first, "as announced first");
    }

    function test_AnnouncementsOfTheVectors() public view {
        string memory json = vm.readFile("../flops/testdata/dispute-v1.json");
        uint256 count;
        for (; vm.keyExistsJson(json, _vector(count, "")); ++count) {
            assertEq(
                disputes.announcementOf(
                    vm.parseJsonAddress(json, _vector(count, ".sender")),
                    vm.parseJsonBytes32(json, _vector(count, ".commitment")),
                    uint32(vm.parseJsonUint(json, _vector(count, ".sample"))),
                    uint32(vm.parseJsonUint(json, _vector(count, ".column"))),
                    vm.parseJsonBytes32(json, _vector(count, ".nonce"))
                ),
                vm.parseJsonBytes32(json, _vector(count, ".announcement")),
                "announcement"
            );
        }
        assertEq(count, 3, "all of the file was read");
    }

    function _vector(uint256 index, string memory field) private pure returns (string memory) {
        return string.concat(".announcements[", vm.toString(index), "]", field);
    }

    function test_OpeningRecordsTheDispute() public {
        SignedCommitment memory c = _announced();
        Claim memory claim = claimOf(c, SAMPLE, COLUMN);
        bytes32 id = keccak256(abi.encode(digestOf(c), claim.lap, claim.row, claim.column));
        assertEq(disputes.commitmentOf(claim), digestOf(c), "commitment");
        assertEq(disputes.disputeIdOf(claim), id, "id");
        uint256 bond = disputes.disputeBond() + 3;
        uint64 deadline = uint64(vm.getBlockNumber()) + 20;
        vm.prank(OPENER);
        vm.expectEmit(address(disputes));
        emit IDisputes.DisputeOpened(id, roundId, ids[HONEST], claim, OPENER, bond, deadline, deadline + 20);
        bytes32 opened = disputes.openDispute{ value: bond }(record, c, SAMPLE, COLUMN, NONCE);
        assertEq(opened, id, "returned id");
        Dispute memory d = disputes.disputeOf(id);
        assertEq(d.opener, OPENER, "opener");
        assertEq(d.bond, bond, "all that was sent is the bond");
        assertTrue(d.status == DisputeStatus.Open, "open");
        assertEq(d.deadline, deadline, "deadline");
        assertEq(d.proveUntil, deadline + 20, "prove until");
        assertEq(d.answers + d.standing, 0, "no answers");
        assertEq(disputes.lastDeadlineOf(ids[HONEST]), deadline, "last deadline");
        bytes32 announcement = disputes.announcementOf(OPENER, digestOf(c), SAMPLE, COLUMN, NONCE);
        assertEq(disputes.announcedAt(announcement), 0, "the announcement is used up");
        assertEq(address(disputes).balance, bond, "balance");
    }

    function test_OpeningIsPossibleInTheLastBlock() public {
        SignedCommitment memory c = _announced();
        passTo(record.settleBlock + 200);
        _open(c, SAMPLE, COLUMN);
    }

    function test_EveryColumnOfASampledRowCanBeDisputed() public {
        SignedCommitment memory c = commitmentOf(HONEST);
        for (uint32 column; column < TILES; ++column) {
            announce(OPENER, c, SAMPLE, column);
        }
        pass(2);
        for (uint32 column; column < TILES; ++column) {
            _open(c, SAMPLE, column);
        }
    }

    function test_DeadlinesAreSpacedAsFarAsTheQueueGoes() public {
        SignedCommitment memory c = commitmentOf(HONEST);
        SignedCommitment memory other = sign(HONEST, N, 1 << 20, keccak256("another root"));
        for (uint32 sample; sample < 32; ++sample) {
            for (uint32 column; column < 2; ++column) {
                announce(OPENER, other, sample, column);
            }
        }
        announce(OPENER, c, SAMPLE, COLUMN);
        pass(2);
        uint256 now_ = vm.getBlockNumber();
        for (uint256 k; k < 64; ++k) {
            bytes32 id = _open(other, uint32(k / 2), uint32(k % 2));
            uint256 spaced = now_ + 20 + 2 * k;
            uint256 most = now_ + 20 + 100;
            assertEq(disputes.disputeOf(id).deadline, spaced < most ? spaced : most, "deadline");
        }
        // A full queue prevents no dispute, and its end moves on with every block.
        pass(1);
        bytes32 last = _open(c, SAMPLE, COLUMN);
        assertEq(disputes.disputeOf(last).deadline, now_ + 121, "the queue's end moves on");
        // The queue belongs to this operator alone.
        SignedCommitment memory liars = commitmentOf(LIAR);
        announce(OPENER, liars, SAMPLE, COLUMN);
        pass(2);
        last = _open(liars, SAMPLE, COLUMN);
        assertEq(disputes.disputeOf(last).deadline, now_ + 3 + 20, "another operator's queue is empty");
    }

    function test_BondFollowsTheBaseFeeFromTheFloorOn() public {
        assertEq(disputes.disputeBond(), 2 * disputes.ANSWER_GAS() * 1 gwei, "floor");
        assertEq(
            disputes.answerBond(N),
            (disputes.PROVE_GAS() + disputes.PROVE_GAS_PER_ENTRY() * N) * 1 gwei,
            "floor"
        );
        vm.fee(30 gwei);
        assertEq(disputes.disputeBond(), 2 * disputes.ANSWER_GAS() * 60 gwei, "twice the base fee");
        SignedCommitment memory c = _announced();
        uint256 required = disputes.disputeBond();
        vm.prank(OPENER);
        vm.expectRevert(abi.encodeWithSelector(IDisputes.BondTooSmall.selector, required, required - 1));
        disputes.openDispute{ value: required - 1 }(record, c, SAMPLE, COLUMN, NONCE);
    }

    function test_RevertWhen_BondIsBeyondAllEther() public {
        SignedCommitment memory c = _announced();
        uint256 most = type(uint88).max;
        vm.deal(OPENER, most + 1);
        vm.prank(OPENER);
        vm.expectRevert(abi.encodeWithSelector(IDisputes.BondTooLarge.selector, most, most + 1));
        disputes.openDispute{ value: most + 1 }(record, c, SAMPLE, COLUMN, NONCE);
    }

    function test_RevertWhen_NotAnnounced() public {
        SignedCommitment memory c = commitmentOf(HONEST);
        bytes32 announcement = disputes.announcementOf(OPENER, digestOf(c), SAMPLE, COLUMN, NONCE);
        _refuse(c, SAMPLE, COLUMN, abi.encodeWithSelector(IDisputes.NotAnnounced.selector, announcement, 0));
        disputes.announce(announcement);
        uint256 announced = vm.getBlockNumber();
        bytes memory early = abi.encodeWithSelector(IDisputes.NotAnnounced.selector, announcement, announced);
        _refuse(c, SAMPLE, COLUMN, early);
        pass(1);
        _refuse(c, SAMPLE, COLUMN, early);
        pass(1);
        _open(c, SAMPLE, COLUMN);
    }

    function test_RevertWhen_OpeningIsCopied() public {
        SignedCommitment memory c = _announced();
        uint256 bond = disputes.disputeBond();
        bytes32 copied = disputes.announcementOf(ANYBODY, digestOf(c), SAMPLE, COLUMN, NONCE);
        vm.prank(ANYBODY);
        vm.expectRevert(abi.encodeWithSelector(IDisputes.NotAnnounced.selector, copied, 0));
        disputes.openDispute{ value: bond }(record, c, SAMPLE, COLUMN, NONCE);
    }

    function test_RevertWhen_AnnouncedForAnotherTile() public {
        SignedCommitment memory c = _announced();
        bytes32 other = disputes.announcementOf(OPENER, digestOf(c), SAMPLE, COLUMN + 1, NONCE);
        _refuse(c, SAMPLE, COLUMN + 1, abi.encodeWithSelector(IDisputes.NotAnnounced.selector, other, 0));
        other = disputes.announcementOf(OPENER, digestOf(c), SAMPLE + 1, COLUMN, NONCE);
        _refuse(c, SAMPLE + 1, COLUMN, abi.encodeWithSelector(IDisputes.NotAnnounced.selector, other, 0));
    }

    function test_RevertWhen_WindowIsOver() public {
        SignedCommitment memory c = _announced();
        uint256 last = record.settleBlock + 200;
        passTo(last + 1);
        _refuse(
            c, SAMPLE, COLUMN, abi.encodeWithSelector(IDisputes.DisputeWindowOver.selector, roundId, last)
        );
    }

    function test_RevertWhen_RoundIsUnknownOrUnsettled() public {
        SignedCommitment memory c = _announced();
        c.roundId = roundId + 1;
        bytes32 sealed_ = keccak256(abi.encode(record));
        bytes memory reason =
            abi.encodeWithSelector(IDisputes.WrongRecord.selector, roundId + 1, bytes32(0), sealed_);
        _refuse(c, SAMPLE, COLUMN, reason);
        pass(20);
        assertEq(open(), roundId + 1, "the next round is open");
        _refuse(c, SAMPLE, COLUMN, reason);
        pass(61);
        _refuse(c, SAMPLE, COLUMN, reason);
    }

    function test_RevertWhen_AnyFieldOfTheRecordIsChanged() public {
        SignedCommitment memory c = _announced();
        bytes32 sealed_ = keccak256(abi.encode(record));
        RoundRecord memory original = record;
        for (uint256 field; field < 6; ++field) {
            record = original;
            if (field == 0) record.workSeed = ~original.workSeed;
            else if (field == 1) record.sampleSeed = ~original.sampleSeed;
            else if (field == 2) record.commitSetHash = ~original.commitSetHash;
            else if (field == 3) record.evidenceHash = ~original.evidenceHash;
            else if (field == 4) record.resultsHash = ~original.resultsHash;
            else record.settleBlock = original.settleBlock + 1;
            bytes32 actual = keccak256(abi.encode(record));
            _refuse(
                c,
                SAMPLE,
                COLUMN,
                abi.encodeWithSelector(IDisputes.WrongRecord.selector, roundId, sealed_, actual)
            );
        }
    }

    function test_RevertWhen_WorkIsOutOfBounds() public {
        uint32[5] memory sizes = [uint32(0), 128, 320, 8192, 1 << 31];
        for (uint256 i; i < sizes.length; ++i) {
            SignedCommitment memory c = sign(HONEST, sizes[i], 1, keccak256("root"));
            _refuse(c, SAMPLE, 0, abi.encodeWithSelector(IDisputes.SizeOutOfBounds.selector, sizes[i]));
        }
        uint64[3] memory laps = [uint64(0), 1 << 32, type(uint64).max];
        for (uint256 i; i < laps.length; ++i) {
            SignedCommitment memory c = sign(HONEST, N, laps[i], keccak256("root"));
            _refuse(c, SAMPLE, 0, abi.encodeWithSelector(IDisputes.LapsOutOfBounds.selector, laps[i]));
        }
    }

    function test_RevertWhen_TileIsOutOfRange() public {
        SignedCommitment memory c = commitmentOf(HONEST);
        _refuse(c, 32, COLUMN, abi.encodeWithSelector(IDisputes.SampleOutOfRange.selector, 32, 32));
        _refuse(c, SAMPLE, TILES, abi.encodeWithSelector(IDisputes.ColumnOutOfRange.selector, TILES, TILES));
    }

    function test_RevertWhen_CommitmentIsUnsigned() public {
        SignedCommitment memory c = commitmentOf(HONEST);
        bytes memory reason = abi.encodeWithSelector(IDisputes.UnsignedCommitment.selector, digestOf(c));
        announce(OPENER, c, SAMPLE, COLUMN);
        pass(2);
        c.signature = Keys.sign(signers.secrets(HONEST), keccak256("another commitment"));
        _refuse(c, SAMPLE, COLUMN, reason);
        c.signature = Keys.sign(signers.secrets(LIAR), digestOf(c));
        _refuse(c, SAMPLE, COLUMN, reason);
        c.signature = G1Point(0, 0);
        _refuse(c, SAMPLE, COLUMN, reason);
        c = commitmentOf(HONEST);
        c.key2 = Keys.publicKey2(signers.secrets(LIAR));
        c.signature = Keys.sign(signers.secrets(LIAR), digestOf(c));
        _refuse(c, SAMPLE, COLUMN, reason);
        c = commitmentOf(HONEST);
        c.signature = G1Point(1, 3);
        _refuse(c, SAMPLE, COLUMN, abi.encodeWithSelector(BN254.PrecompileFailed.selector, 6));
    }

    function test_RevertWhen_KeyIsUnknown() public {
        SignedCommitment memory c = commitmentOf(HONEST);
        uint256 stranger = 0x57A;
        c.key = Keys.publicKey(stranger);
        c.key2 = Keys.publicKey2(stranger);
        c.signature = Keys.sign(stranger, digestOf(c));
        announce(OPENER, c, SAMPLE, COLUMN);
        pass(2);
        _refuse(
            c, SAMPLE, COLUMN, abi.encodeWithSelector(IDisputes.UnknownOperator.selector, BN254.hash(c.key))
        );
    }

    function test_RevertWhen_TileIsInDisputeAlready() public {
        (Claim memory claim, bytes32 id) = openDispute(HONEST, COLUMN);
        SignedCommitment memory c = commitmentOf(HONEST);
        bytes memory reason = abi.encodeWithSelector(IDisputes.AlreadyDisputed.selector, id);
        // Another sample in the same row leads to the same tile.
        for (uint256 k; k < 2; ++k) {
            uint32 sample = sampleInFirstRow(c, k);
            announce(OPENER, c, sample, COLUMN);
            pass(2);
            _refuse(c, sample, COLUMN, reason);
        }
        // Nor can it be opened again once it is resolved.
        answerWith(ANYBODY, claim, bodyOf(HONEST, tileOf(HONEST, COLUMN)));
        passTo(disputes.disputeOf(id).proveUntil + 1);
        disputes.resolve(claim, record, lines);
        _refuse(c, sampleInFirstRow(c, 0), COLUMN, reason);
    }

    function test_RevertWhen_FaultIsProven() public {
        (Claim memory claim, bytes32 id) = openDispute(LIAR, FALSE_COLUMN);
        passTo(disputes.disputeOf(id).deadline + 1);
        disputes.resolve(claim, record, lines);
        SignedCommitment memory c = commitmentOf(LIAR);
        announce(OPENER, c, SAMPLE, COLUMN);
        pass(2);
        _refuse(
            c,
            SAMPLE,
            COLUMN,
            abi.encodeWithSelector(IDisputes.FaultAlreadyProven.selector, roundId, ids[LIAR])
        );
    }

    function _announced() private returns (SignedCommitment memory c) {
        c = commitmentOf(HONEST);
        announce(OPENER, c, SAMPLE, COLUMN);
        pass(2);
    }

    function _open(SignedCommitment memory c, uint32 sample, uint32 column) private returns (bytes32) {
        uint256 bond = disputes.disputeBond();
        vm.prank(OPENER);
        return disputes.openDispute{ value: bond }(record, c, sample, column, NONCE);
    }

    function _refuse(SignedCommitment memory c, uint32 sample, uint32 column, bytes memory reason) private {
        uint256 bond = disputes.disputeBond();
        vm.prank(OPENER);
        vm.expectRevert(reason);
        disputes.openDispute{ value: bond }(record, c, sample, column, NONCE);
    }
}
