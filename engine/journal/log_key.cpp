// The Ed25519 key by which the log signs its checkpoints, made with the journal and kept beside it.
#include "journal/log_key.hpp"

#include "journal/faults.hpp"
#include "journal/posix.hpp"

#include <array>
#include <cerrno>
#include <cstdio>
#include <string_view>

#include <fcntl.h>
#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <sys/stat.h>

namespace ksdpl::journal {
namespace {

constexpr std::size_t key_bytes = 32;
constexpr std::size_t max_pem_bytes = 4096;

/// A buffer of OpenSSL that is wiped when it is freed, as private keys deserve.
struct FreeBio {
  void operator()(BIO* bio) const { BIO_free(bio); }
};
using Bio = std::unique_ptr<BIO, FreeBio>;

Bio secret_buffer() {
  Bio bio(BIO_new(BIO_s_secmem()));
  if (!bio) throw bug("OpenSSL has no memory for a key");
  return bio;
}

std::string_view contents(BIO* bio) {
  char* data = nullptr;
  const long size = BIO_get_mem_data(bio, &data);
  return {data, static_cast<std::size_t>(size)};
}

void write_new_file(const std::filesystem::path& path, std::string_view bytes, unsigned mode) {
  const Descriptor file = create_file(path, mode);
  // The umask may have taken rights away; the mode is part of what is promised.
  if (::fchmod(file.get(), mode) != 0) throw fault_of_errno(errno, doing_create, path);
  write_all(file, bytes, path);
  sync(file, path);
}

std::string public_pem(EVP_PKEY* key) {
  const Bio pem = secret_buffer();
  if (PEM_write_bio_PUBKEY(pem.get(), key) != 1) throw bug("OpenSSL did not write the log key");
  return std::string(contents(pem.get()));
}

Fault not_a_key(const std::filesystem::path& file) {
  return {Fault::Kind::integrity,
          {shown(file) + " bukan kunci privat Ed25519", shown(file) + " is no Ed25519 private key"},
          {"kembalikan kunci log dari cadangannya", "restore the log key from its backup"}};
}

}  // namespace

void LogKey::Free::operator()(evp_pkey_st* key) const {
  EVP_PKEY_free(key);
}

LogKey LogKey::generate() {
  EVP_PKEY* const key = EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519");
  if (key == nullptr) throw bug("OpenSSL made no Ed25519 key");
  return LogKey(key);
}

LogKey LogKey::read(const std::filesystem::path& file) {
  const Descriptor opened = open_at(AT_FDCWD, file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  if (!opened.open()) {
    if (errno != ENOENT) throw fault_of_errno(errno, doing_open, file);
    throw Fault(
        Fault::Kind::not_found,
        {"kunci log " + shown(file) + " tidak ada", "the log key " + shown(file) + " is not there"},
        {"berikan folder kunci yang benar dengan --key-dir",
         "name the right key folder with --key-dir"});
  }
  std::array<char, max_pem_bytes> buffer{};
  const Bio pem = secret_buffer();
  while (const std::size_t count = read_some(opened, buffer.data(), buffer.size(), file)) {
    BIO_write(pem.get(), buffer.data(), static_cast<int>(count));
    if (contents(pem.get()).size() > max_pem_bytes) throw not_a_key(file);
  }
  OPENSSL_cleanse(buffer.data(), buffer.size());
  LogKey key(PEM_read_bio_PrivateKey(pem.get(), nullptr, nullptr, nullptr));
  if (!key.key_ || EVP_PKEY_is_a(key.key_.get(), "ED25519") != 1) throw not_a_key(file);
  return key;
}

std::string LogKey::public_base64() const {
  std::array<unsigned char, key_bytes> raw{};
  std::size_t size = raw.size();
  if (EVP_PKEY_get_raw_public_key(key_.get(), raw.data(), &size) != 1 || size != raw.size()) {
    throw bug("OpenSSL gave no public key");
  }
  std::array<unsigned char, 4 * ((key_bytes + 2) / 3) + 1> text{};
  const int length = EVP_EncodeBlock(text.data(), raw.data(), static_cast<int>(raw.size()));
  return {reinterpret_cast<const char*>(text.data()), static_cast<std::size_t>(length)};
}

std::string LogKey::sign(std::string_view text) const {
  const std::unique_ptr<EVP_MD_CTX, void (*)(EVP_MD_CTX*)> context(EVP_MD_CTX_new(),
                                                                   EVP_MD_CTX_free);
  std::array<unsigned char, 2 * key_bytes> raw{};
  std::size_t size = raw.size();
  if (!context || EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, key_.get()) != 1 ||
      EVP_DigestSign(context.get(), raw.data(), &size,
                     reinterpret_cast<const unsigned char*>(text.data()), text.size()) != 1) {
    throw bug("OpenSSL did not sign with the log key");
  }
  return {reinterpret_cast<const char*>(raw.data()), size};
}

void LogKey::write_into(const std::filesystem::path& folder) const {
  write_private(folder / private_key_name);
  write_new_file(folder / public_key_name, public_pem(key_.get()), 0644);
  sync_folder(folder);
}

void LogKey::write_private(const std::filesystem::path& file) const {
  const Bio pem = secret_buffer();
  if (PEM_write_bio_PKCS8PrivateKey(pem.get(), key_.get(), nullptr, nullptr, 0, nullptr, nullptr) !=
      1)
    throw bug("OpenSSL did not write the log key");
  write_new_file(file, contents(pem.get()), 0600);
  sync_folder(folder_of(file));
}

void LogKey::replace_public_half(const std::filesystem::path& folder) const {
  const std::filesystem::path draft = folder / temporary_name("log.pub");
  write_new_file(draft, public_pem(key_.get()), 0644);
  const std::filesystem::path file = folder / public_key_name;
  if (std::rename(draft.c_str(), file.c_str()) != 0) throw fault_of_errno(errno, doing_write, file);
  sync_folder(folder);
}

}  // namespace ksdpl::journal
