// Shows by which names and keys a log is and was known.
#include "cli/log_identity_view.hpp"

#include "cli/phrases.hpp"

namespace ksdpl::cli {

Json identities_json(const LogIdentities& log) {
  Json list = Json::array();
  for (const LogIdentity& each : log.all()) {
    Json left = nullptr;
    if (each.left_behind)
      left = {{"size", each.left_behind->size}, {"root", hex_of(each.left_behind->root)}};
    list.push_back({{"since", each.since},
                    {"epoch", each.epoch},
                    {"origin", each.key.name},
                    {"verifier_key", verifier_key(each.key)},
                    {"left_behind", std::move(left)}});
  }
  return list;
}

void write_identities(TextWriter& out, const LogIdentities& log, Language language) {
  for (const LogIdentity& each : log.all()) {
    if (&each != &log.all().front()) out.blank();
    out.line(say(language, Say::log_identity, each.epoch, each.since),
             &each == &log.current() ? Tone::strong : Tone::plain);
    out.field(say(language, Say::label_origin), each.key.name, 2);
    out.copyable(say(language, Say::label_verifier_key), verifier_key(each.key), 2);
    if (each.left_behind)
      out.field(say(language, Say::label_left_behind_checkpoint),
                say(language, Say::log_left_behind, each.left_behind->size), 2);
  }
}

}  // namespace ksdpl::cli
