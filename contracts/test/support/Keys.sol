// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { BN254, G1Point, G2Point } from "../../src/libraries/BN254.sol";

/// @title BLS keys and signatures for tests.
/// @notice The precompiles do G1. There are none for G2's group law, so it is written out here in affine
/// coordinates; a mistake in it would make every pairing fail.
library Keys {
    uint256 private constant P = BN254.P;

    struct Fp2 {
        uint256 re;
        uint256 im;
    }

    /// @notice The key of `secret` in G1.
    function publicKey(uint256 secret) internal view returns (G1Point memory) {
        return BN254.mul(BN254.generator(), secret);
    }

    /// @notice The signature of `secret` over a digest.
    function sign(uint256 secret, bytes32 digest) internal view returns (G1Point memory) {
        return BN254.mul(BN254.hashToG1(digest), secret);
    }

    /// @notice The key of `secret` in G2.
    function publicKey2(uint256 secret) internal view returns (G2Point memory sum) {
        secret %= BN254.R;
        G2Point memory power = BN254.negatedGenerator2();
        power = G2Point(power.x, [P - power.y[0], P - power.y[1]]);
        for (; secret != 0; secret >>= 1) {
            if (secret & 1 == 1) {
                sum = add(sum, power);
            }
            power = add(power, power);
        }
    }

    /// @notice a + b, where (0, 0) is the identity; b = -a is not supported.
    function add(G2Point memory a, G2Point memory b) internal view returns (G2Point memory) {
        if (a.x[0] == 0 && a.x[1] == 0) return b;
        if (b.x[0] == 0 && b.x[1] == 0) return a;
        (Fp2 memory ax, Fp2 memory ay) = (Fp2(a.x[1], a.x[0]), Fp2(a.y[1], a.y[0]));
        (Fp2 memory bx, Fp2 memory by) = (Fp2(b.x[1], b.x[0]), Fp2(b.y[1], b.y[0]));
        Fp2 memory slope;
        if (ax.re == bx.re && ax.im == bx.im) {
            Fp2 memory square = _mul(ax, ax);
            slope = _mul(_plus(_plus(square, square), square), _inverse(_plus(ay, ay)));
        } else {
            slope = _mul(_minus(by, ay), _inverse(_minus(bx, ax)));
        }
        Fp2 memory x = _minus(_minus(_mul(slope, slope), ax), bx);
        Fp2 memory y = _minus(_mul(slope, _minus(ax, x)), ay);
        return G2Point([x.im, x.re], [y.im, y.re]);
    }

    function _plus(Fp2 memory a, Fp2 memory b) private pure returns (Fp2 memory) {
        return Fp2(addmod(a.re, b.re, P), addmod(a.im, b.im, P));
    }

    function _minus(Fp2 memory a, Fp2 memory b) private pure returns (Fp2 memory) {
        return Fp2(addmod(a.re, P - b.re, P), addmod(a.im, P - b.im, P));
    }

    /// @dev The square of the imaginary unit is -1.
    function _mul(Fp2 memory a, Fp2 memory b) private pure returns (Fp2 memory) {
        return Fp2(
            addmod(mulmod(a.re, b.re, P), P - mulmod(a.im, b.im, P), P),
            addmod(mulmod(a.re, b.im, P), mulmod(a.im, b.re, P), P)
        );
    }

    function _inverse(Fp2 memory a) private view returns (Fp2 memory) {
        uint256 norm = addmod(mulmod(a.re, a.re, P), mulmod(a.im, a.im, P), P);
        (, bytes memory result) = address(5).staticcall(abi.encode(32, 32, 32, norm, P - 2, P));
        uint256 inverse = abi.decode(result, (uint256));
        return Fp2(mulmod(a.re, inverse, P), mulmod(P - a.im, inverse, P));
    }
}
