// What a store of papers promises whatever it is made of: every case runs in memory and on disk.
#include "journal/memory_document_store.hpp"
#include "journal/sandbox.hpp"

#include <map>
#include <memory>
#include <string>
#include <tuple>

#include <boost/test/unit_test.hpp>

using namespace ksdpl;        // NOLINT(google-build-using-namespace)
using namespace ksdpl::test;  // NOLINT(google-build-using-namespace)

BOOST_AUTO_TEST_SUITE(document_contract_tests)

namespace {

constexpr std::uint64_t cap = 1000;

/// The papers every world holds, by name below its folder.
std::map<std::string, std::string> papers() {
  using namespace std::string_literals;  // NOLINT(google-build-using-namespace)
  return {{"surat.pdf", "isi surat"},
          {"salinan.pdf", "isi surat"},
          {"lain.pdf", "isi lain"},
          {"kosong.pdf", ""},
          {"biner.bin", "\0\xff\n"s},
          {"penuh.pdf", std::string(cap, 'x')},
          {"berlebih.pdf", std::string(cap + 1, 'x')},
          {"map/dalam.pdf", "dalam"}};
}

class MemoryPapers {
 public:
  DocumentStore& store() { return *store_; }
  static std::filesystem::path path(std::string_view name) {
    return std::filesystem::path("/") / name;
  }

 private:
  static std::unique_ptr<DocumentStore> make() {
    std::map<std::filesystem::path, std::string> files;
    for (const auto& [name, content] : papers())
      files.emplace(path(name), content);
    return journal::make_capped_memory_document_store(std::move(files), cap);
  }
  std::unique_ptr<DocumentStore> store_ = make();
};

class FolderPapers {
 public:
  FolderPapers() {
    std::filesystem::create_directory(sandbox_ / "map");
    for (const auto& [name, content] : papers())
      write_file(path(name), content);
  }
  DocumentStore& store() { return *store_; }
  [[nodiscard]] std::filesystem::path path(std::string_view name) const { return sandbox_ / name; }

 private:
  JournalSandbox sandbox_;
  std::unique_ptr<DocumentStore> store_ = open_document_store(sandbox_.path(), cap);
};

using Worlds = std::tuple<MemoryPapers, FolderPapers>;

}  // namespace

BOOST_AUTO_TEST_CASE_TEMPLATE(a_paper_is_sealed_by_its_content_and_a_salt_of_its_own,
                              World,
                              Worlds) {
  World world;
  for (const char* const name :
       {"surat.pdf", "kosong.pdf", "biner.bin", "penuh.pdf", "map/dalam.pdf"}) {
    const std::string content = papers().at(name);
    const SealedDocument paper = world.store().take_in(world.path(name), /*keep=*/true);
    BOOST_TEST(paper.sha256 == sha256_hex(content));
    BOOST_TEST(paper.size == content.size());
    BOOST_TEST(paper.salt.size() == 32U);
    BOOST_TEST(paper.commitment == commitment_of(paper.salt, content));
    BOOST_TEST(world.store().intact(paper.sha256));
  }
}

BOOST_AUTO_TEST_CASE_TEMPLATE(a_rehearsal_seals_and_keeps_nothing, World, Worlds) {
  World world;
  const SealedDocument paper = world.store().take_in(world.path("surat.pdf"), /*keep=*/false);
  BOOST_TEST(paper.sha256 == sha256_hex("isi surat"));
  BOOST_TEST(paper.commitment == commitment_of(paper.salt, "isi surat"));
  BOOST_TEST(!world.store().intact(paper.sha256));
}

BOOST_AUTO_TEST_CASE_TEMPLATE(the_same_content_is_one_paper_with_commitments_nobody_can_link,
                              World,
                              Worlds) {
  World world;
  const SealedDocument first = world.store().take_in(world.path("surat.pdf"), /*keep=*/true);
  const SealedDocument again = world.store().take_in(world.path("surat.pdf"), /*keep=*/true);
  const SealedDocument copy = world.store().take_in(world.path("salinan.pdf"), /*keep=*/true);
  BOOST_TEST(first.sha256 == again.sha256);
  BOOST_TEST(first.sha256 == copy.sha256);
  BOOST_TEST(first.salt != again.salt);
  BOOST_TEST(first.commitment != again.commitment);
  BOOST_TEST(first.commitment != copy.commitment);
  BOOST_TEST(world.store().take_in(world.path("lain.pdf"), /*keep=*/true).sha256 != first.sha256);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(what_cannot_be_taken_in_is_told_apart, World, Worlds) {
  World world;
  for (const bool keep : {true, false}) {
    CHECK_FAULT((void)world.store().take_in(world.path("tiada.pdf"), keep), Fault::Kind::not_found);
    CHECK_FAULT((void)world.store().take_in(world.path("map"), keep), Fault::Kind::usage);
    CHECK_FAULT((void)world.store().take_in(world.path("berlebih.pdf"), keep), Fault::Kind::usage);
  }
  BOOST_TEST(!world.store().intact(sha256_hex(papers().at("berlebih.pdf"))));
}

BOOST_AUTO_TEST_CASE_TEMPLATE(a_kept_paper_is_sound_only_as_it_was_sealed, World, Worlds) {
  World world;
  const SealedDocument paper = world.store().take_in(world.path("surat.pdf"), /*keep=*/true);
  BOOST_TEST((world.store().examine(paper) == DocumentState::sound));
  SealedDocument other = paper;
  other.salt = std::string(32, 's');
  BOOST_TEST((world.store().examine(other) == DocumentState::altered));
  other = paper;
  other.commitment = std::string(64, '0');
  BOOST_TEST((world.store().examine(other) == DocumentState::altered));
  other = paper;
  other.size += 1;
  BOOST_TEST((world.store().examine(other) == DocumentState::altered));
  other = paper;
  other.sha256 = sha256_hex("nothing kept");
  BOOST_TEST((world.store().examine(other) == DocumentState::missing));
}

BOOST_AUTO_TEST_CASE_TEMPLATE(what_was_never_kept_is_not_intact, World, Worlds) {
  World world;
  for (const std::string& name : {sha256_hex("x"), std::string(), std::string("../../surat.pdf"),
                                  std::string(64, 'A'), std::string(64, '/')}) {
    BOOST_TEST(!world.store().intact(name));
  }
}

BOOST_AUTO_TEST_SUITE_END()
