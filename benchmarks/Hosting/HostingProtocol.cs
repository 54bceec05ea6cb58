namespace CoCreation.Sim.Benchmarks;

/// <summary>To a parent: tell each child so many steps, then say so.</summary>
internal sealed record RunTicks(int Ticks, TaskCompletionSource Done);

/// <summary>To a child.</summary>
internal sealed class EmptyStep
{
    /// <summary>Set by a child that is run in line.</summary>
    public bool IsTaken { get; set; }
}

/// <summary>The answer of a child that is not run in line.</summary>
internal sealed record Stepped
{
    public static readonly Stepped Instance = new();
}
