using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Charts;

/// <summary>What figures are drawn of, and in which words.</summary>
/// <param name="Run">The run.</param>
/// <param name="Scenario">What its scenario is called, in the language of the texts.</param>
/// <param name="Texts">The words.</param>
internal sealed record FigureSubject(RunRecord Run, string Scenario, ChartTexts Texts)
{
    /// <summary>What was seen after the last tick; default nobody.</summary>
    public LastLook Look { get; init; } = new([], []);

    /// <summary>What is said about a figure.</summary>
    public FigureNote Note(FigureWords words) =>
        new(words.Title, Texts.Setting(Scenario, Run), words.Description, Run.Seed, BehaviourVersion.Engine) { Language = Texts.Language };
}
