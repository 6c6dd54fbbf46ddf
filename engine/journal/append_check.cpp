// What every journal checks before it takes an event, whatever it is made of.
#include "journal/append_check.hpp"

#include "journal/canonical_json.hpp"
#include "journal/faults.hpp"
#include "journal/hash.hpp"
#include "journal/leaf_format.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace ksdpl::journal {
namespace {

/// Reads the leaf and holds it against the columns it is stored with.
Json checked_leaf(const StoredEvent& event) {
  if (event.body.size() > max_leaf_bytes) throw bug("a leaf that is too large");
  std::optional<Json> leaf = parse_canonical(event.body);
  if (!leaf || !leaf->is_object()) throw bug("a leaf that is not canonical JSON");
  Json place = {{"seq", event.seq}};
  if (!event.case_id.empty()) {
    place["case"] = event.case_id.value;
    place["case_seq"] = event.case_seq;
  }
  for (const char* const key : {"seq", "case", "case_seq"}) {
    if (leaf->value(key, Json()) != place.value(key, Json())) {
      throw bug("a leaf that does not say where it stands");
    }
  }
  return *std::move(leaf);
}

void check_text(const SealedText& text, const std::set<std::string, std::less<>>& named) {
  if (text.salt.size() != salt_bytes || !is_utf8(text.content) ||
      commitment_of(text.salt, text.content) != text.commitment) {
    throw bug("a sealed text that does not open its commitment");
  }
  if (named.count(text.commitment) == 0) throw bug("a sealed text that the leaf does not name");
}

void check_document(const SealedDocument& paper,
                    const std::map<std::string, std::uint64_t, std::less<>>& named) {
  if (paper.salt.size() != salt_bytes || !is_sha256_hex(paper.sha256) ||
      !is_sha256_hex(paper.commitment) || paper.size > max_json_integer) {
    throw bug("a sealed document that is not whole");
  }
  if (named.count(paper.commitment) == 0)
    throw bug("a sealed document that the leaf does not name");
}

Fault unusable_key() {
  return {Fault::Kind::usage,
          {"kunci idempotensi kosong atau bukan UTF-8 yang sah",
           "the idempotency key is empty or not valid UTF-8"},
          {"berikan kunci yang tidak kosong, misalnya --key 2026-03-02-surat-17",
           "give a key that is not empty, such as --key 2026-03-02-letter-17"}};
}

}  // namespace

LeafCommitments commitments_in(const Json& leaf) {
  LeafCommitments found;
  std::vector<const Json*> open{&leaf};
  while (!open.empty()) {
    const Json* const value = open.back();
    open.pop_back();
    if (value->is_object() && value->contains("commitment")) {
      const Json& commitment = value->at("commitment");
      if (!commitment.is_string()) throw bug("a commitment that is not text");
      if (const auto size = value->find("size"); size == value->end()) {
        found.texts.insert(commitment.get<std::string>());
      } else {
        found.papers.emplace(commitment.get<std::string>(), size->get<std::uint64_t>());
      }
    }
    if (!value->is_structured()) continue;
    for (const Json& item : *value)
      open.push_back(&item);
  }
  return found;
}

void check_append(const StoredEvent& event,
                  const std::vector<SealedText>& texts,
                  const std::vector<SealedDocument>& documents,
                  const AppendPlace& place) {
  if (event.seq != place.next_seq) throw bug("an event that is not the next of the journal");
  if (event.case_seq != place.next_case_seq) throw bug("an event that is not the next of its case");
  const LeafCommitments named = commitments_in(checked_leaf(event));
  for (const SealedText& text : texts)
    check_text(text, named.texts);
  for (const SealedDocument& paper : documents)
    check_document(paper, named.papers);
  // A leaf can never be mended, so content that is lost at birth would be lost for ever.
  for (const std::string& commitment : named.texts) {
    const auto opens = [&](const SealedText& text) { return text.commitment == commitment; };
    if (std::none_of(texts.begin(), texts.end(), opens) && !place.holds_text(commitment)) {
      throw bug("a leaf whose text was not handed over");
    }
  }
}

void require_same_paper(const SealedDocument& paper, const std::optional<SealedDocument>& held) {
  if (held &&
      (held->salt != paper.salt || held->sha256 != paper.sha256 || held->size != paper.size)) {
    throw bug("one commitment for two documents");
  }
}

void check_bundle(std::string_view hash, std::string_view text) {
  if (sha256_hex(text) != hash) throw bug("a bundle under a hash that is not its own");
}

void PendingRequests::add(std::string_view key,
                          const PastRequest& request,
                          const std::optional<PastRequest>& held) {
  if (held) throw bug("an idempotency key used twice");
  if (key.empty() || !is_utf8(key)) throw unusable_key();
  if (!is_sha256_hex(request.digest) || request.seq > max_json_integer) {
    throw bug("a request that is not whole");
  }
  highest_ = std::max(highest_, request.seq);
  any_ = true;
}

void PendingRequests::check(EventSeq size) const {
  if (any_ && highest_ >= size) throw bug("a request without its event");
}

}  // namespace ksdpl::journal
