using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Benchmarks;

/// <summary>A world of participants who do nothing, so that what is left is the cost of hosting them.</summary>
internal sealed class EmptyWorld(uint participants) : World(seed: 1, new Timeline(new Nothing()))
{
    public override IReadOnlyList<string> TotalNames => [];

    public override Arrivals ArrivalsAt(int tick) => new(0, tick == 0 ? participants : 0);

    public override Resident Create(uint participant, int tick) => new Idler(ResidentId.OfParticipant(participant));

    public override Resident ReadResident(ResidentId id, CanonReader reader) => new Idler(id);

    public override Enclosure ReadEnclosure(byte kind, CanonReader reader) => throw new NotSupportedException();

    private sealed class Nothing : Conditions;
}

/// <summary>A resident without state.</summary>
internal sealed class Idler(ResidentId id) : Resident(id)
{
    public override void TakeStep(Step step)
    {
    }

    public override void Write(CanonWriter writer)
    {
    }
}
