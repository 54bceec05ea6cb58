using System.CommandLine;

namespace CoCreation.Sim.Scenarios;

/// <summary>Completion for fish, with meanings beside the words.</summary>
internal static class FishCompletion
{
    private const string Start = "complete -c cocreation";

    public static string Script(IReadOnlyList<Route> routes) => string.Join('\n',
        ["# cocreation completion fish | source", $"{Start} -f", .. routes.SelectMany(route => Lines(route, routes))]);

    private static IEnumerable<string> Lines(Route route, IReadOnlyList<Route> routes)
    {
        string condition = $"-n '{Condition(route, routes)}'";
        foreach (Word word in route.Words)
        {
            (Option? option, IReadOnlyList<string>? values) = route.Values.FirstOrDefault(entry => entry.Option.Name == word.Text);
            string meaning = word.Meaning.Length == 0 ? "" : $" -d {Quoted(word.Meaning)}";
            yield return word.Text.StartsWith("--", StringComparison.Ordinal)
                ? $"{Start} {condition} -l {word.Text[2..]}{Value(option, values)}{meaning}"
                : $"{Start} {condition} -a {Quoted(word.Text)}{meaning}";
        }
    }

    private static string Value(Option? option, IReadOnlyList<string>? values) => (option, values) switch
    {
        (null, _) => "",
        (_, { Count: > 0 }) => $" -x -a {Quoted(string.Join(' ', values))}",
        _ => " -r -F",
    };

    /// <summary>All commands of the path are there, and none that would lead further.</summary>
    private static string Condition(Route route, IReadOnlyList<Route> routes)
    {
        string[] path = route.Path.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        IEnumerable<string> further = routes.Select(other => other.Path.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(other => other.Length == path.Length + 1 && other.Take(path.Length).SequenceEqual(path))
            .Select(other => other[^1]);
        IEnumerable<string> conditions =
        [
            .. path.Select(name => $"__fish_seen_subcommand_from {name}"),
            .. further.Any() ? [$"not __fish_seen_subcommand_from {string.Join(' ', further)}"] : Array.Empty<string>(),
        ];
        return string.Join("; and ", conditions);
    }

    private static string Quoted(string text) => $"'{text.Replace("'", "\\'", StringComparison.Ordinal)}'";
}
