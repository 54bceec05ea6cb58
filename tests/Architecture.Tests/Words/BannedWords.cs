namespace CoCreation.Sim.Architecture.Tests.Words;

/// <summary>The one list of words and texts that do not belong in this repository, each with what to do instead.</summary>
internal static class BannedWords
{
    /// <summary>Words of a name in code or of a file.</summary>
    public static readonly IReadOnlyDictionary<string, string> InNames = new Dictionary<string, string>
    {
        ["Manager"] = "say what it does",
        ["Helper"] = "say what it does",
        ["Helpers"] = "say what it does",
        ["Util"] = "say what it does",
        ["Utils"] = "say what it does",
        ["Utility"] = "say what it does",
        ["Utilities"] = "say what it does",
        ["Impl"] = "one implementation needs no interface",
        ["Agent"] = "participant",
        ["Agents"] = "participants",
        ["Entity"] = "participant or resident",
        ["Entities"] = "participants or residents",
        ["Person"] = "participant",
        ["Persons"] = "participants",
    };

    /// <summary>Words that must not end a name of several words.</summary>
    public static readonly IReadOnlyDictionary<string, string> AtTheEnd = new Dictionary<string, string>
    {
        ["Base"] = "name the idea, not the inheritance",
    };

    /// <summary>Regular expressions for any text file: what ties the repository to one machine or to how it was made.</summary>
    public static readonly IReadOnlyDictionary<string, string> InTexts = new Dictionary<string, string>
    {
        [@"(?<![\w./-])/(work|root|home/\w+)/"] = "a path of one machine",
        [@"\b[A-Z]:\\Users\\"] = "a path of one machine",
        [@"\bapi\.nuget\.org\b"] = "a registry's host",
        [@"\bregistry\.npmjs\.org\b"] = "a registry's host",
        [@"\bregistry\.yarnpkg\.com\b"] = "a registry's host",
        [@"\bdeb\.debian\.org\b"] = "a registry's host",
        [@"\b(this|the|a|my) session's tools?\b"] = "how it was made does not belong in it",
        [@"\b(coding|AI) (assistant|session)\b"] = "how it was made does not belong in it",
        [@"\bas an AI\b"] = "how it was made does not belong in it",
    };
}
