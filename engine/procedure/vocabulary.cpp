// The closed vocabularies of the law: levels, initiatives, objects, verdicts and layers.
#include "ksdpl/ground.hpp"
#include "ksdpl/statute.hpp"

#include <array>

namespace ksdpl {
namespace {

template <class Value>
struct Word {
  Value value;
  std::string_view id;
  Phrase label;
};

constexpr std::array<Word<Level>, 3> levels{{
    {Level::provinsi, "provinsi", {"provinsi", "province"}},
    {Level::kabupaten, "kabupaten", {"kabupaten", "regency"}},
    {Level::kota, "kota", {"kota", "city"}},
}};

// PP 28/2018 Pasal 28 ayat (1) huruf a-c.
constexpr std::array<Word<Initiative>, 3> initiatives{{
    {Initiative::daerah, "daerah", {"prakarsa daerah", "initiative of the region"}},
    {Initiative::mitra,
     "mitra",
     {"prakarsa pemerintah daerah di luar negeri", "initiative of the local government abroad"}},
    {Initiative::mitra_melalui_kementerian,
     "mitra_melalui_kementerian",
     {"prakarsa pemerintah daerah di luar negeri melalui Menteri dan/atau menteri luar negeri",
      "initiative of the local government abroad through the minister of home affairs and/or the "
      "foreign minister"}},
}};

constexpr std::array<Word<Verdict>, 5> verdicts{{
    {Verdict::belum_diketahui, "belum_diketahui", {"belum diketahui", "not known yet"}},
    {Verdict::terpenuhi, "terpenuhi", {"terpenuhi", "met"}},
    {Verdict::belum, "belum", {"belum terpenuhi", "not met"}},
    {Verdict::tidak_berlaku, "tidak_berlaku", {"tidak berlaku", "does not apply"}},
    {Verdict::kedaluwarsa, "kedaluwarsa", {"kedaluwarsa", "expired"}},
}};

constexpr std::array<Word<Layer>, 3> layers{{
    {Layer::not_recorded, "", {}},
    {Layer::statute, "statute", {}},
    {Layer::workflow, "workflow", {}},
}};

// PP 28/2018 Pasal 23 ayat (2) huruf a-e.
constexpr std::array<CooperationObject, 5> objects{{
    {"ilmu_pengetahuan_dan_teknologi",
     {"ilmu pengetahuan dan teknologi", "science and technology"},
     "PP 28/2018 Pasal 23 ayat (2) huruf a"},
    {"pertukaran_budaya",
     {"pertukaran budaya", "cultural exchange"},
     "PP 28/2018 Pasal 23 ayat (2) huruf b"},
    {"kemampuan_teknis_dan_manajemen",
     {"kemampuan teknis dan manajemen pemerintahan",
      "technical and government management capacity"},
     "PP 28/2018 Pasal 23 ayat (2) huruf c"},
    {"promosi_potensi_daerah",
     {"promosi potensi daerah", "promotion of regional potential"},
     "PP 28/2018 Pasal 23 ayat (2) huruf d"},
    {"lainnya",
     {"objek lain yang tidak bertentangan dengan hukum", "another object not contrary to law"},
     "PP 28/2018 Pasal 23 ayat (2) huruf e"},
}};

template <class Words, class Value>
const auto& word_of(const Words& words, Value value) {
  return words.at(static_cast<std::size_t>(value));
}

template <class Value, std::size_t size>
std::optional<Value> from_id(const std::array<Word<Value>, size>& words, std::string_view id) {
  for (const auto& word : words) {
    if (word.id == id) return word.value;
  }
  return std::nullopt;
}

}  // namespace

std::string_view id_of(Level level) {
  return word_of(levels, level).id;
}
std::string_view id_of(Initiative initiative) {
  return word_of(initiatives, initiative).id;
}
std::string_view id_of(Verdict verdict) {
  return word_of(verdicts, verdict).id;
}

std::string_view id_of(Layer layer) {
  return word_of(layers, layer).id;
}

Phrase label_of(Level level) {
  return word_of(levels, level).label;
}
Phrase label_of(Initiative initiative) {
  return word_of(initiatives, initiative).label;
}
Phrase label_of(Verdict verdict) {
  return word_of(verdicts, verdict).label;
}

std::optional<Level> level_from_id(std::string_view id) {
  return from_id(levels, id);
}
std::optional<Initiative> initiative_from_id(std::string_view id) {
  return from_id(initiatives, id);
}
std::optional<Verdict> verdict_from_id(std::string_view id) {
  return from_id(verdicts, id);
}

std::optional<Layer> layer_from_id(std::string_view id) {
  return id.empty() ? std::nullopt : from_id(layers, id);
}

std::span<const CooperationObject> cooperation_objects() {
  return objects;
}

namespace {

Tri science_is_an_object(const Facts& facts) {
  if (facts.objects.empty()) return Tri::unknown;
  return facts.objects.contains(objects.front().id) ? Tri::yes : Tri::no;
}

Tri chosen(const Facts& facts, std::string_view choice, std::string_view value) {
  const auto made = facts.choices.find(choice);
  if (made == facts.choices.end()) return Tri::unknown;
  return made->second.contains(value) ? Tri::yes : Tri::no;
}

}  // namespace

Tri applies_to(Applies applies, const Facts& facts) {
  switch (applies) {
    case Applies::always:
    case Applies::ksdpl_only: return Tri::yes;
    case Applies::science_and_technology: return science_is_an_object(facts);
    case Applies::continuation: return chosen(facts, "bentuk", "penerusan");
    case Applies::non_profit_body: return chosen(facts, "golongan_mitra", "lembaga_nirlaba");
  }
  return Tri::yes;
}

}  // namespace ksdpl
