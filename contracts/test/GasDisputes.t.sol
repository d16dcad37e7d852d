// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Claim, IDisputes, SignedCommitment } from "../src/interfaces/IDisputes.sol";
import { Parameters } from "../src/interfaces/IParameters.sol";
import { Disputed } from "./support/Disputed.sol";
import { Meter } from "./support/Meter.sol";

/// @notice What disputes cost, including intrinsic gas, with all state cold. All rows of all laps have the same
/// digests, so that every sample can be answered; entries are as large as the matrix size makes them.
contract GasDisputesTest is Disputed, Meter {
    uint64 private constant WORK_LAPS = 1024;
    uint32 private constant SAMPLE = 0;

    bytes[] private _openings;
    uint256[] private _bonds;
    Claim[] private _claims;
    bytes[] private _bodies;
    bytes[] private _entries;

    function setUp() public override {
        super.setUp();
        uint32[4] memory sizes = [uint32(1024), 4096, 16_384, 32_768];
        for (uint256 k; k < 4; ++k) {
            _prepare(sizes[k]);
        }
        pass(2);
    }

    /// @dev Sizes up to the largest.
    function roundParameters() internal pure override returns (Parameters memory p) {
        p = devnetParameters();
        p.maxSize = 32_768;
    }

    function test_OpenDisputeStaysInBudget() public {
        for (uint256 k; k < 4; ++k) {
            _stayIn(300_000, "openDispute", OPENER, _bonds[k], _openings[k]);
        }
    }

    function test_AnswersStayInBudget() public {
        string[4] memory names =
            ["answer, n = 1024", "answer, n = 4096", "answer, n = 16384", "answer, n = 32768"];
        for (uint256 k; k < 4; ++k) {
            _open(k);
            bytes memory data = abi.encodeCall(IDisputes.answer, (_claims[k], _bodies[k]));
            _stayIn(disputes.ANSWER_GAS(), names[k], ANYBODY, disputes.answerBond(_claims[k].n), data);
        }
    }

    function test_ProofsStayInBudget() public {
        string[4] memory names = [
            "proveEntry, n = 1024", "proveEntry, n = 4096", "proveEntry, n = 16384", "proveEntry, n = 32768"
        ];
        uint256[4] memory budgets = [uint256(1_500_000), 1_500_000, 1_500_000, 3_000_000];
        for (uint256 k; k < 4; ++k) {
            _open(k);
            answerWith(ANYBODY, _claims[k], _bodies[k]);
            bytes memory data = abi.encodeCall(IDisputes.proveEntry, (_claims[k], _entries[k], 33, 44));
            uint256 used = _stayIn(budgets[k], names[k], PROVER, 0, data);
            assertLe(
                used,
                disputes.PROVE_GAS() + disputes.PROVE_GAS_PER_ENTRY() * _claims[k].n,
                "what the bond is reckoned with"
            );
        }
    }

    function test_ResolvingStaysInBudget() public {
        _open(0);
        _open(1);
        answerWith(ANYBODY, _claims[0], _bodies[0]);
        passTo(disputes.disputeOf(disputes.disputeIdOf(_claims[0])).proveUntil + 1);
        bytes memory data = abi.encodeCall(IDisputes.resolve, (_claims[0], record, ""));
        _stayIn(120_000, "resolve, answered", ANYBODY, 0, data);
        data = abi.encodeCall(IDisputes.resolve, (_claims[1], record, lines));
        _stayIn(170_000, "resolve, fault", ANYBODY, 0, data);
    }

    function _open(uint256 k) private {
        vm.prank(OPENER);
        (bool ok,) = address(disputes).call{ value: _bonds[k] }(_openings[k]);
        assertTrue(ok, "opened");
    }

    function _prepare(uint32 n) private {
        bytes memory entries = new bytes(16_384);
        // The standard deviation of true entries is about 85·sqrt(n).
        uint256 spread = 85 * _sqrt(n);
        for (uint256 index; index < 4096; ++index) {
            uint256 h = uint256(keccak256(abi.encode(n, index)));
            int256 entry = int256(h % (2 * spread + 1)) - int256(spread);
            for (uint256 b; b < 4; ++b) {
                entries[4 * index + b] = bytes1(uint8(uint256(entry) >> (24 - 8 * b)));
            }
        }
        bytes8 digest = bytes8(workshop.fold(entries, 256 * uint256(n)));
        bytes memory row = new bytes(n / 8);
        for (uint256 b; b < row.length; ++b) {
            row[b] = b / 8 == 3 ? digest[b % 8] : bytes1(keccak256(abi.encode(b)));
        }
        (bytes32 root, bytes memory rowPath_) = _rowTree(row);
        bytes32[] memory leaves = new bytes32[](WORK_LAPS);
        for (uint64 lap; lap < WORK_LAPS; ++lap) {
            leaves[lap] = keccak256(abi.encodePacked(hex"02", lap, root));
        }
        SignedCommitment memory c = sign(LIAR, n, WORK_LAPS, _root(leaves));
        Claim memory claim = claimOf(c, SAMPLE, 3);
        bytes memory lapPath = _path(leaves, claim.lap);
        announce(OPENER, c, SAMPLE, 3);
        _openings.push(abi.encodeCall(IDisputes.openDispute, (record, c, SAMPLE, 3, NONCE)));
        _bonds.push(disputes.disputeBond());
        _claims.push(claim);
        _bodies.push(bytes.concat(entries, row, lapPath, rowPath_));
        _entries.push(entries);
        disputes.checkAnswer(claim, _bodies[_bodies.length - 1]);
    }

    /// @dev Root, and any path, of a tree whose leaves are all the same.
    function _rowTree(bytes memory row) private pure returns (bytes32 node, bytes memory path) {
        node = keccak256(bytes.concat(hex"00", row));
        for (uint256 width = row.length / 8; width > 1; width /= 2) {
            path = bytes.concat(path, node);
            node = keccak256(abi.encodePacked(hex"01", node, node));
        }
    }

    function _root(bytes32[] memory nodes) private pure returns (bytes32) {
        return nodes.length == 1 ? nodes[0] : _root(_parents(nodes));
    }

    function _path(bytes32[] memory nodes, uint256 index) private pure returns (bytes memory) {
        if (nodes.length == 1) return "";
        return bytes.concat(nodes[index ^ 1], _path(_parents(nodes), index / 2));
    }

    function _parents(bytes32[] memory nodes) private pure returns (bytes32[] memory parents) {
        parents = new bytes32[](nodes.length / 2);
        for (uint256 i; i < parents.length; ++i) {
            parents[i] = keccak256(abi.encodePacked(hex"01", nodes[2 * i], nodes[2 * i + 1]));
        }
    }

    function _sqrt(uint256 x) private pure returns (uint256 root) {
        while ((root + 1) * (root + 1) <= x) {
            ++root;
        }
    }

    /// @dev EIP-7623: calldata costs at least 10 gas a token; a byte other than 0 counts as four tokens.
    function _stayIn(uint256 budget, string memory name, address sender, uint256 value, bytes memory data)
        private
        returns (uint256 used)
    {
        uint256 tokens;
        for (uint256 i; i < data.length; ++i) {
            tokens += data[i] == 0 ? 1 : 4;
        }
        vm.prank(sender);
        used = call(name, address(disputes), value, data) + 4 * tokens;
        if (used < 10 * tokens) used = 10 * tokens;
        used += 21_000;
        emit log_named_uint(name, used);
        assertLe(used, budget, name);
    }
}
