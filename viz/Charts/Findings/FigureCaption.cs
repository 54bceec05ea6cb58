using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Charts;

/// <summary>What is said about a figure of an experiment: above it, in its file, and by the file's name.</summary>
/// <param name="Setting">What was tried, with how many runs; stands below the title.</param>
public sealed record FigureCaption(Bilingual Setting)
{
    /// <summary>The question that the figure answers; default what figures of its kind ask, with the name of the measure in it.</summary>
    public Bilingual? Question { get; init; }

    /// <summary>The name of the file without its ending; default that of the kind of figure, such as "response".</summary>
    public string? FileName { get; init; }

    /// <summary>The first seed of the experiment, kept in the file; default 0.</summary>
    public ulong Seed { get; init; }

    /// <summary>The version of the engine, kept in the file; default this one.</summary>
    public string Version { get; init; } = BehaviourVersion.Engine;

    /// <summary>What is said, in one language.</summary>
    /// <param name="words">What figures of this kind say; the description is followed by the data.</param>
    /// <param name="data">The data in words, for those who cannot see the figure.</param>
    /// <param name="language">Which language.</param>
    internal FigureNote ToNote(FigureWords words, string data, Language language) => new(
        PrintableText.Of(Question?.In(language) ?? words.Title),
        PrintableText.Of(Setting.In(language)),
        PrintableText.Of($"{words.Description} {data}".TrimEnd()),
        Seed,
        PrintableText.Of(Version))
    {
        Language = language,
    };
}
