// The wire encoding of SSH (RFC 4251, section 5), read strictly.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ksdpl::proof {

/// Takes one thing after another off the front. After a failure everything fails.
class SshWire {
 public:
  explicit SshWire(std::string_view bytes) : rest_(bytes) {}

  /// Takes that many bytes as they are.
  std::optional<std::string_view> raw(std::size_t count);
  std::optional<std::uint32_t> number();
  /// Takes a string: its length, then its bytes.
  std::optional<std::string_view> string();
  /// Takes a non-negative mpint and returns its bytes, big-endian, without leading zeros.
  std::optional<std::string_view> magnitude();
  [[nodiscard]] bool at_end() const { return !failed_ && rest_.empty(); }

 private:
  std::string_view rest_;
  bool failed_ = false;
};

/// Returns a string as it goes onto the wire.
std::string ssh_string(std::string_view bytes);

}  // namespace ksdpl::proof
