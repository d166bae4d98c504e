# SPDX-FileCopyrightText: 2026 The Caretaker developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154
# Sourced by test.sh: signing, with a certificate that was made for it, on copies.

verifies() { osslsigncode verify -CAfile "$work/signer.pem" -in "$1" >"$work/verified" 2>&1; }
refuses() { ! verifies "$1"; }

try_signing() {
    say "Signing…"
    openssl req -x509 -newkey rsa:2048 -nodes -days 40 -subj /CN=School -addext extendedKeyUsage=codeSigning \
        -keyout "$work/signer.key" -out "$work/signer.pem" 2>/dev/null
    printf school >"$work/signer-password"
    openssl pkcs12 -export -passout file:"$work/signer-password" -in "$work/signer.pem" -inkey "$work/signer.key" \
        -out "$work/signer.p12"
    cp "$setup" "$work/signed.exe"
    expect "an unsigned setup program is not taken for a signed one" refuses "$work/signed.exe"
    expect "the setup program can be signed" env CARETAKER_SIGN_P12="$work/signer.p12" \
        CARETAKER_SIGN_PASSWORD_FILE="$work/signer-password" "$here/sign.sh" "$work/signed.exe"
    expect "its signature holds" verifies "$work/signed.exe"
    printf x | dd of="$work/signed.exe" bs=1 seek=100000 conv=notrunc 2>/dev/null
    expect "one byte changed breaks it" refuses "$work/signed.exe"
}
