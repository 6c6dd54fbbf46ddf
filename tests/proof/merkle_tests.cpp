// The tree against the vectors that implementations of RFC 6962 publish.
#include "proof/trees.hpp"

#include <stdexcept>

#include <boost/test/unit_test.hpp>

using namespace ksdpl;        // NOLINT(google-build-using-namespace)
using namespace ksdpl::test;  // NOLINT(google-build-using-namespace)

BOOST_AUTO_TEST_SUITE(merkle_tests)

BOOST_AUTO_TEST_CASE(the_roots_of_the_published_leaves_are_the_published_ones) {
  const std::vector<std::string_view> roots{
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
      "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
      "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
      "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
      "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
      "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
      "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
      "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
      "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"};
  MerkleTree tree;
  BOOST_TEST(hex_of(tree.root()) == roots[0]);
  for (const std::string& leaf : published_leaves()) {
    tree.add(leaf_hash(leaf));
    BOOST_TEST(hex_of(tree.root()) == roots.at(tree.size()));
  }
  for (std::uint64_t size = 0; size < roots.size(); ++size)
    BOOST_TEST(hex_of(tree.root_at(size)) == roots[size]);
}

BOOST_AUTO_TEST_CASE(the_published_inclusion_proofs_come_out_and_verify) {
  struct Vector {
    std::uint64_t index;
    std::uint64_t size;
    std::vector<std::string_view> hexes;
  };
  const std::vector<Vector> vectors{
      {0, 1, {}},
      {0,
       8,
       {"96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"}},
      {5,
       8,
       {"bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"}},
      {2, 3, {"fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"}},
      {1,
       5,
       {"6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"}}};
  const MerkleTree tree = tree_of(published_leaves());
  for (const Vector& vector : vectors) {
    BOOST_TEST_CONTEXT(vector.index << " of " << vector.size) {
      const ProofPath made = inclusion_path(vector.index, vector.size, tree.nodes());
      BOOST_TEST((made == path(vector.hexes)));
      BOOST_TEST(shows_inclusion(tree.node({0, vector.index}), vector.index,
                                 {vector.size, tree.root_at(vector.size)}, made));
    }
  }
}

BOOST_AUTO_TEST_CASE(the_published_consistency_proofs_come_out_and_verify) {
  struct Vector {
    std::uint64_t older;
    std::uint64_t newer;
    std::vector<std::string_view> hexes;
  };
  const std::vector<Vector> vectors{
      {1, 1, {}},
      {1,
       8,
       {"96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"}},
      {6,
       8,
       {"0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"}},
      {2,
       5,
       {"5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"}}};
  const MerkleTree tree = tree_of(published_leaves());
  for (const Vector& vector : vectors) {
    BOOST_TEST_CONTEXT(vector.older << " and " << vector.newer) {
      const ProofPath made = consistency_path(vector.older, vector.newer, tree.nodes());
      BOOST_TEST((made == path(vector.hexes)));
      BOOST_TEST(shows_consistency({vector.older, tree.root_at(vector.older)},
                                   {vector.newer, tree.root_at(vector.newer)}, made));
    }
  }
}

BOOST_AUTO_TEST_CASE(a_proof_that_cannot_be_is_not_made) {
  const MerkleTree tree = tree_of(published_leaves());
  BOOST_CHECK_THROW((void)inclusion_path(8, 8, tree.nodes()), std::out_of_range);
  BOOST_CHECK_THROW((void)inclusion_path(0, 0, tree.nodes()), std::out_of_range);
  BOOST_CHECK_THROW((void)consistency_path(8, 7, tree.nodes()), std::out_of_range);
  BOOST_CHECK_THROW((void)tree.root_at(9), std::out_of_range);
}

BOOST_AUTO_TEST_CASE(every_tree_begins_with_the_empty_one_and_with_itself) {
  const MerkleTree tree = tree_of(published_leaves());
  const TreeHead head{8, tree.root()};
  BOOST_TEST(shows_consistency({0, empty_root()}, head, {}));
  BOOST_TEST(!shows_consistency({0, tree.root()}, head, {}));
  BOOST_TEST(shows_consistency(head, head, {}));
  BOOST_TEST(!shows_consistency(head, {8, empty_root()}, {}));
  BOOST_TEST(!shows_consistency(head, {7, tree.root_at(7)}, {}));
}

BOOST_AUTO_TEST_CASE(only_one_spelling_of_a_hash_is_read) {
  const TreeHash root = empty_root();
  BOOST_TEST((hash_from_base64(base64_of(root)) == root));
  BOOST_TEST((hash_from_hex(hex_of(root)) == root));
  std::string text = base64_of(root);
  BOOST_TEST(text == "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
  for (const std::string& other :
       {text.substr(1), text + "=", " " + text, text + "\n",
        std::string("47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV="),
        std::string("47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU="), std::string("====")}) {
    BOOST_TEST(!hash_from_base64(other).has_value(), other);
  }
  text = hex_of(root);
  for (const std::string& other :
       {text.substr(2), text + "00", "0x" + text.substr(2), " " + text.substr(1),
        "-1" + text.substr(2), "g0" + text.substr(2)}) {
    BOOST_TEST(!hash_from_hex(other).has_value(), other);
  }
}

BOOST_AUTO_TEST_SUITE_END()
