# Completion of ksdpl for fish. The program itself knows the words, so this never goes stale.
function __ksdpl_words
    set -l typed (commandline -opc) (commandline -ct)
    set -e typed[1]
    set -l answer (command ksdpl complete fish -- $typed 2>/dev/null </dev/null)
    switch "$answer[1]"
        case :files
            __fish_complete_path (commandline -ct)
        case :folders
            __fish_complete_directories (commandline -ct) ''
        case '*'
            printf '%s\n' $answer
    end
end
complete -c ksdpl -f -k -a '(__ksdpl_words)'
