using System.Text.RegularExpressions;
using CoCreation.Sim.Architecture.Tests.Verdicts;

namespace CoCreation.Sim.Architecture.Tests.Words;

/// <summary>Names in code and of files, word by word.</summary>
internal static partial class NameRule
{
    public static IEnumerable<Finding> Check(string place, string name)
    {
        var words = Words(name);
        foreach (var word in words)
            if (BannedWords.InNames.TryGetValue(word, out var instead))
                yield return new Finding($"{place}: {name}", $"has the word {word}: {instead}");
        if (words.Count > 1 && BannedWords.AtTheEnd.TryGetValue(words[^1], out var better))
            yield return new Finding($"{place}: {name}", $"ends with {words[^1]}: {better}");
    }

    /// <summary>The words of a name, each with a capital: "tickOfJSONBase" is Tick, Of, Json, Base.</summary>
    private static List<string> Words(string name) =>
        Word().Matches(name).Select(match => char.ToUpperInvariant(match.Value[0]) + match.Value[1..].ToLowerInvariant()).ToList();

    [GeneratedRegex(@"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")]
    private static partial Regex Word();
}
