using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>What the models of opinions have in common.</summary>
internal static class Opinions
{
    public static readonly ModelTrace Trace = new(
        new("Opinion", "Meinung"), "1", resident => (resident as IOpinionated)?.Opinion);

    /// <summary>Everybody has listened at least once, and nobody moved by more than half a unit of the totals, 2^-41.</summary>
    public static bool AreAtRest(ModelTick tick) => tick.Tick > 1 && tick.Totals.AmountOf(OpinionTotal.Movement) == 0;
}
