using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>Opinions that are tied to where they started: x(t + 1) = S W x(t) + (I - S) x(0), four participants.</summary>
public sealed class FriedkinJohnsenModel() : AveragingModel(4)
{
    private static readonly double[][] Weights =
        [[0.220, 0.120, 0.360, 0.300], [0.147, 0.215, 0.344, 0.294], [0, 0, 1, 0], [0.090, 0.178, 0.446, 0.286]];

    private static readonly double[] Susceptibilities = [0.780, 0.785, 0, 0.714];
    private static readonly double[] Start = [25, 25, 75, 85];

    /// <inheritdoc/>
    public override string Name => "reference/friedkin-johnsen";

    /// <inheritdoc/>
    public override Bilingual Title => new("Opinions tied to their start", "Meinungen, die an ihrem Anfang hängen");

    /// <inheritdoc/>
    public override Bilingual Question => new(
        "How far apart do opinions stay when everybody holds on to where it started? Everybody writes everybody who listens in every tick, "
        + "and all change at once.",
        "Wie weit bleiben Meinungen auseinander, wenn jeder an seinem Anfang festhält? In jedem Takt schreibt jeder allen, die ihm "
        + "zuhören, und alle ändern sich zugleich.");

    /// <inheritdoc/>
    public override string Source => "N. E. Friedkin and E. C. Johnsen 1990, Social Influence and Opinions, Journal of Mathematical Sociology 15:193";

    /// <inheritdoc/>
    public override IReadOnlyList<ModelParameter> Parameters { get; } =
        [.. Influence.WeightParameters(Weights), .. Influence.SusceptibilityParameters(Susceptibilities), .. Influence.StartParameters(Start, 100)];
}
