// Receives yaml-cpp's events and builds the strict tree from them.
#pragma once

#include "workflow_yaml/tree.hpp"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/mark.h>

namespace ksdpl::yaml {

/// Thrown inside the room to leave yaml-cpp's parser early; the finding has been reported.
struct StopReading {};

class TreeBuilder final : public YAML::EventHandler {
 public:
  /// `source` is the text being parsed and must outlive the builder, like `findings`.
  TreeBuilder(std::string_view source, Findings& findings) : source_(source), findings_(findings) {}

  void OnDocumentStart(const YAML::Mark& mark) override;
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnScalar(const YAML::Mark& mark,
                const std::string& tag,
                YAML::anchor_t anchor,
                const std::string& value) override;
  void OnSequenceStart(const YAML::Mark& mark,
                       const std::string& tag,
                       YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) override;
  void OnSequenceEnd() override { close(); }
  void OnMapStart(const YAML::Mark& mark,
                  const std::string& tag,
                  YAML::anchor_t anchor,
                  YAML::EmitterStyle::value style) override;
  void OnMapEnd() override { close(); }

  /// Returns the root, or nothing when the file holds no value.
  std::optional<Value> take() { return std::move(root_); }

 private:
  /// A list or map that is still open.
  struct Frame {
    Value node;
    bool flow = false;        ///< Written in brackets or braces.
    bool has_key = false;     ///< A key waits for its value.
    bool drop_value = false;  ///< The key was refused; its value goes with it.
    Member pending;           ///< The key that waits.
    std::map<std::string, Place, std::less<>> seen;  ///< The keys so far.
  };

  void open(Value::Kind kind, const YAML::Mark& mark, bool flow);
  void close();
  void put(Value node);
  void put_key(Frame& frame, const Value& node);
  void put_value(Frame& frame, Value node);
  void count(const Place& at);
  void refuse_anchor(const Place& at, YAML::anchor_t anchor);
  void refuse_tag(const YAML::Mark& mark, const std::string& tag);
  void refuse_open_quote(const YAML::Mark& mark);
  void check_plain(const Place& at, const std::string& value);
  [[nodiscard]] char source_at(const YAML::Mark& mark) const;
  [[nodiscard]] bool awaits_key() const;

  std::string_view source_;
  Findings& findings_;
  std::vector<Frame> frames_;
  std::optional<Value> root_;
  std::size_t values_ = 0;
  int documents_ = 0;
};

}  // namespace ksdpl::yaml
