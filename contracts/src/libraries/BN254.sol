// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice An affine point of G1; (0, 0) is the identity.
struct G1Point {
    uint256 x;
    uint256 y;
}

/// @notice An affine point of G2. Coordinates are in Fp2, the imaginary part first, as in EIP-197.
struct G2Point {
    uint256[2] x;
    uint256[2] y;
}

/// @title The BN254 curve.
/// @notice Its arithmetic by the precompiles of EIP-196, EIP-197 and EIP-198.
/// @dev The precompiles reject coordinates that are not reduced, points off the curve and, in the pairing,
/// points of G2 outside the subgroup. So they check every point that enters a sum or a pairing here.
library BN254 {
    /// @notice Modulus of the base field.
    uint256 internal constant P =
        21888242871839275222246405745257275088696311157297823662689037894645226208583;
    /// @notice Order of G1 and G2.
    uint256 internal constant R =
        21888242871839275222246405745257275088548364400416034343698204186575808495617;

    /// @dev Exponent of the square root in the base field, (P + 1) / 4, since P = 3 mod 4.
    uint256 private constant SQRT = 0xc19139cb84c680a6e14116da060561765e05aa45a1c72a34f082305b61f3f52;

    /// @notice A precompile rejected its input, for example a point off the curve.
    /// @custom:remedy Check that every point of the certificate is reduced and on its curve.
    error PrecompileFailed(uint256 precompile);

    /// @dev The generator of G1.
    function generator() internal pure returns (G1Point memory) {
        return G1Point(1, 2);
    }

    /// @dev The negated generator of G2.
    function negatedGenerator2() internal pure returns (G2Point memory) {
        return G2Point(
            [
                11559732032986387107991004021392285783925812861821192530917403151452391805634,
                10857046999023057135944570762232829481370756359578518086990519993285655852781
            ],
            [
                17805874995975841540914202342111839520379459829704422454583296818431106115052,
                13392588948715843804641432497768002650278120570034223513918757245338268106653
            ]
        );
    }

    /// @dev EigenLayer's id of an operator: the hash of its key.
    function hash(G1Point memory a) internal pure returns (bytes32 digest) {
        assembly ("memory-safe") {
            digest := keccak256(a, 0x40)
        }
    }

    /// @dev The inverse of a point.
    function negate(G1Point memory a) internal pure returns (G1Point memory) {
        return G1Point(a.x, a.y == 0 ? 0 : P - a.y);
    }

    /// @dev a + b.
    function add(G1Point memory a, G1Point memory b) internal view returns (G1Point memory c) {
        bool ok;
        assembly ("memory-safe") {
            let input := mload(0x40)
            mstore(input, mload(a))
            mstore(add(input, 0x20), mload(add(a, 0x20)))
            mstore(add(input, 0x40), mload(b))
            mstore(add(input, 0x60), mload(add(b, 0x20)))
            ok := staticcall(gas(), 6, input, 0x80, c, 0x40)
        }
        if (!ok) revert PrecompileFailed(6);
    }

    /// @dev scalar · a.
    function mul(G1Point memory a, uint256 scalar) internal view returns (G1Point memory c) {
        bool ok;
        assembly ("memory-safe") {
            let input := mload(0x40)
            mstore(input, mload(a))
            mstore(add(input, 0x20), mload(add(a, 0x20)))
            mstore(add(input, 0x40), scalar)
            ok := staticcall(gas(), 7, input, 0x60, c, 0x40)
        }
        if (!ok) revert PrecompileFailed(7);
    }

    /// @dev Maps a digest to G1 by try-and-increment, as EigenLayer's BN254.hashToG1 does.
    function hashToG1(bytes32 digest) internal view returns (G1Point memory) {
        uint256 x = uint256(digest) % P;
        // Half of all x are on the curve; nobody can find a digest for which many tries fail.
        while (true) {
            uint256 square = addmod(mulmod(mulmod(x, x, P), x, P), 3, P);
            uint256 y = _power(square, SQRT);
            if (mulmod(y, y, P) == square) return G1Point(x, y);
            x = addmod(x, 1, P);
        }
        return G1Point(0, 0);
    }

    /// @dev Whether e(a1, a2) · e(b1, b2) = 1. Reverts if an argument is not a point.
    function pairingIsOne(G1Point memory a1, G2Point memory a2, G1Point memory b1, G2Point memory b2)
        internal
        view
        returns (bool)
    {
        uint256[12] memory input = [
            a1.x, a1.y, a2.x[0], a2.x[1], a2.y[0], a2.y[1], b1.x, b1.y, b2.x[0], b2.x[1], b2.y[0], b2.y[1]
        ];
        bool ok;
        uint256 one;
        assembly ("memory-safe") {
            ok := staticcall(gas(), 8, input, 0x180, 0, 0x20)
            one := mload(0)
        }
        if (!ok) revert PrecompileFailed(8);
        return one == 1;
    }

    /// @dev Whether `signature` is that of the key over the digest, the key being given in both groups. One
    /// pairing check covers two statements: the signature is over the digest, and `key` and `key2` are the
    /// same key. A scalar that nobody can choose joins them, so neither can compensate for the other:
    /// e(signature + gamma·key, -G2) · e(H(digest) + gamma·G1, key2) = 1. Reverts if an argument is no point.
    function verifies(bytes32 digest, G1Point memory key, G2Point memory key2, G1Point memory signature)
        internal
        view
        returns (bool)
    {
        uint256 gamma = uint256(
            keccak256(
                abi.encode(
                    digest, key.x, key.y, key2.x[0], key2.x[1], key2.y[0], key2.y[1], signature.x, signature.y
                )
            )
        ) % R;
        return pairingIsOne(
            add(signature, mul(key, gamma)),
            negatedGenerator2(),
            add(hashToG1(digest), mul(generator(), gamma)),
            key2
        );
    }

    /// @dev base^exponent mod P.
    function _power(uint256 base, uint256 exponent) private view returns (uint256 result) {
        bool ok;
        assembly ("memory-safe") {
            let input := mload(0x40)
            mstore(input, 0x20)
            mstore(add(input, 0x20), 0x20)
            mstore(add(input, 0x40), 0x20)
            mstore(add(input, 0x60), base)
            mstore(add(input, 0x80), exponent)
            mstore(add(input, 0xa0), P)
            ok := staticcall(gas(), 5, input, 0xc0, 0, 0x20)
            result := mload(0)
        }
        if (!ok) revert PrecompileFailed(5);
    }
}
