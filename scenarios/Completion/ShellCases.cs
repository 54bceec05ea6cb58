using System.CommandLine;

namespace CoCreation.Sim.Scenarios;

/// <summary>The branches of a shell's "case" that bash and zsh share.</summary>
internal static class ShellCases
{
    /// <summary>A branch for each option of each command that takes a value.</summary>
    public static string Values(IReadOnlyList<Route> routes, Func<Option, IReadOnlyList<string>, string> act) => string.Join('\n',
        from route in routes
        from entry in route.Values
        select $"        '{Start(route)}:{entry.Option.Name}') {act(entry.Option, entry.Values)} ;;");

    /// <summary>A branch for each command, with the words that can follow.</summary>
    public static string Words(IReadOnlyList<Route> routes, Func<string, string> act) => string.Join('\n',
        routes.Select(route => $"            '{Start(route)}') {act(string.Join(' ', route.Words.Select(word => word.Text)))} ;;"));

    /// <summary>Whether the words are names after which a value follows.</summary>
    public static bool HaveValues(IReadOnlyList<string> words) => words.Any(word => word.EndsWith('='));

    private static string Start(Route route) => route.Path.Length == 0 ? "" : $" {route.Path}";
}
