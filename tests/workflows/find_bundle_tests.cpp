// Where a workflow comes from: the program, a folder, a path; and what is no file.
#include "workflow_yaml/bundle_paths.hpp"
#include "workflow_yaml/source_text.hpp"
#include "workflows/sample.hpp"

#include <fstream>

#include <boost/test/unit_test.hpp>
#include <sys/stat.h>
#include <unistd.h>

namespace ksdpl {
namespace {

namespace fs = std::filesystem;
using Kind = BundleError::Kind;

/// A folder of its own for each test, removed afterwards.
struct Folder {
  Folder() {
    std::string pattern = (fs::temp_directory_path() / "ksdpl-bundle-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no temporary folder");
    path = pattern;
  }
  ~Folder() {
    std::error_code ignored;
    fs::remove_all(path, ignored);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  Folder(Folder&&) = delete;
  Folder& operator=(Folder&&) = delete;

  // NOLINTNEXTLINE(modernize-use-nodiscard): most only want the file to be there.
  fs::path write(const std::string& name, const std::string& text) const {
    fs::create_directories((path / name).parent_path());
    std::ofstream(path / name, std::ios::binary) << text;
    return path / name;
  }

  fs::path path;
};

Bundle found(std::string_view name, const fs::path& folder = {}) {
  auto result = find_bundle(name, folder);
  BOOST_REQUIRE_MESSAGE(std::holds_alternative<Bundle>(result), name << " was not found");
  return std::get<Bundle>(std::move(result));
}

BundleError refused(std::string_view name, const fs::path& folder = {}) {
  auto result = find_bundle(name, folder);
  BOOST_REQUIRE_MESSAGE(std::holds_alternative<BundleError>(result), name << " was found");
  return std::get<BundleError>(std::move(result));
}

constexpr const char* own_law =
    "format: ksdpl.law/1\nregulation: PP 28/2018\ntitle: {id: a, en: b}\nsource: x\nprovisions: "
    "[]\n";

BOOST_FIXTURE_TEST_SUITE(find_bundle_tests, Folder)

BOOST_AUTO_TEST_CASE(a_name_is_looked_up_among_the_files_of_the_program) {
  const Bundle bundle = found("ksdpl");
  BOOST_TEST(bundle.main == "ksdpl.yaml");
  BOOST_TEST(bundle.files.contains("ksdpl.yaml"));
  BOOST_TEST(bundle.files.contains("hukum/pp-28-2018.yaml"));
}

BOOST_AUTO_TEST_CASE(a_name_that_is_not_there_brings_the_names_that_are) {
  const BundleError error = refused("ksdpk");
  BOOST_TEST((error.kind == Kind::not_found));
  BOOST_TEST(error.path == "ksdpk");
  BOOST_TEST(nearest(error.path, error.known) == "ksdpl");
}

BOOST_AUTO_TEST_CASE(a_folder_replaces_the_files_of_the_program) {
  write("lokal.yaml", "law: [hukum/lokal.yaml]\n");
  write("hukum/lokal.yaml", own_law);
  const Bundle bundle = found("lokal", path);
  BOOST_TEST(bundle.main == "lokal.yaml");
  BOOST_TEST(bundle.files.size() == 2U);
  BOOST_TEST(bundle.files.at("hukum/lokal.yaml") == own_law);
  const BundleError error = refused("ksdpl", path);
  BOOST_TEST(error.known == std::vector<std::string>{"lokal"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(only_the_listed_law_files_belong_to_a_bundle) {
  write("lokal.yaml", "law: [hukum/lokal.yaml]\n");
  write("lain.yaml", "law: []\n");
  write("hukum/lokal.yaml", own_law);
  write("hukum/lain.yaml", own_law);
  BOOST_TEST(found("lokal", path).files.size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_path_is_read_from_disk_with_the_law_of_the_program) {
  const fs::path file = write("punya saya.yaml", test::compact());
  const Bundle bundle = found(file.string());
  BOOST_TEST(bundle.main == "punya saya.yaml");
  BOOST_TEST(bundle.files.at("hukum/uu-24-2009.yaml") ==
             embedded_workflows().at("hukum/uu-24-2009.yaml"));
  BOOST_TEST(load_workflow(bundle).errors.empty());
}

BOOST_AUTO_TEST_CASE(a_path_is_read_with_the_law_of_the_folder_when_there_is_one) {
  const fs::path file = write("elsewhere/lokal.yaml", "law: [hukum/lokal.yaml]\n");
  write("folder/hukum/lokal.yaml", own_law);
  BOOST_TEST(found(file.string(), path / "folder").files.size() == 2U);
}

BOOST_AUTO_TEST_CASE(where_a_file_lies_does_not_change_the_bundle) {
  const fs::path one = write("satu/lokal.yaml", test::compact());
  const fs::path two = write("dua/lokal.yaml", test::compact());
  BOOST_TEST(to_canonical_json(found(one.string())) == to_canonical_json(found(two.string())));
}

BOOST_AUTO_TEST_CASE(law_outside_the_folder_is_not_read) {
  write("hukum.yaml", own_law);
  write("folder/lokal.yaml", "law: [../hukum.yaml, " + (path / "hukum.yaml").string() + "]\n");
  const Bundle bundle = found("lokal", path / "folder");
  BOOST_TEST(bundle.files.size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_missing_path_and_a_missing_folder_are_not_found) {
  BOOST_TEST((refused((path / "tidak_ada.yaml").string()).kind == Kind::not_found));
  BOOST_TEST((refused("tidak/ada").kind == Kind::not_found));
  BOOST_TEST((refused("ksdpl", path / "tidak_ada").kind == Kind::not_found));
  BOOST_TEST((refused("").kind == Kind::not_found));
}

BOOST_AUTO_TEST_CASE(a_folder_a_symlink_and_a_pipe_are_no_files) {
  const fs::path real = write("nyata.yaml", test::compact());
  fs::create_directory(path / "folder.yaml");
  fs::create_symlink(real, path / "tautan.yaml");
  BOOST_REQUIRE(::mkfifo((path / "pipa.yaml").c_str(), 0600) == 0);
  for (const char* name : {"folder.yaml", "tautan.yaml", "pipa.yaml"}) {
    const BundleError error = refused((path / name).string());
    BOOST_TEST((error.kind == Kind::not_a_file), name);
    BOOST_TEST(error.path == (path / name).string());
  }
  BOOST_TEST((refused("/dev/zero").kind == Kind::not_a_file));
  BOOST_TEST((refused("ksdpl", real).kind == Kind::not_a_file));
}

BOOST_AUTO_TEST_CASE(a_law_file_that_is_a_symlink_is_refused_by_its_path) {
  write("lokal.yaml", "law: [hukum.yaml]\n");
  fs::create_symlink("/etc/hostname", path / "hukum.yaml");
  const BundleError error = refused("lokal", path);
  BOOST_TEST((error.kind == Kind::not_a_file));
  BOOST_TEST(error.path == (path / "hukum.yaml").string());
}

BOOST_AUTO_TEST_CASE(a_file_over_the_limit_is_refused_before_it_is_parsed) {
  const fs::path large = write("besar.yaml", std::string(yaml::most_bytes + 1, '#'));
  BOOST_TEST((refused(large.string()).kind == Kind::too_large));
  const fs::path sparse = write("dua_gigabyte.yaml", "");
  fs::resize_file(sparse, std::uintmax_t{2} << 30U);
  BOOST_TEST((refused(sparse.string()).kind == Kind::too_large));
}

BOOST_AUTO_TEST_CASE(a_file_nobody_may_read_is_unreadable) {
  const fs::path locked = write("terkunci.yaml", test::compact());
  fs::permissions(locked, fs::perms::none);
  if (::geteuid() == 0) {
    BOOST_TEST_MESSAGE("skipped: permissions do not bind root");
    return;
  }
  BOOST_TEST((refused(locked.string()).kind == Kind::unreadable));
}

BOOST_AUTO_TEST_CASE(a_name_with_hidden_characters_does_not_enter_the_bundle) {
  const fs::path file = write("a\x1b[2J\xff.yaml", test::compact());
  BOOST_TEST(found(file.string()).main == "a?[2J?.yaml");
}

BOOST_AUTO_TEST_CASE(paths_beside_a_file_stay_inside_the_folder) {
  BOOST_TEST(yaml::path_beside("ksdpl.yaml", "hukum/a.yaml") == "hukum/a.yaml");
  BOOST_TEST(yaml::path_beside("daerah/dki.yaml", "../hukum/a.yaml") == "hukum/a.yaml");
  BOOST_TEST(yaml::path_beside("ksdpl.yaml", "./hukum//b/../a.yaml") == "hukum/a.yaml");
  for (const char* outside : {"../a.yaml", "hukum/../../a.yaml", "/etc/passwd", "..", ""}) {
    BOOST_TEST(yaml::path_beside("ksdpl.yaml", outside) == "", outside);
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace ksdpl
