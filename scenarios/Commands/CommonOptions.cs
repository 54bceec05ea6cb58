using System.CommandLine;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Scenarios;

/// <summary>Options that several commands have. Values are taken as text, so that every mistake in them can be told at once.</summary>
internal static class CommonOptions
{
    public const string Json = "--json";
    public const string Store = "--store";
    public const string HelpName = "--help";

    public static readonly IReadOnlyList<string> Help = ["-h", HelpName, "-?", "/h", "/?"];

    public static Option<string?> Value(string name, string word, string description) => new(name) { HelpName = word, Description = description };

    public static Option<bool> Flag(string name, string description) => new(name) { Description = description };

    public static Option<string?> Certificates(Texts texts) => Value("--certificates", texts.FolderWord, texts.CertificatesOption);

    /// <summary>The certificate in the folder that an option names; null if it names none, or none that is good.</summary>
    public static NodeCertificate? ReadCertificate(Option<string?> option, ParseResult parsed, List<Problem> problems)
    {
        try
        {
            return parsed.GetValue(option) is { } folder ? NodeCertificate.Read(folder) : null;
        }
        catch (InputException refused)
        {
            problems.AddRange(refused.Problems);
            return null;
        }
    }

    public static ChoiceOption Lang(Texts texts) => new(LanguageChoice.Option, texts.LangOption, LanguageChoice.Names);
}
