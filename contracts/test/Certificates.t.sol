// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Certificate, ICertificates } from "../src/interfaces/ICertificates.sol";
import { IStakeRegistry } from "../src/interfaces/IEigenLayer.sol";
import { BN254, G1Point, G2Point } from "../src/libraries/BN254.sol";
import { Deployed } from "./support/Deployed.sol";
import { EigenLayerMock } from "./support/EigenLayerMock.sol";
import { Keys } from "./support/Keys.sol";

contract CertificatesTest is Deployed {
    uint256 private constant ALL = type(uint256).max;
    bytes32 private constant DIGEST = keccak256("digest");
    bytes private constant QUORUM_0 = hex"00";
    bytes private constant BOTH = hex"0001";

    uint32 private referenceBlock;

    /// @dev Quorum 1 has operators 0 and 1 of quorum 0, with other stakes, and an operator of its own.
    function setUp() public override {
        super.setUp();
        eigenLayer.addQuorum(IStakeRegistry.StakeType.TOTAL_SLASHABLE, 550, 64);
        signers.register(1, signers.secrets(0), 10 ether);
        signers.register(1, signers.secrets(1), 20 ether);
        signers.register(1, uint256(keccak256("fifth")), 30 ether);
        referenceBlock = uint32(vm.getBlockNumber());
        pass(1);
    }

    function test_CertificateOfAllCountsAllStake() public view {
        (uint96[] memory signed, uint96[] memory total) =
            avs.checkCertificate(DIGEST, BOTH, referenceBlock, signers.certify(DIGEST, 2, ALL));
        assertEq(signed[0], 400 ether, "signed 0");
        assertEq(total[0], 400 ether, "total 0");
        assertEq(signed[1], 60 ether, "signed 1");
        assertEq(total[1], 60 ether, "total 1");
    }

    function test_CertificateOfNobodyIsSoundAndCountsNothing() public view {
        (uint96[] memory signed,) =
            avs.checkCertificate(DIGEST, BOTH, referenceBlock, signers.certify(DIGEST, 2, 0));
        assertEq(signed[0], 0, "signed 0");
        assertEq(signed[1], 0, "signed 1");
    }

    function testFuzz_SignedStakeIsThatOfTheSigners(uint256 who, bytes32 digest) public view {
        who = bound(who, 0, 31);
        (uint96[] memory signed, uint96[] memory total) =
            avs.checkCertificate(digest, BOTH, referenceBlock, signers.certify(digest, 2, who));
        uint256 first;
        for (uint256 i; i < 4; ++i) {
            first += ((who >> i) & 1) * STAKE;
        }
        uint256 second = (who & 1) * 10 ether + ((who >> 1) & 1) * 20 ether + (who >> 4) * 30 ether;
        assertEq(signed[0], first, "signed 0");
        assertEq(signed[1], second, "signed 1");
        assertEq(total[0], 400 ether, "total 0");
        assertEq(total[1], 60 ether, "total 1");
    }

    /// forge-config: default.fuzz.runs = 64
    /// forge-config: wide.fuzz.runs = 512
    function testFuzz_SignatureOfOthersIsRefused(uint256 claimed, uint256 actual) public {
        claimed = bound(claimed, 0, 15);
        actual = bound(actual, 0, 15);
        vm.assume(claimed != actual);
        Certificate memory c = signers.certify(DIGEST, 1, claimed);
        Certificate memory other = signers.certify(DIGEST, 1, actual);
        c.sigma = other.sigma;
        _refuse(QUORUM_0, c, abi.encodeWithSelector(ICertificates.WrongSignature.selector));
        // Other operators' key doesn't fix it either, although signature and key then fit each other.
        c.apkG2 = other.apkG2;
        _refuse(QUORUM_0, c, abi.encodeWithSelector(ICertificates.WrongSignature.selector));
    }

    function testFuzz_SignatureOverAnotherDigestIsRefused(bytes32 digest) public {
        vm.assume(digest != DIGEST);
        _refuse(
            QUORUM_0,
            signers.certify(digest, 1, ALL),
            abi.encodeWithSelector(ICertificates.WrongSignature.selector)
        );
    }

    function test_UnneededStakeIndicesDoNotMatter() public view {
        Certificate memory c = signers.certify(DIGEST, 1, 7);
        uint32[] memory longer = new uint32[](2);
        longer[0] = c.nonSignerStakeIndices[0][0];
        c.nonSignerStakeIndices[0] = longer;
        (uint96[] memory signed,) = avs.checkCertificate(DIGEST, QUORUM_0, referenceBlock, c);
        assertEq(signed[0], 300 ether, "as EigenLayer does");
    }

    function test_StakesAreThoseOfTheReferenceBlock() public {
        Certificate memory before = signers.certify(DIGEST, 1, ALL);
        uint32 later = uint32(vm.getBlockNumber());
        signers.register(0, 4242, 1 ether);
        pass(1);
        (, uint96[] memory total) = avs.checkCertificate(DIGEST, QUORUM_0, referenceBlock, before);
        assertEq(total[0], 400 ether, "before");
        Certificate memory then = signers.certify(DIGEST, 1, ALL);
        (, total) = avs.checkCertificate(DIGEST, QUORUM_0, later, then);
        assertEq(total[0], 401 ether, "then");
        vm.expectRevert(EigenLayerMock.NotInForce.selector);
        avs.checkCertificate(DIGEST, QUORUM_0, referenceBlock, then);
        vm.expectRevert(EigenLayerMock.NotInForce.selector);
        avs.checkCertificate(DIGEST, QUORUM_0, later, before);
    }

    function test_RevertWhen_NoQuorumIsNamed() public {
        _refuse("", signers.certify(DIGEST, 0, ALL), abi.encodeWithSelector(ICertificates.NoQuorums.selector));
    }

    function test_RevertWhen_QuorumsAreNotAscending() public {
        Certificate memory c = signers.certify(DIGEST, 2, ALL);
        bytes4 selector = ICertificates.QuorumsNotAscending.selector;
        _refuse(hex"0000", c, abi.encodeWithSelector(selector, 0, 0));
        _refuse(hex"0100", c, abi.encodeWithSelector(selector, 1, 0));
    }

    function test_RevertWhen_QuorumIsUnknown() public {
        Certificate memory c = signers.certify(DIGEST, 2, ALL);
        _refuse(hex"0002", c, abi.encodeWithSelector(ICertificates.UnknownQuorum.selector, 2));
        _refuse(hex"ff", c, abi.encodeWithSelector(ICertificates.UnknownQuorum.selector, 255));
    }

    function test_RevertWhen_ListsHaveOtherLengths() public {
        bytes memory reason = abi.encodeWithSelector(ICertificates.LengthMismatch.selector, 1, 0);
        Certificate memory c = signers.certify(DIGEST, 1, 7);
        c.quorumApks = new G1Point[](0);
        _refuse(QUORUM_0, c, reason);
        c = signers.certify(DIGEST, 1, 7);
        c.quorumApkIndices = new uint32[](0);
        _refuse(QUORUM_0, c, reason);
        c = signers.certify(DIGEST, 1, 7);
        c.totalStakeIndices = new uint32[](0);
        _refuse(QUORUM_0, c, reason);
        c = signers.certify(DIGEST, 1, 7);
        c.nonSignerStakeIndices = new uint32[][](0);
        _refuse(QUORUM_0, c, reason);
        c = signers.certify(DIGEST, 1, 7);
        c.nonSignerQuorumBitmapIndices = new uint32[](0);
        _refuse(QUORUM_0, c, abi.encodeWithSelector(ICertificates.LengthMismatch.selector, 2, 0));
    }

    function test_RevertWhen_ReferenceBlockIsNotPast() public {
        uint32 now_ = uint32(vm.getBlockNumber());
        Certificate memory c = signers.certify(DIGEST, 1, ALL);
        vm.expectRevert(abi.encodeWithSelector(ICertificates.ReferenceBlockNotPast.selector, now_, now_));
        avs.checkCertificate(DIGEST, QUORUM_0, now_, c);
    }

    function test_RevertWhen_NonSignersAreNotAscending() public {
        Certificate memory c = signers.certify(DIGEST, 1, 3);
        (c.nonSignerPubkeys[0], c.nonSignerPubkeys[1]) = (c.nonSignerPubkeys[1], c.nonSignerPubkeys[0]);
        (bytes32 first, bytes32 second) =
            (BN254.hash(c.nonSignerPubkeys[0]), BN254.hash(c.nonSignerPubkeys[1]));
        bytes4 selector = ICertificates.NonSignersNotAscending.selector;
        _refuse(QUORUM_0, c, abi.encodeWithSelector(selector, first, second));
        c.nonSignerPubkeys[1] = c.nonSignerPubkeys[0];
        _refuse(QUORUM_0, c, abi.encodeWithSelector(selector, first, first));
    }

    function test_RevertWhen_ANonSignerIsLeftOut() public {
        Certificate memory c = signers.certify(DIGEST, 1, 7);
        c.nonSignerPubkeys = new G1Point[](0);
        c.nonSignerQuorumBitmapIndices = new uint32[](0);
        _refuse(QUORUM_0, c, abi.encodeWithSelector(ICertificates.WrongSignature.selector));
    }

    function test_RevertWhen_ANonSignerIsAStranger() public {
        Certificate memory c = signers.certify(DIGEST, 1, 7);
        c.nonSignerPubkeys[0] = Keys.publicKey(42);
        _refuse(QUORUM_0, c, abi.encodeWithSelector(EigenLayerMock.NotInForce.selector));
    }

    function test_RevertWhen_AStakeIndexIsMissing() public {
        Certificate memory c = signers.certify(DIGEST, 2, 0x1d);
        c.nonSignerStakeIndices[1] = new uint32[](0);
        _refuse(BOTH, c, abi.encodeWithSelector(ICertificates.MissingStakeIndex.selector, 1, 0));
    }

    function test_RevertWhen_AnIndexIsNotInForce() public {
        bytes memory reason = abi.encodeWithSelector(EigenLayerMock.NotInForce.selector);
        Certificate memory c = signers.certify(DIGEST, 1, 7);
        c.quorumApkIndices[0] += 1;
        _refuse(QUORUM_0, c, reason);
        c = signers.certify(DIGEST, 1, 7);
        c.totalStakeIndices[0] += 1;
        _refuse(QUORUM_0, c, reason);
        c = signers.certify(DIGEST, 1, 7);
        c.nonSignerQuorumBitmapIndices[0] += 1;
        _refuse(QUORUM_0, c, reason);
        c = signers.certify(DIGEST, 1, 7);
        c.nonSignerStakeIndices[0][0] += 1;
        _refuse(QUORUM_0, c, reason);
    }

    function test_RevertWhen_TheQuorumKeyIsAnother() public {
        Certificate memory c = signers.certify(DIGEST, 2, ALL);
        (c.quorumApks[0], c.quorumApks[1]) = (c.quorumApks[1], c.quorumApks[0]);
        _refuse(BOTH, c, abi.encodeWithSelector(ICertificates.WrongQuorumKey.selector, 0));
    }

    function test_RevertWhen_SignatureIsNoPoint() public {
        Certificate memory c = signers.certify(DIGEST, 1, ALL);
        c.sigma.y += 1;
        _refuse(QUORUM_0, c, abi.encodeWithSelector(BN254.PrecompileFailed.selector, 6));
        c.sigma = G1Point(BN254.P + 1, 2);
        _refuse(QUORUM_0, c, abi.encodeWithSelector(BN254.PrecompileFailed.selector, 6));
        c.sigma = G1Point(0, 0);
        _refuse(QUORUM_0, c, abi.encodeWithSelector(ICertificates.WrongSignature.selector));
    }

    function test_RevertWhen_KeyInG2IsNoPoint() public {
        Certificate memory c = signers.certify(DIGEST, 1, ALL);
        c.apkG2.x[0] += 1;
        bytes memory data = abi.encodeCall(avs.checkCertificate, (DIGEST, QUORUM_0, referenceBlock, c));
        // The precompile burns all gas of a pairing that fails this way, so give it little.
        (bool ok, bytes memory reason) = address(avs).call{ gas: 2_000_000 }(data);
        assertTrue(!ok, "refused");
        assertEq(
            keccak256(reason), keccak256(abi.encodeWithSelector(BN254.PrecompileFailed.selector, 8)), "reason"
        );
        c.apkG2 = G2Point([uint256(0), 0], [uint256(0), 0]);
        _refuse(QUORUM_0, c, abi.encodeWithSelector(ICertificates.WrongSignature.selector));
    }

    function _refuse(bytes memory quorums, Certificate memory c, bytes memory reason) private {
        vm.expectRevert(reason);
        avs.checkCertificate(DIGEST, quorums, referenceBlock, c);
    }
}

