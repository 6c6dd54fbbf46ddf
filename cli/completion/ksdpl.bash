# Completion of ksdpl for bash. The program itself knows the words, so this never goes stale.
_ksdpl() {
  COMPREPLY=()
  # Bash ends words at = and :, the program does not.
  local words=() word join=false i
  for ((i = 1; i <= COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    if ((i > 1)) && { $join || [[ $word == [=:]* ]]; }; then
      words[-1]+=$word
    else
      words+=("$word")
    fi
    join=false
    if [[ $word == *[=:] && $COMP_WORDBREAKS == *"${word: -1}"* ]]; then join=true; fi
  done

  local answer
  mapfile -t answer < <(command ksdpl complete bash -- "${words[@]}" 2>/dev/null </dev/null)
  compopt +o default +o dirnames 2>/dev/null
  case ${answer[0]-} in
    :files) compopt -o default 2>/dev/null ;;
    :folders) compopt -o dirnames -o filenames 2>/dev/null ;;
    *)
      # What stands before the last break stays as it is.
      local typed=${words[-1]} kept=
      if [[ $COMP_WORDBREAKS == *[=:]* && $typed == *[=:]* ]]; then kept=${typed%"${typed##*[=:]}"}; fi
      for word in "${answer[@]}"; do
        word=${word%%$'\t'*}
        COMPREPLY+=("${word#"$kept"}")
      done
      ;;
  esac
}
complete -o nosort -F _ksdpl ksdpl
