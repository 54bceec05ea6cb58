namespace CoCreation.Sim.Kernel;

/// <summary>One thing that is wrong with an input.</summary>
/// <param name="Place">Where: a file with line and column (<c>ties.csv:12:5</c>, both from 1), or an option (<c>--set trustt</c>).</param>
/// <param name="Message">What is wrong and what is allowed; with the <see cref="Nearest"/> valid name where there is one.</param>
public sealed record Problem(string Place, Bilingual Message)
{
    /// <summary>The problem as one line, <c>place: message</c>, in one language.</summary>
    public string In(Language language) => $"{Place}: {Message.In(language)}";

    /// <summary>The problem as one line, in English.</summary>
    public override string ToString() => In(Language.English);
}
