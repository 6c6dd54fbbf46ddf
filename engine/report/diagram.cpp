// The procedure as a picture: every stage and every row of the statute, in three formats.
#include "ksdpl/diagram.hpp"

#include "report/picture.hpp"

namespace ksdpl {

std::string diagram(const Workflow& workflow,
                    DiagramFormat format,
                    Language language,
                    const Configuration* at) {
  const report::Picture picture = report::make_picture(workflow, language, at);
  switch (format) {
    case DiagramFormat::dot: return report::to_dot(picture, language);
    case DiagramFormat::mermaid: return report::to_mermaid(picture, language);
    case DiagramFormat::svg: return report::to_svg(picture, language);
  }
  return {};
}

}  // namespace ksdpl
