// Says from where an answer looks at the record.
#include "cli/viewpoint.hpp"

#include "cli/phrases.hpp"

namespace ksdpl::cli {

Json with_viewpoint(const Json& json,
                    const Viewpoint& viewpoint,
                    const std::vector<Unplaced>& unplaced,
                    Language language) {
  if (!viewpoint.present()) return json;
  Json list = Json::array();
  for (const Unplaced& each : unplaced)
    list.push_back({{"case", each.id.value},
                    {"code", each.notice.code},
                    {"text", each.notice.text.in(language)}});
  Json all = Json::object();
  if (json.contains("schema")) all["schema"] = json["schema"];
  all["viewpoint"] = {
      {"as_of", viewpoint.as_of ? Json(to_string(*viewpoint.as_of)) : Json(nullptr)},
      {"known_at", viewpoint.known_at ? Json(to_string(*viewpoint.known_at)) : Json(nullptr)},
      {"unplaced", std::move(list)}};
  for (const auto& [key, value] : json.items())
    all[key] = value;
  return all;
}

void write_viewpoint(TextWriter& out,
                     const Viewpoint& viewpoint,
                     const std::vector<Unplaced>& unplaced,
                     Language language) {
  if (viewpoint.as_of)
    out.line(say(language, Say::seen_as_of, to_string(*viewpoint.as_of)), Tone::warn);
  if (viewpoint.known_at)
    out.line(say(language, Say::seen_known_at, to_string(*viewpoint.known_at)), Tone::warn);
  for (const Unplaced& each : unplaced)
    out.item({"  -", Tone::plain},
             say(language, Say::seen_unplaced, each.id.value, each.notice.text.in(language)));
  if (viewpoint.present()) out.blank();
}

}  // namespace ksdpl::cli
