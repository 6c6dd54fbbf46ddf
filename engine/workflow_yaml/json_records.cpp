// Reads JSON lines into the strict tree. The parser is nlohmann's; places are counted beside it.
#include "workflow/wording.hpp"
#include "workflow_yaml/hidden_characters.hpp"
#include "workflow_yaml/history_reading.hpp"
#include "workflow_yaml/source_text.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include <nlohmann/json.hpp>

namespace ksdpl::yaml {
namespace {

using nlohmann::json;
using wording::say;
using wording::shown;

/// Walks over a line and counts what the parser has taken; copies count together.
class Counting {
 public:
  // The names that iterators are known by. NOLINTBEGIN(readability-identifier-naming)
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;
  // NOLINTEND(readability-identifier-naming)

  Counting(const char* at, std::size_t* taken) : at_(at), taken_(taken) {}
  reference operator*() const { return *at_; }
  Counting& operator++() {
    ++at_;
    ++*taken_;
    return *this;
  }
  Counting operator++(int) {
    const Counting before = *this;
    ++*this;
    return before;
  }
  bool operator==(const Counting& other) const { return at_ == other.at_; }

 private:
  const char* at_;
  std::size_t* taken_;
};

/// Builds the tree of one line from the parser's events.
class LineBuilder {
 public:
  LineBuilder(std::string_view line, int number, const std::size_t& taken, Findings& findings)
      : line_(line), number_(number), taken_(taken), findings_(findings) {}

  std::optional<Value> take() { return std::move(root_); }

  // What the parser calls. NOLINTBEGIN(readability-identifier-naming)
  bool null() { return put(value_of(Value::Kind::null, {}, false)); }
  bool boolean(bool value) { return plain(value ? "true" : "false"); }
  bool number_integer(json::number_integer_t value) { return plain(std::to_string(value)); }
  bool number_unsigned(json::number_unsigned_t value) { return plain(std::to_string(value)); }
  bool number_float(json::number_float_t /*value*/, const std::string& written) {
    return plain(written);
  }
  bool string(std::string& text) { return put(scalar(text, true)); }
  static bool binary(json::binary_t& /*bytes*/) { return false; }
  bool start_object(std::size_t /*size*/) { return open(Value::Kind::map); }
  bool end_object() { return close(); }
  bool start_array(std::size_t /*size*/) { return open(Value::Kind::list); }
  bool end_array() { return close(); }
  bool key(std::string& name) {
    Frame& frame = frames_.back();
    const Value word = scalar(name, true);
    const bool twice = std::any_of(frame.node.members.begin(), frame.node.members.end(),
                                   [&](const Member& member) { return member.key == word.text; });
    if (twice)
      findings_.add(word.at, "duplicate-key",
                    say("kunci {} sudah ada pada baris ini", "the key {} is on this line already",
                        shown(word.text)));
    frame.drop = twice;
    frame.key = word.text;
    frame.key_at = word.at;
    return true;
  }
  bool parse_error(std::size_t position,
                   const std::string& /*token*/,
                   const nlohmann::detail::exception& /*error*/) {
    findings_.add({number_, static_cast<int>(std::max<std::size_t>(position, 1))}, "bad-json",
                  {"baris ini bukan JSON yang sah mulai dari sini; satu baris memuat satu objek "
                   "utuh",
                   "from here on this line is no JSON; a line holds one whole object"});
    return false;
  }
  // NOLINTEND(readability-identifier-naming)

 private:
  struct Frame {
    Value node;
    std::string key;
    Place key_at;
    bool drop = false;
  };

  /// Returns where the token that the parser has just taken begins.
  Place place() {
    const std::size_t begin = std::min(line_.find_first_not_of(" ,:", ended_), line_.size());
    ended_ = taken_;
    return {number_, static_cast<int>(begin) + 1};
  }

  Value value_of(Value::Kind kind, std::string text, bool quoted) {
    Value value;
    value.kind = kind;
    value.quoted = quoted;
    value.at = place();
    value.text = std::move(text);
    return value;
  }

  Value scalar(const std::string& text, bool quoted) {
    Value value = value_of(Value::Kind::scalar, text, quoted);
    // An escape brings in what the bytes of the file did not hold.
    if (const auto hidden = first_hidden(text)) {
      findings_.add(value.at, "control-character",
                    say("teks ini memuat karakter tersembunyi {}",
                        "this text holds the hidden character {}", name_of(*hidden)));
      value.text = without_hidden(text);
    }
    return value;
  }

  bool plain(const std::string& text) { return put(scalar(text, false)); }

  bool open(Value::Kind kind) {
    Value node = value_of(kind, {}, false);
    if (frames_.size() >= most_levels) {
      findings_.add(
          node.at, "too-deep",
          say("susunan lebih dalam dari {} tingkat", "nested deeper than {} levels", most_levels));
      return false;
    }
    frames_.push_back({std::move(node), {}, {}, false});
    return true;
  }

  bool close() {
    ended_ = std::max(ended_, taken_);
    Value node = std::move(frames_.back().node);
    frames_.pop_back();
    return put(std::move(node));
  }

  bool put(Value node) {
    if (frames_.empty()) {
      root_ = std::move(node);
      return true;
    }
    Frame& frame = frames_.back();
    if (frame.node.kind == Value::Kind::list) {
      frame.node.items.push_back(std::move(node));
    } else if (!frame.drop) {
      frame.node.members.push_back({frame.key, frame.key_at, std::move(node)});
    }
    return true;
  }

  std::string_view line_;
  int number_;
  const std::size_t& taken_;
  Findings& findings_;
  std::size_t ended_ = 0;  ///< Where the token before ended.
  std::vector<Frame> frames_;
  std::optional<Value> root_;
};

std::optional<Value> read_line(std::string_view line, int number, Findings& findings) {
  std::size_t taken = 0;
  LineBuilder builder(line, number, taken, findings);
  const char* const begin = line.data();
  if (!json::sax_parse(Counting(begin, &taken), Counting(begin + line.size(), &taken), &builder))
    return std::nullopt;
  return builder.take();
}

}  // namespace

std::vector<Value> read_json_lines(std::string_view text, Findings& findings) {
  if (!check_source(text, findings, most_record_bytes)) return {};
  text = without_mark(text);
  std::vector<Value> records;
  bool whole = true;
  int number = 0;
  while (!text.empty()) {
    ++number;
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.find_first_not_of(' ') == std::string_view::npos) continue;
    auto record = read_line(line, number, findings);
    whole = whole && record.has_value();
    if (record && record->kind != Value::Kind::map)
      findings.add(record->at, "wrong-type",
                   {"baris ini harus memuat satu objek JSON", "this line must hold a JSON object"});
    else if (record)
      records.push_back(*std::move(record));
  }
  if (records.empty() && findings.empty())
    findings.add({}, "empty-file", {"berkas ini kosong", "the file is empty"});
  // What a line told that can't be read would be missed in those that can.
  return whole ? records : std::vector<Value>();
}

}  // namespace ksdpl::yaml
