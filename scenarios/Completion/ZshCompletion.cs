namespace CoCreation.Sim.Scenarios;

/// <summary>Completion for zsh.</summary>
internal static class ZshCompletion
{
    public static string Script(IReadOnlyList<Route> routes) => $$"""
        #compdef cocreation
        # eval "$(cocreation completion zsh)"
        _cocreation() {
            local previous="${words[CURRENT-1]}" route="" i
            for ((i = 2; i < CURRENT; i++)); do
                case "$route ${words[i]}" in
                    ({{string.Join('|', routes.Skip(1).Select(route => $"' {route.Path}'"))}}) route="$route ${words[i]}" ;;
                esac
            done
            case "$route:$previous" in
        {{ShellCases.Values(routes, (option, values) => values.Count == 0 ? "_files" : $"compadd {NoSpace(values)}-- {string.Join(' ', values)}")}}
                *) case "$route" in
        {{ShellCases.Words(routes, words => $"compadd -- {words}")}}
                esac; [[ "$route" == ' runs '* ]] && _files -/ ;;
            esac
        }
        compdef _cocreation cocreation
        """;

    private static string NoSpace(IReadOnlyList<string> values) => ShellCases.HaveValues(values) ? "-S '' " : "";
}
