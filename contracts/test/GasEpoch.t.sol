// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IRoundBook, Settlement } from "../src/interfaces/IRoundBook.sol";
import { DeployedEpoch } from "./support/DeployedEpoch.sol";
import { EpochFixture } from "./support/EpochFixture.sol";
import { Meter } from "./support/Meter.sol";

/// @notice What the epoch ledger costs with all state cold; transactions include intrinsic gas. EigenLayer is
/// a mock without proxies: with the real registries each call to them costs some 5,000 more. An epoch has two
/// steps; what the set-up chains is settled.
abstract contract EpochGas is DeployedEpoch, Meter {
    function setUp() public virtual override {
        super.setUp();
        (uint32 slots,) = shape();
        for (uint256 i = 5; i < slots; ++i) {
            enter(operator(i));
        }
        for (uint256 i; i < 2; ++i) {
            settleOne();
        }
        settleEpochs();
    }

    function settleOne() internal {
        (uint64 id, bytes memory header) = openAndSample();
        settle(id, header, someLines(8));
        pass(10);
    }

    /// @dev What the ledger adds to a settlement: one call from the round book.
    function chain(string memory name, uint256 budget, uint256 lines) internal {
        bytes memory data = abi.encodeCall(
            epochs.applyLines, (avs.settledCount() + 1, 6, 4e18, someLines(lines), keccak256("lines") >> 8)
        );
        vm.prank(address(avs));
        uint256 used = call(name, address(epochs), 0, data);
        emit log_named_uint(name, used);
        assertLe(used, budget, name);
    }
}

/// @notice A page of 64, nothing pending.
contract GasEpochTest is EpochGas {
    bytes private _release;
    bytes private _initialise;
    bytes private _withdraw;

    function setUp() public override {
        super.setUp();
        eigenLayer.setRegistered(operator(2), false);
        eigenLayer.setRegistered(operator(64), true);
        (uint256 element, uint256[] memory path) = (model.elementAt(1), model.pathOf(1));
        _release = abi.encodeCall(epochs.release, (operator(2), element, path));
        _withdraw = abi.encodeCall(epochs.withdraw, (operator(2), element, path));
        _initialise = abi.encodeCall(epochs.initialise, (operator(64)));
    }

    function shape() internal pure override returns (uint32, uint32) {
        return (64, 2);
    }

    function test_FirstStepOfAnEpochStaysInBudget() public {
        chain("applyLines, 8 lines, first step of an epoch", 40_000, 8);
    }

    function test_FirstStepOfManyLinesStaysInBudget() public {
        chain("applyLines, 256 lines, first step of an epoch", 40_000, 256);
    }

    function test_WithdrawingStaysInBudget() public {
        send("withdraw, N = 64, first time", 120_000, address(epochs), _withdraw);
    }

    function test_ReleasingStaysInBudget() public {
        send("release, N = 64", 165_000, address(epochs), _release);
    }

    function test_TakingASlotStaysInBudget() public {
        send("initialise, a new operator", 90_000, address(epochs), _initialise);
    }
}

/// @notice A page of 256, with a pending step of the second epoch.
contract GasEpochPendingTest is EpochGas {
    mapping(uint256 lines => bytes data) private _settlements;
    bytes private _withdraw;

    function setUp() public override {
        super.setUp();
        (uint256 element, uint256[] memory path) = (model.elementAt(1), model.pathOf(1));
        _withdraw = abi.encodeCall(epochs.withdraw, (operator(2), element, path));
        settleOne();
        (uint64 id, bytes memory header) = openAndSample();
        uint256[3] memory counts = [uint256(8), 64, 256];
        for (uint256 i; i < counts.length; ++i) {
            Settlement memory s = settlementOf(id, header, someLines(counts[i]));
            _settlements[counts[i]] =
                abi.encodeCall(IRoundBook.settleRound, (s, signers.certify(digestOf(s), 1, 15)));
        }
    }

    function shape() internal pure override returns (uint32, uint32) {
        return (256, 2);
    }

    function test_LaterStepsStayInBudget() public {
        chain("applyLines, 8 lines", 30_000, 8);
    }

    function test_LaterStepsOfSixtyFourLinesStayInBudget() public {
        chain("applyLines, 64 lines", 30_000, 64);
    }

    function test_LaterStepsOfManyLinesStayInBudget() public {
        chain("applyLines, 256 lines", 32_000, 256);
    }

    function test_SettlingEightLinesStaysInBudget() public {
        send("settleRound, 8 lines", 300_000, address(avs), _settlements[8]);
    }

    function test_SettlingSixtyFourLinesStaysInBudget() public {
        send("settleRound, 64 lines", 350_000, address(avs), _settlements[64]);
    }

    function test_SettlingManyLinesStaysInBudget() public {
        send("settleRound, 256 lines", 520_000, address(avs), _settlements[256]);
    }

    function test_WithdrawingStaysInBudget() public {
        send("withdraw, N = 256, first time", 120_000, address(epochs), _withdraw);
    }
}

/// @notice Real proofs, checked by gnark's verifier, whose cost doesn't depend on the page: the second epoch
/// is pending.
contract GasEpochProofTest is EpochFixture, Meter {
    bytes private _settle;

    function setUp() public override {
        super.setUp();
        ledger.settleEpoch(chainEpoch(0));
        _settle = abi.encodeCall(ledger.settleEpoch, (chainEpoch(1)));
    }

    function test_SettlingAnEpochStaysInBudget() public {
        send("settleEpoch", 300_000, address(ledger), _settle);
    }
}
