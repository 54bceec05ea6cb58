using System.Text.RegularExpressions;
using CoCreation.Sim.Architecture.Tests.Verdicts;

namespace CoCreation.Sim.Architecture.Tests.Words;

/// <summary>Texts that tie the repository to one machine, or tell how it was made.</summary>
internal static class TextRule
{
    private static readonly (Regex Pattern, string Why)[] Patterns =
        [.. BannedWords.InTexts.Select(pair => (new Regex(pair.Key, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant), pair.Value))];

    public static IEnumerable<Finding> Check(string path, string text)
    {
        foreach (var (pattern, why) in Patterns)
            foreach (var match in pattern.Matches(text).Cast<Match>())
                yield return new Finding(path, $"line {LineOf(text, match.Index)}: '{match.Value}' is {why}");
    }

    private static int LineOf(string text, int index) => text.AsSpan(0, index).Count('\n') + 1;
}
