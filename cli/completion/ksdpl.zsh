#compdef ksdpl
# Completion of ksdpl for zsh. The program itself knows the words, so this never goes stale.
_ksdpl() {
  local line
  local -a typed answer offered told
  if ((CURRENT > 2)); then typed=("${(@Q)words[2,CURRENT-1]}"); fi
  typed+=("${(Q)PREFIX}")
  answer=("${(@f)$(command ksdpl complete zsh -- "${typed[@]}" 2>/dev/null </dev/null)}")
  case $answer[1] in
    :files | :folders)
      if [[ $PREFIX == --*=* ]]; then compset -P '*='; fi
      if [[ $answer[1] == :files ]]; then _files; else _files -/; fi
      return
      ;;
  esac
  for line in "${answer[@]}"; do
    if [[ -z $line ]]; then continue; fi
    offered+=("${line%%$'\t'*}")
    told+=("${line/$'\t'/  -- }")
  done
  # In the order given: what fits best comes first.
  compadd -V ksdpl -l -d told -a offered
}
if [[ $funcstack[1] == _ksdpl ]]; then _ksdpl "$@"; else compdef _ksdpl ksdpl; fi
