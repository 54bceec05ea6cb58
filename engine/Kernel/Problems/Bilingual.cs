namespace CoCreation.Sim.Kernel;

/// <summary>The languages in which the simulation speaks.</summary>
public enum Language
{
    /// <summary>English.</summary>
    English,

    /// <summary>German.</summary>
    German,
}

/// <summary>A text in both languages; equals in rank.</summary>
/// <param name="English">The English text.</param>
/// <param name="German">The German text.</param>
public sealed record Bilingual(string English, string German)
{
    /// <summary>The text in one language.</summary>
    public string In(Language language) => language == Language.German ? German : English;

    /// <summary>The text with a question for the valid name that was most likely meant.</summary>
    /// <param name="nearest">What <see cref="Nearest"/> found; with null the text stays as it is.</param>
    public Bilingual OrRather(string? nearest) =>
        nearest is null ? this : new($"{English}; did you mean {nearest}?", $"{German}; war {nearest} gemeint?");
}
