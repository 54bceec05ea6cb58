using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>A model in which everybody takes over a weighted mean of the opinions it hears, until nobody moves.</summary>
public abstract class AveragingModel : KernelModel
{
    private readonly int _count;

    private protected AveragingModel(int count) =>
        (_count, Measures) = (count, [OpinionTotal.MeanOf(count), OpinionTotal.Moved, OpinionTotal.Updates, OpinionTotal.Range]);

    /// <inheritdoc/>
    public override IReadOnlyList<ModelMeasure> Measures { get; }

    /// <inheritdoc/>
    public override int Ticks => 200;

    /// <inheritdoc/>
    public override ModelTrace Trace { get; } = Opinions.Trace;

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(ModelSettings settings) => Influence.Check(settings, _count);

    /// <inheritdoc/>
    public override World CreateWorld(ModelSettings settings, ulong seed) => new AveragingWorld(seed, Influence.Of(settings, _count));

    /// <summary>No opinion moved by more than 2^-41.</summary>
    public override bool IsOver(ModelTick tick) => Opinions.AreAtRest(tick);
}
