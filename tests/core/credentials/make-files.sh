#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Caretaker developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the credential files that an openssl command makes, into the folder named. Their keys never leave it.
set -euo pipefail
mkdir -p "$1"
cd "$1"
rm -rf -- ca ./*.pem ./*.key ./*.csr ./*.p12 ./*.p7b ./*.cer ./*.cnf
exec 2> make-files.log

# A small CA that can set any dates.
mkdir -p ca && : > ca/index.txt && echo 1000 > ca/serial
cat > ca.cnf <<'C'
[ca]
default_ca = d
[d]
database = ca/index.txt
serial = ca/serial
new_certs_dir = ca
certificate = ca/ca.pem
private_key = ca/ca.key
default_md = sha256
policy = p
unique_subject = no
preserve = yes
email_in_dn = yes
string_mask = utf8only
utf8 = yes
copy_extensions = none
[p]
commonName = optional
userId = optional
countryName = optional
organizationName = optional
organizationalUnitName = optional
[push]
basicConstraints = CA:FALSE
keyUsage = critical,digitalSignature
extendedKeyUsage = clientAuth
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
1.2.840.113635.100.6.3.2 = DER:05:00
[tls]
basicConstraints = critical,CA:FALSE
keyUsage = critical,digitalSignature,keyEncipherment
extendedKeyUsage = serverAuth
subjectAltName = DNS:mdm.example.edu,DNS:*.example.edu
[edu]
basicConstraints = critical,CA:FALSE
keyUsage = critical,digitalSignature,keyEncipherment
extendedKeyUsage = clientAuth,serverAuth
[sub]
basicConstraints = critical,CA:TRUE,pathlen:0
keyUsage = critical,keyCertSign,cRLSign
C
openssl req -x509 -newkey rsa:2048 -nodes -keyout ca/ca.key -out ca/ca.pem -days 3650 -subj '/C=US/O=Fixture CA/CN=Fixture Root'
issue() { # section subject startdate enddate name
  openssl req -new -newkey rsa:2048 -nodes -keyout $5.key -out $5.csr -utf8 -subj "$2"
  openssl ca -batch -config ca.cnf -extensions $1 -startdate $3 -enddate $4 -in $5.csr -out $5.pem -notext
}
# Push certificate.
U=0b5e9a3c-1111-4222-8333-444455556666
issue push "/UID=com.apple.mgmt.External.$U/CN=APSP:$U/C=US" 20260101000000Z 20270101000000Z push
openssl x509 -in push.pem -outform DER -out push.cer
cat push.pem push.key > push_bundle.pem
# PKCS#12.
openssl pkcs12 -export -in push.pem -inkey push.key -name mdm -passout pass:secret -out push_modern.p12
openssl pkcs12 -export -legacy -in push.pem -inkey push.key -name mdm -passout pass:secret -out push_legacy.p12
openssl pkcs12 -export -in push.pem -inkey push.key -passout pass: -out push_emptypw.p12
openssl pkcs12 -export -keypbe NONE -certpbe NONE -nomac -in push.pem -inkey push.key -passout pass: -out push_plain.p12
openssl pkcs12 -export -nokeys -in push.pem -passout pass:secret -out push_certonly.p12
# Push certificate request.
openssl req -new -newkey rsa:2048 -nodes -keyout cust.key -subj '/CN=push request/C=CN' -outform DER -out cust.der
issue push "/CN=MDM Vendor: Fixture/OU=TEAMID1234/C=US" 20260101000000Z 20270101000000Z vendor
cat vendor.pem ca/ca.pem > chain.txt
# Education.
issue edu "/CN=leader Example/O=Example School" 20260901000000Z 20270831235959Z leader
issue edu "/CN=member Example/O=Example School" 20260901000000Z 20270831235959Z member
openssl pkcs12 -export -legacy -in leader.pem -inkey leader.key -passout pass:secret -out leader.p12
# TLS chain, PKCS#7.
issue sub "/O=Fixture CA/CN=Fixture Issuing" 20250101000000Z 20350101000000Z inter
issue tls "/CN=mdm.example.edu/O=示例学校" 20260901000000Z 20271003235959Z tls
cat tls.pem inter.pem ca/ca.pem > fullchain.pem
openssl crl2pkcs7 -nocrl -certfile fullchain.pem -out chain.p7b
openssl crl2pkcs7 -nocrl -certfile fullchain.pem -outform DER -out chain_der.p7b
# API keys.
openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out api_pkcs8.pem
openssl ec -in api_pkcs8.pem -out api_sec1.pem
sed 's/PRIVATE KEY/EC PRIVATE KEY/' api_pkcs8.pem > api_apple_style.pem
openssl ecparam -name prime256v1 -genkey -out api_params_first.pem
openssl pkcs8 -topk8 -in api_pkcs8.pem -passout pass:secret -v2 aes-256-cbc -out api_encrypted.pem
# SCEP CA.
openssl req -x509 -newkey rsa:2048 -nodes -keyout scep.key -out scep.pem -days 3650 -subj '/O=scep-ca/CN=SCEP CA' -addext keyUsage=critical,keyCertSign,cRLSign
# Odd ones.
issue tls "/CN=y2055" 20260901000000Z 20551231235959Z y2055
issue tls "/CN=y1955" 500101000000Z 591231235959Z y1955
openssl req -x509 -newkey rsa:2048 -nodes -keyout /dev/null -set_serial -12345 -days 30 -subj '/CN=negative' -out neg.pem
printf '[req]\nprompt=no\ndistinguished_name=dn\nstring_mask=MASK:0x800\nutf8=yes\n[dn]\nO=测试小学\nCN=推送\n' > bmp.cnf
openssl req -x509 -newkey rsa:2048 -nodes -keyout /dev/null -config bmp.cnf -days 30 -out bmp.pem

# Variants of the same.
sed 's/$/\r/' push.pem > push_crlf.pem
cat api_params_first.pem tls.pem > stranger_key.pem
cat push.key inter.pem push.pem > key_first.pem
openssl x509 -in push.pem -text > push_text.pem
openssl x509 -in tls.pem -addtrust serverAuth -setalias 'trusted alias' -trustout -out trusted.pem
openssl ec -aes256 -passout pass:secret -in api_sec1.pem -out api_old_encryption.pem
openssl rsa -des -provider default -provider legacy -passout pass:secret -traditional -in push.key -out des.key
openssl pkcs12 -export -in push.pem -inkey push.key -name '推播' -passout pass:校園密碼 -out push_chinese.p12
openssl pkcs12 -export -in tls.pem -inkey tls.key -certfile fullchain.pem -name 'the server' -passout pass:secret -out chain.p12
openssl pkcs12 -export -in push.pem -inkey push.key -iter 50000 -passout pass:secret -out push_iterations.p12
openssl pkcs8 -topk8 -in api_pkcs8.pem -passout pass:secret -scrypt -out api_scrypt.pem
openssl ca -config ca.cnf -gencrl -crldays 30 -out list.crl
openssl crl -in list.crl -outform DER -out list_der.crl
openssl pkey -in api_pkcs8.pem -pubout -out api_public.pem
openssl rsa -in push.key -RSAPublicKey_out -out rsa_public.pem
openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:secp256k1 -out k1.pem
openssl genpkey -algorithm ED25519 -out ed25519.pem
openssl ecparam -name prime256v1 -genkey -noout -param_enc explicit -out api_explicit.pem
openssl pkey -in push.key -outform DER -out push_key.der
openssl pkcs8 -topk8 -in push.key -outform DER -passout pass:secret -out push_key_encrypted.der
