# Writes the C++ source that holds the workflow files:
#   cmake -D LIST=names.txt -D FOLDER=workflows -D OUTPUT=embedded_workflows.cpp -P embed_workflows.cmake
# Each file becomes raw string literals of at most 60 kB, cut at line ends: compilers need not accept
# literals over 64 kB, and a cut inside a line could split a UTF-8 character.
cmake_minimum_required(VERSION 3.25)
set(limit 60000)
set(opening "R\"ksdpl(")
set(closing ")ksdpl\"")

# Appends `text` to the function of one file, as one or more literals.
function(append_literals text)
  string(LENGTH "${text}" left)
  while(left GREATER limit)
    string(SUBSTRING "${text}" 0 ${limit} piece)
    string(FIND "${piece}" "\n" cut REVERSE)
    if(cut EQUAL -1)
      message(FATAL_ERROR "A line longer than ${limit} bytes cannot be embedded.")
    endif()
    math(EXPR cut "${cut} + 1")
    string(SUBSTRING "${text}" 0 ${cut} piece)
    string(SUBSTRING "${text}" ${cut} -1 text)
    string(LENGTH "${text}" left)
    file(APPEND "${OUTPUT}.new" "  text += ${opening}${piece}${closing};\n")
  endwhile()
  file(APPEND "${OUTPUT}.new" "  text += ${opening}${text}${closing};\n")
endfunction()

file(STRINGS "${LIST}" names)
file(WRITE "${OUTPUT}.new" "// Generated from workflows/ by cmake/embed_workflows.cmake; do not edit.
#include \"ksdpl/workflow_loader.hpp\"

namespace ksdpl {
namespace {
")

set(number 0)
set(entries "")
foreach(name IN LISTS names)
  file(READ "${FOLDER}/${name}" content)
  string(FIND "${content}" "${closing}" clash)
  if(NOT clash EQUAL -1)
    message(FATAL_ERROR "${name} contains ${closing}, which ends the literal it is embedded in.")
  endif()
  file(APPEND "${OUTPUT}.new" "\n// ${name}\nstd::string file_${number}() {\n  std::string text;\n")
  append_literals("${content}")
  file(APPEND "${OUTPUT}.new" "  return text;\n}\n")
  string(APPEND entries "      {\"${name}\", file_${number}()},\n")
  math(EXPR number "${number} + 1")
endforeach()

file(APPEND "${OUTPUT}.new" "
}  // namespace

const std::map<std::string, std::string>& embedded_workflows() {
  static const std::map<std::string, std::string> files{
${entries}  };
  return files;
}

}  // namespace ksdpl
")
file(RENAME "${OUTPUT}.new" "${OUTPUT}")
