// Lays the registry of law and the rules side by side: provisions without a rule, and the reverse.
#include "ksdpl/rules.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace ksdpl {
namespace {

constexpr std::string_view pipeline_regulation = "PP 28/2018";
/// The articles every one of whose provisions the pipeline must carry or say why not: the
/// requirements, the way from the initiative to the signature, disputes, and reporting.
constexpr std::array articles_of_ksdpl{27, 28, 29, 30, 31, 32, 33, 34, 43};
/// Those of KSDLL, with the ones that Pasal 38 to 40 make apply.
constexpr std::array articles_of_ksdll{25, 27, 28, 30, 31, 32, 33, 36, 37, 38, 39, 40, 41, 43};

std::span<const int> pipeline_articles(const Workflow& workflow) {
  if (workflow.edition == ksdll_pp_28_2018().edition()) return articles_of_ksdll;
  return articles_of_ksdpl;
}

bool is_demanded(const Citation& place, std::span<const int> articles) {
  return place.regulation == pipeline_regulation &&
         std::find(articles.begin(), articles.end(), place.pasal) != articles.end();
}

/// Returns the reason given at the place, or at the nearest place it lies in.
Text reason_for(const LawRegistry& law, const Citation& place) {
  const Provision* nearest = nullptr;
  for (const Provision& provision : law.provisions()) {
    const bool around = provision.citation.covers(place) && !provision.no_rule.empty();
    if (around && (nearest == nullptr || nearest->citation.covers(provision.citation)))
      nearest = &provision;
  }
  return nearest == nullptr ? Text{} : nearest->no_rule;
}

std::vector<Coverage::Place> places_of(const Workflow& workflow, const std::vector<Rule>& rules) {
  const LawRegistry& law = workflow.law;
  std::vector<Coverage::Place> places;
  for (const Provision& provision : law.provisions()) {
    Coverage::Place place;
    place.citation = provision.citation;
    place.rules =
        static_cast<std::size_t>(std::count_if(rules.begin(), rules.end(), [&](const Rule& rule) {
          return rule.binds() && rule.rests_on(provision.citation);
        }));
    place.reason = reason_for(law, provision.citation);
    place.demanded = is_demanded(provision.citation, pipeline_articles(workflow));
    places.push_back(std::move(place));
  }
  return places;
}

Citation article_of(const Citation& place) {
  Citation article;
  article.regulation = place.regulation;
  article.pasal = place.pasal;
  return article;
}

std::vector<Coverage::Article> articles_of(const std::vector<Coverage::Place>& places) {
  std::vector<Coverage::Article> articles;
  for (const Coverage::Place& place : places) {
    const Citation citation = article_of(place.citation);
    auto found =
        std::find_if(articles.begin(), articles.end(),
                     [&](const Coverage::Article& known) { return known.citation == citation; });
    if (found == articles.end()) found = articles.insert(articles.end(), {citation});
    ++found->places;
    if (place.rules > 0) {
      ++found->ruled;
    } else if (place.open()) {
      ++found->open;
    } else {
      ++found->reasoned;
    }
  }
  return articles;
}

bool names_an_article(const Rule& rule) {
  return rule.basis.basis == Basis::law || rule.basis.basis == Basis::inferred;
}

void look_up(const LawRegistry& law, const Rule& rule, std::vector<Coverage::Loose>& loose) {
  using Why = Coverage::Loose::Why;
  if (!rule.basis.citation) {
    loose.push_back({rule, Why::unreadable});
    return;
  }
  const Provision* provision = law.find(*rule.basis.citation);
  if (provision == nullptr) {
    loose.push_back({rule, Why::unregistered});
  } else if (provision->confidence != Confidence::verbatim &&
             provision->confidence != Confidence::verbatim_with_gaps) {
    loose.push_back({rule, Why::unverified});
  }
}

}  // namespace

bool Coverage::has_findings() const {
  return !loose.empty() || std::any_of(places.begin(), places.end(), [](const Place& place) {
    return place.demanded && place.open();
  });
}

Coverage coverage_of(const Workflow& workflow) {
  Coverage coverage;
  const std::vector<Rule> rules = rules_of(workflow);
  coverage.places = places_of(workflow, rules);
  coverage.articles = articles_of(coverage.places);
  for (const Rule& rule : rules) {
    if (names_an_article(rule)) {
      ++coverage.founded;
      look_up(workflow.law, rule, coverage.loose);
    } else if (rule.binds() || rule.offers()) {
      coverage.unfounded.push_back(rule);
    }
  }
  return coverage;
}

}  // namespace ksdpl
