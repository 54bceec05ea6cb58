using CoCreation.Sim.Analysis;
using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Charts;

/// <summary>How long networks of one type live on.</summary>
/// <param name="Look">How the curve looks.</param>
/// <param name="Name">What the type is called.</param>
/// <param name="Lifetimes">Weeks after week 12.</param>
internal sealed record SurvivalCurve(TypeLook Look, TypeName Name, IReadOnlyList<Lifetime> Lifetimes)
{
    // Fewer would make a curve of nothing but chance.
    private const int LeastNetworks = 5;

    /// <summary>The estimate.</summary>
    public KaplanMeier Estimate { get; } = KaplanMeier.Estimate(Lifetimes);

    /// <summary>Whether there are enough networks to draw it.</summary>
    public bool IsDrawn => Lifetimes.Count >= LeastNetworks;

    /// <summary>The share alive when last seen.</summary>
    public double Last => IsDrawn ? Estimate.Steps[^1].Survival : 0;

    /// <summary>The curves of all types, by their type in week 12.</summary>
    public static IReadOnlyList<SurvivalCurve> Of(RunRecord run, ChartTexts texts)
    {
        IReadOnlyList<IReadOnlyList<Lifetime>> residuals = NetworkOutcomes.Residuals(run.Networks).All;
        return [.. TypeLook.Of.All.Select((look, i) => new SurvivalCurve(look, texts.Types.All[i], residuals[i]))];
    }

    /// <summary>The corners of a step function of time from 1 at 0.</summary>
    public IReadOnlyList<(double Time, double Value)> Corners(Func<SurvivalStep, double> value)
    {
        List<(double, double)> corners = [(0, 1)];
        double before = 1;
        foreach (SurvivalStep step in Estimate.Steps)
        {
            corners.Add((step.Time, before));
            before = value(step);
            corners.Add((step.Time, before));
        }

        return corners;
    }
}
