// Lint of the list of open questions: whether what each touches is there in statute and workflow.
#include "workflow/lint.hpp"
#include "workflow/wording.hpp"

#include <algorithm>

namespace ksdpl::lint_parts {
namespace {

using Ids = std::vector<std::string>;

template <class Range>
void append(Ids& ids, const Range& range) {
  for (const auto& item : range) {
    if constexpr (requires { item.id.value; }) {
      ids.push_back(item.id.value);
    } else {
      ids.emplace_back(item.id);
    }
  }
}

/// The ids that one list of `touches` may hold, and what one of them is called.
struct Known {
  Text what;
  Ids ids;
};

Known known_in(const std::string& list, const Workflow& workflow) {
  Known known{{"persyaratan", "requirement"}, {}};
  if (list == "stages") {
    known.what = {"tahap", "stage"};
    append(known.ids, workflow.statute->stages());
  } else if (list == "moves") {
    known.what = {"langkah hukum", "legal move"};
    append(known.ids, workflow.statute->moves());
  } else if (list == "steps") {
    known.what = {"langkah", "step"};
    append(known.ids, workflow.steps);
  } else {
    append(known.ids, workflow.requirements);
  }
  return known;
}

}  // namespace

void find_unknown_touches(const Workflow& workflow, std::vector<Diagnostic>& found) {
  for (const TouchedId& touched : workflow.touched) {
    const Known known = known_in(touched.list, workflow);
    if (std::find(known.ids.begin(), known.ids.end(), touched.id) != known.ids.end()) continue;
    add(found, touched.at, "unknown-touch",
        wording::with_suggestion(
            wording::say("hal yang belum diketahui '{0}' menyentuh {1} '{2}', yang tidak ada; "
                         "di sana pengguna tidak akan melihatnya",
                         "the open question '{0}' touches the {3} '{2}', which is not there; "
                         "nobody will see it",
                         touched.question, known.what.id, touched.id, known.what.en),
            touched.id, known.ids));
  }
}

}  // namespace ksdpl::lint_parts
