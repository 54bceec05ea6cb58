using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime.Tests;

/// <summary>A world in which every resident does what the script says, for tests of one rule at a time.</summary>
internal sealed class Stage(uint players, Action<Player, Step>? script = null) : World(seed: 7, new Timeline(new Season(0)))
{
    /// <summary>How many players arrive in a tick after the start; by default none.</summary>
    public Func<int, uint> Latecomers { get; init; } = _ => 0;

    /// <summary>Whom each player of the start knows; by default nobody knows anybody.</summary>
    public IReadOnlyList<uint[]> Acquaintances { get; init; } = [];

    public override IReadOnlyList<string> TotalNames { get; } = ["steps"];

    public override ReadOnlySpan<uint> AcquaintancesOf(uint participant) =>
        participant < Acquaintances.Count ? Acquaintances[(int)participant] : [];

    public override Arrivals ArrivalsAt(int tick) => tick == 0
        ? new Arrivals(0, players)
        : new Arrivals((uint)(players + Enumerable.Range(1, tick - 1).Sum(before => Latecomers(before))), Latecomers(tick));

    /// <summary>Who comes where a player is asked for; by default that player.</summary>
    public Func<uint, uint> Instead { get; init; } = participant => participant;

    public override Resident Create(uint participant, int tick) => new Player(ResidentId.OfParticipant(Instead(participant)), script);

    public override Resident ReadResident(ResidentId id, CanonReader reader) => throw new NotSupportedException();

    public override Enclosure ReadEnclosure(byte kind, CanonReader reader) => throw new NotSupportedException();
}

/// <summary>A resident of a stage. Its state is a number.</summary>
internal sealed class Player(ResidentId id, Action<Player, Step>? script = null) : Resident(id)
{
    public double Number { get; set; }

    public override void TakeStep(Step step)
    {
        step.Count(0, 1);
        script?.Invoke(this, step);
    }

    public override void Write(CanonWriter writer) => writer.Write(Number);
}
