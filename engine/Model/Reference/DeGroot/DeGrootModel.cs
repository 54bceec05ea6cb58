using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>Consensus by repeated averaging: x(t + 1) = W x(t), three participants.</summary>
public sealed class DeGrootModel : KernelModel
{
    private const int Count = 3;
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
        "Worauf einigen sich Teilnehmer, die immer wieder das gewichtete Mittel dessen übernehmen, was sie hören? In jedem Tick schreibt "
        + "jeder allen, die ihm zuhören, und alle ändern sich zugleich.");

    /// <inheritdoc/>
    public override string Source => "M. H. DeGroot 1974, Reaching a Consensus, Journal of the American Statistical Association 69:118";

    /// <inheritdoc/>
    public override IReadOnlyList<ModelParameter> Parameters { get; } =
        [.. Influence.WeightParameters(Weights), .. Influence.StartParameters(Start, 1)];

    /// <inheritdoc/>
    public override IReadOnlyList<ModelMeasure> Measures { get; } =
        [OpinionTotal.MeanOf(Count), OpinionTotal.Moved, OpinionTotal.Updates, OpinionTotal.Range];

    /// <inheritdoc/>
    public override int Ticks => 200;

    /// <inheritdoc/>
    public override ModelTrace Trace { get; } = Opinions.Trace;

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(ModelSettings settings) => Influence.Check(settings, Count);

    /// <inheritdoc/>
    public override World CreateWorld(ModelSettings settings, ulong seed) => new AveragingWorld(seed, Influence.Of(settings, Count));

    /// <summary>No opinion moved by more than 2^-41.</summary>
    public override bool IsOver(ModelTick tick) => Opinions.AreAtRest(tick);
}
