# Proves that docs_are_fresh can fail: fresh pages pass, one changed byte or one missing page does not.
# Called with -D DOCS=program -D FOLDER=scratch folder.
function(expect_status wanted)
  execute_process(COMMAND ${DOCS} --check ${FOLDER}
    RESULT_VARIABLE status ERROR_VARIABLE message OUTPUT_QUIET)
  if(NOT status EQUAL wanted)
    message(FATAL_ERROR "ksdpl_docs --check ended with ${status} instead of ${wanted}: ${message}")
  endif()
  if(wanted EQUAL 1 AND NOT message MATCHES "\\./dev docs")
    message(FATAL_ERROR "the message does not say what to do: ${message}")
  endif()
endfunction()

file(REMOVE_RECURSE ${FOLDER})
execute_process(COMMAND ${DOCS} --write ${FOLDER} RESULT_VARIABLE status OUTPUT_QUIET)
if(NOT status EQUAL 0)
  message(FATAL_ERROR "ksdpl_docs --write failed")
endif()
expect_status(0)
file(APPEND ${FOLDER}/diagram/ksdpl.mmd " ")
expect_status(1)
file(REMOVE ${FOLDER}/diagram/ksdpl.mmd)
expect_status(1)
file(REMOVE_RECURSE ${FOLDER})
