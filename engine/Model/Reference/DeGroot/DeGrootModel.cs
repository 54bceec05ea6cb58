using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>Consensus by repeated averaging: x(t + 1) = W x(t), three participants.</summary>
public sealed class DeGrootModel() : AveragingModel(3)
{
    private static readonly double[][] Weights = [[1, 1, 1], [1, 3, 0], [1, 1, 2]];
    private static readonly double[] Start = [0.9, 0.1, 0.5];

    /// <inheritdoc/>
    public override string Name => "reference/degroot";

    /// <inheritdoc/>
    public override Bilingual Title => new("Consensus by averaging", "Konsens durch Mitteln");

    /// <inheritdoc/>
    public override Bilingual Question => new(
        "On what do participants agree who keep taking over the weighted mean of what they hear? Everybody writes everybody who listens in "
        + "every tick, and all change at once.",
        "Worauf einigen sich Beteiligte, die immer wieder das gewichtete Mittel dessen übernehmen, was sie hören? In jedem Takt schreibt "
        + "jeder allen, die ihm zuhören, und alle ändern sich zugleich.");

    /// <inheritdoc/>
    public override string Source => "M. H. DeGroot 1974, Reaching a Consensus, Journal of the American Statistical Association 69:118";

    /// <inheritdoc/>
    public override IReadOnlyList<ModelParameter> Parameters { get; } =
        [.. Influence.WeightParameters(Weights), .. Influence.StartParameters(Start, 1)];
}
