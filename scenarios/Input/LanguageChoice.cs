using System.Globalization;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Scenarios;

/// <summary>Which language is spoken: that of --lang, else that of the system. Known before all else, so that refusals are in it too.</summary>
internal static class LanguageChoice
{
    public const string Option = "--lang";

    /// <summary>The names of the languages after --lang.</summary>
    public static readonly IReadOnlyList<string> Names = [NameOf(Language.German), NameOf(Language.English)];

    // In the order in which they count.
    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    public static string NameOf(Language language) => language == Language.German ? "de" : "en";

    /// <summary>The language of a name; null if it is none.</summary>
    public static Language? NamedBy(string name) =>
        name == NameOf(Language.German) ? Language.German : name == NameOf(Language.English) ? Language.English : null;

    /// <param name="args">The arguments, right or wrong.</param>
    /// <param name="variable">The value of an environment variable.</param>
    /// <param name="system">The culture of the system; counts where no variable is set.</param>
    public static Language Of(IReadOnlyList<string> args, Func<string, string?> variable, CultureInfo system)
    {
        string? named = Named(args) is { } name && Names.Contains(name) ? name : null;
        string? set = Variables.Select(variable).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        string spoken = named ?? set?.Split('_', '.', '-', '@')[0] ?? system.TwoLetterISOLanguageName;
        return string.Equals(spoken, NameOf(Language.German), StringComparison.OrdinalIgnoreCase) ? Language.German : Language.English;
    }

    /// <summary>The same arguments; a --lang in front comes last, so that the command is first.</summary>
    public static IReadOnlyList<string> Last(IReadOnlyList<string> args) => args switch
    {
        [Option, var named, _, ..] => [.. args.Skip(2), Option, named],
        [var joined, _, ..] when IsJoined(joined) => [.. args.Skip(1), joined],
        _ => args,
    };

    private static bool IsJoined(string arg) =>
        arg.StartsWith(Option + "=", StringComparison.Ordinal) || arg.StartsWith(Option + ":", StringComparison.Ordinal);

    private static string? Named(IReadOnlyList<string> args)
    {
        for (int i = 0; i < args.Count; i++)
        {
            if (args[i] == Option)
            {
                return i + 1 < args.Count ? args[i + 1] : null;
            }

            if (IsJoined(args[i]))
            {
                return args[i][(Option.Length + 1)..];
            }
        }

        return null;
    }
}
