// Receives yaml-cpp's events and builds the strict tree from them.
#include "workflow_yaml/tree_builder.hpp"

#include "workflow/wording.hpp"
#include "workflow_yaml/hidden_characters.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace ksdpl::yaml {
namespace {

using wording::say;
using wording::shown;

Place place_of(const YAML::Mark& mark) {
  return {mark.line + 1, mark.column + 1};
}

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Says whether some YAML readers take the plain word for a truth value and others for a word.
bool is_doubtful_boolean(std::string_view word) {
  static constexpr std::array<std::string_view, 6> doubtful{"y", "yes", "n", "no", "on", "off"};
  std::string lowered(word.substr(0, 4));
  std::transform(lowered.begin(), lowered.end(), lowered.begin(), lower);
  return word.size() < 4 && std::find(doubtful.begin(), doubtful.end(), lowered) != doubtful.end();
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// Says whether a plain number is written as some readers read octal or hexadecimal: 010 is 8.
bool is_doubtful_number(std::string_view word) {
  if (word.starts_with('+') || word.starts_with('-')) word.remove_prefix(1);
  if (word.size() < 2 || word[0] != '0') return false;
  const char second = lower(word[1]);
  const std::string_view digits =
      word.substr(second == 'x' || second == 'o' || second == 'b' ? 2 : 1);
  return !digits.empty() && std::all_of(digits.begin(), digits.end(), [](char c) {
    return is_digit(c) || (lower(c) >= 'a' && lower(c) <= 'f') || c == '_';
  });
}

/// Says whether the quoted text that begins at `open` is closed; yaml-cpp 0.7 does not.
bool is_closed(std::string_view source, std::size_t open) {
  const char quote = source[open];
  for (std::size_t at = open + 1; at < source.size(); ++at) {
    const char c = source[at];
    const bool escaped_quote =
        quote == '\'' && c == quote && at + 1 < source.size() && source[at + 1] == quote;
    if (escaped_quote || (quote == '"' && c == '\\')) {
      ++at;
    } else if (c == quote) {
      return true;
    }
  }
  return false;
}

}  // namespace

// --- Events -----------------------------------------------------------------------------------

void TreeBuilder::OnDocumentStart(const YAML::Mark& mark) {
  if (++documents_ == 1) return;
  findings_.add(place_of(mark), "second-document",
                {"berkas ini memuat dokumen YAML kedua; satu berkas hanya boleh memuat satu",
                 "a second YAML document begins here; a file may hold only one"});
  throw StopReading{};
}

void TreeBuilder::OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) {
  Value node;
  // The parser places an absent value where the next thing begins; people look at the key.
  const bool has_key = !frames_.empty() && frames_.back().has_key;
  node.at = has_key ? frames_.back().pending.key_at : place_of(mark);
  refuse_anchor(node.at, anchor);
  put(std::move(node));
}

void TreeBuilder::OnAlias(const YAML::Mark& mark, YAML::anchor_t /*anchor*/) {
  Value node;
  node.at = place_of(mark);
  findings_.add(node.at, "alias",
                {"alias (*nama) tidak boleh dipakai; tulis isinya secara lengkap",
                 "an alias (*name) may not be used; write the content out"});
  put(std::move(node));
}

void TreeBuilder::OnScalar(const YAML::Mark& mark,
                           const std::string& tag,
                           YAML::anchor_t anchor,
                           const std::string& value) {
  Value node;
  node.kind = Value::Kind::scalar;
  node.at = place_of(mark);
  node.quoted = tag == "!";
  node.text = value;
  refuse_anchor(node.at, anchor);
  refuse_tag(mark, tag);
  if (node.quoted) refuse_open_quote(mark);
  // Escapes such as "\u202e" bring in what the bytes of the file did not hold.
  if (const auto hidden = first_hidden(value)) {
    findings_.add(node.at, "control-character",
                  say("teks ini memuat karakter tersembunyi {}",
                      "this text holds the hidden character {}", name_of(*hidden)));
    node.text = without_hidden(value);
  }
  if (!node.quoted && !awaits_key()) check_plain(node.at, node.text);
  put(std::move(node));
}

void TreeBuilder::OnSequenceStart(const YAML::Mark& mark,
                                  const std::string& tag,
                                  YAML::anchor_t anchor,
                                  YAML::EmitterStyle::value style) {
  refuse_anchor(place_of(mark), anchor);
  refuse_tag(mark, tag);
  open(Value::Kind::list, mark, style == YAML::EmitterStyle::Flow);
}

void TreeBuilder::OnMapStart(const YAML::Mark& mark,
                             const std::string& tag,
                             YAML::anchor_t anchor,
                             YAML::EmitterStyle::value style) {
  refuse_anchor(place_of(mark), anchor);
  refuse_tag(mark, tag);
  open(Value::Kind::map, mark, style == YAML::EmitterStyle::Flow);
}

// --- Building ---------------------------------------------------------------------------------

bool TreeBuilder::awaits_key() const {
  return !frames_.empty() && frames_.back().node.kind == Value::Kind::map &&
         !frames_.back().has_key;
}

void TreeBuilder::open(Value::Kind kind, const YAML::Mark& mark, bool flow) {
  const Place at = place_of(mark);
  if (frames_.size() >= most_levels) {
    findings_.add(
        at, "too-deep",
        say("susunan lebih dalam dari {} tingkat", "nested deeper than {} levels", most_levels));
    throw StopReading{};
  }
  count(at);
  Frame frame;
  frame.node.kind = kind;
  frame.node.at = at;
  frame.flow = flow;
  frames_.push_back(std::move(frame));
}

void TreeBuilder::close() {
  Value node = std::move(frames_.back().node);
  frames_.pop_back();
  put(std::move(node));
}

void TreeBuilder::put(Value node) {
  if (node.kind == Value::Kind::null || node.kind == Value::Kind::scalar) count(node.at);
  if (frames_.empty()) {
    root_ = std::move(node);
    return;
  }
  Frame& frame = frames_.back();
  if (frame.node.kind == Value::Kind::list) {
    frame.node.items.push_back(std::move(node));
  } else if (frame.has_key) {
    put_value(frame, std::move(node));
  } else {
    put_key(frame, node);
  }
}

void TreeBuilder::put_key(Frame& frame, const Value& node) {
  frame.has_key = true;
  frame.drop_value = true;
  if (node.kind != Value::Kind::scalar) {
    findings_.add(node.at, "bad-key",
                  {"kunci harus berupa satu kata biasa", "a key must be one plain word"});
    return;
  }
  const auto [twin, fresh] = frame.seen.emplace(node.text, node.at);
  if (!fresh) {
    findings_.add(node.at, "duplicate-key",
                  say("kunci {} sudah ada pada baris {}", "the key {} was given on line {} already",
                      shown(node.text), twin->second.line));
    return;
  }
  frame.drop_value = false;
  frame.pending.key = node.text;
  frame.pending.key_at = node.at;
}

void TreeBuilder::put_value(Frame& frame, Value node) {
  frame.has_key = false;
  if (frame.drop_value) return;
  // `{ title: Gubernur, bupati }` is read as two keys, the second without a value.
  if (frame.flow && node.kind == Value::Kind::null) {
    findings_.add(frame.pending.key_at, "no-value",
                  say("{} terbaca sebagai kunci tanpa nilai: koma di dalam kurung kurawal memulai "
                      "kunci baru; beri tanda kutip pada teks yang memuat koma",
                      "{} reads as a key without a value: a comma inside braces begins a new key; "
                      "put text with a comma in quotes",
                      shown(frame.pending.key)));
  }
  frame.pending.value = std::move(node);
  frame.node.members.push_back(std::move(frame.pending));
  frame.pending = Member{};
}

void TreeBuilder::count(const Place& at) {
  if (++values_ <= most_values) return;
  findings_.add(
      at, "too-many-values",
      say("berkas memuat lebih dari {} nilai", "the file holds more than {} values", most_values));
  throw StopReading{};
}

// --- What is refused --------------------------------------------------------------------------

void TreeBuilder::refuse_anchor(const Place& at, YAML::anchor_t anchor) {
  if (anchor == 0) return;
  findings_.add(at, "anchor",
                {"jangkar (&nama) tidak boleh dipakai; tulis isinya di setiap tempat",
                 "an anchor (&name) may not be used; write the content in every place"});
}

void TreeBuilder::refuse_tag(const YAML::Mark& mark, const std::string& tag) {
  const char first = source_at(mark);
  const bool none = tag.empty() || tag == "?";
  // yaml-cpp gives quoted text and blocks of text the tag "!"; a written "! text" has it too.
  const bool text = tag == "!" && first != '!';
  if (none || text) return;
  findings_.add(place_of(mark), "tag",
                say("penanda jenis {} tidak boleh dipakai", "the tag {} may not be used",
                    shown(without_hidden(tag))));
}

void TreeBuilder::refuse_open_quote(const YAML::Mark& mark) {
  const char first = source_at(mark);
  if (first != '"' && first != '\'') return;
  if (is_closed(source_, static_cast<std::size_t>(mark.pos))) return;
  findings_.add(place_of(mark), "open-quote",
                {"tanda kutip ini tidak pernah ditutup", "this quote is never closed"});
}

void TreeBuilder::check_plain(const Place& at, const std::string& value) {
  if (is_doubtful_boolean(value)) {
    findings_.add(
        at, "doubtful-boolean",
        say("{} dapat terbaca sebagai ya/tidak; beri tanda kutip bila maksudnya kata",
            "{} can be read as a truth value; put it in quotes if it is a word", shown(value)));
  } else if (is_doubtful_number(value)) {
    findings_.add(at, "doubtful-number",
                  say("{} dapat terbaca sebagai bilangan oktal atau heksadesimal; hapus nol di "
                      "depan atau beri tanda kutip",
                      "{} can be read as an octal or hexadecimal number; drop the leading zero or "
                      "put it in quotes",
                      shown(value)));
  }
}

char TreeBuilder::source_at(const YAML::Mark& mark) const {
  const auto at = static_cast<std::size_t>(mark.pos);
  return mark.pos >= 0 && at < source_.size() ? source_[at] : '\0';
}

}  // namespace ksdpl::yaml
