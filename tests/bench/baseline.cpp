// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_baseline THREADS FOLDER: reads every file of a folder and hands it to the libcrypto function that it is for,
// and does nothing else: no recognition beyond the first bytes, no names, no dates, no output but the count of what
// libcrypto could read. What reading a folder cannot cost less than.

#include <openssl/cms.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>

#include <atomic>
#include <cstdio>
#include <filesystem>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace {

std::string contentOf(const std::string &path)
{
    std::string bytes;
    if (std::FILE *file = std::fopen(path.c_str(), "rb")) {
        std::fseek(file, 0, SEEK_END);
        bytes.resize(static_cast<size_t>(std::ftell(file)));
        std::rewind(file);
        bytes.resize(std::fread(bytes.data(), 1, bytes.size(), file));
        std::fclose(file);
    }
    return bytes;
}

int readPem(const std::string &bytes)
{
    BIO *bio = BIO_new_mem_buf(bytes.data(), static_cast<int>(bytes.size()));
    int found = 0;
    if (bytes.find("PRIVATE KEY-----") != std::string::npos) {
        EVP_PKEY *key = PEM_read_bio_PrivateKey(bio, nullptr, nullptr, nullptr);
        found = key != nullptr;
        EVP_PKEY_free(key);
    } else {
        while (X509 *certificate = PEM_read_bio_X509(bio, nullptr, nullptr, nullptr)) {
            ++found;
            X509_free(certificate);
        }
    }
    BIO_free(bio);
    return found;
}

int readPkcs12(const std::string &bytes)
{
    const auto *start = reinterpret_cast<const unsigned char *>(bytes.data());
    PKCS12 *bundle = d2i_PKCS12(nullptr, &start, static_cast<long>(bytes.size()));
    if (!bundle)
        return 0;
    EVP_PKEY *key = nullptr;
    X509 *certificate = nullptr;
    STACK_OF(X509) *others = nullptr;
    const int found = PKCS12_parse(bundle, nullptr, &key, &certificate, &others);
    EVP_PKEY_free(key);
    X509_free(certificate);
    sk_X509_pop_free(others, X509_free);
    PKCS12_free(bundle);
    return found;
}

int readCms(const std::string &bytes)
{
    const auto *start = reinterpret_cast<const unsigned char *>(bytes.data());
    CMS_ContentInfo *message = d2i_CMS_ContentInfo(nullptr, &start, static_cast<long>(bytes.size()));
    CMS_ContentInfo_free(message);
    return message != nullptr;
}

int readDer(const std::string &bytes)
{
    // SEQUENCE, INTEGER 3: PKCS#12. SEQUENCE, OID: CMS. Else a certificate.
    const size_t inside = 2 + (static_cast<unsigned char>(bytes[1]) > 0x80 ? bytes[1] & 0x7F : 0);
    if (bytes.compare(inside, 3, "\x02\x01\x03") == 0)
        return readPkcs12(bytes);
    if (bytes[inside] == 0x06)
        return readCms(bytes);
    const auto *start = reinterpret_cast<const unsigned char *>(bytes.data());
    X509 *certificate = d2i_X509(nullptr, &start, static_cast<long>(bytes.size()));
    X509_free(certificate);
    return certificate != nullptr;
}

std::string decoded(std::string_view base64)
{
    std::string bytes(base64.size(), '\0');
    int size = 0;
    int rest = 0;
    EVP_ENCODE_CTX *context = EVP_ENCODE_CTX_new();
    auto *target = reinterpret_cast<unsigned char *>(bytes.data());
    EVP_DecodeInit(context);
    EVP_DecodeUpdate(context, target, &size, reinterpret_cast<const unsigned char *>(base64.data()),
                     static_cast<int>(base64.size()));
    EVP_DecodeFinal(context, target + size, &rest);
    EVP_ENCODE_CTX_free(context);
    bytes.resize(static_cast<size_t>(size + rest));
    return bytes;
}

int readOne(const std::string &path)
{
    const std::string bytes = contentOf(path);
    ERR_clear_error();
    if (bytes.starts_with("-----BEGIN"))
        return readPem(bytes);
    if (bytes.starts_with("Content-Type:"))
        return readCms(decoded(std::string_view(bytes).substr(bytes.find("\n\n") + 2)));
    if (bytes.size() > 8 && bytes[0] == 0x30)
        return readDer(bytes);
    return decoded(bytes).starts_with('{');
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return 64;
    std::vector<std::string> paths;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(argv[2])) {
        if (entry.is_regular_file())
            paths.push_back(entry.path().string());
    }
    std::atomic<size_t> next = 0;
    std::atomic<int> found = 0;
    std::vector<std::jthread> threads;
    for (int i = std::atoi(argv[1]); i > 0; --i) {
        threads.emplace_back([&] {
            for (size_t index = next++; index < paths.size(); index = next++)
                found += readOne(paths[index]);
        });
    }
    threads.clear();
    std::printf("%d\n", found.load());
    return 0;
}
