using CoCreation.Sim.Model;

namespace CoCreation.Sim.Benchmarks;

/// <summary>The world on which the cost of actors is measured.</summary>
internal static class CostWorld
{
    /// <summary>Ticks that are run before: networks have formed, code is compiled.</summary>
    public const int WarmUp = 20;

    /// <summary>Ticks that are measured.</summary>
    public const int Ticks = 60;

    public static CoCreationWorld Create() => new(seed: 7, Parameters.Default.With(Parameter.Participants, 2000));
}
