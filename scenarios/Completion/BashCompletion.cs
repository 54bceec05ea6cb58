using System.CommandLine;

namespace CoCreation.Sim.Scenarios;

/// <summary>Completion for bash: a function that looks up which words can follow. Files are completed where no words are known.</summary>
internal static class BashCompletion
{
    public static string Script(IReadOnlyList<Route> routes) => $$"""
        # eval "$(cocreation completion bash)"
        _cocreation() {
            local word="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}" route="" words="" i
            for ((i = 1; i < COMP_CWORD; i++)); do
                case "$route ${COMP_WORDS[i]}" in
                    {{string.Join('|', routes.Skip(1).Select(route => $"' {route.Path}'"))}}) route="$route ${COMP_WORDS[i]}" ;;
                esac
            done
            case "$route:$previous" in
        {{ShellCases.Values(routes, (option, values) => values.Count == 0 ? "return" : $"words='{string.Join(' ', values)}'{NoSpace(values)}")}}
                *) case "$route" in
        {{ShellCases.Words(routes, words => $"words='{words}'")}}
                esac ;;
            esac
            COMPREPLY=($(compgen -W "$words" -- "$word"))
        }
        complete -o default -F _cocreation cocreation
        """;

    // After "name=" the value follows at once.
    private static string NoSpace(IReadOnlyList<string> values) => ShellCases.HaveValues(values) ? "; compopt -o nospace 2>/dev/null" : "";
}
