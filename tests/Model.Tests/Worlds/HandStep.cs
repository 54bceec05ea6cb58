using System.Collections.Immutable;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model.Tests;

/// <summary>A tick for one resident at a time, with the mail that a test hands it; notes all that the resident does.</summary>
internal sealed class HandStep : Step
{
    public HandStep(Kernel.World world, int tick)
    {
        Begin(world, tick);
        Totals = new Totals(world.TotalNames.Count);
    }

    public List<Letter> Letters { get; } = [];

    public List<Resident> Founded { get; } = [];

    public List<Occurrence> Happened { get; } = [];

    public Totals Totals { get; }

    public bool HasEnded { get; private set; }

    /// <summary>Lets a resident live through the tick.</summary>
    public HandStep Take(Resident resident, params Letter[] mail)
    {
        var sorted = mail.Order(Comparer<Letter>.Create((one, other) => Letter.CompareInMail(one, other))).ToArray();
        HandTo(resident.Id, sorted, 0, sorted.Length);
        resident.TakeStep(this);
        return this;
    }

    /// <summary>The letters of a kind.</summary>
    public Letter[] Of(LetterKind kind) => [.. Letters.Where(letter => letter.Kind == (byte)kind)];

    public override void Post(in Letter draft) => Letters.Add(draft.PostedBy(Self, Posted++));

    public override void PostBulletin(in Letter draft, ImmutableArray<ResidentId> readers)
    {
        var sequence = Posted++;
        foreach (var reader in readers)
            Letters.Add(draft.PostedBy(Self, sequence) with { Recipient = reader });
    }

    protected override void Bring(Resident newborn) => Founded.Add(newborn);

    public override void End() => HasEnded = true;

    public override void SleepUntil(int tick) => throw new NotSupportedException();

    public override void Count(int total, long count) => Totals.Count(total, count);

    public override void Add(int total, double amount) => Totals.Add(total, amount);

    public override void Record(Occurrence what) => Happened.Add(what);
}
