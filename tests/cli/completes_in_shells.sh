#!/usr/bin/env bash
# Completes lines in real shells, with words that try to run: completes_in_shells.sh KSDPL
# Bash always; zsh and fish where they are installed, else it says that they were left out.
set -euo pipefail

ksdpl=$(readlink -f -- "$1")
folder=$(mktemp -d "${TMPDIR:-/tmp}/ksdpl-shells.XXXXXX")
trap 'rm -rf -- "$folder"' EXIT
mkdir "$folder/bin" "$folder/fake" "$folder/office"
ln -s "$ksdpl" "$folder/bin/ksdpl"
export PATH=$folder/bin:$PATH HOME=$folder/office LC_ALL=C.UTF-8 TERM=dumb
unset KSDPL_DB KSDPL_LANG
cd "$folder/office"

fail() {
  echo "$*"
  exit 1
}
for shell in bash zsh fish; do ksdpl completion $shell >"$folder/ksdpl.$shell"; done

ksdpl init --origin uji >/dev/null
for id in A SHANGHAI-2026; do
  ksdpl new $id --partner Kitakyushu --country JP --region Surabaya --level kota \
    --object pertukaran_budaya --initiative daerah --on 2026-01-05 >/dev/null
done
mkdir 'a folder'
cp ksdpl.db 'a folder/other journal.db'
cp -r ksdpl.db.keys 'a folder/other journal.db.keys'
sha256sum ksdpl.db >"$folder/before"

# --- How each shell is asked: the words of a line, the last of them unfinished; one answer a line -----

bash_words() { # word...
  bash --norc --noprofile -c '
    source "$1" 2>/dev/null
    shift
    COMP_WORDS=(ksdpl "$@") COMP_CWORD=$# COMP_LINE="ksdpl $*" COMP_POINT=$((6 + ${#*}))
    _ksdpl ksdpl "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
    printf "%s\n" "${COMPREPLY[@]}"' bash "$folder/ksdpl.bash" "$@"
}

cat >"$folder/inside.zsh" <<'ZSH'
unsetopt auto_list beep prompt_cr
PS1= PS2= RPS1=
autoload -Uz compinit && compinit -D -u
source $SCRIPT
compadd() { [[ -n $offered ]] && captured+=("${offered[@]}"); builtin compadd "$@" }
report() { { print -rl -- "${captured[@]}"; print -r -- "END $BUFFER" } >$REPORT; captured=(); BUFFER= }
zle -N report
bindkey '^G' report
bindkey '^I' complete-word
ZSH
cat >"$folder/outside.zsh" <<'ZSH'
zmodload zsh/zpty
zpty child zsh -f -i
zpty -w child "source $INSIDE"
zpty -w -n child "$1"$'\t\a'
while IFS= read -r line; do print -r -- $line; [[ $line == END* ]] && break; done <$REPORT
zpty -d child
ZSH
# Prints the words offered, and last what the line has become.
zsh_line() { # line
  rm -f "$folder/report"
  mkfifo "$folder/report"
  REPORT=$folder/report INSIDE=$folder/inside.zsh SCRIPT=$folder/ksdpl.zsh \
    timeout 60 zsh -f "$folder/outside.zsh" "$1"
}

fish_words() { # line
  fish --no-config -c 'source $argv[1]; complete -C $argv[2]' "$folder/ksdpl.fish" "$1" | cut -f1
}

wants() { # what, expected word..., with the answer on stdin
  local what=$1 answer
  shift
  answer=$(cat)
  for word in "$@"; do
    grep -qxF -e "$word" <<<"$answer" || fail "$what: no '$word' in: $answer"
  done
}
first_is() { # what, word, with the answer on stdin
  local answer
  answer=$(cat)
  [[ ${answer%%$'\n'*} == "$2" ]] || fail "$1: '$2' is not first in: $answer"
}

# --- Bash ---------------------------------------------------------------------------------------------

bash_words '' | wants 'verbs' init record workflow completion
bash_words workflow m | wants 'second words' migrate
bash_words workflow migrate '' | wants 'third words' plan apply
bash_words show '' | wants 'cases' A SHANGHAI-2026
bash_words record A '' | first_is 'steps' penjajakan
bash_words record A penjajakan '' | wants 'outcomes' dimulai
bash_words --lang en assess A '' | wants 'requirements' hubungan_diplomatik
bash_words export --to '=' cs | wants 'after an equals sign' csv
bash_words export --to '=' | wants 'right after it' csv dossier
bash_words new B --object pertukaran_budaya, | wants 'a list' pertukaran_budaya,kemampuan_teknis_dan_manajemen
bash_words --db "'a folder/other journal.db'" show '' | wants 'a quoted path' A
bash_words --db a\\\ folder/other\\\ journal.db show '' | wants 'an escaped path' A
bash_words --db '~/ksdpl.db' show '' | wants 'a path from home' A
[[ -z $(bash_words --db nowhere.db show '') ]] || fail 'no journal, but words'
[[ -z $(bash_words file A laporan_penjajakan '') ]] || fail 'a file is for bash to complete'
bash_words '$(touch pwned)' '' >/dev/null
bash_words show '`touch pwned`' >/dev/null
bash_words --db '"$(touch pwned)"' show '' >/dev/null

# --- Zsh and fish -------------------------------------------------------------------------------------

left_out=
if command -v zsh >/dev/null; then
  zsh_line 'ksdpl show ' | wants 'zsh: cases' A SHANGHAI-2026
  zsh_line 'ksdpl record A ' | first_is 'zsh: steps' penjajakan
  zsh_line 'ksdpl show SHA' | wants 'zsh: a case finished' 'END ksdpl show SHANGHAI-2026 '
  zsh_line 'ksdpl export --to=cs' | wants 'zsh: after an equals sign' 'END ksdpl export --to=csv '
  zsh_line 'ksdpl --db "a folder/other journal.db" show ' | wants 'zsh: a quoted path' SHANGHAI-2026
  zsh_line 'ksdpl --db a' | wants 'zsh: a file' "END ksdpl --db a\\ folder/"
  zsh_line 'ksdpl show $(touch pwned) ' >/dev/null
  zsh_line 'ksdpl --db "`touch pwned`" show ' >/dev/null
else
  left_out+=' zsh'
fi
if command -v fish >/dev/null; then
  fish_words 'ksdpl ' | wants 'fish: verbs' init record workflow
  fish_words 'ksdpl show ' | wants 'fish: cases' A SHANGHAI-2026
  fish_words 'ksdpl record A ' | first_is 'fish: steps' penjajakan
  fish_words 'ksdpl export --to=cs' | wants 'fish: after an equals sign' --to=csv
  fish_words "ksdpl --db 'a folder/other journal.db' show " | wants 'fish: a quoted path' SHANGHAI-2026
  fish_words 'ksdpl --db a' | wants 'fish: a file' 'a folder/'
  fish_words 'ksdpl show (touch pwned) ' >/dev/null
else
  left_out+=' fish'
fi

sha256sum --quiet -c "$folder/before" || fail 'completing changed the journal'
for file in *; do
  case $file in
    ksdpl.db* | 'a folder') ;;
    *) fail "completing made $file" ;;
  esac
done

# --- Words that try to run, as if the program were fooled ---------------------------------------------

cat >"$folder/fake/ksdpl" <<'FAKE'
#!/bin/sh
printf '%s\n' '$(touch pwned)' '`touch pwned`' '; touch pwned' "'; touch pwned; '" '"$(touch pwned)"' \
  '*' '(touch pwned)' '=ls' '%F{red}' 'a b' '-dump' '\x1b[31m'
printf 'SHANGHAI\t$(touch pwned)\n'
printf 'x\033]0;y\007\t\033[31m\n'
FAKE
chmod +x "$folder/fake/ksdpl"
PATH=$folder/fake:$PATH
bash_words show '' | wants 'bash: hostile words as they are' '$(touch pwned)' '*' 'SHANGHAI'
if command -v zsh >/dev/null; then zsh_line 'ksdpl show ' | wants 'zsh: hostile words' '$(touch pwned)' SHANGHAI; fi
if command -v fish >/dev/null; then fish_words 'ksdpl show ' >/dev/null; fi
[[ -z $(find "$folder" -name pwned) ]] || fail 'a word was run'

if [[ -n $left_out ]]; then echo "left out, not installed:$left_out"; fi
echo 'completion in real shells: as it should be, and nothing was run'
