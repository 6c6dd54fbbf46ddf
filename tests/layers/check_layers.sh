#!/usr/bin/env bash
# Fails when a file includes what its room may not: heavy libraries, the outside world, or a higher room.
#
#   check_layers.sh [FOLDER]     FOLDER holds include/ksdpl, engine and cli; default: this checkout
#
# Every finding is one line, FILE:LINE: what is wrong. Exit 0 sound, 1 findings, 2 usage.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
root=${1:-$here/../..}
cd -- "$root" || exit 2
if [[ ! -d include/ksdpl || ! -d engine ]]; then
  echo "check_layers.sh: $root has no include/ksdpl and engine" >&2
  exit 2
fi

# --- The house ---------------------------------------------------------------------------------------

house=" CMakeLists.txt CMakePresets.json README.md cli dev docs engine include tests workflows "

# Which room each public header belongs to. `base` holds words that every room shares; `event` is what
# casefile and journal agree on.
declare -A room_of=(
  [language]=base [id]=base [fault]=base [imported]=base [document_class]=base
  [law]=law [date]=calendar [calendar]=calendar [statute]=procedure [order]=procedure
  [ground]=procedure
  [workflow]=workflow [diagnostic]=workflow [rules]=workflow [overlay]=workflow [indicator]=workflow
  [workflow_diff]=workflow [scenario]=workflow [history_file]=workflow [review]=workflow [dossier_rules]=workflow [document_format]=workflow
  [workflow_loader]=workflow_yaml [calendar_loader]=workflow_yaml [workflow_schema]=workflow_yaml
  [scenario_loader]=workflow_yaml [history_loader]=workflow_yaml [review_loader]=workflow_yaml [dossier_loader]=workflow_yaml [document_format_loader]=workflow_yaml
  [event]=event [instrument]=facts [casefile]=casefile [deadline]=casefile [affected]=casefile [activity]=casefile [directory]=casefile
  [registry]=casefile [migration]=casefile [viewpoint]=casefile [dossier]=casefile [rehearsal]=rehearsal
  [audit]=audit
  [journal]=journal
  [search_index]=search [search_shelf]=search [search]=casebook
  [inspection]=journal [log_signer]=journal [log_identity]=journal [backup]=journal [replay]=casebook [signing]=casebook
  [merkle]=proof [signed_note]=proof [checkpoint]=proof [ssh_signature]=proof
  [diagram]=report [html]=report [document]=report [report]=report
  [exchange]=exchange
  [casebook]=casebook
)

# Which rooms each room may include, itself and `base` apart. An arrow that is not here is not allowed.
foundation="law calendar"
statute="$foundation facts procedure"
model="$statute workflow"
declare -A may_include=(
  [base]=""
  [law]=""
  [calendar]="law"
  [facts]="$foundation"
  [procedure]="$foundation"
  [workflow]="$statute"
  [event]="$statute"
  [workflow_yaml]="$model"
  [casefile]="$model event"
  [rehearsal]="$model event casefile"
  [audit]="$model event casefile"
  [proof]=""
  [search]="proof"
  [journal]="$model event proof"
  [report]="$model"
  [exchange]="$model event casefile proof report"
  [casebook]="$model event workflow_yaml casefile journal proof search report"
  [cli]="$model event workflow_yaml casefile rehearsal audit journal proof search report exchange casebook"
)

# Libraries that stay in the rooms named.
declare -A owner_of=(
  [boost/msm]=procedure [yaml-cpp]=workflow_yaml [sqlite3]="journal search exchange" [openssl]="journal proof"
  [CLI]=cli [qrencode]=cli
)

# Rooms around such a library: their own headers are for themselves, others use the public ones.
sealed_rooms=" procedure workflow_yaml journal search proof exchange "

# Libraries that no public header shows.
hidden_from_headers='^<(boost|yaml-cpp|sqlite3|openssl|fmt|nlohmann|CLI|qrencode)[/.]'

# Rooms whose answer depends on their arguments alone, and what they therefore may not touch.
pure_rooms=" base law calendar facts procedure workflow event casefile rehearsal audit proof report exchange "
impure_headers='^<(fstream|iostream|cstdio|stdio\.h|filesystem|thread|mutex|future|random|unistd\.h|fcntl\.h)>$|^<sys/'
impure_calls='(^|[^a-z_])(secure_)?getenv *\(|::now *\(|(^|[^a-z_.])(std::)?time *\( *(nullptr|NULL|0) *\)|gettimeofday|clock_gettime|random_device'

# --- The check ---------------------------------------------------------------------------------------

findings=0
includes=0

report() { # place sentence
  echo "$1: $2"
  findings=$((findings + 1))
}

# Says which room a file is in.
room_of_file() { # path
  case $1 in
    include/ksdpl/*)
      local name=${1#include/ksdpl/}
      echo "${room_of[${name%.hpp}]:-}"
      ;;
    engine/*/*)
      local path=${1#engine/}
      echo "${path%%/*}"
      ;;
    cli/*) echo cli ;;
  esac
}

check_library() { # place file room header
  local library
  for library in "${!owner_of[@]}"; do
    if [[ $4 == "<$library"[/.]* || $4 == "<$library>" ]] && [[ " ${owner_of[$library]} " != *" $3 "* ]]; then
      report "$1" "only ${owner_of[$library]// / and } may include $library"
    fi
  done
  if [[ $2 == include/* && $4 =~ $hidden_from_headers ]]; then
    report "$1" "a public header includes $4; keep it behind the contract"
  fi
  if [[ $pure_rooms == *" $3 "* && $4 =~ $impure_headers ]]; then
    report "$1" "the room $3 is pure and may not include $4"
  fi
}

check_arrow() { # place room header
  local name=${3//\"/} target
  case $name in
    ksdpl/*)
      name=${name#ksdpl/}
      target=${room_of[${name%.hpp}]:-}
      if [[ -z $target ]]; then
        report "$1" "$3 belongs to no room; name its room in check_layers.sh"
        return
      fi
      ;;
    */*) target=${name%%/*} ;;
    *)
      report "$1" "$3 is not written from the root; say which room it is in"
      return
      ;;
  esac
  if [[ $target == "$2" || $target == base ]]; then return; fi
  if [[ " ${may_include[$2]} " != *" $target "* ]]; then
    report "$1" "the arrow $2 -> $target is not in the architecture"
  elif [[ $name == */* && $sealed_rooms == *" $target "* ]]; then
    report "$1" "$3 is private to the room $target"
  fi
}

check_includes() { # file room
  local line header
  while IFS=: read -r line header; do
    includes=$((includes + 1))
    if [[ $header == \<* ]]; then
      check_library "$1:$line" "$1" "$2" "$header"
    else
      check_arrow "$1:$line" "$2" "$header"
    fi
  done < <(sed -nE '/^[[:space:]]*#[[:space:]]*include[[:space:]]/{=;s/^[^<"]*([<"][^>"]*[>"]).*/\1/p}' "$1" |
    paste -d: - -)
}

check_calls() { # file room
  [[ $pure_rooms == *" $2 "* ]] || return 0
  local line
  while IFS=: read -r line _; do
    report "$1:$line" "the room $2 is pure and asks neither clock nor environment"
  done < <(sed 's,//.*,,' "$1" | grep -nE "$impure_calls" || true)
}

# The top of the house is fixed; what is new belongs into one of its rooms. What git does not keep, such
# as a journal somebody tries out here, is nobody's business.
if [[ -e .git ]] && command -v git >/dev/null; then
  while IFS= read -r entry; do
    [[ $entry == .* || $house == *" $entry "* ]] ||
      report "$entry:1" "the top level holds nothing but:$house"
  done < <(git -c safe.directory='*' ls-files | cut -d/ -f1 | LC_ALL=C sort -u)
fi

files=0
while IFS= read -r file; do
  files=$((files + 1))
  room=$(room_of_file "$file")
  if [[ -z $room || -z ${may_include[$room]+known} ]]; then
    report "$file:1" "this file is in no room of the architecture; name it in check_layers.sh"
    continue
  fi
  check_includes "$file" "$room"
  check_calls "$file" "$room"
done < <(find include/ksdpl engine cli \( -name '*.cpp' -o -name '*.hpp' \) 2>/dev/null | LC_ALL=C sort)

if ((findings > 0)); then
  echo "check_layers.sh: $findings findings; the arrows are in docs/ARCHITECTURE.md" >&2
  exit 1
fi
echo "$includes includes in $files files follow the arrows"
