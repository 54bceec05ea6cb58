namespace CoCreation.Sim.Kernel.Tests;

/// <summary>What holds from outside.</summary>
internal sealed class Weather(int heat) : Conditions
{
    public int Heat { get; } = heat;
}

/// <summary>A change from outside.</summary>
internal sealed class Warming(int degrees) : Intervention
{
    public override Conditions Apply(Conditions before, int tick) => new Weather(((Weather)before).Heat + degrees);
}

/// <summary>What happened to somebody.</summary>
internal sealed record Rumour(ulong About) : Occurrence;
