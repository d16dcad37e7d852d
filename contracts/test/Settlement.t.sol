// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Certificate, ICertificates } from "../src/interfaces/ICertificates.sol";
import { IStakeRegistry } from "../src/interfaces/IEigenLayer.sol";
import { Parameters } from "../src/interfaces/IParameters.sol";
import { IRoundBook, Round, RoundRecord, RoundStatus, Settlement } from "../src/interfaces/IRoundBook.sol";
import { Lines } from "../src/libraries/Lines.sol";
import { Randao } from "./support/Contracts.sol";
import { Deployed } from "./support/Deployed.sol";
import { Headers } from "./support/Headers.sol";

contract SettlementTest is Deployed {
    uint256 private constant ALL = type(uint256).max;

    uint64 private id;
    bytes private header;

    function setUp() public override {
        super.setUp();
        (id, header) = openAndSample();
    }

    function test_SettledRoundIsOnRecordAndCreditsItsLines() public {
        Settlement memory s = settlementOf(
            id, header, bytes.concat(line(operator(1), 10, 300, 1), line(operator(2), 12, 7, 4))
        );
        (bytes32 workSeed, bytes32 sampleSeed) = seedsOf(id);
        Certificate memory c = signers.certify(digestOf(s), 1, ALL);

        vm.expectEmit(address(avs));
        emit IRoundBook.RoundSettled(
            id, 1, workSeed, sampleSeed, s.commitSetHash, s.evidenceHash, keccak256(s.lines), s.lines
        );
        vm.prank(ANYBODY);
        avs.settleRound(s, c);

        Round memory r = avs.round(id);
        assertTrue(r.status == RoundStatus.Settled, "settled");
        assertEq(r.settledIndex, 1, "settled index");
        assertEq(r.saltHash, bytes32(0), "salt hash is gone");
        bytes32 record = keccak256(
            abi.encode(
                RoundRecord({
                    workSeed: workSeed,
                    sampleSeed: sampleSeed,
                    commitSetHash: s.commitSetHash,
                    evidenceHash: s.evidenceHash,
                    resultsHash: keccak256(s.lines),
                    settleBlock: uint64(vm.getBlockNumber())
                })
            )
        );
        assertEq(r.record, record, "record");
        assertEq(avs.settledCount(), 1, "settled count");
        assertEq(ledger.flopsOf(operator(1)), 600, "2 * 1024^3 * 300 / 2^30");
        assertEq(ledger.flopsOf(operator(2)), 0, "a fault credits nothing");
        assertEq(ledger.lastVerdictOf(operator(2)), 4, "verdict");
        assertEq(ledger.rateOf(operator(1)), uint256(600) * 2 ** 30 / 6, "over window + freezeGrace");
    }

    function test_DigestIsTheProtocols() public view {
        bytes32 expected = keccak256(
            abi.encode(
                keccak256("ProofOfFlops.Results.v1"),
                uint256(31337),
                address(avs),
                uint64(7),
                bytes32(uint256(1)),
                bytes32(uint256(2)),
                bytes32(uint256(3)),
                bytes32(uint256(4)),
                bytes32(uint256(5))
            )
        );
        bytes32 actual = avs.resultsDigest(
            7,
            bytes32(uint256(1)),
            bytes32(uint256(2)),
            bytes32(uint256(3)),
            bytes32(uint256(4)),
            bytes32(uint256(5)),
            0
        );
        assertEq(actual, expected, "results digest");
    }

    function test_RevertWhen_TheLedgerUsesNoDigestOfTheLines() public {
        assertTrue(!avs.usesLinesDigest(), "the direct ledger uses none");
        Settlement memory s = settlementOf(id, header, someLines(1));
        Certificate memory c = signers.certify(digestOf(s), 1, 7);
        s.linesDigest = bytes32(uint256(1));
        vm.expectRevert(abi.encodeWithSelector(IRoundBook.LinesDigestNotUsed.selector, uint256(1)));
        avs.settleRound(s, c);
        vm.expectRevert(abi.encodeWithSelector(IRoundBook.LinesDigestNotUsed.selector, uint256(1)));
        this.digestOfSettlement(s);
    }

    function digestOfSettlement(Settlement calldata s) external view returns (bytes32) {
        return digestOf(s);
    }

    function test_SeedsAreTheProtocols() public view {
        bytes32 entropy = blockhash(avs.round(id).openBlock);
        bytes32 work = keccak256(abi.encode(keccak256("ProofOfFlops.WorkSeed.v1"), entropy, SALT, id));
        (bytes32 workSeed, bytes32 sampleSeed) = seedsOf(id);
        assertEq(workSeed, work, "work seed");
        assertEq(
            sampleSeed,
            keccak256(abi.encode(keccak256("ProofOfFlops.SampleSeed.v1"), MIX_HASH, work)),
            "sample seed"
        );
    }

    function test_ThresholdIsMetByThreeOfFour() public {
        Settlement memory s = settlementOf(id, header, someLines(1));
        avs.settleRound(s, signers.certify(digestOf(s), 1, 7));
        assertEq(avs.settledCount(), 1, "settled");
    }

    function test_ThresholdIsMetExactlyByItsPercentage() public {
        Parameters memory next = devnetParameters();
        for (next.threshold = 76; next.threshold >= 75; --next.threshold) {
            _adopt(next);
            uint64 later = _second();
            header = sample(later, vm.getBlockTimestamp() + 11);
            Settlement memory s = settlementOf(later, header, someLines(1));
            Certificate memory c = signers.certify(digestOf(s), 1, 7);
            if (next.threshold == 76) {
                bytes4 selector = ICertificates.ThresholdNotMet.selector;
                _refuse(s, c, abi.encodeWithSelector(selector, 0, 300 ether, 400 ether, 76));
            } else {
                avs.settleRound(s, c);
            }
        }
        assertEq(avs.settledCount(), 1, "settled by three quarters");
    }

    function test_LastBlockStillSettles() public {
        vm.roll(avs.round(id).openBlock + 60);
        settle(id, header, someLines(1));
        assertEq(avs.settledCount(), 1, "settled");
    }

    function test_SampleAtTheEarliestTimeSettles() public {
        uint64 second = _second();
        uint256 earliest = vm.getBlockTimestamp() + 4 + 2 + 4;
        settle(second, sample(second, earliest), someLines(1));
        assertEq(avs.settledCount(), 1, "settled");
    }

    function test_TwoQuorumsMustBothReachTheThreshold() public {
        eigenLayer.addQuorum(IStakeRegistry.StakeType.TOTAL_SLASHABLE, 550, 64);
        // The second quorum: operator 0 of the first with nine tenths, and a newcomer with one.
        signers.register(1, signers.secrets(0), 900 ether);
        signers.register(1, 12345, 100 ether);
        uint64 second = _second();
        assertEq(avs.round(second).quorumCount, 2, "quorums");
        header = sample(second, vm.getBlockTimestamp() + 11);
        Settlement memory s = settlementOf(second, header, someLines(1));
        bytes32 digest = digestOf(s);

        _refuse(
            s,
            signers.certify(digest, 2, ALL - 1),
            abi.encodeWithSelector(ICertificates.ThresholdNotMet.selector, 1, 100 ether, 1000 ether, 67)
        );
        _refuse(
            s,
            signers.certify(digest, 2, 0x13),
            abi.encodeWithSelector(ICertificates.ThresholdNotMet.selector, 0, 200 ether, 400 ether, 67)
        );
        _refuse(
            s,
            signers.certify(digest, 1, ALL),
            abi.encodeWithSelector(ICertificates.LengthMismatch.selector, 2, 1)
        );
        avs.settleRound(s, signers.certify(digest, 2, 7));
        assertEq(avs.settledCount(), 1, "settled by 3/4 of one quorum and 9/10 of the other");
    }

    function test_RevertWhen_TooLittleStakeSigned() public {
        Settlement memory s = settlementOf(id, header, someLines(1));
        bytes memory reason =
            abi.encodeWithSelector(ICertificates.ThresholdNotMet.selector, 0, 200 ether, 400 ether, 67);
        _refuse(s, signers.certify(digestOf(s), 1, 3), reason);
    }

    function test_RevertWhen_NobodySigned() public {
        Settlement memory s = settlementOf(id, header, someLines(1));
        bytes memory reason =
            abi.encodeWithSelector(ICertificates.ThresholdNotMet.selector, 0, 0, 400 ether, 67);
        _refuse(s, signers.certify(digestOf(s), 1, 0), reason);
    }

    function test_RevertWhen_AQuorumHasNoStake() public {
        eigenLayer.addQuorum(IStakeRegistry.StakeType.TOTAL_SLASHABLE, 550, 64);
        signers.register(1, signers.secrets(0), 0);
        uint64 second = _second();
        Settlement memory s = settlementOf(second, sample(second, vm.getBlockTimestamp() + 11), someLines(1));
        _refuse(
            s,
            signers.certify(digestOf(s), 2, ALL),
            abi.encodeWithSelector(ICertificates.ThresholdNotMet.selector, 1, 0, 0, 67)
        );
    }

    function test_OperatorRegisteredAfterTheOpeningDoesNotCount() public {
        Settlement memory s = settlementOf(id, header, someLines(1));
        Certificate memory before = signers.certify(digestOf(s), 1, ALL);
        signers.register(0, 777, 1_000_000 ether);
        Certificate memory late = signers.certify(digestOf(s), 1, ALL);
        vm.expectRevert();
        avs.settleRound(s, late);
        avs.settleRound(s, before);
        assertEq(avs.settledCount(), 1, "settled by those registered at the opening");
    }

    function test_RevertWhen_SignatureIsOverOtherResults() public {
        Settlement memory s = settlementOf(id, header, someLines(1));
        Certificate memory c = signers.certify(digestOf(s), 1, ALL);
        s.lines = someLines(2);
        _refuse(s, c, abi.encodeWithSelector(ICertificates.WrongSignature.selector));
        s.lines = someLines(1);
        s.evidenceHash = bytes32(uint256(1));
        _refuse(s, c, abi.encodeWithSelector(ICertificates.WrongSignature.selector));
        s.evidenceHash = keccak256("evidence");
        s.commitSetHash = bytes32(uint256(1));
        _refuse(s, c, abi.encodeWithSelector(ICertificates.WrongSignature.selector));
    }

    function test_RevertWhen_RoundWasNeverOpened() public {
        Settlement memory s = settlementOf(id + 1, header, someLines(1));
        _refuse(
            s,
            signers.certify(0, 1, ALL),
            abi.encodeWithSelector(IRoundBook.RoundNotOpen.selector, id + 1, RoundStatus.None)
        );
    }

    function test_RevertWhen_RoundIsSettledAlready() public {
        settle(id, header, someLines(1));
        Settlement memory s = settlementOf(id, header, someLines(1));
        _refuse(
            s,
            signers.certify(digestOf(s), 1, ALL),
            abi.encodeWithSelector(IRoundBook.RoundNotOpen.selector, id, RoundStatus.Settled)
        );
    }

    function test_RevertWhen_RoundHasExpired() public {
        Settlement memory s = settlementOf(id, header, someLines(1));
        Certificate memory c = signers.certify(digestOf(s), 1, ALL);
        vm.roll(avs.round(id).openBlock + 61);
        _refuse(s, c, abi.encodeWithSelector(IRoundBook.RoundNotOpen.selector, id, RoundStatus.Expired));
    }

    function test_RevertWhen_SaltIsWrong() public {
        Settlement memory s = settlementOf(id, header, someLines(1));
        Certificate memory c = signers.certify(digestOf(s), 1, ALL);
        s.salt = bytes32(uint256(1));
        _refuse(
            s,
            c,
            abi.encodeWithSelector(
                IRoundBook.WrongSalt.selector, keccak256(abi.encode(SALT)), keccak256(abi.encode(uint256(1)))
            )
        );
    }

    function test_RevertWhen_SampleCameTooEarly() public {
        uint64 second = _second();
        uint256 earliest = vm.getBlockTimestamp() + 4 + 2 + 4;
        Settlement memory s = settlementOf(second, sample(second, earliest - 1), someLines(1));
        _refuse(
            s,
            signers.certify(digestOf(s), 1, ALL),
            abi.encodeWithSelector(IRoundBook.SampleTooEarly.selector, earliest - 1, earliest)
        );
    }

    function test_RevertWhen_SampleBlockIsNotMined() public {
        uint64 second = _second();
        uint64 sampleBlock = uint64(vm.getBlockNumber()) + 11;
        pass(11);
        Settlement memory s = settlementOf(second, header, someLines(1));
        _refuse(
            s,
            signers.certify(digestOf(s), 1, ALL),
            abi.encodeWithSelector(Randao.BlockHashUnavailable.selector, sampleBlock)
        );
    }

    function test_RevertWhen_HeaderIsAnotherBlocks() public {
        Settlement memory s = settlementOf(id, header, someLines(1));
        uint64 sampleBlock = avs.round(id).openBlock + 11;
        bytes memory other = Headers.encode(sampleBlock, vm.getBlockTimestamp(), keccak256("ground"));
        Certificate memory c = signers.certify(digestOf(s), 1, ALL);
        s.sampleProof = other;
        _refuse(
            s,
            c,
            abi.encodeWithSelector(
                Randao.WrongHeader.selector, sampleBlock, keccak256(header), keccak256(other)
            )
        );
    }

    function test_RevertWhen_LinesAreNotAcceptable() public {
        _refuseLines("", abi.encodeWithSelector(Lines.LineCountOutOfBounds.selector, 0, 256));
        _refuseLines(someLines(257), abi.encodeWithSelector(Lines.LineCountOutOfBounds.selector, 257, 256));
        _refuseLines(
            line(operator(1), 13, 1, 1), abi.encodeWithSelector(Lines.SizeNotAllowed.selector, 0, 13)
        );
        _refuseLines(line(operator(1), 7, 1, 1), abi.encodeWithSelector(Lines.SizeNotAllowed.selector, 0, 7));
        // 2 * 4096^3 * laps <= maxRate * window = 4e18.
        uint256 most = uint256(4e18) >> 37;
        _refuseLines(
            line(operator(1), 12, uint48(most + 1), 1),
            abi.encodeWithSelector(Lines.WorkTooLarge.selector, 0, (most + 1) << 37, 4e18)
        );
        settle(id, header, line(operator(1), 12, uint48(most), 1));
        assertEq(ledger.flopsOf(operator(1)), most << 7, "the most that is believed");
    }

    function test_RoundUnderItsOwnParameters() public {
        Parameters memory next = devnetParameters();
        next.maxSize = 512;
        next.minSize = 512;
        next.settleBlocks = 20;
        next.window = 3;
        _adopt(next);
        vm.roll(avs.round(id).openBlock + 40);
        settle(id, header, someLines(1));
        assertEq(ledger.accountOf(operator(1)).lastSeconds, 6, "the old window");
    }

    function testFuzz_AnyQuorumOfTheFourSettlesOrIsRefused(uint256 who) public {
        who = bound(who, 0, 15);
        uint256 count = (who & 1) + (who >> 1 & 1) + (who >> 2 & 1) + (who >> 3);
        Settlement memory s = settlementOf(id, header, someLines(3));
        Certificate memory c = signers.certify(digestOf(s), 1, who);
        if (count < 3) {
            _refuse(
                s,
                c,
                abi.encodeWithSelector(
                    ICertificates.ThresholdNotMet.selector, 0, count * STAKE, 4 * STAKE, 67
                )
            );
        } else {
            avs.settleRound(s, c);
        }
        assertEq(avs.settledCount(), count < 3 ? 0 : 1, "settled");
    }

    function _adopt(Parameters memory next) private {
        vm.prank(OWNER);
        avs.proposeParameters(next);
        vm.warp(vm.getBlockTimestamp() + DELAY);
        vm.prank(OWNER);
        avs.applyParameters(next);
    }

    /// @dev Opens another round as soon as the first has expired.
    function _second() private returns (uint64) {
        pass(60);
        return open();
    }

    function _refuse(Settlement memory s, Certificate memory c, bytes memory reason) private {
        vm.expectRevert(reason);
        avs.settleRound(s, c);
    }

    function _refuseLines(bytes memory lines, bytes memory reason) private {
        Settlement memory s = settlementOf(id, header, lines);
        _refuse(s, signers.certify(digestOf(s), 1, ALL), reason);
    }
}

