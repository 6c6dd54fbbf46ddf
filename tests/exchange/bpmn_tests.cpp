// The procedure as BPMN: nothing is missing, nothing lies on anything else, every line ends where
// it should, and hostile titles stay text.
#include "ksdpl/exchange.hpp"

#include "diagram/svg_page.hpp"
#include "diagram/xml.hpp"
#include "support/desk.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include <boost/test/unit_test.hpp>

namespace ksdpl::test {
namespace {

struct Drawn {
  std::string element;
  std::string kind;  ///< Of the element: "task", "endEvent" ...
  Area area;
};

struct Line {
  std::string from;
  std::string to;
  std::vector<std::pair<double, double>> points;
};

/// A BPMN document read back.
struct Model {
  explicit Model(const std::string& bytes) : elements(read_xml(bytes)) {
    for (const XmlElement& element : elements)
      if (element.attributes.count("id") == 1) by_id[element.attribute("id")] = &element;
    for (std::size_t i = 0; i < elements.size(); ++i) {
      if (elements[i].name == "bpmndi:BPMNShape") add_shape(i);
      if (elements[i].name == "bpmndi:BPMNEdge") add_edge(i);
    }
  }

  void add_shape(std::size_t index) {
    const std::string id = elements[index].attribute("bpmnElement");
    for (const XmlElement& child : elements)
      if (child.parent == index && child.name == "dc:Bounds")
        shapes[id] = {
            id,
            by_id.at(id)->name,
            {child.number("x"), child.number("y"), child.number("x") + child.number("width"),
             child.number("y") + child.number("height")}};
  }

  void add_edge(std::size_t index) {
    const XmlElement& flow = *by_id.at(elements[index].attribute("bpmnElement"));
    Line line{flow.attribute("sourceRef"), flow.attribute("targetRef"), {}};
    for (const XmlElement& child : elements)
      if (child.parent == index && child.name == "di:waypoint")
        line.points.emplace_back(child.number("x"), child.number("y"));
    lines.push_back(std::move(line));
  }

  static bool holds_others(const Drawn& shape) {
    return shape.kind == "participant" || shape.kind == "lane" || shape.kind == "subProcess";
  }

  std::vector<XmlElement> elements;
  std::map<std::string, const XmlElement*> by_id;
  std::map<std::string, Drawn> shapes;
  std::vector<Line> lines;
};

Model shipped(Language language = Language::indonesian) {
  return Model(to_bpmn(*shipped_workflow(), language));
}

bool on_the_edge(const std::pair<double, double>& point, const Area& area) {
  const auto& [x, y] = point;
  constexpr double rounding = 1.0;
  const bool within = x >= area.left - rounding && x <= area.right + rounding &&
                      y >= area.top - rounding && y <= area.bottom + rounding;
  const double nearest = std::min({std::abs(x - area.left), std::abs(x - area.right),
                                   std::abs(y - area.top), std::abs(y - area.bottom)});
  return within && nearest <= rounding;
}

Area between(const std::pair<double, double>& a, const std::pair<double, double>& b) {
  constexpr double thin = 0.1;
  return {std::min(a.first, b.first) - thin, std::min(a.second, b.second) - thin,
          std::max(a.first, b.first) + thin, std::max(a.second, b.second) + thin};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(bpmn_tests)

BOOST_AUTO_TEST_CASE(every_step_is_a_task_in_the_lane_of_who_acts_first) {
  const Model model = shipped();
  for (const StepDef& step : shipped_workflow()->steps) {
    const std::string id = "step_" + step.id.value;
    BOOST_REQUIRE_MESSAGE(model.by_id.count(id) == 1, id);
    BOOST_TEST(model.by_id.at(id)->name == "task");
    const Area& lane = model.shapes.at("lane_" + step.actors.front().value).area;
    const Area& task = model.shapes.at(id).area;
    BOOST_TEST((lane.top <= task.top && task.bottom <= lane.bottom), id);
  }
}

BOOST_AUTO_TEST_CASE(every_outcome_leads_where_the_statute_leads) {
  const Model model = shipped();
  std::multiset<std::string> ways;
  for (const Line& line : model.lines)
    ways.insert(line.from + " > " + line.to);
  for (const char* way :
       {"outcome_keputusan_dprd > step_penyusunan_ulang_rencana",
        "outcome_keputusan_dprd > step_penyampaian_rencana",
        "outcome_hasil_rapat > step_pembahasan_mitra",
        "outcome_hasil_rapat > step_penyampaian_naskah",
        "step_permohonan_dprd > stage_menunggu_dprd", "step_penerimaan_dprd > stage_menunggu_dprd",
        "outcome_perbaikan_rencana > stage_menunggu_dprd",
        "step_penerusan_konfirmasi > step_tanda_tangan_naskah",
        "step_perjanjian_lama > stage_pelaksanaan",
        "outcome_hasil_pembahasan > end_hasil_pembahasan_gagal",
        "outcome_pengakhiran > end_pengakhiran_berakhir"})
    BOOST_TEST(ways.count(way) == 1U, way);
}

BOOST_AUTO_TEST_CASE(the_term_of_the_dprd_hangs_on_its_decision_and_ends_nothing) {
  const Model model = shipped();
  const XmlElement& timer = *model.by_id.at("term_keputusan_dprd");
  BOOST_TEST(timer.name == "boundaryEvent");
  BOOST_TEST(timer.attribute("attachedToRef") == "step_keputusan_dprd");
  BOOST_TEST(timer.attribute("cancelActivity") == "false");
  BOOST_TEST(timer.attribute("name") == "45 hari kerja");
  bool cited = false;
  for (const XmlElement& element : model.elements)
    cited = cited || (element.name == "documentation" && element.parent &&
                      model.elements[*element.parent].attributes.count("id") == 1 &&
                      model.elements[*element.parent].attribute("id") == "term_keputusan_dprd" &&
                      element.text.find("PP 28/2018 Pasal 30 ayat (4)") != std::string::npos);
  BOOST_TEST(cited);
}

BOOST_AUTO_TEST_CASE(everything_is_drawn_and_no_id_stands_twice) {
  const Model model = shipped();
  std::set<std::string> ids;
  std::size_t flows = 0;
  for (const XmlElement& element : model.elements) {
    const auto id = element.attributes.find("id");
    if (id == element.attributes.end()) continue;
    BOOST_TEST(ids.insert(id->second).second, id->second);
    flows += element.name == "sequenceFlow" ? 1U : 0U;
    const bool node = element.name == "task" || element.name.ends_with("Event") ||
                      element.name == "exclusiveGateway" || element.name == "subProcess";
    if (node) BOOST_TEST(model.shapes.count(id->second) == 1U, id->second);
  }
  BOOST_TEST(model.lines.size() == flows);
}

/// Says whether a shape needs a place for itself: it neither holds others nor sits on one.
bool stands_alone(const Drawn& shape) {
  return shape.kind != "boundaryEvent" && !Model::holds_others(shape);
}

BOOST_AUTO_TEST_CASE(no_two_shapes_lie_on_each_other) {
  for (const Language language : {Language::indonesian, Language::english}) {
    const Model model = shipped(language);
    for (auto one = model.shapes.begin(); one != model.shapes.end(); ++one) {
      for (auto other = std::next(one); other != model.shapes.end(); ++other) {
        if (!stands_alone(one->second) || !stands_alone(other->second)) continue;
        BOOST_TEST(!one->second.area.touches(other->second.area),
                   one->first << " and " << other->first);
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(every_line_is_square_and_ends_at_its_shapes) {
  const Model model = shipped();
  for (const Line& line : model.lines) {
    BOOST_REQUIRE(line.points.size() >= 2U);
    BOOST_TEST(on_the_edge(line.points.front(), model.shapes.at(line.from).area), line.from);
    BOOST_TEST(on_the_edge(line.points.back(), model.shapes.at(line.to).area), line.to);
    for (std::size_t i = 1; i < line.points.size(); ++i) {
      const auto& [ax, ay] = line.points[i - 1];
      const auto& [bx, by] = line.points[i];
      BOOST_TEST((ax == bx || ay == by), line.from << " > " << line.to);
    }
  }
}

BOOST_AUTO_TEST_CASE(no_line_crosses_a_shape_that_is_not_its_end) {
  const Model model = shipped();
  for (const Line& line : model.lines)
    for (const auto& [id, shape] : model.shapes) {
      if (id == line.from || id == line.to || Model::holds_others(shape)) continue;
      const bool host = shape.kind == "task" && model.by_id.at(line.from)->name == "boundaryEvent";
      if (host) continue;
      for (std::size_t i = 1; i < line.points.size(); ++i)
        BOOST_TEST(!between(line.points[i - 1], line.points[i]).touches(shape.area),
                   line.from << " > " << line.to << " crosses " << id);
    }
}

BOOST_AUTO_TEST_CASE(hostile_titles_stay_text) {
  Workflow workflow = *shipped_workflow();
  const std::string hostile = "<script>alert(\"1\")</script> & ]]> \x01\x1b\xE2\x80\xAE\xFF";
  workflow.title = Text(hostile, hostile);
  for (StepDef& step : workflow.steps) {
    step.title = Text(hostile, hostile);
    step.gist = Text(hostile, hostile);
  }
  const std::string bytes = to_bpmn(workflow, Language::indonesian);
  BOOST_TEST(bytes.find("<script>") == std::string::npos);
  BOOST_TEST(Model(bytes).lines.size() == shipped().lines.size());
}

BOOST_AUTO_TEST_CASE(the_same_workflow_gives_the_same_bytes) {
  BOOST_TEST((to_bpmn(*shipped_workflow(), Language::english) ==
              to_bpmn(*shipped_workflow(), Language::english)));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl::test
