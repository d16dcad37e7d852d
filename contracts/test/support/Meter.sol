// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Test } from "./Test.sol";

/// @notice Measures what a transaction costs, including intrinsic gas and calldata.
abstract contract Meter is Test {
    // solhint-disable-next-line event-name-capwords
    event log_named_uint(string name, uint256 value);

    function send(string memory name, uint256 budget, address to, bytes memory data) internal {
        uint256 used = 21_000;
        for (uint256 i; i < data.length; ++i) {
            used += data[i] == 0 ? 4 : 16;
        }
        uint256 before = gasleft();
        (bool ok,) = to.call(data);
        used += before - gasleft();
        assertTrue(ok, name);
        emit log_named_uint(name, used);
        assertLe(used, budget, name);
    }
}
