// Reads and writes the wire encoding of SSH.
#include "proof/ssh_wire.hpp"

namespace ksdpl::proof {

std::optional<std::string_view> SshWire::raw(std::size_t count) {
  if (failed_ || count > rest_.size()) {
    failed_ = true;
    return std::nullopt;
  }
  const std::string_view taken = rest_.substr(0, count);
  rest_.remove_prefix(count);
  return taken;
}

std::optional<std::uint32_t> SshWire::number() {
  const auto bytes = raw(4);
  if (!bytes) return std::nullopt;
  std::uint32_t value = 0;
  for (const char c : *bytes)
    value = (value << 8U) | static_cast<unsigned char>(c);
  return value;
}

std::optional<std::string_view> SshWire::string() {
  const auto size = number();
  return size ? raw(*size) : std::nullopt;
}

std::optional<std::string_view> SshWire::magnitude() {
  const auto bytes = string();
  if (!bytes || bytes->empty()) return std::nullopt;
  const auto top = [](std::string_view b) { return static_cast<unsigned char>(b.front()); };
  if (top(*bytes) >= 0x80U) return std::nullopt;  // Negative.
  if (top(*bytes) != 0) return bytes;
  // A leading zero is there only to keep the number from being negative.
  const std::string_view rest = bytes->substr(1);
  return !rest.empty() && top(rest) >= 0x80U ? std::optional(rest) : std::nullopt;
}

std::string ssh_string(std::string_view bytes) {
  const auto size = static_cast<std::uint32_t>(bytes.size());
  std::string wire;
  for (unsigned shift = 32; shift > 0; shift -= 8)
    wire.push_back(static_cast<char>((size >> (shift - 8)) & 0xffU));
  return wire.append(bytes);
}

}  // namespace ksdpl::proof
