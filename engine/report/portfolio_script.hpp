// The program of the portfolio page: filters without a server. It only hides and counts; every word
// it shows stands in the page already.
#pragma once

#include <string_view>

namespace ksdpl::report {

inline constexpr std::string_view portfolio_script = R"js(
"use strict";
(function () {
  var form = document.getElementById("filters");
  var count = document.getElementById("count");
  var items = Array.from(document.querySelectorAll("#list [data-case]"));
  var parts = Array.from(document.querySelectorAll("[data-case]"));
  function fits(item) {
    var words = form.elements["words"].value.trim().toLocaleLowerCase();
    if (words && !item.textContent.toLocaleLowerCase().includes(words)) return false;
    if (form.elements["overdue"].checked && item.dataset.overdue !== "1") return false;
    return ["stage", "authority", "country", "object", "class"].every(function (name) {
      var wanted = form.elements[name].value;
      return !wanted || item.dataset[name].includes("|" + wanted + "|");
    });
  }
  function apply() {
    var shown = new Set(items.filter(fits).map(function (item) { return item.dataset.case; }));
    parts.forEach(function (part) { part.hidden = !shown.has(part.dataset.case); });
    document.querySelectorAll("[data-column]").forEach(function (column) {
      var cards = Array.from(column.querySelectorAll("[data-case]"));
      column.querySelector("[data-count]").textContent =
        String(cards.filter(function (card) { return !card.hidden; }).length);
    });
    count.textContent = count.dataset.words.replace("{n}", String(shown.size))
      .replace("{all}", String(items.length));
  }
  form.hidden = false;
  form.addEventListener("input", apply);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.addEventListener("reset", function () { setTimeout(apply, 0); });
  apply();
})();
)js";

/// SHA-256 of those bytes in base64, by which the page allows them to run; a test holds it to them.
inline constexpr std::string_view portfolio_script_sha256 =
    "zNdZzS0CK54bZHNFZ0o291QLSMYzq76KqrXO35K1oCY=";

}  // namespace ksdpl::report
